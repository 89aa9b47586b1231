//! The texts held against the code: every id that the code asks for is in the English files, and they have no other. What is
//! fetched later asks for texts that are fetched with it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kept_core::i18n::survey::{SURVEY_FAMILIES, SURVEY_LANGUAGES};
use kept_core::i18n::{
    BOOK, DEMO, ENGLISH, FAMILIES, FIELDS, FRICTION, FRICTION_FAMILIES, INSIGHTS, JOURNEY,
    JOURNEY_FAMILIES, METHOD, PEOPLE, SURVEY, SYSTEM, SYSTEM_FAMILIES,
};
use kept_core::input::form::journey_step::{ASKS, Measure};
use kept_core::scoring::method;

/// The ids of a Fluent file: a message begins at the start of a line.
fn ids_in_file(source: &str) -> BTreeSet<String> {
    let id = |line: &str| {
        let (id, _) = line.split_once(" =")?;
        let starts = id.starts_with(|c: char| c.is_ascii_lowercase());
        let only = id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (starts && only).then(|| id.to_owned())
    };
    source.lines().filter_map(id).collect()
}

/// Every source file: its path from the top of the repository, and what it says.
fn rust_files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let root = Path::new(env!("CARGO_MANIFEST_DIR"));
            let place = path.strip_prefix(root).unwrap().display().to_string();
            found.push((place, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The first string literal after every `t!(` and `line!(`.
fn ids_in_code(source: &str) -> BTreeSet<String> {
    let calls = ["t!(", "line!("];
    let found = calls.iter().flat_map(|call| {
        let places = source.match_indices(call).filter(|(at, _)| {
            let before = source[..*at].chars().next_back();
            let comment = source[..*at]
                .rsplit('\n')
                .next()
                .is_some_and(|line| line.trim_start().starts_with("//"));
            !comment && !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '`')
        });
        places.map(|(at, call)| {
            let literal = source[at + call.len()..].split('"').nth(1).unwrap();
            literal.to_owned()
        })
    });
    found.collect()
}

/// The ids that the source files of which this holds ask for.
fn asked(holds: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut files = Vec::new();
    for sources in ["src", "crates/core/src"] {
        rust_files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(sources),
            &mut files,
        );
    }
    let files = files.iter().filter(|(place, _)| holds(place));
    files.flat_map(|(_, source)| ids_in_code(source)).collect()
}

fn family_ids(families: &[(&str, &[&str])]) -> Vec<String> {
    let ids = families
        .iter()
        .flat_map(|(family, words)| words.iter().map(move |word| format!("{family}-{word}")));
    ids.collect()
}

/// Whether a source file belongs to the page that tells how everything is scored.
fn is_of_method(place: &str) -> bool {
    place.starts_with("crates/core/src/scoring/method") || place.starts_with("src/pages/method")
}

/// What the page that tells how everything is scored asks for.
fn used_by_method() -> BTreeSet<String> {
    let mut ids = asked(is_of_method);
    ids.extend(family_ids(method::FAMILIES));
    for topic in method::Topic::WORDS {
        ids.extend(
            method::PARTS
                .iter()
                .map(|part| format!("method-{topic}-{part}")),
        );
    }
    ids.extend(method::parameters::all().map(|number| format!("constant-{}", number.name)));
    ids
}

/// What Friction tells of lost sales, in the words of the sales system.
const OF_LOSSES: &str = "src/pages/friction/remedies.rs";

/// Whether a source file belongs to the page on friction or to the owner's audit.
fn is_of_friction(place: &str) -> bool {
    let here = place.starts_with("src/pages/friction") || place.starts_with("src/pages/audit");
    here && place != OF_LOSSES
}

/// What the page on friction and the owner's audit ask for.
fn used_by_friction() -> BTreeSet<String> {
    let mut ids = asked(is_of_friction);
    ids.extend(family_ids(FRICTION_FAMILIES));
    ids
}

