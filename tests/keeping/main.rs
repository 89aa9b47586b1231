//! The laws of keeping: what is saved is there again, whatever goes wrong in between.

mod damage;
#[path = "../support/dice.rs"]
mod dice;
mod faults;
mod golden;
mod in_steps;
mod meddling;
mod plenty;
mod room;
mod scenarios;
mod tabs;
mod world;

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::book::record::Fields;
use kept_core::book::{Book, Id, Settings};
use kept_core::storage;
use kept_core::storage::memory::Memory;
use kept_core::storage::{
    BookHandle, CompactionError, Fault, KeyValue, LoadedBook, Opened, ReadOnly, Space,
};
use serde_json::{Value, json};

/// A page with a book open.
pub(crate) struct Tab {
    pub(crate) kv: Memory,
    pub(crate) book: Book,
    pub(crate) handle: BookHandle,
    pub(crate) clock: Clock,
}

impl Tab {
    /// Opens the book of a storage; it must open for writing.
    pub(crate) fn open(kv: Memory, writer: u64) -> Tab {
        let mut clock = Clock::new(Writer::of_bits(writer));
        let (book, handle) = match storage::open(&kv, Space::Book) {
            Opened::Fresh(handle) => (Book::new(), handle),
            Opened::Open(whole) => {
                whole.latest.into_iter().for_each(|at| clock.see(at));
                (whole.book, whole.handle)
            }
            Opened::ReadOnly(why) => panic!("read-only: {:?}", why.load_problems),
        };
        Tab {
            kv,
            book,
            handle,
            clock,
        }
    }

    pub(crate) fn batch(&mut self, action: &Action) -> Batch {
        let stamp = self.clock.tick(1_763_803_800_000);
        apply(&self.book, action, stamp).unwrap()
    }

    /// Does something and saves it, or leaves the book as it was.
    pub(crate) fn act(&mut self, action: &Action) -> Result<(), Fault> {
        let batch = self.batch(action);
        self.handle.append(&self.kv, &batch)?;
        self.book.fold_in(&batch);
        Ok(())
    }

    /// Takes in what this tab was not told.
    pub(crate) fn rescan(&mut self) -> Result<(), CompactionError> {
        let news = self.handle.rescan(&self.kv)?;
        for batch in &news.batches {
            self.book.fold_in(batch);
        }
        match news.load_problems.is_empty() {
            true => Ok(()),
            false => Err(CompactionError::Troubles(news.load_problems)),
        }
    }

    /// Compacts as a page does: first it takes in what it was not told.
    pub(crate) fn compact(&mut self) -> Result<(), CompactionError> {
        match self.handle.compact(&self.kv, &self.book) {
            Err(CompactionError::Behind) => {
                self.rescan()?;
                self.handle.compact(&self.kv, &self.book)
            }
            done => done,
        }
    }

    /// Writes both snapshots anew, as after an erasure.
    pub(crate) fn compact_thoroughly(&mut self) -> Result<(), CompactionError> {
        self.compact()?;
        self.compact()
    }

    /// Takes in what the other tab's storage holds and this one has not heard of, event by event.
    pub(crate) fn hear_all(&mut self) {
        for (key, value) in self.kv.contents() {
            if let Some(batch) = self.handle.receive(&key, Some(&value)) {
                self.book.fold_in(&batch.unwrap());
            }
        }
    }
}

pub(crate) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub(crate) fn fields(value: Value) -> Fields {
    value.as_object().unwrap().clone()
}

pub(crate) fn add_customer(which: usize) -> Action {
    Action::Add(
        List::Customers,
        id(&format!("c{which}")),
        fields(json!({ "name": format!("Ann №{which}"), "added": "2026-01-02", "tier": "A" })),
    )
}

pub(crate) fn rename(which: usize, name: &str) -> Action {
    Action::Edit(
        List::Customers,
        id(&format!("c{which}")),
        fields(json!({ "name": name })),
    )
}

pub(crate) fn touch(which: usize, entry: usize) -> Action {
    let touch = json!({ "kind": "touch", "customer": format!("c{which}"), "on": "2026-11-21",
        "channel": "visit", "by": "us", "minutes": 40, "note": "She likes the new oven." });
    Action::Add(
        List::Entries,
        id(&format!("e{which}-{entry}")),
        fields(touch),
    )
}

/// A storage with a book of a few customers and entries, all of it in the journal.
pub(crate) fn small_book() -> Tab {
    let mut tab = Tab::open(Memory::new(), 1);
    for which in 0..5 {
        tab.act(&add_customer(which)).unwrap();
        tab.act(&touch(which, 0)).unwrap();
    }
    tab.act(&Action::Delete(List::Customers, id("c4"))).unwrap();
    let settings = fields(json!({ "business": "Cherry & Co", "cadence/A": 45 }));
    let change = Action::Edit(List::Settings, Settings::id(), settings);
    tab.act(&change).unwrap();
    tab
}

/// The same, with both snapshots written and some batches since.
pub(crate) fn settled_book() -> Tab {
    let mut tab = small_book();
    tab.compact().unwrap();
    tab.act(&touch(1, 1)).unwrap();
    tab.compact().unwrap();
    tab.act(&touch(2, 1)).unwrap();
    tab.act(&rename(2, "Renamed")).unwrap();
    tab
}

pub(crate) fn whole(kv: &Memory) -> LoadedBook {
    match storage::open(kv, Space::Book) {
        Opened::Open(whole) => *whole,
        Opened::ReadOnly(found) => panic!("read-only: {:?}", found.load_problems),
        Opened::Fresh(_) => panic!("fresh"),
    }
}

