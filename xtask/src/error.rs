//! What went wrong, as a sentence for a person: what failed and what to do about it.

use std::fmt;

/// A failure that is told and ends the command.
#[derive(Debug)]
pub struct Failure(String);

/// What every step returns.
pub type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure told in `words`.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Adds what was being done to an error that only knows its own half.
pub trait Context<T> {
    /// Turns an error into a failure that says `doing` first.
    fn context(self, doing: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> Context<T> for Result<T, E> {
    fn context(self, doing: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|error| Failure(format!("{}: {error}", doing())))
    }
}
