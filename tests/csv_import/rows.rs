//! What stands in a file: encodings, dates, amounts, and every row that cannot be taken.

use std::path::PathBuf;

use super::*;

/// The public purchase log, which `cargo xtask test` fetches once per machine and names in `KEPT_LOG`.
fn cdnow() -> Vec<u8> {
    let named = std::env::var_os("KEPT_LOG");
    let file = named.expect("KEPT_LOG names no purchase log: `cargo xtask test --only core` does");
    std::fs::read(PathBuf::from(file)).unwrap()
}

#[test]
fn a_real_log_is_read_whole_and_the_second_time_changes_nothing() {
    let bytes = cdnow();
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
fn a_hundred_thousand_rows_are_planned_whole() {
    let mut text = "customer,date,amount,item\n".to_owned();
    for row in 0..100_000 {
        let (customer, day, item) = (row % 20_000, 1 + row % 28, row % 50);
        text += &format!("Customer {customer},2024-01-{day:02},{row}.50,Item {item}\n");
    }
    let table = table(text.as_bytes());
    let choices = choices(&table);
    let plan = Planner::new(table, choices, &Book::new()).unwrap().finish();
    assert_eq!(plan.entries.len(), 100_000);
    assert_eq!(plan.customers.len(), 20_000);
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
