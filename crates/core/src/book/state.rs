//! The book in memory: the state after folding all operations, as persistent maps. A copy shares everything that did
//! not change, so an action costs what it touches.

mod combined;
mod companies;
mod file;

use std::cell::OnceCell;
use std::rc::Rc;

use rpds::RedBlackTreeMap;

use super::catalogue::{Item, Measure, Step};
use super::customer::Customer;
use super::entry::Entry;
use super::entry_index::EntryIndex;
use super::hlc::Stamp;
use super::lww_record::{Raw, Row, Stamps};
use super::op::List;
use super::settings::Settings;
use super::value::Id;
pub use combined::Combined;
pub use companies::{Companies, Relations, concerned};
pub use file::File;

/// A list of the book: an ordered map whose copies share their parts.
pub type Rows<T> = RedBlackTreeMap<Id, Rc<Row<T>>>;

/// A whole book.
#[derive(Clone)]
pub struct Book {
    pub(super) settings: Option<Rc<Row<Settings>>>,
    pub(super) files: RedBlackTreeMap<Id, Rc<File>>,
    /// Entries that concern no customer.
    pub(super) unnamed: Rc<File>,
    /// Where each entry is filed.
    pub(super) entry_index: EntryIndex,
    pub(super) items: Rows<Item>,
    pub(super) steps: Rows<Step>,
    pub(super) measures: Rows<Measure>,
    /// Records that are deleted, erased or incomplete.
    pub(super) shadows: RedBlackTreeMap<(List, Id), Rc<Raw>>,
    /// How many files have their customer in the book.
    pub(super) customer_count: usize,
    /// Of which other customer a customer of the book says to be part.
    pub(super) links: RedBlackTreeMap<Id, Id>,
    /// Who stands for whom, once somebody asked since it last changed.
    pub(super) combined: OnceCell<Rc<Combined>>,
    /// For whom a customer of the book says to work.
    pub(super) employers: RedBlackTreeMap<Id, Id>,
    /// Who works for whom, once somebody asked since a customer last changed.
    pub(super) companies: OnceCell<Rc<Companies>>,
}

impl Default for Book {
    fn default() -> Book {
        Book {
            settings: None,
            files: RedBlackTreeMap::new(),
            unnamed: Rc::default(),
            entry_index: EntryIndex::default(),
            items: RedBlackTreeMap::new(),
            steps: RedBlackTreeMap::new(),
            measures: RedBlackTreeMap::new(),
            shadows: RedBlackTreeMap::new(),
            customer_count: 0,
            links: RedBlackTreeMap::new(),
            combined: OnceCell::new(),
            employers: RedBlackTreeMap::new(),
            companies: OnceCell::new(),
        }
    }
}

impl Book {
    /// A book in which nothing is written.
    pub fn new() -> Book {
        Book::default()
    }

    /// The settings, all absent where none was made.
    pub fn settings(&self) -> Settings {
        self.settings
            .as_ref()
            .map_or_else(Settings::default, |row| row.record.clone())
    }

    /// The settings with their stamps, if any was made.
    pub fn settings_row(&self) -> Option<&Row<Settings>> {
        self.settings.as_deref()
    }

    /// Who stands for whom; none where no customer is part of another.
    pub fn combined(&self) -> Option<&Rc<Combined>> {
        let any = !self.links.is_empty();
        any.then(|| self.combined.get_or_init(|| Rc::new(Combined::of(self))))
    }

    /// Who stands for this customer; themselves, where they are part of nobody.
    pub fn who<'a>(&'a self, id: &'a Id) -> &'a Id {
        self.combined().map_or(id, |combined| combined.who(id))
    }

    /// The customers for whom this one stands, by their own rows.
    pub fn parts_of(&self, id: &Id) -> impl Iterator<Item = &Row<Customer>> {
        let parts = self.combined().map_or(&[][..], |held| held.parts(id));
        parts
            .iter()
            .filter_map(|part| self.files.get(part)?.customer.as_deref())
    }

    /// A customer and those for whom they stand.
    pub fn with_parts(&self, id: &Id) -> Vec<Id> {
        let parts = self.parts_of(id).map(|row| row.record.id.clone());
        std::iter::once(id.clone()).chain(parts).collect()
    }

