//! The English that the page speaks: how much of it there is, how hard it is to read, and what it never says.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and tells its figures"
)]

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// Words of the English catalogues at commit 5522105, before they were edited, counted by `words` here: every
/// `locales/**/en.ftl`, values only, all variants, no placeables.
const WORDS_BEFORE: usize = 23_725;

/// How much of `WORDS_BEFORE` is left at most.
const LEFT_AT_MOST: f64 = 0.70;

/// The highest reading grade (Flesch–Kincaid), of whole sentences as of the catalogue with all its labels.
const GRADE_AT_MOST: f64 = 6.0;

/// What no text says, whatever its capitals.
const NEVER: &[&str] = &[
    "bring in a file",
    "bring it in",
    "the way back",
    "before the cents stands",
    "throw it away",
    "do it again",
    "part them with commas",
    "gladly they would",
    "of the time that buying takes",
    "rests on little",
    "the same as a table",
    "one pair of a customer and a thing",
    "if you change, and if not",
    "simple-minded",
    "your own eyes",
    "how is it to buy from you",
    "rests until",
    "written down",
    "reckon",
    "so many of those",
    "mend this",
];

/// What no text is as a whole, or before a colon.
const NEVER_ALONE: &[&str] = &["Keep it", "Take it back"];

/// How the ids begin of what people may type, which nobody reads.
const TYPED: &[&str] = &[
    "command-also-",
    "root-said-",
    "when-in-",
    "when-skipped",
    "when-weekdays",
    "calendar-",
];

/// A message of a catalogue: where it is, and what it says. Placeables stand as the word `Anna`.
struct Message {
    place: String,
    /// The words of all its variants, without placeables.
    words: usize,
    /// It as it may be read: a message that is nothing but variants is read once for each.
    readings: Vec<String>,
    /// Whether it is what people may type, not what they read.
    is_typed: bool,
}

/// Every English catalogue but the demo shop's, whose words were in `assets/demo.json` alone: its path from `locales`, and its
/// source.
fn catalogues(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("demo") {
            continue;
        }
        if path.is_dir() {
            catalogues(&path, found);
        } else if path.ends_with("en.ftl") {
            found.push((
                path.display().to_string(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
}

/// The words of a text: what stands between blanks and has a letter or a digit.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

fn count_words(pattern: &Pattern<&str>) -> usize {
    let count = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => words(value).count(),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants.iter().map(|one| count_words(&one.value)).sum(),
        PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(count).sum()
}

/// The ways to read a pattern: one for each variant where it is nothing but variants, else one, with the default variants.
fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    if let [
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        },
    ] = pattern.elements.as_slice()
    {
        return variants
            .iter()
            .flat_map(|one| readings(&one.value))
            .collect();
    }
    let read = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => match expression {
            Expression::Select { variants, .. } => {
                let usual = variants.iter().find(|one| one.default);
                usual.map_or_else(String::new, |one| readings(&one.value).concat())
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
            Expression::Inline(_) => "Anna".to_owned(),
        },
    };
    vec![pattern.elements.iter().map(read).collect()]
}

fn messages() -> Vec<Message> {
    let mut sources = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    catalogues(&root, &mut sources);
    let of_source = |(path, source): &(String, String)| -> Vec<Message> {
        let file = parser::parse(source.as_str()).unwrap();
        let told = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => message.value.as_ref().map(|value| Message {
                place: format!("{path}: {}", message.id.name),
                words: count_words(value),
                readings: readings(value),
                is_typed: TYPED.iter().any(|start| message.id.name.starts_with(start)),
            }),
            _ => None,
        };
        file.body.iter().filter_map(told).collect()
    };
    let all: Vec<Message> = sources.iter().flat_map(of_source).collect();
    assert!(sources.len() >= 10 && all.len() > 2_000);
    all
}

/// The sentences of a text: each ends with its paragraph, or with a mark and a blank.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut rest = paragraph;
        while let Some((at, mark)) = rest.char_indices().find(|(at, mark)| {
            let next = rest.get(at + mark.len_utf8()..);
            matches!(mark, '.' | '?' | '!')
                && next.is_some_and(|next| next.starts_with([' ', '\n', '”']))
        }) {
            let (sentence, more) = rest.split_at(at + mark.len_utf8());
            found.push(sentence);
            rest = more;
        }
        found.push(rest);
    }
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

