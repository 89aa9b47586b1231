//! A line, or several, to type into.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::field::{FieldFrame, described_by};
use crate::app::Words;

/// Properties of [`TextField`].
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// What stands there.
    pub value: AttrValue,
    /// What stands there now, at every key.
    pub onchange: Callback<AttrValue>,
    /// The input's type: `text`, `email`, `tel`, `url`, `search`.
    #[prop_or("text".into())]
    pub kind: AttrValue,
    /// Which keys a phone shows: `numeric`, `decimal`, `email`, `tel`.
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// By how much an arrow key changes a number of 0 or more.
    #[prop_or_default]
    pub step: Option<AttrValue>,
    /// What the browser may fill in; other people's data, so `off`.
    #[prop_or("off".into())]
    pub autocomplete: AttrValue,
    /// Several lines.
    #[prop_or_default]
    pub long: bool,
    /// What may be meant, offered while typing.
    #[prop_or_default]
    pub offered: Rc<[AttrValue]>,
    /// A word of help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Says that it may stay empty.
    #[prop_or_default]
    pub optional: bool,
    /// Takes the focus when its dialog opens.
    #[prop_or_default]
    pub autofocus: bool,
    /// To focus it from outside.
    #[prop_or_default]
    pub node: NodeRef,
}

/// How many lines to offer for a text where the browser does not measure it itself.
fn rows(text: &str) -> String {
    const LETTERS: usize = 48; // on a line of a phone's width
    const FEWEST: usize = 3;
    const MOST: usize = 12;
    let lines = text.split('\n');
    let lines = lines.map(|line| 1 + line.chars().count() / LETTERS);
    lines.sum::<usize>().clamp(FEWEST, MOST).to_string()
}

/// A labelled line, or several, to write on.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let (id, label, hint, error) = (&props.id, &props.label, &props.hint, &props.error);
    let (by, invalid) = (
        described_by(id, hint, error),
        error.as_ref().map(|_| "true"),
    );
    // Some browsers offer nothing at all where they may fill nothing in.
    let (autocomplete, list) = match props.offered.is_empty() {
        true => (props.autocomplete.clone(), None),
        false => (AttrValue::from("on"), Some(format!("{id}-offered"))),
    };
    let offered = list.clone().map(|id| {
        let options = props.offered.iter();
        let options = options.map(|text| html! { <option key={text.to_string()} value={text} /> });
        html! { <datalist {id}>{ for options }</datalist> }
    });
    let control = if props.long {
        let oninput = props.onchange.reform(|event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            area.value().into()
        });
        html! {
            <textarea class="field__control" {id} value={&props.value} {oninput} ref={&props.node} rows={rows(&props.value)}
                autofocus={props.autofocus} aria-describedby={by} aria-invalid={invalid} />
        }
    } else {
        let oninput = props.onchange.reform(|event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            input.value().into()
        });
        html! {
            <input class="field__control" {id} type={&props.kind} value={&props.value} {oninput} ref={&props.node} {list}
                step={&props.step} min={props.step.as_ref().map(|_| "0")} inputmode={&props.inputmode} {autocomplete}
                autofocus={props.autofocus} aria-describedby={by} aria-invalid={invalid} />
        }
    };
    html! {
        <FieldFrame {id} {label} {hint} {error} optional={props.optional}>{ control }{ for offered }</FieldFrame>
    }
}

/// A keyed [`TextField`], for lists of fields.
pub fn text_field(_: &Words, props: TextFieldProps) -> Html {
    let key = props.id.to_string();
    html! { <TextField {key} ..props /> }
}
