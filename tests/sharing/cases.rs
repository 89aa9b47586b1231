//! What happens to two devices in a shop, one case at a time.

use super::*;

fn two() -> Vec<Party> {
    let mut parties: Vec<Party> = (0..2).map(Party::new).collect();
    let ann = fields(json!({"name": "Ann", "added": "2026-01-02"}));
    parties[0].act(&Action::Add(List::Customers, customer(0), ann), 1);
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
    assert_eq!(Conflict::read(&told.write()), Some(told));
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
    let status = |party: &Party| {
        party
            .sharing
            .others()
            .values()
            .next()
            .unwrap()
            .status
            .clone()
    };
    assert_eq!(status(&parties[0]), FileStatus::Damaged(Damage::Torn));
    assert_eq!(parties[0].book, before);
    carry(&parties, 1, 0, None);
    parties[0].round();
    assert_eq!(status(&parties[0]), FileStatus::Merged);
    assert_ne!(parties[0].book, before);
}

#[test]
fn every_cut_and_every_changed_letter_of_a_file_is_noticed() {
    let mut parties = two();
    edit(&mut parties, 0, "notes", "“shared” \n \"check\":\"", 11);
    parties[0].round();
    let device = parties[0].sharing.device().clone();
    let text = parties[0].folder.files.borrow()[&device.file()].0.clone();
    assert!(kept_core::sync::device_file::open(&device, &text).is_ok());
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let torn = kept_core::sync::device_file::open(&device, &text[..end]);
        assert_eq!(torn, Err(Damage::Torn), "cut at {end}");
    }
    for (at, letter) in text.char_indices() {
        let other = if letter == 'x' { "y" } else { "x" };
        let changed = format!("{}{other}{}", &text[..at], &text[at + letter.len_utf8()..]);
        assert_eq!(
            kept_core::sync::device_file::open(&device, &changed),
            Err(Damage::Torn),
            "changed at {at}"
        );
    }
    let misnamed = kept_core::sync::device_file::open(&Device::of_bits(5), &text);
    assert_eq!(misnamed, Err(Damage::Misnamed));
}

#[test]
fn a_copied_browser_profile_takes_a_name_of_its_own_and_neither_book_is_lost() {
    let mut parties = two();
    // The second device is a copy of the first, folder and all.
    let remembered = parties[0].sharing.remembered();
    let files = parties[0].folder.files.borrow().clone();
    parties[1].sharing = SyncEngine::recall(&remembered).unwrap();
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
