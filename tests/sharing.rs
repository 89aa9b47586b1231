//! A book in a folder that several devices share: whatever they change, in whatever order and however broken their files
//! arrive, all end with the same book, nothing is lost, and no file is ever written by two of them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use kept::book::action::{Action, apply};
use kept::book::op::{Batch, List};
use kept::book::record::Fields;
use kept::book::stamp::{Clock, Writer};
use kept::book::{Book, Id};
use kept::exchange::json::{compare::compare, read::read, write::write};
use kept::share::{
    Damage, Device, Differing, Folder, Listed, Lost, Prepared, Sharing, Standing, differing,
};
use proptest::prelude::*;
use serde_json::json;

/// Nothing here waits for anything.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("a folder in memory answers at once"),
    }
}

/// One device's own copy of the folder.
#[derive(Default)]
struct Replica {
    files: RefCell<BTreeMap<String, (String, u64)>>,
    /// Every name this device ever wrote.
    wrote: RefCell<BTreeSet<String>>,
    /// Counts writings, for the time of a file.
    clock: RefCell<u64>,
    /// The next writing is cut short.
    fails: RefCell<bool>,
}

impl Folder for Replica {
    async fn list(&self) -> Result<Vec<Listed>, Lost> {
        let files = self.files.borrow();
        let listed = files.iter().map(|(name, (text, modified))| Listed {
            name: name.clone(),
            size: text.len() as u64,
            modified: *modified,
        });
        Ok(listed.collect())
    }

    async fn read(&self, name: &str) -> Result<String, Lost> {
        let files = self.files.borrow();
        files
            .get(name)
            .map(|(text, _)| text.clone())
            .ok_or(Lost::Gone)
    }

    async fn write(&self, name: &str, text: &str) -> Result<(), Lost> {
        self.wrote.borrow_mut().insert(name.to_owned());
        if self.fails.replace(false) {
            return Err(Lost::Other("killed".to_owned()));
        }
        *self.clock.borrow_mut() += 1;
        let held = (text.to_owned(), *self.clock.borrow());
        self.files.borrow_mut().insert(name.to_owned(), held);
        Ok(())
    }
}

struct Party {
    book: Book,
    clock: Clock,
    sharing: Sharing,
    remembered: String,
    folder: Replica,
    told: Vec<Differing>,
    fresh: u64,
}

impl Party {
    fn new(which: u64) -> Party {
        let sharing = Sharing::new(Device::of_bits(100 + which), &format!("Device {which}"));
        Party {
            book: Book::new(),
            clock: Clock::new(Writer::of_bits(which)),
            remembered: sharing.remembered(),
            sharing,
            folder: Replica::default(),
            told: Vec::new(),
            fresh: 1_000 * (which + 1),
        }
    }

    fn act(&mut self, action: &Action, at: u64) -> Option<Batch> {
        let stamp = self.clock.tick(at);
        let batch = apply(&self.book, action, stamp).ok()?;
        self.book.fold_in(&batch);
        Some(batch)
    }

    /// Reads, merges and writes, as the page does. What is left undone by a failure is done in a later round.
    fn round(&mut self) {
        let Ok(wanted) = now(self.sharing.look(&self.folder)) else {
            return;
        };
        for listed in wanted {
            let Ok(Some(arrived)) = now(self.sharing.fetch(&self.folder, listed)) else {
                continue;
            };
            let stamp = self.clock.tick(0);
            let Ok(contents) = read(&arrived.text, |_| false) else {
                self.sharing.merged(&arrived, false, stamp);
                continue;
            };
            assert_eq!(contents.problems, vec![]);
            let comparison = compare(&self.book, contents, stamp, false);
            let us = self.sharing.device().clone();
            self.told.extend(differing(
                &comparison.met,
                &us,
                &arrived.header,
                arrived.before,
            ));
            let batch = Batch {
                stamp,
                ops: comparison.ops,
            };
            self.fold(&batch);
            self.sharing.merged(&arrived, true, stamp);
            self.remembered = self.sharing.remembered();
        }
        loop {
            let turn = self.clock.clone().tick(0);
            self.fresh += 1;
            let fresh = Device::of_bits(self.fresh);
            match now(self
                .sharing
                .prepare(&self.folder, &self.book, turn, "then", fresh))
            {
                Ok(Prepared::First(text)) => {
                    let contents = read(&text, |_| false).unwrap();
                    let stamp = self.clock.tick(0);
                    let ops = compare(&self.book, contents, stamp, false).ops;
                    self.fold(&Batch { stamp, ops });
                }
                Ok(Prepared::Ready) => {
                    self.remembered = self.sharing.remembered();
                    let _ = now(self.sharing.write(&self.folder));
                    self.remembered = self.sharing.remembered();
                    return;
                }
                _ => return,
            }
        }
    }