/// Whether a source file belongs to one customer's page or to the forms that write down. What can be written down is named
/// in the list of keys, too.
fn is_of_people(place: &str) -> bool {
    let parts = [
        "src/pages/customer.rs",
        "src/pages/customer/",
        "src/pages/customer_form",
        "src/pages/customers.rs",
        "src/pages/few_customers",
        "src/pages/customers/",
        "src/forms/command_box",
        "src/forms/log",
        "src/forms/snooze_sheet.rs",
        "src/forms/date_sheet",
        "src/forms/reach_sheet",
        "src/forms/settle_sheet.rs",
    ];
    place != "src/forms/log/kinds.rs" && parts.iter().any(|part| place.starts_with(part))
}

/// Whether a source file belongs to the page on the way of buying.
fn is_of_journey(place: &str) -> bool {
    place.starts_with("src/pages/journey")
}

/// What the page on the way of buying asks for.
fn used_by_journey() -> BTreeSet<String> {
    let mut ids = asked(is_of_journey);
    ids.extend(family_ids(JOURNEY_FAMILIES));
    ids.extend(ASKS.iter().map(|(name, _)| format!("journey-ask-{name}")));
    let hinted = ASKS
        .iter()
        .filter(|(_, measure)| *measure != Measure::Mark(false));
    ids.extend(hinted.map(|(name, _)| format!("journey-hint-{name}")));
    ids
}

/// Whether a source file belongs to the buyer's survey.
fn is_of_survey(place: &str) -> bool {
    place.starts_with("src/pages/survey") || place == "src/parts/share_text.rs"
}

/// What the buyer's survey asks for.
fn used_by_survey() -> BTreeSet<String> {
    let mut ids = asked(is_of_survey);
    ids.extend(family_ids(SURVEY_FAMILIES));
    ids
}

/// Whether a source file belongs to the pages on the sales system.
fn is_of_system(place: &str) -> bool {
    place.starts_with("src/pages/selling") || place == OF_LOSSES
}

/// What the pages on the sales system ask for.
fn used_by_system() -> BTreeSet<String> {
    let mut ids = asked(is_of_system);
    ids.extend(family_ids(SYSTEM_FAMILIES));
    ids
}

/// Whether a source file belongs to what the whole book tells.
fn is_of_insights(place: &str) -> bool {
    place.starts_with("src/pages/insights") || place == "src/parts/charts.rs"
}

/// Whether a source file belongs to the book's own page or to bringing files in.
fn is_of_book(place: &str) -> bool {
    place.starts_with("src/pages/data")
        || place.starts_with("src/pages/import")
        || place.starts_with("src/pages/duplicates")
        || place.starts_with("src/services/folder_sync")
}

/// What everything else asks for.
fn used() -> BTreeSet<String> {
    let rooms = [
        is_of_people,
        is_of_friction,
        is_of_method,
        is_of_journey,
        is_of_survey,
        is_of_insights,
        is_of_book,
        is_of_system,
    ];
    let mut ids = asked(|place| !rooms.iter().any(|is_of| is_of(place)));
    let fields = FIELDS
        .iter()
        .flat_map(|(of, names)| names.iter().map(move |name| format!("field-{of}-{name}")));
    ids.extend(family_ids(FAMILIES));
    ids.extend(fields);
    ids
}

