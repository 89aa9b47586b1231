//! Work that goes on beside the screens: backups, the IndexedDB mirror, folder sync, reminders, update notices.

pub mod app_badge;
pub mod backup;
pub mod demo_book;
pub mod folder_sync;
pub mod mirror_sync;
pub mod recovery_points;
pub mod reminders;
pub mod time_slicing;
pub mod update_notice;

use crate::app::dispatcher::{Dispatcher, Effects, Pending};
use kept_core::storage::recovery_points::Why;

/// The services as the dispatcher calls them.
pub const EFFECTS: Effects = Effects {
    mirror: mirror_sync::hold,
    pin,
    forget_erased,
    day_changed: reminders::look,
};

fn pin(dispatcher: &Dispatcher, why: Why) -> Pending {
    let dispatcher = dispatcher.clone();
    Box::pin(async move { recovery_points::pin(&dispatcher, why).await })
}

fn forget_erased(dispatcher: &Dispatcher) -> Pending {
    let dispatcher = dispatcher.clone();
    Box::pin(async move {
        let mirror = mirror_sync::forget_erased(&dispatcher).await;
        // The points are cleaned even where the mirror could not be.
        let points = recovery_points::forget_erased(&dispatcher).await;
        mirror.and(points)
    })
}
