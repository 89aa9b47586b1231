//! What each column is: its heading, two of its values, and a choice.

use super::form::{Form, Role, Sheet};
use crate::prelude::*;
use kept_core::book::invisible_chars::visible;

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
pub fn columns_table(words: &Words, sheet: &Sheet, form: &Form, onchange: &Callback<Form>) -> Html {
    let choices = Role::ALL.map(|role| (role, role_words(words, role)));
    let ontick = callback!((form, onchange), move |header: bool| {
        onchange.emit(Form {
            header,
            ..form.clone()
        })
    });
    let onrole = callback!((form, onchange), move |(column, role): (usize, Role)| {
        onchange.emit(form.with_role(column, role))
    });
    let rows = form.roles.iter().enumerate().map(|(column, role)| {
        let id = format!("csv-column-{column}");
        let said = format!("csv-sample-{column}");
        let sample = visible(&sheet.samples(column, form.header).join(" · "));
        let options = choices.iter().map(|(one, name)| {
            html! { <option key={one.word()} value={one.word()} selected={one == role}>{ name }</option> }
        });
        let onchange = onrole.reform(move |event: Event| {
            let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
            (column, Role::of_word(&select.value()))
        });
        html! {
            <div class="mapping__row" key={column}>
                <div class="mapping__column">
                    <label for={id.clone()}>{ column_name(words, sheet, column, form.header) }</label>
                    <span class="mapping__sample" id={said.clone()}>{ sample }</span>
                </div>
                <select class="field__control" {id} {onchange} aria-describedby={said}>{ for options }</select>
            </div>
        }
    });
    html! {
        <section aria-labelledby="csv-columns" key="columns">
            <h3 class="import__part" id="csv-columns">{ t!(words, "csv-columns") }</h3>
            <TickField label={t!(words, "csv-header")} checked={form.header} onchange={ontick} />
            <div class="mapping">{ for rows }</div>
        </section>
    }
}
