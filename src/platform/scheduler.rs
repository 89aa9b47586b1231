//! The browser's turns: long work ends its task and goes on in another, so that a key pressed meanwhile is answered.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// The scheduler and what posts a task to it, where the browser has one. A timer waits 4 ms each time. Its `yield` would go
    /// on before everything else that waits, timers and storage among it.
    static POST: Option<(JsValue, Function)> = {
        let scheduler = Reflect::get(&global(), &"scheduler".into()).ok();
        scheduler.filter(JsValue::is_object).and_then(|scheduler| {
            let function = Reflect::get(&scheduler, &"postTask".into()).ok()?;
            Some((scheduler, function.dyn_into().ok()?))
        })
    };
}

/// Goes on in a task of its own, after what the browser has to do meanwhile.
pub async fn next_task() {
    let mut is_posted = false;
    let turn = Promise::new(&mut |done, _| {
        is_posted = POST.with(|found| {
            let post = found.as_ref();
            post.is_some_and(|(scheduler, post)| post.call1(scheduler, &done).is_ok())
        });
    });
    if !is_posted || JsFuture::from(turn).await.is_err() {
        TimeoutFuture::new(0).await;
    }
}
