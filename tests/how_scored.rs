//! The page that tells how everything is scored, held against the code: no number is missing, none is typed twice, the
//! examples come to the scores themselves, and what other settings are said to change is what then changes.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::book::record::Fields;
use kept_core::book::{Book, Day, Id, Settings};
use kept_core::demo_book;
use kept_core::exchange::json::load::open;
use kept_core::i18n::{Arg, METHOD, Texts};
use kept_core::report::report;
use kept_core::scoring::method::parameters::all;
use kept_core::scoring::method::settings_preview::growth;
use kept_core::scoring::method::tunables::{reset, settings, tried};
use kept_core::scoring::method::{Business, Case, Effect, Line, Topic, Trial, Value, example};
use kept_core::scoring::retention::{Stage, score};
use kept_core::scoring::selling::{Evidence, Plan, scenario};
use kept_core::session::ScoreCache;
use serde_json::json;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn stamps() -> Clock {
    Clock::new(Writer::of_bits(1))
}

/// The demo book, and the day it is told for.
fn demo_book() -> (Book, Day) {
    let today = day("2026-03-31");
    let stamp = stamps().tick(1);
    let ops = demo_book::ops(today, stamp, None).unwrap();
    (Book::new().fold(&Batch { stamp, ops }).0, today)
}

/// The worked cases, each with the days it is told for.
fn worked_cases() -> Vec<(Book, Vec<Day>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/method-vectors.json");
    let cases: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let told = cases.as_array().unwrap().iter().map(|case| {
        let days = case["expected"].as_array().unwrap();
        let days = days.iter().map(|one| day(one["asof"].as_str().unwrap()));
        (open(&case["book"].to_string()).unwrap(), days.collect())
    });
    told.collect()
}

fn books() -> Vec<(Book, Day)> {
    let mut all = Vec::new();
    for (book, days) in worked_cases() {
        all.extend(days.into_iter().map(|day| (book.clone(), day)));
    }
    all.push(demo_book());
    all
}

/// The public constants of every file of that name under `crates/core/src`.
fn constants(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            constants(&path, found);
        } else if path.ends_with("constants.rs") {
            let source = fs::read_to_string(&path).unwrap();
            let names = source
                .lines()
                .filter_map(|line| line.strip_prefix("pub const ")?.split(':').next());
            for name in names {
                assert!(found.insert(name.to_owned()), "{name} is a constant twice");
            }
        }
    }
}

#[test]
fn every_constant_of_the_method_is_shown_once() {
    let mut declared = BTreeSet::new();
    constants(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/core/src"),
        &mut declared,
    );
    assert!(declared.len() > 100);
    let shown: BTreeSet<String> = all().map(|number| number.name.to_owned()).collect();
    assert_eq!(shown.len(), all().count(), "a number is shown twice");
    assert_eq!(shown, declared);
}

#[test]
fn every_number_that_may_be_set_is_one_of_its_topic_and_a_setting_of_the_book() {
    for topic in Topic::ALL {
        let here: Vec<&str> = kept_core::scoring::method::numbers(*topic)
            .iter()
            .map(|one| one.name)
            .collect();
        for setting in settings(*topic) {
            let known = setting.constant.is_none_or(|name| here.contains(&name));
            assert!(known, "{setting:?}");
            let mut fields = Fields::new();
            fields.insert(setting.field.to_owned(), json!(1));
            let set = tried(&Settings::default(), &fields).unwrap();
            assert_eq!(reset(&set, *topic).len(), 1, "{setting:?} is no setting");
            assert!(reset(&Settings::default(), *topic).is_empty());
        }
    }
}

fn texts() -> Texts {
    Texts::english().and(METHOD)
}

fn numbers_as_args() -> Vec<(&'static str, Arg<'static>)> {
    all()
        .map(|number| (number.name, Arg::from(number.value)))
        .collect()
}

#[test]
fn every_text_of_a_topic_is_filled_by_the_constants() {
    let (texts, args) = (texts(), numbers_as_args());
    for topic in Topic::WORDS {
        for part in kept_core::scoring::method::PARTS {
            let text = texts.text(&format!("method-{topic}-{part}"), &args);
            assert!(!text.contains('⟨') && !text.is_empty(), "{text}");
        }
    }
}

