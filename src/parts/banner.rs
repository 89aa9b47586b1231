//! What must be known now, across the page: what happened, what is safe, what to do.

use yew::prelude::*;

/// A band across the page, read out at once unless it is plain: worth knowing rather than alarming, said politely,
/// without red. What happened in a few words, what is safe and what to do, and the buttons.
pub fn banner(plain: bool, head: String, text: String, buttons: Html) -> Html {
    let (class, role) = if plain {
        ("banner banner--plain", "status")
    } else {
        ("banner", "alert")
    };
    html! {
        <div {class} {role}>
            <p class="banner__text"><strong>{ head }</strong>{ text }</p>
            <div class="banner__do">{ buttons }</div>
        </div>
    }
}
