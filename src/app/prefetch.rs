//! Fetches the part of the page behind a link or a button as soon as a pointer, a thumb or the keyboard's focus is on it, so that it
//! is there, or nearly, when it is pressed.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::lazy_routes::fetch_ahead;
use super::route::Route;

/// What tells that somebody is near.
const NEAR: [&str; 2] = ["pointerover", "focusin"];

/// Listens for as long as the page stands.
#[hook]
pub fn use_prefetch() {
    use_effect_with((), |()| {
        let document = web_sys::window().and_then(|window| window.document());
        let listeners = document.map(|document| {
            NEAR.map(|event| {
                EventListener::new(&document, event, |event| {
                    if let Some(element) = event.target().and_then(|at| at.dyn_into().ok()) {
                        near(&element);
                    }
                })
            })
        });
        move || drop(listeners)
    });
}

fn near(element: &Element) {
    let Ok(Some(leads)) = element.closest("a[href^='#/'], button") else {
        return;
    };
    match leads.get_attribute("href") {
        Some(address) => fetch_ahead(Some(Route::of(address.trim_start_matches('#')))),
        None => fetch_ahead(None),
    }
}
