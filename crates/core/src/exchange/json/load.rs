//! Loads a file as a new book, for scripts: every record must be valid.

use super::diff::compare;
use super::read::{Refusal, read};
use crate::book::Book;
use crate::book::field::Problem;
use crate::book::hlc::Stamp;
use crate::book::op::Batch;

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Unopened {
    /// It cannot be read at all.
    Refused(Refusal),
    /// Some of it is wrong; all problems.
    Wrong(Vec<Problem>),
}

/// The book in a file, all of whose records must be good.
///
/// # Errors
/// When it cannot be read, or when anything in it is wrong.
pub fn open(text: &str) -> Result<Book, Unopened> {
    let contents = read(text, |_| false).map_err(Unopened::Refused)?;
    if !contents.problems.is_empty() {
        return Err(Unopened::Wrong(contents.problems));
    }
    let stamp = Stamp::BEFORE_ALL;
    let ops = compare(&Book::new(), contents, stamp, false).ops;
    Ok(Book::new().fold(&Batch { stamp, ops }).0)
}
