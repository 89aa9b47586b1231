//! One of several, folded away.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Choices;
use super::field::{Field, described};

/// What a [`SelectField`] shows.
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
    let by = described(&props.id, props.hint.is_some(), props.error.is_some());
    let invalid = props.error.is_some().then_some("true");
    let options = props.choices.iter().map(|(value, name)| {
        let selected = *value == props.value;
        html! { <option key={value.to_string()} {value} {selected}>{ name }</option> }
    });
    html! {
        <Field id={&props.id} label={&props.label} hint={&props.hint} error={&props.error} optional={props.optional}>
            <select class="field__control" id={&props.id} {onchange} aria-describedby={by} aria-invalid={invalid}>
                { for options }
            </select>
        </Field>
    }
}
