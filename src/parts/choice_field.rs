//! One of a few, all in sight; and a single yes or no. Radio buttons and tick boxes underneath, so that arrow keys and
//! screen readers know them.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Choices;

/// What a [`choice_field`] shows.
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
pub fn choice_field(props: ChoiceFieldProps) -> Html {
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
    let id = format!("{}-error", props.name);
    let invalid = props.error.as_ref().map(|_| "true");
    let by = props.error.as_ref().map(|_| id.clone());
    let tabindex = props.error.as_ref().map(|_| "-1");
    let error = props
        .error
        .map(|error| html! { <p class="field__error" {id}>{ error }</p> });
    html! {
        <fieldset class="choices" key={props.name.to_string()} role="radiogroup" aria-invalid={invalid}
            aria-describedby={by} {tabindex}>
            <legend class="choices__label">{ &props.label }</legend>
            <div class="choices__list">{ for choices }</div>
            <div aria-live="polite">{ for error }</div>
        </fieldset>
    }
}

/// A tick box whose whole line can be pressed.
pub fn tick_field(label: AttrValue, checked: bool, onchange: &Callback<bool>) -> Html {
    let onchange = onchange.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="tick" key={label.to_string()}>
            <input type="checkbox" {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}
