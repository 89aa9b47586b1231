//! The book's file: what goes out comes in again, and what is wrong is named without harm.

use kept_core::book::action::{Action, apply};
use kept_core::book::field::Reason;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{List, Op};
use kept_core::book::record::Fields;
use kept_core::book::undo::UndoRecord;
use kept_core::book::{Book, Id, Outcome, Settings};
use kept_core::exchange::json::diff::{Comparison, compare};
use kept_core::exchange::json::read::{Refusal, read};
use kept_core::exchange::json::write::write;
use serde_json::{Value, json};

/// A page with a book, as far as these tests need one.
struct Page {
    book: Book,
    clock: Clock,
}

impl Page {
    fn new(writer: u64) -> Page {
        Page {
            book: Book::new(),
            clock: Clock::new(Writer::of_bits(writer)),
        }
    }

    fn act(&mut self, action: Action) -> Outcome {
        let stamp = self.clock.tick(1_000);
        let batch = apply(&self.book, &action, stamp).expect("a valid action");
        self.book.fold_in(&batch)
    }

    fn preview(&mut self, text: &str, bring_back: bool) -> Comparison {
        let contents = read(text, |id| self.book.customer(id).is_some()).expect("a readable file");
        compare(&self.book, contents, self.clock.tick(1_000), bring_back)
    }

    fn import(&mut self, text: &str) -> Outcome {
        let comparison = self.preview(text, false);
        for op in &comparison.ops {
            self.clock.see(op.at.unwrap_or(self.clock.clone().tick(0)));
        }
        self.act(Action::Merge(comparison.ops))
    }

    fn export(&self) -> String {
        write(&self.book, "2026-11-22T09:30:00Z")
    }
}

