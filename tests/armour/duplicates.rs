//! Names that stand twice in one object: programs disagree which one counts, so neither comes in unseen.

use kept_core::book::field::Reason;
use kept_core::exchange::json::read::{Contents, read};

fn check(text: &str, paths: &[&str], records: usize, refused: usize) -> Contents {
    let contents = read(text, |_| false).unwrap();
    let twice = contents
        .problems
        .iter()
        .filter(|one| one.reason == Reason::StandsTwice);
    let told: Vec<&str> = twice.map(|one| one.path.as_str()).collect();
    assert_eq!(told, paths, "{text}");
    assert_eq!(
        (contents.records.len(), contents.refused),
        (records, refused),
        "{text}"
    );
    contents
}

#[test]
fn a_record_with_a_name_that_stands_twice_is_left_out_and_named() {
    check(
        r#"{"format":"kept","version":1,"customers":[
            {"id":"a","name":"Ann","added":"2026-01-02"},
            {"id":"b","name":"Ben","name":"Eve","added":"2026-01-02"},
            {"id":"c","name":"Carl","added":"2026-01-02","x":{"y":[{"z":1,"z":1}]}}],
          "entries":[{"id":"e","customer":"b","on":"2026-01-05","kind":"note","text":"x"}]}"#,
        &["customers[1].name", "customers[2].x.y[0].z"],
        1,
        3,
    );
}

#[test]
fn a_list_that_stands_twice_is_left_out_whole_and_counted() {
    let contents = check(
        r#"{"format":"kept","version":1,
          "customers":[{"id":"a","name":"Ann","added":"2026-01-02"}],
          "customers":[{"id":"b","name":"Ben","added":"2026-01-02"},{"id":"c","name":"Carl","added":"2026-01-02"}]}"#,
        &["customers"],
        0,
        2,
    );
    assert_eq!(contents.problems.len(), 1);
}

#[test]
fn settings_stamps_and_deletions_that_stand_twice_do_not_count() {
    check(
        r#"{"format":"kept","version":1,"settings":{"business":"A","currency":"EUR","currency":"USD"}}"#,
        &["settings.currency"],
        0,
        1,
    );
    let contents = check(
        r#"{"format":"kept","version":1,"deleted":[{"id":"a","of":"customers","of":"entries","at":"x"}]}"#,
        &["deleted[0].of"],
        0,
        1,
    );
    assert!(contents.deleted.is_empty());
}

#[test]
fn the_same_name_in_different_objects_is_nothing_special() {
    check(
        r#"{"format":"kept","version":1,"customers":[
            {"id":"a","name":"Ann","added":"2026-01-02","x":{"name":1,"id":2}},
            {"id":"b","name":"Ben","added":"2026-01-02"}]}"#,
        &[],
        2,
        0,
    );
}

#[test]
fn a_hundred_thousand_names_in_one_object_are_read() {
    let names: Vec<String> = (0..100_000).map(|n| format!("\"x{n}\":1")).collect();
    let twice = format!("{},\"x7\":2", names.join(","));
    let text = format!(
        r#"{{"format":"kept","version":1,"customers":[{{"id":"a","name":"Ann","added":"2026-01-02",{twice}}}]}}"#
    );
    check(&text, &["customers[0].x7"], 0, 1);
}