    fn fold(&mut self, batch: &Batch) {
        for op in &batch.ops {
            self.clock.see(op.at.unwrap_or(batch.stamp));
        }
        self.book.fold_in(batch);
    }

    /// The page is closed without warning, and opened again.
    fn restart(&mut self) {
        self.sharing = Sharing::recall(&self.remembered).unwrap();
    }

    fn is_quiet(&self) -> bool {
        let others = self.sharing.others().values();
        others
            .clone()
            .all(|other| other.standing == Standing::Merged)
    }
}

/// Carries every file that `from` has and that is newer than what `to` has; cut short after so many bytes, if so said.
fn carry(parties: &[Party], from: usize, to: usize, cut: Option<usize>) {
    let source = parties[from].folder.files.borrow().clone();
    let mut target = parties[to].folder.files.borrow_mut();
    let own = parties[to].folder.wrote.borrow();
    for (name, (text, modified)) in source {
        // Who carries never touches what only this device writes.
        if own.contains(&name) {
            continue;
        }
        let torn = target
            .get(&name)
            .is_some_and(|(held, _)| held.len() < text.len());
        let newer = target.get(&name).is_none_or(|(_, held)| *held < modified);
        if !newer && !torn {
            continue;
        }
        match cut {
            Some(bytes) => {
                let mut end = bytes.min(text.len().saturating_sub(1));
                while !text.is_char_boundary(end) {
                    end -= 1;
                }
                target.insert(name, (text[..end].to_owned(), modified.saturating_sub(1)));
            }
            None => {
                target.insert(name, (text, modified));
            }
        }
    }
}

/// Carries and shares until nobody has anything to say any more.
fn settle(parties: &mut [Party]) {
    for _ in 0..40 {
        for from in 0..parties.len() {
            for to in 0..parties.len() {
                if from != to {
                    carry(parties, from, to, None);
                }
            }
        }
        for party in parties.iter_mut() {
            party.round();
        }
    }
    assert!(parties.iter().all(Party::is_quiet));
}

fn customer(which: u8) -> Id {
    Id::new(&format!("customer{}", which % 4)).unwrap()
}

fn fields(pairs: serde_json::Value) -> Fields {
    pairs.as_object().unwrap().clone()
}

#[derive(Clone, Debug)]
enum Step {
    Add(usize, u8),
    Edit(usize, u8, u8, u8),
    Log(usize, u8, u8),
    Delete(usize, u8),
    Restore(usize, u8),
    Erase(usize, u8),
    Round(usize),
    Carry(usize, usize, Option<usize>),
    Cut(usize),
    Restart(usize),
}

const PARTIES: usize = 3;

