//! Scores everybody anew in the background, in short slices, after purchases of earlier months changed in a large book.

use gloo_timers::future::TimeoutFuture;

use super::Dispatcher;
use crate::services::time_slicing::in_short_slices;

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
        TimeoutFuture::new(0).await;
        let settled = in_short_slices(|| {
            let mut session = self.0.session.borrow_mut();
            match session.scores_unsettled() {
                true => session.settle_scores().then_some(true),
                false => Some(false),
            }
        })
        .await;
        self.0.rescoring.set(false);
        if settled {
            self.publish();
        }
    }
}
