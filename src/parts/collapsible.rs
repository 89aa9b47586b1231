//! A part of a page under a heading with a figure. It begins open on a desk and folded on a phone, and stays as the person
//! leaves it.

use yew::prelude::*;

/// From this width on there is room for everything, as in `styles/`.
const DESK: f64 = 900.0;

/// Whether there is room for everything now. To ask costs a layout, so a page asks once.
pub fn is_desk() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_none_or(|width| width >= DESK)
}

/// The part: whether it begins open, its id, its heading, what stands beside the heading, and what it holds.
pub fn fold(open: bool, id: String, head: String, beside: String, inside: Html) -> Html {
    html! {
        <details class="fold wait" key={id.clone()} {id} {open}>
            <summary><h2 class="wait__head">{ head }</h2><span class="part__count">{ beside }</span></summary>
            { inside }
        </details>
    }
}
