//! A press acts on what was typed before it. Yew draws in slices and lets the browser in between, so that on a slow machine a
//! press could come before the last letters are drawn, and its handler would act on the form as it was without them.

use std::pin::pin;
use std::task::{Context, Waker};

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};

/// The events that act on what stands in a form. The others only change it.
const PRESSES: [&str; 2] = ["keydown", "click"];

/// Draws all that is to be drawn before any press is heard, for as long as the page lives.
pub fn before_presses() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let first = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: true,
    };
    for kind in PRESSES {
        EventListener::new_with_options(&window, kind, first, |event| {
            // What a script presses may come in the middle of drawing.
            if event.is_trusted() {
                draw();
            }
        })
        .forget();
    }
}

fn draw() {
    let drawing = pin!(yew::scheduler::flush());
    // Asked once it has drawn everything; what it would wait for is only that Yew has noticed.
    let _ = drawing.poll(&mut Context::from_waker(Waker::noop()));
}
