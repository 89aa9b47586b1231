//! A place with nothing in it yet: it says what will be here and offers the one thing to do first.

use yew::prelude::*;

/// A blank ruled page: what is so, what will be here, a first step.
pub fn empty_state(head: String, text: String, first: Html) -> Html {
    html! {
        <section class="empty">
            <h2 class="empty__head">{ head }</h2>
            <p class="empty__text">{ text }</p>
            <div class="empty__do">{ first }</div>
        </section>
    }
}
