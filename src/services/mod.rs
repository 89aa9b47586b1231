//! Work that goes on beside the screens: backups, the IndexedDB mirror, folder sync, reminders, update notices.

pub mod backup;
pub mod demo_book;
pub mod folder_sync;
pub mod mirror_sync;
pub mod recovery_points;
pub mod reminders;
pub mod time_slicing;
pub mod update_notice;
