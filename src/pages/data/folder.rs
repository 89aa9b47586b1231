//! Sharing between devices: who else is in the book and when each was last heard, by files that the person carries, by a folder
//! where the browser can use one, what came in and what both sides changed.

mod by_file;
mod devices;

use self::by_file::ByFile;
use self::devices::devices;
use super::conflicts::differed;
use crate::pages::import::done::new_of;
use crate::pages::import::json::LISTS;
use crate::platform::file_system_access;
use crate::prelude::*;
use crate::services::folder_sync;
use crate::services::folder_sync::status::{ReceivedChanges, SyncState, SyncStatus, said};
use kept_core::storage::Space;
use kept_core::sync::device::LONGEST;

/// The page.
#[component]
pub fn FolderPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let seen = use_state(|| None::<SyncStatus>);
    let called = use_state(|| None::<AttrValue>);
    {
        let (seen, dispatcher) = (seen.setter(), at.dispatcher.clone());
        use_effect_with((), move |()| {
            folder_sync::start(&dispatcher);
            let set = seen.clone();
            let watcher = Callback::from(move |now| set.set(Some(now)));
            seen.set(folder_sync::watch(Some(watcher)));
            || {
                folder_sync::watch(None);
            }
        });
    }
    let sharing = seen.as_ref().and_then(|seen| seen.sharing.as_ref());
    // A device that only received was not called anything yet.
    let given = sharing.map(|sharing| sharing.name());
    let usual = match given.filter(|name| !name.is_empty()) {
        Some(name) => AttrValue::from(name.to_owned()),
        None => usual_name(words),
    };
    let name = Name {
        called: called.clone(),
        usual,
    };
    let inside = match &*seen {
        _ if at.view.space == Space::Demo => html! { <p>{ t!(words, "folder-demo") }</p> },
        None => html! {},
        Some(seen) if seen.stand == SyncState::Opening => html! {},
        Some(seen) => open(at, seen, &name),
    };
    html! {
        <div>
            <PageHead key="head" title={t!(words, "place-folder")}>
                { go(Route::Book, "link", &t!(words, "import-back")) }
            </PageHead>
            <div class="book folder" key="inside">{ inside }</div>
        </div>
    }
}

/// The name of this device: what is typed now, else what it is called.
#[derive(Clone)]
struct Name {
    called: UseStateHandle<Option<AttrValue>>,
    usual: AttrValue,
}

impl Name {
    fn now(&self) -> AttrValue {
        (*self.called).clone().unwrap_or_else(|| self.usual.clone())
    }
}

fn usual_name(words: &Words) -> AttrValue {
    t!(
        words,
        "folder-name-usual",
        system = file_system_access::system()
    )
    .into()
}

/// Whoever shares already sees the devices first; whoever begins, the name of this one.
fn open(at: &AppContext, seen: &SyncStatus, name: &Name) -> Html {
    let words = &at.words;
    let this = this_device(words, seen, name);
    let is_shared = seen.sharing.is_some();
    let (first, last) = if is_shared {
        (None, Some(this))
    } else {
        (Some(this), None)
    };
    let closed = (!at.view.is_open())
        .then(|| html! { <p class="asked" key="closed">{ t!(words, "folder-closed") }</p> });
    let came = is_shared.then(|| {
        html! {
            <>
                <Section key="came" id="folder-came" title={t!(words, "folder-came")} plain=true>
                    { came(at, seen) }
                </Section>
                <Section key="differed" id="folder-differed" title={t!(words, "differed-head")} plain=true>
                    { both(at, seen) }
                </Section>
            </>
        }
    });
    html! {
        <>
            <div key="first" class="book">{ for closed }{ for first }{ for devices(words, seen, &name.usual) }</div>
            <ByFile key="by-file" {at} called={name.now()} />
            { by_folder(words, seen, name) }
            <div key="last" class="book">{ for came }{ for last }</div>
        </>
    }
}

fn this_device(words: &Words, seen: &SyncStatus, name: &Name) -> Html {
    let typed = callback!((called = name.called.setter()), move |text: AttrValue| {
        let text: String = text.chars().take(LONGEST).collect();
        called.set(Some(text.into()));
    });
    let rename = callback!((name), move |event: SubmitEvent| {
        event.prevent_default();
        folder_sync::rename(&name.now());
    });
    let press = seen.sharing.is_some().then(|| {
        html! { <div class="form__end"><button type="submit" class="button">{ t!(words, "act-rename") }</button></div> }
    });
    html! {
        <Section key="this" id="folder-this" title={t!(words, "folder-this")} plain=true>
            <form class="form" onsubmit={rename}>
                <TextField id="device-name" label={t!(words, "folder-name")} value={name.now()}
                    hint={t!(words, "folder-name-hint")} onchange={typed} />
                { for press }
            </form>
        </Section>
    }
}

