//! The languages besides English, held against it: every text is there, with the same things filled in, plurals as the language
//! has them, and nothing left in English. What a native reader alone can judge is not judged here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;

/// The plural forms that whole numbers and fractions take, by CLDR; `many` of Spanish is that of millions.
const PLURALS: &[(&str, &[&str])] = &[
    ("el", &["one", "other"]),
    ("es", &["many", "one", "other"]),
    ("hy", &["one", "other"]),
    ("ru", &["few", "many", "one", "other"]),
];
/// The words of plural forms: a selector with one of them chooses by number.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];
/// Words that no sentence of these languages has, and nearly every English one.
const ENGLISH_WORDS: [&str; 9] = [
    "the", "you", "your", "with", "this", "that", "what", "have", "they",
];

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn folders() -> Vec<String> {
    let names = fs::read_dir(locales()).unwrap().map(|entry| entry.unwrap());
    let folders = names.filter(|entry| entry.path().join("main.ftl").is_file());
    let mut tags: Vec<String> = folders
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    tags.sort();
    tags
}

/// What is to be known of one text.
#[derive(Default)]
struct Said {
    /// What is filled in.
    filled: BTreeSet<String>,
    /// What is only chosen by.
    chosen_by: BTreeSet<String>,
    /// The plural forms of each choice by number.
    plurals: Vec<BTreeSet<String>>,
    /// Each piece of text.
    pieces: Vec<String>,
}

impl Said {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.pieces.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => {
                self.filled.extend(variable(inline));
                if let InlineExpression::Placeable { expression } = inline {
                    self.expression(expression);
                }
            }
            Expression::Select { selector, variants } => {
                self.chosen_by.extend(variable(selector));
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                let keys: BTreeSet<String> = keys.collect();
                let is_form = |key: &&String| FORMS.contains(&key.as_str()) || *key == "other";
                let forms: BTreeSet<String> = keys.iter().filter(is_form).cloned().collect();
                let is_number = |key: &String| key.parse::<f64>().is_ok();
                // A word of another kind may be called like a form.
                let by_number = keys.iter().all(|key| is_form(&key) || is_number(key));
                if by_number && forms.len() > 1 {
                    self.plurals.push(forms);
                }
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn text(&self) -> String {
        self.pieces.join(" ")
    }
}

fn variable(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        _ => None,
    }
}

fn texts(files: &[PathBuf]) -> BTreeMap<String, Said> {
    let mut all = BTreeMap::new();
    for file in files {
        let resource = parse(fs::read_to_string(file).unwrap())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut said = Said::default();
                said.read(&message.value.unwrap());
                let twice = all.insert(message.id.name.clone(), said);
                assert!(twice.is_none(), "{} stands twice", message.id.name);
            }
        }
    }
    all
}

fn english() -> BTreeMap<String, Said> {
    let mut files = vec![locales().join("en.ftl")];
    for entry in fs::read_dir(locales()).unwrap() {
        let file = entry.unwrap().path().join("en.ftl");
        if file.is_file() {
            files.push(file);
        }
    }
    texts(&files)
}

fn of(tag: &str) -> BTreeMap<String, Said> {
    let files = fs::read_dir(locales().join(tag)).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.collect();
    files.push(locales().join("survey").join(format!("{tag}.ftl")));
    texts(&files)
}

