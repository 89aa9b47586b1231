//! Sharing by a folder, from the opening of the book until its page is closed: looks into the folder every little while, merges
//! what others wrote there and writes what was changed here. One tab of a browser works at a time. A book that can only be
//! read is never written there, and the demo book has nothing to do with it.

pub mod by_file;
mod notes;
mod round;
pub mod status;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub use self::notes::forget_differed;
use self::round::tick;
use super::time_slicing::Shared;
use crate::app::dispatcher::Dispatcher;
use crate::app::i18n::Words;
use crate::app::link::go;
use crate::app::route::Route;
use crate::parts::banner;
use crate::platform::clock;
use crate::platform::file_system_access;
use crate::platform::file_system_access::{Chosen, Permission};
use kept_core::i18n::BOOK;
use kept_core::storage::Space;
use kept_core::sync::{Device, SyncEngine, device};
use kept_core::t;
use status::{SyncState, SyncStatus, recall, said};

/// The work of one open book.
struct Work {
    dispatcher: Dispatcher,
    chosen: RefCell<Option<Chosen>>,
    sharing: RefCell<Option<SyncEngine>>,
    seen: RefCell<SyncStatus>,
    busy: Cell<bool>,
    /// The book at the last look, and the one that was written.
    looked_at: Cell<u32>,
    written: Cell<Option<u32>>,
    /// Looks since a change that is not written.
    waited: Cell<u32>,
    /// No writing before, so that a large book is not written all the time.
    rest_until: Cell<u64>,
    listening: RefCell<Option<(Interval, Option<EventListener>)>>,
}

/// How often the folder is looked into, in milliseconds.
const LOOK: u32 = 1_500;

thread_local! {
    /// The page that shows how it stands; it may be there before the work begins.
    static WATCHER: RefCell<Option<Callback<SyncStatus>>> = const { RefCell::new(None) };
    static WORK: RefCell<Option<Rc<Work>>> = const { RefCell::new(None) };
}

fn work() -> Option<Rc<Work>> {
    WORK.with_borrow(Clone::clone)
}

/// Begins with a book that was opened; whatever was at work for another ends, and what is at work for this one goes on.
pub fn start(dispatcher: &Dispatcher) {
    if work().is_some_and(|work| work.dispatcher == *dispatcher) {
        return;
    }
    if let Some(before) = WORK.take() {
        before.listening.take();
    }
    if dispatcher.with(|session| session.space()) != Space::Book {
        return;
    }
    let work = Rc::new(Work {
        dispatcher: dispatcher.clone(),
        chosen: RefCell::new(None),
        sharing: RefCell::new(None),
        seen: RefCell::new(SyncStatus::opening()),
        busy: Cell::new(false),
        looked_at: Cell::new(0),
        written: Cell::new(None),
        waited: Cell::new(0),
        rest_until: Cell::new(0),
        listening: RefCell::new(None),
    });
    WORK.set(Some(Rc::clone(&work)));
    spawn_local(async move { open(&work).await });
}

async fn open(work: &Rc<Work>) {
    let remembered = file_system_access::remembered().await.ok().flatten();
    work.sharing
        .replace(remembered.and_then(|text| SyncEngine::recall(&text)));
    let differed = file_system_access::differed().await.ok().flatten();
    work.seen.borrow_mut().differed = differed.map(|text| recall(&text)).unwrap_or_default();
    match file_system_access::kept().await.ok().flatten() {
        Some(chosen) => {
            let permission = chosen.permission().await;
            take_up(work, chosen, permission);
        }
        None => stands(work, SyncState::Off),
    }
}

/// Begins to look into a folder, as far as the page may.
fn take_up(work: &Rc<Work>, chosen: Chosen, permission: Permission) {
    work.seen.borrow_mut().folder = chosen.name();
    work.chosen.replace(Some(chosen));
    stands(
        work,
        match permission {
            Permission::Granted => SyncState::On,
            Permission::Asked => SyncState::Asked,
            Permission::Denied => SyncState::Denied,
        },
    );
    let ticking = Rc::clone(work);
    let timer = Interval::new(LOOK, move || tick(&ticking, false));
    let waking = Rc::clone(work);
    let document = web_sys::window().and_then(|window| window.document());
    let visible = document.map(|document| {
        EventListener::new(&document, "visibilitychange", move |_| tick(&waking, true))
    });
    work.listening.replace(Some((timer, visible)));
    tick(work, true);
}

