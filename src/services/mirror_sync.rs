//! The mirror at work: what was saved goes there before the page says so; when the page opens, what the storage lost comes
//! back from there; what was erased or forgotten goes from there too. Nothing here keeps the page waiting: where the mirror
//! is slow or missing, the page goes on without it and says what that means.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use super::{recovery_points, reminders};
use crate::app::dispatcher::{Dispatcher, NoticeText};
use crate::platform::{clock, indexed_db};
use kept_core::book::record::collect_unsorted;
use kept_core::storage::mirror;
use kept_core::storage::mirror::Verdict;
use kept_core::storage::{Fault, Saved, Space};

/// How long the page waits for the mirror before it tells of a change without it, in milliseconds.
const PATIENCE: u32 = 1_500;

/// Puts what was just saved into the mirror, then tells.
pub fn hold(dispatcher: &Dispatcher, tell: Option<NoticeText>) {
    let saved = dispatcher.take_saved();
    // Numbered before the mirror is asked: where it is slow, what was done since must not be told first and then hidden.
    let turn = dispatcher.next_serial();
    if saved.is_empty() || dispatcher.is_unmirrored() {
        if let Some(what) = tell {
            dispatcher.notify_as(turn, what);
        }
        return;
    }
    let telling = Rc::new(Cell::new(tell));
    let (late, slow) = (Rc::clone(&telling), dispatcher.clone());
    let timer = Timeout::new(PATIENCE, move || tell_once(&slow, turn, &late));
    let dispatcher = dispatcher.clone();
    spawn_local(async move {
        let held = take_in(saved).await;
        dispatcher.set_mirror_answer(&held);
        drop(timer);
        tell_once(&dispatcher, turn, &telling);
    });
}

/// Puts what was saved into the mirror, few keys at a time: a large file that came in has hundreds, and each is copied.
async fn take_in(saved: Vec<Saved>) -> Result<(), Fault> {
    const TOGETHER: usize = 32;
    let now = clock::now();
    let changes = saved.into_iter();
    let mut changes = changes.map(|saved| (saved.key, Some(mirror::wrap(now, &saved.value))));
    loop {
        let part: Vec<indexed_db::Change> = collect_unsorted(changes.by_ref().take(TOGETHER));
        if part.is_empty() {
            return Ok(());
        }
        indexed_db::change(part).await?;
    }
}

fn tell_once(dispatcher: &Dispatcher, turn: u32, telling: &Cell<Option<NoticeText>>) {
    if let Some(what) = telling.take() {
        dispatcher.notify_as(turn, what);
    }
}

/// Takes back what the storage lost, and gives the mirror what it does not hold yet. After the first painting.
pub fn fill(dispatcher: &Dispatcher) {
    let dispatcher = dispatcher.clone();
    spawn_local(async move {
        let answer = look(&dispatcher).await;
        dispatcher.set_mirror_answer(&answer);
        reminders::look(&dispatcher);
    });
}

async fn look(dispatcher: &Dispatcher) -> Result<(), Fault> {
    let space = dispatcher.with(|session| session.space());
    let tail = entries(space).await?;
    let forgot = indexed_db::get(mirror::forgot_key(space)).await?;
    let forgot = forgot.and_then(|generation| generation.parse().ok());
    let all = collect_unsorted(tail.iter().map(|(_, saved)| saved.clone()));
    dispatcher.recover(all, forgot).await;
    clean(dispatcher, space, &tail).await?;
    recovery_points::forget_erased(dispatcher).await?;
    let keys: BTreeSet<String> = collect_unsorted(tail.iter().map(|(_, saved)| saved.key.clone()));
    let now = clock::now();
    let mut changes: Vec<indexed_db::Change> = Vec::new();
    for saved in dispatcher.with(|session| session.unmirrored(&keys)) {
        let value = mirror::wrap(now, &saved.value);
        changes.push((saved.key, Some(value)));
    }
    // A batch that a snapshot holds goes from here a day later.
    let (journal, generation) = dispatcher.with(|session| session.journal());
    let before = changes.len();
    for (came, saved) in &tail {
        if now.saturating_sub(*came) > mirror::STAYS && !journal.contains(&saved.key) {
            changes.push((saved.key.clone(), None));
        }
    }
    if changes.len() > before {
        let key = mirror::forgot_key(space).to_owned();
        changes.push((key, Some(generation.to_string())));
    }
    if changes.is_empty() {
        return Ok(());
    }
    indexed_db::change(changes).await
}

/// What the mirror holds of a book's journal, with the time at which each came.
async fn entries(space: Space) -> Result<Vec<(u64, Saved)>, Fault> {
    let held = indexed_db::entries(space.journal()).await?;
    let held = held.into_iter().filter_map(|(key, held)| {
        let (came, value) = mirror::unwrap(&held)?;
        let value = value.to_owned();
        Some((came, Saved { key, value }))
    });
    Ok(held.collect())
}

/// Takes the words of erased persons out of the mirror.
pub async fn forget_erased(dispatcher: &Dispatcher) -> Result<(), Fault> {
    let space = dispatcher.with(|session| session.space());
    let tail = entries(space).await?;
    clean(dispatcher, space, &tail).await
}

async fn clean(dispatcher: &Dispatcher, space: Space, tail: &[(u64, Saved)]) -> Result<(), Fault> {
    let book = dispatcher.with(|session| session.book().clone());
    let mut changes: Vec<indexed_db::Change> = Vec::new();
    for (came, saved) in tail {
        match mirror::without_erased(&book, space, saved) {
            Verdict::Stays => {}
            Verdict::Goes => changes.push((saved.key.clone(), None)),
            Verdict::Becomes(left) => {
                changes.push((left.key, Some(mirror::wrap(*came, &left.value))));
            }
        }
    }
    match changes.is_empty() {
        true => Ok(()),
        false => indexed_db::change(changes).await,
    }
}

/// Forgets all that the mirror holds of the demo book.
pub fn forget_demo() {
    spawn_local(async {
        // Where there is no mirror, there is nothing to forget.
        let _ = indexed_db::forget(Space::Demo.prefix()).await;
    });
}
