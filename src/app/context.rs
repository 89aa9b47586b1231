//! The app context: everything a page needs, made by the root and handed to every page, compared by value.

mod modal;
mod ui_actions;

use std::rc::Rc;

use yew::prelude::*;

use super::dispatcher::{AppState, Dispatcher};
use super::i18n::Words;
use kept_core::book::{Day, Id};

pub use modal::Modal;
pub use ui_actions::{CustomerListState, CustomerSelection, UiActions};

/// A shared handle on [`AppContextData`].
pub type AppContext = Rc<AppContextData>;

/// Everything a page needs.
#[derive(Clone, PartialEq)]
pub struct AppContextData {
    /// The texts of the current language.
    pub words: Words,
    /// Changes the book.
    pub dispatcher: Dispatcher,
    /// The book and its scores as they are now.
    pub view: AppState,
    /// Changes what is on the screen.
    pub ui_actions: UiActions,
    /// The search and order of the customer list.
    pub customer_list: CustomerListState,
    /// The day chosen to see the book as of; none for today.
    pub asof: Option<Day>,
}

impl AppContextData {
    /// The same context with other texts.
    pub fn with_texts(&self, words: Words) -> AppContext {
        Rc::new(AppContextData {
            words,
            ..self.clone()
        })
    }

    /// The chosen day where it is before today; none for today.
    pub fn earlier_day(&self) -> Option<Day> {
        self.asof.filter(|day| *day < self.view.today())
    }

    /// The day to show on pages that can look back: the chosen one, or today.
    pub fn day(&self) -> Day {
        self.earlier_day().unwrap_or(self.view.today())
    }
}

/// Props of a dialog about one record.
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// The app context.
    pub at: AppContext,
    /// The record's id.
    pub id: Id,
    /// Closes the dialog.
    pub close: Callback<()>,
}

/// Props of a component that needs only the app context.
#[derive(Properties, PartialEq)]
pub struct ContextProps {
    /// The app context.
    pub at: AppContext,
}
