//! A label, what is typed into, a hint and an error, wired so that a screen reader says them together.

use yew::prelude::*;

use crate::t;
use crate::ui::use_words;

/// What a [`Field`] shows.
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The id of the control inside, unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// A word of help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Says that it may stay empty.
    #[prop_or_default]
    pub optional: bool,
    /// The control, which carries `id`, `aria-describedby` from [`described`] and `aria-invalid`.
    pub children: Html,
}

/// The frame around any control.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let words = use_words();
    let class = classes!("field", props.error.is_some().then_some("field--wrong"));
    let optional = props.optional.then(|| {
        html! { <span class="field__optional">{ " " }{ t!(words, "form-optional") }</span> }
    });
    let hint = props.hint.as_ref().map(|hint| {
        html! { <p class="field__hint" id={format!("{}-hint", props.id)}>{ hint }</p> }
    });
    let error = props.error.as_ref().map(|error| {
        html! { <p class="field__error" id={format!("{}-error", props.id)}>{ error }</p> }
    });
    html! {
        <div {class}>
            <label class="field__label" for={&props.id}>{ &props.label }{ for optional }</label>
            <div key="control">{ props.children.clone() }</div>
            <div key="said" aria-live="polite">{ for hint }{ for error }</div>
        </div>
    }
}

/// What a control names in `aria-describedby`: its hint and its error, as far as there are any.
pub fn described(id: &str, hint: bool, error: bool) -> Option<AttrValue> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint").into()),
        (false, true) => Some(format!("{id}-error").into()),
        (true, true) => Some(format!("{id}-hint {id}-error").into()),
    }
}
