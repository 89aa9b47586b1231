//! Scoring everybody anew after purchases of earlier months changed, on which every risk rests (method §9): a little at a time
//! in a large book. Must never keep an action waiting.

use super::Session;
use super::score_cache::{ScoreCache, Scoring};
use crate::storage::KeyValue;

/// How many entries are scored anew at once.
const AT_ONCE: usize = 4_000;

impl<K: KeyValue> Session<K> {
    /// Scores everybody anew: at once in a small book, else a little at a time by [`Session::settle_scores`].
    pub(super) fn rescore(&mut self) {
        let asof = self.score_cache.asof();
        let entries: usize = self.book.customers().map(|(_, file)| file.len()).sum();
        if entries <= AT_ONCE {
            self.score_cache = ScoreCache::of(&self.book, asof);
            self.rescoring = None;
        } else {
            self.rescoring = Some(Scoring::new(&self.book, asof));
        }
    }

    /// Whether the scores rest on purchases of earlier months as they were, which have changed since.
    pub fn scores_unsettled(&self) -> bool {
        self.rescoring.is_some()
    }

    /// Scores everybody anew a little further, where [`Session::scores_unsettled`]. Whether it is done now, and the scores are
    /// others.
    pub fn settle_scores(&mut self) -> bool {
        let whole = self
            .rescoring
            .as_mut()
            .and_then(|work| work.step(&self.book));
        match whole {
            Some(whole) => {
                self.score_cache = whole;
                self.rescoring = None;
                self.revision = self.revision.wrapping_add(1);
                true
            }
            None => false,
        }
    }
}
