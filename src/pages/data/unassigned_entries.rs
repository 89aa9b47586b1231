//! What was written down about nobody by name: trouble and lost sales at the counter, working time, training.

use crate::parts::entry_row::moment;
use crate::prelude::*;

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
    let onclick = callback!((pages), move |_: MouseEvent| pages.set(*pages + 1));
    let none = rows
        .is_empty()
        .then(|| html! { <p class="muted">{ t!(words, "book-unnamed-none") }</p> });
    let rows = rows.iter().rev().take(shown);
    let rows = rows.map(|row| moment(at, &row.record, true, None));
    html! {
        <Section id="book-unnamed" title={t!(words, "book-unnamed-head")} plain=true>
            <div key="none">{ for none }</div>
            <ol class="timeline" key="timeline">{ for rows }</ol>
            <div class="ledger__more" key="more"><ShowMore count={left.min(PAGE)} {onclick} /></div>
        </Section>
    }
}
