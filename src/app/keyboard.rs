//! The keys that do the same on every page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::context::{Modal, UiActions};
use super::dispatcher::Dispatcher;
use super::route::{self, Route};
use super::shell;
use crate::forms::log::kinds::What;
use kept_core::scoring::selling::Part;

/// Listens to the keyboard for as long as the page stands. While a sheet covers the page, its keys are its own.
///
/// It listens from the first drawing on, not from an effect: those may run after the page is seen, and a key pressed between the
/// two would be lost.
#[hook]
pub fn use_keys(dispatcher: &Dispatcher, ui_actions: &UiActions, covered: bool) {
    let (dispatcher, ui_actions) = (dispatcher.clone(), ui_actions.clone());
    use_memo(covered, move |&covered| {
        let document = web_sys::window().and_then(|window| window.document());
        document.map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                if let (Some(key), false) = (event.dyn_ref::<KeyboardEvent>(), covered) {
                    press(key, &dispatcher, &ui_actions);
                }
            })
        })
    });
}

/// One key, one act; none while the person is writing.
fn press(event: &KeyboardEvent, dispatcher: &Dispatcher, ui_actions: &UiActions) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let writing = target.is_some_and(|target| {
        target
            .closest(
                "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",
            )
            .is_ok_and(|found| found.is_some())
    });
    let command = event.ctrl_key() || event.meta_key();
    let letter = shell::letter(event);
    if letter == Some('K') && command && !event.alt_key() && !event.shift_key() {
        ui_actions.over.emit(Some(Modal::Command));
        event.prevent_default();
        return;
    }
    if writing || event.alt_key() || event.default_prevented() {
        return;
    }
    let go = |route: Route| ui_actions.go.emit(route);
    match (event.key().as_str(), letter, command, event.shift_key()) {
        ("?", _, false, _) => ui_actions.over.emit(Some(Modal::Keys)),
        ("/", _, false, _) => ui_actions.over.emit(Some(Modal::Command)),
        (_, Some('L'), false, false) => ui_actions
            .over
            .emit(Some(Modal::Log(route::customer_here()))),
        (_, Some('T'), false, false) => go(Route::Today),
        (_, Some('C'), false, false) => go(Route::Customers),
        (_, Some('F'), false, false) => go(Route::Friction),
        (_, Some('S'), false, false) => go(Route::System(Part::Overview)),
        (_, Some('I'), false, false) => go(Route::Insights),
        (_, Some('B'), false, false) => go(Route::Book),
        (_, Some('Z'), true, false) => dispatcher.undo(),
        (_, Some('Z'), true, true) | (_, Some('Y'), true, false) => dispatcher.redo(),
        (_, Some(letter), false, true) => {
            let Some(what) = What::of_key(letter) else {
                return;
            };
            let this = Modal::LogThis(route::customer_here(), what);
            ui_actions.over.emit(Some(this));
        }
        _ => return,
    }
    event.prevent_default();
}
