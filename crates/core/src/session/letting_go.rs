//! Letting go of the state before a large action, little by little.

use super::{AppState, ScoreCache};
use crate::book::Departing;

/// A state that another has taken the place of.
pub struct LettingGo {
    book: Departing,
    scores: ScoreCache,
}

impl LettingGo {
    /// Begins to let go of a state that `now` has taken the place of.
    pub fn new(before: &AppState, now: &AppState) -> LettingGo {
        LettingGo {
            book: Departing::new(&before.book, &now.book),
            scores: before.score_cache.clone(),
        }
    }

    /// Lets go of a little more. Whether there is more.
    pub fn step(&mut self) -> bool {
        let left = self.book.step();
        if let Some(Some(customer)) = &left {
            self.scores.forget(customer);
        }
        left.is_some()
    }
}
