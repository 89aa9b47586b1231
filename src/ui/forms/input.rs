//! One field of a form, drawn by the shape of what it writes down.

use std::rc::Rc;

use yew::prelude::*;

use super::Setting;
use super::choices::{self, Choice};
use super::person::PersonField;
use crate::book::{Day, Id};
use crate::draft::slots::{Shape, Slot};
use crate::draft::{NO, YES};
use crate::t;
use crate::ui::desk::View;
use crate::ui::parts::{ChoiceField, DateField, SelectField, TextField, TickField};
use crate::ui::use_words;
use crate::ui::words::Words;

/// What a [`FieldOf`] shows.
#[derive(Properties, PartialEq)]
pub struct FieldOfProps {
    /// The id of the form, the first part of the field's.
    pub form: AttrValue,
    /// Which field.
    pub slot: Slot,
    /// What stands in it.
    pub text: AttrValue,
    /// What is wrong with it.
    pub error: Option<AttrValue>,
    /// The day and the currency.
    pub setting: Setting,
    /// Whose record this is.
    pub customer: Option<Id>,
    /// What stands in it now.
    pub onchange: Callback<(&'static str, AttrValue)>,
    /// Takes the focus when the form opens.
    #[prop_or_default]
    pub autofocus: bool,
}

/// A field.
#[component]
pub fn FieldOf(props: &FieldOfProps) -> Html {
    let words = use_words();
    let FieldOfProps {
        slot,
        text,
        error,
        setting,
        autofocus,
        ..
    } = props;
    let id = AttrValue::from(format!("{}-{}", props.form, slot.name));
    let label = label(&words, slot);
    let hint = hint(&words, slot, setting);
    let name = slot.name;
    let onchange = props.onchange.reform(move |text: AttrValue| (name, text));
    match slot.shape {
        Shape::Line | Shape::Long | Shape::Lines | Shape::Whole | Shape::Money => html! {
            <TextField {id} {label} value={text} {onchange} {hint} error={error} {autofocus}
                long={slot.shape == Shape::Long} inputmode={keys(slot)} />
        },
        Shape::Day => {
            let onchange = props.onchange.reform(move |day: Option<Day>| {
                (
                    name,
                    day.map_or_else(AttrValue::default, |day| day.to_string().into()),
                )
            });
            let (quick, ahead) = (name == "on", name == "due");
            html! {
                <DateField {id} {label} value={Day::parse(text)} today={setting.today} {onchange} {hint} error={error}
                    {quick} {ahead} />
            }
        }
        Shape::Tick(_) => {
            let onchange = props
                .onchange
                .reform(move |set: bool| (name, if set { YES } else { NO }.into()));
            html! { <TickField {label} checked={text == YES} {onchange} /> }
        }
        Shape::Choice(family, all) if is_row(slot) => {
            let choices: Rc<[Choice]> = choices::of_words(&words, family, all).into();
            html! { <ChoiceField name={id} {label} value={text} {choices} {onchange} /> }
        }
        Shape::Choice(family, all) => {
            let choices = choices::of_words(&words, family, all);
            let choices: Rc<[Choice]> = choices::with_none(&words, choices, text).into();
            html! { <SelectField {id} {label} value={text} {choices} {onchange} {hint} error={error} /> }
        }
        Shape::Scale(from, to) => {
            let choices: Rc<[Choice]> =
                choices::with_none(&words, choices::scale(from, to), text).into();
            html! { <SelectField {id} {label} value={text} {choices} {onchange} {hint} error={error} /> }
        }
        Shape::YesNo => {
            let choices: Rc<[Choice]> = choices::yes_no(&words).into();
            html! { <ChoiceField name={id} {label} value={text} {choices} {onchange} /> }
        }
        Shape::Item | Shape::Step | Shape::Measure | Shape::Wish | Shape::Items => html! {
            <BookField {id} {label} text={text} shape={slot.shape} customer={props.customer.clone()} error={error} {onchange} />
        },
        Shape::Person => html! {
            <PersonField {id} {label} text={text} without={props.customer.clone()} error={error} {onchange} />
        },
    }
}

fn label(words: &Words, slot: &Slot) -> String {
    match slot.name.split_once('.') {
        Some((_, dimension)) => words.word("dimension", dimension),
        None => words.label(slot.of, slot.name),
    }
}

/// Chosen many times a day, so all in sight.
fn is_row(slot: &Slot) -> bool {
    matches!((slot.of, slot.name), ("touch", _) | ("customer", "tier"))
}

/// Which keys a phone shows.
fn keys(slot: &Slot) -> Option<AttrValue> {
    let keys = match (slot.shape, slot.name) {
        (Shape::Whole, _) => "numeric",
        (Shape::Money, _) => "decimal",
        (_, "emails") => "email",
        (_, "website") => "url",
        _ => return None,
    };
    Some(keys.into())
}

fn hint(words: &Words, slot: &Slot, setting: &Setting) -> Option<AttrValue> {
    let hint = match (slot.shape, slot.name) {
        (Shape::Money, _) => t!(words, "form-hint-in", currency = setting.currency.code()),
        (_, "cadence") => t!(words, "form-hint-cadence"),
        (_, "since") => t!(words, "form-hint-since"),
        (_, "memberships") => t!(words, "form-hint-memberships"),
        // Said once for the two that stand side by side.
        (_, "emails") => return None,
        (Shape::Lines, _) => t!(words, "form-hint-many"),
        _ => return None,
    };
    Some(hint.into())
}

#[derive(Properties, PartialEq)]
struct BookFieldProps {
    id: AttrValue,
    label: AttrValue,
    text: AttrValue,
    shape: Shape,
    customer: Option<Id>,
    error: Option<AttrValue>,
    onchange: Callback<AttrValue>,
}

/// One or several of what this very book has.
#[component]
fn BookField(props: &BookFieldProps) -> Html {
    let words = use_words();
    let Some(view) = use_context::<View>() else {
        return html! {};
    };
    let choices = choices::of_book(&words, &view.book, props.shape, props.customer.as_ref());
    if props.shape != Shape::Items {
        let choices: Rc<[Choice]> = choices::with_none(&words, choices, &props.text).into();
        return html! {
            <SelectField id={&props.id} label={&props.label} value={&props.text} {choices} error={&props.error}
                onchange={&props.onchange} />
        };
    }
    let ticked: Vec<String> = props.text.lines().map(str::to_owned).collect();
    // What was bought and is no longer sold stays bought until it is taken off here.
    let gone = ticked
        .iter()
        .filter(|id| choices.iter().all(|(value, _)| value != id.as_str()));
    let gone = gone.map(|id| (AttrValue::from(id.clone()), t!(words, "form-gone").into()));
    let all: Vec<Choice> = choices.iter().cloned().chain(gone).collect();
    let ticks = all.into_iter().map(|(value, name)| {
        let checked = ticked.iter().any(|id| value == id.as_str());
        let (others, key) = (ticked.clone(), value.to_string());
        let onchange = props.onchange.reform(move |set: bool| {
            let mut now = others.clone();
            now.retain(|id| value != id.as_str());
            now.extend(set.then(|| value.to_string()));
            now.join("\n").into()
        });
        html! { <li {key}><TickField label={name} {checked} {onchange} /></li> }
    });
    html! {
        <fieldset class="choices">
            <legend class="choices__label">{ &props.label }</legend>
            <ul class="ticks">{ for ticks }</ul>
        </fieldset>
    }
}
