//! Importing purchase logs: what the page does with a file, from bytes to a book.

use std::path::PathBuf;
use std::rc::Rc;

use kept::book::action::{self, Action};
use kept::book::field::Problems;
use kept::book::op::List;
use kept::book::path::Path;
use kept::book::record::{Fields, Record};
use kept::book::stamp::{Clock, Writer};
use kept::book::undo::Deed;
use kept::book::{Book, Customer, Entry, Id, Outcome};
use kept::exchange::csv::{
    Choices, Columns, DateOrder, DecimalMark, Encoding, Plan, Planner, Reader, Recognised,
    RowReason, Table, amounts, columns, dates, sniff,
};
use proptest::prelude::*;
use serde_json::json;

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
    let parts = |p: &kept::exchange::csv::RowProblem| (p.line, p.column, p.reason.clone());
    plan.problems.iter().map(parts).collect()
}

/// The real log that the team shares, where it is at hand.
fn cdnow() -> Option<Vec<u8>> {
    let shared = std::env::var_os("KEPT_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let bytes = std::fs::read(shared.join("data/cdnow_sample.csv")).ok();
    if bytes.is_none() {
        eprintln!("skipped: set KEPT_SHARED to where data/cdnow_sample.csv is");
    }
    bytes
}

#[test]
fn a_real_log_is_read_whole_and_the_second_time_changes_nothing() {
    let Some(bytes) = cdnow() else { return };
    let mut shop = Shop::new();
    let first = plan_bytes(&bytes, &shop.book);
    assert_eq!(first.problems, []);
    assert_eq!(first.counts.new_customers, 2_357);
    assert_eq!(first.counts.new_purchases, 6_919);
    assert_eq!(first.totals.amount, 24_409_194);
    assert_eq!(first.totals.customers, 2_357);
    assert_eq!(first.totals.first.unwrap().to_string(), "1997-01-01");
    assert_eq!(first.totals.last.unwrap().to_string(), "1998-06-30");
    let totals = first.totals;

    shop.act(&Action::Merge(first.into_ops()));
    assert_eq!(shop.book.customer_count(), 2_357);
    assert_eq!(shop.book.entry_rows().count(), 6_919);
    let again = plan_bytes(&bytes, &shop.book);
    assert!(again.is_empty());
    assert_eq!(again.counts.already_there, 6_919);
    assert_eq!(again.totals, totals);
}

#[test]
fn a_hundred_thousand_rows_take_well_under_a_second() {
    let mut text = "customer,date,amount,item\n".to_owned();
    for row in 0..100_000 {
        let (customer, day, item) = (row % 20_000, 1 + row % 28, row % 50);
        text += &format!("Customer {customer},2024-01-{day:02},{row}.50,Item {item}\n");
    }
    let started = std::time::Instant::now();
    let table = table(text.as_bytes());
    let read = started.elapsed();
    let choices = choices(&table);
    let plan = Planner::new(table, choices, &Book::new()).unwrap().finish();
    eprintln!(
        "100,000 rows: read in {read:?}, planned after {:?}",
        started.elapsed()
    );
    assert_eq!(plan.entries.len(), 100_000);
    assert_eq!(plan.customers.len(), 20_000);
    // Generous, as machines that test are busy; a quadratic step would take minutes.
    assert!(started.elapsed().as_secs() < 10);
}

#[test]
fn a_german_spreadsheet_is_understood() {
    let text = "Kunde;Datum;Betrag;Artikel\r\nMüller;31.12.2023;1.234,50;Bürste\r\nÇelik;1.2.2024;-5,00;\r\n";
    let bytes: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    assert_eq!(sniff::encoding(&bytes), Encoding::Windows1252);
    let mut shop = Shop::new();
    let plan = plan_bytes(&bytes, &shop.book);
    assert_eq!(plan.problems, []);
    assert_eq!(plan.totals.amount, 122_950);
    assert_eq!(plan.counts.new_items, 1);
    shop.act(&Action::Merge(plan.into_ops()));
    assert_eq!(shop.names(), ["Müller", "Çelik"]);
}

#[test]
fn names_in_every_script_come_through_and_case_does_not_part_them() {
    let text = "\u{FEFF}Όνομα,Ημερομηνία,Ποσό\nŁukasz,2024-01-05,1.50\nΓιώργος,2024-01-05,2.50\nԱննա Պետրոսյան,2024-01-05,3.50\nանննա,2024-01-06,1.50\n  ԱՆՆԱ   ՊԵՏՐՈՍՅԱՆ ,2024-01-06,1.50\n";
    assert_eq!(sniff::encoding(text.as_bytes()), Encoding::Utf8Bom);
    let mut shop = Shop::new();
    shop.import(text);
    assert_eq!(
        shop.names(),
        ["Łukasz", "Γιώργος", "Աննա Պետրոսյան", "անննա"]
    );
    shop.knows(text);
}

#[test]
fn dates_and_amounts_that_can_be_read_two_ways_are_asked() {
    let table = table(b"name;date;amount\nAnn;01/02/2024;1.234\nBen;03/04/2024;5.678\n");
    let guessed = columns::guess(&table, true);
    assert_eq!((guessed.date, guessed.amount), (Some(1), Some(2)));
    assert_eq!(dates::recognise(table.column(1, 1)), Recognised::Ambiguous);
    assert_eq!(
        amounts::recognise(table.column(2, 1)),
        Recognised::Ambiguous
    );

    let planned = |dates, mark| {
        let choices = Choices {
            header: true,
            columns: guessed,
            dates,
            mark,
            decimals: 3,
        };
        plan_with(&table, choices, &Book::new())
    };
    let american = planned(DateOrder::Mdy, DecimalMark::Point).totals;
    assert_eq!(
        (american.amount, american.first.unwrap().to_string()),
        (6_912, "2024-01-02".into())
    );
    let german = planned(DateOrder::Dmy, DecimalMark::Comma).totals;
    assert_eq!(
        (german.amount, german.first.unwrap().to_string()),
        (6_912_000, "2024-02-01".into())
    );
}

#[test]
fn identical_rows_are_both_kept_and_a_longer_log_adds_only_what_is_new() {
    let short = "customer,date,amount\nAnn,2024-01-05,5.00\nAnn,2024-01-05,5.00\n";
    let long = format!("{short}Ben,2024-01-06,7.00\nAnn,2024-01-05,5.0\nAnn,2024-02-01,\n");
    let mut shop = Shop::new();
    shop.import(short);
    assert_eq!(shop.book.entry_rows().count(), 2);
    shop.knows(short);

    let plan = plan(&long, &shop.book);
    let counts = plan.counts;
    assert_eq!(
        (
            counts.already_there,
            counts.new_purchases,
            counts.new_customers
        ),
        (2, 3, 1)
    );
    assert_eq!((plan.totals.amount, plan.totals.without_amount), (2_200, 1));
    shop.import(&long);
    shop.knows(&long);
}

#[test]
fn every_row_that_cannot_be_taken_is_told_with_its_line_and_all_its_reasons() {
    let long = "x".repeat(201);
    let text = format!(
        "customer,date,amount,item\n\
         Ann,2024-01-05,5.00,\"Oven\nX2\"\n\
         \n\
         ,2024-02-30,5.001,\n\
         Ann,1850-01-01,five,\n\
         ,,,\n\
         Ann,2024-01-05\n\
         Ann,2024-01-05,10,50,Oven\n\
         {long},,999999999999.00,{long}\n\
         B\u{7}n,2024-01-05,5.00,\n"
    );
    let plan = plan(&text, &Book::new());
    assert_eq!(plan.counts.new_purchases, 1);
    assert_eq!(plan.counts.refused, 6);
    assert_eq!(plan.counts.blank, 1);
    let decimals = 2;
    assert_eq!(
        reasons(&plan),
        [
            (5, Some(0), RowReason::NoCustomer),
            (5, Some(1), RowReason::BadDate("2024-02-30".into())),
            (
                5,
                Some(2),
                RowReason::TooManyDecimals {
                    text: "5.001".into(),
                    decimals
                }
            ),
            (6, Some(1), RowReason::DateOutOfRange("1850-01-01".into())),
            (6, Some(2), RowReason::BadAmount("five".into())),
            (8, None, RowReason::TooFewColumns { has: 2, needs: 4 }),
            (
                9,
                None,
                RowReason::TooManyColumns {
                    has: 5,
                    expected: 4
                }
            ),
            (10, Some(0), RowReason::TooLong { got: 201 }),
            (10, Some(1), RowReason::NoDate),
            (
                10,
                Some(2),
                RowReason::AmountOutOfRange("999999999999.00".into())
            ),
            (10, Some(3), RowReason::TooLong { got: 201 }),
            (11, Some(0), RowReason::NotOneLine("B‹U+0007›n".into())),
        ]
    );
    assert_eq!(plan.items[0].1["name"], "Oven X2");
}

#[test]
fn a_guarded_formula_comes_back_as_it_was() {
    let plan = plan(
        "customer,date,amount\n'+49 30 123,2024-01-05,'-5.00\n",
        &Book::new(),
    );
    assert_eq!(plan.customers[0].1["name"], "+49 30 123");
    assert_eq!(plan.totals.amount, -500);
}

const LOG: &str = "customer,date,amount,item\nAnn,2024-01-05,5.00,Oven\nBen,2024-01-06,7.00,Pan\nAnn,2024-03-01,6.00,Oven\n";

#[test]
fn a_customer_already_in_the_book_is_found_by_name() {
    let mut shop = Shop::new();
    let ann = shop.customer("ann", "ANN ");
    let oven = Id::new("oven").unwrap();
    shop.act(&Action::Add(
        List::Items,
        oven.clone(),
        fields(json!({ "name": "oven" })),
    ));
    let plan = plan(LOG, &shop.book);
    assert_eq!((plan.counts.new_customers, plan.counts.new_items), (1, 1));
    assert_eq!(plan.entries[0].1["items"], json!(["oven"]));
    shop.import(LOG);
    assert_eq!(shop.purchases_of(&ann), 2);
    shop.knows(LOG);
}

#[test]
fn a_customer_renamed_since_is_still_the_same() {
    for by_hand in [false, true] {
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
        shop.act(&Action::Edit(
            List::Customers,
            ann.clone(),
            fields(json!({ "name": "Anna B." })),
        ));
        shop.knows(LOG);
        let longer = format!("{LOG}Ann,2024-04-01,6.00,Oven\nanna b.,2024-04-02,6.00,Oven\n");
        shop.import(&longer);
        assert_eq!(shop.names(), ["Anna B.", "Ben"]);
        assert_eq!(shop.purchases_of(&ann), 4);
        shop.knows(&longer);
    }
}

#[test]
fn where_two_share_a_name_the_rows_are_refused() {
    let mut shop = Shop::new();
    shop.customer("a1", "Ann");
    shop.customer("a2", "ann");
    let plan = plan(LOG, &shop.book);
    let several = || RowReason::SeveralCustomersOfThatName("Ann".into());
    assert_eq!(
        reasons(&plan),
        [(2, Some(0), several()), (4, Some(0), several())]
    );
    assert_eq!((plan.counts.refused, plan.counts.new_purchases), (2, 1));
}

#[test]
fn ids_keep_customers_of_one_name_apart() {
    let log = "customer id,customer name,date,amount\n1,Ann,2024-01-05,1.00\n2,Ann,2024-01-05,1.00\n3,,2024-01-05,1.00\n3,Ben,2024-01-06,1.00\n";
    let mut shop = Shop::new();
    shop.import(log);
    assert_eq!(shop.names(), ["Ann", "Ann", "Ben"]);
    shop.knows(log);
    // A third of that name is nobody the log had before.
    let longer = format!("{log}4,Ann,2024-02-01,1.00\n");
    shop.import(&longer);
    assert_eq!(shop.names(), ["Ann", "Ann", "Ann", "Ben"]);
    shop.knows(&longer);

    // Two of the log cannot both be the one of the book.
    let mut shop = Shop::new();
    let ann = shop.customer("ann", "Ann");
    let plan = plan(log, &shop.book);
    assert_eq!(plan.counts.refused, 2);
    // One can, and stays so when another of that name comes.
    shop.import("customer id,customer name,date,amount\n1,Ann,2024-01-05,1.00\n");
    assert_eq!(shop.purchases_of(&ann), 1);
    shop.import(log);
    assert_eq!(shop.names(), ["Ann", "Ann", "Ben"]);
    assert_eq!(shop.purchases_of(&ann), 1);
    shop.knows(log);
}

#[test]
fn what_was_deleted_stays_deleted_and_an_undone_import_can_be_brought_back() {
    let mut shop = Shop::new();
    let outcome = shop.import(LOG);
    let whole = shop.book.clone();
    shop.act(&Action::Undo(Deed::of(&outcome).unwrap()));
    assert_eq!(shop.book.customer_count(), 0);

    let longer = format!("{LOG}Ann,2024-04-01,6.00,Oven\n");
    let undone = plan(&longer, &shop.book);
    assert!(undone.is_empty());
    assert_eq!(
        (undone.counts.deleted_before, undone.counts.refused),
        (3, 1)
    );
    assert_eq!(
        reasons(&undone),
        [(5, Some(0), RowReason::CustomerDeleted("Ann".into()))]
    );

    let restore = |(list, id): (List, Id)| Action::Restore(list, id);
    let all = undone.restorable.into_iter().map(restore).collect();
    shop.act(&Action::All(all));
    assert_eq!(shop.book.entry_rows().count(), whole.entry_rows().count());
    assert_eq!(shop.book.items().size(), 2);
    shop.knows(LOG);
    assert_eq!(plan(&longer, &shop.book).counts.new_purchases, 1);
}

#[test]
fn a_deleted_purchase_or_customer_or_an_erased_one_does_not_come_back() {
    for by_hand in [false, true] {
        for erased in [false, true] {
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
            shop.act(&if erased {
                Action::Erase(ann)
            } else {
                Action::Delete(List::Customers, ann)
            });
            let plan = plan(&format!("{LOG}Ann,2024-04-01,6.00,Oven\n"), &shop.book);
            assert!(plan.is_empty(), "{plan:?}");
            assert_eq!(
                (plan.counts.deleted_before, plan.counts.already_there),
                (2, 1)
            );
            assert_eq!(plan.counts.refused, 1);
            assert_eq!(plan.restorable.is_empty(), erased, "{:?}", plan.restorable);
        }
    }
    let mut shop = Shop::new();
    shop.import(LOG);
    let first = shop.book.entry_rows().next().unwrap().record.id.clone();
    shop.act(&Action::Delete(List::Entries, first.clone()));
    let plan = plan(LOG, &shop.book);
    assert!(plan.is_empty());
    assert_eq!(plan.counts.deleted_before, 1);
    assert_eq!(plan.restorable, [(List::Entries, first)]);
}

#[test]
fn purchases_are_the_same_whatever_the_currency_counts_in() {
    let mut shop = Shop::new();
    shop.import(LOG);
    let table = table(LOG.as_bytes());
    for decimals in [0, 3] {
        let choices = Choices {
            decimals,
            ..choices(&table)
        };
        assert_eq!(
            plan_with(&table, choices, &shop.book).counts.already_there,
            3
        );
    }
}

#[test]
fn ids_are_the_same_in_every_release() {
    let plan = plan(LOG, &Book::new());
    assert_eq!(plan.entries[0].0.as_str(), "csv-vb2ijscb7r5atabh");
}

#[test]
fn nothing_is_planned_without_a_customer_or_a_date_column() {
    let table = table(LOG.as_bytes());
    let whole = choices(&table);
    for columns in [
        Columns {
            customer: None,
            ..whole.columns
        },
        Columns {
            date: None,
            ..whole.columns
        },
    ] {
        let choices = Choices { columns, ..whole };
        assert!(Planner::new(Rc::clone(&table), choices, &Book::new()).is_none());
    }
}

/// Everything the page calls, on whatever a person may choose; and the plan, once folded, is known.
fn survive(text: String, picks: [u8; 8]) {
    let delimiter = sniff::delimiter(&text);
    let Ok(reader) = Reader::new(text, delimiter) else {
        return;
    };
    let Ok(table) = reader.finish() else { return };
    let table = Rc::new(table);
    let header = columns::header(&table);
    let guessed = columns::guess(&table, header);
    let [customer, name, date, amount, item, order, mark, decimals] = picks;
    let pick = |pick: u8| (pick < 6).then_some(usize::from(pick));
    let columns = Columns {
        customer: guessed.customer.or(Some(usize::from(customer % 3))),
        name: pick(name),
        date: guessed.date.or(Some(usize::from(date % 3))),
        amount: pick(amount),
        item: pick(item),
    };
    for column in 0..4 {
        dates::recognise(table.column(column, 0));
        amounts::recognise(table.column(column, 0));
    }
    let choices = Choices {
        header,
        columns,
        dates: [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy][usize::from(order % 3)],
        mark: [DecimalMark::Point, DecimalMark::Comma][usize::from(mark % 2)],
        decimals: decimals % 4,
    };
    let mut shop = Shop::new();
    let plan = plan_with(&table, choices, &shop.book);
    let taken = plan.counts.new_purchases;
    shop.act(&Action::Merge(plan.into_ops()));
    let again = plan_with(&table, choices, &shop.book);
    assert!(again.is_empty());
    assert_eq!(again.counts.already_there, taken);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn random_text_never_panics(text in "\\PC{0,200}", picks in any::<[u8; 8]>()) {
        survive(text, picks);
    }

    #[test]
    fn random_tables_never_panic_and_are_known_the_second_time(
        cells in proptest::collection::vec(
            prop_oneof![
                "[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}( 10:33)?",
                "[-(€$]?[0-9]{1,3}([.,' ][0-9]{2,3}){0,2}[-)€]?",
                "[ANnéЖa \"']{0,4}",
                Just("2024-01-05".to_owned()),
            ],
            0..80,
        ),
        width in 1usize..6,
        picks in any::<[u8; 8]>(),
    ) {
        let rows: Vec<String> = cells.chunks(width).map(|row| row.join(";")).collect();
        survive(rows.join("\r\n"), picks);
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), picks in any::<[u8; 8]>()) {
        for &encoding in Encoding::ALL {
            if let Some(text) = sniff::decode(&bytes, encoding) {
                survive(text, picks);
            }
        }
        let guessed = sniff::encoding(&bytes);
        prop_assert!(sniff::decode(&bytes, guessed).is_some() || matches!(guessed, Encoding::Utf16Le | Encoding::Utf16Be | Encoding::Utf8Bom));
    }

    #[test]
    fn a_date_or_an_amount_of_any_text_never_panics(text in "\\PC{0,12}|[0-9.,/' -]{0,12}") {
        for order in [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy] {
            let _ = dates::parse(&text, order);
        }
        for mark in [DecimalMark::Point, DecimalMark::Comma] {
            let _ = amounts::parse(&text, mark, 2);
        }
    }

    #[test]
    fn money_written_with_either_mark_reads_back_exactly(minor in -10_000_000_000_000i64..=10_000_000_000_000) {
        let sign = if minor < 0 { "-" } else { "" };
        let digits = format!("{:03}", minor.abs());
        let (whole, cents) = digits.split_at(digits.len() - 2);
        for (mark, c) in [(DecimalMark::Point, '.'), (DecimalMark::Comma, ',')] {
            prop_assert_eq!(amounts::parse(&format!("{sign}{whole}{c}{cents}"), mark, 2), Ok(minor));
        }
    }
}
