//! Saving a copy: the only thing that is ever called safe, since what stands in this browser stands nowhere else.

use yew::prelude::*;

use crate::browser::{intl, last_copy};
use crate::t;
use crate::ui::at_hand::At;
use crate::ui::copies;

/// The button, and when it was last pressed.
pub fn copy(at: &At) -> Html {
    let (words, view) = (&at.words, &at.view);
    // Beside the book and not in it; the notice of a saved copy draws the page anew.
    let last = match last_copy::day(view.space) {
        Some(day) => t!(
            words,
            "book-copy-last",
            day = intl::day_near(day, view.today())
        ),
        None => t!(words, "book-copy-never"),
    };
    let unmirrored = view.unmirrored.as_ref();
    let unmirrored = unmirrored.map(|_| html! { <p>{ t!(words, "book-copy-unmirrored") }</p> });
    let desk = at.desk.clone();
    let onclick = Callback::from(move |_: MouseEvent| copies::save(&desk));
    html! {
        <section class="part" aria-labelledby="book-copy" key="copy">
            <h2 class="part__head" id="book-copy">{ t!(words, "book-copy-head") }</h2>
            <p>{ t!(words, "book-copy-text") }</p>
            <div>{ for unmirrored }</div>
            <p class="muted" role="status">{ last }</p>
            <div class="book__do">
                <button type="button" class="button button--primary" {onclick}>{ t!(words, "act-save-copy") }</button>
            </div>
        </section>
    }
}
