//! A sheet over the page: from below on a phone, a card in the middle of a desk. Mounted is open: the page draws it or
//! does not. The browser holds the focus inside; it goes back to where it was when the sheet goes.
//!
//! A press beside the sheet does not close it: a thumb that slips must not lose what was typed.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};
use yew::prelude::*;

use crate::app::Words;
use crate::app::layout_effect::use_layout_effect_with;
use crate::platform::focus::focus_in_place;
use kept_core::t;

/// What a [`Dialog`] shows.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// The texts.
    pub words: Words,
    /// Unique on the page.
    pub id: AttrValue,
    /// Its heading, which also names it.
    pub title: AttrValue,
    /// Escape, or the cross. The page takes it away.
    pub onclose: Callback<()>,
    /// Whether the heading takes the focus; a page with a field to begin in says no and sets that field's `autofocus`.
    #[prop_or(true)]
    pub focus_title: bool,
    /// The buttons at its foot, which stay in sight.
    #[prop_or_default]
    pub foot: Html,
    /// What it holds.
    pub children: Html,
}

/// A modal sheet.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let words = &props.words;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_layout_effect_with((), move |()| {
            let before = focused();
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // Refused only when it stands open already.
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
                if let Some(before) = before.filter(|before| before.is_connected()) {
                    focus_in_place(&before);
                }
            }
        });
    }
    {
        let node = node.clone();
        use_layout_effect_with(props.onclose.clone(), move |onclose| {
            let onclose = onclose.clone();
            // `cancel` does not bubble, so the page's own listeners would never hear it.
            let listener = node.cast::<HtmlDialogElement>().map(|dialog| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&dialog, "cancel", options, move |event| {
                    event.prevent_default();
                    onclose.emit(());
                })
            });
            move || drop(listener)
        });
    }
    let titled = format!("{}-title", props.id);
    let onclick = props.onclose.reform(|_: MouseEvent| ());
    let tabindex = props.focus_title.then_some("-1");
    html! {
        <dialog class="sheet" id={&props.id} ref={node} aria-labelledby={titled.clone()}>
            <div class="sheet__head">
                <h2 class="sheet__title" id={titled} {tabindex} autofocus={props.focus_title}>{ &props.title }</h2>
                <button type="button" class="sheet__close" aria-label={t!(words, "app-close")} {onclick}>{ "✕" }</button>
            </div>
            <div class="sheet__body">{ props.children.clone() }</div>
            <div class="sheet__foot">{ props.foot.clone() }</div>
        </dialog>
    }
}

fn focused() -> Option<HtmlElement> {
    let active = web_sys::window()?.document()?.active_element()?;
    active.dyn_into().ok()
}
