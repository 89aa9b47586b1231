//! A worked example of each topic from a person's own book: the real numbers put into the formula, line by line. Every number
//! is what a function of the scores gave; a line names its text and what stands in it, and the one with the result carries
//! the score itself. Must never calculate a score.

mod bond;
mod business;
mod buying;
mod day;
mod risk_and_ladder;

use super::{Business, Topic};
use crate::book::value::Line as Name;
use crate::book::{Book, Customer, Day, File, Id, Settings};
use crate::scoring::retention::CustomerScore;

/// What stands in a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number, shown with a few digits.
    Number(f64),
    /// How many.
    Count(f64),
    /// A day.
    Day(Day),
    /// An amount in the currency's minor unit.
    Money(f64),
    /// A name, or somebody's own words.
    Text(String),
    /// The word of a choice: its family, and the word.
    Word(&'static str, &'static str),
    /// The factors of a product.
    Lines(Vec<Line>),
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl From<i32> for Value {
    fn from(count: i32) -> Value {
        Value::Count(f64::from(count))
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Value {
        Value::Count(f64::from(count))
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Value {
        // Counts on a screen stay far below 2⁵³.
        Value::Count(count as f64)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Value {
        Value::Day(day)
    }
}

impl From<&Name> for Value {
    fn from(name: &Name) -> Value {
        Value::Text(name.as_str().to_owned())
    }
}

/// One line of an example.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The id of its text.
    pub id: &'static str,
    /// What stands in it, by name.
    pub args: Vec<(&'static str, Value)>,
    /// Whether it is the formula with its numbers.
    pub formula: bool,
    /// What the formula comes to, to the last bit, where it is a score.
    pub result: Option<f64>,
}

impl Line {
    /// This line as the formula, which comes to this.
    fn gives(mut self, result: f64) -> Line {
        self.formula = true;
        self.result = Some(result);
        self
    }

    /// This line as part of the formula.
    fn worked(mut self) -> Line {
        self.formula = true;
        self
    }
}

/// A line: `line!("id", name = value, …)`. The id is a literal so that a test can find it.
macro_rules! line {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::scoring::method::example::Line {
            id: $id,
            args: vec![$((stringify!($name), $crate::scoring::method::example::Value::from($value))),*],
            formula: false,
            result: None,
        }
    };
}
use line;

/// One customer of a book as of a day, for examples.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The book.
    pub book: &'a Book,
    /// The settings.
    pub settings: &'a Settings,
    /// The customer.
    pub customer: &'a Customer,
    /// Their entries.
    pub file: &'a File,
    /// Their scores.
    pub score: &'a CustomerScore,
    /// The whole business; none while that is not worked out yet.
    pub business: Option<&'a Business>,
    /// What somebody of unknown value is worth a year; none where nobody's value is known.
    pub median: Option<f64>,
    /// The day.
    pub asof: Day,
}

/// The worked example of a topic; empty where nothing in the book bears on it.
pub fn example(topic: Topic, case: &Case<'_>) -> Vec<Line> {
    match topic {
        Topic::Warmth => bond::warmth(case),
        Topic::Harm => bond::harm(case),
        Topic::Trust => bond::trust(case),
        Topic::Listening => bond::listening(case),
        Topic::Felt => bond::felt(case),
        Topic::Rhythm => buying::rhythm(case),
        Topic::Rivals => buying::rivals(case),
        Topic::Value => buying::value(case),
        Topic::Risk => risk_and_ladder::risk(case),
        Topic::Today => day::today(case),
        Topic::Ladder => risk_and_ladder::ladder(case),
        Topic::Time => day::time(case),
        Topic::Care => day::care(case),
        Topic::Friction => business::friction(case),
        Topic::Journey => business::journey(case),
        Topic::FixFirst => business::fix_first(case),
        Topic::Statistics => business::statistics(case),
        _ => Vec::new(),
    }
}

/// Of how many topics there is something to tell of a customer.
fn tells(score: &CustomerScore) -> usize {
    let there = [
        score.warmth.last.is_some(),
        score.trust.pieces > 0,
        score.trust.pieces > 3,
        !score.trust.red.is_empty(),
        score.listening.pieces > 0,
        score.felt.incidents.is_some(),
        score.felt.survey.is_some(),
        score.rhythm.silence.is_some(),
        score.rival > 0.0,
        score.own_value.is_some(),
        score.risk.is_some(),
        score.rhythm.first.is_some(),
    ];
    there.into_iter().filter(|there| *there).count()
}

/// The customer of whom most can be told, the first of those alike.
pub fn most_telling<'a>(all: impl Iterator<Item = (&'a Id, &'a CustomerScore)>) -> Option<&'a Id> {
    let mut best: Option<(usize, &Id)> = None;
    for (id, score) in all {
        let tells = tells(score);
        if best.is_none_or(|(most, _)| tells > most) {
            best = Some((tells, id));
        }
    }
    best.map(|(_, id)| id)
}
