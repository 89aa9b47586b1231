//! Texts of the page, by id in Fluent files. English is built in; another language is layered over it, so that an
//! untranslated text appears in English.
//!
//! Call it as `t!(texts, "id")` or `t!(texts, "id", days = 3, name = &name)`: a test finds the ids by that pattern and
//! holds them against the file. Words of an enumeration are asked for by value: `texts.name(Channel::Visit)`.
//!
//! Bidirectional text: Fluent's isolation marks around every argument are off, since they would end up in file names,
//! titles and whatever is copied. An argument written from right to left is isolated here, and only that one.

mod entry;
mod explanation;
mod formatter;
mod friction;
mod names;
pub mod survey;
mod today;
mod validation;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::OnceLock;

use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use entry::EntryText;
pub use formatter::Show;
pub use names::{
    BANDS, EXIT, FAMILIES, FAULTS, FIELDS, FRICTION_FAMILIES, JOURNEY_FAMILIES, Named, ONE_TO_FIVE,
    RISKS, SEVERITIES, STAGES, SYSTEM_FAMILIES,
};

/// The language that is built in.
const ENGLISH_TAG: &str = "en";
/// The English texts, the source of every other language.
pub const ENGLISH: &str = include_str!("../../../locales/en.ftl");
/// The English texts of the page that tells how everything is scored: as long as all others together, so they come with the
/// part that draws it, which is fetched later.
pub const METHOD: &str = include_str!("../../../locales/method/en.ftl");

/// The English texts of what the whole book tells, which come with it.
pub const INSIGHTS: &str = include_str!("../../../locales/insights/en.ftl");

/// The English texts of the book's own page and of bringing files in, which come with them.
pub const BOOK: &str = include_str!("../../../locales/book/en.ftl");

/// The English texts of the page on friction and of the owner's audit, which come with them.
pub const FRICTION: &str = include_str!("../../../locales/friction/en.ftl");

/// The English texts of one customer's page and of the forms that write down, which come with them.
pub const PEOPLE: &str = include_str!("../../../locales/people/en.ftl");

/// The English texts of the page on the way of buying, which come with it.
pub const JOURNEY: &str = include_str!("../../../locales/journey/en.ftl");

/// The English texts of the buyer's survey, on both its sides; they come with the part that draws it.
pub const SURVEY: &str = include_str!("../../../locales/survey/en.ftl");

/// The English texts of the sales system, which come with its pages.
pub const SYSTEM: &str = include_str!("../../../locales/system/en.ftl");

/// The English texts of the demo book, word for word as it has them.
pub const DEMO: &str = include_str!("../../../locales/demo/en.ftl");

/// Looks up a text: `t!(texts, "id", name = value, …)`. The id is a literal so that a test can find it.
#[macro_export]
macro_rules! t {
    ($texts:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $texts.text($id, &[$((stringify!($name), $crate::i18n::Arg::from($value))),*])
    };
}

/// What a text is filled in with.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A name, or a date or amount already in words.
    Text(Cow<'a, str>),
    /// A count, which also chooses the plural.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<bool> for Arg<'_> {
    fn from(yes: bool) -> Self {
        Arg::from(if yes { "yes" } else { "no" })
    }
}

macro_rules! numbers {
    ($($type:ty),+) => { $(
        impl From<$type> for Arg<'_> {
            fn from(number: $type) -> Self {
                // Counts on a screen stay far below 2⁵³.
                Arg::Number(number as f64)
            }
        }
    )+ };
}
numbers!(f64, i64, i32, u64, u32, u8, usize);

/// How numbers inside texts are written, once somebody has said so.
static NUMBERS: OnceLock<fn(f64) -> String> = OnceLock::new();

/// Says how numbers inside texts are written; the browser's edge does so once, at the start. Plain digits otherwise.
pub fn write_numbers_with(write: fn(f64) -> String) {
    // A second call changes nothing: the writer itself follows the language.
    let _ = NUMBERS.set(write);
}

fn format_number<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => NUMBERS.get().map(|write| write(number.value)),
        _ => None,
    }
}

/// Texts of one source, read when the first of them is asked for: English beneath another language mostly never is.
struct Layer {
    language: Rc<str>,
    source: Cow<'static, str>,
    read: OnceCell<FluentBundle<FluentResource>>,
}

impl Layer {
    fn new(language: &str, source: impl Into<Cow<'static, str>>) -> Rc<Layer> {
        Rc::new(Layer {
            language: language.into(),
            source: source.into(),
            read: OnceCell::new(),
        })
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        // What a file has wrong is left out; tests tell it of every file there is.
        self.read
            .get_or_init(|| bundle(&self.language, self.source.to_string()).0)
    }
}

/// The texts of one language, English beneath it.
pub struct Texts {
    language: String,
    /// What is asked first stands first.
    layers: Vec<Rc<Layer>>,
}

impl Texts {
    /// The texts in English.
    pub fn english() -> Texts {
        Texts {
            language: ENGLISH_TAG.to_owned(),
            layers: vec![Layer::new(ENGLISH_TAG, ENGLISH)],
        }
    }

    /// The texts of another language from the source of its Fluent file, English where it has none.
    pub fn of(language: &str, source: impl Into<Cow<'static, str>>) -> Texts {
        Texts {
            language: language.to_owned(),
            layers: vec![
                Layer::new(language, source),
                Layer::new(ENGLISH_TAG, ENGLISH),
            ],
        }
    }

