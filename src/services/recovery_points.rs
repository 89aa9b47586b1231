//! Recovery points at work: pinned before something large is done to the book, listed on the Book page, rid of whoever is
//! erased. Where the browser has no database there are none, and the page says so.

use gloo_timers::future::TimeoutFuture;

use crate::app::dispatcher::Dispatcher;
use crate::platform::{clock, indexed_db};
use crate::services::time_slicing::in_short_slices;
use kept_core::storage::recovery_points;
use kept_core::storage::recovery_points::{Cleaning, Point, Why};
use kept_core::storage::{Fault, Space, raw};

/// Keeps the storage as it stands. A book in which nothing is written needs no way back, and never takes the place of one
/// in which something is.
///
/// # Errors
/// Whatever kept the point from being kept.
pub async fn pin(dispatcher: &Dispatcher, why: Why) -> Result<(), Fault> {
    let blank =
        dispatcher.with(|session| session.book().is_blank() && session.load_problems().is_empty());
    if blank {
        return Ok(());
    }
    let (space, point, held) = dispatcher.with(|session| {
        let held = raw(session.storage(), session.space());
        let point = Point::of(session.book(), clock::now(), why);
        (session.space(), point, held)
    });
    // What cannot be read cannot be kept aside either.
    let held = held?.into_iter();
    let contents =
        recovery_points::contents(held.filter_map(|(key, value)| Some((key, value.ok()?))));
    let mut changes = vec![
        (point.key(space), Some(point.write())),
        (point.contents_key(space), Some(contents)),
    ];
    for gone in recovery_points::surplus(&all(space).await?) {
        changes.push((gone.key(space), None));
        changes.push((gone.contents_key(space), None));
    }
    indexed_db::change(changes).await
}

/// All points of a book, the oldest first.
///
/// # Errors
/// Whatever the browser says.
pub async fn all(space: Space) -> Result<Vec<Point>, Fault> {
    let held = indexed_db::entries(recovery_points::prefix(space)).await?;
    let points = held.iter().filter_map(|(_, value)| Point::read(value));
    Ok(points.collect())
}

/// What a point holds.
///
/// # Errors
/// Whatever the browser says; `Corrupted` where the point is gone.
pub async fn contents(space: Space, point: &Point) -> Result<String, Fault> {
    let held = indexed_db::get(&point.contents_key(space)).await?;
    held.ok_or(Fault::Corrupted)
}

/// Takes whoever was erased out of every point.
///
/// # Errors
/// Whatever the browser says; the rest is done when the page is opened next.
pub async fn forget_erased(dispatcher: &Dispatcher) -> Result<(), Fault> {
    let (space, book) = dispatcher.with(|session| (session.space(), session.book().clone()));
    for point in all(space).await? {
        if !point.is_behind(&book) {
            continue;
        }
        let held = contents(space, &point).await?;
        TimeoutFuture::new(0).await;
        let mut cleaning = Cleaning::of(&point, &held, space, &book);
        drop(held);
        let cleaned = in_short_slices(|| cleaning.step().transpose()).await.ok();
        let mut changes = vec![(point.contents_key(space), cleaned.clone())];
        // A point that cannot be rid of somebody goes whole.
        let left = cleaned.map(|_| cleaning.point.write());
        changes.push((point.key(space), left));
        indexed_db::change(changes).await?;
    }
    Ok(())
}