fn any_step() -> impl Strategy<Value = Step> {
    let who = 0..PARTIES;
    prop_oneof![
        2 => (who.clone(), any::<u8>()).prop_map(|(who, which)| Step::Add(who, which)),
        6 => (who.clone(), any::<u8>(), any::<u8>(), any::<u8>())
            .prop_map(|(who, which, field, value)| Step::Edit(who, which, field, value)),
        3 => (who.clone(), any::<u8>(), any::<u8>())
            .prop_map(|(who, which, day)| Step::Log(who, which, day)),
        1 => (who.clone(), any::<u8>()).prop_map(|(who, which)| Step::Delete(who, which)),
        1 => (who.clone(), any::<u8>()).prop_map(|(who, which)| Step::Restore(who, which)),
        1 => (who.clone(), 3u8..4).prop_map(|(who, which)| Step::Erase(who, which)),
        6 => who.clone().prop_map(Step::Round),
        6 => (who.clone(), who.clone(), proptest::option::weighted(0.3, 0usize..4_000))
            .prop_map(|(from, to, cut)| Step::Carry(from, to, cut)),
        1 => who.clone().prop_map(Step::Cut),
        1 => who.prop_map(Step::Restart),
    ]
}

/// Does one step; what it wrote down, if anything.
fn take(parties: &mut [Party], step: &Step, at: usize) -> Option<Batch> {
    let time = at as u64;
    match *step {
        Step::Add(who, which) => {
            let fields = fields(json!({"name": format!("By {who}"), "added": "2026-01-02"}));
            parties[who].act(&Action::Add(List::Customers, customer(which), fields), time)
        }
        Step::Edit(who, which, field, value) => {
            let field = ["notes", "company", "address", "tier"][usize::from(field % 4)];
            let value = match (field, value % 5) {
                ("tier", value) => json!(["A", "B", "C"][usize::from(value % 3)]),
                (_, 0) => json!(null),
                (_, value) => json!(format!("{value} of {who} at {at}")),
            };
            let mut change = Fields::new();
            change.insert(field.to_owned(), value);
            parties[who].act(
                &Action::Edit(List::Customers, customer(which), change),
                time,
            )
        }
        Step::Log(who, which, day) => {
            let id = Id::new(&format!("entry-{who}-{at}")).unwrap();
            let about = customer(which);
            let fields = fields(json!({
                "customer": about.as_str(), "kind": "note", "on": format!("2026-02-{:02}", 1 + day % 28), "text": format!("note {at}"),
            }));
            parties[who].act(&Action::Add(List::Entries, id, fields), time)
        }
        Step::Delete(who, which) => {
            parties[who].act(&Action::Delete(List::Customers, customer(which)), time)
        }
        Step::Restore(who, which) => {
            // Nobody can bring back what was gone before they ever saw it.
            let held = parties[who].book.raw(List::Customers, &customer(which));
            if !held.is_some_and(|raw| raw.fields().contains_key("name")) {
                return None;
            }
            parties[who].act(&Action::Restore(List::Customers, customer(which)), time)
        }
        Step::Erase(who, which) => parties[who].act(&Action::Erase(customer(which)), time),
        Step::Round(who) => {
            parties[who].round();
            None
        }
        Step::Carry(from, to, cut) => {
            if from != to {
                carry(parties, from, to, cut);
            }
            None
        }
        Step::Cut(who) => {
            parties[who].folder.fails.replace(true);
            parties[who].round();
            parties[who].folder.fails.replace(false);
            parties[who].restart();
            None
        }
        Step::Restart(who) => {
            parties[who].restart();
            None
        }
    }
}

/// No name was ever written by two devices.
fn written_by_one(parties: &[Party]) -> bool {
    let mut seen = BTreeSet::new();
    parties
        .iter()
        .flat_map(|party| party.folder.wrote.borrow().clone())
        .all(|name| seen.insert(name))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn devices_that_share_a_folder_end_with_one_book_and_lose_nothing(
        steps in proptest::collection::vec(any_step(), 1..80),
    ) {
        let mut parties: Vec<Party> = (0..PARTIES as u64).map(Party::new).collect();
        let mut all = Book::new();
        for (at, step) in steps.iter().enumerate() {
            if let Some(batch) = take(&mut parties, step, at) {
                all.fold_in(&batch);
            }
        }
        settle(&mut parties);
        let wanted = write(&all, "");
        for party in &parties {
            prop_assert_eq!(&write(&party.book, ""), &wanted);
        }
        prop_assert!(written_by_one(&parties));
    }
}