/// Collects what is wrong in any language, and stops with all of it.
fn each(check: impl Fn(&str, &str, &Said, &Said) -> Option<String>) {
    let english = english();
    let mut wrong = Vec::new();
    for tag in folders() {
        for (id, said) in of(&tag) {
            let Some(meant) = english.get(&id) else {
                continue;
            };
            wrong.extend(check(&tag, &id, meant, &said).map(|why| format!("{tag} {id}: {why}")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} texts:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn each_language_has_every_text_and_no_other() {
    let english: BTreeSet<String> = english().into_keys().collect();
    assert!(english.len() > 2_000);
    assert_eq!(folders().len(), PLURALS.len());
    for tag in folders() {
        let own: BTreeSet<String> = of(&tag).into_keys().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let idle: Vec<_> = own.difference(&english).collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "{tag}: missing {missing:#?}, idle {idle:#?}"
        );
    }
}

#[test]
fn the_same_is_filled_in_and_nothing_else() {
    each(|_, _, meant, said| {
        let known = |name: &String| meant.filled.contains(name) || meant.chosen_by.contains(name);
        let foreign: Vec<_> = said
            .filled
            .iter()
            .chain(&said.chosen_by)
            .filter(|name| !known(name))
            .collect();
        // What English also chooses by may be said in words.
        let told = |name: &&String| said.filled.contains(*name) || meant.chosen_by.contains(*name);
        let lost: Vec<_> = meant.filled.iter().filter(|name| !told(name)).collect();
        let is_right = foreign.is_empty() && lost.is_empty();
        (!is_right).then(|| format!("unknown {foreign:?}, lost {lost:?}"))
    });
}

#[test]
fn a_plural_has_the_forms_of_its_language() {
    each(|tag, _, _, said| {
        let (_, forms) = PLURALS.iter().find(|(known, _)| *known == tag).unwrap();
        let forms: BTreeSet<String> = forms.iter().map(|form| (*form).to_owned()).collect();
        let wrong = said.plurals.iter().find(|own| **own != forms);
        wrong.map(|own| format!("{own:?} in place of {forms:?}"))
    });
}

#[test]
fn quotes_and_spaces_are_those_of_the_language() {
    each(|tag, _, meant, said| {
        let text = said.text();
        let straight = text.contains('"') && !meant.text().contains('"');
        let double = said.pieces.iter().any(|piece| piece.trim().contains("  "));
        let english = text.contains(['“', '‘']);
        let question = tag == "hy" && text.contains('?');
        (straight || double || english || question).then_some(text)
    });
}

#[test]
fn no_sentence_is_left_in_english() {
    each(|_, id, meant, said| {
        // A source is cited as it is called.
        if id.starts_with("method-cite-") {
            return None;
        }
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !c.is_alphabetic());
            words
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect()
        };
        let (own, english) = (words(&said.text()), words(&meant.text()));
        let leftover = own
            .iter()
            .any(|word| ENGLISH_WORDS.contains(&word.as_str()));
        let same = english.len() > 3 && own == english;
        (leftover || same).then(|| said.text())
    });
}

/// What the browser's `Intl.PluralRules` says of 0 to 200, a million and one and a half; `language.spec.js` holds it against
/// the browser.
const PLURALS_OF_BROWSERS: &str = include_str!("data/plurals.json");

#[test]
fn a_number_has_the_plural_that_browsers_give_it() {
    let known: BTreeMap<String, BTreeMap<String, Vec<f64>>> =
        serde_json::from_str(PLURALS_OF_BROWSERS).unwrap();
    assert_eq!(known.len(), 5);
    for (tag, forms) in known {
        let lines = FORMS.map(|form| format!("\n    [{form}] {form}")).concat();
        let source = format!("n = {{ $n ->{lines}\n   *[other] other\n }}\n");
        assert_eq!(kept_core::i18n::problems(&tag, &source), [""; 0]);
        let texts = kept_core::i18n::Texts::of(&tag, source);
        for (form, numbers) in forms {
            for number in numbers {
                // Fluent's rules are older than Spanish's form for whole millions, and it asks no others: `FluentValue::matches`
                // names them. No count of a book comes to a million.
                if (tag.as_str(), number) == ("es", 1_000_000.0) {
                    continue;
                }
                let chosen = texts.text("n", &[("n", number.into())]);
                assert_eq!((chosen.as_str(), number), (form.as_str(), number), "{tag}");
            }
        }
    }
}

/// What a button says, and what it says to those who do not see beside what it stands: whoever speaks to the page says what is
/// to be seen, so the second holds the first.
const SAID_IN_FULL: &[(&str, &str)] = &[
    ("act-change", "act-change-what"),
    ("act-delete", "act-delete-what"),
    ("act-later", "act-later-for"),
    ("act-log", "act-log-for"),
    ("act-look-back", "act-look-back-to"),
    ("act-offered", "offers-done-for"),
    ("act-reach", "act-reach-for"),
    ("act-take-aside", "act-take-aside-what"),
    ("answer-leave-out", "answer-leave-out-what"),
    ("back-returned", "back-returned-what"),
    ("fix-do", "fix-do-what"),
    ("fixed-back", "fixed-back-what"),
    ("items-rate", "items-rate-what"),
    ("parts-part", "parts-part-who"),
    ("people-log", "people-log-for"),
    ("trouble-cause", "trouble-cause-see"),
    ("trouble-put-right", "trouble-put-right-what"),
    ("who-another", "who-another-than"),
];

#[test]
fn what_is_read_out_holds_what_is_to_be_seen() {
    let mut languages: Vec<_> = folders().iter().map(|tag| of(tag)).collect();
    languages.push(english());
    let words = |said: &Said| {
        let text = said.text().to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut wrong = Vec::new();
    for texts in languages {
        for (seen, read) in SAID_IN_FULL {
            let (seen, read) = (words(&texts[*seen]), words(&texts[*read]));
            if !read.contains(&seen) {
                wrong.push(format!("“{seen}” is not in “{read}”"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
