//! Files nobody thought of.

use super::*;

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
