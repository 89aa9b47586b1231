//! Saving a copy: the only thing that is ever called safe, since what stands in this browser stands nowhere else.

use yew::prelude::*;

use crate::browser::{intl, last_copy};
use crate::t;
use crate::ui::copies;
use crate::ui::desk::{Desk, View};
use crate::ui::use_words;

/// The button, and when it was last pressed.
#[component]
pub fn Copy() -> Html {
    let words = use_words();
    let saved = use_state(|| 0_u32);
    let (Some(desk), Some(view)) = (use_context::<Desk>(), use_context::<View>()) else {
        return html! {};
    };
    let last = match last_copy::day(view.space) {
        Some(day) => t!(
            words,
            "book-copy-last",
            day = intl::day_near(day, view.today())
        ),
        None => t!(words, "book-copy-never"),
    };
    let onclick = Callback::from(move |_: MouseEvent| {
        copies::save(&desk);
        // Read anew, since the day stands beside the book and not in it.
        saved.set(*saved + 1);
    });
    html! {
        <section class="part" aria-labelledby="book-copy">
            <h2 class="part__head" id="book-copy">{ t!(words, "book-copy-head") }</h2>
            <p>{ t!(words, "book-copy-text") }</p>
            <p class="muted" role="status">{ last }</p>
            <div class="book__do">
                <button type="button" class="button button--primary" {onclick}>{ t!(words, "act-save-copy") }</button>
            </div>
        </section>
    }
}
