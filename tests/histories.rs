//! Random histories of two to five devices that write apart and meet now and then: however they meet, they end with the same
//! book, and every value that lost is told.

#[path = "support/dice.rs"]
mod dice;

use std::collections::BTreeMap;

use dice::Dice;
use kept_core::book::hlc::{Clock, Stamp, Writer};
use kept_core::book::lww_record::SetAside;
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::record::Fields;
use kept_core::book::{Book, ChangeKind, Discarded, Id, Outcome};
use serde_json::{Value, json};

struct Device {
    clock: Clock,
    book: Book,
    batches: BTreeMap<Stamp, Batch>,
}

/// What stands in one field, by the plainest reading of the law: the later stamp wins.
type Model = BTreeMap<(List, Id, String), (Stamp, Option<Value>)>;

fn id(list: List, which: u64) -> Id {
    Id::new(&format!("{}{which}", list.word())).unwrap()
}

fn any_op(dice: &mut Dice) -> Op {
    let list =
        [List::Customers, List::Customers, List::Entries, List::Items][dice.draw(4) as usize];
    let id = id(list, dice.draw(3));
    let change = match dice.draw(24) {
        0 => Change::Delete,
        1 => Change::Restore,
        2 if dice.draw(4) == 0 => Change::Erase,
        _ => {
            let mut fields = Fields::new();
            if dice.draw(2) == 0 {
                fields.insert("name".into(), json!("A name"));
                fields.insert("added".into(), json!("2026-01-02"));
                fields.insert("kind".into(), json!("note"));
                fields.insert("on".into(), json!("2026-03-01"));
            }
            if list == List::Entries {
                fields.insert("customer".into(), json!("customers1"));
            }
            for _ in 0..=dice.draw(3) {
                let name = ["name", "notes", "tier", "text", "unknown"][dice.draw(5) as usize];
                let value = match (name, dice.draw(6)) {
                    ("notes" | "text" | "unknown", 0) => Value::Null,
                    ("tier", which) => json!(["A", "B", "C"][which as usize % 3]),
                    (_, which) => json!(format!("words {which}")),
                };
                fields.insert(name.into(), value);
            }
            Change::Put(fields)
        }
    };
    Op::now(list, id, change)
}

/// The stamps of one batch concern each record once.
fn any_ops(dice: &mut Dice) -> Vec<Op> {
    let mut ops: Vec<Op> = (0..=dice.draw(2)).map(|_| any_op(dice)).collect();
    ops.sort_by(|a, b| (a.list, &a.id).cmp(&(b.list, &b.id)));
    ops.dedup_by(|a, b| (a.list, &a.id) == (b.list, &b.id));
    ops
}

/// What a batch must be said to set aside and to replace, in a book where this stands.
fn expected(model: &mut Model, book: &Book, batch: &Batch) -> (Vec<Discarded>, usize) {
    let (mut lost, mut replaced) = (Vec::new(), 0);
    let mut book = book.clone();
    for op in &batch.ops {
        let erased = is_erased(&book, op.list, &op.id);
        if let (Change::Put(fields), false) = (&op.change, erased) {
            for (name, value) in fields {
                let value = (!value.is_null()).then(|| value.clone());
                let key = (op.list, op.id.clone(), name.clone());
                match model.get(&key) {
                    Some((at, held)) if *at > batch.stamp => {
                        if *held != value {
                            let name = name.clone();
                            lost.push(Discarded {
                                list: op.list,
                                id: op.id.clone(),
                                lost: SetAside { name, value },
                            });
                        }
                    }
                    held => {
                        replaced += usize::from(held.is_some_and(|(_, held)| *held != value));
                        model.insert(key, (batch.stamp, value));
                    }
                }
            }
        }
        book.fold_in(&Batch {
            stamp: batch.stamp,
            ops: vec![op.clone()],
        });
    }
    // Of what is erased nothing stands, so nothing of it can lose.
    model.retain(|(list, id, _), _| !is_erased(&book, *list, id));
    (lost, replaced)
}

fn is_erased(book: &Book, list: List, id: &Id) -> bool {
    book.shadow(list, id).is_some_and(|raw| raw.is_erased())
}

/// How many fields an outcome says to have replaced that had been told of before.
fn replaced(outcome: &Outcome, known: &Model) -> usize {
    let fields = outcome
        .changed
        .iter()
        .filter_map(|changed| match &changed.what {
            ChangeKind::Fields(before) => Some((changed, before)),
            _ => None,
        });
    fields
        .flat_map(|(changed, before)| before.iter().map(move |before| (changed, before)))
        .filter(|(changed, before)| {
            known.contains_key(&(changed.list, changed.id.clone(), before.name.clone()))
        })
        .count()
}

