//! Asking buyers without a server: a link to send, and replies to take in.

use yew::prelude::*;

use crate::t;
use crate::ui::at_hand::At;

/// What a [`SurveyPage`] shows.
#[derive(Properties, PartialEq)]
pub struct SurveyProps {
    /// Everything at hand.
    pub at: At,
    /// A reply that was opened as a link, or nothing.
    pub reply: AttrValue,
}

/// The page.
#[component]
pub fn SurveyPage(props: &SurveyProps) -> Html {
    let words = &props.at.words;
    let _ = &props.reply;
    html! { <div class="page__head" key="head"><h1>{ t!(words, "survey-head") }</h1></div> }
}
