//! What each column is: its heading, two of its values, and a choice.

use std::rc::Rc;

use yew::prelude::*;

use super::form::{Form, Role, Sheet};
use crate::t;
use crate::ui::pages::import::work::Shared;
use crate::ui::parts::{Choices, TickField};
use crate::ui::use_words;
use crate::ui::words::Words;

/// What [`ColumnsTable`] shows.
#[derive(Properties, PartialEq)]
pub struct ColumnsProps {
    /// The table.
    pub sheet: Shared<Sheet>,
    /// What was said of it.
    pub form: Form,
    /// What is said now.
    pub onchange: Callback<Form>,
}

/// The name of a column: its heading, or its number.
pub fn column_name(words: &Words, sheet: &Sheet, column: usize, header: bool) -> String {
    match sheet.heading(column, header) {
        Some(name) => name.to_owned(),
        None => t!(words, "csv-column", number = column + 1),
    }
}

fn role_words(words: &Words, role: Role) -> String {
    match role {
        Role::Customer => t!(words, "csv-role-customer"),
        Role::Name => t!(words, "csv-role-name"),
        Role::Date => t!(words, "csv-role-date"),
        Role::Amount => t!(words, "csv-role-amount"),
        Role::Item => t!(words, "csv-role-item"),
        Role::Nothing => t!(words, "csv-role-nothing"),
    }
}

/// One line for each column.
#[component]
pub fn ColumnsTable(props: &ColumnsProps) -> Html {
    let words = use_words();
    let choices: Choices = use_memo((), |()| {
        let choices = Role::ALL.map(|role| (role.word().into(), role_words(&words, role).into()));
        Rc::<[(AttrValue, AttrValue)]>::from(choices)
    })
    .as_ref()
    .clone();
    let ontick = {
        let (form, onchange) = (props.form.clone(), props.onchange.clone());
        Callback::from(move |header: bool| {
            onchange.emit(Form {
                header,
                ..form.clone()
            })
        })
    };
    let onrole = {
        let (form, onchange) = (props.form.clone(), props.onchange.clone());
        Callback::from(move |(column, role): (usize, Role)| {
            onchange.emit(form.with_role(column, role))
        })
    };
    let rows = props.form.roles.iter().enumerate().map(|(column, role)| {
        let samples: Vec<String> =
            props.sheet.samples(column, props.form.header).into_iter().map(str::to_owned).collect();
        html! {
            <ColumnRow key={column} {column} role={role.word()} choices={choices.clone()} onrole={&onrole}
                name={column_name(&words, &props.sheet, column, props.form.header)} sample={samples.join(" · ")} />
        }
    });
    html! {
        <section aria-labelledby="csv-columns">
            <h3 class="import__part" id="csv-columns">{ t!(words, "csv-columns") }</h3>
            <TickField label={t!(words, "csv-header")} checked={props.form.header} onchange={ontick} />
            <div class="mapping">{ for rows }</div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ColumnRowProps {
    column: usize,
    role: AttrValue,
    name: AttrValue,
    sample: AttrValue,
    choices: Choices,
    onrole: Callback<(usize, Role)>,
}

#[component]
fn ColumnRow(props: &ColumnRowProps) -> Html {
    let column = props.column;
    let onchange = props.onrole.reform(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        (column, Role::of_word(&select.value()))
    });
    let id = format!("csv-column-{column}");
    let sample = format!("csv-sample-{column}");
    let options = props.choices.iter().map(|(value, name)| {
        html! { <option key={value.to_string()} {value} selected={*value == props.role}>{ name }</option> }
    });
    html! {
        <div class="mapping__row">
            <div class="mapping__column">
                <label for={id.clone()}>{ &props.name }</label>
                <span class="mapping__sample" id={sample.clone()}>{ &props.sample }</span>
            </div>
            <select class="field__control" {id} {onchange} aria-describedby={sample}>{ for options }</select>
        </div>
    }
}
