//! How long it takes to look through a book of twenty thousand for customers who stand in it twice, and the longest step of the
//! search as a page takes it. Prints; asserts nothing: machines differ.

#[path = "../tests/support/twice.rs"]
mod twice;

use std::time::{Duration, Instant};

use kept_core::import::duplicates::{Finder, find};

/// The step of the page.
const PIECE: usize = 50;

fn main() {
    let (book, planted) = twice::planted();
    let start = Instant::now();
    let found = find(&book);
    let whole = start.elapsed();
    let (right, wrong) = twice::judged(&found, &planted);
    println!(
        "{} customers: {right} of {} pairs found, {wrong} wrong, {whole:?}",
        book.customer_count(),
        twice::PLANTED
    );
    let mut finder = Finder::start(&book);
    let mut longest = Duration::ZERO;
    loop {
        let start = Instant::now();
        let more = finder.step(PIECE);
        longest = longest.max(start.elapsed());
        if more.is_none() {
            break;
        }
    }
    println!("the longest of its steps: {longest:?}");
}
