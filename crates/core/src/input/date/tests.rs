use super::*;

fn names(list: &str) -> Vec<Vec<String>> {
    let one = |names: &str| names.split('/').map(str::to_owned).collect();
    list.split(' ').map(one).collect()
}

fn english(order: Order) -> DayWords {
    let phrases = [
        (Rule::Days(0), "today | now"),
        (Rule::Days(-1), "yesterday"),
        (Rule::Days(1), "tomorrow"),
        (Rule::Days(2), "the day after tomorrow"),
        (Rule::Count(Unit::Day, 1), "in # days | in a day"),
        (Rule::Count(Unit::Day, -1), "# days ago"),
        (Rule::Count(Unit::Week, 1), "in # weeks | next week"),
        (Rule::Count(Unit::Month, -1), "# months ago | last month"),
        (Rule::Count(Unit::Year, -1), "# years ago"),
        (Rule::LastWeekday, "last @"),
        (Rule::NextWeekday, "next @"),
    ];
    let phrases = phrases.map(|(rule, list)| (rule, list.to_owned()));
    DayWords::new(
        &phrases,
        "the | on | of | this | st | nd | rd | th",
        names(
            "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept october/oct november/nov december/dec",
        ),
        names(
            "monday/mon tuesday/tue wednesday/wed thursday/thu friday/fri saturday/sat sunday/sun",
        ),
        order,
    )
}

/// Sunday.
const TODAY: &str = "2026-11-22";

#[track_caller]
fn understood(order: Order, lean: Lean, cases: &[(&str, &str)]) {
    let today = Day::parse(TODAY).unwrap();
    for (text, wanted) in cases {
        let day = english(order).parse(text, today, lean);
        assert_eq!(
            day.map(|day| day.to_string()).as_deref(),
            Some(*wanted),
            "{text}"
        );
    }
}

#[track_caller]
fn refused(cases: &[&str]) {
    let today = Day::parse(TODAY).unwrap();
    for text in cases {
        for lean in [Lean::Back, Lean::Ahead] {
            assert_eq!(
                english(Order::DayFirst).parse(text, today, lean),
                None,
                "{text}"
            );
        }
    }
}

#[test]
fn words_for_days_near_today() {
    understood(
        Order::DayFirst,
        Lean::Back,
        &[
            ("today", TODAY),
            ("yesterday", "2026-11-21"),
            ("tomorrow", "2026-11-23"),
            ("the day after  tomorrow", "2026-11-24"),
            ("yest", "2026-11-21"),
            ("in 3 days", "2026-11-25"),
            ("in a day", "2026-11-23"),
            ("3 days ago", "2026-11-19"),
            ("in 2 weeks", "2026-12-06"),
            ("next week", "2026-11-29"),
            ("last month", "2026-10-22"),
            ("9 months ago", "2026-02-22"),
            ("2 years ago", "2024-11-22"),
        ],
    );
}

#[test]
fn a_month_that_is_shorter_ends_with_its_last_day() {
    let today = Day::parse("2026-03-31").unwrap();
    let day = english(Order::DayFirst).parse("last month", today, Lean::Back);
    assert_eq!(day, Day::parse("2026-02-28"));
}

#[test]
fn a_weekday_alone_leans_to_what_has_happened_or_to_what_will() {
    let back = [
        ("friday", "2026-11-20"),
        ("on fri", "2026-11-20"),
        ("sun", TODAY),
        ("monday", "2026-11-16"),
    ];
    understood(Order::DayFirst, Lean::Back, &back);
    let ahead = [
        ("friday", "2026-11-27"),
        ("this friday", "2026-11-27"),
        ("sunday", TODAY),
        ("mon", "2026-11-23"),
    ];
    understood(Order::DayFirst, Lean::Ahead, &ahead);
    for lean in [Lean::Back, Lean::Ahead] {
        let both = [
            ("last friday", "2026-11-20"),
            ("last sunday", "2026-11-15"),
            ("next sunday", "2026-11-29"),
            ("next monday", "2026-11-23"),
        ];
        understood(Order::DayFirst, lean, &both);
    }
}