fn fold<'a>(batches: impl IntoIterator<Item = &'a Batch>) -> Book {
    let mut book = Book::new();
    for batch in batches {
        book.fold_in(batch);
    }
    book
}

/// One book with all that another holds.
fn merged(one: &Book, other: &Book) -> Book {
    let ops = other.dump().collect();
    let stamp = Stamp::BEFORE_ALL;
    one.fold(&Batch { stamp, ops }).0
}

#[derive(Default)]
struct Tally {
    batches: usize,
    merges: usize,
    discarded: usize,
    replaced: usize,
}

/// One history: devices write, meet by pairs, and meet all at the end.
fn one_history(seed: u64, tally: &mut Tally) {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let count = 2 + dice.draw(4);
    let mut devices: Vec<Device> = (0..count)
        .map(|writer| Device {
            clock: Clock::new(Writer::of_bits(writer)),
            book: Book::new(),
            batches: BTreeMap::new(),
        })
        .collect();
    for _ in 0..4 + dice.draw(12) {
        let at = dice.draw(count) as usize;
        if dice.draw(4) > 0 {
            let ops = any_ops(&mut dice);
            let now = dice.draw(40);
            let device = &mut devices[at];
            let stamp = device.clock.tick(now);
            let batch = Batch { stamp, ops };
            device.book.fold_in(&batch);
            device.batches.insert(stamp, batch);
            tally.batches += 1;
        } else {
            let other = dice.draw(count) as usize;
            let theirs: Vec<Batch> = devices[other].batches.values().cloned().collect();
            meet(&mut devices[at], theirs, &mut dice, tally);
        }
    }
    let books: Vec<Book> = devices.iter().map(|device| device.book.clone()).collect();
    let all: BTreeMap<Stamp, Batch> = devices
        .iter()
        .flat_map(|device| device.batches.clone())
        .collect();
    let whole = fold(all.values());
    // Commutative, associative, idempotent: as books, whichever way they are taken together.
    let (a, b, c) = (&books[0], &books[1], &books[books.len() - 1]);
    assert!(merged(a, b) == merged(b, a), "seed {seed}: not commutative");
    let (left, right) = (merged(&merged(a, b), c), merged(a, &merged(b, c)));
    assert!(left == right, "seed {seed}: not associative");
    assert!(
        merged(a, a) == *a && merged(&left, b) == left,
        "seed {seed}: not idempotent"
    );
    // And as histories: all devices end with what all batches make in any order.
    let everything: Vec<Batch> = all.values().cloned().collect();
    for device in &mut devices {
        meet(device, everything.clone(), &mut dice, tally);
        assert!(device.book == whole, "seed {seed}: devices differ");
    }
    let by_books = books
        .iter()
        .fold(Book::new(), |book, other| merged(&book, other));
    assert!(by_books == whole, "seed {seed}: books and batches differ");
}

/// A device takes in what another has, in any order; what loses is told, exactly.
fn meet(device: &mut Device, mut theirs: Vec<Batch>, dice: &mut Dice, tally: &mut Tally) {
    theirs.retain(|batch| !device.batches.contains_key(&batch.stamp));
    for place in (1..theirs.len()).rev() {
        theirs.swap(place, dice.draw(place as u64 + 1) as usize);
    }
    // What stands in the device's book, told by its own batches.
    let mut model = Model::new();
    let mut told = Book::new();
    for batch in device.batches.values() {
        expected(&mut model, &told, batch);
        told.fold_in(batch);
    }
    tally.merges += 1;
    for batch in theirs {
        let known = model.clone();
        let (lost, gone) = expected(&mut model, &device.book, &batch);
        let outcome = device.book.fold_in(&batch);
        assert_eq!(
            outcome.discarded, lost,
            "discarded values are told, and no others"
        );
        let whole = |changed: &kept_core::book::Changed| changed.what == ChangeKind::Created;
        if !outcome.changed.iter().any(whole) {
            assert!(
                replaced(&outcome, &known) >= gone,
                "replaced values are told"
            );
        }
        tally.discarded += lost.len();
        tally.replaced += gone;
        device.clock.see(batch.stamp);
        device.batches.insert(batch.stamp, batch);
    }
}

#[test]
fn devices_that_write_apart_end_with_one_book_and_every_lost_value_is_told() {
    // `cargo xtask attack` tries a hundred thousand.
    let histories = match std::env::var_os("KEPT_ATTACK") {
        Some(_) => 100_000,
        None => 2_500,
    };
    let mut tally = Tally::default();
    for seed in 1..=histories {
        one_history(seed, &mut tally);
    }
    println!(
        "{histories} histories of 2 to 5 devices, {} batches, {} meetings: one book each; {} discarded and {} replaced values \
         told, none missing",
        tally.batches, tally.merges, tally.discarded, tally.replaced
    );
    assert!(tally.discarded > 100);
}