/// The files of what is fetched later: each with what is asked for by the part that comes with it.
fn later() -> [(&'static str, &'static str, BTreeSet<String>); 9] {
    [
        ("locales/demo/en.ftl", DEMO, ids_in_file(DEMO)),
        ("locales/method/en.ftl", METHOD, used_by_method()),
        ("locales/people/en.ftl", PEOPLE, asked(is_of_people)),
        ("locales/friction/en.ftl", FRICTION, used_by_friction()),
        ("locales/insights/en.ftl", INSIGHTS, asked(is_of_insights)),
        ("locales/book/en.ftl", BOOK, asked(is_of_book)),
        ("locales/journey/en.ftl", JOURNEY, used_by_journey()),
        ("locales/survey/en.ftl", SURVEY, used_by_survey()),
        ("locales/system/en.ftl", SYSTEM, used_by_system()),
    ]
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let there = ids_in_file(ENGLISH);
    let missing: Vec<String> = used().difference(&there).cloned().collect();
    assert!(
        missing.is_empty(),
        "asked for, but not in locales/en.ftl: {missing:#?}"
    );
    for (file, source, used) in later() {
        let there: BTreeSet<String> = there.union(&ids_in_file(source)).cloned().collect();
        let missing: Vec<String> = used.difference(&there).cloned().collect();
        assert!(
            missing.is_empty(),
            "asked for, but not in {file}: {missing:#?}"
        );
    }
}

#[test]
fn every_text_that_is_there_is_asked_for() {
    let mut all = used();
    for (file, source, used) in later() {
        let idle: Vec<String> = ids_in_file(source).difference(&used).cloned().collect();
        assert!(
            idle.is_empty(),
            "in {file}, but nobody asks for them: {idle:#?}"
        );
        all.extend(used);
    }
    let idle: Vec<String> = ids_in_file(ENGLISH).difference(&all).cloned().collect();
    assert!(
        idle.is_empty(),
        "in locales/en.ftl, but nobody asks for them: {idle:#?}"
    );
}

#[test]
fn a_translation_of_the_survey_says_what_buyers_read_and_nothing_else() {
    let english = ids_in_file(SURVEY);
    let read_by_buyers = |id: &&String| {
        ["answer-", "invite-", "hand-"]
            .iter()
            .any(|start| id.starts_with(start))
    };
    let wanted: BTreeSet<String> = english.iter().filter(read_by_buyers).cloned().collect();
    assert!(!wanted.is_empty());
    for (language, source) in SURVEY_LANGUAGES {
        if *language != "en" {
            assert_eq!(ids_in_file(source), wanted, "in {language}");
        }
    }
}

/// What the document says by itself at a first visit.
const WELCOME: &str = include_str!("../locales/welcome/en.ftl");

#[test]
fn the_document_asks_for_every_text_of_the_first_visit_and_for_none_that_is_not_there() {
    let documents = [
        include_str!("../index.html"),
        include_str!("../web/kept.webmanifest"),
    ];
    let asked = documents
        .iter()
        .flat_map(|document| document.split("{{text ").skip(1));
    let asked: BTreeSet<String> = asked
        .map(|rest| rest.split("}}").next().unwrap().trim().to_owned())
        .collect();
    let there = ids_in_file(WELCOME);
    let idle: Vec<&String> = there.difference(&asked).collect();
    assert!(
        idle.is_empty(),
        "in locales/welcome/en.ftl, but index.html does not ask for them: {idle:#?}"
    );
    let all: BTreeSet<String> = there.union(&ids_in_file(ENGLISH)).cloned().collect();
    let missing: Vec<&String> = asked.difference(&all).collect();
    assert!(
        missing.is_empty(),
        "index.html asks for texts that are nowhere: {missing:#?}"
    );
    assert!(asked.len() > 10);
}

#[test]
fn no_id_stands_twice() {
    let mut seen = BTreeSet::new();
    let later = later();
    let later = later.iter().flat_map(|(_, source, _)| source.lines());
    for line in ENGLISH.lines().chain(WELCOME.lines()).chain(later) {
        if let Some(id) = ids_in_file(line).first() {
            assert!(seen.insert(id.clone()), "{id} stands twice");
        }
    }
}

#[test]
fn the_scan_finds_calls_however_they_are_broken() {
    let code =
        "t!(a, \"one\") format!(\"no\") t!(\n  self.words,\n  \"two\",\n  n = 3) line!(\"three\")";
    let found: Vec<String> = ids_in_code(code).into_iter().collect();
    assert_eq!(found, ["one", "three", "two"]);
}
