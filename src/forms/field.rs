//! One field of a form, drawn by the shape of what it writes down.

use kept_core::book::customer::CustomerFields;
use kept_core::book::fact::{Incident, Promise, Purchase};
use std::rc::Rc;

use yew::prelude::*;

use super::choices::{self, Choice};
use super::customer_picker::PersonField;
use super::{Rows, Setting};
use crate::app::i18n::Words;
use crate::parts::{
    ChoiceFieldProps, DateField, SelectFieldProps, TextFieldProps, choice_field, select_field,
    text_field, tick_field,
};
use kept_core::i18n::SEVERITIES;
use kept_core::input::date::Lean;
use kept_core::input::form::field_specs::{FieldSpec, Shape};
use kept_core::input::form::{NO, YES};
use kept_core::t;

/// A field of a form.
pub fn field_of(rows: &Rows, slot: &'static FieldSpec) -> Html {
    let (at, words, setting) = (rows.at, &rows.at.words, &rows.setting);
    let customer = rows.customer;
    let text = AttrValue::from(rows.form.draft.get(slot.name).to_owned());
    let error = rows.form.error(words, slot.name);
    let id = AttrValue::from(format!("{}-{}", rows.id, slot.name));
    let label = AttrValue::from(label(words, slot));
    let hint = hint(words, slot, setting);
    let name = slot.name;
    let onchange = rows.onchange.reform(move |text: AttrValue| (name, text));
    let choices = match slot.shape {
        Shape::Line | Shape::Long | Shape::Lines | Shape::Whole | Shape::Money => {
            let long = slot.shape == Shape::Long;
            let props = yew::props!(TextFieldProps {
                id,
                label,
                value: text,
                onchange,
                hint,
                error,
                autofocus: rows.autofocus == Some(name),
                long,
                offered: offered(rows, slot),
                inputmode: keys(slot),
            });
            return text_field(words, props);
        }
        Shape::Day => {
            let lean = lean(name);
            return html! {
                <DateField key={name} {words} {id} {label} {text} today={setting.today} {onchange} {hint} {error} {lean}
                    quick={slot.of != "customer"} />
            };
        }
        Shape::Tick(_) => {
            let onchange = rows
                .onchange
                .reform(move |set: bool| (name, if set { YES } else { NO }.into()));
            return tick_field(label, text == YES, &onchange);
        }
        Shape::Person => {
            return html! {
                <PersonField key={name} {at} {id} {label} {text} without={customer.cloned()} {error} {onchange} />
            };
        }
        Shape::Items => {
            let choices = choices::of_book(words, &at.view.book, slot.shape, customer);
            return ticks(words, id, label, &text, choices, &onchange);
        }
        Shape::Choice(family, all) if is_row(slot) => {
            let none = none_of(words, slot).map(|none| (AttrValue::default(), none.into()));
            let all = choices::of_words(words, family, all);
            let choices = none.into_iter().chain(all).collect();
            return radios(id, label, text, choices, onchange, error);
        }
        Shape::Scale(..) if slot.name == Incident::severity => {
            let choices = choices::of_words(words, "severity", SEVERITIES);
            return radios(id, label, text, choices, onchange, error);
        }
        Shape::Scale(from, to) if slot.name.starts_with("answers") => {
            let none = (AttrValue::default(), t!(words, "form-not-said").into());
            let choices = choices::scale(from, to).into_iter().chain([none]).collect();
            return radios(id, label, text, choices, onchange, error);
        }
        Shape::YesNo => {
            return radios(id, label, text, choices::yes_no(words), onchange, error);
        }
        Shape::Choice(family, all) => choices::of_words(words, family, all),
        Shape::Scale(from, to) => choices::scale(from, to),
        Shape::Item | Shape::Step | Shape::Measure | Shape::Wish => {
            choices::of_book(words, &at.view.book, slot.shape, customer)
        }
    };
    let choices: Rc<[Choice]> = choices::with_none(words, choices, &text).into();
    let props = yew::props!(SelectFieldProps {
        id,
        label,
        value: text,
        choices,
        onchange,
        hint,
        error,
    });
    select_field(words, props)
}

