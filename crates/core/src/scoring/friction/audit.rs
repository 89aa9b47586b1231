//! The owner's audit (method §14): 25 questions, answered from 1 to 5. `settings.audit` holds the answers as they stand;
//! `settings.audits` those of earlier days by date, so that any past score can be told again.

use serde_json::Value;

use crate::book::action::Action;
use crate::book::fact::Dimension;
use crate::book::field::Field;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::settings::{Audit, Settings};
use crate::book::value::OneToFive;
use crate::book::{Book, Day};
use crate::scoring::retention::felt_friction::answer_friction;

/// The answers as they stood on a day: the latest of the dated ones, where later ones are kept too; else those that stand
/// now, for a file of another program dates none.
pub fn asof(settings: &Settings, asof: Day) -> Audit {
    let dated = settings.audits.iter().flat_map(|audits| &audits.0);
    let mut last = None;
    for (date, audit) in dated {
        match Day::parse(date) {
            Some(day) if day <= asof => last = Some(audit),
            Some(_) => return last.cloned().unwrap_or_default(),
            None => {}
        }
    }
    settings.audit.clone().unwrap_or_default()
}

/// The dimension a question belongs to, by the first part of its key.
pub fn dimension_of(question: &str) -> Option<Dimension> {
    Dimension::of_word(question.split('.').next()?)
}

/// The answers to the questions of one dimension, in the order of the questions.
pub fn answers(
    audit: &Audit,
    dimension: Dimension,
) -> impl Iterator<Item = (&'static str, OneToFive)> {
    let questions = Audit::QUESTIONS.iter();
    questions
        .filter(move |question| dimension_of(question) == Some(dimension))
        .filter_map(|question| Some((*question, *audit.answers().get(question)?)))
}

/// The friction of a dimension by the owner's own answers: mean (5 − a)/4 over those given, and how many they are;
/// none where none is given.
pub fn friction(audit: &Audit, dimension: Dimension) -> Option<(f64, u32)> {
    let (mut sum, mut n) = (0.0, 0u32);
    for (_, answer) in answers(audit, dimension) {
        sum += answer_friction(answer);
        n += 1;
    }
    (n > 0).then(|| (sum / f64::from(n), n))
}

/// The first question without an answer, to go on from; none when all are answered.
pub fn next_question(audit: &Audit) -> Option<&'static str> {
    let mut questions = Audit::QUESTIONS.iter().copied();
    questions.find(|question| !audit.answers().contains_key(question))
}

/// The action that answers a question, or takes the answer back with none. The day's answers are kept under its date.
pub fn answer(book: &Book, question: &str, answer: Option<OneToFive>, today: Day) -> Action {
    let settings = book.settings();
    let value = |answer: Option<OneToFive>| answer.map_or(Value::Null, |answer| answer.write());
    let mut fields = Fields::new();
    let held = settings.audit.as_ref().map(Field::write);
    let mut all = match held {
        Some(Value::Object(all)) => all,
        _ => Fields::new(),
    };
    if settings.audits.is_none() && !all.is_empty() {
        // Nobody knows since when these stand, so they stood always.
        fields.insert(dated(Day::EARLIEST), Value::Object(all.clone()));
    }
    match answer {
        Some(answer) => all.insert(question.to_owned(), answer.write()),
        None => all.remove(question),
    };
    fields.insert(dated(today), Value::Object(all));
    fields.insert(format!("audit/{question}"), value(answer));
    Action::Edit(List::Settings, Settings::id(), fields)
}

fn dated(day: Day) -> String {
    format!("audits/{day}")
}

/// How the audit stood at the end of each day on which it was answered, oldest first: the friction of each dimension in
/// the order of the method, 0 to 1.
pub fn history(book: &Book) -> Vec<(Day, [Option<f64>; 5])> {
    let settings = book.settings();
    let mut past = Vec::new();
    for (date, audit) in settings.audits.iter().flat_map(|audits| &audits.0) {
        let Some(day) = Day::parse(date).filter(|day| *day > Day::EARLIEST) else {
            continue;
        };
        past.push((day, frictions(audit)));
    }
    past
}

fn frictions(audit: &Audit) -> [Option<f64>; 5] {
    let mut all = [None; 5];
    for (place, dimension) in all.iter_mut().zip(Dimension::ALL) {
        *place = friction(audit, *dimension).map(|(friction, _)| friction);
    }
    all
}
