//! A book in a folder that several devices share: whatever they change, in whatever order and however broken their files
//! arrive, all end with the same book, nothing is lost, and no file is ever written by two of them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod by_file;
mod cases;
mod chance;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::book::record::Fields;
use kept_core::book::{Book, Id};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::sync::{
    Conflict, Damage, Device, FileStatus, Folder, FolderError, Listed, Prepared, SyncEngine,
    conflicts,
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
    async fn list(&self) -> Result<Vec<Listed>, FolderError> {
        let files = self.files.borrow();
        let listed = files.iter().map(|(name, (text, modified))| Listed {
            name: name.clone(),
            size: text.len() as u64,
            modified: *modified,
        });
        Ok(listed.collect())
    }

    async fn read(&self, name: &str) -> Result<String, FolderError> {
        let files = self.files.borrow();
        files
            .get(name)
            .map(|(text, _)| text.clone())
            .ok_or(FolderError::Gone)
    }

    async fn write(&self, name: &str, text: &str) -> Result<(), FolderError> {
        self.wrote.borrow_mut().insert(name.to_owned());
        if self.fails.replace(false) {
            return Err(FolderError::Other("killed".to_owned()));
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
    sharing: SyncEngine,
    remembered: String,
    folder: Replica,
    told: Vec<Conflict>,
    fresh: u64,
}

impl Party {
    fn new(which: u64) -> Party {
        let sharing = SyncEngine::new(Device::of_bits(100 + which), &format!("Device {which}"));
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
            self.told.extend(conflicts(
                &comparison.differences,
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
        self.sharing = SyncEngine::recall(&self.remembered).unwrap();
    }

    fn is_quiet(&self) -> bool {
        let others = self.sharing.others().values();
        others
            .clone()
            .all(|other| other.status == FileStatus::Merged)
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

/// No name was ever written by two devices.
fn written_by_one(parties: &[Party]) -> bool {
    let mut seen = BTreeSet::new();
    parties
        .iter()
        .flat_map(|party| party.folder.wrote.borrow().clone())
        .all(|name| seen.insert(name))
}
