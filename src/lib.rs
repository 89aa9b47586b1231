//! Kept: a page that helps a person who sells keep the customers they already have.

pub mod book;
pub mod browser;
pub mod day_text;
pub mod demo;
pub mod draft;
pub mod exchange;
pub mod friction;
pub mod method;
pub mod money_text;
pub mod report;
pub mod retention;
pub mod session;
pub mod share;
pub mod store;
pub mod system;
pub mod texts;
#[cfg(target_arch = "wasm32")]
pub mod ui;
