//! What opens a dialog over the page, and the button that logs something.

use yew::prelude::*;

use crate::app::context::AppContext;
use crate::app::context::Modal;
use crate::forms::log::kinds::What;
use kept_core::book::Kind;

/// A callback that opens a dialog over the page.
pub fn opens(at: &AppContext, modal: Modal) -> Callback<MouseEvent> {
    let over = &at.ui_actions.over;
    over.reform(move |_: MouseEvent| Some(modal.clone()))
}

/// An entry of this kind that is no complaint, as the log sheet asks for it.
pub fn entry_of(kind: Kind) -> What {
    What {
        kind,
        complaint: false,
    }
}

/// Properties of [`LogButton`].
#[derive(Properties, PartialEq)]
pub struct LogButtonProps {
    /// The application context.
    pub at: AppContext,
    /// The kind of entry.
    pub kind: Kind,
    /// What the button says.
    pub name: AttrValue,
    /// How it looks.
    #[prop_or("button".into())]
    pub class: AttrValue,
}

/// A button that opens the log sheet for one kind of entry, about nobody yet.
#[component]
pub fn LogButton(props: &LogButtonProps) -> Html {
    let onclick = opens(&props.at, Modal::LogThis(None, entry_of(props.kind)));
    html! { <button type="button" class={&props.class} {onclick}>{ &props.name }</button> }
}
