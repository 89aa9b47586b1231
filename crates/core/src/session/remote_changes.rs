//! What other tabs of this browser wrote to the same book.

use super::Session;
use crate::book::op::{Change, Op};
use crate::storage::book_handle::concerns_erased;
use crate::storage::{KeyValue, LoadProblem};

impl<K: KeyValue> Session<K> {
    /// Takes in what a storage event tells. Returns whether the book or its standing changed.
    pub fn hear(&mut self, key: &str, value: Option<&str>) -> bool {
        let heard = self
            .handle
            .as_mut()
            .and_then(|handle| handle.receive(key, value));
        match heard {
            None => false,
            Some(Ok(batch)) => {
                self.fold(&batch);
                // An edit made before its writer heard of the erasure; who erases sees to the rest.
                let erases = |op: &Op| matches!(op.change, Change::Erase);
                if concerns_erased(&self.book, &batch) && !batch.ops.iter().any(erases) {
                    self.erasure_is_due();
                }
                true
            }
            Some(Err(trouble)) => {
                self.close(vec![trouble]);
                true
            }
        }
    }

    /// Looks for what other tabs did while this one was frozen. Returns whether the book or its standing changed.
    pub fn catch_up(&mut self) -> bool {
        let Some(Ok(news)) = self.handle.as_mut().map(|handle| handle.rescan(&self.kv)) else {
            return false;
        };
        let changed = !news.batches.is_empty() || !news.load_problems.is_empty();
        for batch in &news.batches {
            self.fold(batch);
        }
        if !news.load_problems.is_empty() {
            self.close(news.load_problems);
        }
        changed
    }

    /// From here on the book is only read: what is stored is newer, or cannot be read.
    pub(super) fn close(&mut self, load_problems: Vec<LoadProblem>) {
        self.handle = None;
        self.load_problems = load_problems;
    }
}
