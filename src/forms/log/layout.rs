//! Which fields of an entry stand where, the few that matter first and the rest in a fold; what a fresh one begins with; and
//! what it says nothing without.

use super::entry_rows;
use crate::forms::can_choose;
use kept_core::book::entry::Common;
use kept_core::book::fact::{Departure, Incident, Loss, Need, Offer, Promise, Survey, Touch};
use kept_core::book::{Book, Day, Id, Kind};
use kept_core::input::form::field_specs::{FieldSpec, of_entry};
use kept_core::input::form::{Draft, NO, YES};
use kept_core::scoring::selling::change_programme::trained;

/// Rows of fields.
pub type Rows = Vec<Vec<&'static FieldSpec>>;

/// The rows in sight and the rows in the fold.
pub fn layout(kind: Kind, book: &Book, customer: Option<&Id>, draft: &Draft) -> (Rows, Rows) {
    let (first, more) = entry_rows::names(kind, !trained(book).is_empty());
    let is_shown = |slot: &&FieldSpec| match (slot.shape, slot.name) {
        // Whoever got in touch with us has been answered.
        (_, Touch::answered) => draft.get(Touch::by) != "them",
        // Whether it was offered is asked where it could have been.
        (_, Departure::did_offer) => {
            draft.get(Departure::could_offer) == YES || !draft.is_blank(slot)
        }
        // A number that only machines read, unless there is one.
        (_, Survey::reply) => !draft.is_blank(slot),
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
        .filter(|slot| {
            !named(slot.name) && !matches!(slot.name, Touch::answered | Departure::did_offer)
        })
        .filter(|slot| !draft.is_blank(slot) || slot.name == Common::measure && is_shown(slot))
        .map(|slot| vec![slot])
        .collect();
    more.extend(rest);
    (first, more)
}

/// What a fresh form begins with, of whatever kind.
pub fn fresh(today: Day, channel: &str, complaint: bool) -> Draft {
    let mut draft = Draft::default();
    draft.set(Common::on, today.to_string());
    draft.set(Touch::channel, channel);
    draft.set(Touch::by, "us");
    draft.set(Touch::answered, YES);
    draft.set(Incident::severity, "3");
    draft.set(Incident::sort, "glitch");
    draft.set(Incident::complaint, if complaint { YES } else { NO });
    draft
}

/// The field of an entry that says nothing without it, where it is blank.
pub fn lacking(kind: Kind, draft: &Draft) -> Option<&'static str> {
    let blank = |name: &str| draft.get(name).trim().is_empty();
    let needed: &[&'static str] = match kind {
        Kind::Promise | Kind::Need | Kind::Note | Kind::Incident => &[Promise::text],
        Kind::Offer if blank(Offer::item) => &[Offer::text, Offer::origin],
        Kind::Offer => &[Offer::origin],
        Kind::Loss => &[Loss::loss],
        Kind::Time => &[Common::minutes],
        Kind::Survey if of_entry(kind).all(|slot| slot.name == Common::on || blank(slot.name)) => {
            &[Survey::effort]
        }
        _ => &[],
    };
    needed.iter().copied().find(|name| blank(name))
}

/// The day that goes with an answer: it is filled in with today when the answer is written first.
pub fn day_of_answer(kind: Kind, name: &str) -> Option<&'static str> {
    match (kind, name) {
        (Kind::Need, Need::answer) => Some(Need::answered_on),
        (Kind::Incident, Incident::made_right) => Some(Incident::resolved_on),
        _ => None,
    }
}

/// Whether nothing else stands in these fields than in a form as it begins, so that a fold may hide them.
pub fn all_as_begun(rows: &Rows, draft: &Draft, begin: &Draft) -> bool {
    let mut slots = rows.iter().flatten();
    slots.all(|slot| draft.is_blank(slot) || draft.get(slot.name) == begin.get(slot.name))
}
