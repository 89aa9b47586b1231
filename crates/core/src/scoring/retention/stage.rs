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

/// Whether they had bought by a day: a purchase, or `since` set and past.
pub fn bought(customer: &Customer, file: &File, asof: Day) -> bool {
    customer.since.is_some_and(|since| since <= asof)
        || seen(file, asof).any(|entry| matches!(entry.fact, Fact::Purchase(_)))
}

/// Whether they had left by a day, and not come back: the latest of departure and return is a departure.
fn left(file: &File, asof: Day) -> bool {
    let mut entries = file.entries().rev().skip_while(|entry| entry.on > asof);
    let latest = entries.find(|entry| matches!(entry.fact, Fact::Departure(_) | Fact::Return(_)));
    latest.is_some_and(|entry| matches!(entry.fact, Fact::Departure(_)))
}

/// The stage as of a day: `former` when they had left, else `customer` when they had bought, else `prospect`.
pub fn stage(customer: &Customer, file: &File, asof: Day) -> Stage {
    if left(file, asof) {
        Stage::Former
    } else if bought(customer, file, asof) {
        Stage::Customer
    } else {
        Stage::Prospect
    }
}
