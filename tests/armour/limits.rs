//! Files and values that are too large.

use kept_core::book::field::Reason;
use kept_core::exchange::csv::{Reader, TableProblem};
use kept_core::exchange::json::MAX_BYTES;
use kept_core::exchange::json::read::{Refusal, read};

#[test]
fn a_text_larger_than_any_book_is_refused_before_it_is_read() {
    // It is no JSON, and nobody notices: the size alone decides.
    let large = "x".repeat(MAX_BYTES as usize + 1);
    assert_eq!(read(&large, |_| false).unwrap_err(), Refusal::TooLarge);
    let largest = "x".repeat(MAX_BYTES as usize);
    assert_eq!(
        read(&largest, |_| false).unwrap_err(),
        Refusal::NotJson { line: 1, column: 1 }
    );
    let table = "x".repeat(3 * MAX_BYTES as usize + 1);
    assert_eq!(Reader::new(table, b',').err(), Some(TableProblem::TooLarge));
}

#[test]
fn huge_texts_and_numbers_are_named_and_shown_in_part() {
    let huge = "й".repeat(1 << 20);
    let text = format!(
        r#"{{"format":"kept","version":1,"customers":[{{"id":"{huge}","name":"{huge}","added":"{huge}","notes":"{huge}","annual_value":{}}}]}}"#,
        "9".repeat(300)
    );
    let contents = read(&text, |_| false).unwrap();
    assert_eq!(contents.refused, 1);
    let told: Vec<&str> = contents
        .problems
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    for field in ["id", "name", "added", "notes", "annual_value"] {
        assert!(
            told.contains(&format!("customers[0].{field}").as_str()),
            "{told:?}"
        );
    }
    for problem in &contents.problems {
        let shown = match &problem.reason {
            Reason::TooLong { got, .. } => {
                assert_eq!(*got, 1 << 20);
                continue;
            }
            Reason::NotADate(got) | Reason::NotBetween { got, .. } | Reason::NotWhole(got) => got,
            other => panic!("{other:?}"),
        };
        assert!(shown.chars().count() < 50, "{shown}");
    }
}

#[test]
fn a_number_beyond_all_numbers_is_never_taken_for_a_blank() {
    for number in ["1e999", "-1e999", "1e400"] {
        let text = format!(
            r#"{{"format":"kept","version":1,"entries":[{{"id":"e","on":"2026-01-05","kind":"time","minutes":{number}}}]}}"#
        );
        let refusal = read(&text, |_| false).unwrap_err();
        assert!(matches!(refusal, Refusal::NotJson { .. }), "{refusal:?}");
    }
}
