//! Which fields of an entry stand where: the few that matter first, the rest in a fold.

use crate::book::{Book, Day, Id, Kind};
use crate::draft::slots::{Slot, of_entry};
use crate::draft::{Draft, YES};
use crate::ui::forms::can_choose;

/// The kinds that are written down many times a day.
pub const QUICK: [Kind; 5] = [
    Kind::Touch,
    Kind::Promise,
    Kind::Need,
    Kind::Purchase,
    Kind::Note,
];

/// Rows of fields.
pub type Rows = Vec<Vec<&'static Slot>>;

/// The rows in sight and the rows in the fold.
pub fn layout(kind: Kind, book: &Book, customer: Option<&Id>, draft: &Draft) -> (Rows, Rows) {
    let (first, more): (&[&[&str]], &[&[&str]]) = match kind {
        Kind::Touch => (
            &[&["channel"], &["by"], &["answered", "thanks"], &["on"]],
            &[&["minutes"], &["note"]],
        ),
        Kind::Promise => (
            &[&["text"], &["due"], &["on"]],
            &[
                &["kept_on", "broken_on"],
                &["told_ahead"],
                &["minutes"],
                &["note"],
            ],
        ),
        Kind::Need => (
            &[&["text"], &["item"], &["on"]],
            &[&["answer", "answered_on"], &["minutes"], &["note"]],
        ),
        Kind::Purchase => (
            &[&["amount"], &["items"], &["on"]],
            &[
                &["quoted"],
                &["promised_for", "delivered_on"],
                &["terms_kept"],
                &["minutes"],
                &["note"],
            ],
        ),
        Kind::Note => (&[&["text"], &["on"]], &[&["minutes"]]),
        Kind::Survey => (
            &[
                &["on"],
                &["answers.treatment", "answers.process"],
                &["answers.hassle", "answers.games"],
                &["answers.together"],
                &["effort", "recommend"],
                &["text"],
            ],
            &[&["reply"], &["minutes"], &["note"]],
        ),
        Kind::Incident => (
            &[
                &["on"],
                &["text"],
                &["severity", "sort"],
                &["dimension", "step"],
                &["complaint"],
                &["resolved_on", "made_right"],
                &["cause"],
            ],
            &[&["minutes"], &["note"]],
        ),
        Kind::Departure => (
            &[
                &["on"],
                &["stated"],
                &["root"],
                &["rival", "item"],
                &["could_offer", "did_offer"],
                &["text"],
            ],
            &[&["minutes"], &["note"]],
        ),
        Kind::Offer => (
            &[&["on"], &["text"], &["item", "need"], &["origin", "answer"]],
            &[&["minutes"], &["note"]],
        ),
        Kind::Loss => (
            &[
                &["on"],
                &["loss"],
                &["item", "value"],
                &["remedy"],
                &["text"],
            ],
            &[&["minutes"], &["note"]],
        ),
        Kind::Referral => (&[&["on"], &["answer"]], &[&["minutes"], &["note"]]),
        Kind::Rival => (&[&["on"], &["name"]], &[&["minutes"], &["note"]]),
        Kind::Return => (&[&["on"], &["text"]], &[&["minutes"], &["note"]]),
        Kind::Training => (&[&["on"], &["people"]], &[&["minutes"], &["note"]]),
        Kind::Time => (
            &[&["on"], &["existing"], &["text"], &["minutes"]],
            &[&["note"]],
        ),
    };
    let is_shown = |slot: &&Slot| match (slot.shape, slot.name) {
        // Whoever got in touch with us has been answered.
        (_, "answered") => draft.get("by") != "them",
        // A number that only machines read, unless there is one.
        (_, "reply") => !draft.is_blank(slot),
        (shape, _) => !draft.is_blank(slot) || can_choose(book, shape, customer),
    };
    let rows = |names: &[&[&str]]| -> Rows {
        let slot = |name: &&str| {
            of_entry(kind)
                .find(|slot| slot.name == *name)
                .filter(is_shown)
        };
        names
            .iter()
            .map(|row| row.iter().filter_map(slot).collect())
            .collect()
    };
    let (first, mut more) = (rows(first), rows(more));
    // What none of the rows name and yet is there can be corrected all the same.
    let named = |name: &str| {
        first
            .iter()
            .chain(&more)
            .flatten()
            .any(|slot| slot.name == name)
    };
    let rest: Rows = of_entry(kind)
        .filter(|slot| !named(slot.name) && slot.name != "answered")
        .filter(|slot| !draft.is_blank(slot) || slot.name == "measure" && is_shown(slot))
        .map(|slot| vec![slot])
        .collect();
    more.extend(rest);
    (first, more)
}

/// What a fresh form of any quick kind begins with.
pub fn fresh(today: Day, channel: &str) -> Draft {
    let mut draft = Draft::default();
    draft.set("on", today.to_string());
    draft.set("channel", channel);
    draft.set("by", "us");
    draft.set("answered", YES);
    draft
}

/// Whether an entry of this kind says nothing without its text.
pub fn needs_text(kind: Kind) -> bool {
    matches!(kind, Kind::Promise | Kind::Need | Kind::Note)
}

/// Whether nothing stands in any of these fields, so that a fold may hide them.
pub fn all_blank(rows: &Rows, draft: &Draft) -> bool {
    rows.iter().flatten().all(|slot| draft.is_blank(slot))
}
