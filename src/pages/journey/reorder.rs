//! Putting steps in another order: by dragging a handle, with mouse, pen or finger; by two buttons; by keys. A drag moves
//! nothing but a line that shows where the step would go, and is one action when it is let go.

use std::any::Any;
use std::cell::{Cell, RefCell};

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use wasm_bindgen::JsCast;
use web_sys::{Document, Window};

use crate::platform::focus::{by_id, focus_id};
use crate::prelude::*;
use kept_core::scoring::friction::journey::in_order;
use kept_core::scoring::friction::templates::{moved, reorder};

/// The id of the row at a place.
pub fn row_id(place: usize) -> String {
    format!("way-{place}")
}

/// Which way a step goes.
#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    /// One place towards the first.
    Earlier,
    /// One place towards the last.
    Later,
}

/// A step being dragged.
#[derive(Clone, PartialEq)]
struct Drag {
    id: Id,
    from: usize,
    to: usize,
    /// Where it was taken hold of, down the whole page, in pixels.
    held: f64,
}

/// The listeners of the drag that goes on. They begin in the press itself and not once the page has been drawn anew: on a busy
/// machine the pointer would have moved on, or let go, by then.
type Following = Rc<RefCell<Option<Box<dyn Any>>>>;

/// What moves steps on the page.
pub struct Moving {
    at: AppContext,
    drag: UseStateHandle<Option<Drag>>,
    following: Following,
    /// The id of what had the focus when a step was moved: it has it again when the step is in its new place.
    refocus: Rc<RefCell<Option<String>>>,
}

/// Handlers of one row's handle and buttons, by which it is moved.
pub struct DragHandle {
    /// Takes hold of it.
    pub onpointerdown: Callback<PointerEvent>,
    /// Alt with an arrow.
    pub onkeydown: Callback<KeyboardEvent>,
    /// A press on the one button, and on the other.
    pub earlier: Callback<MouseEvent>,
    /// One place on.
    pub later: Callback<MouseEvent>,
    /// The ids of these buttons.
    pub ids: [String; 2],
    /// Whether there is nothing before it.
    pub is_first: bool,
    /// Whether there is nothing after it.
    pub is_last: bool,
    class: Option<&'static str>,
}

impl DragHandle {
    /// How the row shows that something is being dragged.
    pub fn class(&self) -> Option<&'static str> {
        self.class
    }
}

fn document() -> Option<(Window, Document)> {
    let window = web_sys::window()?;
    let document = window.document()?;
    Some((window, document))
}

/// Takes a step to a place, counted from 0, and says so.
fn take(at: &AppContext, id: &Id, to: usize) {
    let book = &at.dispatcher.view().book;
    let steps = in_order(book);
    let order: Vec<Id> = steps.iter().map(|step| step.id.clone()).collect();
    let to = to.min(order.len().saturating_sub(1));
    let step = steps.iter().find(|step| step.id == *id);
    // Deleted in another tab a moment ago, or there already: nothing to do.
    let Some(step) = step.filter(|_| order.get(to) != Some(id)) else {
        return;
    };
    let label = Label::StepMoved(step.name.as_str().to_owned(), to + 1, order.len());
    // Places are never refused.
    let _ = at
        .dispatcher
        .act(reorder(book, &moved(&order, id, to)), label);
}

/// What moves the steps, which stand in this order.
#[hook]
pub fn use_moving(at: &AppContext, order: &[Id]) -> Moving {
    let drag = use_state_eq(|| None::<Drag>);
    let refocus = use_mut_ref(|| None::<String>);
    {
        let refocus = refocus.clone();
        use_layout_effect_with(order.to_vec(), move |_| {
            if let Some(id) = refocus.take() {
                focus_id(&id);
            }
        });
    }
    let following: Following = use_mut_ref(|| None::<Box<dyn Any>>);
    {
        let following = following.clone();
        use_effect_with((), move |()| move || drop(following.take()));
    }
    Moving {
        at: at.clone(),
        drag,
        following,
        refocus,
    }
}

/// How near to the edge of the window, in pixels, the page begins to scroll under a drag, and by how much at a time.
const EDGE: f64 = 90.0;
const SCROLL: f64 = 9.0;
/// How often it does, in milliseconds.
const EVERY: u32 = 16;