fn two() -> Vec<Party> {
    let mut parties: Vec<Party> = (0..2).map(Party::new).collect();
    take(&mut parties, &Step::Add(0, 0), 1);
    settle(&mut parties);
    parties
}

fn edit(parties: &mut [Party], who: usize, field: &str, value: &str, at: u64) {
    let mut change = Fields::new();
    change.insert(field.to_owned(), value.into());
    let done = parties[who].act(&Action::Edit(List::Customers, customer(0), change), at);
    assert!(done.is_some());
}

#[test]
fn what_both_changed_is_told_on_both_and_the_later_holds() {
    let mut parties = two();
    edit(&mut parties, 0, "notes", "from the shop", 10);
    edit(&mut parties, 1, "notes", "from the road", 11);
    edit(&mut parties, 1, "company", "Cherry & Co", 12);
    settle(&mut parties);
    for (who, was_ours) in [(0, true), (1, false)] {
        let told = &parties[who].told;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].field, "notes");
        assert_eq!(told[0].holds, Some(json!("from the road")));
        assert_eq!(told[0].aside, Some(json!("from the shop")));
        assert_eq!(told[0].was_ours, was_ours);
    }
}

#[test]
fn what_both_changed_is_told_on_both_also_when_one_merged_before_it_wrote() {
    let mut parties = two();
    edit(&mut parties, 0, "notes", "from the shop", 10);
    edit(&mut parties, 1, "notes", "from the road", 11);
    parties[0].round();
    carry(&parties, 0, 1, None);
    // Merges the shop's file and writes its own in one round.
    parties[1].round();
    settle(&mut parties);
    for party in &parties {
        assert_eq!(party.told.len(), 1, "{:?}", party.told);
    }
}

#[test]
fn what_was_set_aside_can_be_taken_back_and_then_holds_everywhere() {
    let mut parties = two();
    edit(&mut parties, 0, "notes", "from the shop", 10);
    edit(&mut parties, 1, "notes", "from the road", 11);
    settle(&mut parties);
    let told = parties[0].told[0].clone();
    assert!(!told.is_back(&parties[0].book));
    assert!(parties[0].act(&told.take_back(), 20).is_some());
    settle(&mut parties);
    for party in &parties {
        assert!(told.is_back(&party.book));
    }
    assert_eq!(Differing::read(&told.write()), Some(told));
}

#[test]
fn one_device_changing_after_the_other_is_no_difference() {
    let mut parties = two();
    for at in 0..4 {
        edit(
            &mut parties,
            at % 2,
            "notes",
            &format!("note {at}"),
            10 + at as u64,
        );
        settle(&mut parties);
    }
    assert!(parties.iter().all(|party| party.told.is_empty()));
}

#[test]
fn a_file_that_came_half_is_named_and_harms_nothing_until_it_is_whole() {
    let mut parties = two();
    edit(&mut parties, 1, "notes", "from the road", 11);
    parties[1].round();
    let before = parties[0].book.clone();
    carry(&parties, 1, 0, Some(200));
    parties[0].round();
    let standing = |party: &Party| {
        party
            .sharing
            .others()
            .values()
            .next()
            .unwrap()
            .standing
            .clone()
    };
    assert_eq!(standing(&parties[0]), Standing::Damaged(Damage::Torn));
    assert_eq!(parties[0].book, before);
    carry(&parties, 1, 0, None);
    parties[0].round();
    assert_eq!(standing(&parties[0]), Standing::Merged);
    assert_ne!(parties[0].book, before);
}

#[test]
fn every_cut_and_every_changed_letter_of_a_file_is_noticed() {
    let mut parties = two();
    edit(&mut parties, 0, "notes", "“shared” \n \"check\":\"", 11);
    parties[0].round();
    let device = parties[0].sharing.device().clone();
    let text = parties[0].folder.files.borrow()[&device.file()].0.clone();
    assert!(kept::share::file::open(&device, &text).is_ok());
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let torn = kept::share::file::open(&device, &text[..end]);
        assert_eq!(torn, Err(Damage::Torn), "cut at {end}");
    }
    for (at, letter) in text.char_indices() {
        let other = if letter == 'x' { "y" } else { "x" };
        let changed = format!("{}{other}{}", &text[..at], &text[at + letter.len_utf8()..]);
        assert_eq!(
            kept::share::file::open(&device, &changed),
            Err(Damage::Torn),
            "changed at {at}"
        );
    }
    let misnamed = kept::share::file::open(&Device::of_bits(5), &text);
    assert_eq!(misnamed, Err(Damage::Misnamed));
}

