//! The button for the next part of a list.

use yew::prelude::*;

use super::use_words;
use kept_core::t;

/// Properties of [`ShowMore`].
#[derive(Properties, PartialEq)]
pub struct ShowMoreProps {
    /// How many more the next press shows; without any there is no button.
    pub count: usize,
    /// Shows them.
    pub onclick: Callback<MouseEvent>,
    /// How the button looks.
    #[prop_or("button".into())]
    pub class: AttrValue,
}

/// A button that says how many more it shows.
#[component]
pub fn ShowMore(props: &ShowMoreProps) -> Html {
    let words = use_words();
    let (class, onclick) = (&props.class, &props.onclick);
    html! {
        if props.count > 0 {
            <button type="button" {class} {onclick}>{ t!(words, "act-show-more", count = props.count) }</button>
        }
    }
}
