//! Devices without a folder, and some with one, in one shared book: files carried by hand.

use super::*;
use kept_core::sync::device_file::identify;
use kept_core::sync::{Header, Origin};

/// What receiving a file did.
#[derive(Debug, PartialEq)]
struct Received {
    origin: Origin,
    operations: usize,
}

impl Party {
    fn file(&mut self) -> String {
        let turn = self.clock.clone().tick(0);
        let text = self.sharing.hand_over(&self.book, turn, "then");
        self.remembered = self.sharing.remembered();
        text
    }

    /// Opens a file, as the page does.
    fn receive(&mut self, text: &str) -> Received {
        let (header, check) = identify(text).unwrap().unwrap();
        let origin = self.sharing.origin(&header);
        let at = self.clock.tick(0);
        let comparison = compare(&self.book, read(text, |_| false).unwrap(), at, false);
        if let Origin::Peer(before) = origin {
            let us = self.sharing.device().clone();
            let told = conflicts(&comparison.differences, &us, &header, before);
            self.told.extend(told);
        }
        let operations = comparison.ops.len();
        self.fold(&Batch {
            stamp: at,
            ops: comparison.ops,
        });
        self.fresh += 1;
        let fresh = Device::of_bits(self.fresh);
        self.sharing
            .received(&header, &check, operations > 0, at, fresh);
        self.remembered = self.sharing.remembered();
        Received { origin, operations }
    }

    fn add(&mut self, which: u8, name: &str, at: u64) {
        let person = fields(json!({"name": name, "added": "2026-01-02"}));
        assert!(
            self.act(&Action::Add(List::Customers, customer(which), person), at)
                .is_some()
        );
    }

    fn note(&mut self, which: u8, text: &str, at: u64) {
        let change = fields(json!({ "notes": text }));
        assert!(
            self.act(&Action::Edit(List::Customers, customer(which), change), at)
                .is_some()
        );
    }
}

fn header(text: &str) -> Header {
    identify(text).unwrap().unwrap().0
}

fn books_are_same(parties: &[Party]) -> bool {
    let first = write(&parties[0].book, "");
    parties.iter().all(|party| write(&party.book, "") == first)
}

fn both() -> Vec<Party> {
    let mut parties: Vec<Party> = (0..2).map(Party::new).collect();
    parties[0].add(0, "Ann", 1);
    parties[1].add(1, "Ben", 2);
    parties
}

fn hand(parties: &mut [Party], from: usize, to: usize) -> Received {
    let text = parties[from].file();
    parties[to].receive(&text)
}

#[test]
fn two_devices_by_files_alone_hold_the_same_and_know_when_they_heard_each_other() {
    let mut parties = both();
    assert_eq!(hand(&mut parties, 0, 1).origin, Origin::Peer(None));
    hand(&mut parties, 1, 0);
    assert!(books_are_same(&parties));
    assert!(write(&parties[0].book, "").contains("Ben"));
    for (who, other) in [(0, "Device 1"), (1, "Device 0")] {
        parties[who].restart();
        let heard = parties[who].sharing.heard();
        assert_eq!(heard.len(), 1);
        assert_eq!(heard[0].peer.name, other);
    }
    assert!(parties[0].sharing.heard()[0].peer.knows.is_some());
    assert_eq!(parties[1].sharing.heard()[0].peer.knows, None);
    assert!(parties.iter().all(|party| party.told.is_empty()));
}

#[test]
fn a_file_sent_again_however_old_brings_nothing_twice() {
    let mut parties = both();
    let old = parties[0].file();
    parties[1].receive(&old);
    parties[1].note(0, "from the road", 10);
    let book = write(&parties[1].book, "");
    let again = parties[1].receive(&old);
    assert_eq!(again.operations, 0);
    assert_eq!(write(&parties[1].book, ""), book);
    parties[0].note(0, "from the shop", 11);
    hand(&mut parties, 0, 1);
    let heard = parties[1].sharing.heard();
    parties[1].receive(&old);
    assert_eq!(
        parties[1].sharing.heard(),
        heard,
        "an older file is no news"
    );
    hand(&mut parties, 1, 0);
    assert!(books_are_same(&parties));
}

#[test]
fn what_both_changed_is_told_to_whoever_merges_it() {
    let mut parties = both();
    hand(&mut parties, 0, 1);
    hand(&mut parties, 1, 0);
    parties[0].note(0, "from the shop", 10);
    parties[1].note(0, "from the road", 11);
    hand(&mut parties, 0, 1);
    hand(&mut parties, 1, 0);
    assert!(books_are_same(&parties));
    assert_eq!(parties[1].told.len(), 1, "{:?}", parties[1].told);
    assert_eq!(parties[1].told[0].aside, Some(json!("from the shop")));
    // One after the other is no conflict.
    parties[0].note(1, "first", 20);
    hand(&mut parties, 0, 1);
    parties[1].note(1, "second", 21);
    let told = parties[0].told.len();
    hand(&mut parties, 1, 0);
    assert_eq!(parties[0].told.len(), told);
}

