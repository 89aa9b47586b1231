//! The browser's edge: the only place that may fail for reasons of its own. It knows nothing of scores.

pub mod active_space;
pub mod backup_record;
pub mod browser_storage;
pub mod clock;
pub mod contact_picker;
pub mod cross_tab;
pub mod draft_storage;
pub mod file_system_access;
pub mod files;
pub mod focus;
pub mod indexed_db;
pub mod intl;
pub mod js_api;
pub mod lazy_chunk;
pub mod local_storage;
pub mod own_names;
pub mod place;
pub mod pointer;
pub mod recent_customer;
pub mod scroll_position;
pub mod storage_persistence;
pub mod text_decoder;
pub mod text_fold;
pub mod told_once;
pub mod web_crypto;
pub mod web_share;
