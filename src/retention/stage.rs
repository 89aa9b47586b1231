//! Prospect, customer or former: derived from the entries, never stored. Must never look past `asof`.

use crate::book::value::choice;
use crate::book::{Customer, Day, Entry, Fact, File};

choice! {
    /// Where somebody stands with the business on a day.
    Stage {
        /// Has not bought yet.
        Prospect = "prospect",
        /// Has bought.
        Customer = "customer",
        /// Has left, and not come back.
        Former = "former",
    }
}

/// The entries that had happened by `asof`, in order of day, then id.
pub fn seen(file: &File, asof: Day) -> impl Iterator<Item = &Entry> + Clone {
    file.entries().take_while(move |entry| entry.on <= asof)
}

/// The stage as of a day: `former` when the latest of departure and return is a departure, else `customer` when there
/// is a purchase or `since` is set and past, else `prospect`.
pub fn stage(customer: &Customer, file: &File, asof: Day) -> Stage {
    let mut bought = customer.since.is_some_and(|since| since <= asof);
    let mut left = false;
    for entry in seen(file, asof) {
        match entry.fact {
            Fact::Purchase(_) => bought = true,
            Fact::Departure(_) => left = true,
            Fact::Return(_) => left = false,
            _ => {}
        }
    }
    match (left, bought) {
        (true, _) => Stage::Former,
        (false, true) => Stage::Customer,
        (false, false) => Stage::Prospect,
    }
}