#[test]
fn what_was_deleted_or_erased_here_stays_so_when_an_old_file_comes() {
    let mut parties = both();
    let old = parties[0].file();
    parties[1].receive(&old);
    parties[1].act(&Action::Erase(customer(0)), 30);
    parties[1].receive(&old);
    assert!(!write(&parties[1].book, "").contains("Ann"));
    hand(&mut parties, 1, 0);
    assert!(books_are_same(&parties));
}

#[test]
fn its_own_file_is_known_and_changes_nothing() {
    let mut parties = both();
    let own = parties[0].file();
    parties[0].note(0, "later", 10);
    let before = write(&parties[0].book, "");
    let received = parties[0].receive(&own);
    assert_eq!((received.origin, received.operations), (Origin::Own, 0));
    assert_eq!(write(&parties[0].book, ""), before);
    assert!(parties[0].sharing.heard().is_empty());
    // A browser that lost its book and not its name gets it back, under that name.
    let device = parties[0].sharing.device().clone();
    parties[0].book = Book::new();
    assert!(parties[0].receive(&own).operations > 0);
    assert_eq!(parties[0].sharing.device(), &device);
}

#[test]
fn a_copied_browser_profile_takes_another_name_when_the_file_of_its_twin_comes() {
    let mut parties = both();
    hand(&mut parties, 0, 1);
    let twin = SyncEngine::recall(&parties[0].remembered).unwrap();
    parties[1].sharing = twin;
    parties[0].note(0, "from the shop", 10);
    hand(&mut parties, 0, 1);
    assert_ne!(parties[0].sharing.device(), parties[1].sharing.device());
    assert_eq!(parties[1].sharing.heard()[0].peer.name, "Device 0");
    hand(&mut parties, 1, 0);
    assert!(books_are_same(&parties));
}

#[test]
fn a_device_with_a_folder_and_one_without_are_in_one_book() {
    let mut parties: Vec<Party> = (0..3).map(Party::new).collect();
    for (who, name) in ["Ann", "Ben", "Cleo"].into_iter().enumerate() {
        parties[who].add(who as u8, name, who as u64 + 1);
    }
    settle(&mut parties[..2]);
    // The third has no folder: it gets a file from the first, and its own is put into the second's folder by hand.
    hand(&mut parties, 0, 2);
    let name = parties[2].sharing.device().file();
    let text = parties[2].file();
    parties[1]
        .folder
        .files
        .borrow_mut()
        .insert(name, (text, 99));
    settle(&mut parties[..2]);
    assert!(books_are_same(&parties));
    let mut heard: Vec<String> = collect(&parties[1]);
    heard.sort();
    assert_eq!(heard, ["Device 0", "Device 2"]);
    parties[1].sharing.forget(&Device::of_bits(102));
    assert_eq!(collect(&parties[1]), ["Device 0"]);
}

fn collect(party: &Party) -> Vec<String> {
    let heard = party.sharing.heard().into_iter();
    heard.map(|one| one.peer.name).collect()
}

#[test]
fn a_file_of_its_own_that_was_put_into_the_folder_by_hand_makes_no_other_device_of_it() {
    let mut parties = both();
    settle(&mut parties);
    let device = parties[0].sharing.device().clone();
    let old = parties[0].file();
    parties[0].note(0, "later", 10);
    parties[0].round();
    parties[0]
        .folder
        .files
        .borrow_mut()
        .insert(device.file(), (old, 98));
    settle(&mut parties);
    assert_eq!(parties[0].sharing.device(), &device);
    assert!(books_are_same(&parties));
}

#[test]
fn a_file_is_known_however_it_was_carried_and_any_other_change_is_noticed() {
    let mut parties = both();
    parties[0].note(0, "two\nlines", 9);
    let text = parties[0].file();
    let wanted = header(&text);
    for carried in [
        format!("\u{feff}{text}"),
        text.replace('\n', "\r\n"),
        text.trim().to_owned(),
        format!("\n\n{text}\n"),
    ] {
        assert_eq!(header(&carried), wanted);
    }
    assert_eq!(
        identify(&text.replace("Ann", "Eve")),
        Some(Err(Damage::Torn))
    );
    assert_eq!(identify(&write(&parties[0].book, "then")), None);
    assert_eq!(identify("{\"format\":\"kept-sealed\",\"version\":1}"), None);
    assert_eq!(identify(""), None);
}
