//! A link to a place of the page that says when the person is already there; the router's own link cannot.

use yew::prelude::*;
use yew_router::prelude::*;

use super::route::Route;

/// What a link needs.
#[derive(Properties, PartialEq)]
pub struct GoProps {
    /// Where it leads.
    pub to: Route,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
    /// Whether the person is there.
    #[prop_or_default]
    pub current: bool,
    /// Its name for screen readers, where its text alone says too little.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What it shows.
    pub children: Html,
}

/// A real link, so that it can be opened in another tab.
#[component]
pub fn Go(props: &GoProps) -> Html {
    let navigator = use_navigator();
    let to = props.to.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if let (Some(navigator), true) = (&navigator, plain) {
            event.prevent_default();
            navigator.push(&to);
        }
    });
    html! {
        <a href={format!("#{}", props.to.to_path())} class={props.class.clone()} {onclick}
            aria-current={props.current.then_some("page")} aria-label={props.label.clone()}>
            { props.children.clone() }
        </a>
    }
}
