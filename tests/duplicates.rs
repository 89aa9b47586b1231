//! Customers who stand in a book twice: nearly all are found, and hardly anybody else.

#[path = "support/twice.rs"]
mod twice;

use kept_core::import::duplicates::{Finder, find};
use twice::{PLANTED, judged, planted};

#[test]
fn planted_pairs_are_found_and_few_others() {
    let (book, planted) = planted();
    let found = find(&book);
    let (right, wrong) = judged(&found, &planted);
    println!("{right} of {PLANTED} found, {wrong} suggested wrongly");
    assert!(
        right * 10 >= PLANTED * 9,
        "{right} of {PLANTED} found, {wrong} wrong"
    );
    assert!(
        wrong * 20 <= found.len(),
        "{wrong} wrong of {}",
        found.len()
    );
    // In small steps, as the page takes them, the same comes out.
    let mut finder = Finder::start(&book);
    let mut told = Vec::new();
    while let Some((done, of)) = finder.step(50) {
        told.push(done * 100 / of);
    }
    assert!(told.is_sorted(), "the bar goes back: {told:?}");
    assert_eq!(finder.finish(), found);
}
