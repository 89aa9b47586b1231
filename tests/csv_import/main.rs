//! Importing purchase logs: what the page does with a file, from bytes to a book.

mod chance;
mod known;
mod rows;

use std::rc::Rc;

use kept_core::book::action;
use kept_core::book::action::Action;
use kept_core::book::field::Problems;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::json_path::Path;
use kept_core::book::op::List;
use kept_core::book::record::{Fields, Record};
use kept_core::book::undo::UndoRecord;
use kept_core::book::{Book, Customer, Entry, Id, Outcome};
use kept_core::exchange::csv::{
    Choices, Columns, DateOrder, DecimalMark, Encoding, Plan, Planner, Reader, Recognised,
    RowReason, Table, amounts, columns, dates, sniff,
};
use proptest::prelude::*;
use serde_json::json;

const LOG: &str = "customer,date,amount,item\nAnn,2024-01-05,5.00,Oven\nBen,2024-01-06,7.00,Pan\nAnn,2024-03-01,6.00,Oven\n";

fn table(bytes: &[u8]) -> Rc<Table> {
    let text = sniff::decode(bytes, sniff::encoding(bytes)).unwrap();
    let delimiter = sniff::delimiter(&text);
    Rc::new(Reader::new(text, delimiter).unwrap().finish().unwrap())
}

/// What the page takes without asking; a question left open fails the test.
fn choices(table: &Table) -> Choices {
    let header = columns::header(table);
    let guessed = columns::guess(table, header);
    let from = usize::from(header);
    let column = |column: Option<usize>| table.column(column.unwrap(), from);
    let Recognised::Sure(dates) = dates::recognise(column(guessed.date)) else {
        panic!("the dates must be asked");
    };
    let mark = match guessed.amount {
        Some(_) => match amounts::recognise(column(guessed.amount)) {
            Recognised::Sure(mark) => mark,
            other => panic!("the decimal mark is {other:?}"),
        },
        None => DecimalMark::Point,
    };
    Choices {
        header,
        columns: guessed,
        dates,
        mark,
        decimals: 2,
    }
}

fn plan(text: &str, book: &Book) -> Plan {
    plan_bytes(text.as_bytes(), book)
}

fn plan_bytes(bytes: &[u8], book: &Book) -> Plan {
    let table = table(bytes);
    plan_with(&table, choices(&table), book)
}

fn plan_with(table: &Rc<Table>, choices: Choices, book: &Book) -> Plan {
    let mut planner = Planner::new(Rc::clone(table), choices, book).unwrap();
    let mut last = 0;
    loop {
        let progress = planner.step(3);
        assert!(
            progress.done >= last && progress.done <= progress.of,
            "{progress:?}"
        );
        if progress.is_done() {
            break;
        }
        last = progress.done.min(progress.of / 2);
    }
    let plan = planner.finish();
    let counts = plan.counts;
    let accounted =
        counts.new_purchases + counts.already_there + counts.deleted_before + counts.refused;
    assert_eq!(accounted, counts.rows);
    assert_eq!(counts.new_purchases, plan.entries.len());
    assert_eq!(counts.new_customers, plan.customers.len());
    assert_eq!(counts.new_items, plan.items.len());
    check_records::<Customer>(&plan.customers);
    check_records::<Entry>(&plan.entries);
    plan
}

fn check_records<T: Record>(records: &[(Id, Fields)]) {
    for (id, fields) in records {
        let mut problems = Problems::new();
        let record = T::read(id, fields, &Path::Root, &mut problems);
        assert_eq!(record.map(|record| record.write()).as_ref(), Some(fields));
    }
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
        let plan = plan(text, &self.book);
        self.act(&Action::Merge(plan.into_ops()))
    }

    /// A shop that took the log in, and its Ann, who may have been written down by hand before.
    fn with_log(by_hand: bool) -> (Shop, Id) {
        let mut shop = Shop::new();
        if by_hand {
            shop.customer("ann", "Ann");
        }
        shop.import(LOG);
        let (ann, _) = shop
            .book
            .customers()
            .find(|(who, _)| who.name.as_str() == "Ann")
            .unwrap();
        let ann = ann.id.clone();
        (shop, ann)
    }

    fn customer(&mut self, id: &str, name: &str) -> Id {
        let id = Id::new(id).unwrap();
        let fields = fields(json!({ "name": name, "added": "2020-01-01" }));
        self.act(&Action::Add(List::Customers, id.clone(), fields));
        id
    }

    fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .book
            .customers()
            .map(|(who, _)| who.name.as_str())
            .collect();
        names.sort_unstable();
        names
    }

    fn purchases_of(&self, id: &Id) -> usize {
        self.book.customer(id).map_or(0, |(_, file)| file.len())
    }

    /// Importing this again changes nothing.
    fn knows(&self, text: &str) {
        let plan = plan(text, &self.book);
        assert!(plan.is_empty(), "{plan:?}");
        assert_eq!(plan.counts.already_there, plan.counts.rows);
    }
}

fn fields(value: serde_json::Value) -> Fields {
    value.as_object().unwrap().clone()
}

fn reasons(plan: &Plan) -> Vec<(usize, Option<usize>, RowReason)> {
    let parts = |p: &kept_core::exchange::csv::RowProblem| (p.line, p.column, p.reason.clone());
    plan.problems.iter().map(parts).collect()
}