    /// Every customer with their file, in order of id; parts of another stand in the file of that one.
    pub fn customers(&self) -> impl Iterator<Item = (&Customer, &Rc<File>)> {
        let (combined, companies) = (self.combined(), self.companies());
        self.files.iter().filter_map(move |(id, file)| {
            let combined = combined.filter(|held| held.holds(id));
            let shown = match combined {
                Some(held) if held.is_part(id) => return None,
                Some(held) => held.file(id).unwrap_or(file),
                None => file,
            };
            let shown = companies.and_then(|held| held.file(id)).unwrap_or(shown);
            Some((&shown.customer.as_ref()?.record, shown))
        })
    }

    /// Every customer's row as it is written, in order of id, parts of others among them.
    pub fn customer_rows(&self) -> impl Iterator<Item = &Row<Customer>> {
        self.files
            .values()
            .filter_map(|file| file.customer.as_deref())
    }

    /// How many customers there are; parts of others do not count.
    pub fn customer_count(&self) -> usize {
        let parts = self.combined().map_or(0, |held| held.part_count());
        self.customer_count.saturating_sub(parts)
    }

    /// One customer with their file; of somebody who is part of another, that other.
    pub fn customer(&self, id: &Id) -> Option<(&Customer, &Rc<File>)> {
        let who = self.who(id);
        let of_company = self.companies().and_then(|held| held.file(who));
        let file = of_company.or_else(|| self.own_file(who))?;
        Some((&file.customer.as_ref()?.record, file))
    }

    /// The file of a customer and of their parts, without that of anybody who works for them.
    fn own_file(&self, who: &Id) -> Option<&Rc<File>> {
        let combined = self.combined().and_then(|held| held.file(who));
        combined.or_else(|| self.files.get(who))
    }

    /// Whether a customer of this id is in the book, part of another or not.
    pub(super) fn is_there(&self, id: &Id) -> bool {
        let file = self.files.get(id);
        file.is_some_and(|file| file.customer.is_some())
    }

    /// The entries that concern no customer, in order of day, then id.
    pub fn unnamed(&self) -> &File {
        &self.unnamed
    }

    /// Every entry in the book, customer by customer and then those without; entries of deleted customers are not in it.
    pub fn entry_rows(&self) -> impl Iterator<Item = &Rc<Row<Entry>>> {
        self.customers()
            .flat_map(|(_, file)| file.entries.iter())
            .chain(self.unnamed.entries.iter())
    }

    /// The same entries as they are written, about the customer whom each names.
    pub fn written_entry_rows(&self) -> impl Iterator<Item = &Rc<Row<Entry>>> {
        self.files
            .values()
            .filter(|file| file.customer.is_some())
            .flat_map(|file| file.entries.iter())
            .chain(self.unnamed.entries.iter())
    }

    /// One entry.
    pub fn entry(&self, id: &Id) -> Option<&Entry> {
        let (customer, row) = self.entry_row(id)?;
        let Some(customer) = customer else {
            return Some(&row.record);
        };
        if let Some(held) = self.combined().filter(|held| held.holds(customer)) {
            let file = held.file(held.who(customer))?;
            let place = file.position(row.record.on, id).ok()?;
            return file.entries.get(place).map(|row| &row.record);
        }
        self.is_there(customer).then_some(&row.record)
    }

    /// One entry's row, and the customer it is kept under, deleted customers included.
    pub(super) fn entry_row(&self, id: &Id) -> Option<(&Option<Id>, &Rc<Row<Entry>>)> {
        let (customer, on) = self.entry_index.get(id)?;
        let file = match customer {
            Some(customer) => self.files.get(customer)?,
            None => &self.unnamed,
        };
        let position = file.position(*on, id).ok()?;
        Some((customer, file.entries.get(position)?))
    }

    /// The ids of all entries that concern a customer, hidden ones included.
    pub(super) fn entries_of(&self, customer: &Id) -> impl Iterator<Item = Id> {
        let file = self.files.get(customer);
        let shown = file.into_iter().flat_map(|file| file.entries());
        let named = serde_json::Value::from(customer.as_str());
        let hidden = self.shadows.iter().filter(move |((list, _), raw)| {
            *list == List::Entries && raw.fields().get("customer") == Some(&named)
        });
        shown
            .map(|entry| entry.id.clone())
            .chain(hidden.map(|((_, id), _)| id.clone()))
    }