/// Follows the pointer until it lets go.
fn follow(
    at: AppContext,
    drag: Drag,
    state: UseStateSetter<Option<Drag>>,
    following: &Following,
) -> Option<()> {
    let (window, document) = document()?;
    let scrolled = window.scroll_y().ok()?;
    state.set(Some(drag.clone()));
    // Where the rows stand is measured once: while one is dragged they stay.
    let rows = (0..).map_while(|place| document.get_element_by_id(&row_id(place)));
    let middles: Vec<f64> = rows
        .map(|row| {
            let place = row.get_bounding_client_rect();
            scrolled + place.top() + place.height() / 2.0
        })
        .collect();
    let row = by_id(&row_id(drag.from));
    let (y, to) = (
        Rc::new(Cell::new(None::<f64>)),
        Rc::new(Cell::new(drag.from)),
    );
    let look = {
        let (window, row, state, y, to) = (
            window.clone(),
            row.clone(),
            state.clone(),
            y.clone(),
            to.clone(),
        );
        let drag = drag.clone();
        Rc::new(move || {
            let (Some(y), Ok(scrolled)) = (y.get(), window.scroll_y()) else {
                return;
            };
            let here = y + scrolled;
            if let Some(row) = &row {
                let way = format!("0 {:.0}px", here - drag.held);
                let _ = row.style().set_property("translate", &way);
            }
            let above = middles
                .iter()
                .enumerate()
                .filter(|(place, middle)| *place != drag.from && **middle < here);
            let now = above.count();
            if to.replace(now) != now {
                state.set(Some(Drag {
                    to: now,
                    ..drag.clone()
                }));
            }
        })
    };
    let end = {
        let (row, state, following) = (row.clone(), state.clone(), following.clone());
        Rc::new(move || {
            if let Some(row) = &row {
                let _ = row.style().remove_property("translate");
            }
            state.set(None);
            drop(following.take());
        })
    };
    let moves = {
        let (look, y) = (look.clone(), y.clone());
        EventListener::new(&window, "pointermove", move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                y.set(Some(f64::from(event.client_y())));
                look();
            }
        })
    };
    let up = {
        let (end, to, id) = (end.clone(), to.clone(), drag.id.clone());
        EventListener::once(&window, "pointerup", move |_| {
            end();
            take(&at, &id, to.get());
        })
    };
    let cancel = {
        let end = end.clone();
        EventListener::once(&window, "pointercancel", move |_| end())
    };
    let escape = {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, "keydown", options, move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Escape") {
                event.prevent_default();
                end();
            }
        })
    };
    let scroll = Interval::new(EVERY, move || {
        let height = window
            .inner_height()
            .ok()
            .and_then(|height| height.as_f64());
        let by = match (y.get(), height) {
            (Some(y), _) if y < EDGE => -SCROLL,
            (Some(y), Some(height)) if y > height - EDGE => SCROLL,
            _ => return,
        };
        window.scroll_by_with_x_and_y(0.0, by);
        look();
    });
    following.replace(Some(Box::new((moves, up, cancel, escape, scroll))));
    Some(())
}

impl Moving {
    /// What moves the row of this step, which stands at this place of so many.
    pub fn hand(&self, id: &Id, place: usize, count: usize) -> DragHandle {
        let (is_first, is_last) = (place == 0, place + 1 >= count);
        let step = {
            let (at, id, refocus) = (self.at.clone(), id.clone(), self.refocus.clone());
            move |towards: Direction| {
                // Where it is now: it may have moved since the page was drawn.
                let steps = in_order(&at.dispatcher.view().book);
                let Some(place) = steps.iter().position(|step| step.id == id) else {
                    return;
                };
                let to = match towards {
                    Direction::Earlier if place > 0 => place - 1,
                    Direction::Later if place + 1 < steps.len() => place + 1,
                    _ => return,
                };
                let active = document().and_then(|(_, document)| document.active_element());
                refocus.replace(active.map(|active| active.id()));
                take(&at, &id, to);
            }
        };
        let press = |towards: Direction| callback!((step), move |_: MouseEvent| step(towards));
        let (earlier, later) = (press(Direction::Earlier), press(Direction::Later));
        let onkeydown = Callback::from(move |event: KeyboardEvent| {
            let towards = match event.key().as_str() {
                "ArrowUp" => Direction::Earlier,
                "ArrowDown" => Direction::Later,
                _ => return,
            };
            if event.alt_key() && !event.ctrl_key() && !event.meta_key() {
                event.prevent_default();
                step(towards);
            }
        });
        let onpointerdown = callback!(
            (
                at = self.at,
                state = self.drag.setter(),
                following = self.following,
                id
            ),
            move |event: PointerEvent| {
                let scrolled = document().and_then(|(window, _)| window.scroll_y().ok());
                if event.is_primary() && event.button() == 0 {
                    let drag = Drag {
                        id: id.clone(),
                        from: place,
                        to: place,
                        held: f64::from(event.client_y()) + scrolled.unwrap_or_default(),
                    };
                    let _ = follow(at.clone(), drag, state.clone(), &following);
                }
            }
        );
        DragHandle {
            onpointerdown,
            onkeydown,
            earlier,
            later,
            ids: [format!("step-up-{id}"), format!("step-down-{id}")],
            is_first,
            is_last,
            class: self.class(place),
        }
    }

    fn class(&self, place: usize) -> Option<&'static str> {
        let drag = self.drag.as_ref()?;
        if place == drag.from {
            Some("way__step--held")
        } else if place == drag.to && drag.to < drag.from {
            Some("way__step--before")
        } else if place == drag.to {
            Some("way__step--after")
        } else {
            Some("way__step--still")
        }
    }
}