pub(crate) fn read_only(kv: &Memory) -> ReadOnly {
    match storage::open(kv, Space::Book) {
        Opened::ReadOnly(read_only) => *read_only,
        _ => panic!("not read-only"),
    }
}

pub(crate) fn journal_keys(kv: &Memory) -> usize {
    let keys = kv.keys().unwrap();
    keys.iter().filter(|key| key.contains("/j/")).count()
}

#[test]
fn an_empty_storage_opens_fresh_and_nothing_is_written_by_opening() {
    let kv = Memory::new();
    assert!(matches!(storage::open(&kv, Space::Book), Opened::Fresh(_)));
    assert!(kv.contents().is_empty());
}

#[test]
fn a_reload_gives_an_equal_book() {
    let mut tab = small_book();
    assert!(whole(&tab.kv).book == tab.book);
    for round in 0..3 {
        tab.compact().unwrap();
        assert!(whole(&tab.kv).book == tab.book);
        tab.act(&touch(3, 7 + round)).unwrap();
        assert!(whole(&tab.kv).book == tab.book);
    }
    assert_eq!(whole(&tab.kv).latest, tab.book.latest_stamp());
}

#[test]
fn shares_and_unknown_fields_read_back_to_the_last_bit() {
    let mut tab = small_book();
    let odd = json!({ "name": "A step", "position": 1, "drop_off": 0.1 + 0.2, "extra": [1e-7, 12_345.678_901_234_567] });
    let mut odd = fields(odd);
    odd.insert("missing_rate".into(), json!(0.123_456_789_012_345_68));
    tab.act(&Action::Add(List::Steps, id("s1"), odd)).unwrap();
    tab.compact().unwrap();
    tab.compact().unwrap();
    assert_eq!(journal_keys(&tab.kv), 0);
    assert!(whole(&tab.kv).book == tab.book);
}

#[test]
fn a_journal_key_goes_only_when_both_snapshots_hold_it() {
    let mut tab = small_book();
    let before = journal_keys(&tab.kv);
    tab.compact().unwrap();
    assert_eq!(journal_keys(&tab.kv), before);
    tab.act(&touch(0, 9)).unwrap();
    tab.compact().unwrap();
    assert_eq!(journal_keys(&tab.kv), 1);
    tab.compact().unwrap();
    assert_eq!(journal_keys(&tab.kv), 0);
    assert!(whole(&tab.kv).book == tab.book);
}

#[test]
fn compaction_is_worth_its_while_only_when_the_journal_has_grown() {
    let mut tab = small_book();
    assert!(!tab.handle.should_compact());
    for entry in 0..200 {
        tab.act(&touch(0, 100 + entry)).unwrap();
    }
    assert!(tab.handle.should_compact() && whole(&tab.kv).handle.should_compact());
    tab.compact().unwrap();
    assert!(!tab.handle.should_compact() && !whole(&tab.kv).handle.should_compact());
}

#[test]
fn an_erased_customer_is_nowhere_in_storage() {
    let mut tab = settled_book();
    tab.act(&rename(2, "Remarkable Name")).unwrap();
    tab.act(&Action::Erase(id("c2"))).unwrap();
    assert!(whole(&tab.kv).erasure_due);
    tab.compact_thoroughly().unwrap();
    let again = whole(&tab.kv);
    assert!(!again.erasure_due);
    assert!(again.book == tab.book);
    assert_eq!(journal_keys(&tab.kv), 0);
    for place in ["kept/book/s/0", "kept/book/s/1"] {
        let value = tab.kv.get(place).unwrap().unwrap();
        let text = storage::deflate_utf16::unpack(value.split_once('\n').unwrap().1).unwrap();
        assert!(!text.contains("Remarkable") && !text.contains("Ann №2"));
        assert!(text.contains("Ann №1"));
    }
}

#[test]
fn an_older_edit_that_arrives_after_an_erasure_makes_it_due_again() {
    let mut tab = settled_book();
    let mut other = Tab::open(tab.kv.another_tab(), 2);
    tab.act(&Action::Erase(id("c2"))).unwrap();
    tab.compact_thoroughly().unwrap();
    other.act(&rename(2, "Told too late")).unwrap();
    assert!(whole(&tab.kv).erasure_due);
    tab.compact_thoroughly().unwrap();
    assert!(!whole(&tab.kv).erasure_due);
    assert_eq!(journal_keys(&tab.kv), 0);
}

#[test]
fn the_demonstration_and_the_book_never_meet() {
    let tab = settled_book();
    let before = tab.kv.contents();
    let Opened::Fresh(mut demo) = storage::open(&tab.kv, Space::Demo) else {
        panic!("the demonstration is not fresh")
    };
    let mut shown = Tab::open(Memory::new(), 3);
    let batch = shown.batch(&add_customer(77));
    demo.append(&tab.kv, &batch).unwrap();
    shown.book.fold_in(&batch);
    demo.compact(&tab.kv, &shown.book).unwrap();
    demo.compact(&tab.kv, &shown.book).unwrap();
    assert!(whole(&tab.kv).book == tab.book);
    let mut after = tab.kv.contents();
    after.retain(|key, _| !key.starts_with("kept/demo/"));
    assert_eq!(after, before);
}

#[test]
fn foreign_keys_are_never_touched() {
    let mut tab = small_book();
    let foreign = ["kept/books", "kept", "other", "kept/book", ""];
    for key in foreign {
        tab.kv.put(key, "not yours");
    }
    tab.compact().unwrap();
    tab.act(&Action::Erase(id("c1"))).unwrap();
    tab.compact_thoroughly().unwrap();
    for key in foreign {
        assert_eq!(tab.kv.get(key).unwrap().as_deref(), Some("not yours"));
    }
}
