//! What every screen needs at hand: one shared handle, made by the frame and passed on, compared by what it holds.

use std::rc::Rc;

use yew::prelude::*;

use super::dispatcher::{AppState, Dispatcher};
use super::i18n::Words;
use super::root::{CustomerListState, UiActions};
use kept_core::book::{Day, Id};

/// The handle.
pub type AppContext = Rc<AppContextData>;

/// What it holds.
#[derive(Clone, PartialEq)]
pub struct AppContextData {
    /// The texts.
    pub words: Words,
    /// The way to change the book.
    pub dispatcher: Dispatcher,
    /// The book as it stands now.
    pub view: AppState,
    /// The way to change what is on the screen.
    pub ui_actions: UiActions,
    /// Which customers are looked for.
    pub customer_list: CustomerListState,
    /// The earlier day that the person chose to see the book as of; none while they look at today.
    pub asof: Option<Day>,
}

impl AppContextData {
    /// The same, with other texts.
    pub fn saying(&self, words: Words) -> AppContext {
        Rc::new(AppContextData {
            words,
            ..self.clone()
        })
    }

    /// The earlier day looked at; none for today.
    pub fn past(&self) -> Option<Day> {
        self.asof.filter(|day| *day < self.view.today())
    }

    /// The day that a place shows which can show another day than today.
    pub fn day(&self) -> Day {
        self.past().unwrap_or(self.view.today())
    }
}

/// What a sheet about one record needs.
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Which record.
    pub id: Id,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// What a screen needs that needs nothing else.
#[derive(Properties, PartialEq)]
pub struct ContextProps {
    /// Everything at hand.
    pub at: AppContext,
}