    /// These texts and more of them in the same language, from the source of another of its files, which comes first.
    pub fn with_own(&self, source: impl Into<Cow<'static, str>>) -> Texts {
        let own = std::iter::once(Layer::new(&self.language, source));
        Texts {
            language: self.language.clone(),
            layers: own.chain(self.layers.iter().cloned()).collect(),
        }
    }

    /// These texts and more of them in English, from the source of a part of the page that is fetched later.
    pub fn and(&self, source: &'static str) -> Texts {
        let mut layers = self.layers.clone();
        layers.push(Layer::new(ENGLISH_TAG, source));
        Texts {
            language: self.language.clone(),
            layers,
        }
    }

    /// The language, a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether the file of this language, or English, has the text.
    pub fn has(&self, id: &str) -> bool {
        self.layers
            .iter()
            .any(|layer| layer.bundle().has_message(id))
    }

    /// The text of this id. An unknown id comes back in angle brackets, to be seen; so does, outside releases, a text
    /// that lacks an argument.
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let pattern = self.layers.iter().find_map(|layer| {
            let bundle = layer.bundle();
            let message = bundle.get_message(id)?;
            Some((bundle, message.value()?))
        });
        let Some((bundle, pattern)) = pattern else {
            return format!("⟨{id}⟩");
        };
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => filled.set(*name, isolated(text)),
                Arg::Number(number) => filled.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&filled), &mut errors);
        if cfg!(debug_assertions) && !errors.is_empty() {
            return format!("⟨{id}: {text}⟩");
        }
        text.into_owned()
    }

    /// The name of a choice: a channel, a kind of entry, a reason for leaving.
    pub fn name<N: Named>(&self, choice: N) -> String {
        self.word(N::FAMILY, choice.named())
    }

    /// The text `family-word`, for families listed in [`FAMILIES`].
    pub fn word(&self, family: &str, word: &str) -> String {
        self.text(&format!("{family}-{word}"), &[])
    }

    /// The label of a field: of `customer`, `entry`, `settings` or a kind of entry (`touch`, `promise` …).
    pub fn label(&self, of: &str, field: &str) -> String {
        self.text(&format!("field-{of}-{field}"), &[])
    }
}

/// What a Fluent file of this language has wrong.
pub fn problems(language: &str, source: &str) -> Vec<String> {
    bundle(language, source.to_owned()).1
}

fn bundle(language: &str, source: String) -> (FluentBundle<FluentResource>, Vec<String>) {
    let mut problems = Vec::new();
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format_number));
    let resource = match FluentResource::try_new(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(ToString::to_string));
            resource
        }
    };
    if let Err(errors) = bundle.add_resource(resource) {
        problems.extend(errors.iter().map(ToString::to_string));
    }
    (bundle, problems)
}

/// The text between isolation marks when any of it is written from right to left.
fn isolated(text: &str) -> Cow<'_, str> {
    let right_to_left = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF);
    if text.chars().any(right_to_left) {
        Cow::Owned(format!("\u{2068}{text}\u{2069}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_file_is_whole() {
        for source in [
            ENGLISH, METHOD, INSIGHTS, BOOK, FRICTION, PEOPLE, JOURNEY, SURVEY, SYSTEM,
        ] {
            assert_eq!(problems("en", source), Vec::<String>::new());
        }
    }

    #[test]
    fn more_texts_lie_beside_those_that_are_there() {
        let texts = Texts::english().and("later = Fetched later\n");
        assert_eq!(texts.text("later", &[]), "Fetched later");
        assert_eq!(t!(texts, "place-book"), "Settings");
    }

    #[test]
    fn a_part_of_another_language_comes_before_its_english() {
        let texts = Texts::of("de", "place-today = Heute\n").and("later = Later\n");
        assert_eq!(texts.text("later", &[]), "Later");
        let texts = texts.with_own("later = Später\n");
        assert_eq!(texts.text("later", &[]), "Später");
        assert_eq!(t!(texts, "place-today"), "Heute");
    }

    #[test]
    fn a_count_chooses_its_plural() {
        let texts = Texts::english();
        assert_eq!(t!(texts, "customers-count", count = 1), "1 person");
        assert_eq!(t!(texts, "customers-count", count = 12), "12 people");
        assert_eq!(
            t!(texts, "today-people", count = 0),
            "Nobody is waiting today"
        );
    }

    #[test]
    fn an_unknown_id_and_a_missing_argument_are_seen() {
        let texts = Texts::english();
        assert_eq!(texts.text("no-such", &[]), "⟨no-such⟩");
        assert!(texts.text("act-log-for", &[]).starts_with('⟨'));
    }

    #[test]
    fn what_a_translation_lacks_is_said_in_english() {
        let texts = Texts::of("de", "place-today = Heute\n");
        assert_eq!(t!(texts, "place-today"), "Heute");
        assert_eq!(t!(texts, "place-book"), "Settings");
    }

    #[test]
    fn only_names_from_right_to_left_are_isolated() {
        let texts = Texts::english();
        assert_eq!(t!(texts, "act-log-for", name = "Ann"), "Log for Ann");
        assert_eq!(
            t!(texts, "act-log-for", name = "דנה"),
            "Log for \u{2068}דנה\u{2069}"
        );
    }
}
