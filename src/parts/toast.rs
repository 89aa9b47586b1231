//! What has just happened, with a way back. Always there, since screen readers only speak changes of a region that was
//! there before. When it goes away is the page's business.

use yew::prelude::*;

/// A line at the foot of the page: what happened, and a button with what it does. Nothing shows while nothing happened.
pub fn toast(text: Option<String>, action: Option<(String, Callback<MouseEvent>)>) -> Html {
    let action = action.map(|(action, onclick)| {
        html! { <button type="button" class="toast__do" {onclick}>{ action }</button> }
    });
    let shown = text.map(|text| {
        html! { <div class="toast"><span class="toast__text">{ text }</span>{ for action }</div> }
    });
    html! { <div class="toasts" role="status" aria-live="polite">{ for shown }</div> }
}
