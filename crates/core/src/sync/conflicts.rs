//! Of which fields both sides had a value of their own, and which of the two was set aside: so that a person can see it, and
//! take it back.

use serde_json::{Value, json};

use super::device_file::Header;
use crate::book::action::Action;
use crate::book::hlc::Stamp;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Book, Id};
use crate::exchange::json::diff::Met;

/// A field that both sides changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
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
    /// Whether the one that was set aside stood in this book before.
    pub was_ours: bool,
}

impl Differing {
    /// Of a field where two values met.
    pub fn of(met: &Met) -> Differing {
        let was_ours = met.theirs_at > met.ours_at;
        let (holds, aside) = match was_ours {
            true => (met.theirs.clone(), met.ours.clone()),
            false => (met.ours.clone(), met.theirs.clone()),
        };
        Differing {
            list: met.list,
            id: met.id.clone(),
            field: met.field.clone(),
            holds,
            aside,
            was_ours,
        }
    }

    /// Writes the value that was set aside again, as a change of now.
    pub fn take_back(&self) -> Action {
        let mut fields = Fields::new();
        fields.insert(self.field.clone(), self.aside.clone().unwrap_or_default());
        Action::Edit(self.list, self.id.clone(), fields)
    }

    /// Whether the value that was set aside stands in the book now.
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
    pub fn read(value: &Value) -> Option<Differing> {
        let some = |value: &Value| (!value.is_null()).then(|| value.clone());
        let [list, id, field, holds, aside, was_ours] = value.as_array()?.as_slice() else {
            return None;
        };
        Some(Differing {
            list: List::of_word(list.as_str()?)?,
            id: Id::new(id.as_str()?)?,
            field: field.as_str()?.to_owned(),
            holds: some(holds),
            aside: some(aside),
            was_ours: was_ours.as_bool()?,
        })
    }
}

/// Of the fields where values met as another device's file was merged, those that both devices changed without knowing of
/// the other's change. `before` is the turn of their file that was merged before this one; which of our files they had merged,
/// and when, is in theirs.
pub fn differing(
    met: &[Met],
    us: &super::Device,
    theirs: &Header,
    before: Option<Stamp>,
) -> Vec<Differing> {
    let merged = theirs.seen.get(us).map(Vec::as_slice).unwrap_or_default();
    // They knew of ours from the first of our files on that held it.
    let knew = |met: &Met| {
        let first = merged.iter().find(|merged| merged.turn > met.ours_at);
        first.is_some_and(|merged| met.theirs_at >= merged.at)
    };
    let is_news = |met: &Met| before.is_none_or(|turn| met.theirs_at >= turn);
    met.iter()
        .filter(|met| is_news(met) && !knew(met))
        .map(Differing::of)
        .collect()
}
