//! What every screen needs at hand: one shared handle, made by the frame and passed on, compared by what it holds.

use std::rc::Rc;

use yew::prelude::*;

use super::dispatcher::{Desk, View};
use super::i18n::Words;
use super::root::{LookedFor, Wishes};
use kept_core::book::{Day, Id};

/// The handle.
pub type At = Rc<AtHand>;

/// What it holds.
#[derive(Clone, PartialEq)]
pub struct AtHand {
    /// The texts.
    pub words: Words,
    /// The way to change the book.
    pub desk: Desk,
    /// The book as it stands now.
    pub view: View,
    /// The way to change what is on the screen.
    pub wishes: Wishes,
    /// Which customers are looked for.
    pub looked_for: LookedFor,
    /// The earlier day that the person chose to see the book as of; none while they look at today.
    pub asof: Option<Day>,
}

impl AtHand {
    /// The same, with other texts.
    pub fn saying(&self, words: Words) -> At {
        Rc::new(AtHand {
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
    pub at: At,
    /// Which record.
    pub id: Id,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// What a screen needs that needs nothing else.
#[derive(Properties, PartialEq)]
pub struct AtProps {
    /// Everything at hand.
    pub at: At,
}
