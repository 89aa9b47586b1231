//! The laws of the retention statistics, for shops that nobody thought of, and honest answers where data is thin or odd.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod bands;
mod book;
#[path = "../support/cdnow.rs"]
mod cdnow;
mod chance;
mod departures;
mod hostile;
mod laws;
mod models;
mod odd;
mod scipy;
mod shop;
mod tables;
