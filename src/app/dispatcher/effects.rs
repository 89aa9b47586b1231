//! What follows a change of the book outside of it, as functions that the root hands to the dispatcher, so that the
//! dispatcher needs none of the services that need it.

use std::future::Future;
use std::pin::Pin;

use super::{Dispatcher, NoticeText};
use kept_core::storage::Fault;
use kept_core::storage::recovery_points::Why;

/// The answer of an effect that takes time.
pub type Pending = Pin<Box<dyn Future<Output = Result<(), Fault>>>>;

/// The services that the dispatcher calls.
#[derive(Clone, Copy)]
pub struct Effects {
    /// Copies what was just saved into the mirror, then shows the notice.
    pub mirror: fn(&Dispatcher, Option<NoticeText>),
    /// Pins a recovery point before a large change.
    pub pin: fn(&Dispatcher, Why) -> Pending,
    /// Takes erased customers out of the mirror and the recovery points.
    pub forget_erased: fn(&Dispatcher) -> Pending,
    /// Looks for reminders anew, since another day has begun.
    pub day_changed: fn(&Dispatcher),
}
