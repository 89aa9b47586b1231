//! A collapsible part of a page. It begins open on a desk and folded on a phone, and stays as the person leaves it.

use yew::prelude::*;

/// From this width on there is room for everything, in CSS pixels, as in `styles/`.
const DESK: f64 = 900.0;

/// Whether there is room for everything now. To ask costs a layout, so a page asks once.
pub fn is_desk() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_none_or(|width| width >= DESK)
}

/// Properties of [`Collapsible`].
#[derive(Properties, PartialEq)]
pub struct CollapsibleProps {
    /// Whether it begins open.
    pub open: bool,
    /// Its id, unique on the page.
    pub id: AttrValue,
    /// Its heading.
    pub title: AttrValue,
    /// A figure beside the heading.
    pub beside: AttrValue,
    /// What it holds.
    pub children: Html,
}

/// A part under a heading with a figure, which can be folded.
#[component]
pub fn Collapsible(props: &CollapsibleProps) -> Html {
    html! {
        <details class="fold wait" id={&props.id} open={props.open}>
            <summary><h2 class="wait__head">{ &props.title }</h2><span class="part__count">{ &props.beside }</span></summary>
            { props.children.clone() }
        </details>
    }
}
