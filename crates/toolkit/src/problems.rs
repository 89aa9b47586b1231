//! What is wrong with an argument, as the JSON that the package's JavaScript makes its errors of: a list of `path` and
//! `message`. The words are plain English, for programmers; the page has its own in `locales/`.

use kept_core::book::Day;
#[cfg(feature = "records")]
use kept_core::book::field::{Problem, Reason};
#[cfg(feature = "records")]
use serde_json::Value;
use serde_json::json;

/// One problem as an error.
pub fn problem(path: &str, message: &str) -> String {
    json!([{ "path": path, "message": message }]).to_string()
}

/// All of them as an error.
#[cfg(feature = "records")]
pub fn problems(all: &[Problem]) -> String {
    let each = all
        .iter()
        .map(|one| json!({ "path": one.path, "message": message(&one.reason) }));
    Value::from(each.collect::<Vec<Value>>()).to_string()
}

/// The day of this text.
///
/// # Errors
/// Where it is none.
pub fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| {
        problem(
            "asof",
            "is not a date of the form YYYY-MM-DD from 1900 to 2200",
        )
    })
}

#[cfg(feature = "records")]
fn message(reason: &Reason) -> String {
    match reason {
        Reason::Missing => "is missing".to_owned(),
        Reason::TooLong { max, got } => {
            format!("has {got} characters; at most {max} are allowed")
        }
        Reason::NotText(got) => format!("{got} is not text"),
        Reason::NotOneLine => "must be one line without control characters".to_owned(),
        Reason::NotADate(got) => {
            format!("{got} is not a date of the form YYYY-MM-DD from 1900 to 2200")
        }
        Reason::NotWhole(got) => format!("{got} is not a whole number"),
        Reason::NotANumber(got) => format!("{got} is not a number"),
        Reason::NotBetween { min, max, got } => {
            format!("{got} is not between {min} and {max}")
        }
        Reason::NotOneOf { allowed, got } => format!("{got} is not one of {allowed}"),
        Reason::NotABool(got) => format!("{got} is neither true nor false"),
        Reason::NotAList => "is not a list".to_owned(),
        Reason::NotAnObject => "is not an object".to_owned(),
        Reason::NoSuchCustomer(got) => format!("no customer has the id {got}"),
        Reason::DuplicateId(got) => format!("another record has the id {got}"),
        Reason::StandsTwice => "stands twice in one object".to_owned(),
        Reason::AlreadyThere => "is already there".to_owned(),
        Reason::NotThere => "is not there".to_owned(),
        Reason::Fixed => "cannot be changed".to_owned(),
        Reason::NotAStamp(got) => format!("{got} is not a stamp"),
        Reason::NotACurrency(got) => {
            format!("{got} is not the three capital letters of a currency")
        }
    }
}
