//! What makes it hard to buy here, and which fix pays first.

use yew::prelude::*;

use crate::t;
use crate::ui::at_hand::AtProps;

/// The page.
#[component]
pub fn FrictionPage(props: &AtProps) -> Html {
    let words = &props.at.words;
    html! { <div class="page__head" key="head"><h1>{ t!(words, "place-friction") }</h1></div> }
}
