//! Long work in pieces: the readers come by here after every few rows, and whoever called them may let other work go on, or
//! call the whole off. Nothing is known here of clocks and timers.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// The work was called off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// A rest between two pieces; whether to go on after it.
pub type Rest = Pin<Box<dyn Future<Output = bool>>>;

/// Long work on its way to an outcome. The functions that return one are never inlined: whoever calls them from another crate would
/// compile all the work a second time.
pub type Work<'w, T> = Pin<Box<dyn Future<Output = Result<T, Stopped>> + 'w>>;

/// Ends when the work may go on; an error where it was called off. Written by hand, as an `async fn` in a hundred places would be
/// compiled a hundred times.
pub struct Turn(Option<Rest>);

impl Turn {
    /// The work goes on at once.
    pub const GOES_ON: Turn = Turn(None);
}

impl Future for Turn {
    type Output = Result<(), Stopped>;

    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<(), Stopped>> {
        match &mut self.0 {
            None => Poll::Ready(Ok(())),
            Some(rest) => rest
                .as_mut()
                .poll(context)
                .map(|goes_on| goes_on.then_some(()).ok_or(Stopped)),
        }
    }
}

/// So many rows are one piece: few enough that the slowest rows do not add up, so many that asking for the time costs nothing.
pub(super) const PIECE: usize = 32;

/// Says after each piece of work whether to rest. It is told how much is done, in percent.
#[derive(Clone, Copy)]
pub struct Pace<'p>(Option<&'p dyn Fn(u8) -> Option<Rest>>);

impl<'p> Pace<'p> {
    /// Never rests.
    pub const NONE: Pace<'static> = Pace(None);

    /// Rests whenever this gives a rest.
    pub fn new(rest: &'p dyn Fn(u8) -> Option<Rest>) -> Pace<'p> {
        Pace(Some(rest))
    }

    /// After a piece of work.
    #[inline(never)]
    pub fn rest(&self, percent: u8) -> Turn {
        Turn(self.0.and_then(|rest| rest(percent)))
    }

    /// After a row, of which `at` of `of` are done; `from` and `to` are the percent before the first and after the last.
    #[inline(never)]
    pub fn row(&self, at: usize, of: usize, span: (u8, u8)) -> Turn {
        self.nth_row(at, (at, of), span)
    }

    /// After the row of this number, with which `done` of `of` bytes are done; `from` and `to` as for [`Pace::row`].
    #[inline(never)]
    pub fn nth_row(&self, number: usize, (done, of): (usize, usize), (from, to): (u8, u8)) -> Turn {
        if self.0.is_none() || !number.is_multiple_of(PIECE) {
            return Turn::GOES_ON;
        }
        let span = usize::from(to.saturating_sub(from));
        let share = span as f64 * done.min(of) as f64 / of.max(1) as f64;
        self.rest(from.saturating_add(share as u8))
    }

    /// Lets go of many things one by one, which takes a while as well.
    ///
    /// # Errors
    /// The work was called off.
    pub async fn let_go<T>(
        &self,
        all: impl IntoIterator<Item = T>,
        percent: u8,
    ) -> Result<(), Stopped> {
        for (at, one) in all.into_iter().enumerate() {
            drop(one);
            self.row(at, 1, (percent, percent)).await?;
        }
        Ok(())
    }
}

/// The outcome of work that never rests; none where it was called off, which it can't be.
pub fn at_once<T>(work: impl Future<Output = Result<T, Stopped>>) -> Option<T> {
    let mut work = pin!(work);
    match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(outcome)) => Some(outcome),
        Poll::Ready(Err(Stopped)) | Poll::Pending => None,
    }
}
