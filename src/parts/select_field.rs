//! One of several, folded away.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Choices;
use super::field::Frame;
use crate::app::Words;

/// What a [`select_field`] shows.
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
pub fn select_field(words: &Words, props: SelectFieldProps) -> Html {
    let onchange = props.onchange.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        select.value().into()
    });
    let frame = Frame {
        id: &props.id,
        label: &props.label,
        hint: &props.hint,
        error: &props.error,
        optional: props.optional,
    };
    let (by, invalid) = (frame.by(), frame.invalid());
    let options = props.choices.iter().map(|(value, name)| {
        let selected = *value == props.value;
        html! { <option key={value.to_string()} {value} {selected}>{ name }</option> }
    });
    let control = html! {
            <select class="field__control" id={&props.id} {onchange} aria-describedby={by} aria-invalid={invalid}>
                { for options }
            </select>
    };
    frame.around(words, control)
}
