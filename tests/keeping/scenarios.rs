//! Whole scenarios with everything that can go wrong at every call they make. What a page said was saved is there
//! afterwards, whatever happened; nothing that stood there before is harmed; nothing panics.

use kept_core::book::Day;
use kept_core::book::op::{Change, Op};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::session::{Label, Session};
use kept_core::storage::Saved;
use kept_core::storage::journal::JournalEntry;

use super::world::{FOREIGN, World, Wrong, everything, is_whole};
use super::*;

/// What a scenario does with a page on a bad storage, and another on a good one.
type Play = fn(&mut Stage);

/// The pages of a scenario, and what they said.
struct Stage {
    /// The page whose storage goes wrong.
    page: Session<World>,
    /// Another one of the same browser.
    other: Session<Memory>,
    /// What was told to be saved.
    acknowledged: Vec<Batch>,
    /// The mirror: every batch that was in the storage or was saved.
    mirror: Vec<Saved>,
    now: u64,
}

const START: u64 = 1_763_803_800_000;

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

impl Stage {
    fn on(kv: &Memory, wrong: Wrong, at: u64) -> Stage {
        let journal = kv
            .contents()
            .into_iter()
            .filter(|(key, _)| key.contains("/j/"));
        let mirror = journal.map(|(key, value)| Saved { key, value }).collect();
        let world = World::new(kv.another_tab(), wrong, at);
        Stage {
            page: Session::open(world, Space::Book, Writer::of_bits(50), today()),
            other: Session::open(kv.another_tab(), Space::Book, Writer::of_bits(60), today()),
            acknowledged: Vec::new(),
            mirror,
            now: START + 1_000_000,
        }
    }

    /// What the page has said is saved counts from then on.
    fn note(&mut self) {
        let saved = self
            .page
            .take_saved()
            .into_iter()
            .chain(self.other.take_saved());
        for saved in saved {
            self.acknowledged
                .push(JournalEntry::decode(&saved.value).unwrap().batch);
            self.mirror.push(saved);
        }
    }

    fn act(&mut self, action: &Action) {
        self.now += 1_000;
        let _ = self.page.perform(action, Label::EntryChanged, self.now);
        self.note();
    }

    fn other_acts(&mut self, action: &Action) {
        self.now += 1_000;
        let _ = self.other.perform(action, Label::EntryChanged, self.now);
        self.note();
    }

    /// Each page is told what the other wrote.
    fn hear(&mut self) {
        for (key, value) in self.other.storage().contents() {
            self.page.hear(&key, Some(&value));
            self.other.hear(&key, Some(&value));
        }
    }
}

fn first_day(stage: &mut Stage) {
    stage.act(&add_customer(20));
    stage.act(&touch(20, 0));
    stage.act(&rename(20, "Another name"));
    stage.page.save_unsaved();
    stage.note();
    stage.act(&Action::Delete(List::Customers, id("c20")));
}

fn there_and_back(stage: &mut Stage) {
    stage.act(&add_customer(20));
    stage.act(&rename(20, "Another name"));
    for _ in 0..2 {
        let _ = stage.page.undo(stage.now + 1);
        let _ = stage.page.undo(stage.now + 2);
        let _ = stage.page.redo(stage.now + 3);
        stage.now += 10;
    }
    stage.note();
    stage.act(&touch(20, 1));
}

fn a_long_day(stage: &mut Stage) {
    for entry in 0..6 {
        stage.act(&touch(1, 200 + entry));
        let _ = stage.page.compact();
    }
    stage.page.save_unsaved();
    stage.note();
    let _ = stage.page.compact();
}

fn an_erasure(stage: &mut Stage) {
    stage.act(&rename(2, "Forget this name"));
    stage.act(&Action::Erase(id("c2")));
    let _ = stage.page.compact_if_needed();
    stage.act(&touch(1, 8));
    let _ = stage.page.compact_if_needed();
}

/// The same book from elsewhere, with changes, as a file.
fn a_file() -> String {
    let mut elsewhere = small_book();
    for which in 30..80 {
        elsewhere.act(&add_customer(which)).unwrap();
        elsewhere.act(&touch(which, 0)).unwrap();
    }
    elsewhere.act(&rename(0, "Renamed elsewhere")).unwrap();
    write(&elsewhere.book, "")
}

fn an_import(stage: &mut Stage) {
    let contents = read(&a_file(), |_| false).unwrap();
    let at = stage.page.next_stamp(stage.now);
    let ops = compare(stage.page.book(), contents, at, false).ops;
    stage.now += 5;
    if let Ok(mut work) = stage.page.merge_in_parts(ops.into(), Label::Imported(51)) {
        while stage.page.step(&mut work, stage.now).is_none() {}
        stage.note();
    }
    let _ = stage.page.compact();
    let _ = stage.page.undo(stage.now + 9);
    stage.note();
    let _ = stage.page.compact();
}

