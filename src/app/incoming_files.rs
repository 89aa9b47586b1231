//! Files that come from anywhere on the page: dropped on it, pasted, or opened with it. They wait here until the import
//! page, which is fetched later, takes them.

use std::cell::RefCell;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, File};
use yew::Callback;

use super::route::{self, Route};

thread_local! {
    static WAITING: RefCell<Vec<File>> = const { RefCell::new(Vec::new()) };
    static TOLD: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// Adds files to those that wait; the import page is told if it is there.
pub fn add(files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    WAITING.with_borrow_mut(|waiting| waiting.extend(files));
    let told = TOLD.with_borrow(Clone::clone);
    if let Some(told) = told {
        told.emit(());
    }
}

/// The files that wait, which then no longer do.
pub fn take() -> Vec<File> {
    WAITING.take()
}

/// Tells this whenever files come, until the answer is dropped.
pub fn tell(callback: Callback<()>) -> impl Drop {
    TOLD.set(Some(callback));
    Registration
}

struct Registration;

impl Drop for Registration {
    fn drop(&mut self) {
        TOLD.set(None);
    }
}

fn files_of(data: Option<DataTransfer>) -> Vec<File> {
    let files = data.and_then(|data| data.files());
    let files = files
        .iter()
        .flat_map(|files| (0..files.length()).filter_map(|at| files.get(at)));
    files.collect()
}

/// Rows of a spreadsheet, or the text of a device's file, that were copied, as a file; none where the person pastes into a field.
fn table_of(data: &DataTransfer, event: &Event) -> Option<File> {
    let target = event.target()?.dyn_into::<Element>().ok();
    let writing = target.is_some_and(|target| {
        let field = target.closest("input, textarea, select");
        field.is_ok_and(|found| found.is_some())
    });
    let text = data.get_data("text/plain").ok()?;
    if writing || !text.trim().contains('\n') {
        return None;
    }
    let parts = Array::of1(&JsValue::from(text));
    File::new_with_str_sequence(&parts, "pasted.txt").ok()
}

/// Whether what is dragged are files, and not a text or a link of the page.
fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&JsValue::from("Files"), 0))
}

/// Takes the files that the system opens the installed page with, where the browser hands them over; `arrived` is told.
pub fn take_launched(arrived: &Callback<()>) {
    let queue = web_sys::window().and_then(|window| get(&window, "launchQueue"));
    let Some(queue) = queue.filter(|queue| !queue.is_undefined()) else {
        return;
    };
    let arrived = arrived.clone();
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launched: JsValue| {
        let arrived = arrived.clone();
        let handles = get(&launched, "files").and_then(|files| files.dyn_into::<Array>().ok());
        wasm_bindgen_futures::spawn_local(async move {
            let mut files = Vec::new();
            for handle in handles.iter().flat_map(Array::iter) {
                files.extend(file_of(&handle).await);
            }
            if !files.is_empty() {
                add(files);
                arrived.emit(());
            }
        });
    });
    let set = get(&queue, "setConsumer").and_then(|set| set.dyn_into::<Function>().ok());
    // A browser that refuses hands nothing over.
    let _ = set.map(|set| set.call1(&queue, consumer.as_ref()));
    // It is asked for as long as the page lives.
    consumer.forget();
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

async fn file_of(handle: &JsValue) -> Option<File> {
    let get_file: Function = get(handle, "getFile")?.dyn_into().ok()?;
    let promise: Promise = get_file.call0(handle).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// Takes files that are dropped anywhere or pasted; `arrived` is told after each. The listeners last as long as the answer.
pub fn listen(arrived: Callback<()>) -> Option<[EventListener; 3]> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(&window, "dragover", options, |event| {
        if let Some(event) = event.dyn_ref::<DragEvent>()
            && has_files(event)
        {
            // Without this the browser would open the file in place of the page.
            event.prevent_default();
        }
    });
    let dropped = {
        let arrived = arrived.clone();
        EventListener::new_with_options(&window, "drop", options, move |event| {
            if let Some(event) = event.dyn_ref::<DragEvent>()
                && has_files(event)
            {
                event.prevent_default();
                let files = files_of(event.data_transfer());
                if !files.is_empty() {
                    add(files);
                    arrived.emit(());
                }
            }
        })
    };
    let pasted = EventListener::new(&window, "paste", move |event| {
        let data = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data);
        let mut files = files_of(data.clone());
        if files.is_empty() && matches!(route::here(), Route::Import | Route::Folder) {
            files.extend(data.and_then(|data| table_of(&data, event)));
        }
        if !files.is_empty() {
            add(files);
            arrived.emit(());
        }
    });
    Some([over, dropped, pasted])
}
