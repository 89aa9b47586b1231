//! The laws of the sales system and of the scenario: each rule of the method with a case worked by hand, and what holds for
//! books nobody thought of.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod books;
mod laws;
mod leaving;
mod programme;
mod remedies;
mod review;
mod scenario;
mod selling;

/// Whether two ways to the same number differ by rounding alone.
fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
}
