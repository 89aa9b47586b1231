//! Whom something was written down for last, and by which channel they were met: most likely the next one too. It is of this
//! browser, not of the book, so it stands beside it; of the demo book nothing is remembered for longer than the page lives.

use std::cell::RefCell;

use kept_core::book::Id;
use kept_core::storage::Space;

/// Where it stands: the channel, then the customer's id on a line of its own.
const KEY: &str = "kept/last/book";

/// The last of both, as far as there was one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Last {
    /// Whom.
    pub customer: Option<Id>,
    /// By which channel.
    pub channel: Option<String>,
}

thread_local! {
    static DEMO: RefCell<Last> = RefCell::default();
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What is remembered.
pub fn get(space: Space) -> Last {
    if space == Space::Demo {
        return DEMO.with_borrow(Clone::clone);
    }
    let text = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    let text = text.unwrap_or_default();
    let (channel, customer) = text.split_once('\n').unwrap_or_default();
    Last {
        customer: Id::new(customer),
        channel: (!channel.is_empty()).then(|| channel.to_owned()),
    }
}

/// Remembers these; forgotten where the storage refuses.
pub fn put(space: Space, last: Last) {
    if space == Space::Demo {
        DEMO.set(last);
        return;
    }
    if let Some(storage) = storage() {
        let customer = last.customer.as_ref().map_or("", Id::as_str);
        let text = format!("{}\n{customer}", last.channel.unwrap_or_default());
        let _ = storage.set_item(KEY, &text);
    }
}