#[test]
fn a_copied_browser_profile_takes_a_name_of_its_own_and_neither_book_is_lost() {
    let mut parties = two();
    // The second device is a copy of the first, folder and all.
    let remembered = parties[0].sharing.remembered();
    let files = parties[0].folder.files.borrow().clone();
    parties[1].sharing = Sharing::recall(&remembered).unwrap();
    parties[1].folder = Replica::default();
    edit(&mut parties, 0, "notes", "from the shop", 10);
    parties[0].round();
    // The folder is carried before the copy writes anything.
    parties[1].folder.files.replace(files);
    carry(&parties, 0, 1, None);
    edit(&mut parties, 1, "company", "Cherry & Co", 12);
    parties[1].round();
    settle(&mut parties);
    assert_ne!(parties[0].sharing.device(), parties[1].sharing.device());
    assert!(written_by_one(&parties));
    assert_eq!(write(&parties[0].book, ""), write(&parties[1].book, ""));
    assert!(write(&parties[0].book, "").contains("Cherry & Co"));
}

#[test]
fn a_book_that_did_not_change_is_not_written_again_not_even_by_the_next_page() {
    let mut parties = two();
    let before = *parties[0].folder.clock.borrow();
    for _ in 0..3 {
        parties[0].restart();
        parties[0].round();
    }
    assert_eq!(*parties[0].folder.clock.borrow(), before);
    parties[0].sharing.rename("Another name");
    parties[0].round();
    assert_eq!(*parties[0].folder.clock.borrow(), before + 1);
}

#[test]
fn a_device_file_brought_in_by_hand_is_the_book_and_nothing_else() {
    let parties = two();
    let file = parties[0].sharing.device().file();
    let text = parties[0].folder.files.borrow()[&file].0.clone();
    let contents = read(&text, |_| false).unwrap();
    assert_eq!(contents.problems, vec![]);
    let stamp = Clock::new(Writer::of_bits(9)).tick(0);
    let ops = compare(&Book::new(), contents, stamp, false).ops;
    let book = Book::new().fold(&Batch { stamp, ops }).0;
    assert_eq!(write(&book, ""), write(&parties[0].book, ""));
}

#[test]
fn a_browser_whose_storage_was_emptied_takes_its_own_file_in_and_never_empties_it() {
    let mut parties = two();
    edit(&mut parties, 0, "notes", "only ever here", 10);
    parties[0].round();
    let wanted = write(&parties[0].book, "");
    parties[0].book = Book::new();
    parties[0].restart();
    parties[0].round();
    assert_eq!(write(&parties[0].book, ""), wanted);
}

#[test]
fn an_unknown_line_about_somebody_erased_comes_in_without_its_words() {
    let mut parties = two();
    let secret = fields(
        json!({"customer": "customer0", "kind": "note", "on": "2026-02-01", "text": "secret"}),
    );
    let entry = Id::new("late").unwrap();
    parties[1].act(&Action::Add(List::Entries, entry, secret), 20);
    let file = write(&parties[1].book, "");
    parties[0].act(&Action::Erase(customer(0)), 21);
    let stamp = parties[0].clock.tick(22);
    let contents = read(&file, |_| false).unwrap();
    let ops = compare(&parties[0].book, contents, stamp, false).ops;
    assert!(!format!("{ops:?}").contains("secret"), "{ops:?}");
    let batch = Batch { stamp, ops };
    parties[0].fold(&batch);
    settle(&mut parties);
    assert_eq!(write(&parties[0].book, ""), write(&parties[1].book, ""));
}
