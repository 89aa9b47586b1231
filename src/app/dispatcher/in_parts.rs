//! Large actions in parts, between which the browser paints and answers; and undo and redo, which may be large.

use gloo_timers::future::TimeoutFuture;
use yew::Callback;

use super::{AppState, Dispatcher, NoticeText};
use crate::platform::clock;
use crate::services::time_slicing::{in_short_slices, yield_to_browser};
use kept_core::session::{InParts, Label, LettingGo, OpStream};
use kept_core::storage::recovery_points::Why;

/// How long parts are done before the browser has its turn, in milliseconds; the last part may take as long again.
const SLICE: u64 = 16;
/// How long the page may take to draw what has come and to look away from what was, in milliseconds.
const DRAWN: u32 = 1_000;

/// Lets go of the state before a large action in turns as well, after the page has.
fn let_go(before: AppState, now: AppState) {
    wasm_bindgen_futures::spawn_local(async move {
        yield_to_browser().await;
        let mut going = LettingGo::new(&before, &now);
        drop((before, now));
        TimeoutFuture::new(DRAWN).await;
        in_short_slices(|| (!going.step()).then_some(())).await;
    });
}

impl Dispatcher {
    /// Merges operations that were already checked and compared, in parts between which the browser can paint, after pinning a
    /// recovery point. It tells how far it is, in percent. Whether it was done: not where the book is open for reading only.
    pub async fn merge_in_parts(
        &self,
        ops: OpStream,
        label: Label,
        why: Why,
        tell: &Callback<u8>,
    ) -> bool {
        // Its button would undo what came before, while this is under way.
        self.0.listeners.on_notice.emit(None);
        // Where there is no room for a point, the Data page says so and the action goes on.
        let _ = (self.0.effects.pin)(self, why).await;
        let work = self.0.session.borrow().merge_in_parts(ops, label.clone());
        let Ok(work) = work else {
            self.notify(NoticeText::ReadOnly);
            return false;
        };
        let changed = self.carry_on(work, tell).await;
        self.mirror(changed.then_some(NoticeText::Done(label)));
        true
    }

    /// Undoes the last action of this page.
    pub fn undo(&self) {
        if self.0.in_parts.get() {
            return;
        }
        let large = self.0.session.borrow_mut().undo_in_parts();
        if let Some(work) = large {
            return self.turn_back(work, NoticeText::Undone);
        }
        let undone = self.0.session.borrow_mut().undo(clock::now());
        self.publish();
        self.mirror(Some(match undone {
            Ok(Some(label)) => NoticeText::Undone(label),
            Ok(None) => NoticeText::NothingToUndo,
            Err(_) => NoticeText::ReadOnly,
        }));
    }

    /// Redoes the action undone last.
    pub fn redo(&self) {
        if self.0.in_parts.get() {
            return;
        }
        let large = self.0.session.borrow_mut().redo_in_parts();
        if let Some(work) = large {
            return self.turn_back(work, NoticeText::Redone);
        }
        let redone = self.0.session.borrow_mut().redo(clock::now());
        self.publish();
        self.mirror(Some(match redone {
            Ok(Some(label)) => NoticeText::Redone(label),
            Ok(None) => NoticeText::NothingToUndo,
            Err(_) => NoticeText::ReadOnly,
        }));
    }

    /// Goes on with a large action to its end, and shows what came of it. Whether it changed anything.
    async fn carry_on(&self, mut work: InParts, tell: &Callback<u8>) -> bool {
        self.0.in_parts.set(true);
        let changed = loop {
            yield_to_browser().await;
            tell.emit(work.percent());
            let until = clock::now() + SLICE;
            let mut step = || self.0.session.borrow_mut().step(&mut work, clock::now());
            // At least one part in each turn.
            let mut done = step();
            while done.is_none() && clock::now() < until {
                done = step();
            }
            if let Some(changed) = done {
                break changed;
            }
        };
        self.0.in_parts.set(false);
        yield_to_browser().await;
        let before = self.0.view.borrow().clone();
        self.publish();
        let_go(before, self.view());
        changed
    }

    /// Undoes or redoes a large action.
    fn turn_back(&self, work: InParts, said: fn(Label) -> NoticeText) {
        self.0.listeners.on_notice.emit(None);
        let this = self.clone();
        let label = work.label().clone();
        wasm_bindgen_futures::spawn_local(async move {
            let changed = this.carry_on(work, &Callback::noop()).await;
            this.mirror(Some(match changed {
                true => said(label),
                false => NoticeText::NothingToUndo,
            }));
        });
    }
}
