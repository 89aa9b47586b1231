//! Long work in small pieces, so that the page never stands still: after each slice it may paint, and the work may be
//! called off.

use std::cell::Cell;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use yew::Callback;

use crate::platform::{clock, scheduler};

/// How long a slice of work lasts, in milliseconds, until the next of its pieces ends: a frame less what the browser needs of it, so
/// that it paints in time and a key pressed meanwhile is answered at once, on a slow or busy machine as well.
pub const SLICE: u64 = 12;
/// How long work that nobody waits for may keep the page busy at a time, in milliseconds.
const SHORT_SLICE: u64 = 6;
/// Two pictures of a slow screen, in milliseconds.
const PAINTED: u32 = 34;

/// Calls work off. All copies are one.
#[derive(Clone, Default)]
pub struct Stop(Rc<Cell<bool>>);

impl Stop {
    /// Calls the work off.
    pub fn stop(&self) {
        self.0.set(true);
    }

    /// Whether it was called off.
    pub fn is_stopped(&self) -> bool {
        self.0.get()
    }
}

/// Lets the page paint and answer.
pub async fn yield_to_browser() {
    scheduler::next_task().await;
}

/// Lets the page paint what was just said, before something that cannot be cut into slices.
pub async fn painted() {
    TimeoutFuture::new(PAINTED).await;
}

/// Does pieces of work until there are no more, telling after each slice how far it is in percent. A piece returns how
/// many of how many are done, or `None` at the end. False where the work was called off.
pub async fn in_slices(
    stop: &Stop,
    tell: &Callback<u8>,
    mut piece: impl FnMut() -> Option<(usize, usize)>,
) -> bool {
    let mut begun = clock::now();
    loop {
        if stop.is_stopped() {
            return false;
        }
        let Some((done, of)) = piece() else {
            return true;
        };
        if clock::now().saturating_sub(begun) >= SLICE {
            let percent = done.saturating_mul(100) / of.max(1);
            tell.emit(u8::try_from(percent).unwrap_or(100).min(100));
            yield_to_browser().await;
            begun = clock::now();
        }
    }
}

/// Does pieces of work that nobody waits for until one has the result, at least one in each short slice: where the clock goes
/// faster than the pieces, it gets done all the same.
pub async fn in_short_slices<T>(mut piece: impl FnMut() -> Option<T>) -> T {
    loop {
        let until = clock::now() + SHORT_SLICE;
        loop {
            if let Some(result) = piece() {
                return result;
            }
            if clock::now() >= until {
                break;
            }
        }
        TimeoutFuture::new(0).await;
    }
}

/// Rests for work that comes by between its pieces: one at the end of each slice.
#[derive(Clone)]
pub struct Rests {
    stop: Stop,
    tell: Callback<u8>,
    begun: Rc<Cell<u64>>,
    /// The most percent told so far: a bar never goes back.
    told: Rc<Cell<u8>>,
}

impl Rests {
    /// Begins a slice. The work is told off by `stop` and tells how far it is.
    pub fn new(stop: &Stop, tell: &Callback<u8>) -> Rests {
        Rests {
            stop: stop.clone(),
            tell: tell.clone(),
            begun: Rc::new(Cell::new(clock::now())),
            told: Rc::default(),
        }
    }

    /// A rest where the slice is over or the work was called off; its outcome is whether to go on.
    pub fn rest(&self, percent: u8) -> Option<Pin<Box<dyn Future<Output = bool>>>> {
        let over = clock::now().saturating_sub(self.begun.get()) >= SLICE;
        if !over && !self.stop.is_stopped() {
            return None;
        }
        let this = self.clone();
        Some(Box::pin(async move {
            if this.stop.is_stopped() {
                return false;
            }
            this.told.set(this.told.get().max(percent.min(100)));
            this.tell.emit(this.told.get());
            yield_to_browser().await;
            this.begun.set(clock::now());
            !this.stop.is_stopped()
        }))
    }
}

/// Something large that is compared by identity, so that handing it on costs nothing.
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// Shares it.
    pub fn new(value: T) -> Shared<T> {
        Shared(Rc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Shared<T> {
        Shared(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Shared<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
