//! Scores of a book: JSON text in, JSON text out.

use kept_core::book::catalogue::Step;
use kept_core::book::field::Problems;
use kept_core::book::json_path::Path;
use kept_core::book::record::Record;
use kept_core::book::{Book, Id};
use kept_core::exchange::json::load::{Unopened, open};
use kept_core::exchange::json::read::Refusal;
use kept_core::report;
use kept_core::report::explain::EXPLAINED;
use serde::Serialize;
use serde_json::Value;
#[cfg(feature = "bindings")]
use wasm_bindgen::prelude::*;

use crate::problems::{day, problem, problems};

/// A book that was read once, to be asked often.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub struct OpenBook {
    book: Book,
}

#[cfg_attr(feature = "bindings", wasm_bindgen)]
impl OpenBook {
    /// Reads a file of Kept.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn new(text: &str) -> Result<OpenBook, String> {
        match open(text) {
            Ok(book) => Ok(OpenBook { book }),
            Err(Unopened::Wrong(wrong)) => Err(problems(&wrong)),
            Err(Unopened::Refused(refusal)) => Err(match refusal {
                Refusal::NotJson { line, column } => {
                    problem("", &format!("is not JSON: line {line}, column {column}"))
                }
                Refusal::TooLarge => problem("", "is too large"),
                Refusal::NotABook => problem("format", "is not a book of Kept"),
                Refusal::Newer { version } => problem(
                    "version",
                    &format!("is of version {version}, which is newer than this package"),
                ),
            }),
        }
    }

    /// Every score as of a day.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn report(&self, asof: &str) -> Result<String, String> {
        Ok(told(&report::report(&self.book, day(asof)?)))
    }

    /// One customer's scores as of a day; `null` where the book has no such customer.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn customer(&self, id: &str, asof: &str) -> Result<String, String> {
        let asof = day(asof)?;
        let found = Id::new(id).and_then(|id| report::customer(&self.book, &id, asof));
        Ok(told(&found))
    }

    /// What to do on a day.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn today(&self, asof: &str) -> Result<String, String> {
        Ok(told(&report::today(&self.book, day(asof)?)))
    }

    /// Those at the highest risk of leaving as of a day.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn at_risk(&self, asof: &str, most: usize) -> Result<String, String> {
        Ok(told(&report::at_risk(&self.book, day(asof)?, most)))
    }

    /// Why a score of a customer is what it is; `null` where the book has no such customer.
    ///
    /// # Errors
    /// Where the day is none, or there is no such score.
    pub fn explain(&self, id: &str, score: &str, asof: &str) -> Result<String, String> {
        let asof = day(asof)?;
        if !EXPLAINED.contains(&score) {
            let message = format!("is not one of {}", EXPLAINED.join(", "));
            return Err(problem("score", &message));
        }
        let found = Id::new(id).and_then(|id| report::explain(&self.book, &id, score, asof));
        Ok(told(&found))
    }

    /// The purchases up to a day, in columns.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn purchases(&self, asof: &str) -> Result<String, String> {
        Ok(told(&report::fit::purchases(&self.book, day(asof)?)))
    }

    /// What makes it hard to buy as of a day.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn dimensions(&self, asof: &str) -> Result<String, String> {
        Ok(told(&report::friction(&self.book, day(asof)?)))
    }

    /// What to mend first as of a day.
    ///
    /// # Errors
    /// Where the day is none.
    pub fn fix_first(&self, asof: &str) -> Result<String, String> {
        Ok(told(&report::fix_first(&self.book, day(asof)?)))
    }
}

/// How smooth a journey is, of the JSON list of its steps, each with the fields that a step has in a book's file.
///
/// # Errors
/// All that is wrong with the steps.
pub fn journey_of(text: &str) -> Result<String, String> {
    let not_a_list = || problem("steps", "is not a list");
    let value: Value = serde_json::from_str(text).map_err(|_| not_a_list())?;
    let list = value.as_array().ok_or_else(not_a_list)?;
    let mut steps = Vec::with_capacity(list.len());
    let mut found = Problems::new();
    let root = Path::Root;
    let top = root.field("steps");
    for (i, one) in list.iter().enumerate() {
        let at = Path::Index(&top, i);
        let Some(fields) = one.as_object() else {
            found.add(&at, kept_core::book::field::Reason::NotAnObject);
            continue;
        };
        // A step without an id is known by its place.
        let told = fields.get("id").and_then(Value::as_str).and_then(Id::new);
        let Some(id) = told.or_else(|| Id::new(&(i + 1).to_string())) else {
            continue;
        };
        let mut fields = fields.clone();
        fields.remove("id");
        steps.extend(Step::read(&id, &fields, &at, &mut found));
    }
    if !found.is_empty() {
        return Err(problems(found.list()));
    }
    Ok(told(&report::journey(&steps)))
}

/// How smooth a journey is; see [`journey_of`].
///
/// # Errors
/// All that is wrong with the steps.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub fn journey(text: &str) -> Result<String, String> {
    journey_of(text)
}

fn told<T: Serialize>(what: &T) -> String {
    // The reports are made of numbers, texts and lists, which cannot fail to be written.
    serde_json::to_string(what).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_book_names_every_problem_with_its_path() {
        let wrong = r#"{"format":"kept","version":1,"customers":[{"id":"a","name":5,"added":"2024-13-01"}]}"#;
        let told = OpenBook::new(wrong).err().unwrap();
        let told: Value = serde_json::from_str(&told).unwrap();
        let paths: Vec<&str> = told
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["path"].as_str().unwrap())
            .collect();
        assert_eq!(paths, ["customers[0].name", "customers[0].added"]);
        assert!(OpenBook::new("{").err().unwrap().contains("is not JSON"));
    }

    #[test]
    fn six_steps_of_nearly_nothing_add_up() {
        let steps = r#"[{"name":"find"},{"name":"ask","unclear_price":true},{"name":"pay","wait_minutes":30}]"#;
        let told: Value = serde_json::from_str(&journey_of(steps).unwrap()).unwrap();
        assert_eq!(told["steps"].as_array().unwrap().len(), 3);
        assert!(told["smoothness"].as_f64().unwrap() < 1.0);
        let wrong = journey_of(r#"[{"name":"a","missing_rate":7},3]"#)
            .err()
            .unwrap();
        assert!(
            wrong.contains("steps[0].missing_rate") && wrong.contains("steps[1]"),
            "{wrong}"
        );
    }
}
