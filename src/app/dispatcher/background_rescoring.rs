//! Scores everybody anew in the background, in short slices, after purchases of earlier months changed in a large book.

use gloo_timers::future::TimeoutFuture;

use super::Dispatcher;
use crate::platform::clock;
use crate::services::time_slicing::SHORT_SLICE;

impl Dispatcher {
    /// Begins where that is due and not under way already.
    pub(super) fn rescore_when_due(&self) {
        let is_due = self.0.session.borrow().scores_unsettled();
        if is_due && !self.0.rescoring.replace(true) {
            let dispatcher = self.clone();
            wasm_bindgen_futures::spawn_local(async move { dispatcher.rescore_in_steps().await });
        }
    }

    async fn rescore_in_steps(&self) {
        let mut settled = false;
        while !settled && self.0.session.borrow().scores_unsettled() {
            TimeoutFuture::new(0).await;
            let until = clock::now() + SHORT_SLICE;
            while !settled && clock::now() < until {
                settled = self.0.session.borrow_mut().settle_scores();
            }
        }
        self.0.rescoring.set(false);
        if settled {
            self.publish();
        }
    }
}
