//! How the core's work grows with the book. Prints each figure beside the same work on the smallest book of the run;
//! asserts nothing: machines differ, ratios tell.

use std::time::Instant;

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Day, Id};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::input::collation::Collation;
use kept_core::input::text_fold::fold_decomposed;
use kept_core::scoring::friction::friction;
use kept_core::scoring::friction::trend::trend;
use kept_core::scoring::statistics::purchases::groups;
use kept_core::scoring::statistics::survival::stays;
use kept_core::scoring::statistics::{Curve, Fit, Hindsight, LadderMonths, Model, Purchases};
use kept_core::session::ScoreCache;
use kept_core::session::customer_search::{Index, Order, Query, find};
use kept_core::storage::memory::Memory;
use kept_core::storage::{Opened, Space, open};
use serde_json::json;

/// Entries of each customer.
const ENTRIES: usize = 20;

/// More customers than this with so many entries fit no browser's storage, nor one file.
const MOST_SAVED: usize = 20_000;

/// Sorts without a browser.
const BY_LETTERS: Collation<'_> = Collation {
    language: "en",
    sort: |_, mut texts| {
        texts.sort();
        texts
    },
};

fn ops(customers: usize) -> Vec<Op> {
    let mut ops = Vec::with_capacity(customers * (ENTRIES + 1));
    for c in 0..customers {
        let id = Id::new(&format!("c{c:05}")).unwrap();
        let fields = json!({"name": format!("Customer number {c}"), "added": "2024-01-01", "tier": (["A", "B", "C"][c % 3])});
        ops.push(Op::now(
            List::Customers,
            id.clone(),
            Change::Put(fields.as_object().unwrap().clone()),
        ));
        for e in 0..ENTRIES {
            let on = Day::parse("2024-01-01")
                .unwrap()
                .plus(((c * 7 + e * 31) % 700) as i32);
            let mut fields = match e % 10 {
                0 | 2 | 4 | 6 => json!({"kind": "touch", "channel": "call", "by": "us"}),
                8 => {
                    json!({"kind": "promise", "due": on.plus(7).to_string(), "kept_on": on.plus(5).to_string()})
                }
                9 if c % 3 == 0 => {
                    json!({"kind": "incident", "severity": 2, "sort": "glitch", "cause": "late"})
                }
                9 => {
                    json!({"kind": "need", "text": "a wish", "answered_on": on.plus(20).to_string()})
                }
                _ => json!({"kind": "purchase", "amount": 1000 + e}),
            };
            fields["customer"] = json!(id.as_str());
            fields["on"] = json!(on.to_string());
            let entry = Id::new(&format!("e{c:05}-{e}")).unwrap();
            ops.push(Op::now(
                List::Entries,
                entry,
                Change::Put(fields.as_object().unwrap().clone()),
            ));
        }
    }
    ops
}

fn timed<T>(
    what: &mut Vec<(&'static str, f64)>,
    name: &'static str,
    work: impl FnOnce() -> T,
) -> T {
    let start = Instant::now();
    let result = work();
    what.push((name, start.elapsed().as_secs_f64() * 1000.0));
    result
}

fn measure(customers: usize) -> Vec<(&'static str, f64)> {
    let mut figures = Vec::new();
    let today = Day::parse("2026-01-01").unwrap();
    let mut clock = Clock::new(Writer::of_bits(1));
    let batch = Batch {
        stamp: clock.tick(1),
        ops: ops(customers),
    };
    let book = timed(&mut figures, "fold a whole book", || {
        Book::new().fold(&batch).0
    });
    let text = timed(&mut figures, "write its file", || {
        write(&book, "2026-01-01T00:00:00Z")
    });
    let mut score_cache = timed(&mut figures, "score everybody", || {
        ScoreCache::of(&book, today)
    });
    timed(&mut figures, "all of Today, from what is kept", || {
        score_cache.today(50, 0)
    });
    timed(&mut figures, "the friction of the business", || {
        friction(&book, today)
    });
    timed(&mut figures, "its trend over twelve months", || {
        trend(&book, today)
    });
    timed(&mut figures, "score one customer", || {
        score_cache.refresh(&book, [&Id::new("c00001").unwrap()])
    });
    timed(&mut figures, "the ladder of twelve months", || {
        let mut months = LadderMonths::new(&book, today);
        while !months.advance(100).is_done() {}
    });
    timed(&mut figures, "hindsight over all months", || {
        let mut hindsight = Hindsight::new(&book, today);
        while !hindsight.advance(100).is_done() {}
    });
    timed(&mut figures, "how long customers stay", || {
        Curve::of(&stays(&book, today))
    });
    let purchases = timed(&mut figures, "gather the purchases", || {
        Purchases::of(&book, today)
    });
    timed(&mut figures, "fit the buying model", || {
        Fit::new(Model::Mbg, groups(&purchases.buyers, today)).run()
    })
    .ok();
    let mut index = Index::default();
    let query = Query {
        order: Order::Warmth,
        ..Query::default()
    };
    timed(&mut figures, "list everybody, first time", || {
        find(
            &book,
            &score_cache,
            &mut index,
            &query,
            fold_decomposed,
            &BY_LETTERS,
        )
    });
    timed(&mut figures, "list everybody again", || {
        find(
            &book,
            &score_cache,
            &mut index,
            &query,
            fold_decomposed,
            &BY_LETTERS,
        )
    });
    let touch = json!({"kind": "touch", "customer": "c00001", "on": "2026-01-01", "channel": "visit", "by": "us"});
    let action = Action::Add(
        List::Entries,
        Id::new("new").unwrap(),
        touch.as_object().unwrap().clone(),
    );
    let mut book_after = book.clone();
    timed(&mut figures, "one touch: applied, folded, rescored", || {
        let one = apply(&book, &action, clock.tick(3)).unwrap();
        let outcome = book_after.fold_in(&one);
        score_cache.refresh(
            &book_after,
            outcome
                .changed
                .iter()
                .flat_map(|changed| &changed.customers),
        );
    });
    if customers > MOST_SAVED {
        return figures;
    }
    let contents = timed(&mut figures, "read the file", || {
        read(&text, |_| false).unwrap()
    });
    timed(&mut figures, "compare it with a blank book", || {
        compare(&Book::new(), contents, clock.tick(2), false)
    });
    let storage = Memory::new();
    if let Opened::Fresh(mut keeping) = open(&storage, Space::Book) {
        timed(&mut figures, "save it all as one batch", || {
            keeping.append(&storage, &batch)
        })
        .unwrap();
        timed(&mut figures, "compact", || keeping.compact(&storage, &book)).unwrap();
        timed(&mut figures, "open it again", || {
            open(&storage.another_tab(), Space::Book)
        });
    }
    figures
}

fn main() {
    let sizes = [5_000, 10_000, 20_000, 40_000];
    let all: Vec<_> = sizes.iter().map(|&size| (size, measure(size))).collect();
    let (smallest, base) = &all[0];
    println!("{ENTRIES} entries a customer; ratios to the book of {smallest} customers");
    for (size, figures) in &all {
        println!("{size} customers");
        for ((name, ms), (_, base)) in figures.iter().zip(base) {
            println!("  {name:<42} {ms:>9.2} ms   × {:>6.1}", ms / base);
        }
    }
}
