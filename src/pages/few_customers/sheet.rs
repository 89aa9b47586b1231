//! What stands on the sheet for a few customers, and how it is put away while it is not saved.

use std::rc::Rc;

use serde_json::Value;
use yew::prelude::*;

use crate::platform::contact_picker::Contact;
use crate::platform::draft_storage;
use kept_core::book::record::Fields;
use kept_core::input::few_customers::{Buys, LastContact, Row, RowField};
use kept_core::input::form::saved_draft::SavedDraft;
use kept_core::storage::Space;

/// How many rows an empty sheet has.
const ROWS: u32 = 5;
/// What the draft is about, for the storage.
const ABOUT: &str = "few";
/// The rows in the draft.
const ROWS_FIELD: &str = "rows";
/// The currency in the draft.
const CURRENCY_FIELD: &str = "currency";
/// What is sold, in the draft.
const TRADE_FIELD: &str = "trade";

/// The sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The rows, each with a key of its own.
    pub rows: Vec<(u32, Row)>,
    /// The code of the currency chosen; empty where none was.
    pub currency: String,
    /// The word of the kind of business chosen; empty where none was.
    pub trade: String,
    /// How often it was sent in vain.
    pub attempts: u32,
    wrong: Vec<(u32, RowField)>,
}

/// A change of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The name.
    Name(String),
    /// Whether they buy already.
    Buys(Buys),
    /// When the last contact was.
    Contact(LastContact),
    /// The day named for it.
    Day(String),
    /// What they bring a year.
    Worth(String),
}

/// What happens to the sheet.
pub enum Deed {
    /// A row is changed.
    Write(u32, Change),
    /// A row is added at the end.
    Add,
    /// People of the device's contacts fill rows.
    Take(Vec<Contact>),
    /// Another currency is chosen.
    Currency(String),
    /// Another kind of business is chosen.
    Trade(String),
    /// It was sent, and these fields are wrong.
    Wrong(Vec<(u32, RowField)>),
    /// It is empty again.
    Clear,
}

impl Default for Sheet {
    fn default() -> Sheet {
        Sheet {
            rows: (0..ROWS).map(|key| (key, Row::default())).collect(),
            currency: String::new(),
            trade: String::new(),
            attempts: 0,
            wrong: Vec::new(),
        }
    }
}

impl Reducible for Sheet {
    type Action = Deed;

    fn reduce(self: Rc<Self>, deed: Deed) -> Rc<Self> {
        let mut sheet = (*self).clone();
        match deed {
            Deed::Write(key, change) => sheet.write(key, change),
            Deed::Add => sheet.add(Row::default()),
            Deed::Take(contacts) => sheet.take(contacts),
            Deed::Currency(code) => sheet.currency = code,
            Deed::Trade(word) => sheet.trade = word,
            Deed::Wrong(wrong) => {
                sheet.wrong = wrong;
                sheet.attempts += 1;
            }
            Deed::Clear => sheet = Sheet::default(),
        }
        if sheet == *self { self } else { Rc::new(sheet) }
    }
}

impl Sheet {
    /// An empty one, or what was begun and not saved.
    pub fn begin(space: Space) -> Sheet {
        let mut sheet = Sheet::default();
        let Some(left) = draft_storage::get(space, ABOUT) else {
            return sheet;
        };
        let text = |field| {
            left.fields
                .get(field)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        sheet.currency = text(CURRENCY_FIELD).to_owned();
        sheet.trade = text(TRADE_FIELD).to_owned();
        let rows = left.fields.get(ROWS_FIELD).and_then(Value::as_array);
        let rows = rows.into_iter().flatten().map(Row::read);
        for row in rows.filter(|row| !row.is_blank()) {
            sheet.fill(row);
        }
        sheet
    }

    /// The key of the row that is added next.
    pub fn next_key(&self) -> u32 {
        self.rows.iter().map(|(key, _)| key + 1).max().unwrap_or(0)
    }

    /// How many rows there is something in.
    pub fn filled(&self) -> usize {
        let filled = self.rows.iter().filter(|(_, row)| !row.is_blank());
        filled.count()
    }

    /// The fields of a row that are wrong.
    pub fn wrong_of(&self, key: u32) -> Vec<RowField> {
        let wrong = self.wrong.iter().filter(|(row, _)| *row == key);
        wrong.map(|(_, field)| *field).collect()
    }

    fn add(&mut self, row: Row) {
        self.rows.push((self.next_key(), row));
    }

    /// Puts a row into the first one with nothing in it, and leaves one more after the last.
    fn fill(&mut self, row: Row) {
        let blank = self.rows.iter_mut().find(|(_, row)| row.is_blank());
        match blank {
            Some((_, held)) => *held = row,
            None => self.add(row),
        }
        self.leave_one();
    }

    /// There is always an empty row after the last, to go on in.
    fn leave_one(&mut self) {
        if self.rows.last().is_none_or(|(_, row)| !row.is_blank()) {
            self.add(Row::default());
        }
    }

    fn take(&mut self, contacts: Vec<Contact>) {
        for contact in contacts.into_iter().filter(|one| !one.name.is_empty()) {
            self.fill(Row {
                name: contact.name,
                phones: contact.phones,
                emails: contact.emails,
                ..Row::default()
            });
        }
    }

    fn write(&mut self, key: u32, change: Change) {
        let Some((_, row)) = self.rows.iter_mut().find(|(held, _)| *held == key) else {
            return;
        };
        let (field, also) = match &change {
            Change::Name(_) => (RowField::Name, None),
            Change::Contact(_) => (RowField::Contact, Some(RowField::Day)),
            Change::Buys(_) => (RowField::Contact, Some(RowField::Worth)),
            Change::Day(_) => (RowField::Day, None),
            Change::Worth(_) => (RowField::Worth, None),
        };
        match change {
            Change::Name(name) => row.name = name,
            Change::Buys(buys) => row.buys = buys,
            Change::Contact(contact) => row.contact = Some(contact),
            Change::Day(day) => row.day = day,
            Change::Worth(worth) => row.worth = worth,
        }
        self.wrong
            .retain(|(held, wrong)| *held != key || *wrong != field && Some(*wrong) != also);
        self.leave_one();
    }

    /// What would be a loss, as fields of a draft; none where nothing would.
    fn fields(&self) -> Fields {
        let mut fields = Fields::new();
        let rows = self.rows.iter().filter(|(_, row)| !row.is_blank());
        let rows: Vec<Value> = rows.map(|(_, row)| row.write()).collect();
        if !rows.is_empty() {
            fields.insert(ROWS_FIELD.to_owned(), rows.into());
            fields.insert(CURRENCY_FIELD.to_owned(), self.currency.clone().into());
            fields.insert(TRADE_FIELD.to_owned(), self.trade.clone().into());
        }
        fields
    }
}

/// Forgets the draft, for it is saved.
pub fn forget(space: Space) {
    draft_storage::forget(space, ABOUT);
}

/// Keeps the draft as the sheet stands; forgets it when the sheet is empty.
#[hook]
pub fn use_saved(space: Space, sheet: &Sheet) {
    use_effect_with(sheet.fields(), move |fields| match fields.is_empty() {
        true => forget(space),
        false => {
            let draft = SavedDraft {
                fields: fields.clone(),
                ..SavedDraft::default()
            };
            draft_storage::put(space, ABOUT, &draft);
        }
    });
}
