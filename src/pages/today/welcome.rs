//! The first page of a new book: what the document itself shows at a first visit, taken from there, so that the page weighs no
//! second copy of it and nothing moves when it comes.

use web_sys::Element;
use yew::virtual_dom::VNode;

use crate::app::boot_placeholder;
use crate::prelude::*;
use kept_core::storage::Space;

/// What leads to the demo shop; all else there are links.
const DEMO: &str = "[data-demo]";

/// The page.
#[component]
pub fn Welcome(props: &ContextProps) -> Html {
    let language = props.at.words.language().to_owned();
    let page = use_memo(language, |language| {
        boot_placeholder::welcome(language).map(VNode::VRef)
    });
    let open_demo = props.at.ui_actions.space.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let pressed = event.target_dyn_into::<Element>();
        if pressed.is_some_and(|pressed| matches!(pressed.closest(DEMO), Ok(Some(_)))) {
            open_demo.emit(Space::Demo);
        }
    });
    html! { <div {onclick}>{ for (*page).clone() }</div> }
}
