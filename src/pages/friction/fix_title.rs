//! The names of fixes.

use super::Page;
use crate::prelude::*;
use kept_core::scoring::friction::Fixable;

/// A fix in words, with its step.
pub fn title(page: &Page<'_>, what: &Fixable) -> (String, Option<String>) {
    let words = &page.at.words;
    let at = match what {
        Fixable::Step(step, _) => Some(t!(words, "fix-at", step = page.step(step))),
        Fixable::Cause(_) => None,
    };
    (words.fix(what), at)
}

/// The same in one breath, for the ear.
pub fn whole_title(page: &Page<'_>, what: &Fixable) -> String {
    match title(page, what) {
        (said, Some(at)) => t!(page.at.words, "fix-whole", what = said, at = at),
        (said, None) => said,
    }
}
