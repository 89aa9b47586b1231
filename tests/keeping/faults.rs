//! Every call fails once, in every way, and the page dies at every call: what was saved is there, and nothing panics.

use kept_core::storage::memory::InjectedFault;

use super::*;

fn mishaps() -> Vec<InjectedFault> {
    vec![
        InjectedFault::Throws(Fault::Full),
        InjectedFault::Throws(Fault::Corrupted),
        InjectedFault::Throws(Fault::Denied),
        InjectedFault::Dies,
        InjectedFault::Tears,
        InjectedFault::Ignores,
    ]
}

/// Does something to a prepared book with a mishap at each call in turn, until the work is done before it comes to it.
fn at_every_call(
    prepare: impl Fn() -> Tab,
    work: impl Fn(&mut Tab) -> bool,
    check: impl Fn(&str, Tab, bool),
) {
    for mishap in mishaps() {
        for k in 0.. {
            let mut tab = prepare();
            tab.kv.spoil(k, mishap.clone());
            let done = work(&mut tab);
            let reached = tab.kv.calls() > k;
            // A new page on the same storage; the mishap stays with the old one.
            tab.kv = tab.kv.another_tab();
            check(&format!("{mishap:?} at call {k}"), tab, done);
            if !reached {
                assert!(k > 2, "the work made no calls");
                break;
            }
        }
    }
}

#[test]
fn a_failed_save_harms_nothing_saved() {
    for prepare in [small_book, settled_book] {
        let mut fuller = prepare();
        fuller.act(&touch(0, 50)).unwrap();
        at_every_call(
            prepare,
            |tab| tab.act(&touch(0, 50)).is_ok(),
            |case, mut tab, done| {
                let found = whole(&tab.kv).book;
                // A page that died may have saved what it could no longer say; any other says how it is.
                let unsaid = case.starts_with("Dies") && !done && found == fuller.book;
                assert!(unsaid || found == tab.book, "{case}");
                assert_eq!(done, tab.book == fuller.book, "{case}");
                // Where the storage works again, so does the next save.
                tab.act(&touch(0, 51)).unwrap();
            },
        );
    }
}

#[test]
fn compaction_at_each_failing_call_loses_nothing() {
    for prepare in [small_book, settled_book] {
        at_every_call(
            prepare,
            |tab| tab.compact().is_ok(),
            |case, mut tab, _| {
                assert!(whole(&tab.kv).book == tab.book, "{case}");
                // And the next ones mend everything.
                for _ in 0..2 {
                    tab.compact().unwrap();
                    assert!(whole(&tab.kv).book == tab.book, "{case}");
                }
                assert!(whole(&tab.kv).spare.is_empty(), "{case}");
                assert_eq!(journal_keys(&tab.kv), 0, "{case}");
            },
        );
    }
}

#[test]
fn thorough_compaction_at_each_failing_call_loses_nothing_and_stays_due() {
    let prepare = || {
        let mut tab = settled_book();
        tab.act(&Action::Erase(id("c2"))).unwrap();
        tab
    };
    at_every_call(
        prepare,
        |tab| tab.compact_thoroughly().is_ok(),
        |case, mut tab, done| {
            let again = whole(&tab.kv);
            assert!(again.book == tab.book, "{case}");
            assert!(
                done || again.erasure_due || journal_keys(&tab.kv) == 0,
                "{case}"
            );
            tab.compact_thoroughly().unwrap();
            let again = whole(&tab.kv);
            assert!(again.book == tab.book, "{case}");
            assert!(!again.erasure_due, "{case}");
        },
    );
}

