//! How much room a book takes.

use std::time::Instant;

use kept::store::keys::units;
use kept::store::usage::{QUOTA, usage};

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

/// Customers and entries whose words repeat no more than a business's do.
fn import(customers: usize, entries: usize) -> Action {
    let pick =
        |n: usize, of: &[&str]| of[(n.wrapping_mul(2_654_435_761) >> 7) % of.len()].to_owned();
    let first = [
        "Ann", "Bo", "Carla", "Dmitri", "Eva", "Farid", "Grete", "Hugo", "Ines", "Jan",
    ];
    let last = [
        "Petrosyan",
        "Lindqvist",
        "Okafor",
        "Marino",
        "Novak",
        "Silva",
        "Tanaka",
        "Weber",
    ];
    let mut actions = Vec::new();
    for n in 0..customers {
        let name = format!("{} {}{}", pick(n, &first), pick(n * 31, &last), n % 977);
        let phone = format!(
            "+49 {:03} {:07}",
            n * 7919 % 1000,
            n.wrapping_mul(48_271) % 10_000_000
        );
        actions.push(Action::Add(
            List::Customers,
            id(&format!("{:013x}", n.wrapping_mul(0x9e37_79b9_7f4a))),
            fields(json!({ "name": name, "added": format!("20{:02}-{:02}-{:02}", n % 26, n % 12 + 1, n % 28 + 1),
                "emails": [format!("mail{}@example.org", n * 17 % 99_991)], "phones": [phone],
                "tier": pick(n, &["A", "B", "C"]), "annual_value": n * 7919 % 1_000_000, "tags": [pick(n * 7, &["bread", "cake", "coffee"])] })),
        ));
    }
    for n in 0..entries {
        let customer = format!(
            "{:013x}",
            (n * 37 % customers).wrapping_mul(0x9e37_79b9_7f4a)
        );
        actions.push(Action::Add(
            List::Entries,
            id(&format!("e{:012x}", n.wrapping_mul(0x5851_f42d))),
            fields(json!({ "kind": "touch", "customer": customer, "on": format!("2026-{:02}-{:02}", n % 12 + 1, n % 28 + 1),
                "channel": pick(n, &["visit", "call", "message"]), "by": "us", "minutes": n * 31 % 90,
                "note": format!("{} about {}", pick(n * 3, &["Talked", "Asked", "Heard"]), pick(n * 5, &["ovens", "prices", "summer"])) })),
        ));
    }
    Action::All(actions)
}

#[test]
fn ten_thousand_customers_fit_several_times() {
    let mut tab = Tab::open(Memory::new(), 1);
    // Added without the check of each entry against all operations before it.
    let Action::All(actions) = import(10_000, 20_000) else {
        unreachable!()
    };
    let ops = actions.into_iter().map(|action| match action {
        Action::Add(list, id, fields) => {
            kept::book::op::Op::now(list, id, kept::book::op::Change::Put(fields))
        }
        _ => unreachable!(),
    });
    let batch = Batch {
        stamp: tab.clock.tick(1_763_803_800_000),
        ops: ops.collect(),
    };
    tab.book.fold_in(&batch);
    let mut told = vec![];
    let mut time =
        |what: &str, started: Instant| told.push(format!("{what} {:?}", started.elapsed()));
    let started = Instant::now();
    tab.keeping.append(&tab.kv, &batch).unwrap();
    time("append", started);
    let import = usage(&tab.kv).unwrap().ours;
    for _ in 0..2 {
        assert!(tab.keeping.should_compact());
        let started = Instant::now();
        tab.compact().unwrap();
        time("compact", started);
    }
    assert!(!tab.keeping.should_compact());
    let slot = units(&tab.kv.get("kept/book/s/0").unwrap().unwrap());
    let started = Instant::now();
    let again = whole(&tab.kv);
    time("open", started);
    println!(
        "10,000 customers and 20,000 touches: import {import} units, snapshot {slot} units; {told:?}"
    );
    assert!(again.book == tab.book);
    assert!(slot * 4 < QUOTA);
}
