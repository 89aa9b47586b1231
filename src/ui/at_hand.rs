//! What every screen needs at hand: one shared handle, made by the frame and passed on, compared by what it holds.

use std::rc::Rc;

use yew::prelude::*;

use super::app::{LookedFor, Wishes};
use super::desk::{Desk, View};
use super::words::Words;

/// The handle.
pub type At = Rc<AtHand>;

/// What it holds.
#[derive(PartialEq)]
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
}

/// What a screen needs that needs nothing else.
#[derive(Properties, PartialEq)]
pub struct AtProps {
    /// Everything at hand.
    pub at: At,
}
