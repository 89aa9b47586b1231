//! Conflicts: fields that two devices changed without knowing of each other, with the value that lost, so that it can
//! be shown and taken back.

use serde_json::{Value, json};

use super::device_file::Header;
use crate::book::action::Action;
use crate::book::hlc::Stamp;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Book, Id};
use crate::exchange::json::diff::FieldDifference;

/// A field that two devices changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The record's list.
    pub list: List,
    /// The record.
    pub id: Id,
    /// The field.
    pub field: String,
    /// The value that holds; none where the field was taken away.
    pub holds: Option<Value>,
    /// The value that was set aside.
    pub aside: Option<Value>,
    /// Whether the value that lost was this book's.
    pub was_ours: bool,
}

impl Conflict {
    /// Of a field where two values met.
    pub fn of(met: &FieldDifference) -> Conflict {
        let was_ours = met.theirs_at > met.ours_at;
        let (holds, aside) = match was_ours {
            true => (met.theirs.clone(), met.ours.clone()),
            false => (met.ours.clone(), met.theirs.clone()),
        };
        Conflict {
            list: met.list,
            id: met.id.clone(),
            field: met.field.clone(),
            holds,
            aside,
            was_ours,
        }
    }

    /// The action that sets the value that lost, now.
    pub fn take_back(&self) -> Action {
        let mut fields = Fields::new();
        fields.insert(self.field.clone(), self.aside.clone().unwrap_or_default());
        Action::Edit(self.list, self.id.clone(), fields)
    }

    /// Whether the book has the value that lost.
    pub fn is_back(&self, book: &Book) -> bool {
        let raw = book.raw(self.list, &self.id).unwrap_or_default();
        raw.fields().get(&self.field) == self.aside.as_ref()
    }

    /// Whether the record is in the book; the words of one that is not are to be forgotten.
    pub fn concerns(&self, book: &Book) -> bool {
        book.raw(self.list, &self.id)
            .is_some_and(|raw| !raw.is_gone())
    }

    /// As it is remembered.
    pub fn write(&self) -> Value {
        json!([
            self.list.word(),
            self.id.as_str(),
            self.field,
            self.holds,
            self.aside,
            self.was_ours
        ])
    }

    /// Reads what was remembered.
    pub fn read(value: &Value) -> Option<Conflict> {
        let some = |value: &Value| (!value.is_null()).then(|| value.clone());
        let [list, id, field, holds, aside, was_ours] = value.as_array()?.as_slice() else {
            return None;
        };
        Some(Conflict {
            list: List::of_word(list.as_str()?)?,
            id: Id::new(id.as_str()?)?,
            field: field.as_str()?.to_owned(),
            holds: some(holds),
            aside: some(aside),
            was_ours: was_ours.as_bool()?,
        })
    }
}

/// The differences, met while merging another device's file, that are conflicts. `before` is the turn of the file of
/// theirs merged before this one; which files of ours they had merged, and when, is in their header.
pub fn conflicts(
    met: &[FieldDifference],
    us: &super::Device,
    theirs: &Header,
    before: Option<Stamp>,
) -> Vec<Conflict> {
    let merged = theirs.seen.get(us).map(Vec::as_slice).unwrap_or_default();
    // They knew of ours from the first of our files on that held it.
    let knew = |met: &FieldDifference| {
        let first = merged.iter().find(|merged| merged.turn > met.ours_at);
        first.is_some_and(|merged| met.theirs_at >= merged.at)
    };
    let is_news = |met: &FieldDifference| before.is_none_or(|turn| met.theirs_at >= turn);
    met.iter()
        .filter(|met| is_news(met) && !knew(met))
        .map(Conflict::of)
        .collect()
}