#[test]
fn no_number_of_the_method_is_typed_into_its_words() {
    let bare = Texts::english().and(METHOD);
    let blank: Vec<(&str, Arg<'_>)> = all().map(|number| (number.name, Arg::from("#"))).collect();
    for topic in Topic::WORDS {
        for part in ["what", "how"] {
            let text = bare.text(&format!("method-{topic}-{part}"), &blank);
            assert!(
                !text.contains(|c: char| c.is_ascii_digit()),
                "{topic}: {text}"
            );
        }
    }
}

/// A line of an example as somebody would read it.
fn said(texts: &Texts, line: &Line) -> String {
    let args = line.args.iter().map(|(name, value)| {
        let arg = match value {
            Value::Number(x) | Value::Money(x) => Arg::from(x.to_string()),
            Value::Count(count) => Arg::from(*count),
            Value::Day(day) => Arg::from(day.to_string()),
            Value::Text(text) => Arg::from(text.clone()),
            Value::Word(family, word) => Arg::from(texts.word(family, word)),
            Value::Lines(lines) => {
                let all: Vec<String> = lines.iter().map(|line| said(texts, line)).collect();
                Arg::from(all.join(" × "))
            }
        };
        (*name, arg)
    });
    let args: Vec<_> = args.collect();
    texts.text(line.id, &args)
}

#[test]
fn the_examples_come_to_the_scores_of_the_report() {
    let texts = texts();
    let mut told = BTreeSet::new();
    for (book, asof) in books() {
        let (report, settings) = (report(&book, asof), book.settings());
        let score_cache = ScoreCache::of(&book, asof);
        let business = Business::of(&book, asof);
        for (customer, file) in book.customers() {
            let score = score(customer, file, &settings, score_cache.rhythm(), asof);
            let case = Case {
                book: &book,
                settings: &settings,
                customer,
                file,
                score: &score,
                business: Some(&business),
                median: score_cache.median(),
                asof,
            };
            let scored = &report.customers[customer.id.as_str()];
            for topic in Topic::ALL {
                let lines = example(*topic, &case);
                for line in &lines {
                    let said = said(&texts, line);
                    assert!(!said.contains('⟨') && !said.contains("NaN"), "{said}");
                }
                let result = lines.iter().find_map(|line| line.result);
                let expected = match topic {
                    Topic::Warmth => Some(scored.warmth.value),
                    Topic::Trust => Some(scored.trust.value),
                    Topic::Listening => Some(scored.listening.value),
                    Topic::Felt => scored.felt_friction,
                    Topic::Rhythm => scored.silence,
                    Topic::Value => scored.annual_value,
                    Topic::Risk => scored.risk.as_ref().map(|risk| risk.value),
                    Topic::Time => report.time_share,
                    Topic::Friction => report.friction.overall,
                    Topic::Journey => report.friction.smoothness.map(|left| 1.0 - left),
                    _ => result,
                };
                if let Some(result) = result {
                    told.insert(*topic);
                    assert_eq!(Some(result), expected, "{} {topic:?}", customer.id);
                } else if !lines.is_empty() {
                    told.insert(*topic);
                }
            }
        }
    }
    let promised: BTreeSet<Topic> = Topic::ALL
        .iter()
        .copied()
        .filter(|t| t.has_example())
        .collect();
    assert_eq!(
        told, promised,
        "every topic that promises an example has one somewhere"
    );
}

/// What these settings would change, gone through in pieces of this size.
fn effect(book: &Book, asof: Day, settings: &Settings, piece: usize) -> Effect {
    let score_cache = ScoreCache::of(book, asof);
    let mut trial = Trial::new(book.clone(), asof, settings.clone());
    let standing = |id: &Id| score_cache.get(id).map(Rc::clone);
    while trial.step(piece, &standing).is_some() {}
    trial.finish()
}

fn fields(value: serde_json::Value) -> Fields {
    value.as_object().cloned().unwrap()
}

#[test]
fn what_is_said_to_change_is_what_changes_once_it_is_kept() {
    let (book, asof) = demo_book();
    let changes = fields(
        json!({ "risk_strength/in_touch": 3.0, "cadence/A": 7, "risk_strength/friction": 0 }),
    );
    let said = effect(&book, asof, &tried(&book.settings(), &changes).unwrap(), 3);
    let edit = Action::Edit(List::Settings, Settings::id(), changes);
    let after = book
        .clone()
        .fold(&apply(&book, &edit, stamps().tick(2)).unwrap())
        .0;
    let (now, then) = (ScoreCache::of(&book, asof), ScoreCache::of(&after, asof));
    let mut expected = Effect::default();
    let mut moved = Vec::new();
    for (customer, _) in book.customers() {
        let (old, new) = (
            now.get(&customer.id).unwrap(),
            then.get(&customer.id).unwrap(),
        );
        if old.stage != Stage::Former {
            expected.due_before += usize::from(old.warmth.due <= asof);
            expected.due_after += usize::from(new.warmth.due <= asof);
        }
        if let (Some(old), Some(new)) = (&old.risk, &new.risk) {
            expected.of += 1;
            expected.up += usize::from(new.band > old.band);
            expected.down += usize::from(new.band < old.band);
            moved.push((
                (new.value - old.value).abs(),
                customer.name.as_str().to_owned(),
            ));
        }
    }
    moved.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    moved.retain(|(change, _)| *change > 0.0);
    moved.truncate(5);
    assert!(expected.up + expected.down > 0 && expected.due_after != expected.due_before);
    let named: Vec<_> = said
        .most
        .iter()
        .map(|one| (one.change.abs(), one.name.as_str().to_owned()))
        .collect();
    assert_eq!(named, moved);
    expected.most = said.most.clone();
    assert_eq!(said, expected);
}

#[test]
fn the_size_of_the_pieces_changes_nothing() {
    let (book, asof) = demo_book();
    let settings = tried(
        &book.settings(),
        &fields(json!({ "risk_strength/in_touch": 0.9 })),
    )
    .unwrap();
    let whole = effect(&book, asof, &settings, 10_000);
    assert!(!whole.most.is_empty());
    for piece in [1, 2, 7] {
        assert_eq!(effect(&book, asof, &settings, piece), whole);
    }
}

#[test]
fn the_settings_that_hold_change_nobody() {
    let (book, asof) = demo_book();
    let same = effect(&book, asof, &book.settings(), 50);
    assert!(same.most.is_empty() && same.up + same.down == 0);
    assert_eq!(same.due_before, same.due_after);
}

#[test]
fn a_number_out_of_range_is_refused_with_its_place() {
    let problems = tried(
        &Settings::default(),
        &fields(json!({ "risk_strength/distrust": 3.5 })),
    )
    .unwrap_err();
    assert_eq!(problems[0].path, "risk_strength.distrust");
    assert!(
        tried(
            &Settings::default(),
            &fields(json!({ "risk_strength/distrust": null }))
        )
        .is_ok()
    );
}

#[test]
fn other_weights_of_dimensions_and_orders_tell_what_then_is() {
    let (book, days) = worked_cases().swap_remove(1);
    let asof = *days.last().unwrap();
    let business = Business::of(&book, asof);
    let mut changes = fields(json!({ "buyers_per_month": 40, "average_order": 2500 }));
    // Counted far above the others, the worst dimension lifts the mean over the rule of the worst.
    let worst = business.friction.worst_first()[0].dimension.word();
    changes.insert(format!("dimension_weights/{worst}"), json!(50));
    let other = tried(&book.settings(), &changes).unwrap();
    let edit = Action::Edit(List::Settings, Settings::id(), changes);
    let stamp = Clock::new(Writer::of_bits(2)).tick(4_000_000_000_000);
    let after = book.clone().fold(&apply(&book, &edit, stamp).unwrap()).0;
    let then = Business::of(&after, asof);
    let told = business.overall(&other).map(|overall| overall.value);
    assert_eq!(told, then.friction.value());
    assert_ne!(told, business.friction.value());
    assert_eq!(business.worth(&other), then.first.unwrap().worth);
    assert!(business.worth(&other).is_some());
}

#[test]
fn what_new_customers_a_month_are_said_to_change_is_what_the_scenario_then_says() {
    let (book, asof) = demo_book();
    let cache = ScoreCache::of(&book, asof);
    let scores = |id: &Id| cache.get(id).map(|score| &**score);
    let mut evidence = Evidence::of(&book, asof);
    let mut ahead = |settings: &Settings| growth(&mut evidence, &scores, cache.median(), settings);
    let changes = fields(json!({ "new_a_month": 7.5 }));
    let (now, other) = (
        ahead(&book.settings()),
        ahead(&tried(&book.settings(), &changes).unwrap()),
    );
    assert_eq!((other.new_a_month, other.months), (7.5, 36));
    assert!(other.customers > now.customers);
    let edit = Action::Edit(List::Settings, Settings::id(), changes);
    let after = book
        .clone()
        .fold(&apply(&book, &edit, stamps().tick(2)).unwrap())
        .0;
    let then = scenario(&after, asof, &scores, cache.median(), &Plan::default());
    let [.., last] = then.readings();
    assert_eq!(
        (other.customers, other.revenue),
        (last.customers, last.revenue)
    );
}
