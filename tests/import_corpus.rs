//! Every file of the corpus comes in as its owner would call right, or the right question is asked, or it is refused with
//! a reason; nothing is wrong without a word. Prints how many of each family do.

#[path = "support/tables.rs"]
mod tables;

use std::collections::BTreeMap;
use std::path::Path;

use kept_core::book::Day;
use kept_core::import::{Context, Plan, reader};
use serde_json::{Value, json};
use tables::Tables;

const ROOT: &str = "tests/data/corpus/open";

/// The share that must be right, rightly asked or rightly refused.
const RIGHT: f64 = 0.95;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Right,
    Asks,
    Refused,
    Said,
    Silent,
}

const VERDICTS: [Verdict; 5] = [
    Verdict::Right,
    Verdict::Asks,
    Verdict::Refused,
    Verdict::Said,
    Verdict::Silent,
];

fn plan(file: &str, expected: &Value, answers: &[(&str, &str)]) -> Value {
    let bytes = std::fs::read(Path::new(ROOT).join(file)).unwrap();
    let mut context =
        Context::new(Day::parse(expected["asof"].as_str().unwrap_or("2026-11-28")).unwrap());
    context.file_name = Path::new(file)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    for (key, answer) in answers {
        context
            .answers
            .insert((*key).to_owned(), vec![(*answer).to_owned()]);
    }
    Plan::new(reader::read(&bytes, &context, &Tables), &context).to_json()
}

/// What differs between an expectation and a plan.
fn differences(expected: &Value, got: &Value, people: bool) -> Vec<String> {
    let mut found = Vec::new();
    let nothing = |field: &str| match field {
        "total" | "refunds" => json!({}),
        "customers" | "purchases" | "touches" => json!(0),
        _ => Value::Null,
    };
    for field in [
        "kind",
        "customers",
        "purchases",
        "total",
        "refunds",
        "first",
        "last",
        "touches",
        "by",
        "messages",
        "meetings",
        "next",
    ] {
        let Some(wanted) = expected.get(field) else {
            continue;
        };
        let held = got.get(field).cloned().unwrap_or_else(|| nothing(field));
        if held != *wanted {
            found.push(format!("{field} {held}, not {wanted}"));
        }
    }
    if people {
        let wanted = expected["people"].as_array().into_iter().flatten();
        let got_people: Vec<&Value> = got["people"].as_array().into_iter().flatten().collect();
        let ordered = matches!(expected["kind"].as_str(), Some("contacts" | "purchases"));
        for (at, wanted) in wanted.enumerate() {
            // Of meetings and messages it does not matter who comes first.
            let named = |held: &&&Value| {
                held["name"] == wanted["name"]
                    || wanted["alias"]
                        .as_array()
                        .is_some_and(|names| names.contains(&held["name"]))
            };
            let held = match ordered {
                true => got_people.get(at),
                false => got_people.iter().find(named),
            };
            person(wanted, held.unwrap_or(&&Value::Null), &mut found);
        }
    }
    for ask in expected["asks"].as_array().into_iter().flatten() {
        if !got["asks"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|asked| asked == ask)
        {
            found.push(format!("{ask} not asked"));
        }
    }
    found
}

fn person(wanted: &Value, got: &Value, found: &mut Vec<String>) {
    let alias = wanted["alias"].as_array().into_iter().flatten();
    let names: Vec<&Value> = alias.chain([&wanted["name"]]).collect();
    if !names.contains(&&got["name"]) {
        found.push(format!("name {}, not {}", got["name"], wanted["name"]));
    }
    for field in [
        "emails",
        "phones",
        "birthday",
        "birthday_no_year",
        "purchases",
        "total",
        "touches",
        "messages",
        "company",
    ] {
        let Some(wanted_field) = wanted.get(field) else {
            continue;
        };
        if field == "company" && (*wanted_field == wanted["name"] || *wanted_field == got["name"]) {
            continue;
        }
        let small = |value: &Value| value.to_string().to_lowercase();
        if small(&got[field]) != small(wanted_field) {
            found.push(format!(
                "{field} of {} {}, not {wanted_field}",
                wanted["name"], got[field]
            ));
        }
    }
}

/// The least differences from the expectation or from one of the others that are as right.
fn least(expected: &Value, got: &Value) -> Vec<String> {
    let mut best = differences(expected, got, true);
    for also in expected["also"].as_array().into_iter().flatten() {
        let mut other = expected.clone();
        for (field, value) in also.as_object().unwrap() {
            other[field] = value.clone();
        }
        let differ = differences(&other, got, false);
        if differ.len() < best.len() {
            best = differ;
        }
    }
    best
}

/// Whether some answer to a question that may be asked leads to the stated result.
fn an_answer_is_right(file: &str, expected: &Value, got: &Value) -> bool {
    let may = |key: &str| {
        ["asks", "may_ask"].iter().any(|list| {
            expected[list]
                .as_array()
                .into_iter()
                .flatten()
                .any(|ask| ask == key)
        })
    };
    let asks = got["asks"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    asks.filter(|key| may(key)).any(|key| {
        let options = got["options"][key]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        let mut without = expected.clone();
        without["asks"] = json!([]);
        options
            .into_iter()
            .any(|option| least(&without, &plan(file, expected, &[(key, option)])).is_empty())
    })
}

fn judge(file: &str, expected: &Value) -> (Verdict, Vec<String>) {
    let got = plan(file, expected, &[]);
    let differ = least(expected, &got);
    let none = expected["kind"] == "none";
    let says = |field: &str| {
        got.get(field)
            .is_some_and(|value| value.as_array().is_none_or(|list| !list.is_empty()))
    };
    let verdict = match differ.is_empty() {
        true if none && (says("refuses") || says("skips")) => Verdict::Refused,
        true if none => Verdict::Silent,
        true => Verdict::Right,
        false if an_answer_is_right(file, expected, &got) => Verdict::Asks,
        false if says("refuses") || says("skips") || says("asks") => Verdict::Said,
        false => Verdict::Silent,
    };
    (verdict, differ)
}

#[test]
fn files_come_in_right_or_ask_and_never_wrong_without_a_word() {
    let text = std::fs::read_to_string(Path::new(ROOT).join("expected.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let mut table: BTreeMap<String, BTreeMap<Verdict, usize>> = BTreeMap::new();
    for (file, expected) in all.as_object().unwrap() {
        let (verdict, differ) = judge(file, expected);
        let family = file.split('/').next().unwrap().to_owned();
        *table.entry(family).or_default().entry(verdict).or_default() += 1;
        if !differ.is_empty() {
            println!("{verdict:?}: {file}");
            differ.iter().for_each(|line| println!("    {line}"));
        }
    }
    println!(
        "{:<10} right  asks  refused  wrong but said  silently wrong",
        "family"
    );
    let count =
        |verdict: Verdict| -> usize { table.values().filter_map(|row| row.get(&verdict)).sum() };
    for (family, row) in &table {
        let cell = |verdict: Verdict| row.get(&verdict).copied().unwrap_or_default();
        let [a, b, c, d, e] = VERDICTS.map(cell);
        println!("{family:<10} {a:>5} {b:>5} {c:>8} {d:>15} {e:>15}");
    }
    let files: usize = VERDICTS.map(count).iter().sum();
    let good = count(Verdict::Right) + count(Verdict::Asks) + count(Verdict::Refused);
    assert_eq!(count(Verdict::Silent), 0, "silently wrong");
    assert!(
        good as f64 >= RIGHT * files as f64,
        "{good} of {files} right, asking or refused rightly"
    );
}
