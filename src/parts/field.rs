//! A label, what is typed into, a hint and an error, wired so that a screen reader says them together.

use yew::prelude::*;

use super::use_words;
use kept_core::t;

/// Properties of [`FieldFrame`].
#[derive(Properties, PartialEq)]
pub struct FieldFrameProps {
    /// The id of the control inside, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// A word of help.
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    pub error: Option<AttrValue>,
    /// Says that it may stay empty.
    pub optional: bool,
    /// The control, which carries `id`, `aria-describedby` from [`described_by`] and `aria-invalid`.
    pub children: Html,
}

/// What stands around any control: its label, hint and error.
#[component]
pub fn FieldFrame(props: &FieldFrameProps) -> Html {
    let words = use_words();
    let wrong = props.error.as_ref().map(|_| "field--wrong");
    let id = &props.id;
    html! {
        <div class={classes!("field", wrong)}>
            <label class="field__label" for={id}>
                { &props.label }
                if props.optional { <span class="field__optional">{ " " }{ t!(words, "form-optional") }</span> }
            </label>
            <div key="control">{ props.children.clone() }</div>
            <div key="said" aria-live="polite">
                if let Some(hint) = &props.hint { <p class="field__hint" id={format!("{id}-hint")}>{ hint }</p> }
                if let Some(error) = &props.error { <p class="field__error" id={format!("{id}-error")}>{ error }</p> }
            </div>
        </div>
    }
}

/// What a control names in `aria-describedby`: its hint and its error, as far as there are any.
pub fn described_by<T>(id: &AttrValue, hint: &Option<T>, error: &Option<T>) -> Option<AttrValue> {
    match (hint, error) {
        (None, None) => None,
        (Some(_), None) => Some(format!("{id}-hint").into()),
        (None, Some(_)) => Some(format!("{id}-error").into()),
        (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error").into()),
    }
}
