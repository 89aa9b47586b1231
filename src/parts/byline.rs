//! What stands beside a customer's name, muted, and tells two of one name apart.

use yew::prelude::*;

/// The byline, with the room that parts it from the name; nothing where there is none.
pub fn byline(said: Option<&str>) -> Html {
    match said {
        Some(said) => html! { <>{ " " }<span class="byline">{ said.to_owned() }</span></> },
        None => html! {},
    }
}
