//! Effects that belong to the drawing: where the focus goes, what opens over the page, what is listened to.
//!
//! Once a drawing has taken 16 ms, Yew gives way to the browser before its effects, and at times before the last components
//! are drawn. What is pressed in that moment goes to whatever has the focus and to handlers that know nothing of the drawing:
//! it would be lost. So what was put off is done in the same turn, before the browser hears of anything else.

use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::functional::TearDown;
use yew::prelude::*;

/// What a person does that may draw something.
const DOINGS: [&str; 5] = ["keydown", "input", "change", "click", "submit"];

thread_local! {
    static IS_COMING: Cell<bool> = const { Cell::new(false) };
}

/// Draws what waits to be drawn, and runs all effects. Never to be called by an effect: the drawing under way holds its component.
fn finish_drawing() {
    // Its first step is all of it; the rest would only wait for the timer that Yew has set meanwhile.
    let flushing = pin!(yew::scheduler::flush());
    let _ = flushing.poll(&mut Context::from_waker(Waker::noop()));
}

/// The same once the turn of Yew's that draws now has given way.
fn finish_drawing_soon() {
    if !IS_COMING.replace(true) {
        spawn_local(async {
            IS_COMING.set(false);
            finish_drawing();
        });
    }
}

/// Has everything that a person does shown when its event is over, for as long as the page stands.
pub fn finish_after_events() {
    let Some(window) = web_sys::window() else {
        return;
    };
    for event in DOINGS {
        EventListener::new(&window, event, |event| {
            if !is_to_change(event) {
                finish_drawing();
            }
        })
        .forget();
    }
}

/// Whether this is the press on a box or a choice, whose change is still to be told: drawn now, it would be as it was before.
fn is_to_change(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    event.type_() == "click"
        && target.is_some_and(|target: Element| {
            let found = target.closest("input, label, select");
            found.is_ok_and(|found| found.is_some())
        })
}

/// Runs an effect after each drawing of the component, before the browser hears of anything else.
#[hook]
pub fn use_layout_effect<T: TearDown>(effect: impl FnOnce() -> T + 'static) {
    use_effect(effect);
    finish_drawing_soon();
}

/// Runs an effect after the first drawing of the component and after each with other dependencies, before the browser hears of
/// anything else.
#[hook]
pub fn use_layout_effect_with<D, T>(dependencies: D, effect: impl FnOnce(&D) -> T + 'static)
where
    D: PartialEq + 'static,
    T: TearDown,
{
    use_effect_with(dependencies, effect);
    finish_drawing_soon();
}