fn fields(value: Value) -> Fields {
    value.as_object().expect("an object").clone()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn add(list: List, name: &str, value: Value) -> Action {
    Action::Add(list, id(name), fields(value))
}

fn edit(list: List, name: &str, value: Value) -> Action {
    Action::Edit(list, id(name), fields(value))
}

fn ann(page: &mut Page) {
    page.act(add(
        List::Customers,
        "ann",
        json!({"name": "Ann Petrosyan", "added": "2026-01-02", "tier": "A", "x": {"y": [1]}}),
    ));
    page.act(add(
        List::Entries,
        "e1",
        json!({"kind": "touch", "customer": "ann", "on": "2026-01-05", "channel": "visit"}),
    ));
    page.act(add(
        List::Entries,
        "e2",
        json!({"kind": "time", "on": "2026-01-05", "existing": true, "minutes": 30}),
    ));
    page.act(Action::Edit(
        List::Settings,
        Settings::id(),
        fields(json!({"business": "Cherry & Co", "cadence/A": 30})),
    ));
}

fn sample() -> Page {
    let mut page = Page::new(1);
    ann(&mut page);
    page.act(add(
        List::Customers,
        "bob",
        json!({"name": "Βασίλης", "added": "2026-01-02"}),
    ));
    page.act(edit(
        List::Customers,
        "ann",
        json!({"tier": null, "company": "Oven & Sons"}),
    ));
    page.act(Action::Delete(List::Customers, id("bob")));
    page.act(add(
        List::Items,
        "i1",
        json!({"name": "Oven X2", "care_days": [7, 30], "adaptation": {"clarity": 3, "new": 1}}),
    ));
    page
}

#[test]
fn a_book_exported_and_imported_elsewhere_exports_the_same() {
    let page = sample();
    let mut other = Page::new(2);
    other.import(&page.export());
    assert_eq!(page.export(), other.export());
    assert_eq!(other.preview(&page.export(), false).ops, vec![]);
}

#[test]
fn unknown_fields_survive_wherever_they_stand() {
    let text = json!({
        "format": "kept", "version": 1, "plugin": {"a": 1},
        "settings": {"business": "B", "theme": "x", "audit": {"games.true_price": 4, "new.one": "?"}},
        "customers": [{"id": "c", "name": "C", "added": "2024-01-01", "shoe": 43}],
        "entries": [{"id": "e", "customer": "c", "on": "2024-01-01", "kind": "survey", "answers": {"hassle": 2, "speed": 9}, "mood": "gay"}]
    });
    let mut page = Page::new(1);
    page.import(&text.to_string());
    let out: Value = serde_json::from_str(&page.export()).unwrap();
    for pointer in ["/plugin", "/settings", "/customers", "/entries"] {
        assert_eq!(out.pointer(pointer), text.pointer(pointer), "{pointer}");
    }
}

#[test]
fn importing_the_same_file_again_changes_nothing() {
    let text = json!({"format": "kept", "version": 1, "customers": [{"id": "c", "name": " C ", "added": "2024-01-01", "company": ""}]});
    let mut page = Page::new(1);
    page.import(&text.to_string());
    let again = page.preview(&text.to_string(), false);
    assert_eq!((again.ops, again.same), (vec![], 1));
}

#[test]
fn two_books_merged_both_ways_are_the_same_and_name_what_lost() {
    let mut here = Page::new(1);
    ann(&mut here);
    let mut there = Page::new(2);
    there.import(&here.export());
    here.act(edit(
        List::Customers,
        "ann",
        json!({"name": "Ann P.", "tier": "B"}),
    ));
    there.act(edit(
        List::Customers,
        "ann",
        json!({"name": "Anna", "phones": ["+374 10 000000"]}),
    ));
    let (from_here, from_there) = (here.export(), there.export());
    let lost_names = |comparison: Comparison| {
        let names = comparison.set_aside.into_iter().map(|d| d.lost.name);
        names.filter(|name| name == "name").count()
    };
    let lost =
        lost_names(here.preview(&from_there, false)) + lost_names(there.preview(&from_here, false));
    assert_eq!(lost, 1, "exactly one of the two names loses");
    here.import(&from_there);
    there.import(&from_here);
    assert_eq!(here.export(), there.export());
    let (merged, _) = here.book.customer(&id("ann")).unwrap();
    assert!(merged.phones.is_some() && merged.tier == Some(kept_core::book::Tier::B));
}

#[test]
fn absence_is_never_deletion() {
    let mut page = sample();
    let before = page.book.clone();
    page.import(&json!({"format": "kept", "version": 1, "customers": []}).to_string());
    assert_eq!(page.book, before);
}

#[test]
fn what_was_deleted_here_stays_deleted_unless_it_is_brought_back() {
    let mut page = Page::new(1);
    ann(&mut page);
    let file = page.export();
    page.act(Action::Delete(List::Customers, id("ann")));
    let preview = page.preview(&file, false);
    assert_eq!((preview.gone.len(), preview.ops.len()), (1, 0));
    let back = page.preview(&file, true);
    assert_eq!(back.new, vec![(List::Customers, id("ann"))]);
    page.act(Action::Merge(back.ops));
    assert_eq!(page.book.customer(&id("ann")).unwrap().1.len(), 1);
}

#[test]
fn a_value_edited_in_the_file_by_hand_is_a_change_made_now() {
    let mut page = Page::new(1);
    ann(&mut page);
    let file = page.export().replace("Ann Petrosyan", "Aaa");
    page.import(&file);
    assert_eq!(
        page.book.customer(&id("ann")).unwrap().0.name.as_str(),
        "Aaa"
    );
}

#[test]
fn an_erased_customer_is_not_brought_back_by_an_older_file() {
    let mut page = Page::new(1);
    ann(&mut page);
    let file = page.export();
    page.act(Action::Erase(id("ann")));
    page.import(&file);
    let back = page.preview(&file, true);
    assert_eq!(back.new, vec![]);
    assert!(!page.export().contains("Petrosyan"));
    let mut other = Page::new(2);
    other.import(&file);
    other.import(&page.export());
    assert!(other.book.customer(&id("ann")).is_none());
}

#[test]
fn an_import_is_undone_and_redone_as_one() {
    let mut page = Page::new(2);
    page.act(add(
        List::Customers,
        "own",
        json!({"name": "Own", "added": "2026-01-02"}),
    ));
    let before = page.export_records();
    let outcome = page.import(&sample().export());
    let after = page.export_records();
    let undone = page.act(Action::Undo(UndoRecord::of(&outcome).unwrap()));
    assert_eq!(page.export_records(), before);
    page.act(Action::Undo(UndoRecord::of(&undone).unwrap()));
    assert_eq!(page.export_records(), after);
}

impl Page {
    /// What a person sees: the records, without stamps and deletions.
    fn export_records(&self) -> Value {
        let mut file: Value = serde_json::from_str(&self.export()).unwrap();
        let map = file.as_object_mut().unwrap();
        map.remove("stamps");
        map.remove("deleted");
        file
    }
}

#[test]
fn every_problem_is_named_with_its_path_and_the_good_ones_are_ready() {
    let text = json!({
        "format": "kept", "version": 1,
        "settings": {"cadence": {"A": 0}, "currency": "euro"},
        "customers": [
            {"id": "c", "name": "", "added": "yesterday"},
            {"id": "d", "name": "D", "added": "2024-01-01", "tier": "Z"},
            {"id": "f", "name": "F", "added": "2024-01-01"},
            {"id": "f", "name": "F", "added": "2024-01-01"},
            7
        ],
        "entries": [
            {"id": "e1", "customer": "f", "on": "2024-01-01", "kind": "incident", "severity": 9, "complaint": "yes"},
            {"id": "e2", "customer": "nobody", "on": "2024-01-01", "kind": "note", "text": "x"},
            {"id": "e3", "on": "2024-01-01", "kind": "touch"},
            {"id": "e4", "customer": "f", "on": "2024-01-01", "kind": "purchase", "amount": 1.5, "items": ["i", 3]},
            {"id": "e5", "customer": "f", "on": "2024-01-01", "kind": "need", "text": "x".repeat(201)},
            {"on": "2024-01-01", "kind": "dance"}
        ],
        "steps": {}
    });
    let contents = read(&text.to_string(), |_| false).unwrap();
    let mut told: Vec<String> = contents.problems.iter().map(|p| p.path.clone()).collect();
    told.sort();
    assert_eq!(
        told,
        [
            "customers[0].added",
            "customers[0].name",
            "customers[1].tier",
            "customers[3].id",
            "customers[4]",
            "entries[0].complaint",
            "entries[0].severity",
            "entries[1].customer",
            "entries[2].customer",
            "entries[3].amount",
            "entries[3].items[1]",
            "entries[4].text",
            "entries[5].id",
            "entries[5].kind",
            "settings.cadence.A",
            "settings.currency",
            "steps",
        ]
    );
    let severity = contents
        .problems
        .iter()
        .find(|p| p.path == "entries[0].severity")
        .unwrap();
    assert_eq!(
        severity.reason,
        Reason::NotBetween {
            min: 1,
            max: 5,
            got: "9".into()
        }
    );
    assert_eq!((contents.records.len(), contents.refused), (1, 11));
}

#[test]
fn the_entries_of_a_refused_customer_are_refused_and_named_too() {
    let text = json!({
        "format": "kept", "version": 1,
        "customers": [{"id": "c", "name": "C", "added": "yesterday"}],
        "entries": [{"id": "e", "customer": "c", "on": "2024-01-01", "kind": "touch"}]
    });
    let contents = read(&text.to_string(), |_| false).unwrap();
    let told: Vec<&str> = contents.problems.iter().map(|p| p.path.as_str()).collect();
    assert_eq!(told, ["customers[0].added", "entries[0].customer"]);
    assert_eq!((contents.records.len(), contents.refused), (0, 2));
}

#[test]
fn what_is_no_book_is_refused_whole() {
    let refusal = |text: &str| read(text, |_| false).unwrap_err();
    assert_eq!(
        refusal("{\"format\":\n \"kept\", }"),
        Refusal::NotJson {
            line: 2,
            column: 10
        }
    );
    assert!(matches!(refusal(""), Refusal::NotJson { .. }));
    assert!(matches!(
        refusal(&"[".repeat(100_000)),
        Refusal::NotJson { .. }
    ));
    assert_eq!(refusal("[]"), Refusal::NotABook);
    assert_eq!(
        refusal("{\"format\":\"other\",\"version\":1}"),
        Refusal::NotABook
    );
    assert_eq!(
        refusal("{\"format\":\"kept\",\"version\":2}"),
        Refusal::Newer {
            version: "2".into()
        }
    );
}

#[test]
fn undoing_takes_back_only_ones_own() {
    let mut here = Page::new(1);
    ann(&mut here);
    let mut there = Page::new(2);
    there.import(&here.export());
    let outcome = here.act(edit(
        List::Customers,
        "ann",
        json!({"name": "Mine", "tier": "C"}),
    ));
    let mut late = Page::new(3);
    late.import(&here.export());
    late.clock.see(here.clock.clone().tick(2_000));
    late.act(edit(List::Customers, "ann", json!({"name": "Theirs"})));
    here.import(&late.export());
    here.act(Action::Undo(UndoRecord::of(&outcome).unwrap()));
    let (customer, _) = here.book.customer(&id("ann")).unwrap();
    assert_eq!(customer.name.as_str(), "Theirs");
    assert_eq!(customer.tier, Some(kept_core::book::Tier::A));
}

#[test]
fn a_customer_somebody_else_wrote_to_is_not_undone_away() {
    let mut here = Page::new(1);
    let outcome = here.act(add(
        List::Customers,
        "c",
        json!({"name": "C", "added": "2026-01-02"}),
    ));
    let mut there = Page::new(2);
    there.import(&here.export());
    there.act(edit(List::Customers, "c", json!({"company": "D"})));
    here.import(&there.export());
    let batch = apply(
        &here.book,
        &Action::Undo(UndoRecord::of(&outcome).unwrap()),
        here.clock.tick(5_000),
    )
    .unwrap();
    assert_eq!(batch.ops, Vec::<Op>::new());
}

#[test]
fn an_action_that_is_wrong_names_all_its_problems_and_does_nothing() {
    let mut page = Page::new(1);
    ann(&mut page);
    let problems = |page: &mut Page, action: Action| -> Vec<String> {
        let stamp = page.clock.tick(0);
        apply(&page.book, &action, stamp)
            .unwrap_err()
            .into_iter()
            .map(|p| p.path)
            .collect()
    };
    let wrong = json!({"kind": "incident", "customer": "nobody", "on": "x", "severity": 0});
    assert_eq!(
        problems(&mut page, add(List::Entries, "e9", wrong)),
        ["on", "severity"]
    );
    let orphan = json!({"kind": "note", "customer": "nobody", "on": "2024-01-01"});
    assert_eq!(
        problems(&mut page, add(List::Entries, "e9", orphan)),
        ["customer"]
    );
    assert_eq!(
        problems(
            &mut page,
            edit(List::Customers, "ann", json!({"name": " "}))
        ),
        ["name"]
    );
    assert_eq!(
        problems(
            &mut page,
            edit(List::Entries, "e1", json!({"kind": "note"}))
        ),
        ["kind"]
    );
    assert_eq!(
        problems(
            &mut page,
            add(
                List::Customers,
                "ann",
                json!({"name": "A", "added": "2024-01-01"})
            )
        ),
        ["id"]
    );
    assert_eq!(
        problems(&mut page, Action::Delete(List::Items, id("none"))),
        ["id"]
    );
}
