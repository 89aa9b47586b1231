//! Several tabs on one book, told of each other, late, or not at all.

use kept_core::book::Book;

use super::*;

#[test]
fn two_tabs_batches_both_survive() {
    let mut one = small_book();
    let mut two = Tab::open(one.kv.another_tab(), 2);
    one.act(&touch(0, 5)).unwrap();
    two.act(&rename(0, "By the other")).unwrap();
    one.hear_all();
    two.hear_all();
    assert!(one.book == two.book);
    assert!(whole(&one.kv).book == one.book);
}

#[test]
fn an_event_tells_of_a_batch_once_and_of_nothing_else() {
    let mut one = small_book();
    let mut two = Tab::open(one.kv.another_tab(), 2);
    one.act(&touch(0, 5)).unwrap();
    let last = one.book.latest_stamp().unwrap();
    let key = Space::Book.batch(last);
    let value = one.kv.get(&key).unwrap();
    assert!(two.handle.receive("other", Some("x")).is_none());
    assert!(two.handle.receive(&key, None).is_none());
    assert!(two.handle.receive(&key, value.as_deref()).unwrap().is_ok());
    assert!(two.handle.receive(&key, value.as_deref()).is_none());
    assert!(
        two.handle
            .receive("kept/book/j/x", Some("?"))
            .unwrap()
            .is_err()
    );
    assert!(
        two.handle
            .receive("kept/book/s/0", Some("kept9 ?"))
            .unwrap()
            .is_err()
    );
}

#[test]
fn a_frozen_tab_catches_up_even_with_batches_whose_keys_are_gone() {
    let mut one = settled_book();
    let mut frozen = Tab::open(one.kv.another_tab(), 2);
    for round in 0..4 {
        one.act(&touch(0, 10 + round)).unwrap();
        one.compact().unwrap();
        let news = frozen.handle.rescan(&frozen.kv).unwrap();
        assert!(news.load_problems.is_empty());
        // Every second time the tab sleeps on.
        if round % 2 == 0 {
            frozen = Tab {
                handle: frozen.handle.clone(),
                ..frozen
            };
        }
        news.batches.iter().for_each(|batch| {
            frozen.book.fold_in(batch);
        });
        assert!(frozen.book == one.book);
    }
    let mut late = Tab::open(one.kv.copy().another_tab(), 3);
    late.kv = one.kv.another_tab();
    for round in 0..4 {
        one.act(&touch(1, 20 + round)).unwrap();
        one.compact().unwrap();
    }
    let news = late.handle.rescan(&late.kv).unwrap();
    news.batches.iter().for_each(|batch| {
        late.book.fold_in(batch);
    });
    assert!(late.book == one.book);
}

#[test]
fn a_tab_that_saw_everything_need_not_read_the_next_snapshot() {
    let mut one = settled_book();
    let mut two = Tab::open(one.kv.another_tab(), 2);
    one.act(&touch(0, 10)).unwrap();
    two.hear_all();
    one.compact().unwrap();
    assert!(two.handle.rescan(&two.kv).unwrap().batches.is_empty());
    assert_eq!(two.handle.generation(), one.handle.generation());
}

#[test]
fn a_storage_emptied_from_outside_is_noticed() {
    for mut tab in [small_book(), settled_book()] {
        let mut other = Tab {
            kv: Memory::new(),
            book: Book::new(),
            ..small_book()
        };
        std::mem::swap(&mut other.handle, &mut tab.handle);
        assert!(
            !other
                .handle
                .rescan(&other.kv)
                .unwrap()
                .load_problems
                .is_empty()
        );
    }
    // A batch appended to what is left never passes for the whole book.
    let mut tab = settled_book();
    tab.kv = Memory::new();
    tab.act(&touch(0, 50)).unwrap();
    assert!(tab.compact().is_err());
    assert!(!read_only(&tab.kv).load_problems.is_empty());
}

/// Compactions by tabs whose view of the storage lags behind, as it does in browsers even under a lock.
#[test]
fn a_compaction_by_a_tab_that_lags_behind_loses_nothing() {
    for missed in 1..5 {
        let mut one = settled_book();
        let mut stale = Tab::open(one.kv.another_tab(), 2);
        stale.kv.fall_behind();
        for round in 0..missed {
            one.act(&touch(0, 10 + round)).unwrap();
            one.compact().unwrap();
        }
        stale.act(&touch(1, 30)).unwrap();
        stale.compact().unwrap();
        stale.kv.catch_up();
        one.hear_all();
        assert!(whole(&one.kv).book == one.book, "{missed}");
        one.act(&touch(0, 40)).unwrap();
        one.compact().unwrap();
        one.compact().unwrap();
        assert!(whole(&one.kv).book == one.book, "{missed}");
    }
}

/// After an erasure both slots are written. A tab that rests in between sees what it had missed.
#[test]
fn a_thorough_compaction_with_a_rest_in_between_loses_nothing_however_far_behind() {
    for missed in 1..6 {
        let mut one = settled_book();
        let mut stale = Tab::open(one.kv.another_tab(), 2);
        stale.kv.fall_behind();
        for round in 0..missed {
            one.act(&touch(0, 10 + round)).unwrap();
            one.compact().unwrap();
        }
        one.act(&Action::Erase(id("c2"))).unwrap();
        stale.compact().unwrap();
        stale.kv.catch_up();
        stale.compact().unwrap();
        assert!(whole(&one.kv).book == one.book, "{missed}");
        stale.compact().unwrap();
        assert!(!whole(&one.kv).erasure_due);
    }
}

/// Without a rest it is safe for a tab that is one compaction behind.
#[test]
fn a_thorough_compaction_by_a_tab_one_behind_loses_nothing() {
    let mut one = settled_book();
    let mut stale = Tab::open(one.kv.another_tab(), 2);
    stale.kv.fall_behind();
    one.act(&touch(0, 10)).unwrap();
    one.compact().unwrap();
    one.act(&touch(0, 20)).unwrap();
    stale.compact_thoroughly().unwrap();
    assert!(whole(&one.kv).book == one.book);
}

#[test]
fn the_same_batch_saved_twice_is_one_and_another_under_its_stamp_is_refused() {
    let mut tab = small_book();
    let batch = tab.batch(&touch(0, 5));
    tab.handle.append(&tab.kv, &batch).unwrap();
    tab.handle.append(&tab.kv, &batch).unwrap();
    let mut other = batch.clone();
    other.ops.clear();
    let before = tab.kv.contents();
    assert!(tab.handle.append(&tab.kv, &other).is_err());
    assert_eq!(tab.kv.contents(), before);
}
