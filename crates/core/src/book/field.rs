//! Raw JSON value → valid value: the trait every field type implements, and the problems it may find.
//! All problems of a file are gathered; the first one never hides the rest.

use serde_json::Value;

use super::invisible_chars::visible;
use super::json_path::Path;

/// A value of the book that reads itself from JSON, checked, and writes itself back.
pub trait Field: Sized {
    /// The checked value, or `None` after adding at least one problem.
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Self>;

    /// The value as JSON; reading it gives the same value again.
    fn write(&self) -> Value;

    /// Whether an optional field holding this counts as absent (an empty text, say).
    fn is_blank(value: &Value) -> bool {
        value.is_null()
    }
}

/// What is wrong with a value, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place, as `entries[17].severity`; empty for the whole document.
    pub path: String,
    /// What is wrong there.
    pub reason: Reason,
}

/// Why a value is refused. Screens turn it into words through the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A required field is not there, or is empty.
    Missing,
    /// A text longer than `max` characters.
    TooLong {
        /// The most characters allowed.
        max: usize,
        /// How many there are.
        got: usize,
    },
    /// Not a text.
    NotText(String),
    /// A line break or control character in a single-line text.
    NotOneLine,
    /// Not a date of the form YYYY-MM-DD from 1900 to 2200.
    NotADate(String),
    /// Not a whole number.
    NotWhole(String),
    /// Not a number.
    NotANumber(String),
    /// A number outside its range.
    NotBetween {
        /// The smallest allowed.
        min: i64,
        /// The largest allowed.
        max: i64,
        /// What stands there.
        got: String,
    },
    /// Not one of the allowed words.
    NotOneOf {
        /// The allowed words, with commas.
        allowed: String,
        /// What stands there.
        got: String,
    },
    /// Neither true nor false.
    NotABool(String),
    /// Not a list.
    NotAList,
    /// Not an object.
    NotAnObject,
    /// No customer has this id.
    NoSuchCustomer(String),
    /// Another record of the same list has this id.
    DuplicateId(String),
    /// The name stands twice in one object of the file, so that nobody can tell which of the two is meant.
    StandsTwice,
    /// The book already has a record of this id.
    AlreadyThere,
    /// The book has no such record, or it was deleted.
    NotThere,
    /// An entry's kind and customer stay what they were.
    Fixed,
    /// Not a stamp.
    NotAStamp(String),
    /// Not the three capital letters of a currency.
    NotACurrency(String),
}

/// How much of an offending value is shown.
const SHOWN: usize = 40;

impl Reason {
    /// The offending value, short enough to be read.
    fn shown(value: &Value) -> String {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        if text.chars().count() > SHOWN {
            let beginning: String = text.chars().take(SHOWN).collect();
            visible(&beginning) + "…"
        } else {
            visible(&text)
        }
    }

    pub(crate) fn not_text(value: &Value) -> Reason {
        Reason::NotText(Reason::shown(value))
    }
    pub(crate) fn not_a_date(value: &Value) -> Reason {
        Reason::NotADate(Reason::shown(value))
    }
    pub(crate) fn not_whole(value: &Value) -> Reason {
        Reason::NotWhole(Reason::shown(value))
    }
    pub(crate) fn not_a_number(value: &Value) -> Reason {
        Reason::NotANumber(Reason::shown(value))
    }
    pub(crate) fn not_a_bool(value: &Value) -> Reason {
        Reason::NotABool(Reason::shown(value))
    }
    pub(crate) fn not_a_stamp(value: &Value) -> Reason {
        Reason::NotAStamp(Reason::shown(value))
    }
    pub(crate) fn not_a_currency(value: &Value) -> Reason {
        Reason::NotACurrency(Reason::shown(value))
    }
    pub(crate) fn not_between(min: i64, max: i64, value: &Value) -> Reason {
        Reason::NotBetween {
            min,
            max,
            got: Reason::shown(value),
        }
    }
    pub(crate) fn not_one_of(allowed: &[&str], value: &Value) -> Reason {
        Reason::NotOneOf {
            allowed: allowed.join(", "),
            got: Reason::shown(value),
        }
    }
}

/// The problems found so far, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// None yet.
    pub fn new() -> Problems {
        Problems::default()
    }

    /// Notes one more.
    pub fn add(&mut self, at: &Path<'_>, reason: Reason) {
        self.0.push(Problem {
            path: at.to_string(),
            reason,
        });
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The problems, in the order they were found.
    pub fn list(&self) -> &[Problem] {
        &self.0
    }

    /// Gives the problems away.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0
    }
}