    /// Things sold, in order of id.
    pub fn items(&self) -> &Rows<Item> {
        &self.items
    }

    /// Steps of buying, in order of id.
    pub fn steps(&self) -> &Rows<Step> {
        &self.steps
    }

    /// Measures of the change programme, in order of id.
    pub fn measures(&self) -> &Rows<Measure> {
        &self.measures
    }

    /// Records deleted, erased or not yet whole, in order of list, then id.
    pub fn shadows(&self) -> impl Iterator<Item = (List, &Id, &Raw)> {
        self.shadows
            .iter()
            .map(|((list, id), raw)| (*list, id, &**raw))
    }

    /// One record that is deleted, erased or not yet whole.
    pub fn shadow(&self, list: List, id: &Id) -> Option<&Raw> {
        if self.shadows.is_empty() {
            return None;
        }
        self.shadows.get(&(list, id.clone())).map(|raw| &**raw)
    }

    /// Whether the book has this record, shown or hidden by its customer's deletion.
    pub fn has(&self, list: List, id: &Id) -> bool {
        match list {
            List::Settings => self.settings.is_some(),
            List::Customers => self.is_there(id),
            List::Entries => self.entry_index.get(id).is_some(),
            List::Items => self.items.contains_key(id),
            List::Steps => self.steps.contains_key(id),
            List::Measures => self.measures.contains_key(id),
        }
    }

    /// Whether the list ever had this id, live or not.
    pub(super) fn knows(&self, list: List, id: &Id) -> bool {
        self.has(list, id) || self.shadow(list, id).is_some()
    }

    /// A record by its fields, live or not; `None` where the id was never seen.
    pub fn raw(&self, list: List, id: &Id) -> Option<Raw> {
        let live = match list {
            List::Settings => self.settings.as_ref().map(|row| row.raw()),
            List::Customers => self
                .files
                .get(id)
                .and_then(|file| file.customer.as_ref())
                .map(|row| row.raw()),
            List::Entries => self.entry_row(id).map(|(_, row)| row.raw()),
            List::Items => self.items.get(id).map(|row| row.raw()),
            List::Steps => self.steps.get(id).map(|row| row.raw()),
            List::Measures => self.measures.get(id).map(|row| row.raw()),
        };
        live.or_else(|| self.shadow(list, id).cloned())
    }

    /// Whether nothing was ever written.
    pub fn is_blank(&self) -> bool {
        self.settings.is_none()
            && self.files.is_empty()
            && self.unnamed.is_empty()
            && self.items.is_empty()
            && self.steps.is_empty()
            && self.measures.is_empty()
            && self.shadows.is_empty()
    }
}

impl<T> Row<T> {
    /// A record all of whose fields were set at once.
    pub(super) fn fresh(record: T, at: Stamp) -> Row<T> {
        Row {
            record,
            stamps: Stamps::all(at),
            restored: None,
        }
    }
}

/// Equal when the same operations could have made both.
impl PartialEq for Book {
    fn eq(&self, other: &Book) -> bool {
        self.settings == other.settings
            && self.files.iter().eq(other.files.iter())
            && self.unnamed == other.unnamed
            && self.items.iter().eq(other.items.iter())
            && self.steps.iter().eq(other.steps.iter())
            && self.measures.iter().eq(other.measures.iter())
            && self.shadows.iter().eq(other.shadows.iter())
    }
}

impl std::fmt::Debug for Book {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Book")
            .field("settings", &self.settings)
            .field("files", &self.files.iter().collect::<Vec<_>>())
            .field("unnamed", &self.unnamed.entries)
            .field("items", &self.items.iter().collect::<Vec<_>>())
            .field("steps", &self.steps.iter().collect::<Vec<_>>())
            .field("measures", &self.measures.iter().collect::<Vec<_>>())
            .field("shadows", &self.shadows.iter().collect::<Vec<_>>())
            .finish()
    }
}
