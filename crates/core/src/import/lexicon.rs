//! The words of headers and cells in many languages, read once from `roles.json` and `words.json`.

use crate::dyn_sort::DynSort;
use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use super::fold;
use super::pace::{Pace, Stopped, at_once};
use super::role::Role;

/// The words, ready to be looked up.
#[derive(Default)]
pub struct Lexicon {
    /// Header phrases, each with its role and its place in the role's list.
    headers: HashMap<String, Vec<(Role, usize)>>,
    /// Phrases of Chinese and Japanese headers, which stand without blanks.
    cjk: Vec<(String, Role)>,
    longest: usize,
    lists: HashMap<&'static str, Words>,
}

/// Phrases, each with the class it belongs to.
pub type Words = HashMap<String, &'static str>;

/// The lists of `words.json` that classify a text.
const LISTS: [&str; 3] = ["status", "type", "bank"];
/// The lists of `words.json` without classes.
const PLAIN: [&str; 6] = [
    "nobody",
    "total_row",
    "footer",
    "vendor",
    "payer_prefixes",
    "payer_suffixes",
];

/// How much of a file is done while the words are read.
const PERCENT: u8 = 1;

static LEXICON: OnceLock<Lexicon> = OnceLock::new();

/// The words; read at once by whoever asks before [`prepare`].
pub fn lexicon() -> &'static Lexicon {
    LEXICON.get_or_init(|| at_once(Lexicon::load(Pace::NONE)).unwrap_or_default())
}

/// Reads the words if nobody has, with rests: for the first file they are some 30 ms of work in a browser.
///
/// # Errors
/// It was called off.
pub async fn prepare(pace: Pace<'_>) -> Result<(), Stopped> {
    if LEXICON.get().is_none() {
        let read = Lexicon::load(pace).await?;
        LEXICON.get_or_init(|| read);
    }
    Ok(())
}

impl Lexicon {
    async fn load(pace: Pace<'_>) -> Result<Lexicon, Stopped> {
        let mut lexicon = Lexicon {
            longest: 1,
            ..Lexicon::default()
        };
        let roles: Value = serde_json::from_str(include_str!("roles.json")).unwrap_or_default();
        for (name, phrases) in roles.as_object().into_iter().flatten() {
            let Some(role) = Role::named(name) else {
                continue;
            };
            for (place, phrase) in texts(phrases).enumerate() {
                let phrase = fold::words(phrase);
                lexicon.longest = lexicon.longest.max(phrase.split(' ').count());
                if phrase.chars().any(fold::is_cjk) {
                    lexicon.cjk.push((phrase.clone(), role));
                }
                lexicon
                    .headers
                    .entry(phrase)
                    .or_default()
                    .push((role, place));
            }
            pace.rest(PERCENT).await?;
        }
        lexicon
            .cjk
            .dyn_sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        let words: Value = serde_json::from_str(include_str!("words.json")).unwrap_or_default();
        for name in LISTS {
            let mut list = Words::new();
            for (class, phrases) in words
                .get(name)
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                let class = intern(class);
                for phrase in texts(phrases) {
                    list.entry(fold::words(phrase)).or_insert(class);
                }
                pace.rest(PERCENT).await?;
            }
            lexicon.lists.insert(name, list);
        }
        for name in PLAIN {
            let phrases = words.get(name).into_iter().flat_map(texts);
            let list = phrases.map(|phrase| (fold::words(phrase), name)).collect();
            lexicon.lists.insert(name, list);
            pace.rest(PERCENT).await?;
        }
        let mut months = Words::new();
        for (number, names) in words
            .get("months")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let number = intern(number);
            months.extend(texts(names).map(|name| (fold::fold(name), number)));
        }
        lexicon.lists.insert("months", months);
        Ok(lexicon)
    }

    /// The roles a header may have, the likeliest first; each with how well it fits.
    pub fn roles(&self, header: &str) -> Vec<(Role, i32)> {
        /// Longer than any header, in bytes: of so many words none says what the column is.
        const LONGEST: usize = 400;
        if header.len() > LONGEST {
            return Vec::new();
        }
        let words: Vec<&str> = header.split(' ').filter(|word| !word.is_empty()).collect();
        let mut found: Vec<(Role, i32)> = Vec::new();
        for from in 0..words.len() {
            for to in (from + 1..=words.len().min(from + self.longest)).rev() {
                let phrase = words.get(from..to).unwrap_or_default().join(" ");
                let whole = to - from == words.len();
                for &(role, place) in self.headers.get(&phrase).into_iter().flatten() {
                    let length = (to - from) as i32;
                    let left = words.len() as i32 - length;
                    let score = 100 * length - 30 * left + if whole { 400 } else { 0 }
                        - (place as i32).min(30)
                        + role.rank();
                    found.push((role, score));
                }
            }
        }
        if found.is_empty() && !header.is_ascii() {
            let part = self
                .cjk
                .iter()
                .find(|(phrase, _)| header.contains(phrase.as_str()));
            found.extend(part.map(|&(_, role)| (role, 60)));
        }
        found.dyn_sort_by_key(|&(_, score)| std::cmp::Reverse(score));
        found
    }

    /// The class of a whole text in one of the lists; the text as it stands in a cell.
    pub fn class(&self, list: &str, text: &str) -> Option<&'static str> {
        let list = self.lists.get(list)?;
        let class = list.get(&fold::text_words(text));
        // Only capitals inside a word make the other form another one.
        let capitals = || {
            let mut pairs = text.as_bytes().windows(2);
            pairs.any(
                |pair| matches!(pair, [a, b] if a.is_ascii_lowercase() && b.is_ascii_uppercase()),
            )
        };
        class
            .or_else(|| capitals().then(|| list.get(&fold::words(text)))?)
            .copied()
    }

    /// The class of the longest phrase of a list that stands in the text.
    pub fn class_within(&self, list: &str, text: &str) -> Option<&'static str> {
        let text = fold::text_words(text);
        let words: Vec<&str> = text.split(' ').collect();
        let list = self.lists.get(list)?;
        for length in (1..=words.len().min(6)).rev() {
            for part in words.windows(length) {
                if let Some(class) = list.get(&part.join(" ")) {
                    return Some(class);
                }
            }
        }
        None
    }

    /// Whether a list has this whole text.
    pub fn has(&self, list: &str, text: &str) -> bool {
        self.class(list, text).is_some()
    }

    /// The longest phrase of a list that a folded text begins with, in bytes.
    pub fn prefix(&self, list: &str, text: &str) -> Option<usize> {
        let list = self.lists.get(list)?;
        let ends = text
            .match_indices(' ')
            .map(|(at, _)| at)
            .chain([text.len()]);
        ends.take(6)
            .filter(|&end| {
                text.get(..end)
                    .is_some_and(|start| list.contains_key(start))
            })
            .last()
    }
}

