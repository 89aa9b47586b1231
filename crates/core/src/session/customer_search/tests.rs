use super::*;
use crate::book::hlc::{Clock, Writer};
use crate::book::op::{Batch, Change, List, Op};
use serde_json::json;

/// As most languages sort that are written in Latin letters.
const ANY: Collation<'_> = Collation {
    language: "en",
    sort: |_, mut texts| {
        texts.sort_by_key(|text| text.to_lowercase());
        texts
    },
};

fn book() -> Book {
    let customer = |id: &str, name: &str, tier: &str, phone: &str| {
        let fields = json!({"name": name, "added": "2024-01-01", "tier": tier, "phones": [phone]});
        let fields = fields.as_object().unwrap().clone();
        Op::now(List::Customers, Id::new(id).unwrap(), Change::Put(fields))
    };
    let ops = vec![
        customer("1", "Zoë Ångström", "A", "+46 8 12 34"),
        customer("2", "Ann", "B", "1"),
        customer("3", "ann-zoe", "C", "2"),
    ];
    let stamp = Clock::new(Writer::of_bits(1)).tick(1);
    Book::new().fold(&Batch { stamp, ops }).0
}

fn names(query: Query) -> Vec<String> {
    let book = book();
    let score_cache = ScoreCache::of(&book, Day::parse("2024-06-01").unwrap());
    let fold = crate::input::text_fold::fold_decomposed;
    // The browser takes the accents apart; natively the test does.
    let fold = |text: &str| fold(&text.replace('ë', "e").replace('Å', "A").replace('ö', "o"));
    find(
        &book,
        &score_cache,
        &mut Index::default(),
        &query,
        fold,
        &ANY,
    )
    .iter()
    .map(|found| found.id.to_string())
    .collect()
}

#[test]
fn every_word_must_be_found_whatever_its_case() {
    let by = |text: &str| {
        names(Query {
            text: text.into(),
            order: Order::Name,
            ..Query::default()
        })
    };
    assert_eq!(by("ZOE"), ["3", "1"]);
    assert_eq!(by("zoe ang"), ["1"]);
    assert_eq!(by("4681234"), ["1"]);
    assert_eq!(by(""), ["2", "3", "1"]);
}

#[test]
fn a_tier_and_a_stage_sift() {
    let tier = Query {
        tier: Some(Tier::C),
        ..Query::default()
    };
    assert_eq!(names(tier), ["3"]);
    let stage = Query {
        stage: Some(Stage::Customer),
        ..Query::default()
    };
    assert_eq!(names(stage), [""; 0]);
}

#[test]
fn a_column_sorts_both_ways_and_who_has_nothing_in_it_stands_last_in_both() {
    let customer = |id: &str, company: Option<&str>, value: Option<i64>| {
        let fields =
            json!({"name": id, "added": "2024-01-01", "company": company, "annual_value": value});
        let fields = fields.as_object().unwrap().clone();
        let fields = fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .collect();
        Op::now(List::Customers, Id::new(id).unwrap(), Change::Put(fields))
    };
    let ops = vec![
        customer("a", Some("Zeta"), Some(100)),
        customer("b", None, None),
        customer("c", Some("Alpha"), Some(900)),
    ];
    let stamp = Clock::new(Writer::of_bits(1)).tick(1);
    let book = Book::new().fold(&Batch { stamp, ops }).0;
    let score_cache = ScoreCache::of(&book, Day::parse("2024-06-01").unwrap());
    let sorted = |order: Order, reversed: bool| {
        let query = Query {
            order,
            reversed,
            ..Query::default()
        };
        let found = find(
            &book,
            &score_cache,
            &mut Index::default(),
            &query,
            str::to_lowercase,
            &ANY,
        );
        found
            .iter()
            .map(|found| found.id.to_string())
            .collect::<String>()
    };
    assert_eq!(sorted(Order::Company, false), "cab");
    assert_eq!(sorted(Order::Company, true), "acb");
    assert_eq!(sorted(Order::Value, false), "cab");
    assert_eq!(sorted(Order::Value, true), "acb");
    assert_eq!(sorted(Order::Name, true), "cba");
}

#[test]
fn a_column_sorts_by_what_stands_in_it_and_what_is_empty_comes_last() {
    let by = |order, reversed| {
        names(Query {
            order,
            reversed,
            ..Query::default()
        })
    };
    // Nobody here has a town or a tag: the name decides.
    for order in [Order::Town, Order::Tags] {
        assert_eq!(by(order, false), ["2", "3", "1"]);
        assert_eq!(by(order, true), ["2", "3", "1"]);
    }
    assert!(
        Order::ALL
            .iter()
            .all(|order| Order::of_word(order.word()) == Some(*order))
    );
}
