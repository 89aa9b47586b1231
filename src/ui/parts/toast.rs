//! What has just happened, with a way back. Always mounted, since screen readers only speak changes of a region that
//! was there before. When it goes away is the page's business.

use yew::prelude::*;

/// What a [`Toast`] shows.
#[derive(Properties, PartialEq)]
pub struct ToastProps {
    /// What happened; nothing shows while there is none.
    pub text: Option<AttrValue>,
    /// What the button says; no button without.
    #[prop_or_default]
    pub action: Option<AttrValue>,
    /// The button was pressed.
    #[prop_or_default]
    pub onaction: Callback<()>,
}

/// A line at the foot of the page.
#[component]
pub fn Toast(props: &ToastProps) -> Html {
    let onclick = props.onaction.reform(|_: MouseEvent| ());
    let action = props.action.as_ref().map(|action| {
        html! { <button type="button" class="toast__do" {onclick}>{ action }</button> }
    });
    let shown = props.text.as_ref().map(|text| {
        html! { <div class="toast"><span class="toast__text">{ text }</span>{ for action }</div> }
    });
    html! { <div class="toasts" role="status" aria-live="polite">{ for shown }</div> }
}
