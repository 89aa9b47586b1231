//! Torn, changed and newer values: never taken for whole ones, never touched.

use kept_core::storage::{DecodeError, LoadProblemKind};

use super::*;

/// The ways in which a value is damaged: cut at many lengths, a character changed at many places.
fn damaged(value: &str) -> Vec<String> {
    let chars: Vec<char> = value.chars().collect();
    let step = (chars.len() / 60).max(1);
    let places = (0..chars.len()).filter(|n| n % step == 0 || *n < 40 || *n + 12 > chars.len());
    let mut all = Vec::new();
    for place in places {
        all.push(chars.iter().take(place).collect());
        for bit in [0, 3, 6, 12] {
            let mut changed = chars.clone();
            changed[place] =
                char::from_u32(u32::from(chars[place]) ^ (1 << bit)).unwrap_or('\u{fffd}');
            all.push(changed.into_iter().collect());
        }
    }
    all.push(format!("{value} "));
    all.push(format!("{value}㐀"));
    all
}

#[test]
fn a_damaged_value_is_never_accepted_silently() {
    let tab = settled_book();
    let mut seen = (0, 0);
    for (key, value) in tab.kv.contents() {
        for damage in damaged(&value) {
            let kv = tab.kv.copy();
            kv.put(&key, &damage);
            let before = kv.contents();
            match storage::open(&kv, Space::Book) {
                // What the value held was found elsewhere, and it is named.
                Opened::Open(whole) => {
                    assert!(whole.book == tab.book, "{key}: {damage}");
                    assert_eq!(whole.spare, std::slice::from_ref(&key));
                    seen.0 += 1;
                }
                Opened::ReadOnly(found) => {
                    assert_eq!(found.load_problems[0].key.as_deref(), Some(key.as_str()));
                    assert!(found.book.customer_count() >= 4);
                    seen.1 += 1;
                }
                Opened::Fresh(_) => panic!("fresh"),
            }
            assert_eq!(kv.contents(), before);
        }
    }
    assert!(seen.0 > 500 && seen.1 > 500, "{seen:?}");
}

#[test]
fn a_damaged_batch_beside_nothing_else_opens_read_only_with_the_rest() {
    let tab = small_book();
    for (key, value) in tab.kv.contents() {
        for damage in damaged(&value) {
            let kv = tab.kv.copy();
            kv.put(&key, &damage);
            let found = read_only(&kv);
            assert_eq!(found.load_problems.len(), 1);
            assert_eq!(found.generation, None);
        }
    }
}

#[test]
fn with_both_snapshots_damaged_the_book_is_read_only_and_all_bytes_are_there() {
    let tab = settled_book();
    let kv = tab.kv.copy();
    for slot in ["kept/book/s/0", "kept/book/s/1"] {
        kv.put(slot, "kept1 0000");
    }
    let found = read_only(&kv);
    assert!(found.load_problems.len() >= 2);
    let all = storage::raw(&kv, Space::Book).unwrap();
    let all: std::collections::BTreeMap<_, _> = all
        .into_iter()
        .map(|(key, value)| (key, value.unwrap()))
        .collect();
    assert_eq!(all, kv.contents());
    assert!(tab.handle.clone().compact(&kv, &tab.book).is_err());
    assert_eq!(all, kv.contents());
}

#[test]
fn snapshots_that_are_gone_leave_no_book_that_passes_for_whole() {
    let tab = settled_book();
    let kv = tab.kv.copy();
    for slot in ["kept/book/s/0", "kept/book/s/1"] {
        kv.remove(slot).unwrap();
    }
    let found = read_only(&kv);
    assert!(
        found
            .load_problems
            .iter()
            .any(|trouble| matches!(trouble.why, LoadProblemKind::MissingSnapshot(_)))
    );
    // With either one of them there, all is there.
    for slot in ["kept/book/s/0", "kept/book/s/1"] {
        let kv = tab.kv.copy();
        kv.remove(slot).unwrap();
        assert!(whole(&kv).book == tab.book);
    }
}

