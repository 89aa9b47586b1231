//! The demo book: opened and closed without touching the person's own.

use crate::prelude::*;
use kept_core::storage::Space;

/// The way in, or the way back.
pub fn demo(at: &AppContext) -> Html {
    let words = &at.words;
    let (to, text, act) = match at.view.space {
        Space::Book => (
            Space::Demo,
            t!(words, "book-demo-text"),
            t!(words, "act-open-demo"),
        ),
        Space::Demo => (
            Space::Book,
            t!(words, "book-demo-open"),
            t!(words, "act-close-demo"),
        ),
    };
    let onclick = at.ui_actions.space.reform(move |_: MouseEvent| to);
    html! {
        <Section key="demo" id="book-demo" title={t!(words, "book-demo-head")} plain=true>
            <p>{ text }</p>
            <div class="book__do"><button type="button" class="button" {onclick}>{ act }</button></div>
        </Section>
    }
}
