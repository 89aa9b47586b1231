//! A place with nothing in it yet: it says what will be here and offers the one thing to do first.

use yew::prelude::*;

/// What an [`EmptyState`] shows.
#[derive(Properties, PartialEq)]
pub struct EmptyProps {
    /// What is so.
    pub head: AttrValue,
    /// What will be here.
    pub text: AttrValue,
    /// The one thing to do first.
    #[prop_or_default]
    pub children: Html,
}

/// A blank ruled page with a first step.
#[component]
pub fn EmptyState(props: &EmptyProps) -> Html {
    html! {
        <section class="empty">
            <h2 class="empty__head">{ &props.head }</h2>
            <p class="empty__text">{ &props.text }</p>
            <div class="empty__do">{ props.children.clone() }</div>
        </section>
    }
}
