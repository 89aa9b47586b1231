//! The browser's edge: the only place that may fail for reasons of its own. It knows nothing of scores.

#[cfg(target_arch = "wasm32")]
pub mod begun;
#[cfg(target_arch = "wasm32")]
pub mod clock;
#[cfg(target_arch = "wasm32")]
pub mod database;
#[cfg(target_arch = "wasm32")]
pub mod files;
#[cfg(target_arch = "wasm32")]
pub mod intl;
#[cfg(target_arch = "wasm32")]
pub mod last_copy;
#[cfg(target_arch = "wasm32")]
pub mod last_logged;
#[cfg(target_arch = "wasm32")]
pub mod scripts;
#[cfg(target_arch = "wasm32")]
pub mod share;
#[cfg(target_arch = "wasm32")]
pub mod space;
#[cfg(target_arch = "wasm32")]
pub mod storage;
#[cfg(target_arch = "wasm32")]
pub mod tabs;
pub mod unicode;
