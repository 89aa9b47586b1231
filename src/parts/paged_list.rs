//! A long list, a part of it at a time: everything that is wrong with a file, or everything that would change.

use yew::prelude::*;

use super::ShowMore;
use crate::clone::callback;

/// Properties of [`PagedList`].
#[derive(Properties, PartialEq)]
pub struct PagedListProps {
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
pub fn PagedList(props: &PagedListProps) -> Html {
    let shown = use_state_eq(|| props.part);
    let (count, part) = (props.count, props.part);
    let lines = (0..count.min(*shown)).map(|at| props.line.emit(at));
    let left = count.saturating_sub(*shown).min(part);
    let onclick = callback!((shown), move |_: MouseEvent| shown.set(*shown + part));
    let (class, tabindex) = match &props.label {
        Some(_) => ("problems", Some("0")),
        None => ("alterations", None),
    };
    html! {
        <>
            <ul {class} {tabindex} aria-label={&props.label}>{ for lines }</ul>
            <div class="form__end"><ShowMore count={left} {onclick} /></div>
        </>
    }
}

/// So many problems are shown at a time.
const PART: usize = 100;

/// Everything that is wrong, in a list of this name that can be scrolled by keyboard.
pub fn problems(count: usize, label: String, say: impl Fn(usize) -> String + 'static) -> Html {
    let line =
        Callback::from(move |at: usize| html! { <li class="problem" key={at}>{ say(at) }</li> });
    html! { <PagedList {count} part={PART} {line} {label} /> }
}
