//! What can be chosen in a field: words of the book's own, or things of this very book.

use kept_core::dyn_sort::DynSort;
use yew::prelude::*;

use crate::app::i18n::Words;
use crate::platform::collation;
use kept_core::book::{Book, Fact, Id};
use kept_core::input::form::field_specs::Shape;
use kept_core::input::form::{NO, YES};
use kept_core::scoring::selling::change_programme::trained;
use kept_core::t;

/// A choice: its value and what it is called.
pub type Choice = (AttrValue, AttrValue);

/// "Choose …" and the choices; where what is chosen is none of them any more, that too.
pub fn with_none(words: &Words, choices: Vec<Choice>, chosen: &str) -> Vec<Choice> {
    let gone = !chosen.is_empty() && choices.iter().all(|(value, _)| value != chosen);
    let gone = gone.then(|| (chosen.to_owned().into(), t!(words, "form-gone").into()));
    std::iter::once((AttrValue::default(), t!(words, "form-choose").into()))
        .chain(choices)
        .chain(gone)
        .collect()
}

/// The words of a family with their names.
pub fn of_words(words: &Words, family: &str, all: &'static [&'static str]) -> Vec<Choice> {
    all.iter()
        .map(|word| ((*word).into(), words.word(family, word).into()))
        .collect()
}

/// Yes, no, or not known.
pub fn yes_no(words: &Words) -> Vec<Choice> {
    vec![
        (AttrValue::default(), t!(words, "form-unknown").into()),
        (YES.into(), t!(words, "form-yes").into()),
        (NO.into(), t!(words, "form-no").into()),
    ]
}

/// The whole numbers of a range.
pub fn scale(from: i64, to: i64) -> Vec<Choice> {
    (from..=to)
        .map(|number| (number.to_string().into(), number.to_string().into()))
        .collect()
}

/// The things of the book that a field of this shape chooses among, by name; none where it chooses among none.
pub fn of_book(words: &Words, book: &Book, shape: Shape, customer: Option<&Id>) -> Vec<Choice> {
    let choice = |id: &Id, name: &str| {
        (
            AttrValue::from(id.to_string()),
            AttrValue::from(name.to_owned()),
        )
    };
    let mut choices: Vec<Choice> = match shape {
        Shape::Item | Shape::Items => book
            .items()
            .iter()
            .map(|(id, row)| choice(id, row.record.name.as_str()))
            .collect(),
        Shape::Step => book
            .steps()
            .iter()
            .map(|(id, row)| choice(id, row.record.name.as_str()))
            .collect(),
        Shape::Measure => book
            .measures()
            .iter()
            .map(|(id, row)| choice(id, row.record.name.as_str()))
            .collect(),
        Shape::Wish => ui_actions(words, book, customer),
        _ => Vec::new(),
    };
    collation::sort_by_text(words.language(), &mut choices, |(_, name)| name.to_string());
    if shape == Shape::Measure {
        // What is being practised comes first.
        let trained = trained(book);
        choices.dyn_sort_by_key(|(id, _)| !trained.iter().any(|one| one.as_str() == id.as_str()));
    }
    choices
}

/// Whether there is anything to choose in a field of this shape; always so where the choice is not among things of the book.
pub fn can_choose(book: &Book, shape: Shape, customer: Option<&Id>) -> bool {
    match shape {
        Shape::Item | Shape::Items => !book.items().is_empty(),
        Shape::Step => !book.steps().is_empty(),
        Shape::Measure => !book.measures().is_empty(),
        Shape::Wish => {
            let file = customer.and_then(|customer| book.customer(customer));
            file.is_some_and(|(_, file)| {
                file.entries()
                    .any(|entry| matches!(entry.fact, Fact::Need(_)))
            })
        }
        _ => true,
    }
}

fn ui_actions(words: &Words, book: &Book, customer: Option<&Id>) -> Vec<Choice> {
    let file = customer.and_then(|customer| book.customer(customer));
    let entries = file.iter().flat_map(|(_, file)| file.entries());
    entries
        .filter_map(|entry| match &entry.fact {
            Fact::Need(need) => {
                let text = need.text.as_ref().map(|text| text.as_str().to_owned());
                let text = text.unwrap_or_else(|| t!(words, "entry-need-blank"));
                Some((entry.id.to_string().into(), text.into()))
            }
            _ => None,
        })
        .collect()
}