/// The syllables of an English word, by its groups of vowels: a silent e at the end is none.
fn syllables(word: &str) -> usize {
    let plain: String = word
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect();
    let is_vowel = |c: char| "aeiouyáéíóú".contains(c);
    let mut before = false;
    let mut groups = 0;
    for c in plain.chars() {
        groups += usize::from(is_vowel(c) && !before);
        before = is_vowel(c);
    }
    let silent = |end: &str, unless: &[&str]| {
        plain.strip_suffix(end).is_some_and(|stem| {
            !stem.ends_with(is_vowel) && !unless.iter().any(|u| stem.ends_with(u))
        })
    };
    let is_silent = silent("e", &["l"])
        || silent("ed", &["t", "d"])
        || silent("es", &["s", "z", "x", "c", "g", "ch", "sh", "l"]);
    groups.saturating_sub(usize::from(is_silent)).max(1)
}

/// The reading grade of these sentences by Flesch and Kincaid, and how many words they have.
fn grade(sentences: &[&str]) -> (f64, usize) {
    let all: Vec<&str> = sentences.iter().flat_map(|one| words(one)).collect();
    let spoken: usize = all.iter().map(|word| syllables(word)).sum();
    let count = all.len() as f64;
    let grade = 0.39 * count / sentences.len() as f64 + 11.8 * spoken as f64 / count - 15.59;
    (grade, all.len())
}

#[test]
fn the_catalogues_are_far_shorter_than_they_were() {
    let now: usize = messages().iter().map(|message| message.words).sum();
    let left = now as f64 / WORDS_BEFORE as f64;
    println!(
        "English: {now} words, {WORDS_BEFORE} before the edit: {:.1} % fewer",
        100.0 * (1.0 - left)
    );
    assert!(left <= LEFT_AT_MOST, "{now} words are too many");
}

#[test]
fn a_child_of_eleven_can_read_it() {
    let messages = messages();
    let read = messages.iter().filter(|message| !message.is_typed);
    let texts: Vec<&String> = read.flat_map(|message| &message.readings).collect();
    let all: Vec<&str> = texts.iter().flat_map(|text| sentences(text)).collect();
    let whole = |sentence: &&str| sentence.trim_end().ends_with(['.', '?', '!']);
    let prose: Vec<&str> = all.iter().copied().filter(whole).collect();
    let of_all = grade(&all);
    let of_prose = grade(&prose);
    for (what, count, (grade, words)) in [
        ("all texts", all.len(), of_all),
        ("whole sentences alone", prose.len(), of_prose),
    ] {
        println!(
            "Flesch–Kincaid grade of {what}: {grade:.1} ({count} sentences, {:.1} words each)",
            words as f64 / count as f64
        );
    }
    assert!(of_all.0 <= GRADE_AT_MOST && of_prose.0 <= GRADE_AT_MOST);
}

#[test]
fn nothing_is_said_that_no_shopkeeper_would_say() {
    for message in messages() {
        for text in &message.readings {
            let plain = text.to_lowercase().replace('’', "'");
            for phrase in NEVER {
                assert!(!plain.contains(phrase), "{}: {text}", message.place);
            }
            let head = text.split(':').next().unwrap_or_default().trim();
            assert!(!NEVER_ALONE.contains(&head), "{}", message.place);
        }
    }
}

#[test]
fn quotes_are_typographic_and_blanks_single() {
    let messages = messages();
    // A formula is set like one.
    let is_prose = |one: &&Message| !one.is_typed && !one.place.ends_with("-formula");
    for message in messages.iter().filter(is_prose) {
        for text in &message.readings {
            let has_straight = text.contains(['\'', '"']);
            assert!(!has_straight, "{}: {text}", message.place);
            let has_double = text.lines().any(|line| line.trim().contains("  "));
            assert!(!has_double, "{}: {text}", message.place);
        }
    }
}

#[test]
fn syllables_and_sentences_are_counted_as_people_do() {
    for (word, count) in [
        ("shop", 1),
        ("made", 1),
        ("table", 2),
        ("customer", 3),
        ("asked", 1),
        ("wanted", 2),
        ("pages", 2),
        ("It’s", 1),
        ("people", 2),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
    assert_eq!(
        sentences("One, two. 3.5 three? Four"),
        ["One, two.", " 3.5 three?", " Four"]
    );
}
