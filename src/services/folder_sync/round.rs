//! One look into the folder: what others wrote comes into the book, then what was changed here goes out. One tab at a time,
//! and never so often that a large book is written all the time.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::notes::{forget_gone, note};
use super::status::SyncState;
use super::{Work, stands};
use crate::pages::import::json::{compare, read};
use crate::platform::file_system_access;
use crate::platform::file_system_access::{Chosen, Permission};
use crate::platform::{clock, cross_tab};
use crate::services::recovery_points;
use crate::services::time_slicing::Stop;
use kept_core::book::action::Action;
use kept_core::exchange::json::diff::Comparison;
use kept_core::storage::recovery_points::Why;
use kept_core::sync::{Device, FolderError, Prepared, SyncEngine, conflicts};

/// After so many looks a change is written though another came meanwhile.
const AT_LAST: u32 = 3;
/// Writing takes at most one part in so many of the time.
const PART: u64 = 10;
/// And never keeps a change back for longer, in milliseconds: what it took is mostly the folder's own time.
const LONGEST: u64 = 2_000;
/// More operations than a person makes between two looks: before so much comes in, a way back is pinned.
const MANY: usize = 200;
/// The name under which tabs agree who works.
const LOCK: &str = "kept/share";

/// One look, unless another is under way: what others wrote comes in, and what was changed here goes out as soon as the
/// person pauses.
pub(super) fn tick(work: &Rc<Work>, is_woken: bool) {
    let (revision, is_open) = work
        .dispatcher
        .with(|session| (session.revision(), session.load_problems().is_empty()));
    let is_quiet = work.looked_at.replace(revision) == revision;
    if !is_quiet {
        let changed = Rc::clone(work);
        spawn_local(async move { forget_gone(&changed).await });
    }
    if work.busy.get() || !is_open || work.sharing.borrow().is_none() {
        return;
    }
    if !matches!(
        work.seen.borrow().stand,
        SyncState::On | SyncState::Failed(_)
    ) {
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
        cross_tab::alone(LOCK, async move { look(&round, writes).await }).await;
        work.busy.set(false);
    });
}

async fn look(work: &Rc<Work>, writes: bool) {
    let chosen = work.chosen.borrow().clone();
    let (Some(chosen), Some(mut sharing)) = (chosen, work.sharing.borrow().clone()) else {
        return;
    };
    // Another tab may have written since.
    if let Ok(Some(text)) = file_system_access::remembered().await {
        sharing.refresh(&text);
    }
    let done = both_ways(work, &chosen, &mut sharing, writes).await;
    let held = work.sharing.borrow().clone();
    let name = held.as_ref().map(|held| held.name().to_owned());
    if let Some(held) = held {
        // What was handed over or received by hand meanwhile.
        sharing.take_over(held);
    }
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
            Ok(()) => SyncState::On,
            Err(FolderError::Permission) => match chosen.permission().await {
                Permission::Asked => SyncState::Asked,
                _ => SyncState::Denied,
            },
            Err(lost) => SyncState::Failed(lost),
        },
    );
}

async fn both_ways(
    work: &Rc<Work>,
    chosen: &Chosen,
    sharing: &mut SyncEngine,
    writes: bool,
) -> Result<(), FolderError> {
    let mut is_news = false;
    for listed in sharing.look(chosen).await? {
        let Some(arrived) = sharing.fetch(chosen, listed).await? else {
            continue;
        };
        let at = work
            .dispatcher
            .with(|session| session.next_stamp(clock::now()));
        let comparison = merge(work, &arrived.header.name, &arrived.text).await;
        if let Some(comparison) = &comparison {
            let us = sharing.device().clone();
            let differing = conflicts(
                &comparison.differences,
                &us,
                &arrived.header,
                arrived.before,
            );
            note(work, &arrived.header.name, comparison, differing).await;
            is_news |= !comparison.is_nothing();
        }
        sharing.merged(&arrived, comparison.is_some(), at);
        let _ = file_system_access::remember(sharing.remembered()).await;
    }
    if !writes && !is_news && sharing.stands_written() {
        return Ok(());
    }
    let begun = clock::now();
    let revision = loop {
        let (book, turn, revision) = work.dispatcher.with(|session| {
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
                let _ = file_system_access::remember(sharing.remembered()).await;
                sharing.write(chosen).await?;
                let _ = file_system_access::remember(sharing.remembered()).await;
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
    let (dispatcher, stop, tell) = (&work.dispatcher, Stop::default(), Callback::noop());
    let incoming = read(dispatcher, name.to_owned().into(), text, &stop, &tell)
        .await
        .ok()
        .flatten()?;
    let comparison = compare(
        dispatcher,
        &dispatcher.view(),
        &incoming,
        false,
        &stop,
        &tell,
    )
    .await?;
    if comparison.is_nothing() || !dispatcher.view().is_open() {
        return Some(comparison);
    }
    if comparison.ops.len() > MANY {
        // Where there is no room for a point, the page says so on its own page and goes on.
        let _ = recovery_points::pin(dispatcher, Why::Import).await;
    }
    dispatcher.prepare(&Action::Merge(comparison.ops.clone()));
    Some(comparison)
}