/// What may be meant: the causes that were written down before, so that the same cause gets the same words.
fn offered(rows: &Rows, slot: &FieldSpec) -> Rc<[AttrValue]> {
    match (slot.of, slot.name) {
        ("incident", Incident::cause) => rows.causes.clone(),
        _ => Rc::default(),
    }
}

fn label(words: &Words, slot: &FieldSpec) -> String {
    match slot.name.split_once('.') {
        Some((_, dimension)) => words.word("dimension", dimension),
        None => words.label(slot.of, slot.name),
    }
}

/// Chosen many times a day, so all in sight.
fn is_row(slot: &FieldSpec) -> bool {
    matches!(
        (slot.of, slot.name),
        ("touch" | "offer" | "referral" | "loss", _) | ("customer", CustomerFields::tier)
    )
}

/// What stands first in a row of words of which none may be chosen.
fn none_of(words: &Words, slot: &FieldSpec) -> Option<String> {
    match (slot.of, slot.name) {
        ("offer" | "referral", "answer") => Some(t!(words, "form-not-yet")),
        _ => None,
    }
}

fn radios(
    id: AttrValue,
    label: AttrValue,
    text: AttrValue,
    choices: Vec<Choice>,
    onchange: Callback<AttrValue>,
    error: Option<AttrValue>,
) -> Html {
    choice_field(yew::props!(ChoiceFieldProps {
        name: id,
        label,
        value: text,
        choices: Rc::<[Choice]>::from(choices),
        onchange,
        error,
    }))
}

/// What was promised lies ahead; everything else has happened.
fn lean(name: &str) -> Lean {
    match name {
        Promise::due | Purchase::promised_for => Lean::Ahead,
        _ => Lean::Back,
    }
}

/// Which keys a phone shows.
fn keys(slot: &FieldSpec) -> Option<AttrValue> {
    let keys = match (slot.shape, slot.name) {
        (Shape::Whole, _) => "numeric",
        (Shape::Money, _) => "decimal",
        (_, CustomerFields::emails) => "email",
        (_, CustomerFields::website) => "url",
        _ => return None,
    };
    Some(keys.into())
}

fn hint(words: &Words, slot: &FieldSpec, setting: &Setting) -> Option<AttrValue> {
    let hint = match (slot.shape, slot.name) {
        (Shape::Money, _) => t!(words, "form-hint-in", currency = setting.currency.code()),
        (_, "cadence") => t!(words, "form-hint-cadence"),
        (_, "since") => t!(words, "form-hint-since"),
        (_, "memberships") => t!(words, "form-hint-memberships"),
        // Said once for the two that stand side by side.
        (_, CustomerFields::emails) => return None,
        (Shape::Lines, _) => t!(words, "form-hint-many"),
        _ => return None,
    };
    Some(hint.into())
}

/// Several of what this very book has.
fn ticks(
    words: &Words,
    id: AttrValue,
    label: AttrValue,
    text: &str,
    choices: Vec<Choice>,
    onchange: &Callback<AttrValue>,
) -> Html {
    let ticked: Vec<String> = text.lines().map(str::to_owned).collect();
    // What was bought and is no longer sold stays bought until it is taken off here.
    let gone = ticked
        .iter()
        .filter(|id| choices.iter().all(|(value, _)| value != id.as_str()));
    let gone = gone.map(|id| (AttrValue::from(id.clone()), t!(words, "form-gone").into()));
    let all: Vec<Choice> = choices.iter().cloned().chain(gone).collect();
    let ticks = all.into_iter().map(|(value, name)| {
        let checked = ticked.iter().any(|id| value == id.as_str());
        let (others, key) = (ticked.clone(), value.to_string());
        let onchange = onchange.reform(move |set: bool| {
            let mut now = others.clone();
            now.retain(|id| value != id.as_str());
            now.extend(set.then(|| value.to_string()));
            now.join("\n").into()
        });
        html! { <li {key}>{ tick_field(name, checked, &onchange) }</li> }
    });
    html! {
        <fieldset class="choices" key={id.to_string()}>
            <legend class="choices__label">{ label }</legend>
            <ul class="ticks">{ for ticks }</ul>
        </fieldset>
    }
}
