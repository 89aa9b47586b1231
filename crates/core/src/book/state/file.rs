//! One customer with all entries that concern them.

use std::rc::Rc;

use crate::book::customer::Customer;
use crate::book::day::Day;
use crate::book::entry::Entry;
use crate::book::hlc::Stamp;
use crate::book::lww_record::Row;
use crate::book::record::collect_unsorted;
use crate::book::value::Id;
use crate::dyn_sort::DynSort;

/// One customer with all entries that concern them, replaced as a whole when any of it changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    /// The customer; none while only entries have arrived, or after a deletion.
    pub(in crate::book) customer: Option<Rc<Row<Customer>>>,
    /// The entries in order of day, then id.
    pub(in crate::book) entries: Vec<Rc<Row<Entry>>>,
    /// Of a company: the files of its people, in order of id. Never of what is written, only of what is shown and scored.
    pub(in crate::book) people: Vec<Rc<File>>,
}

impl File {
    /// The customer; none while only entries have arrived, or after a deletion.
    pub fn customer(&self) -> Option<&Customer> {
        self.customer.as_ref().map(|row| &row.record)
    }

    /// The entries in order of day, then id.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> + Clone {
        self.entries.iter().map(|row| &row.record)
    }

    /// The files of those who work for this customer, in order of id; their own people are not in them.
    pub fn people(&self) -> impl Iterator<Item = &File> + Clone {
        self.people.iter().map(Rc::as_ref)
    }

    /// Whether anybody works for this customer.
    pub fn is_company(&self) -> bool {
        !self.people.is_empty()
    }

    /// The rows of the entries, and of a company those of its people that are wanted among them, in order of day, then id.
    pub fn rows_with_people(&self, is_wanted: &dyn Fn(&Entry) -> bool) -> Vec<&Rc<Row<Entry>>> {
        let others = self.people.iter().flat_map(|person| &person.entries);
        let others = others.filter(|row| is_wanted(&row.record));
        let mut all: Vec<&Rc<Row<Entry>>> = collect_unsorted(self.entries.iter().chain(others));
        all.dyn_sort_by(|a, b| (a.record.on, &a.record.id).cmp(&(b.record.on, &b.record.id)));
        all
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The rows of the entries, for those who need stamps.
    pub fn rows(&self) -> &[Rc<Row<Entry>>] {
        &self.entries
    }

    /// A copy with this entry added, or replaced where its day and id exist. For what-if questions; stored data
    /// changes by operations only.
    pub fn with(&self, entry: Entry) -> File {
        let place = self.position(entry.on, &entry.id);
        let row = Rc::new(Row::fresh(entry, Stamp::BEFORE_ALL));
        let mut copy = self.clone();
        match place {
            Ok(at) => {
                if let Some(held) = copy.entries.get_mut(at) {
                    *held = row;
                }
            }
            Err(at) => copy.entries.insert(at, row),
        }
        copy
    }

    /// A copy without the entries for which `left_out` returns true.
    pub fn without(&self, left_out: &dyn Fn(&Entry) -> bool) -> File {
        let rows = self.entries.iter();
        File {
            customer: self.customer.clone(),
            entries: collect_unsorted(rows.filter(|row| !left_out(&row.record)).cloned()),
            people: self.people.clone(),
        }
    }

    /// Adds an entry in its place, where it is not there.
    pub(in crate::book) fn insert(&mut self, row: Rc<Row<Entry>>) {
        if let Err(place) = self.position(row.record.on, &row.record.id) {
            self.entries.insert(place, row);
        }
    }

    pub(in crate::book) fn position(&self, on: Day, id: &Id) -> Result<usize, usize> {
        self.entries
            .binary_search_by(|row| (row.record.on, &row.record.id).cmp(&(on, id)))
    }
}
