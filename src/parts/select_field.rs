//! A list to choose from, folded away.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Choices;
use super::field::{FieldFrame, described_by};
use crate::app::Words;

/// Properties of [`SelectField`].
#[derive(Properties, PartialEq)]
pub struct SelectFieldProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The value chosen.
    pub value: AttrValue,
    /// What can be chosen.
    pub choices: Choices,
    /// The value chosen now.
    pub onchange: Callback<AttrValue>,
    /// A word of help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Says that it may stay as it is.
    #[prop_or_default]
    pub optional: bool,
}

/// A labelled list to choose from.
#[component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        select.value().into()
    });
    let (id, label, hint, error) = (&props.id, &props.label, &props.hint, &props.error);
    let options = props.choices.iter().map(|(value, name)| {
        let selected = *value == props.value;
        html! { <option key={value.to_string()} {value} {selected}>{ name }</option> }
    });
    html! {
        <FieldFrame {id} {label} {hint} {error} optional={props.optional}>
            <select class="field__control" {id} {onchange} aria-describedby={described_by(id, hint, error)}
                aria-invalid={error.as_ref().map(|_| "true")}>{ for options }</select>
        </FieldFrame>
    }
}

/// A keyed [`SelectField`], for lists of fields.
pub fn select_field(_: &Words, props: SelectFieldProps) -> Html {
    let key = props.id.to_string();
    html! { <SelectField {key} ..props /> }
}
