//! Reads the words after a command. It knows flags and values, not what they mean.

use crate::error::{Failure, Outcome};

/// The words of one command, taken out one by one; what nobody took is an error.
pub struct Options {
    words: Vec<String>,
    /// Everything after `--`, for the program that does the work.
    pub passed_on: Vec<String>,
}

impl Options {
    /// Splits the words at `--`.
    pub fn read(words: &[String]) -> Self {
        let mut halves = words.splitn(2, |word| word == "--");
        Self {
            words: halves.next().unwrap_or_default().to_vec(),
            passed_on: halves.next().unwrap_or_default().to_vec(),
        }
    }

    /// Whether `--name` is there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// The word after `--name`, if it is there.
    pub fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let Some(at) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        if at + 1 >= self.words.len() {
            return Err(Failure::new(format!("{name} needs a value after it.")));
        }
        let value = self.words.drain(at..=at + 1).nth(1);
        Ok(value)
    }

    /// Ends the reading: words that nobody took are told.
    pub fn finish(self) -> Outcome<Vec<String>> {
        match self.words.first() {
            None => Ok(self.passed_on),
            Some(word) => Err(Failure::new(format!(
                "\"{word}\" is not understood here. `cargo xtask help` lists what is."
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(line: &str) -> Options {
        Options::read(
            &line
                .split_whitespace()
                .map(String::from)
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn takes_flags_values_and_what_is_passed_on() {
        let mut read = options("--only core --fast -- a --only b");
        assert_eq!(read.value("--only").ok().flatten().as_deref(), Some("core"));
        assert!(read.flag("--fast"));
        assert_eq!(
            read.finish().ok(),
            Some(["a", "--only", "b"].map(String::from).to_vec())
        );
    }

    #[test]
    fn tells_a_word_it_does_not_know_and_a_value_that_is_missing() {
        assert!(options("--olny core").finish().is_err());
        assert!(options("--only").value("--only").is_err());
    }
}