fn two_tabs(stage: &mut Stage) {
    stage.act(&touch(1, 300));
    stage.other_acts(&rename(1, "By the other"));
    stage.hear();
    let _ = stage.other.compact();
    stage.act(&rename(3, "By this one"));
    stage.other_acts(&touch(3, 301));
    let _ = stage.page.compact();
    stage.hear();
    stage.other_acts(&touch(0, 302));
    let _ = stage.other.compact();
    stage.page.catch_up();
    stage.act(&touch(0, 303));
    let _ = stage.page.compact();
}

fn a_late_edit(stage: &mut Stage) {
    stage.other_acts(&Action::Erase(id("c3")));
    let _ = stage.other.compact_if_needed();
    stage.act(&rename(3, "Told too late"));
    stage.hear();
    let _ = stage.page.compact_if_needed();
    let _ = stage.other.compact_if_needed();
}

fn a_long_sleep(stage: &mut Stage) {
    for round in 0..3 {
        stage.other_acts(&touch(1, 400 + round));
        let _ = stage.other.compact();
        stage.other_acts(&touch(0, 400 + round));
        let _ = stage.other.compact();
    }
    stage.page.catch_up();
    stage.act(&touch(1, 500));
    let _ = stage.page.compact();
}

fn hardly_any_room(stage: &mut Stage) {
    for entry in 0..8 {
        stage.act(&touch(1, 600 + entry));
        stage.page.save_unsaved();
        stage.note();
    }
    let _ = stage.page.compact();
    stage.page.save_unsaved();
    stage.note();
    let _ = stage.page.compact();
}

fn a_page_opened_again(stage: &mut Stage) {
    stage.act(&touch(1, 700));
    // The storage of the first page goes on being bad for the second.
    let kv = stage.other.storage().another_tab();
    stage.other = Session::open(kv, Space::Book, Writer::of_bits(61), today());
    stage.other_acts(&touch(1, 701));
    stage.hear();
    stage.act(&rename(1, "Once more"));
    let _ = stage.page.compact();
}

/// The book that the first release kept, in its own format.
fn of_the_first_release() -> Memory {
    let kv = Memory::new();
    for (key, value) in golden::first_release() {
        kv.put(&key, &value);
    }
    kv
}

fn nearly_full() -> Memory {
    let tab = settled_book();
    let used = storage::quota::usage(&tab.kv).unwrap();
    tab.kv.limit(used.ours + used.others + 900);
    tab.kv
}

fn scenarios() -> Vec<(&'static str, Memory, Play)> {
    let empty = Memory::new();
    let (small, settled) = (small_book().kv, settled_book().kv);
    vec![
        ("first day", empty.copy(), first_day as Play),
        ("a day with a small book", small.copy(), first_day),
        ("a day with a settled book", settled.copy(), first_day),
        ("undo and redo", small.copy(), there_and_back),
        ("a long day", settled.copy(), a_long_day),
        ("a long day from nothing settled", small.copy(), a_long_day),
        ("an erasure", settled.copy(), an_erasure),
        ("an import", settled.copy(), an_import),
        ("an import into nothing", empty, an_import),
        ("two tabs", settled.copy(), two_tabs),
        ("a late edit after an erasure", settled.copy(), a_late_edit),
        ("a long sleep", settled.copy(), a_long_sleep),
        ("hardly any room", nearly_full(), hardly_any_room),
        ("a page opened again", settled, a_page_opened_again),
        (
            "a book of the first release",
            of_the_first_release(),
            an_erasure,
        ),
        (
            "a book of the first release, two tabs",
            of_the_first_release(),
            two_tabs,
        ),
    ]
}

/// Whether taking these in changes nothing.
fn absorbs(book: &Book, batches: &[Batch]) -> bool {
    let mut more = book.clone();
    batches.iter().for_each(|batch| drop(more.fold_in(batch)));
    more == *book
}

/// A book as one batch.
fn told(book: &Book) -> Batch {
    Batch {
        stamp: kept_core::book::hlc::Stamp::BEFORE_ALL,
        ops: book.dump().collect(),
    }
}

#[derive(Default, Debug)]
struct Tally {
    points: u64,
    whole: u64,
    read_only: u64,
    acknowledged: usize,
}

