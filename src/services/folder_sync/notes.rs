//! What is noted for the person to see: what came in from the folder, and what both sides changed. The latter outlives the
//! page until it was seen to, or is in the book no more.

use kept_core::dyn_sort::DynSort;
use wasm_bindgen_futures::spawn_local;

use super::status::{Differed, ReceivedChanges, written};
use super::{Work, show, work};
use crate::platform::{clock, file_system_access};
use kept_core::book::op::List;
use kept_core::book::{Book, Id};
use kept_core::exchange::json::diff::Comparison;
use kept_core::sync::Conflict;

/// How much of what came in, and of what both sides changed, is kept.
const CAME: usize = 20;
const DIFFERED: usize = 200;

/// Notes what came in, and what both sides changed.
pub(super) async fn note(
    work: &Work,
    from: &str,
    comparison: &Comparison,
    differing: Vec<Conflict>,
) {
    let at = clock::now();
    let is_kept = !differing.is_empty();
    {
        let mut seen = work.seen.borrow_mut();
        if !comparison.is_nothing() || comparison.refused > 0 {
            let mut changed: Vec<(List, Id)> = comparison
                .changed
                .iter()
                .map(|changed| (changed.list, changed.id.clone()))
                .collect();
            changed.dyn_sort();
            changed.dedup();
            let came = ReceivedChanges {
                from: from.to_owned(),
                at,
                new: comparison.new.clone(),
                changed,
                removed: comparison.removed.len(),
                left_out: comparison.refused,
            };
            seen.came.insert(0, came);
            seen.came.truncate(CAME);
        }
        for what in differing {
            let from = from.to_owned();
            seen.differed.insert(0, Differed { from, at, what });
        }
        seen.differed.truncate(DIFFERED);
    }
    if is_kept {
        keep_differed(work).await;
    }
}

/// Forgets the words of what is in the book no more.
pub(super) async fn forget_gone(work: &Work) {
    let is_less = {
        let mut seen = work.seen.borrow_mut();
        if seen.differed.is_empty() {
            return;
        }
        let before = seen.differed.len();
        let concerns = |book: &Book, differed: &Differed| differed.what.concerns(book);
        work.dispatcher.with(|session| {
            seen.differed
                .retain(|differed| concerns(session.book(), differed));
        });
        seen.differed.len() < before
    };
    if is_less {
        keep_differed(work).await;
    }
}

async fn keep_differed(work: &Work) {
    let text = written(&work.seen.borrow().differed);
    // What cannot be kept is seen as long as the page is open.
    let _ = file_system_access::keep_differed(Some(text)).await;
}

/// Forgets what both sides changed, once the person has seen it.
pub fn forget_differed() {
    let Some(work) = work() else { return };
    work.seen.borrow_mut().differed.clear();
    spawn_local(async {
        let _ = file_system_access::keep_differed(None).await;
    });
    show(&work);
}
