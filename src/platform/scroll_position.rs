//! Where the window was scrolled at each place of this session: a place that is come to anew begins at its top, one that is
//! come back to where it was left. Browsers that do this by themselves do it before the place is drawn.

use std::cell::RefCell;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration, Window};

/// So many places are remembered.
const MOST: usize = 50;

/// What marks an entry of the browser's history as one that was arrived at.
const ARRIVED: f64 = 1.0;

#[derive(Default)]
struct Positions {
    here: String,
    /// Each address and how far it was scrolled, in CSS pixels; the one seen last at the end.
    left: Vec<(String, f64)>,
}

thread_local! {
    static POSITIONS: RefCell<Positions> = RefCell::default();
}

/// Begins to remember; the place that the window is at stays as the browser has it.
pub fn watch() {
    let Some((window, history)) = window_and_history() else {
        return;
    };
    // A browser that would restore by itself all the same is corrected at each arrival.
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    mark(&window, &history);
    let scrolled = EventListener::new(&window, "scroll", |_| {
        let Some(window) = web_sys::window() else {
            return;
        };
        let (here, top) = (hash(&window), window.scroll_y().unwrap_or_default());
        POSITIONS.with_borrow_mut(|positions| {
            // Between two places the page is as long as neither.
            if positions.here == here {
                positions.remember(top);
            }
        });
    });
    // The page listens for as long as it is there.
    scrolled.forget();
}

/// Scrolls to where the place begins that the window has come to.
pub fn arrive() {
    let Some((window, history)) = window_and_history() else {
        return;
    };
    let is_back = history.state().is_ok_and(|state| state.is_truthy());
    mark(&window, &history);
    let left = POSITIONS.with_borrow(|positions| {
        let here = positions.left.iter();
        let mut here = here.filter(|(address, _)| *address == positions.here);
        here.next().map(|(_, top)| *top)
    });
    window.scroll_to_with_x_and_y(0.0, left.filter(|_| is_back).unwrap_or_default());
}

fn window_and_history() -> Option<(Window, History)> {
    let window = web_sys::window()?;
    let history = window.history().ok()?;
    Some((window, history))
}

/// Notes that the present entry of the history was arrived at, and which place it is.
fn mark(window: &Window, history: &History) {
    // A browser that refuses begins the place at its top again.
    let _ = history.replace_state(&JsValue::from(ARRIVED), "");
    POSITIONS.with_borrow_mut(|positions| positions.here = hash(window));
}

fn hash(window: &Window) -> String {
    window.location().hash().unwrap_or_default()
}

impl Positions {
    fn remember(&mut self, top: f64) {
        let here = self.here.clone();
        self.left.retain(|(address, _)| *address != here);
        if self.left.len() >= MOST {
            self.left.remove(0);
        }
        self.left.push((here, top));
    }
}
