//! Compaction of the storage in the background: in short slices, in one tab at a time.

use gloo_timers::future::TimeoutFuture;

use super::Dispatcher;
use crate::platform::cross_tab;
use crate::platform::local_storage::LocalStorage;
use crate::services::time_slicing::in_short_slices;
use kept_core::storage::is_of_earlier_release;
use kept_core::storage::recovery_points::Why;

/// The most compactions in a row: one for each snapshot, and one more for what was written meanwhile.
const MAX_ROUNDS: usize = 3;
/// The delay before the first, in milliseconds, so that what the person just did is painted.
const DELAY_MS: u32 = 400;
/// The name of the lock under which one tab compacts.
const LOCK: &str = "kept/tidy";

impl Dispatcher {
    /// Compacts the storage where that is due, after the screen is painted.
    pub(super) fn compact_when_due(&self) {
        if self.0.compacting.get() || !self.0.session.borrow().needs_compaction() {
            return;
        }
        self.0.compacting.set(true);
        let dispatcher = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            TimeoutFuture::new(DELAY_MS).await;
            let compacting = dispatcher.clone();
            cross_tab::alone(LOCK, async move { compacting.compact_in_steps().await }).await;
            dispatcher.0.compacting.set(false);
        });
    }

    /// Compacts until nothing is due. What fails is tried again after the next change; nothing is lost meanwhile.
    async fn compact_in_steps(&self) {
        if self.with(|session| is_of_earlier_release(session.storage(), session.space())) {
            let _ = (self.0.effects.pin)(self, Why::NewFormat).await;
        }
        for _ in 0..MAX_ROUNDS {
            let begun = self.0.session.borrow_mut().begin_compaction();
            let Ok(Some(mut tidying)) = begun else {
                return;
            };
            let done = in_short_slices(|| match tidying.step(&LocalStorage) {
                Ok(true) => None,
                over => Some(over.map(|_| ())),
            })
            .await;
            // What was written meanwhile has a turn of its own.
            TimeoutFuture::new(0).await;
            self.0.session.borrow_mut().end_compaction(&tidying, &done);
            if done.is_err() {
                return;
            }
            if tidying.erases() {
                // What fails is tried again when the page is opened next.
                let _ = (self.0.effects.forget_erased)(self).await;
            }
            TimeoutFuture::new(cross_tab::SETTLE_MS).await;
        }
    }
}
