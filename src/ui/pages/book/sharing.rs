//! Sharing at work, from the opening of the book until its page is closed: looks into the folder every little while, merges
//! what others wrote there and writes what was changed here. One tab of a browser works at a time. A book that can only be
//! read is never written there, and the demo book has nothing to do with it.

pub mod seen;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::seen::{Came, Differed, Seen, Stand, recall, said, written};
use super::super::import::json::{compare, read};
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Book, Id};
use crate::browser::folder::{self, Chosen, Permission};
use crate::browser::{clock, tabs};
use crate::exchange::json::compare::Comparison;
use crate::share::{Device, Differing, Lost, Prepared, Sharing, differing, name};
use crate::store::Space;
use crate::store::points::Why;
use crate::t;
use crate::texts::{BOOK, Texts};
use crate::ui::desk::Desk;
use crate::ui::link::go;
use crate::ui::parts::banner;
use crate::ui::pinning;
use crate::ui::route::Route;
use crate::ui::words::Words;
use crate::ui::work::{Shared, Stop};

/// The work of one open book.
struct Work {
    desk: Desk,
    chosen: RefCell<Option<Chosen>>,
    sharing: RefCell<Option<Sharing>>,
    seen: RefCell<Seen>,
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
/// After so many looks a change is written though another came meanwhile.
const AT_LAST: u32 = 3;
/// Writing takes at most one part in so many of the time.
const PART: u64 = 10;
/// And never keeps a change back for longer, in milliseconds: what it took is mostly the folder's own time.
const LONGEST: u64 = 2_000;
/// How much of what came in, and of what both sides changed, is kept.
const CAME: usize = 20;
const DIFFERED: usize = 200;
/// The name under which tabs agree who works.
const LOCK: &str = "kept/share";

thread_local! {
    /// The page that shows how it stands; it may be there before the work begins.
    static WATCHER: RefCell<Option<Callback<Seen>>> = const { RefCell::new(None) };
    static WORK: RefCell<Option<Rc<Work>>> = const { RefCell::new(None) };
    static WORDS: Words = Words::new(Texts::english().and(BOOK));
}

fn work() -> Option<Rc<Work>> {
    WORK.with_borrow(Clone::clone)
}

/// Begins with a book that was opened; whatever was at work for another ends.
pub fn start(desk: &Desk) {
    if let Some(before) = WORK.take() {
        before.listening.take();
    }
    if desk.with(|session| session.space()) != Space::Book {
        return;
    }
    let work = Rc::new(Work {
        desk: desk.clone(),
        chosen: RefCell::new(None),
        sharing: RefCell::new(None),
        seen: RefCell::new(Seen::opening()),
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
    let remembered = folder::remembered().await.ok().flatten();
    work.sharing
        .replace(remembered.and_then(|text| Sharing::recall(&text)));
    let differed = folder::differed().await.ok().flatten();
    work.seen.borrow_mut().differed = differed.map(|text| recall(&text)).unwrap_or_default();
    match folder::kept().await.ok().flatten() {
        Some(chosen) => {
            let permission = chosen.permission().await;
            take_up(work, chosen, permission);
        }
        None => stands(work, Stand::Off),
    }
}

/// Begins to look into a folder, as far as the page may.
fn take_up(work: &Rc<Work>, chosen: Chosen, permission: Permission) {
    work.seen.borrow_mut().folder = chosen.name();
    work.chosen.replace(Some(chosen));
    stands(
        work,
        match permission {
            Permission::Granted => Stand::On,
            Permission::Asked => Stand::Asked,
            Permission::Denied => Stand::Denied,
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
fn stands(work: &Work, stand: Stand) {
    let needs_word = !matches!(stand, Stand::Opening | Stand::Off | Stand::On);
    let is_news = {
        let mut seen = work.seen.borrow_mut();
        let is_news = seen.stand != stand;
        seen.stand = stand;
        is_news
    };
    if is_news {
        let word = needs_word.then(|| {
            let words = WORDS.with(Clone::clone);
            let name = work.seen.borrow().folder.clone();
            let button = go(
                Route::Folder,
                "button button--primary",
                &t!(words, "folder-see"),
            );
            let text = said(&words, &work.seen.borrow().stand, &name);
            banner(true, t!(words, "folder-stopped"), text, button)
        });
        work.desk.announce(word);
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

fn seen_of(work: &Work) -> Seen {
    let mut seen = work.seen.borrow().clone();
    if let Some(sharing) = &*work.sharing.borrow() {
        seen.sharing = Some(Shared::new(sharing.clone()));
    }
    seen
}

/// Tells of every change until another watches; what there is to see now.
pub fn watch(watcher: Option<Callback<Seen>>) -> Option<Seen> {
    WATCHER.set(watcher);
    work().map(|work| seen_of(&work))
}

/// Lets the person choose a folder, and begins; the device is called so. Must be called while a press lasts.
pub fn choose(called: &str) {
    let Some(work) = work() else { return };
    let called = called.to_owned();
    spawn_local(async move {
        let Some(chosen) = folder::choose().await else {
            return;
        };
        let permission = chosen.ask().await;
        let is_kept = folder::keep(Some(&chosen)).await.is_ok();
        work.seen.borrow_mut().is_fleeting = !is_kept;
        let held = work.sharing.borrow_mut().take();
        let mut sharing =
            held.unwrap_or_else(|| Sharing::new(Device::of_bits(clock::chance()), &called));
        if sharing.name() != name::tidy(&called) {
            sharing.rename(&called);
        }
        // What cannot be remembered is found out again by reading the folder.
        let _ = folder::remember(sharing.remembered()).await;
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
    stands(&work, Stand::Off);
    spawn_local(async move {
        // What cannot be forgotten asks again when the page is opened next.
        let _ = folder::keep(None).await;
    });
}

/// Calls this device otherwise.
pub fn rename(called: &str) {
    let Some(work) = work() else { return };
    if let Some(sharing) = &mut *work.sharing.borrow_mut() {
        sharing.rename(called);
        let text = sharing.remembered();
        spawn_local(async move {
            let _ = folder::remember(text).await;
        });
    }
    work.written.set(None);
    show(&work);
}

/// Forgets what both sides changed, once the person has seen it.
pub fn forget_differed() {
    let Some(work) = work() else { return };
    work.seen.borrow_mut().differed.clear();
    spawn_local(async {
        let _ = folder::keep_differed(None).await;
    });
    show(&work);
}

/// One look, unless another is under way: what others wrote comes in, and what was changed here goes out as soon as the
/// person pauses.
fn tick(work: &Rc<Work>, is_woken: bool) {
    let (revision, is_open) = work
        .desk
        .with(|session| (session.revision(), session.troubles().is_empty()));
    let is_quiet = work.looked_at.replace(revision) == revision;
    if !is_quiet {
        let changed = Rc::clone(work);
        spawn_local(async move { forget_gone(&changed).await });
    }
    if work.busy.get() || !is_open || work.sharing.borrow().is_none() {
        return;
    }
    if !matches!(work.seen.borrow().stand, Stand::On | Stand::Failed(_)) {
        return;
    }
    let is_written = work.written.get() == Some(revision);
    let waited = if is_written { 0 } else { work.waited.get() + 1 };
    work.waited.set(waited);
    let may = is_quiet || is_woken || waited > AT_LAST;
    let writes = !is_written && may && (is_woken || clock::now() >= work.rest_until.get());
    let document = web_sys::window().and_then(|window| window.document());
    let is_hidden = document.is_some_and(|document| document.hidden());
    if is_hidden && !writes {
        return;
    }
    work.busy.set(true);
    let work = Rc::clone(work);
    spawn_local(async move {
        let round = Rc::clone(&work);
        tabs::alone(LOCK, async move { look(&round, writes).await }).await;
        work.busy.set(false);
    });
}

async fn look(work: &Rc<Work>, writes: bool) {
    let chosen = work.chosen.borrow().clone();
    let (Some(chosen), Some(mut sharing)) = (chosen, work.sharing.borrow().clone()) else {
        return;
    };
    // Another tab may have written since.
    if let Ok(Some(text)) = folder::remembered().await {
        sharing.refresh(&text);
    }
    let done = both_ways(work, &chosen, &mut sharing, writes).await;
    let name = work
        .sharing
        .borrow()
        .as_ref()
        .map(|held| held.name().to_owned());
    if let Some(name) = name.filter(|name| *name != sharing.name()) {
        sharing.rename(&name);
        work.written.set(None);
    }
    if work.chosen.borrow().is_none() {
        return;
    }
    work.sharing.replace(Some(sharing));
    stands(
        work,
        match done {
            Ok(()) => Stand::On,
            Err(Lost::Permission) => match chosen.permission().await {
                Permission::Asked => Stand::Asked,
                _ => Stand::Denied,
            },
            Err(lost) => Stand::Failed(lost),
        },
    );
}

async fn both_ways(
    work: &Rc<Work>,
    chosen: &Chosen,
    sharing: &mut Sharing,
    writes: bool,
) -> Result<(), Lost> {
    let mut is_news = false;
    for listed in sharing.look(chosen).await? {
        let Some(arrived) = sharing.fetch(chosen, listed).await? else {
            continue;
        };
        let at = work.desk.with(|session| session.next_stamp(clock::now()));
        let comparison = merge(work, &arrived.header.name, &arrived.text).await;
        if let Some(comparison) = &comparison {
            let us = sharing.device().clone();
            let differing = differing(&comparison.met, &us, &arrived.header, arrived.before);
            note(work, &arrived.header.name, comparison, differing).await;
            is_news |= !comparison.is_nothing();
        }
        sharing.merged(&arrived, comparison.is_some(), at);
        let _ = folder::remember(sharing.remembered()).await;
    }
    if !writes && !is_news && sharing.stands_written() {
        return Ok(());
    }
    let begun = clock::now();
    let revision = loop {
        let (book, turn, revision) = work.desk.with(|session| {
            let turn = session.next_stamp(clock::now());
            (session.book().clone(), turn, session.revision())
        });
        let fresh = Device::of_bits(clock::chance());
        let prepared = sharing
            .prepare(chosen, &book, turn, &clock::timestamp(), fresh)
            .await?;
        match prepared {
            Prepared::Nothing => break revision,
            Prepared::First(text) => {
                let name = sharing.name().to_owned();
                if let Some(comparison) = merge(work, &name, &text).await {
                    note(work, &name, &comparison, Vec::new()).await;
                }
            }
            Prepared::Ready => {
                let _ = folder::remember(sharing.remembered()).await;
                sharing.write(chosen).await?;
                let _ = folder::remember(sharing.remembered()).await;
                work.seen.borrow_mut().wrote = Some(clock::now());
                break revision;
            }
        }
    };
    work.written.set(Some(revision));
    let took = clock::now().saturating_sub(begun);
    work.rest_until
        .set(clock::now() + (took * PART).min(LONGEST));
    Ok(())
}

/// Takes a text into the book; none where it is no book that can be read.
async fn merge(work: &Work, name: &str, text: &str) -> Option<Comparison> {
    let (desk, stop, tell) = (&work.desk, Stop::default(), Callback::noop());
    let incoming = read(desk, name.to_owned().into(), text, &stop, &tell)
        .await
        .ok()
        .flatten()?;
    let comparison = compare(desk, &desk.view(), &incoming, false, &stop, &tell).await?;
    if comparison.is_nothing() || !desk.view().is_open() {
        return Some(comparison);
    }
    if comparison.ops.len() > MANY {
        // Where there is no room for a point, the page says so on its own page and goes on.
        let _ = pinning::pin(desk, Why::Import).await;
    }
    desk.prepare(&Action::Merge(comparison.ops.clone()));
    Some(comparison)
}

/// More operations than a person makes between two looks: before so much comes in, a way back is pinned.
const MANY: usize = 200;

/// Notes what came in, and what both sides changed.
async fn note(work: &Work, from: &str, comparison: &Comparison, differing: Vec<Differing>) {
    let at = clock::now();
    let is_kept = !differing.is_empty();
    {
        let mut seen = work.seen.borrow_mut();
        if !comparison.is_nothing() || comparison.refused > 0 {
            let mut changed: Vec<(List, Id)> = comparison
                .changed
                .iter()
                .map(|changed| (changed.list, changed.id.clone()))
                .collect();
            changed.sort();
            changed.dedup();
            let came = Came {
                from: from.to_owned(),
                at,
                new: comparison.new.clone(),
                changed,
                removed: comparison.removed.len(),
                left_out: comparison.refused,
            };
            seen.came.insert(0, came);
            seen.came.truncate(CAME);
        }
        for what in differing {
            let from = from.to_owned();
            seen.differed.insert(0, Differed { from, at, what });
        }
        seen.differed.truncate(DIFFERED);
    }
    if is_kept {
        keep_differed(work).await;
    }
}

/// Forgets the words of what is in the book no more.
async fn forget_gone(work: &Work) {
    let is_less = {
        let mut seen = work.seen.borrow_mut();
        if seen.differed.is_empty() {
            return;
        }
        let before = seen.differed.len();
        let concerns = |book: &Book, differed: &Differed| differed.what.concerns(book);
        work.desk.with(|session| {
            seen.differed
                .retain(|differed| concerns(session.book(), differed));
        });
        seen.differed.len() < before
    };
    if is_less {
        keep_differed(work).await;
    }
}

async fn keep_differed(work: &Work) {
    let text = written(&work.seen.borrow().differed);
    // What cannot be kept is seen as long as the page is open.
    let _ = folder::keep_differed(Some(text)).await;
}
