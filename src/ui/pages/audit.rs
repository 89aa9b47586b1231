//! The owner's own questions.

use yew::prelude::*;

use crate::t;
use crate::ui::at_hand::AtProps;

/// The page.
#[component]
pub fn AuditPage(props: &AtProps) -> Html {
    let words = &props.at.words;
    html! { <div class="page__head" key="head"><h1>{ t!(words, "audit-head") }</h1></div> }
}
