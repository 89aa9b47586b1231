//! Two customers who are one person: whatever several devices do about them, in whatever order, nothing is lost, everybody is
//! shown once, and every entry once.

use std::collections::BTreeSet;

use kept_core::book::action::{Action, apply};
use kept_core::book::combine::{combine, is_kept_apart, keep_apart, sides, take_apart};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::record::Fields;
use kept_core::book::undo::UndoRecord;
use kept_core::book::{Book, Day, Id};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::import::duplicates::find;
use kept_core::session::{Label, ScoreCache, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;
use proptest::prelude::*;
use serde_json::{Value, json};

/// How many customers the devices write about.
const PEOPLE: u8 = 5;

fn person(which: u8) -> Id {
    Id::new(&format!("person{}", which % PEOPLE)).unwrap()
}

fn fields(value: Value) -> Fields {
    value.as_object().unwrap().clone()
}

/// One device: a book and a clock.
#[derive(Clone)]
struct Device {
    book: Book,
    clock: Clock,
    made: u32,
}

impl Device {
    fn new(writer: u64) -> Device {
        Device {
            book: Book::new(),
            clock: Clock::new(Writer::of_bits(writer)),
            made: 0,
        }
    }

    /// Carries an action out, unless the book refuses it; what was done, for undo.
    fn act(&mut self, action: &Action, now: u64) -> Option<UndoRecord> {
        let stamp = self.clock.tick(now);
        let batch = apply(&self.book, action, stamp).ok()?;
        UndoRecord::of(&self.book.fold_in(&batch))
    }

    /// Takes in everything another device has.
    fn hear(&mut self, other: &Device) {
        let ops: Vec<Op> = other.book.dump().collect();
        let stamp = self.clock.tick(0);
        ops.iter()
            .filter_map(|op| op.at)
            .for_each(|at| self.clock.see(at));
        self.book.fold_in(&Batch { stamp, ops });
    }

    /// Makes one customer of two, each value the better one.
    fn combine(&mut self, one: &Id, other: &Id, now: u64) -> Option<UndoRecord> {
        let sides = sides(&self.book, one, other)?;
        let better: Vec<_> = sides.fields.iter().map(|side| side.better).collect();
        self.act(&combine(&self.book, &sides, &better), now)
    }

    fn id(&mut self, what: &str) -> Id {
        self.made += 1;
        Id::new(&format!(
            "{what} {:?} {}",
            self.clock.clone().tick(0),
            self.made
        ))
        .unwrap()
    }
}

#[derive(Clone, Debug)]
enum Step {
    Add(u8),
    Edit(u8, u8),
    Log(u8, u8),
    Combine(u8, u8),
    TakeApart(u8),
    KeepApart(u8, u8),
    Delete(u8),
    Restore(u8),
    Erase(u8),
    Undo,
    Hear,
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE;
    prop_oneof![
        4 => who().prop_map(Step::Add),
        4 => (who(), any::<u8>()).prop_map(|(who, value)| Step::Edit(who, value)),
        6 => (who(), 0u8..28).prop_map(|(who, day)| Step::Log(who, day)),
        6 => (who(), who()).prop_map(|(a, b)| Step::Combine(a, b)),
        1 => who().prop_map(Step::TakeApart),
        1 => (who(), who()).prop_map(|(a, b)| Step::KeepApart(a, b)),
        1 => who().prop_map(Step::Delete),
        1 => who().prop_map(Step::Restore),
        1 => who().prop_map(Step::Erase),
        2 => Just(Step::Undo),
        3 => Just(Step::Hear),
    ]
}

fn take(device: &mut Device, other: &Device, done: &mut Vec<UndoRecord>, step: &Step, at: u64) {
    let deed = match *step {
        Step::Add(who) => {
            let fields = fields(json!({
                "name": format!("Ann {who}"), "added": "2026-01-02", "emails": [format!("ann{who}.{at}@a.example")],
                "notes": format!("note {who} {at}"), "phones": [format!("+49 30 {at:09}")],
            }));
            device.act(&Action::Add(List::Customers, person(who), fields), at)
        }
        Step::Edit(who, value) => {
            let fields = match value % 5 {
                0 => fields(json!({"company": format!("firm {at}")})),
                1 => fields(json!({"referred_by": person(value / 5).as_str()})),
                2 => fields(json!({"tier": (["A", "B", "C"][usize::from(value / 5 % 3)])})),
                _ => fields(json!({"works_for": person(value / 5).as_str()})),
            };
            device.act(&Action::Edit(List::Customers, person(who), fields), at)
        }
        Step::Log(who, day) => {
            let id = device.id("entry");
            let fields = fields(json!({
                "customer": person(who).as_str(), "kind": "purchase", "on": format!("2026-01-{:02}", day + 1), "amount": at,
            }));
            device.act(&Action::Add(List::Entries, id, fields), at)
        }
        Step::Combine(one, other) => device.combine(&person(one), &person(other), at),
        Step::TakeApart(who) => device.act(&take_apart(&device.book.clone(), &person(who)), at),
        Step::KeepApart(one, other) => device.act(&keep_apart(&person(one), &person(other)), at),
        Step::Delete(who) => device.act(&Action::Delete(List::Customers, person(who)), at),
        Step::Restore(who) => device.act(&Action::Restore(List::Customers, person(who)), at),
        Step::Erase(who) => {
            done.clear();
            device.act(&Action::Erase(person(who)), at);
            None
        }
        Step::Undo => {
            if let Some(deed) = done.pop() {
                device.act(&Action::Undo(deed), at);
            }
            None
        }
        Step::Hear => {
            device.hear(other);
            None
        }
    };
    done.extend(deed);
}

/// What a person sees: everybody with their fields and entries, and who stands for whom.
fn seen(book: &Book) -> Value {
    let everybody = book.customers().map(|(customer, file)| {
        use kept_core::book::record::Record;
        let entries: Vec<Value> = file
            .entries()
            .map(|entry| json!([entry.id.as_str(), entry.write()]))
            .collect();
        let parts: Vec<Value> = book
            .parts_of(&customer.id)
            .map(|part| json!([part.record.id.as_str(), part.record.write()]))
            .collect();
        let people: Vec<Value> = file
            .people()
            .map(|person| {
                let customer = person.customer().unwrap();
                let entries: Vec<&str> = person.entries().map(|entry| entry.id.as_str()).collect();
                json!([customer.id.as_str(), customer.write(), entries])
            })
            .collect();
        let company = book
            .company_of(&customer.id)
            .map(|company| company.id.as_str());
        json!([
            customer.id.as_str(),
            customer.write(),
            entries,
            parts,
            people,
            company
        ])
    });
    everybody.collect()
}

/// The laws that hold in every state of every book.
fn check(book: &Book) -> Result<(), TestCaseError> {
    // Whatever was asked before, the answer is that of a book just read.
    let mut fresh = Book::new();
    book.dump().for_each(|op| fresh.load_op(&op));
    prop_assert_eq!(&fresh, book);
    prop_assert_eq!(seen(&fresh), seen(book));
    // Everybody is shown, once: for themselves or as part of somebody who is.
    let shown: Vec<&Id> = book.customers().map(|(customer, _)| &customer.id).collect();
    prop_assert_eq!(shown.len(), book.customer_count());
    for row in book.customer_rows() {
        let id = &row.record.id;
        let who = book.who(id);
        prop_assert!(shown.contains(&who));
        prop_assert_eq!(book.who(who), who);
        prop_assert_eq!(shown.contains(&id), who == id);
        let parts = book
            .parts_of(who)
            .filter(|part| part.record.id == *id)
            .count();
        prop_assert_eq!(parts, usize::from(who != id));
        prop_assert_eq!(&book.customer(id).unwrap().0.id, who);
    }
    // Whoever works for somebody is among the people of that company, who is somebody else, and nobody else is.
    for (customer, file) in book.customers() {
        let people = book.people_of(&customer.id);
        prop_assert!(
            file.people()
                .map(|person| &person.customer().unwrap().id)
                .eq(people)
        );
        for person in people {
            prop_assert!(shown.contains(&person) && *person != customer.id);
            prop_assert_eq!(&book.company_of(person).unwrap().id, &customer.id);
        }
        if let Some(company) = book.company_of(&customer.id) {
            prop_assert!(book.people_of(&company.id).contains(&customer.id));
        }
    }
    // Every entry is shown, once, under whoever stands for the customer it names.
    let mut entries: Vec<&Id> = Vec::new();
    for (customer, file) in book.customers() {
        for entry in file.entries() {
            prop_assert_eq!(entry.customer.as_ref(), Some(&customer.id));
            prop_assert_eq!(book.entry(&entry.id), Some(entry));
            entries.push(&entry.id);
        }
        prop_assert!(
            file.rows()
                .is_sorted_by_key(|row| (row.record.on, row.record.id.clone()))
        );
    }
    let distinct: BTreeSet<&Id> = entries.iter().copied().collect();
    let written: BTreeSet<&Id> = book
        .written_entry_rows()
        .map(|row| &row.record.id)
        .collect();
    prop_assert_eq!(entries.len(), distinct.len());
    prop_assert_eq!(distinct, written);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1200))]

    #[test]
    fn whatever_devices_do_nobody_and_nothing_is_lost_and_all_see_the_same(
        steps in proptest::collection::vec((0usize..2, any_step()), 1..40),
    ) {
        let mut devices = [Device::new(1), Device::new(2)];
        let mut done = [Vec::new(), Vec::new()];
        for (at, (which, step)) in steps.iter().enumerate() {
            let other = devices[1 - which].clone();
            take(&mut devices[*which], &other, &mut done[*which], step, at as u64 + 1);
            check(&devices[*which].book)?;
        }
        let [one, other] = &mut devices;
        one.hear(other);
        other.hear(one);
        prop_assert_eq!(&one.book, &other.book);
        prop_assert_eq!(seen(&one.book), seen(&other.book));
        check(&one.book)?;
    }

    #[test]
    fn a_book_with_parts_exported_and_imported_elsewhere_is_seen_the_same(
        steps in proptest::collection::vec(any_step(), 1..30),
    ) {
        let mut device = Device::new(1);
        let (other, mut done) = (device.clone(), Vec::new());
        for (at, step) in steps.iter().enumerate() {
            take(&mut device, &other, &mut done, step, at as u64 + 1);
        }
        let file = write(&device.book, "2026-02-01T00:00:00Z");
        let contents = read(&file, |_| false).unwrap();
        prop_assert_eq!(&contents.problems, &vec![]);
        let stamp = Clock::new(Writer::of_bits(9)).tick(1_000);
        let ops = compare(&Book::new(), contents, stamp, false).ops;
        let elsewhere = Book::new().fold(&Batch { stamp, ops }).0;
        prop_assert_eq!(seen(&elsewhere), seen(&device.book));
        prop_assert_eq!(write(&elsewhere, "2026-02-01T00:00:00Z"), file);
    }

    #[test]
    fn making_one_of_two_keeps_every_word_and_undo_parts_them_as_they_were(
        steps in proptest::collection::vec(any_step(), 1..30), one in 0..PEOPLE, other in 0..PEOPLE,
    ) {
        let mut device = Device::new(1);
        let (nobody, mut done) = (device.clone(), Vec::new());
        for (at, step) in steps.iter().enumerate() {
            take(&mut device, &nobody, &mut done, step, at as u64 + 1);
        }
        let before = device.book.clone();
        let Some(deed) = device.combine(&person(one), &person(other), 100) else { return Ok(()) };
        check(&device.book)?;
        let who = device.book.who(&person(one)).clone();
        let second = person(other);
        prop_assert_eq!(&who, device.book.who(&second));
        let (whole, file) = device.book.customer(&who).unwrap();
        let mut entries = 0;
        for id in [person(one), person(other)] {
            let (customer, had) = before.customer(&id).unwrap();
            entries += had.len();
            let kept = |list: &Option<Vec<_>>, values: &Option<Vec<kept_core::book::value::Line>>| {
                values.iter().flatten().all(|value| list.iter().flatten().any(|held| held == value))
            };
            prop_assert!(kept(&whole.emails, &customer.emails));
            prop_assert!(kept(&whole.phones, &customer.phones));
            if let Some(notes) = &customer.notes {
                prop_assert!(whole.notes.as_ref().unwrap().as_str().contains(notes.as_str()));
            }
        }
        prop_assert_eq!(file.len(), entries);
        device.act(&Action::Undo(deed), 101);
        prop_assert_eq!(seen(&device.book), seen(&before));
    }

    #[test]
    fn whoever_is_erased_goes_with_every_part_and_leaves_no_words(
        steps in proptest::collection::vec(any_step(), 1..30), which in 0..PEOPLE,
    ) {
        let mut device = Device::new(1);
        let (nobody, mut done) = (device.clone(), Vec::new());
        for (at, step) in steps.iter().enumerate() {
            take(&mut device, &nobody, &mut done, step, at as u64 + 1);
        }
        let who = device.book.who(&person(which)).clone();
        let parts = device.book.parts_of(&who).map(|part| part.record.id.clone());
        let all: Vec<Id> = std::iter::once(who.clone()).chain(parts).collect();
        device.act(&Action::Erase(person(which)), 100);
        check(&device.book)?;
        for op in device.book.dump() {
            if let Change::Put(fields) = &op.change {
                prop_assert!(!all.contains(&op.id), "{op:?}");
                let about = fields.get("customer").and_then(Value::as_str);
                prop_assert!(all.iter().all(|id| Some(id.as_str()) != about), "{op:?}");
            }
        }
    }

    #[test]
    fn a_page_scores_after_each_step_what_it_would_score_afresh(
        steps in proptest::collection::vec(any_step(), 1..25),
    ) {
        let today = Day::parse("2026-02-10").unwrap();
        let mut session = Session::open(Memory::new(), Space::Book, Writer::of_bits(1), today);
        for (at, step) in steps.iter().enumerate() {
            let at = at as u64 + 1;
            let entry = Id::new(&format!("entry {at}")).unwrap();
            let action = match *step {
                Step::Add(who) => Action::Add(List::Customers, person(who), fields(json!({"name": "Ann", "added": "2026-01-02"}))),
                Step::Log(who, day) => Action::Add(List::Entries, entry, fields(json!({
                    "customer": person(who).as_str(), "kind": "touch", "on": format!("2026-01-{:02}", day + 1), "channel": "visit",
                }))),
                Step::Edit(who, value) => {
                    let fields = match value % 2 {
                        0 => fields(json!({"annual_value": 100 * u32::from(value)})),
                        _ => fields(json!({"works_for": person(value / 2).as_str()})),
                    };
                    Action::Edit(List::Customers, person(who), fields)
                }
                Step::Combine(one, other) => {
                    let book = session.book();
                    let Some(sides) = sides(book, &person(one), &person(other)) else { continue };
                    let better: Vec<_> = sides.fields.iter().map(|side| side.better).collect();
                    combine(book, &sides, &better)
                }
                Step::TakeApart(who) => take_apart(session.book(), &person(who)),
                Step::Delete(who) => Action::Delete(List::Customers, person(who)),
                Step::Restore(who) => Action::Restore(List::Customers, person(who)),
                Step::Erase(who) => Action::Erase(person(who)),
                Step::KeepApart(one, other) => keep_apart(&person(one), &person(other)),
                Step::Undo => {
                    let _ = session.undo(at);
                    continue;
                }
                Step::Hear => {
                    let _ = session.redo(at);
                    continue;
                }
            };
            let _ = session.perform(&action, Label::EntryChanged, at);
            let fresh = ScoreCache::of(session.book(), today);
            let scored = |cache: &ScoreCache| -> Vec<String> {
                cache.scores().map(|(id, score)| format!("{id} {score:?}")).collect()
            };
            prop_assert_eq!(scored(session.score_cache()), scored(&fresh));
            prop_assert_eq!(session.score_cache().today(9, 9), fresh.today(9, 9));
        }
    }
}

