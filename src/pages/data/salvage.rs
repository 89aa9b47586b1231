//! A book that opens for reading only: what is wrong, what is left of it, and the ways on. Nothing is taken away here that
//! was not kept aside first, byte by byte.

use wasm_bindgen_futures::spawn_local;

use crate::platform::clock;
use crate::platform::local_storage::LocalStorage;
use crate::prelude::*;
use crate::services::{backup, recovery_points};
use kept_core::book::Book;
use kept_core::book::op::Batch;
use kept_core::book::revert::back;
use kept_core::exchange::json::write::write;
use kept_core::storage::recovery_points::Why as Before;
use kept_core::storage::salvage::{Generation, Inspection, choose, inspect};
use kept_core::storage::{DecodeError, Space};

/// How going on with a part of the book came out.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Resting,
    Working,
    /// Not everything could be kept aside, so nothing was changed.
    NotKept,
    /// The storage refused.
    Refused,
}

/// What is left, and the ways on.
#[component]
pub fn Rescue(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let state = use_state_eq(|| State::Resting);
    let space = at.view.space;
    let found = use_memo(at.view.clone(), move |_| inspect(&LocalStorage, space).ok());
    let go_on = callback!((at, state = state.setter()), move |wanted: Option<Book>| {
        let (at, state) = (at.clone(), state.clone());
        state.set(State::Working);
        spawn_local(async move {
            if let Err(failed) = go_on(&at, wanted).await {
                state.set(failed);
            }
        });
    });
    let left = found
        .as_ref()
        .as_ref()
        .map(|found| left(at, found, &go_on, *state));
    let raw = callback!((dispatcher = at.dispatcher), move |_: MouseEvent| {
        backup::save_raw(&dispatcher)
    });
    let said = match *state {
        State::Resting => None,
        State::Working => Some(t!(words, "rescue-working")),
        State::NotKept => Some(t!(words, "rescue-not-kept")),
        State::Refused => Some(t!(words, "rescue-refused")),
    };
    html! {
        <Section id="book-rescue" title={t!(words, "rescue-head")} plain=true>
            <p>{ t!(words, "rescue-text") }</p>
            <div class="book__do">
                <button type="button" class="button button--primary" onclick={raw}>{ t!(words, "act-save-raw") }</button>
            </div>
            <div key="left">{ for left }</div>
            <div role="status" key="said">{ for said.map(|text| html! { <p class="asked">{ text }</p> }) }</div>
        </Section>
    }
}

/// What can be read, all of it together and each generation for itself.
fn left(at: &AppContext, found: &Inspection, go_on: &Callback<Option<Book>>, state: State) -> Html {
    let words = &at.words;
    let (readable, unreadable) = found.changes;
    let can_go = !found.is_untouchable && state != State::Working;
    let all = choice(
        at,
        t!(words, "rescue-all"),
        &at.view.book,
        (
            t!(words, "act-go-on-all"),
            can_go,
            go_on.reform(|_: MouseEvent| None),
        ),
    );
    let generations = found
        .generations
        .iter()
        .enumerate()
        .map(|(place, generation)| {
            html! { <div key={place}>{ one(at, generation, go_on, can_go) }</div> }
        });
    let newer = found
        .is_untouchable
        .then(|| html! { <p>{ t!(words, "rescue-untouchable") }</p> });
    html! {
        <div class="stack">
            <ul class="counts" key="changes">
                <li>{ t!(words, "rescue-changes", count = readable) }</li>
                <li>{ t!(words, "rescue-damaged", count = unreadable) }</li>
            </ul>
            <div key="newer">{ for newer }</div>
            <ul class="points" key="all">
                <li class="points__row">{ all }</li>
                <li>{ for generations }</li>
            </ul>
        </div>
    }
}

fn one(
    at: &AppContext,
    generation: &Generation,
    go_on: &Callback<Option<Book>>,
    can_go: bool,
) -> Html {
    let words = &at.words;
    let name = match generation.number {
        Some(number) => t!(words, "rescue-generation", number = number),
        None => t!(words, "rescue-generation-unknown"),
    };
    match &generation.book {
        Ok(book) => {
            let wanted = book.clone();
            let onclick = go_on.reform(move |_: MouseEvent| Some(wanted.clone()));
            let act = (t!(words, "act-go-on-this"), can_go, onclick);
            html! { <div class="points__row">{ choice(at, name, book, act) }</div> }
        }
        Err(unread) => {
            let text = match unread {
                DecodeError::Newer(_) => t!(words, "rescue-newer"),
                _ => t!(words, "rescue-unreadable"),
            };
            html! {
                <div class="points__row"><span class="points__what"><strong>{ name }</strong><span>{ text }</span></span></div>
            }
        }
    }
}

/// A book to go on with: what it is, how much is in it, saving it, and going on with it.
fn choice(
    at: &AppContext,
    name: String,
    book: &Book,
    act: (String, bool, Callback<MouseEvent>),
) -> Html {
    let words: &Words = &at.words;
    let (go, can_go, onclick) = act;
    let save = {
        let (dispatcher, space, book) = (at.dispatcher.clone(), at.view.space, book.clone());
        Callback::from(move |_: MouseEvent| {
            backup::save_book(&dispatcher, space, &write(&book, &clock::timestamp()));
        })
    };
    let (customers, entries) = (book.customer_count(), book.entry_rows().count());
    html! {
        <>
            <span class="points__what">
                <strong>{ name }</strong>
                <span class="muted">{ t!(words, "points-size", customers = customers, entries = entries) }</span>
            </span>
            <span class="book__do">
                <button type="button" class="button" onclick={save}>{ t!(words, "act-save-copy") }</button>
                <button type="button" class="button" {onclick} disabled={!can_go}>{ go }</button>
            </span>
        </>
    }
}

/// Keeps everything aside, then goes on with all that can be read, as one of the generations had it where one was chosen.
async fn go_on(at: &AppContext, wanted: Option<Book>) -> Result<(), State> {
    let space: Space = at.view.space;
    recovery_points::pin(&at.dispatcher, Before::Damage)
        .await
        .map_err(|_| State::NotKept)?;
    let mut book = at.view.book.clone();
    if let Some(then) = wanted {
        let (ops, _) = back(&book, &then);
        let stamp = at
            .dispatcher
            .with(|session| session.next_stamp(clock::now()));
        book.fold_in(&Batch { stamp, ops });
    }
    choose(&LocalStorage, space, &book).map_err(|_| State::Refused)?;
    // Opened anew, as any book is.
    let window = web_sys::window();
    let reloaded = window.map(|window| window.location().reload());
    match reloaded {
        Some(Ok(())) => Ok(()),
        _ => Err(State::Refused),
    }
}
