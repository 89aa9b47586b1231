//! The filters and the order of the customer list, in sessionStorage, so that loading the page again shows the same list.

use serde_json::Value;

use super::browser_storage::Area;
use kept_core::session::customer_search::Query;
use kept_core::session::saved_views::{read_query, write_query};
use kept_core::storage::Space;

fn key(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/list/book",
        Space::Demo => "kept/list/demo",
    }
}

/// The query of the list; the usual one where none is remembered.
pub fn get(space: Space) -> Query {
    let value: Option<Value> = Area::Session.json(key(space));
    value.as_ref().and_then(read_query).unwrap_or_default()
}

/// Remembers a query; forgotten where the storage refuses.
pub fn put(space: Space, query: &Query) {
    Area::Session.set_json(key(space), write_query(query));
}
