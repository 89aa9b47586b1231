//! A label, what is typed into, a hint and an error, wired so that a screen reader says them together.

use yew::prelude::*;

use crate::app::Words;
use kept_core::t;

/// What stands around any control.
pub struct Frame<'a> {
    /// The id of the control inside, unique on the page.
    pub id: &'a AttrValue,
    /// What is asked.
    pub label: &'a AttrValue,
    /// A word of help.
    pub hint: &'a Option<AttrValue>,
    /// What is wrong with it.
    pub error: &'a Option<AttrValue>,
    /// Says that it may stay empty.
    pub optional: bool,
}

impl Frame<'_> {
    /// The frame around a control, which carries `id`, `aria-describedby` from [`Frame::by`] and `aria-invalid`.
    pub fn around(&self, words: &Words, control: Html) -> Html {
        let class = match self.error {
            Some(_) => "field field--wrong",
            None => "field",
        };
        let optional = self.optional.then(|| {
            html! { <span class="field__optional">{ " " }{ t!(words, "form-optional") }</span> }
        });
        let said = |text: &Option<AttrValue>, class: &'static str, end: &str| {
            text.as_ref().map(|text| {
                html! { <p {class} id={format!("{}-{end}", self.id)}>{ text }</p> }
            })
        };
        html! {
            <div {class} key={self.id.to_string()}>
                <label class="field__label" for={self.id}>{ self.label }{ for optional }</label>
                <div key="control">{ control }</div>
                <div key="said" aria-live="polite">
                    { for said(self.hint, "field__hint", "hint") }
                    { for said(self.error, "field__error", "error") }
                </div>
            </div>
        }
    }

    /// What a control names in `aria-describedby`: its hint and its error, as far as there are any.
    pub fn by(&self) -> Option<AttrValue> {
        let id = self.id;
        match (self.hint, self.error) {
            (None, None) => None,
            (Some(_), None) => Some(format!("{id}-hint").into()),
            (None, Some(_)) => Some(format!("{id}-error").into()),
            (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error").into()),
        }
    }

    /// What a control says in `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}
