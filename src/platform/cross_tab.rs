//! Other tabs on the same book: hearing what they write, and doing alone what only one may do at a time.

use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::StorageEvent;

/// What another tab did to the storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The key; none where the storage was emptied.
    pub key: Option<String>,
    /// The new value; none where the key was taken away.
    pub value: Option<String>,
}

/// Tells of every change that other tabs make, until what is returned is dropped. None where there is no window.
/// A frozen tab is told nothing; it rescans when it is shown again.
pub fn listen(tell: impl Fn(Change) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            tell(Change {
                key: event.key(),
                value: event.new_value(),
            });
        }
    }))
}

/// How long a tab that has the lock waits before it works. What the last holder wrote reaches this tab's view of the
/// storage with some delay, and a tab just thawed sees an old one.
pub const SETTLE_MS: u32 = 500;

/// Does something while no other tab does the same, after a short rest. None, and nothing done, where another tab is
/// at it. Where the browser has no locks it is done all the same: compaction is built so that this loses nothing.
pub async fn alone<T: 'static>(name: &str, work: impl Future<Output = T> + 'static) -> Option<T> {
    let result = Rc::new(RefCell::new(None));
    let kept = Rc::clone(&result);
    let job = Rc::new(RefCell::new(Some(async move {
        TimeoutFuture::new(SETTLE_MS).await;
        let value = work.await;
        kept.replace(Some(value));
        Ok(JsValue::UNDEFINED)
    })));
    let held = Rc::clone(&job);
    let granted = Closure::<dyn FnMut(JsValue) -> Promise>::new(move |lock: JsValue| {
        // The callback gets null where another tab has the lock; the job then goes undone.
        let job = held.borrow_mut().take();
        match job {
            Some(job) if !lock.is_null() => future_to_promise(job),
            _ => Promise::resolve(&JsValue::UNDEFINED),
        }
    });
    let asked = request(name, granted.as_ref());
    if let Ok(asked) = asked {
        // Refused where the origin may not use locks; the job is then still there.
        let _ = JsFuture::from(asked).await;
    }
    let left = job.borrow_mut().take();
    if let Some(job) = left {
        let _ = job.await;
    }
    drop(granted);
    result.take()
}

/// Calls `navigator.locks.request`, which web-sys does not offer as a stable interface.
fn request(name: &str, granted: &JsValue) -> Result<Promise, JsValue> {
    let navigator = web_sys::window().ok_or(JsValue::NULL)?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE)?;
    request
        .call3(&locks, &name.into(), &options, granted)?
        .dyn_into()
}
