//! The steps of buying, where the smoothness goes, and what mending one would give.

use yew::prelude::*;

use crate::t;
use crate::ui::at_hand::AtProps;

/// The page.
#[component]
pub fn JourneyPage(props: &AtProps) -> Html {
    let words = &props.at.words;
    html! { <div class="page__head" key="head"><h1>{ t!(words, "journey-head") }</h1></div> }
}
