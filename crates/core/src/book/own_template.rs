//! A message template in the person's own words. A field of the settings (`templates/<id>`), so two devices can each save
//! one. Added to version 1 of the file (`docs/file-format.md`).

use super::record::group;
use super::value::{Line, Note};

group! {
    /// A message to begin from.
    OwnTemplate {
        /// What it is called.
        name: Line,
        /// What it says; `{name}` stands for the customer's name.
        text: Note,
        ;
    }
}
