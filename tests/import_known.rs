//! What the book knows already when a table of purchases comes in: who is who, what was there, what was deleted.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

use kept_core::book::action::{self, Action};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::List;
use kept_core::book::undo::UndoRecord;
use kept_core::book::{Book, Day, Id, Outcome};
use kept_core::import::charset::Plain;
use kept_core::import::{Addition, Context, Plan, Summary, reader};
use serde_json::json;

const LOG: &str = "customer,date,amount,item\nAnn,2024-01-05,5.00,Oven\nBen,2024-01-06,7.00,Pan\nAnn,2024-03-01,6.00,Oven\n";

/// What a table adds to a book, and what is said of it.
fn addition(text: &str, book: &Book) -> (Addition, Summary) {
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    context.currency = Some("EUR".to_owned());
    let answer = |answer: &str| vec![answer.to_owned()];
    context
        .answers
        .insert("duplicate_rows".into(), answer("keep both"));
    let plan = Plan::new(reader::read(text.as_bytes(), &context, &Plain), &context);
    let addition = Addition::new(&plan, book, &context);
    let summary = Summary::new(&plan, &addition, &context);
    assert_eq!(summary.lines_in, summary.taken + summary.left.len());
    (addition, summary)
}

fn reasons(summary: &Summary) -> Vec<(usize, &'static str)> {
    let told = summary
        .left
        .iter()
        .map(|skip| (skip.line.unwrap_or(0), skip.reason));
    told.collect()
}

/// A book and the clock that it is written by.
struct Shop {
    book: Book,
    clock: Clock,
}

impl Shop {
    fn new() -> Shop {
        Shop {
            book: Book::new(),
            clock: Clock::new(Writer::of_bits(7)),
        }
    }

    fn act(&mut self, action: &Action) -> Outcome {
        let stamp = self.clock.tick(1_000);
        let batch = action::apply(&self.book, action, stamp).unwrap();
        self.book.fold_in(&batch)
    }

    fn import(&mut self, text: &str) -> Outcome {
        let (addition, _) = addition(text, &self.book);
        self.act(&Action::Merge(addition.into_ops()))
    }

    /// A shop that took the log in, and its Ann, who may have been written down by hand before.
    fn with_log(by_hand: bool) -> (Shop, Id) {
        let mut shop = Shop::new();
        if by_hand {
            shop.customer("ann", "Ann");
        }
        shop.import(LOG);
        let ann = {
            let mut customers = shop.book.customers();
            let found = customers.find(|(who, _)| who.name.as_str() == "Ann");
            found.unwrap().0.id.clone()
        };
        (shop, ann)
    }

    fn customer(&mut self, id: &str, name: &str) -> Id {
        let id = Id::new(id).unwrap();
        let fields = json!({ "name": name, "added": "2020-01-01" });
        let fields = fields.as_object().unwrap().clone();
        self.act(&Action::Add(List::Customers, id.clone(), fields));
        id
    }

    fn names(&self) -> Vec<&str> {
        let names = self.book.customers().map(|(who, _)| who.name.as_str());
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        names
    }

    fn purchases_of(&self, id: &Id) -> usize {
        self.book.customer(id).map_or(0, |(_, file)| file.len())
    }

    /// Importing this again changes nothing.
    fn knows(&self, text: &str) {
        let (addition, summary) = addition(text, &self.book);
        assert!(addition.is_empty(), "{addition:?}");
        assert_eq!(addition.already_there, summary.lines_in);
    }
}

#[test]
fn identical_rows_are_both_kept_and_a_longer_log_adds_only_what_is_new() {
    let short = "customer,date,amount\nAnn,2024-01-05,5.00\nAnn,2024-01-05,5.00\n";
    let long = format!("{short}Ben,2024-01-06,7.00\nAnn,2024-01-05,5.0\nAnn,2024-02-01,\n");
    let mut shop = Shop::new();
    shop.import(short);
    assert_eq!(shop.book.entry_rows().count(), 2);
    shop.knows(short);
    let (more, summary) = addition(&long, &shop.book);
    assert_eq!(
        (more.already_there, more.entries.len(), more.customers.len()),
        (2, 3, 1)
    );
    assert_eq!((summary.total, summary.without_amount), (2_200, 1));
    shop.import(&long);
    shop.knows(&long);
}

#[test]
fn a_customer_and_a_thing_already_in_the_book_are_found_by_name() {
    let mut shop = Shop::new();
    let ann = shop.customer("ann", "ANN ");
    let oven = Id::new("oven").unwrap();
    let fields = json!({ "name": "oven" }).as_object().unwrap().clone();
    shop.act(&Action::Add(List::Items, oven, fields));
    let (more, _) = addition(LOG, &shop.book);
    assert_eq!((more.customers.len(), more.items.len()), (1, 1));
    assert_eq!(more.entries[0].1["items"], json!(["oven"]));
    shop.import(LOG);
    assert_eq!(shop.purchases_of(&ann), 2);
    shop.knows(LOG);
}

#[test]
fn a_customer_renamed_since_is_still_the_same() {
    for by_hand in [false, true] {
        let (mut shop, ann) = Shop::with_log(by_hand);
        let fields = json!({ "name": "Anna B." }).as_object().unwrap().clone();
        shop.act(&Action::Edit(List::Customers, ann.clone(), fields));
        shop.knows(LOG);
        let longer = format!("{LOG}Ann,2024-04-01,6.00,Oven\nanna b.,2024-04-02,6.00,Oven\n");
        shop.import(&longer);
        assert_eq!(shop.names(), ["Anna B.", "Ben"]);
        assert_eq!(shop.purchases_of(&ann), 4);
        shop.knows(&longer);
    }
}

