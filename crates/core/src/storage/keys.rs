//! The names under which a book is kept. Everything is below a prefix of our own; no other key is ever written to.

use crate::book::hlc::Stamp;

/// Which book: a demonstration never shares a key with the real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Space {
    /// The person's own book.
    Book,
    /// The book that shows what the page can do.
    Demo,
}

/// One of the two places for a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first.
    Zero,
    /// The second.
    One,
}

impl Place {
    /// Both.
    pub const BOTH: [Place; 2] = [Place::Zero, Place::One];

    /// The one that this is not.
    pub fn other(self) -> Place {
        match self {
            Place::Zero => Place::One,
            Place::One => Place::Zero,
        }
    }
}

impl Space {
    /// What every key of this book begins with.
    pub fn prefix(self) -> &'static str {
        match self {
            Space::Book => "kept/book/",
            Space::Demo => "kept/demo/",
        }
    }

    /// What every journal key begins with.
    pub fn journal(self) -> &'static str {
        match self {
            Space::Book => "kept/book/j/",
            Space::Demo => "kept/demo/j/",
        }
    }

    /// The journal key of one batch.
    pub fn batch(self, stamp: Stamp) -> String {
        format!("{}{stamp}", self.journal())
    }

    /// The key of a snapshot.
    pub fn slot(self, place: Place) -> &'static str {
        match (self, place) {
            (Space::Book, Place::Zero) => "kept/book/s/0",
            (Space::Book, Place::One) => "kept/book/s/1",
            (Space::Demo, Place::Zero) => "kept/demo/s/0",
            (Space::Demo, Place::One) => "kept/demo/s/1",
        }
    }
}

/// How much room a text takes, in the UTF-16 units that browsers count.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
