//! The demo book: opened and closed without touching the person's own.

use yew::prelude::*;

use crate::store::Space;
use crate::t;
use crate::ui::app::Wishes;
use crate::ui::desk::View;
use crate::ui::use_words;

/// The way in, or the way back.
#[component]
pub fn Demo() -> Html {
    let words = use_words();
    let (Some(wishes), Some(view)) = (use_context::<Wishes>(), use_context::<View>()) else {
        return html! {};
    };
    let (to, text, act) = match view.space {
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
    let onclick = wishes.space.reform(move |_: MouseEvent| to);
    html! {
        <section class="part" aria-labelledby="book-demo">
            <h2 class="part__head" id="book-demo">{ t!(words, "book-demo-head") }</h2>
            <p>{ text }</p>
            <div class="book__do"><button type="button" class="button" {onclick}>{ act }</button></div>
        </section>
    }
}
