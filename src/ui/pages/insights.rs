//! What the whole book tells.

use yew::prelude::*;

use crate::t;
use crate::ui::at_hand::AtProps;

/// The page.
#[component]
pub fn InsightsPage(props: &AtProps) -> Html {
    let words = &props.at.words;
    html! { <div class="page__head" key="head"><h1>{ t!(words, "place-insights") }</h1></div> }
}
