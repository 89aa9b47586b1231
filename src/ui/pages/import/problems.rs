//! Everything that is wrong with a file, a part of it at a time.

use yew::prelude::*;

use crate::t;
use crate::ui::use_words;

/// So many lines are shown at first, and so many more at each press.
const PART: usize = 100;

/// What [`Problems`] shows.
#[derive(Properties, PartialEq)]
pub struct ProblemsProps {
    /// How many there are.
    pub count: usize,
    /// Puts one of them into words; only those shown are.
    pub say: Callback<usize, AttrValue>,
    /// What the list is called for screen readers.
    pub label: AttrValue,
}

/// A list that can be scrolled by keyboard.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let words = use_words();
    let shown = use_state_eq(|| PART);
    let count = props.count;
    let lines = (0..count.min(*shown)).map(|at| {
        html! { <li class="problem" key={at}>{ props.say.emit(at) }</li> }
    });
    let more = (count > *shown).then(|| {
        let next = PART.min(count - *shown);
        let shown = shown.clone();
        let onclick = Callback::from(move |_: MouseEvent| shown.set(*shown + PART));
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = next) }</button> }
    });
    html! {
        <>
            <ul class="problems" tabindex="0" aria-label={&props.label}>{ for lines }</ul>
            <div class="form__end">{ for more }</div>
        </>
    }
}
