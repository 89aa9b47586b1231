//! Whom something was written down for last, and by which channel they were met: most likely the next one too. Forgotten
//! when the page is closed.

use std::cell::RefCell;

use crate::book::Id;

/// Where nobody was met yet. Neither the lightest contact nor the heaviest.
const CHANNEL: &str = "call";

thread_local! {
    static LAST: RefCell<(Option<Id>, Option<String>)> = const { RefCell::new((None, None)) };
}

/// Whom something was written down for last.
pub fn customer() -> Option<Id> {
    LAST.with_borrow(|(customer, _)| customer.clone())
}

/// The channel of the last contact.
pub fn channel() -> String {
    LAST.with_borrow(|(_, channel)| channel.clone())
        .unwrap_or_else(|| CHANNEL.to_owned())
}

/// Remembers whom, and by which channel if it was a contact.
pub fn remember(customer: Id, channel: Option<&str>) {
    LAST.with_borrow_mut(|last| {
        last.0 = Some(customer);
        if let Some(channel) = channel {
            last.1 = Some(channel.to_owned());
        }
    });
}