#[test]
fn what_a_newer_release_wrote_is_read_only_and_its_bytes_untouched() {
    let tab = settled_book();
    for key in tab.kv.contents().into_keys() {
        let kv = tab.kv.copy();
        kv.put(&key, "kept3 in a way nobody knows yet");
        let before = kv.contents();
        let found = read_only(&kv);
        assert_eq!(
            found.load_problems[0].why,
            LoadProblemKind::BadValue(DecodeError::Newer(3))
        );
        assert!(tab.handle.clone().compact(&kv, &tab.book).is_err());
        assert!(
            !tab.handle
                .clone()
                .rescan(&kv)
                .unwrap()
                .load_problems
                .is_empty()
                || !key.contains("/s/")
        );
        assert_eq!(kv.contents(), before);
    }
}

#[test]
fn a_batch_under_another_batchs_key_is_not_believed() {
    let tab = small_book();
    let contents = tab.kv.contents();
    let mut values = contents.values();
    let (first, kv) = (values.next().unwrap(), tab.kv.copy());
    let last = contents.keys().next_back().unwrap();
    kv.put(last, first);
    assert_eq!(read_only(&kv).load_problems[0].key.as_ref(), Some(last));
}

#[test]
fn a_batch_too_deep_to_read_back_is_refused_and_not_saved() {
    let mut tab = small_book();
    let deep = (0..200).fold(json!(1), |inner, _| json!([inner]));
    let before = tab.kv.contents();
    let odd = fields(json!({ "name": "Deep", "added": "2026-01-01", "odd": deep }));
    assert!(
        tab.act(&Action::Add(List::Customers, id("deep"), odd))
            .is_err()
    );
    assert_eq!(tab.kv.contents(), before);
}

/// What became of a storage in which one value was damaged.
fn after(kv: &Memory, tab: &Tab, key: &str, damage: &str, what: &str, tally: &mut [usize; 2]) {
    kv.put(key, damage);
    match storage::open(kv, Space::Book) {
        Opened::Open(whole) => {
            assert!(whole.book == tab.book, "another book: {what}");
            assert!(
                whole.spare.iter().any(|spare| spare == key),
                "silently: {what}"
            );
            tally[0] += 1;
        }
        Opened::ReadOnly(found) => {
            let named = |trouble: &storage::LoadProblem| trouble.key.as_deref() == Some(key);
            assert!(found.load_problems.iter().any(named), "not named: {what}");
            tally[1] += 1;
        }
        Opened::Fresh(_) => panic!("fresh: {what}"),
    }
    kv.put(key, &tab.kv.contents()[key]);
}

#[test]
fn every_truncation_is_recovered_from_or_read_only() {
    let tab = settled_book();
    let (kv, mut tally) = (tab.kv.copy(), [0, 0]);
    for (key, value) in tab.kv.contents() {
        let units: Vec<char> = value.chars().collect();
        for length in 0..units.len() {
            let cut: String = units.iter().take(length).collect();
            after(
                &kv,
                &tab,
                &key,
                &cut,
                &format!("{key} cut to {length}"),
                &mut tally,
            );
        }
    }
    println!(
        "{} truncations: {} recovered whole from the other generation, {} read-only; none accepted silently",
        tally[0] + tally[1],
        tally[0],
        tally[1]
    );
    assert!(tally[0] > 1_000 && tally[1] > 100, "{tally:?}");
}

#[test]
fn every_flipped_bit_is_recovered_from_or_read_only() {
    let tab = settled_book();
    let (kv, mut tally) = (tab.kv.copy(), [0, 0]);
    let contents: Vec<(String, Vec<u16>)> = tab
        .kv
        .contents()
        .into_iter()
        .map(|(key, value)| (key, value.encode_utf16().collect()))
        .collect();
    let all: usize = contents.iter().map(|(_, units)| units.len()).sum();
    let mut dice = 7_u64;
    let mut draw = |of: usize| {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % of
    };
    let flips = if world::is_whole() { 100_000 } else { 8_000 };
    for _ in 0..flips {
        let mut place = draw(all);
        let (key, units) = contents
            .iter()
            .find(|(_, units)| {
                let here = place < units.len();
                if !here {
                    place -= units.len();
                }
                here
            })
            .unwrap();
        let mut units = units.clone();
        units[place] ^= 1 << draw(16);
        // A lone surrogate reaches the page as the replacement character.
        let damage = String::from_utf16_lossy(&units);
        after(
            &kv,
            &tab,
            key,
            &damage,
            &format!("{key}, unit {place}"),
            &mut tally,
        );
    }
    println!(
        "{flips} flipped bits: {} recovered whole from the other generation, {} read-only; none accepted silently",
        tally[0], tally[1]
    );
    assert_eq!(tally[0] + tally[1], flips);
}
