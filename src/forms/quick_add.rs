//! A line for one more of a list: its name, and a button. The focus stays in it, for the next.

use web_sys::SubmitEvent;
use yew::prelude::*;

use super::focus;
use crate::app::i18n::Words;
use crate::parts::{TextFieldProps, text_field};
use kept_core::book::value::Line;

/// What a [`NewLine`] asks for.
#[derive(Properties, PartialEq)]
pub struct NewLineProps {
    /// The texts.
    pub words: Words,
    /// How it is laid out.
    pub class: &'static str,
    /// The id of the field.
    pub id: &'static str,
    /// What the field is called.
    pub label: AttrValue,
    /// A word of help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is said where no name was typed.
    pub wrong: AttrValue,
    /// What the button is called.
    pub button: AttrValue,
    /// Adds one of this name; whether it was added.
    pub add: Callback<Line, bool>,
    /// What else is asked for.
    #[prop_or_default]
    pub beside: Html,
}

/// The line.
#[component]
pub fn NewLine(props: &NewLineProps) -> Html {
    let typed = use_state_eq(AttrValue::default);
    let wrong = use_state_eq(|| false);
    let onsubmit = {
        let (id, add) = (props.id, props.add.clone());
        let (typed, wrong) = (typed.clone(), wrong.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            focus(&format!("#{id}"));
            match Line::new(&typed) {
                None => wrong.set(true),
                Some(name) => {
                    if add.emit(name) {
                        typed.set(AttrValue::default());
                    }
                }
            }
        })
    };
    let onchange = {
        let (typed, wrong) = (typed.setter(), wrong.setter());
        Callback::from(move |text| {
            typed.set(text);
            wrong.set(false);
        })
    };
    let field = text_field(
        &props.words,
        yew::props!(TextFieldProps {
            id: props.id,
            label: props.label.clone(),
            value: (*typed).clone(),
            onchange,
            hint: props.hint.clone(),
            error: wrong.then(|| props.wrong.clone()),
        }),
    );
    html! {
        <form class={props.class} {onsubmit} novalidate=true autocomplete="off">
            { field }{ props.beside.clone() }
            <button type="submit" class="button button--primary">{ &props.button }</button>
        </form>
    }
}
