//! What an action is called when the page tells that it is done, and on the undo button.

/// A done thing in words: a text of the catalogue, whom it concerns, and how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The text's id in the catalogue.
    pub text: &'static str,
    /// The customer's name, or another name; empty where the text has none.
    pub name: String,
    /// How many; 1 where the text does not count.
    pub count: usize,
}

impl Label {
    /// A text that names somebody.
    pub fn named(text: &'static str, name: &str) -> Label {
        Label {
            text,
            name: name.to_owned(),
            count: 1,
        }
    }

    /// A text that counts.
    pub fn counted(text: &'static str, count: usize) -> Label {
        Label {
            text,
            name: String::new(),
            count,
        }
    }

    /// A text on its own.
    pub fn plain(text: &'static str) -> Label {
        Label::named(text, "")
    }
}
