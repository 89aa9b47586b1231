//! Value types of fields, each with its range: ids, texts, integers, rates.

use std::rc::Rc;

use serde_json::Value;

use super::field::{Field, Problems, Reason};
use super::json_path::Path;

pub(crate) use super::choice::choice;

/// The identity of a record: 1 to 200 characters without control characters, never reused. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Rc<str>);

impl Id {
    /// An id of this text, if it is one.
    pub fn new(text: &str) -> Option<Id> {
        let fits = !text.is_empty()
            && text.chars().count() <= Line::MAX
            && !text.chars().any(char::is_control);
        fits.then(|| Id(text.into()))
    }

    /// An id from a literal that is known to be valid.
    pub(crate) fn known(text: &'static str) -> Id {
        Id(text.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Field for Id {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Id> {
        let text = text_of(value, at, problems)?;
        let id = Id::new(text);
        if id.is_none() {
            problems.add(at, single_line_reason(text));
        }
        id
    }

    fn write(&self) -> Value {
        Value::String(self.0.to_string())
    }

    fn is_blank(value: &Value) -> bool {
        value.is_null() || value.as_str() == Some("")
    }
}

/// A name or single-line text: 1 to 200 characters after trimming. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(Rc<str>);

impl Line {
    /// The most characters a single-line text may have.
    pub const MAX: usize = 200;

    /// The trimmed text, if it is a single line of 1 to 200 characters.
    pub fn new(text: &str) -> Option<Line> {
        let text = text.trim();
        let fits = !text.is_empty()
            && text.chars().count() <= Line::MAX
            && !text.chars().any(char::is_control);
        fits.then(|| Line(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field for Line {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Line> {
        let text = text_of(value, at, problems)?;
        let line = Line::new(text);
        if line.is_none() {
            problems.add(at, single_line_reason(text.trim()));
        }
        line
    }

    fn write(&self) -> Value {
        Value::String(self.0.to_string())
    }

    fn is_blank(value: &Value) -> bool {
        is_blank_text(value)
    }
}

/// A longer text of up to 10,000 characters, line breaks allowed. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note(Rc<str>);

impl Note {
    /// The most characters a note may have.
    pub const MAX: usize = 10_000;

    /// The trimmed text, if it has 1 to 10,000 characters.
    pub fn new(text: &str) -> Option<Note> {
        let text = text.trim();
        (!text.is_empty() && text.chars().count() <= Note::MAX).then(|| Note(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field for Note {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Note> {
        let text = text_of(value, at, problems)?;
        let note = Note::new(text);
        if note.is_none() {
            let got = text.trim().chars().count();
            let reason = if got == 0 {
                Reason::Missing
            } else {
                Reason::TooLong {
                    max: Note::MAX,
                    got,
                }
            };
            problems.add(at, reason);
        }
        note
    }

    fn write(&self) -> Value {
        Value::String(self.0.to_string())
    }

    fn is_blank(value: &Value) -> bool {
        is_blank_text(value)
    }
}

fn is_blank_text(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn text_of<'v>(value: &'v Value, at: &Path<'_>, problems: &mut Problems) -> Option<&'v str> {
    let text = value.as_str();
    if text.is_none() {
        problems.add(at, Reason::not_text(value));
    }
    text
}

fn single_line_reason(text: &str) -> Reason {
    let got = text.chars().count();
    if got == 0 {
        Reason::Missing
    } else if got > Line::MAX {
        Reason::TooLong {
            max: Line::MAX,
            got,
        }
    } else {
        Reason::NotOneLine
    }
}

/// A whole number from `MIN` to `MAX`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    /// The smallest allowed.
    pub const MIN: i64 = MIN;
    /// The largest allowed.
    pub const MAX: i64 = MAX;

    /// The number, if it lies in the range.
    pub fn new(number: i64) -> Option<Self> {
        (MIN..=MAX).contains(&number).then_some(Whole(number))
    }

    /// The number.
    pub fn get(self) -> i64 {
        self.0
    }

    /// The number, for formulas.
    pub fn as_f64(self) -> f64 {
        // The largest range here is ±10¹³, which a double holds exactly.
        self.0 as f64
    }
}

impl<const MIN: i64, const MAX: i64> Field for Whole<MIN, MAX> {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        whole(value, MIN, MAX, at, problems).map(Whole)
    }

    fn write(&self) -> Value {
        Value::from(self.0)
    }
}

/// A whole number in a range; one function for all ranges, or each would weigh on the page.
fn whole(value: &Value, min: i64, max: i64, at: &Path<'_>, problems: &mut Problems) -> Option<i64> {
    let Some(number) = value.as_number() else {
        problems.add(at, Reason::not_whole(value));
        return None;
    };
    // 3.0 is accepted for 3: other programs write whole numbers so.
    let whole = number.as_i64().or_else(|| {
        let real = number.as_f64()?;
        (real.fract() == 0.0 && real.abs() < 9e15).then_some(real as i64)
    });
    let fractional = number.as_f64().is_some_and(|real| real.fract() != 0.0);
    if whole.is_none() && fractional {
        problems.add(at, Reason::not_whole(value));
        return None;
    }
    let checked = whole.filter(|whole| (min..=max).contains(whole));
    if checked.is_none() {
        problems.add(at, Reason::not_between(min, max, value));
    }
    checked
}

/// Money in the currency's minor unit (cents), within ±10¹³.
pub type Money = Whole<-10_000_000_000_000, 10_000_000_000_000>;
/// Whole minutes, up to ten years of them.
pub type Minutes = Whole<0, 5_256_000>;
/// Whole days, up to three hundred years of them.
pub type Days = Whole<0, 109_938>;
/// A cadence in days: how long one visit carries a customer. The scores hold it between 7 and 730.
pub type Cadence = Whole<1, 3_650>;
/// A count of people, visits, hand-offs, buyers a month …
pub type Count = Whole<0, 1_000_000_000>;
/// An answer, a severity or an effort from 1 to 5.
pub type OneToFive = Whole<1, 5>;
/// A rating of an aspect of adaptation from 0 to 4.
pub type ZeroToFour = Whole<0, 4>;
/// Customer effort from 1 to 7, where 7 is very easy.
pub type OneToSeven = Whole<1, 7>;
/// Likelihood to recommend, from 0 to 10.
pub type ZeroToTen = Whole<0, 10>;

/// A share from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rate(f64);

/// The weight of a part in a mean, from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Weight(f64);

/// A multiple of a usual strength, from 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Multiple(f64);

/// How many a month on average, from 0 to 1,000,000; may be a fraction.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct PerMonth(f64);

macro_rules! real {
    ($name:ident, $max:literal) => {
        impl $name {
            /// The number, if it is finite and lies in the range.
            pub fn new(number: f64) -> Option<Self> {
                (0.0..=f64::from($max))
                    .contains(&number)
                    .then_some($name(number))
            }

            /// The number.
            pub fn get(self) -> f64 {
                self.0
            }
        }

        impl Field for $name {
            fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
                let Some(number) = value.as_f64() else {
                    problems.add(at, Reason::not_a_number(value));
                    return None;
                };
                let checked = $name::new(number);
                if checked.is_none() {
                    problems.add(at, Reason::not_between(0, $max, value));
                }
                checked
            }

            fn write(&self) -> Value {
                Value::from(self.0)
            }
        }
    };
}

real!(Rate, 1);
real!(Weight, 100);
real!(Multiple, 3);
real!(PerMonth, 1_000_000);

impl Field for bool {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<bool> {
        let checked = value.as_bool();
        if checked.is_none() {
            problems.add(at, Reason::not_a_bool(value));
        }
        checked
    }

    fn write(&self) -> Value {
        Value::Bool(*self)
    }
}

impl<T: Field> Field for Vec<T> {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Vec<T>> {
        let Some(list) = value.as_array() else {
            problems.add(at, Reason::NotAList);
            return None;
        };
        let before = problems.len();
        let read: Vec<T> = list
            .iter()
            .enumerate()
            .filter_map(|(i, value)| T::read(value, &at.index(i), problems))
            .collect();
        (problems.len() == before).then_some(read)
    }

    fn write(&self) -> Value {
        Value::Array(self.iter().map(Field::write).collect())
    }
}