/// After whatever happened at any call of a compaction, either slot may be lost as well.
#[test]
fn after_any_mishap_each_slot_alone_is_enough() {
    for thoroughly in [false, true] {
        at_every_call(
            settled_book,
            |tab| match thoroughly {
                false => tab.compact().is_ok(),
                true => tab.compact_thoroughly().is_ok(),
            },
            |case, tab, _| {
                for slot in ["kept/book/s/0", "kept/book/s/1"] {
                    let kv = tab.kv.copy();
                    let other =
                        slot.replace(['0', '1'], if slot.ends_with('0') { "1" } else { "0" });
                    let other_is_whole = kv
                        .get(&other)
                        .unwrap()
                        .is_some_and(|value| storage::snapshot::decode_header(&value).is_ok());
                    if other_is_whole {
                        kv.put(slot, "kept1 half a snaps");
                        assert!(whole(&kv).book == tab.book, "{case}, without {slot}");
                    }
                }
            },
        );
    }
}

#[test]
fn a_storage_nearly_full_is_compacted_through_one_slot() {
    let mut tab = small_book();
    tab.compact().unwrap();
    // A big import leaves room for one more snapshot only when its journal key is gone.
    let words = |n: u64| {
        format!(
            "{:x}{:x}",
            n.wrapping_mul(0x9e37_79b9_7f4a_7c15),
            n.wrapping_mul(0xd6e8_feb8_6659_fd93)
        )
    };
    let import = (100..600).map(|which| {
        let note =
            json!({ "name": words(which), "added": "2026-01-01", "notes": words(which * 7) });
        Action::Add(List::Customers, id(&format!("i{which}")), fields(note))
    });
    tab.act(&Action::All(import.collect())).unwrap();
    tab.compact().unwrap();
    let used = storage::quota::usage(&tab.kv).unwrap().ours;
    for spare in [0, 500, 5_000, 50_000] {
        let mut tab = Tab::open(tab.kv.copy(), 5);
        tab.kv.limit(used + spare);
        tab.compact().unwrap();
        tab.compact().unwrap();
        assert_eq!(journal_keys(&tab.kv), 0, "{spare}");
        assert!(whole(&tab.kv).book == tab.book);
    }
    // The same, failing at each call.
    at_every_call(
        || {
            let tab = Tab::open(tab.kv.copy(), 5);
            tab.kv.limit(used);
            tab
        },
        |tab| tab.compact().is_ok(),
        |case, tab, _| assert!(whole(&tab.kv).book == tab.book, "{case}"),
    );
}

#[test]
fn a_full_storage_refuses_the_save_and_keeps_the_rest() {
    let mut tab = settled_book();
    tab.kv
        .limit(storage::quota::usage(&tab.kv).unwrap().ours + 20);
    let before = tab.kv.contents();
    assert_eq!(tab.act(&touch(0, 50)), Err(Fault::Full));
    assert_eq!(tab.kv.contents(), before);
    assert!(whole(&tab.kv).book == tab.book);
}

#[test]
fn a_blocked_storage_opens_read_only_and_never_fresh() {
    let tab = small_book();
    for fault in [Fault::Denied, Fault::Missing, Fault::Corrupted] {
        for k in 0..14 {
            let kv = tab.kv.another_tab();
            kv.spoil(k, InjectedFault::Throws(fault.clone()));
            match storage::open(&kv, Space::Book) {
                Opened::ReadOnly(found) => assert!(!found.load_problems.is_empty()),
                Opened::Open(whole) => assert!(kv.calls() <= k && whole.book == tab.book),
                Opened::Fresh(_) => panic!("fresh at {k}"),
            }
        }
    }
}

#[test]
fn a_slot_given_up_is_no_damage_but_never_stands_for_an_empty_one() {
    let tab = settled_book();
    tab.kv.put("kept/book/s/0", &storage::snapshot::given_up());
    let with_one = tab.kv.contents()["kept/book/s/1"].clone();
    match storage::open(&tab.kv, Space::Book) {
        Opened::Open(whole) => assert!(whole.spare.is_empty() && whole.book == tab.book),
        _ => panic!("not open"),
    }
    tab.kv
        .put("kept/book/s/1", &with_one.replace("kept2 ", "kept2 0"));
    assert_eq!(read_only(&tab.kv).generation, None);
}