#[test]
fn a_day_without_a_year_is_the_nearest_on_its_side() {
    let back = [
        ("14.3.", "2026-03-14"),
        ("14 mar", "2026-03-14"),
        ("24 dec", "2025-12-24"),
        ("29 feb", "2024-02-29"),
        ("the 14th", "2026-11-14"),
        ("30.", "2026-10-30"),
    ];
    understood(Order::DayFirst, Lean::Back, &back);
    let ahead = [
        ("14.3.", "2027-03-14"),
        ("mar 14", "2027-03-14"),
        ("24 dec", "2026-12-24"),
        ("29 feb", "2028-02-29"),
        ("the 14th", "2026-12-14"),
        ("22nd", TODAY),
    ];
    understood(Order::DayFirst, Lean::Ahead, &ahead);
}

#[test]
fn numbers_are_read_in_the_order_of_the_language() {
    let lean = Lean::Back;
    understood(
        Order::DayFirst,
        lean,
        &[
            ("3/4", "2026-04-03"),
            ("3/4/25", "2025-04-03"),
            ("3.4.2025", "2025-04-03"),
            ("3-4-85", "1985-04-03"),
        ],
    );
    understood(
        Order::MonthFirst,
        lean,
        &[
            ("3/4", "2026-03-04"),
            ("3/4/25", "2025-03-04"),
            ("3.4.2025", "2025-04-03"),
            ("14.3.", "2026-03-14"),
        ],
    );
    understood(
        Order::YearFirst,
        lean,
        &[
            ("3/4", "2026-03-04"),
            ("25/3/4", "2025-03-04"),
            ("2025. 03. 04.", "2025-03-04"),
            ("3.4.", "2026-03-04"),
        ],
    );
}

#[test]
fn numbers_that_can_only_be_read_the_other_way_are_read_so() {
    understood(
        Order::DayFirst,
        Lean::Back,
        &[("3/14", "2026-03-14"), ("3/14/2026", "2026-03-14")],
    );
    understood(Order::MonthFirst, Lean::Back, &[("14/3", "2026-03-14")]);
}

#[test]
fn whole_dates_however_they_are_written() {
    for order in [Order::DayFirst, Order::MonthFirst, Order::YearFirst] {
        let cases = [
            ("2026-03-14", "2026-03-14"),
            ("2026-3-14", "2026-03-14"),
            (" 20260314 ", "2026-03-14"),
            ("14 march 2026", "2026-03-14"),
            ("friday, march 14th 2025", "2025-03-14"),
            ("14th of march, 2025", "2025-03-14"),
            ("2026 mar 14", "2026-03-14"),
            ("١٤ mar ٢٠٢٦", "2026-03-14"),
        ];
        understood(order, Lean::Back, &cases);
    }
}

#[test]
fn what_is_no_day_is_not_guessed() {
    refused(&[
        "",
        " ",
        "soon",
        "to",
        "m",
        "ma",
        "14",
        "31.2.",
        "31.2.2026",
        "32 mar",
        "0.3.",
        "14.3.20261",
        "in days",
        "in x days",
        "ago",
        "14:30",
        "1.2.3.4",
        "3 4 mar 2026",
        "+3",
        "in 99999999 days",
        "in 999999999 days",
        "14 mar 1899",
        "14 mar 2201",
        "14 foo",
        "last",
        "mar",
        "1/2/345",
    ]);
}

#[test]
fn no_text_makes_it_stumble() {
    let words = english(Order::DayFirst);
    let today = Day::parse(TODAY).unwrap();
    let pieces = [
        "in", "3", "99999999", ".", "/", "last", "friday", "mar", "the", "ago", "days", "٣", "年",
        "29", "feb",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                for text in [format!("{a} {b} {c}"), format!("{a}{b}{c}")] {
                    let back = words.parse(&text, today, Lean::Back);
                    let ahead = words.parse(&text, today, Lean::Ahead);
                    // A day on one side is a day on the other.
                    if back.is_some() {
                        assert!(ahead.is_some(), "{text}");
                    }
                }
            }
        }
    }
}
