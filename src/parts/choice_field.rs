//! Radio buttons in a row, and a tick box: arrow keys and screen readers know them.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Choices;

/// Properties of [`ChoiceField`].
#[derive(Properties, PartialEq)]
pub struct ChoiceFieldProps {
    /// Unique on the page.
    pub name: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The value chosen; none may be.
    pub value: AttrValue,
    /// What can be chosen.
    pub choices: Choices,
    /// The value chosen now.
    pub onchange: Callback<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A row of words, one of them chosen.
#[component]
pub fn ChoiceField(props: &ChoiceFieldProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value().into()
    });
    let choices = props.choices.iter().map(|(value, name)| {
        html! {
            <label class="choice" key={value.to_string()}>
                <input type="radio" name={&props.name} {value} checked={*value == props.value} onchange={&onchange} />
                <span class="choice__word">{ name }</span>
            </label>
        }
    });
    let error = props.error.as_ref();
    let (invalid, tabindex) = (error.map(|_| "true"), error.map(|_| "-1"));
    let id = format!("{}-error", props.name);
    html! {
        <fieldset class="choices" role="radiogroup" aria-invalid={invalid} aria-describedby={error.map(|_| id.clone())} {tabindex}>
            <legend class="choices__label">{ &props.label }</legend>
            <div class="choices__list">{ for choices }</div>
            <div aria-live="polite">
                if let Some(error) = error { <p class="field__error" {id}>{ error }</p> }
            </div>
        </fieldset>
    }
}

/// Properties of [`TickField`].
#[derive(Properties, PartialEq)]
pub struct TickFieldProps {
    /// What is ticked.
    pub label: AttrValue,
    /// Whether it is.
    pub checked: bool,
    /// Whether it is now.
    pub onchange: Callback<bool>,
}

/// A tick box whose whole line can be pressed.
#[component]
pub fn TickField(props: &TickFieldProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="tick">
            <input type="checkbox" checked={props.checked} {onchange} />
            <span>{ &props.label }</span>
        </label>
    }
}

/// A keyed [`ChoiceField`], for lists of fields.
pub fn choice_field(props: ChoiceFieldProps) -> Html {
    let key = props.name.to_string();
    html! { <ChoiceField {key} ..props /> }
}

/// A keyed [`TickField`], for lists of fields.
pub fn tick_field(label: AttrValue, checked: bool, onchange: &Callback<bool>) -> Html {
    let key = label.to_string();
    html! { <TickField {key} {label} {checked} {onchange} /> }
}