/// Sharing through a folder, where the browser can use one.
fn by_folder(words: &Words, seen: &SyncStatus, name: &Name) -> Html {
    let inside = match &seen.stand {
        _ if !file_system_access::can_choose() => {
            html! { <p class="muted">{ t!(words, "folder-without") }</p> }
        }
        SyncState::Opening | SyncState::Off => off(words, name),
        _ => on(words, seen, name),
    };
    html! {
        <Section key="folder" id="folder-off" title={t!(words, "folder-off-head")} plain=true>{ inside }</Section>
    }
}

/// No folder is shared.
fn off(words: &Words, name: &Name) -> Html {
    let choose = callback!((name), move |_: MouseEvent| folder_sync::choose(
        &name.now()
    ));
    html! {
        <div key="off">
            <p>{ t!(words, "folder-off") }</p>
            <p>{ t!(words, "folder-own-file") }</p>
            <p class="muted">{ t!(words, "folder-who-reads") }</p>
            <div class="book__do">
                <button type="button" class="button button--primary" onclick={choose}>{ t!(words, "act-choose-folder") }</button>
            </div>
        </div>
    }
}

/// A folder was chosen, and is shared now or is to be allowed again.
fn on(words: &Words, seen: &SyncStatus, name: &Name) -> Html {
    let status = match &seen.stand {
        SyncState::On => html! {
            <p role="status">{ t!(words, "folder-on", name = &seen.folder) }</p>
        },
        stand => {
            let needs_press = matches!(stand, SyncState::Asked | SyncState::Denied);
            let ask = Callback::from(|_: MouseEvent| folder_sync::ask());
            let press = needs_press.then(|| {
                html! { <button type="button" class="button button--primary" onclick={ask}>{ t!(words, "act-allow-again") }</button> }
            });
            html! {
                <div class="refusal" role="alert">
                    <p class="refusal__head">{ t!(words, "folder-stopped") }</p>
                    <p>{ said(words, stand, &seen.folder) }</p>
                    <div class="book__do">{ for press }</div>
                </div>
            }
        }
    };
    let fleeting = seen
        .is_fleeting
        .then(|| html! { <p>{ t!(words, "folder-fleeting") }</p> });
    let choose = callback!((name), move |_: MouseEvent| folder_sync::choose(
        &name.now()
    ));
    let stop = Callback::from(|_: MouseEvent| folder_sync::stop());
    html! {
        <div key="on">
            <div class="folder__standing" key="standing">{ status }{ for fleeting }</div>
            <p class="muted">{ t!(words, "folder-leave") }</p>
            <div class="book__do">
                <button type="button" class="button" onclick={choose}>{ t!(words, "act-other-folder") }</button>
                <button type="button" class="button" onclick={stop}>{ t!(words, "act-stop-sharing") }</button>
            </div>
        </div>
    }
}

/// What came in, in counts.
fn came(at: &AppContext, seen: &SyncStatus) -> Html {
    let words = &at.words;
    if seen.came.is_empty() {
        return html! { <p class="muted">{ t!(words, "folder-came-none") }</p> };
    }
    let rows = seen.came.iter().map(|came| {
        let parts = counts(words, came);
        html! {
            <li class="points__row" key={came.at}>
                <span class="points__what">
                    <strong>{ t!(words, "folder-came-from", name = &came.from, when = intl::moment(came.at)) }</strong>
                    <span>{ intl::list(&parts) }</span>
                </span>
            </li>
        }
    });
    html! { <ul class="points">{ for rows }</ul> }
}

fn counts(words: &Words, came: &ReceivedChanges) -> Vec<String> {
    let of = |list: List| came.new.iter().filter(|(of, _)| *of == list).count();
    let new = LISTS.into_iter().map(|list| (list, of(list)));
    let new = new.filter(|(_, count)| *count > 0);
    let mut parts: Vec<String> = new
        .map(|(list, count)| new_of(words, list, count))
        .collect();
    if !parts.is_empty() {
        parts = vec![t!(words, "folder-came-new", what = intl::list(&parts))];
    }
    if !came.changed.is_empty() {
        parts.push(t!(words, "folder-came-changed", count = came.changed.len()));
    }
    if came.removed > 0 {
        parts.push(t!(words, "folder-came-removed", count = came.removed));
    }
    if came.left_out > 0 {
        parts.push(t!(words, "folder-came-left-out", count = came.left_out));
    }
    parts
}

/// What both sides changed.
fn both(at: &AppContext, seen: &SyncStatus) -> Html {
    let words = &at.words;
    if seen.differed.is_empty() {
        return html! { <p class="muted">{ t!(words, "differed-none") }</p> };
    }
    let forget = Callback::from(|_: MouseEvent| folder_sync::forget_differed());
    html! {
        <>
            <p>{ t!(words, "differed-text") }</p>
            { differed(at, Rc::new(seen.differed.clone())) }
            <div class="book__do">
                <button type="button" class="button" onclick={forget}>{ t!(words, "act-seen-all") }</button>
            </div>
        </>
    }
}
