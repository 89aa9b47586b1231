//! A part of a page under a heading with a figure: open on a desk, folded on a phone, and either way as the person leaves it.

use yew::prelude::*;

/// From this width on there is room for everything, as in `styles/`.
const DESK: f64 = 900.0;

/// Whether the window is that wide.
pub fn is_desk() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_none_or(|width| width >= DESK)
}

/// The part: unique on the page, its heading, what stands beside the heading, and what it holds.
pub fn fold(id: String, head: String, beside: String, inside: Html) -> Html {
    html! {
        <details class="fold wait" key={id.clone()} {id} open={is_desk()}>
            <summary><h2 class="wait__head">{ head }</h2><span class="part__count">{ beside }</span></summary>
            { inside }
        </details>
    }
}
