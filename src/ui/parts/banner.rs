//! What must be known now, across the page: what happened, what is safe, what to do.

use yew::prelude::*;

/// What a [`Banner`] shows.
#[derive(Properties, PartialEq)]
pub struct BannerProps {
    /// What happened, in a few words.
    pub head: AttrValue,
    /// What is safe and what to do.
    #[prop_or_default]
    pub text: AttrValue,
    /// Worth knowing rather than alarming: said politely, without red.
    #[prop_or_default]
    pub plain: bool,
    /// Buttons.
    #[prop_or_default]
    pub children: Html,
}

/// A band across the page, read out at once unless it is plain.
#[component]
pub fn Banner(props: &BannerProps) -> Html {
    let (class, role) = if props.plain {
        ("banner banner--plain", "status")
    } else {
        ("banner", "alert")
    };
    html! {
        <div {class} {role}>
            <p class="banner__text"><strong>{ &props.head }</strong>{ &props.text }</p>
            <div class="banner__do">{ props.children.clone() }</div>
        </div>
    }
}
