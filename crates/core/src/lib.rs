//! Kept's core: the book, its scores, its storage format, its files and its merging, without a screen or a browser.
//!
//! Pure by construction: dates, ids and randomness come in as arguments, and this crate depends on no browser bindings, so
//! it builds and runs natively and for WebAssembly alike.

pub mod book;
pub mod demo_book;
pub mod dyn_sort;
pub mod exchange;
pub mod i18n;
pub mod import;
pub mod input;
pub mod report;
pub mod scoring;
pub mod session;
pub mod storage;
pub mod sync;
