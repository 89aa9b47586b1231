//! A form that was begun and not saved, as text to be stored. Contains personal data: whoever stores it deletes it
//! when a customer is erased.

use serde_json::{Value, json};

use crate::book::Id;
use crate::book::record::Fields;

/// Somebody in a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Who {
    /// Not said yet.
    #[default]
    Unsaid,
    /// Somebody of the book.
    Known(Id),
    /// Somebody who is not in the book yet, by name.
    New(String),
}

/// What was begun.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedDraft {
    /// What is being written down, in the word of the sheet.
    pub what: String,
    /// Whether somebody is to be named where nobody has to be.
    pub named: bool,
    /// Who it is about.
    pub who: Who,
    /// The letters typed to find them.
    pub typed: String,
    /// Whom they brought.
    pub brought: Who,
    /// What stands in the fields, by name, where it is not what the form began with.
    pub fields: Fields,
}

fn put(who: &Who) -> Value {
    match who {
        Who::Unsaid => Value::Null,
        Who::Known(id) => json!({ "id": id.as_str() }),
        Who::New(name) => json!({ "name": name }),
    }
}

fn take(value: &Value) -> Who {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let known = text("id").and_then(Id::new).map(Who::Known);
    let new = || text("name").map(|name| Who::New(name.to_owned()));
    known.or_else(new).unwrap_or_default()
}

impl SavedDraft {
    /// The draft as a JSON value.
    pub fn write(&self) -> Value {
        json!({
            "what": self.what, "named": self.named, "who": put(&self.who), "typed": self.typed,
            "brought": put(&self.brought), "fields": self.fields,
        })
    }

    /// The draft of a JSON value; none where it is no such value.
    pub fn read(value: &Value) -> Option<SavedDraft> {
        let word = |name: &str| {
            let word = value.get(name).and_then(Value::as_str);
            word.unwrap_or_default().to_owned()
        };
        Some(SavedDraft {
            what: word("what"),
            named: value.get("named").and_then(Value::as_bool)?,
            who: value.get("who").map(take).unwrap_or_default(),
            typed: word("typed"),
            brought: value.get("brought").map(take).unwrap_or_default(),
            fields: value.get("fields")?.as_object()?.clone(),
        })
    }

    /// Whoever of the book is in it.
    pub fn people(&self) -> impl Iterator<Item = &Id> {
        [&self.who, &self.brought]
            .into_iter()
            .filter_map(|who| match who {
                Who::Known(id) => Some(id),
                _ => None,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::form::Draft;

    fn begin() -> Draft {
        let mut draft = Draft::default();
        draft.set("on", "2026-11-22");
        draft.set("channel", "call");
        draft
    }

    #[test]
    fn what_was_begun_reads_back_as_it_was() {
        let mut draft = begin();
        draft.set("text", "Send the „quote“\nto Ἀθηνᾶ");
        draft.set("answers.hassle", "4");
        let begun = SavedDraft {
            what: "promise".into(),
            named: true,
            who: Who::Known(Id::new("ann").unwrap()),
            typed: "Αρ".into(),
            brought: Who::New("Արմեն".into()),
            fields: draft.beyond(&begin()),
        };
        let again = SavedDraft::read(&begun.write()).unwrap();
        assert_eq!(again, begun);
        let mut laid = begin();
        laid.lay_over(&again.fields);
        assert_eq!(laid, draft);
        assert_eq!(again.people().count(), 1);
    }

    #[test]
    fn only_what_differs_is_put_away() {
        let mut draft = begin();
        assert!(draft.beyond(&begin()).is_empty());
        draft.set("channel", "visit");
        let fields = draft.beyond(&begin());
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["channel"]);
    }

    #[test]
    fn an_emptied_field_comes_back_empty() {
        let mut draft = begin();
        draft.set("on", "");
        let mut laid = begin();
        laid.lay_over(&draft.beyond(&begin()));
        assert_eq!(laid.get("on"), "");
    }

    #[test]
    fn what_no_form_has_and_what_is_no_such_text_is_left_out() {
        for text in ["", "{", "[]", "{}", r#"{"fields":1,"named":true}"#, "null"] {
            let read = serde_json::from_str(text).ok();
            let read = read.and_then(|value: Value| SavedDraft::read(&value));
            assert_eq!(read, None, "{text}");
        }
        let strange = r#"{"named":false,"fields":{"nonsense":"x","text":7},"who":{"id":"\u0000"}}"#;
        let begun = SavedDraft::read(&serde_json::from_str(strange).unwrap()).unwrap();
        assert_eq!(begun.who, Who::Unsaid);
        let mut laid = begin();
        laid.lay_over(&begun.fields);
        assert_eq!(laid, begin());
    }
}
