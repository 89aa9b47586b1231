//! An entry: one dated fact, of one kind. Scores are computed from entries and nothing else.

use super::day::Day;
use super::fact::{EntryMinutes, Fact, Kind};
use super::field::{Problems, Reason};
use super::json_path::Path;
use super::record::{Extra, Fields, Group, Record, group, required};
use super::value::{Id, Note};

group! {
    /// Fields that every kind of entry has.
    Common {
        /// The day it happened.
        on: Day,
        ;
        /// The customer it is about.
        customer: Id,
        /// Duration in minutes.
        minutes: EntryMinutes,
        /// Free text.
        note: Note,
        /// The measure of the change programme that it practised.
        measure: Id,
    }
}

/// One dated fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: Id,
    /// Fields that every kind has.
    pub common: Common,
    /// The fields of its kind.
    pub fact: Fact,
    /// Fields that this release does not know.
    pub extra: Extra,
}

impl std::ops::Deref for Entry {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

impl Entry {
    /// The kind.
    pub fn kind(&self) -> Kind {
        self.fact.kind()
    }

    /// What was promised, wished for or went wrong, in the words it was written down in; empty where it says nothing.
    pub fn own_words(&self) -> &str {
        let text = match &self.fact {
            Fact::Promise(promise) => &promise.text,
            Fact::Need(need) => &need.text,
            Fact::Incident(incident) => &incident.text,
            _ => &None,
        };
        text.as_ref().map_or("", |text| text.as_str())
    }

    /// The free texts: the note, and those of its kind.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let note = self.note.as_ref().map(Note::as_str);
        note.into_iter().chain(self.fact.texts())
    }
}

impl Record for Entry {
    fn read(id: &Id, fields: &Fields, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let kind: Option<Kind> = required(fields, "kind", at, problems);
        let common = Common::read_group(fields, at, problems);
        let fact = kind.and_then(|kind| Fact::read(kind, fields, at, problems));
        let (kind, common, fact) = (kind?, common?, fact?);
        if kind.needs_customer() && common.customer.is_none() {
            problems.add(&at.field(Common::customer), Reason::Missing);
            return None;
        }
        let extra = Extra::gather(fields, &|name| {
            name == "id"
                || name == "kind"
                || Common::NAMES.contains(&name)
                || kind.names().contains(&name)
        });
        Some(Entry {
            id: id.clone(),
            common,
            fact,
            extra,
        })
    }

    fn write(&self) -> Fields {
        let mut fields = Fields::new();
        fields.insert("kind".to_owned(), self.kind().word().into());
        self.common.write_group(&mut fields);
        self.fact.write(&mut fields);
        self.extra.write(&mut fields);
        fields
    }
}
