//! Tidying the storage while nobody waits for it: compactions in small steps, in one tab at a time.

use gloo_timers::future::TimeoutFuture;

use super::{A_LITTLE, Dispatcher};
use crate::platform::local_storage::LocalStorage;
use crate::platform::{clock, cross_tab};
use crate::services::{mirror_sync, recovery_points};
use kept_core::storage::is_of_earlier_release;
use kept_core::storage::recovery_points::Why;

/// How many compactions may follow each other: one for each snapshot, and one more for what came meanwhile.
const TIDY_AT_MOST: usize = 3;
/// Long enough for the painting of what the person just did.
const TIDY_AFTER: u32 = 400;
/// The name under which tabs agree who tidies.
const TIDY_LOCK: &str = "kept/tidy";

impl Dispatcher {
    /// Tidies the storage when it wants it, after the screen is painted, in one tab at a time.
    pub fn tidy(&self) {
        if self.0.tidying.get() || !self.0.session.borrow().wants_tidying() {
            return;
        }
        self.0.tidying.set(true);
        let dispatcher = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            TimeoutFuture::new(TIDY_AFTER).await;
            let tidying = dispatcher.clone();
            cross_tab::alone(TIDY_LOCK, async move { tidying.tidy_in_steps().await }).await;
            dispatcher.0.tidying.set(false);
        });
    }

    /// What stands in the way is tried again after the next change; nothing is lost meanwhile.
    async fn tidy_in_steps(&self) {
        if self.with(|session| is_of_earlier_release(session.storage(), session.space())) {
            let _ = recovery_points::pin(self, Why::NewFormat).await;
        }
        for _ in 0..TIDY_AT_MOST {
            let begun = self.0.session.borrow_mut().begin_tidying();
            let Ok(Some(mut tidying)) = begun else {
                return;
            };
            let mut more = Ok(true);
            while more == Ok(true) {
                let until = clock::now() + A_LITTLE;
                while more == Ok(true) && clock::now() < until {
                    more = tidying.step(&LocalStorage);
                }
                TimeoutFuture::new(0).await;
            }
            let done = more.map(|_| ());
            self.0.session.borrow_mut().tidied(&tidying, &done);
            if done.is_err() {
                return;
            }
            if tidying.erases() {
                // Tried again when the page is opened next.
                let _ = mirror_sync::forget_erased(self).await;
                let _ = recovery_points::forget_erased(self).await;
            }
            TimeoutFuture::new(cross_tab::SETTLE_MS).await;
        }
    }
}
