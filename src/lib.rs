//! Kept: a page that helps a person who sells keep the customers they already have.

pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;