/// Notes how sharing stands, and says on every page what the person is to do about it.
fn stands(work: &Work, stand: SyncState) {
    let needs_banner = !matches!(stand, SyncState::Opening | SyncState::Off | SyncState::On);
    let is_news = {
        let mut seen = work.seen.borrow_mut();
        let is_news = seen.stand != stand;
        seen.stand = stand;
        is_news
    };
    if is_news {
        let banner = needs_banner.then(|| {
            let words = Words::with(BOOK);
            let name = work.seen.borrow().folder.clone();
            let button = go(
                Route::Folder,
                "button button--primary",
                &t!(words, "folder-see"),
            );
            let text = said(&words, &work.seen.borrow().stand, &name);
            banner(true, t!(words, "folder-stopped"), text, button)
        });
        work.dispatcher.set_banner(banner);
    }
    show(work);
}

/// Shows whoever watches how it stands.
fn show(work: &Work) {
    let watcher = WATCHER.with_borrow(Clone::clone);
    if let Some(watcher) = watcher {
        watcher.emit(seen_of(work));
    }
}

fn seen_of(work: &Work) -> SyncStatus {
    let mut seen = work.seen.borrow().clone();
    if let Some(sharing) = &*work.sharing.borrow() {
        seen.sharing = Some(Shared::new(sharing.clone()));
    }
    seen
}

/// Tells of every change until another watches; what there is to see now.
pub fn watch(watcher: Option<Callback<SyncStatus>>) -> Option<SyncStatus> {
    WATCHER.set(watcher);
    work().map(|work| seen_of(&work))
}

/// Lets the person choose a folder, and begins; the device is called so. Must be called while a press lasts.
pub fn choose(called: &str) {
    let Some(work) = work() else { return };
    let called = called.to_owned();
    spawn_local(async move {
        let Some(chosen) = file_system_access::choose().await else {
            return;
        };
        let permission = chosen.ask().await;
        let is_kept = file_system_access::keep(Some(&chosen)).await.is_ok();
        work.seen.borrow_mut().is_fleeting = !is_kept;
        let held = work.sharing.borrow_mut().take();
        let mut sharing =
            held.unwrap_or_else(|| SyncEngine::new(Device::of_bits(clock::chance()), &called));
        if sharing.name() != device::tidy(&called) {
            sharing.rename(&called);
        }
        // What cannot be remembered is found out again by reading the folder.
        let _ = file_system_access::remember(sharing.remembered()).await;
        work.sharing.replace(Some(sharing));
        work.written.set(None);
        take_up(&work, chosen, permission);
    });
}

/// Asks the person for the folder again. Must be called while a press lasts.
pub fn ask() {
    let Some(work) = work() else { return };
    let chosen = work.chosen.borrow().clone();
    if let Some(chosen) = chosen {
        spawn_local(async move {
            let permission = chosen.ask().await;
            take_up(&work, chosen, permission);
        });
    }
}

/// Shares no more. The files stay where they are; what both sides changed is forgotten, as nobody would see to it any more.
pub fn stop() {
    let Some(work) = work() else { return };
    work.listening.take();
    work.chosen.take();
    forget_differed();
    stands(&work, SyncState::Off);
    spawn_local(async move {
        // What cannot be forgotten asks again when the page is opened next.
        let _ = file_system_access::keep(None).await;
    });
}

/// Calls this device otherwise.
pub fn rename(called: &str) {
    let Some(work) = work() else { return };
    if let Some(sharing) = &mut *work.sharing.borrow_mut() {
        sharing.rename(called);
        let text = sharing.remembered();
        spawn_local(async move {
            let _ = file_system_access::remember(text).await;
        });
    }
    work.written.set(None);
    show(&work);
}
