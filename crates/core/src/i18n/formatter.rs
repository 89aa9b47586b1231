//! The trait by which texts format dates, amounts and names of records; the page implements it with `Intl`, tests
//! plainly.

use crate::book::value::Money;
use crate::book::{Day, Id};

/// How dates, amounts and names of records are written. The screen lends it; tests write plainly.
pub trait Show {
    /// A day, near today in words ("yesterday").
    fn day(&self, day: Day) -> String;
    /// An amount with its currency.
    fn money(&self, amount: Money) -> String;
    /// What an item is called, if it is in the book.
    fn item(&self, id: &Id) -> Option<String>;
    /// Several things in a row: "a, b and c".
    fn list(&self, parts: &[String]) -> String;
}