fn two() -> Device {
    let mut device = Device::new(1);
    let ann = fields(
        json!({"name": "Ann Petrosyan", "added": "2026-01-02", "emails": ["ann@a.example"], "notes": "Likes tea."}),
    );
    let again = fields(
        json!({"name": "ANN PETROSYAN", "added": "2025-06-02", "emails": ["ANN@a.example", "ap@b.example"],
        "phones": ["+49 30 1234567"], "notes": "Rings on Mondays.", "tier": "A"}),
    );
    device.act(&Action::Add(List::Customers, person(0), ann), 1);
    device.act(&Action::Add(List::Customers, person(1), again), 2);
    for (id, who) in [("e1", 0), ("e2", 0), ("e3", 1)] {
        let entry = fields(
            json!({"customer": person(who).as_str(), "kind": "note", "on": "2026-01-05", "text": id}),
        );
        device.act(&Action::Add(List::Entries, Id::new(id).unwrap(), entry), 3);
    }
    device
}

#[test]
fn the_better_value_of_each_field_is_chosen_and_both_of_what_has_room() {
    let mut device = two();
    device.combine(&person(1), &person(0), 4);
    let (ann, file) = device.book.customer(&person(1)).unwrap();
    assert_eq!(ann.id, person(0));
    assert_eq!(ann.name.as_str(), "Ann Petrosyan");
    assert_eq!(ann.added.to_string(), "2025-06-02");
    let emails: Vec<&str> = ann
        .emails
        .iter()
        .flatten()
        .map(|email| email.as_str())
        .collect();
    assert_eq!(emails, ["ann@a.example", "ap@b.example"]);
    assert_eq!(
        ann.notes.as_ref().unwrap().as_str(),
        "Likes tea.\n\nRings on Mondays."
    );
    assert_eq!(file.len(), 3);
}

