//! The customer and the channel of the last entry, offered first for the next; in localStorage. Those of the demo book are
//! kept only for as long as the page lives.

use std::cell::RefCell;

use super::browser_storage::Area;
use kept_core::book::Id;
use kept_core::storage::Space;

/// The key of both: the channel, then the customer's id on a line of its own.
const KEY: &str = "kept/last/book";

/// The customer and the channel of the last entry, as far as there was one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Last {
    /// The customer's id.
    pub customer: Option<Id>,
    /// The channel's word.
    pub channel: Option<String>,
}

thread_local! {
    static DEMO: RefCell<Last> = RefCell::default();
}

/// The customer and the channel of the last entry.
pub fn get(space: Space) -> Last {
    if space == Space::Demo {
        return DEMO.with_borrow(Clone::clone);
    }
    let text = Area::Local.text(KEY).unwrap_or_default();
    let (channel, customer) = text.split_once('\n').unwrap_or_default();
    Last {
        customer: Id::new(customer),
        channel: (!channel.is_empty()).then(|| channel.to_owned()),
    }
}

/// Remembers both; forgotten where the storage refuses.
pub fn put(space: Space, last: Last) {
    if space == Space::Demo {
        DEMO.set(last);
        return;
    }
    let customer = last.customer.as_ref().map_or("", Id::as_str);
    let text = format!("{}\n{customer}", last.channel.unwrap_or_default());
    Area::Local.set_text(KEY, &text);
}
