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
    ///
    /// # Errors
    /// The work was called off.
    pub async fn rest(&self, percent: u8) -> Result<(), Stopped> {
        let goes_on = match self.0.and_then(|rest| rest(percent)) {
            Some(rest) => rest.await,
            None => true,
        };
        goes_on.then_some(()).ok_or(Stopped)
    }

    /// After a row, of which `at` of `of` are done; `from` and `to` are the percent before the first and after the last.
    ///
    /// # Errors
    /// The work was called off.
    pub async fn row(&self, at: usize, of: usize, span: (u8, u8)) -> Result<(), Stopped> {
        self.nth_row(at, (at, of), span).await
    }

    /// After the row of this number, with which `done` of `of` bytes are done; `from` and `to` as for [`Pace::row`].
    ///
    /// # Errors
    /// The work was called off.
    pub async fn nth_row(
        &self,
        number: usize,
        (done, of): (usize, usize),
        (from, to): (u8, u8),
    ) -> Result<(), Stopped> {
        if self.0.is_none() || !number.is_multiple_of(PIECE) {
            return Ok(());
        }
        let span = usize::from(to.saturating_sub(from));
        let share = span as f64 * done.min(of) as f64 / of.max(1) as f64;
        self.rest(from.saturating_add(share as u8)).await
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
