//! What earlier releases kept is read by this one.

use std::collections::BTreeMap;

use super::*;

/// The storage of the first release: two snapshots as lines of JSON, and a journal. Never to be written again.
pub fn first_release() -> BTreeMap<String, String> {
    serde_json::from_str(include_str!("first_release.json")).unwrap()
}

#[test]
fn the_storage_of_the_first_release_opens_whole_and_is_written_anew_in_columns() {
    let kv = Memory::new();
    for (key, value) in first_release() {
        kv.put(&key, &value);
    }
    let mut tab = Tab::open(kv, 9);
    assert_eq!(tab.book, settled_book().book);
    for _ in 0..2 {
        tab.compact().unwrap();
        assert!(whole(&tab.kv).book == tab.book);
    }
    let contents = tab.kv.contents();
    assert_eq!(contents.len(), 2);
    assert!(contents.values().all(|value| value.starts_with("kept2 ")));
}

#[test]
fn either_snapshot_of_the_first_release_is_enough() {
    for slot in ["kept/book/s/0", "kept/book/s/1"] {
        let kv = Memory::new();
        for (key, value) in first_release() {
            kv.put(&key, &value);
        }
        kv.put(slot, "kept1 torn");
        assert_eq!(whole(&kv).book, settled_book().book);
    }
}
