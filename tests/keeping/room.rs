//! How much room a book takes.

use std::time::Instant;

use kept_core::storage::keys::units;
use kept_core::storage::quota::{QUOTA, usage};

use super::plenty::{Ids, plenty, touch_of};
use super::world::is_whole;
use super::*;

#[test]
fn a_typical_touch_takes_less_than_a_kilobyte() {
    let mut tab = small_book();
    let before = usage(&tab.kv).unwrap().ours;
    let long_id = Id::new(&"c".repeat(36)).unwrap();
    let ann = fields(json!({ "name": "Ann", "added": "2026-01-02" }));
    tab.act(&Action::Add(List::Customers, long_id.clone(), ann))
        .unwrap();
    let Action::Add(list, _, mut touch) = touch(0, 0) else {
        unreachable!()
    };
    touch.insert("customer".into(), long_id.as_str().into());
    let id = id(&"e".repeat(36));
    let middle = usage(&tab.kv).unwrap().ours;
    tab.act(&Action::Add(list, id, touch)).unwrap();
    let after = usage(&tab.kv).unwrap().ours;
    println!(
        "a customer: {} units, a touch: {} units",
        middle - before,
        after - middle
    );
    assert!(after - middle < 1024);
}

#[test]
fn usage_counts_our_keys_and_others_apart() {
    let kv = Memory::new();
    kv.put("kept/x", "12");
    kv.put("other", "𝄞");
    let usage = usage(&kv).unwrap();
    assert_eq!((usage.ours, usage.others), (8, 7));
    assert_eq!(usage.left(), QUOTA - 15);
}

/// How many customers fit, with twenty entries each, in two snapshots and the longest journal that is kept between them.
#[test]
fn ten_thousand_customers_with_twenty_entries_each_fit_twice_beside_the_journal() {
    // The whole book is measured by `cargo xtask attack`; here a part of it, as room grows with the book.
    let customers = if is_whole() { 20_000 } else { 1_000 };
    let mut tab = Tab::open(Memory::new(), 1);
    for (what, ids) in [
        ("written day by day", Ids::Made),
        ("with ids of an import", Ids::Hashed),
    ] {
        let book = plenty(customers, 20, ids);
        let mut fresh = Tab::open(Memory::new(), 1);
        fresh.book = book;
        let started = Instant::now();
        fresh.compact().unwrap();
        let took = started.elapsed();
        let value = fresh.kv.get("kept/book/s/0").unwrap().unwrap();
        let slot = units(&value);
        let journal = longest_journal();
        let fit = |quota: usize, cost: usize| (quota - journal) * customers / (2 * slot * cost);
        let records = customers * 21;
        println!(
            "{customers} customers with 20 entries, {what}: a snapshot of {slot} units ({:.2} bytes a record), written in \
             {took:?}; with two generations and {journal} units of journal {} customers fit, {} where a character beyond \
             Latin-1 counts twice",
            slot as f64 * 15.0 / 8.0 / records as f64,
            fit(QUOTA, 1),
            fit(QUOTA, 2),
        );
        assert!(fit(QUOTA, 1) >= 10_000);
        tab = fresh;
    }
    assert!(whole(&tab.kv).book == tab.book);
}

/// The room of a journal just before it is compacted for the second time: twice as many keys as are a reason to compact.
fn longest_journal() -> usize {
    let mut tab = small_book();
    let before = usage(&tab.kv).unwrap().ours;
    for entry in 0..400 {
        tab.act(&touch(0, 5_000 + entry)).unwrap();
    }
    usage(&tab.kv).unwrap().ours - before
}

/// The real thing, no more than once a release: nearly as many customers as fit a storage of the size that browsers have.
#[test]
fn a_full_storage_takes_changes_and_is_compacted_at_its_full_size() {
    if !is_whole() {
        return;
    }
    for (customers, entries, journal) in [(15_000, 20, 400), (20_000, 2, 5_000)] {
        let mut tab = Tab::open(Memory::new(), 1);
        tab.book = plenty(customers, entries, Ids::Made);
        tab.compact().unwrap();
        tab.compact().unwrap();
        let ids: Vec<Id> = tab
            .book
            .customers()
            .map(|(customer, _)| customer.id.clone())
            .collect();
        let mut saves = Vec::new();
        for which in 0..journal {
            let started = Instant::now();
            tab.act(&touch_of(&ids[which * 7 % customers], which))
                .unwrap();
            saves.push(started.elapsed());
        }
        saves.sort();
        let all = usage(&tab.kv).unwrap().ours;
        assert!(all <= QUOTA);
        let name = format!("{customers}x{entries}+{journal}.json");
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
        let storage = serde_json::to_string(&tab.kv.contents()).unwrap();
        std::fs::write(folder.join(&name), storage).unwrap();
        let started = Instant::now();
        let again = whole(&tab.kv);
        let opened = started.elapsed();
        assert!(again.book == tab.book);
        // Only now: a storage that knows its limit counts itself at each write, which would be timed with the saves.
        tab.kv.limit(QUOTA);
        let started = Instant::now();
        tab.compact().unwrap();
        println!(
            "{customers} customers, {entries} entries each, {journal} in the journal: {all} of {QUOTA} units; a save takes \
             {:?} (median), {:?} (p99); opening {opened:?}, compaction {:?}; written to {}",
            saves[saves.len() / 2],
            saves[saves.len() * 99 / 100],
            started.elapsed(),
            folder.join(&name).display(),
        );
    }
}
