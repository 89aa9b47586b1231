//! Enumerations whose words stand in the file.

use serde_json::Value;

use super::field::{Problems, Reason};
use super::json_path::Path;

/// The index of a word among those allowed; one function for all enumerations, to keep the page small.
pub(crate) fn choice_index(
    value: &Value,
    allowed: &[&str],
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<usize> {
    let word = value.as_str();
    let place = word.and_then(|word| allowed.iter().position(|known| *known == word));
    if place.is_none() {
        problems.add(at, Reason::not_one_of(allowed, value));
    }
    place
}

/// Declares an enumeration whose words in the file are fixed.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every choice, in the order of the method.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The words in the file, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word in the file.
            pub fn word(self) -> &'static str {
                $name::WORDS.get(self as usize).copied().unwrap_or_default()
            }

            /// The choice this word of the file stands for.
            pub fn of_word(word: &str) -> Option<$name> {
                let place = $name::WORDS.iter().position(|known| *known == word)?;
                $name::ALL.get(place).copied()
            }
        }

        impl $crate::book::field::Field for $name {
            fn read(
                value: &serde_json::Value,
                at: &$crate::book::json_path::Path<'_>,
                problems: &mut $crate::book::field::Problems,
            ) -> Option<$name> {
                let place = $crate::book::choice::choice_index(value, $name::WORDS, at, problems)?;
                $name::ALL.get(place).copied()
            }

            fn write(&self) -> serde_json::Value {
                serde_json::Value::String(self.word().to_owned())
            }
        }
    };
}
pub(crate) use choice;