#[test]
fn each_device_made_the_other_way_round_both_end_with_one_person_and_all_of_both() {
    let (mut here, there) = (two(), two());
    let mut there = Device {
        clock: Clock::new(Writer::of_bits(2)),
        ..there
    };
    let link = |part: u8, whole: u8| {
        Action::Edit(
            List::Customers,
            person(part),
            fields(json!({"part_of": person(whole).as_str()})),
        )
    };
    here.act(&link(0, 1), 10);
    there.act(&link(1, 0), 10);
    here.hear(&there);
    there.hear(&here);
    assert_eq!(seen(&here.book), seen(&there.book));
    assert_eq!(here.book.customer_count(), 1);
    assert_eq!(here.book.customer(&person(1)).unwrap().1.len(), 3);
    // One press parts them, circle or not.
    here.act(&take_apart(&here.book.clone(), &person(1)), 11);
    assert_eq!(here.book.customer_count(), 2);
}

#[test]
fn what_another_device_writes_about_a_part_later_stands_with_the_whole() {
    let mut here = two();
    let mut there = Device {
        clock: Clock::new(Writer::of_bits(2)),
        ..here.clone()
    };
    here.combine(&person(0), &person(1), 10);
    let late = fields(
        json!({"customer": person(1).as_str(), "kind": "note", "on": "2026-01-09", "text": "late"}),
    );
    there.act(
        &Action::Add(List::Entries, Id::new("late").unwrap(), late),
        11,
    );
    there.act(
        &Action::Edit(
            List::Customers,
            person(1),
            fields(json!({"company": "Late Ltd"})),
        ),
        12,
    );
    here.hear(&there);
    let (_, file) = here.book.customer(&person(0)).unwrap();
    assert!(file.entries().any(|entry| entry.id.as_str() == "late"));
    let part = here.book.parts_of(&person(0)).next().unwrap();
    assert_eq!(part.record.company.as_ref().unwrap().as_str(), "Late Ltd");
    // What is changed in an entry of the part stays an entry of the part.
    let shown = here.book.entry(&Id::new("late").unwrap()).unwrap().clone();
    assert_eq!(shown.customer, Some(person(0)));
    let mut changed = kept_core::book::record::Record::write(&shown);
    changed.insert("text".into(), "changed".into());
    assert!(
        here.act(&Action::Edit(List::Entries, shown.id.clone(), changed), 13)
            .is_some()
    );
    here.act(&take_apart(&here.book.clone(), &person(1)), 14);
    assert_eq!(
        here.book.entry(&shown.id).unwrap().customer,
        Some(person(1))
    );
}

