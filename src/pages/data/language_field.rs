//! The language of the page, changed as soon as it is chosen: it is this device's and no part of the book.

use std::cell::Cell;

use gloo_timers::callback::Timeout;

use crate::app::language;
use crate::platform::focus::focus_id;
use crate::prelude::*;

const ID: &str = "page-language";
const ENGLISH: &str = "en";

thread_local! {
    /// Whether the page was drawn anew because of a choice in this field, which has the keyboard then.
    static CHOSEN_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Properties of [`LanguageField`].
#[derive(Properties, PartialEq)]
pub struct LanguageFieldProps {
    /// The texts.
    pub words: Words,
}

/// The field; nothing where English is all there is.
#[component]
pub fn LanguageField(props: &LanguageFieldProps) -> Html {
    let words = &props.words;
    let is_refused = use_state_eq(|| false);
    use_effect_with((), |()| {
        if CHOSEN_HERE.replace(false) {
            // After whatever else the page does when it is drawn for the first time.
            Timeout::new(0, || focus_id(ID)).forget();
        }
    });
    let offered = language::offered();
    if offered.len() < 2 {
        return html! {};
    }
    let onchange = callback!((is_refused), move |tag: AttrValue| {
        let is_refused = is_refused.clone();
        let tag = (!tag.is_empty()).then(|| tag.to_string());
        wasm_bindgen_futures::spawn_local(async move {
            CHOSEN_HERE.set(true);
            let is_spoken = language::choose(tag).await;
            is_refused.set(!is_spoken);
        });
    });
    let own = (
        AttrValue::from(""),
        AttrValue::from(t!(words, "language-browser")),
    );
    let named = offered.into_iter().map(|(tag, _)| {
        let name = language::own_name(&tag).unwrap_or_else(|| tag.clone());
        (AttrValue::from(tag), AttrValue::from(name))
    });
    let choices: Choices = std::iter::once(own).chain(named).collect();
    let drafted = (words.language() != ENGLISH).then(|| t!(words, "language-drafted"));
    let refused = is_refused.then(|| AttrValue::from(t!(words, "language-not-fetched")));
    html! {
        <SelectField id={ID} label={t!(words, "language-label")} value={language::chosen().unwrap_or_default()}
            {choices} {onchange} error={refused} hint={drafted} />
    }
}
