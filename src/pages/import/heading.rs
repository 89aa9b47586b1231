//! The heading of what has just come up: it takes the focus, so that a keyboard and a screen reader go on from there.

use crate::prelude::*;
use web_sys::HtmlElement;

/// What a [`Heading`] shows.
#[derive(Properties, PartialEq)]
pub struct HeadingProps {
    /// Its words.
    pub text: AttrValue,
    /// Unique on the page.
    pub id: AttrValue,
}

/// A heading of the second order with the focus.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_layout_effect_with((), move |()| {
            if let Some(heading) = node.cast::<HtmlElement>() {
                // A heading that cannot be focused is merely not focused.
                let _ = heading.focus();
            }
        });
    }
    html! { <h2 class="import__head" id={&props.id} tabindex="-1" ref={node}>{ &props.text }</h2> }
}
