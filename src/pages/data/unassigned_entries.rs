//! What was written down about nobody by name: trouble and lost sales at the counter, working time, training.

use yew::prelude::*;

use crate::app::context::ContextProps;
use crate::parts::entry_row::moment;
use kept_core::t;

/// How many are drawn at first, and more at a time.
const PAGE: usize = 10;

/// The latest of them, each with a way to change or delete it.
#[component]
pub fn Unnamed(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let pages = use_state(|| 1);
    let rows = at.view.book.unnamed().rows();
    let shown = PAGE * *pages;
    let left = rows.len().saturating_sub(shown);
    let more = (left > 0).then(|| {
        let pages = pages.clone();
        let onclick = Callback::from(move |_: MouseEvent| pages.set(*pages + 1));
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = left.min(PAGE)) }</button> }
    });
    let none = rows
        .is_empty()
        .then(|| html! { <p class="muted">{ t!(words, "book-unnamed-none") }</p> });
    let rows = rows.iter().rev().take(shown);
    let rows = rows.map(|row| moment(at, &row.record, true));
    html! {
        <section class="part" aria-labelledby="book-unnamed">
            <h2 class="part__head" id="book-unnamed">{ t!(words, "book-unnamed-head") }</h2>
            <div key="none">{ for none }</div>
            <ol class="timeline" key="timeline">{ for rows }</ol>
            <div class="ledger__more" key="more">{ for more }</div>
        </section>
    }
}