/// The month of this word, 1–12, folded.
pub fn month(word: &str) -> Option<u8> {
    lexicon().lists.get("months")?.get(word)?.parse().ok()
}

/// Whether a word may stand in a date beside day, month and year: a weekday, an article, a zone.
pub fn date_word(word: &str) -> bool {
    const WORDS: &str = " de del of the den d at um a le la el il am pm г года год r utc gmt z \
        mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday \
        mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag \
        lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche \
        lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom \
        lunedi martedi mercoledi giovedi venerdi sabato domenica gio \
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag wo vr za zo \
        пн вт ср чт пт сб вс в est edt cst cdt mst mdt pst pdt cet cest bst ist jst ";
    WORDS.split_ascii_whitespace().any(|known| known == word)
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// The text for as long as the program runs; only words of our own files go through here.
fn intern(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_every_language_of_the_page() {
        for (header, role) in [
            ("Customer Phone Number", Role::Phone),
            ("Billing Name", Role::Name),
            ("Team member", Role::Owner),
            ("Σύνολο", Role::Total),
            ("Հաճախորդ", Role::Name),
            ("Дата заказа", Role::Date),
            ("Rechnungsdatum", Role::Date),
            ("Leistungsdatum", Role::DateOther),
            ("Ventes nettes", Role::Amount),
            ("Beguenstigter/Zahlungspflichtiger", Role::Counterparty),
            ("氏名", Role::Name),
        ] {
            let roles = lexicon().roles(&fold::words(header));
            assert_eq!(
                roles.first().map(|&(role, _)| role),
                Some(role),
                "{header}: {roles:?}"
            );
        }
    }

    #[test]
    fn the_words_are_read_in_many_pieces() {
        let rests = std::cell::Cell::new(0);
        let rest = |_| {
            rests.set(rests.get() + 1);
            None
        };
        assert!(at_once(Lexicon::load(Pace::new(&rest))).is_some());
        assert!(rests.get() > 50, "{}", rests.get());
    }

    #[test]
    fn status_words_have_classes() {
        let lexicon = lexicon();
        assert_eq!(
            lexicon.class("status", "partially_refunded"),
            Some("partial_refund")
        );
        assert_eq!(lexicon.class("status", "Отменён"), Some("cancelled"));
        assert_eq!(lexicon.class("type", "Rueckbelastung"), Some("refund"));
        assert_eq!(
            lexicon.class_within("bank", "Umbuchung vom Tagesgeld"),
            Some("own_transfer")
        );
    }
}
