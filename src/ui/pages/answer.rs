//! What a buyer sees who was sent a link: eight taps, a free line, and a reply to send back. It knows nothing of any book.

use yew::prelude::*;

use crate::t;
use crate::ui::words::Words;

/// What an [`AnswerPage`] shows.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The texts.
    pub words: Words,
    /// The invitation as it came.
    pub invite: AttrValue,
}

/// The page.
#[component]
pub fn AnswerPage(props: &AnswerProps) -> Html {
    let words = &props.words;
    let _ = &props.invite;
    html! { <div class="page__head" key="head"><h1>{ t!(words, "answer-head") }</h1></div> }
}
