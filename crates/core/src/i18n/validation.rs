//! Validation problems in words.

use super::Texts;
use crate::book::field::{Problem, Reason};
use crate::exchange::json::load::Unopened;
use crate::exchange::json::read::Refusal;
use crate::t;

impl Texts {
    /// Why a value is refused, without its place: for a form, where the place is seen.
    pub fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Missing => t!(self, "reason-missing"),
            Reason::TooLong { max, got } => t!(self, "reason-too-long", max = *max, got = *got),
            Reason::NotText(got) => t!(self, "reason-not-text", got = got),
            Reason::NotOneLine => t!(self, "reason-not-one-line"),
            Reason::NotADate(got) => t!(self, "reason-not-a-date", got = got),
            Reason::NotWhole(got) => t!(self, "reason-not-whole", got = got),
            Reason::NotANumber(got) => t!(self, "reason-not-a-number", got = got),
            Reason::NotBetween { min, max, got } => {
                t!(
                    self,
                    "reason-not-between",
                    got = got,
                    min = *min,
                    max = *max
                )
            }
            Reason::NotOneOf { allowed, got } => {
                t!(self, "reason-not-one-of", got = got, allowed = allowed)
            }
            Reason::NotABool(got) => t!(self, "reason-not-a-bool", got = got),
            Reason::NotAList => t!(self, "reason-not-a-list"),
            Reason::NotAnObject => t!(self, "reason-not-an-object"),
            Reason::NoSuchCustomer(got) => t!(self, "reason-no-such-customer", got = got),
            Reason::DuplicateId(got) => t!(self, "reason-duplicate-id", got = got),
            Reason::StandsTwice => t!(self, "reason-stands-twice"),
            Reason::AlreadyThere => t!(self, "reason-already-there"),
            Reason::NotThere => t!(self, "reason-not-there"),
            Reason::Fixed => t!(self, "reason-fixed"),
            Reason::NotAStamp(got) => t!(self, "reason-not-a-stamp", got = got),
            Reason::NotACurrency(got) => t!(self, "reason-not-a-currency", got = got),
        }
    }

    /// Why a value is refused, with its place in the file: for an import.
    pub fn problem(&self, problem: &Problem) -> String {
        let reason = self.reason(&problem.reason);
        if problem.path.is_empty() {
            return reason;
        }
        t!(self, "reason-at", place = &problem.path, reason = reason)
    }
}

impl Texts {
    /// Why a file cannot be read at all, in words.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::NotJson { line, column } => {
                t!(self, "refused-not-json", line = *line, column = *column)
            }
            Refusal::TooLarge => t!(self, "refused-too-large"),
            Refusal::NotABook => t!(self, "refused-not-a-book"),
            Refusal::Newer { version } => t!(self, "refused-newer", version = version),
        }
    }

    /// Why a file is not opened: one line for each thing that is wrong.
    pub fn unopened(&self, why: &Unopened) -> Vec<String> {
        match why {
            Unopened::Refused(refusal) => vec![self.refusal(refusal)],
            Unopened::Wrong(problems) => problems.iter().map(|one| self.problem(one)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_its_place_and_its_reason() {
        let problem = Problem {
            path: "entries[17].severity".to_owned(),
            reason: Reason::NotBetween {
                min: 1,
                max: 5,
                got: "9".to_owned(),
            },
        };
        assert_eq!(
            Texts::english().problem(&problem),
            "entries[17].severity: 9 isn’t between 1 and 5"
        );
    }
}