#[test]
fn where_two_share_a_name_it_is_asked_and_until_then_left_out() {
    let mut shop = Shop::new();
    shop.customer("a1", "Ann");
    shop.customer("a2", "ann");
    let (more, summary) = addition(LOG, &shop.book);
    assert_eq!(
        reasons(&summary),
        [(2, "several_customers"), (4, "several_customers")]
    );
    assert_eq!(more.entries.len(), 1);
    assert_eq!(more.doubtful.len(), 1);
}

#[test]
fn what_was_deleted_stays_deleted_and_an_undone_import_can_be_brought_back() {
    let mut shop = Shop::new();
    let outcome = shop.import(LOG);
    let whole = shop.book.clone();
    shop.act(&Action::Undo(UndoRecord::of(&outcome).unwrap()));
    assert_eq!(shop.book.customer_count(), 0);

    let longer = format!("{LOG}Ann,2024-04-01,6.00,Oven\n");
    let (undone, summary) = addition(&longer, &shop.book);
    assert!(undone.is_empty());
    assert_eq!(undone.deleted_before, 3);
    assert_eq!(reasons(&summary).last(), Some(&(5, "deleted_before")));

    let restore = |(list, id): (List, Id)| Action::Restore(list, id);
    let all = undone.restorable.into_iter().map(restore).collect();
    shop.act(&Action::All(all));
    assert_eq!(shop.book.entry_rows().count(), whole.entry_rows().count());
    shop.knows(LOG);
    assert_eq!(addition(&longer, &shop.book).0.entries.len(), 1);
}

#[test]
fn a_deleted_purchase_or_customer_or_an_erased_one_does_not_come_back() {
    for by_hand in [false, true] {
        for erased in [false, true] {
            let (mut shop, ann) = Shop::with_log(by_hand);
            shop.act(&if erased {
                Action::Erase(ann)
            } else {
                Action::Delete(List::Customers, ann)
            });
            let (more, _) = addition(&format!("{LOG}Ann,2024-04-01,6.00,Oven\n"), &shop.book);
            assert!(more.is_empty(), "{more:?}");
            assert_eq!((more.deleted_before, more.already_there), (2, 1));
            assert_eq!(more.left.len(), 3);
            assert_eq!(more.restorable.is_empty(), erased, "{:?}", more.restorable);
        }
    }
    let mut shop = Shop::new();
    shop.import(LOG);
    let first = shop.book.entry_rows().next().unwrap().record.id.clone();
    shop.act(&Action::Delete(List::Entries, first.clone()));
    let (more, _) = addition(LOG, &shop.book);
    assert!(more.is_empty());
    assert_eq!(more.deleted_before, 1);
    assert_eq!(more.restorable, [(List::Entries, first)]);
}

/// The first purchase of the log as release 0.2 numbered it.
#[test]
fn purchases_that_an_older_release_took_in_are_known() {
    let mut shop = Shop::new();
    shop.customer("ann", "Ann");
    let id = Id::new("csv-vb2ijscb7r5atabh").unwrap();
    let fields =
        json!({ "kind": "purchase", "customer": "ann", "on": "2024-01-05", "amount": 500 });
    let fields = fields.as_object().unwrap().clone();
    shop.act(&Action::Add(List::Entries, id, fields));
    let (more, _) = addition(LOG, &shop.book);
    assert_eq!((more.already_there, more.entries.len()), (1, 2));
}

#[test]
fn ids_are_the_same_in_every_release() {
    let (more, _) = addition(LOG, &Book::new());
    let again = addition(LOG, &Book::new()).0;
    assert_eq!(more.entries[0].0, again.entries[0].0);
}

#[test]
fn a_hundred_thousand_rows_come_in_whole() {
    let mut text = "customer,date,amount,item\n".to_owned();
    for row in 0..100_000 {
        let (customer, day, item) = (row % 20_000, 1 + row % 28, row % 50);
        text += &format!("Customer {customer},2024-01-{day:02},{row}.50,Item {item}\n");
    }
    let (more, summary) = addition(&text, &Book::new());
    assert_eq!(
        (more.entries.len(), more.customers.len()),
        (100_000, 20_000)
    );
    assert_eq!((summary.taken, summary.people), (100_000, 20_000));
}

#[test]
fn a_column_without_a_header_is_chosen_by_its_number() {
    let log = "date,amount,,\n2024-01-05,5.00,Ann Ohm,Oven\n2024-01-06,7.00,Ben Cay,Pan\n2024-03-01,6.00,Ann Ohm,Pot\n2024-03-02,6.00,Dee Ess,Pot\n";
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    let read = |context: &Context| {
        let plan = Plan::new(reader::read(log.as_bytes(), context, &Plain), context);
        let asks = plan
            .records
            .asks
            .iter()
            .map(|ask| (ask.key, ask.options.clone()));
        let asks: Vec<_> = asks.collect();
        let mut names: Vec<String> = plan
            .people
            .iter()
            .map(|person| person.name.clone())
            .collect();
        names.sort();
        (asks, names)
    };
    let (asks, _) = read(&context);
    let (_, options) = asks
        .iter()
        .find(|(key, _)| *key == "customer_column")
        .unwrap();
    assert_eq!(options, &["#3", "#4"]);
    for (answer, expected) in [
        ("#3", vec!["Ann Ohm", "Ben Cay", "Dee Ess"]),
        ("#4", vec!["Oven", "Pan", "Pot"]),
    ] {
        context
            .answers
            .insert("customer_column".into(), vec![answer.to_owned()]);
        let (_, names) = read(&context);
        assert_eq!(names, expected, "{answer}");
    }
}
