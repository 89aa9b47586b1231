//! What a page may do to the screen, beside changing the book.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::modal::Modal;
use crate::app::route::Route;
use kept_core::book::{Day, Id};
use kept_core::session::customer_search::Query;
use kept_core::storage::Space;

/// Callbacks that change what is on the screen; the same for as long as the book is open.
#[derive(Clone, PartialEq)]
pub struct UiActions {
    /// Opens a dialog over the page, or closes it.
    pub over: Callback<Option<Modal>>,
    /// Opens the demo book, or the person's own.
    pub space: Callback<Space>,
    /// Changes the search and the order of the customer list.
    pub look: Callback<CustomerListState>,
    /// Shows the book as of an earlier day; none for today.
    pub look_back: Callback<Option<Day>>,
    /// Goes to a route and adds it to the browser's history.
    pub go: Callback<Route>,
    /// Goes to a route and replaces the current one in the browser's history.
    pub leave: Callback<Route>,
}

/// The search, order and length of the customer list; kept while one of the customers is visited.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CustomerListState {
    /// Search text, stage, tier and order.
    pub query: Query,
    /// How many rows are shown beyond the first page.
    pub shown: usize,
    /// Only these customers, where another page led to them.
    pub only: Option<Rc<CustomerSelection>>,
}

/// Some customers by what they have in common, such as those that one number of Insights counts.
#[derive(PartialEq, Debug)]
pub struct CustomerSelection {
    /// What they have in common, for people.
    pub called: String,
    /// Their ids.
    pub ids: BTreeSet<Id>,
}
