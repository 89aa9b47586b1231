//! Links to places of the page. They are real ones: the browser follows them, the frame hears of it.

use yew::prelude::*;

use super::route::Route;

/// A link.
pub fn go(to: Route, class: &'static str, name: &str) -> Html {
    html! { <a href={to.address()} class={classes!(class)}>{ name }</a> }
}
