//! One measure: its name, its change, what it builds on. Its rung is not asked for: it is earned.

use kept_core::book::catalogue::MeasureFields;
use serde_json::Value;
use web_sys::SubmitEvent;

use super::super::common::{sheet_foot, words};
use super::{changes, measure_name};
use crate::app::context::SheetProps;
use crate::forms::use_focus_on_wrong;
use crate::prelude::*;

/// The form in the sheet.
const ID: &str = "measure-form";

/// What stands in the form.
#[derive(Clone, PartialEq)]
struct Typed {
    name: AttrValue,
    change: AttrValue,
    builds_on: AttrValue,
}

/// The sheet.
#[component]
pub fn MeasureSheet(props: &SheetProps) -> Html {
    let (at, id) = (&props.at, &props.id);
    let (words, view) = (&words(), &at.view);
    let row = view.book.measures().get(id);
    let name = measure_name(words, view, id);
    let typed = use_state_eq(|| {
        let measure = row.map(|row| &row.record);
        let change = measure.and_then(|measure| measure.change);
        let builds_on = measure.and_then(|measure| measure.builds_on.as_ref());
        Typed {
            name: name.clone().into(),
            change: change.map_or("", |change| change.word()).into(),
            builds_on: builds_on.map(Id::to_string).unwrap_or_default().into(),
        }
    });
    let wrong = use_state_eq(|| false);
    use_focus_on_wrong(ID, wrong.then_some(()));
    let onsubmit = callback!(
        (
            at,
            id,
            typed,
            wrong = wrong.setter(),
            words,
            close = props.close
        ),
        move |event: SubmitEvent| {
            event.prevent_default();
            let value = |text: &str| match text.trim() {
                "" => Value::Null,
                text => text.into(),
            };
            let mut fields = Fields::new();
            fields.insert(MeasureFields::name.to_owned(), value(&typed.name));
            fields.insert(MeasureFields::change.to_owned(), value(&typed.change));
            fields.insert(MeasureFields::builds_on.to_owned(), value(&typed.builds_on));
            let said = t!(words, "done-measure-changed", name = typed.name.trim());
            let action = Action::Edit(List::Measures, id.clone(), fields);
            match at.dispatcher.act(action, Label::InWords(said)) {
                Ok(()) => close.emit(()),
                Err(_) => wrong.set(true),
            }
        }
    );
    let put = |put: fn(&mut Typed, AttrValue)| {
        callback!((typed, wrong = wrong.setter()), move |text: AttrValue| {
            let mut next = (*typed).clone();
            put(&mut next, text);
            typed.set(next);
            wrong.set(false);
        })
    };
    let others = view
        .book
        .measures()
        .iter()
        .filter(|(other, _)| *other != id);
    let others = others.map(|(other, row)| {
        (
            AttrValue::from(other.to_string()),
            AttrValue::from(row.record.name.as_str().to_owned()),
        )
    });
    let others: Choices = std::iter::once((
        AttrValue::default(),
        t!(words, "programme-builds-none").into(),
    ))
    .chain(others)
    .collect();
    let name_field = html! {
        <TextField id="measure-name" label={t!(words, "programme-name")} value={typed.name.clone()}
            onchange={put(|typed, text| typed.name = text)} error={wrong.then(|| t!(words, "items-add-wrong"))} />
    };
    let change = html! {
        <SelectField id="measure-of" label={t!(words, "programme-change")} value={typed.change.clone()}
            choices={changes(words)} onchange={put(|typed, word| typed.change = word)} />
    };
    let builds_on = html! {
        <SelectField id="measure-builds-on" label={t!(words, "programme-builds-on")} value={typed.builds_on.clone()}
            choices={others} onchange={put(|typed, id| typed.builds_on = id)} />
    };
    let deleted = t!(words, "done-measure-deleted", name = &name);
    let foot = sheet_foot(words, props, ID, List::Measures, deleted);
    html! {
        <Dialog {words} id="measure-sheet" title={name} onclose={&props.close} {foot}>
            <form class="form" id={ID} {onsubmit} novalidate=true autocomplete="off">
                { name_field }{ change }{ builds_on }
                <p class="form__aside">{ t!(words, "programme-earned") }</p>
            </form>
        </Dialog>
    }
}
