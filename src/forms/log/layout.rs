//! Which fields of an entry stand where, the few that matter first and the rest in a fold; what a fresh one begins with; and
//! what it says nothing without.

use crate::forms::can_choose;
use kept_core::book::{Book, Day, Id, Kind};
use kept_core::input::form::field_specs::{FieldSpec, of_entry};
use kept_core::input::form::{Draft, NO, YES};
use kept_core::scoring::selling::change_programme::trained;

/// Rows of fields.
pub type Rows = Vec<Vec<&'static FieldSpec>>;

/// The rows in sight and the rows in the fold.
pub fn layout(kind: Kind, book: &Book, customer: Option<&Id>, draft: &Draft) -> (Rows, Rows) {
    let (first, more): (&[&[&str]], &[&[&str]]) = match kind {
        // What the team was trained in is practised one contact at a time, so it is asked for where it happens.
        Kind::Touch if !trained(book).is_empty() => (
            &[
                &["channel"],
                &["by"],
                &["answered", "thanks"],
                &["measure"],
                &["on"],
            ],
            &[&["minutes"], &["note"]],
        ),
        Kind::Touch => (
            &[&["channel"], &["by"], &["answered", "thanks"], &["on"]],
            &[&["minutes"], &["note"]],
        ),
        Kind::Promise => (
            &[&["text"], &["due"]],
            &[
                &["on"],
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
                &["answers.treatment"],
                &["answers.process"],
                &["answers.hassle"],
                &["answers.games"],
                &["answers.together"],
                &["effort", "recommend"],
                &["text"],
                &["on"],
            ],
            &[&["reply"], &["minutes"], &["note"]],
        ),
        Kind::Incident => (
            &[&["text"], &["severity"], &["on"]],
            &[
                &["sort"],
                &["dimension", "step"],
                &["cause"],
                &["complaint"],
                &["resolved_on", "made_right"],
                &["minutes"],
                &["note"],
            ],
        ),
        Kind::Departure => (
            &[&["stated"], &["root"], &["on"]],
            &[
                &["rival", "item"],
                &["could_offer"],
                &["did_offer"],
                &["text"],
                &["minutes"],
                &["note"],
            ],
        ),
        Kind::Offer => (
            &[&["text"], &["item"], &["origin"], &["answer"], &["on"]],
            &[&["need"], &["minutes"], &["note"]],
        ),
        Kind::Loss => (
            &[&["text"], &["loss"], &["item", "value"], &["on"]],
            &[&["remedy"], &["minutes"], &["note"]],
        ),
        Kind::Referral => (&[&["answer"], &["on"]], &[&["minutes"], &["note"]]),
        Kind::Rival => (&[&["name"], &["on"]], &[&["minutes"], &["note"]]),
        Kind::Return => (&[&["text"], &["on"]], &[&["minutes"], &["note"]]),
        Kind::Training => (
            &[&["people", "minutes"], &["measure"], &["on"]],
            &[&["note"]],
        ),
        Kind::Time => (
            &[&["minutes"], &["existing"], &["text"], &["on"]],
            &[&["note"]],
        ),
    };
    let is_shown = |slot: &&FieldSpec| match (slot.shape, slot.name) {
        // Whoever got in touch with us has been answered.
        (_, "answered") => draft.get("by") != "them",
        // Whether it was offered is asked where it could have been.
        (_, "did_offer") => draft.get("could_offer") == YES || !draft.is_blank(slot),
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
        .filter(|slot| !named(slot.name) && !matches!(slot.name, "answered" | "did_offer"))
        .filter(|slot| !draft.is_blank(slot) || slot.name == "measure" && is_shown(slot))
        .map(|slot| vec![slot])
        .collect();
    more.extend(rest);
    (first, more)
}

/// What a fresh form begins with, of whatever kind.
pub fn fresh(today: Day, channel: &str, complaint: bool) -> Draft {
    let mut draft = Draft::default();
    draft.set("on", today.to_string());
    draft.set("channel", channel);
    draft.set("by", "us");
    draft.set("answered", YES);
    draft.set("severity", "3");
    draft.set("sort", "glitch");
    draft.set("complaint", if complaint { YES } else { NO });
    draft
}

/// The field of an entry that says nothing without it, where it is blank.
pub fn lacking(kind: Kind, draft: &Draft) -> Option<&'static str> {
    let blank = |name: &str| draft.get(name).trim().is_empty();
    let needed: &[&'static str] = match kind {
        Kind::Promise | Kind::Need | Kind::Note | Kind::Incident => &["text"],
        Kind::Offer if blank("item") => &["text", "origin"],
        Kind::Offer => &["origin"],
        Kind::Loss => &["loss"],
        Kind::Time => &["minutes"],
        Kind::Survey if of_entry(kind).all(|slot| slot.name == "on" || blank(slot.name)) => {
            &["effort"]
        }
        _ => &[],
    };
    needed.iter().copied().find(|name| blank(name))
}

/// The day that goes with an answer: it is filled in with today when the answer is written first.
pub fn day_of_answer(kind: Kind, name: &str) -> Option<&'static str> {
    match (kind, name) {
        (Kind::Need, "answer") => Some("answered_on"),
        (Kind::Incident, "made_right") => Some("resolved_on"),
        _ => None,
    }
}

/// Whether nothing else stands in these fields than in a form as it begins, so that a fold may hide them.
pub fn all_as_begun(rows: &Rows, draft: &Draft, begin: &Draft) -> bool {
    let mut slots = rows.iter().flatten();
    slots.all(|slot| draft.is_blank(slot) || draft.get(slot.name) == begin.get(slot.name))
}