#[test]
fn deleting_the_whole_deletes_every_part_and_undo_brings_all_back() {
    let mut device = two();
    device.combine(&person(0), &person(1), 10);
    let before = seen(&device.book);
    let deed = device
        .act(&Action::Delete(List::Customers, person(0)), 11)
        .unwrap();
    assert_eq!(device.book.customer_count(), 0);
    device.act(&Action::Undo(deed), 12);
    assert_eq!(seen(&device.book), before);
}

#[test]
fn two_people_who_look_alike_are_not_suggested_again_on_any_device() {
    let mut here = two();
    assert_eq!(find(&here.book).len(), 1);
    let mut there = Device {
        clock: Clock::new(Writer::of_bits(2)),
        ..here.clone()
    };
    here.act(&keep_apart(&person(1), &person(0)), 10);
    there.hear(&here);
    assert_eq!(find(&there.book), []);
    let noted = there.book.settings().fields.not_same.unwrap();
    assert!(is_kept_apart(&there.book, &noted, &person(0), &person(1)));
    assert!(!is_kept_apart(&there.book, &noted, &person(0), &person(2)));
}

#[test]
fn whoever_was_brought_by_a_part_was_brought_by_the_whole() {
    let mut device = two();
    let friend =
        fields(json!({"name": "Odo", "added": "2026-01-03", "referred_by": person(1).as_str()}));
    device.act(&Action::Add(List::Customers, person(2), friend), 4);
    device.combine(&person(0), &person(1), 10);
    assert_eq!(
        device.book.customer(&person(2)).unwrap().0.referred_by,
        Some(person(0))
    );
}