/// Plays a scenario with one thing going wrong, and looks what is left.
fn try_once(
    kv: &Memory,
    before: &Batch,
    play: Play,
    wrong: &Wrong,
    at: u64,
    tally: &mut Tally,
) -> bool {
    let kv = kv.copy();
    kv.put("another page/settings", "not yours");
    let mut stage = Stage::on(&kv, wrong.clone(), at);
    play(&mut stage);
    let reached = stage.page.storage().came();
    tally.points += u64::from(reached);
    tally.acknowledged += stage.acknowledged.len();
    let loses = matches!(wrong, Wrong::LosesBatch | Wrong::LosesSlot);
    assert_eq!(
        kv.get("another page/settings").unwrap().as_deref(),
        Some("not yours")
    );
    assert!(kv.get(FOREIGN).unwrap().is_none_or(|value| value == "mine"));
    let mut expected = stage.acknowledged.clone();
    expected.push(before.clone());
    let left = kv.contents();
    if loses {
        // What somebody took away is given back by the mirror, and by the pages that are open.
        let mut page = Session::open(kv.another_tab(), Space::Book, Writer::of_bits(80), today());
        assert_eq!(kv.contents(), left, "opening wrote something");
        page.recover(&stage.mirror, None);
        assert!(page.unsaved().is_none());
        let is_open = page.load_problems().is_empty();
        tally.whole += u64::from(is_open);
        tally.read_only += u64::from(!is_open);
        assert!(absorbs(page.book(), &expected), "lost with the mirror");
        if !is_open {
            return reached;
        }
    }
    let found = match storage::open(&kv.another_tab(), Space::Book) {
        Opened::Fresh(_) => {
            assert!(expected.iter().all(|batch| batch.ops.is_empty()), "fresh");
            return reached;
        }
        Opened::Open(whole) => {
            tally.whole += u64::from(!loses);
            whole.book
        }
        Opened::ReadOnly(found) => panic!("read-only: {:?}", found.load_problems),
    };
    assert!(loses || kv.contents() == left, "opening wrote something");
    assert!(absorbs(&found, &expected), "something acknowledged is lost");
    // Nothing is there that nobody did.
    let mut most = stage.page.book().clone();
    most.fold_in(&told(stage.other.book()));
    expected.iter().for_each(|batch| drop(most.fold_in(batch)));
    assert!(
        absorbs(&most, &[told(&found)]),
        "something is there that nobody did"
    );
    reached
}

/// Every so many calls something goes wrong in the everyday tests, at another one for each way; `cargo xtask attack` tries all.
const STRIDE: usize = 9;

#[test]
fn whatever_goes_wrong_at_any_call_of_any_scenario_nothing_acknowledged_is_lost() {
    let (scenarios, mut wrongs) = (scenarios(), everything());
    if !is_whole() {
        // Names that mean the same fault differ in nothing that happens here.
        wrongs.dedup();
    }
    let mut tally = Tally::default();
    let mut calls = 0;
    let mut at_first = 0_u64;
    for (name, kv, play) in &scenarios {
        let before = match storage::open(kv, Space::Book) {
            Opened::Open(whole) => told(&whole.book),
            _ => told(&Book::new()),
        };
        // The run in which nothing goes wrong counts the calls.
        let mut quiet = Stage::on(&kv.copy(), Wrong::Nothing, 0);
        play(&mut quiet);
        let most = quiet.page.storage().calls();
        calls += most;
        for wrong in &wrongs {
            let start = if is_whole() {
                0
            } else {
                at_first % STRIDE as u64
            };
            at_first += 1;
            for at in (start..most).step_by(if is_whole() { 1 } else { STRIDE }) {
                let once = std::panic::AssertUnwindSafe(|| {
                    try_once(kv, &before, *play, wrong, at, &mut tally)
                });
                if let Err(why) = std::panic::catch_unwind(once) {
                    let words = why.downcast_ref::<String>().map(String::as_str);
                    let why = words
                        .or(why.downcast_ref::<&str>().copied())
                        .unwrap_or("no words");
                    panic!("{name}, {wrong:?} at call {at} of {most}: {why}");
                }
            }
        }
    }
    println!(
        "{} scenarios × {} ways of going wrong × {calls} calls: {} fault points came, {} changes acknowledged; 0 panics, \
         0 acknowledged changes lost, 0 old values harmed; opened whole {}, opened read-only with all of it readable {}",
        scenarios.len(),
        wrongs.len(),
        tally.points,
        tally.acknowledged,
        tally.whole,
        tally.read_only,
    );
    assert!(tally.points > 1_000, "{tally:?}");
}

#[test]
fn an_erased_person_is_nowhere_after_an_erasure_during_which_something_went_wrong() {
    let kv = settled_book().kv;
    for wrong in [
        Wrong::Throws(Fault::Full),
        Wrong::Ignores,
        Wrong::TearsWrite,
        Wrong::LosesRead,
    ] {
        for at in 0..160 {
            let kv = kv.copy();
            let mut stage = Stage::on(&kv, wrong.clone(), at);
            an_erasure(&mut stage);
            let erases = |op: &Op| op.change == Change::Erase;
            if !stage
                .acknowledged
                .iter()
                .any(|batch| batch.ops.iter().any(erases))
            {
                continue;
            }
            let mut page =
                Session::open(kv.another_tab(), Space::Book, Writer::of_bits(70), today());
            page.compact_if_needed().unwrap();
            let erased = page.book().shadow(List::Customers, &id("c2"));
            assert!(
                erased.is_some_and(|raw| raw.is_erased()),
                "{wrong:?} at {at}"
            );
            for (key, value) in kv.contents() {
                let (_, packed) = value.split_once('\n').unwrap_or(("", &value));
                let text = storage::deflate_utf16::unpack(packed).unwrap_or(value.clone());
                assert!(
                    !text.contains("Forget this name"),
                    "{key}, {wrong:?} at {at}"
                );
            }
        }
    }
}
