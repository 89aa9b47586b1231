//! A place with nothing in it yet.

use yew::prelude::*;

/// Properties of [`EmptyState`].
#[derive(Properties, PartialEq)]
pub struct EmptyStateProps {
    /// What is so.
    pub head: AttrValue,
    /// What will be here.
    pub text: AttrValue,
    /// The one thing to do first.
    #[prop_or_default]
    pub children: Html,
}

/// A card in place of an empty list: what will be here, and the first step.
#[component]
pub fn EmptyState(props: &EmptyStateProps) -> Html {
    html! {
        <section class="empty">
            <h2 class="empty__head">{ &props.head }</h2>
            <p class="empty__text">{ &props.text }</p>
            <div class="empty__do">{ props.children.clone() }</div>
        </section>
    }
}
