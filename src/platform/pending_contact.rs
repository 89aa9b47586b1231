//! The contact that the person left the page for, in sessionStorage, so that a phone that drops the page meanwhile still asks
//! whether to log it.

use super::browser_storage::Area;
use kept_core::book::Id;
use kept_core::exchange::contact_links::Medium;
use kept_core::storage::Space;

/// By what the person left, and whether it was to say thanks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Left {
    /// By what.
    pub medium: Medium,
    /// Whether to say thanks.
    pub thanks: bool,
}

/// The word for a contact that says thanks.
const THANKS: &str = "thanks";

fn key(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/left/book",
        Space::Demo => "kept/left/demo",
    }
}

/// Whom the person left for, and how; none where that was answered.
pub fn get(space: Space) -> Option<(Id, Left)> {
    let text = Area::Session.text(key(space))?;
    let mut words = text.splitn(3, ' ');
    let medium = Medium::of_word(words.next()?)?;
    let thanks = words.next()? == THANKS;
    Some((Id::new(words.next()?)?, Left { medium, thanks }))
}

/// Remembers it; forgotten where the storage refuses.
pub fn put(space: Space, customer: &Id, left: Left) {
    let thanks = if left.thanks { THANKS } else { "-" };
    let text = format!("{} {thanks} {customer}", left.medium.word());
    Area::Session.set_text(key(space), &text);
}

/// Forgets it.
pub fn forget(space: Space) {
    Area::Session.remove(key(space));
}
