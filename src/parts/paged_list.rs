//! A long list, a part of it at a time: everything that is wrong with a file, or everything that would change.

use yew::prelude::*;

use crate::app::i18n::Words;
use kept_core::t;

/// What a [`Portion`] shows.
#[derive(Properties, PartialEq)]
pub struct PortionProps {
    /// The texts.
    pub words: Words,
    /// How many lines there are.
    pub count: usize,
    /// So many are shown at first, and so many more at each press.
    pub part: usize,
    /// Draws one of them; only those shown are.
    pub line: Callback<usize, Html>,
    /// What the list is called for screen readers, where it can be scrolled.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A list, with a button for the next part of it.
#[component]
pub fn Portion(props: &PortionProps) -> Html {
    let words = &props.words;
    let shown = use_state_eq(|| props.part);
    let (count, part) = (props.count, props.part);
    let lines = (0..count.min(*shown)).map(|at| props.line.emit(at));
    let more = (count > *shown).then(|| {
        let next = part.min(count - *shown);
        let shown = shown.clone();
        let onclick = Callback::from(move |_: MouseEvent| shown.set(*shown + part));
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = next) }</button> }
    });
    let (class, tabindex) = match &props.label {
        Some(_) => ("problems", Some("0")),
        None => ("alterations", None),
    };
    html! {
        <>
            <ul {class} {tabindex} aria-label={&props.label}>{ for lines }</ul>
            <div class="form__end">{ for more }</div>
        </>
    }
}

/// So many problems are shown at a time.
const PART: usize = 100;

/// Everything that is wrong, in a list of this name that can be scrolled by keyboard.
pub fn problems(
    words: &Words,
    count: usize,
    label: String,
    say: impl Fn(usize) -> String + 'static,
) -> Html {
    let line =
        Callback::from(move |at: usize| html! { <li class="problem" key={at}>{ say(at) }</li> });
    html! { <Portion {words} {count} part={PART} {line} {label} /> }
}
