//! The shared folder: choosing one, who else is there and how old their files are, what came in and what both sides changed.
//! A browser without the interface is told so, and the way that does the same by hand.

use super::conflicts::differed;
use crate::pages::import::done::new_of;
use crate::pages::import::json::LISTS;
use crate::platform::{clock, file_system_access};
use crate::prelude::*;
use crate::services::backup;
use crate::services::folder_sync;
use crate::services::folder_sync::status::{ReceivedChanges, SyncState, SyncStatus, said};
use kept_core::storage::Space;
use kept_core::sync::device::LONGEST;
use kept_core::sync::{Damage, FileStatus, PeerFile};

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
    let usual = sharing.map_or_else(
        || usual_name(words),
        |sharing| AttrValue::from(sharing.name().to_owned()),
    );
    let name = Name {
        called: called.clone(),
        usual,
    };
    let typed = callback!((called = called.setter()), move |text: AttrValue| {
        let text: String = text.chars().take(LONGEST).collect();
        called.set(Some(text.into()));
    });
    let field = html! {
        <TextField id="device-name" label={t!(words, "folder-name")} value={name.now()}
            hint={t!(words, "folder-name-hint")} onchange={typed} />
    };
    let inside = match &*seen {
        _ if !file_system_access::can_choose() => without(at),
        _ if at.view.space == Space::Demo => html! { <p>{ t!(words, "folder-demo") }</p> },
        None => html! {},
        Some(seen) => match &seen.stand {
            SyncState::Opening => html! {},
            SyncState::Off => off(words, field, &name),
            _ => on(at, seen, field, &name),
        },
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

/// The way by hand, which does the same.
fn without(at: &AppContext) -> Html {
    let words = &at.words;
    let dispatcher = at.dispatcher.clone();
    let save = Callback::from(move |_: MouseEvent| backup::save(&dispatcher));
    html! {
        <Section id="folder-without" title={t!(words, "folder-without-head")} plain=true>
            <p>{ t!(words, "folder-without") }</p>
            <p>{ t!(words, "folder-by-hand") }</p>
            <div class="book__do">
                <button type="button" class="button button--primary" onclick={save}>{ t!(words, "act-save-copy") }</button>
                { go(Route::Import, "button", &t!(words, "act-import")) }
            </div>
        </Section>
    }
}

/// Nothing is shared yet.
fn off(words: &Words, field: Html, name: &Name) -> Html {
    let choose = callback!((name), move |_: MouseEvent| folder_sync::choose(
        &name.now()
    ));
    html! {
        <Section id="folder-off" title={t!(words, "folder-off-head")} plain=true>
            <p>{ t!(words, "folder-off") }</p>
            <p>{ t!(words, "folder-own-file") }</p>
            <p class="muted">{ t!(words, "folder-who-reads") }</p>
            <div class="form">{ field }</div>
            <div class="book__do">
                <button type="button" class="button button--primary" onclick={choose}>{ t!(words, "act-choose-folder") }</button>
            </div>
        </Section>
    }
}

/// A folder was chosen, and is shared now or is to be allowed again.
fn on(at: &AppContext, seen: &SyncStatus, field: Html, name: &Name) -> Html {
    let words = &at.words;
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
    let closed = (!at.view.is_open()).then(|| html! { <p>{ t!(words, "folder-closed") }</p> });
    let rename = callback!((name), move |event: SubmitEvent| {
        event.prevent_default();
        folder_sync::rename(&name.now());
    });
    let choose = callback!((name), move |_: MouseEvent| folder_sync::choose(
        &name.now()
    ));
    let stop = Callback::from(|_: MouseEvent| folder_sync::stop());
    html! {
        <>
            <Section key="devices" id="folder-devices" title={t!(words, "folder-devices")} plain=true>
                <div class="folder__standing" key="standing">{ status }{ for fleeting }{ for closed }</div>
                { for devices(words, seen) }
            </Section>
            <Section key="came" id="folder-came" title={t!(words, "folder-came")} plain=true>
                { came(at, seen) }
            </Section>
            <Section key="differed" id="folder-differed" title={t!(words, "differed-head")} plain=true>
                { both(at, seen) }
            </Section>
            <Section key="this" id="folder-this" title={t!(words, "folder-this")} plain=true>
                <form class="form" onsubmit={rename}>
                    { field }
                    <div class="form__end"><button type="submit" class="button">{ t!(words, "act-rename") }</button></div>
                </form>
                <p class="muted">{ t!(words, "folder-leave") }</p>
                <div class="book__do">
                    <button type="button" class="button" onclick={choose}>{ t!(words, "act-other-folder") }</button>
                    <button type="button" class="button" onclick={stop}>{ t!(words, "act-stop-sharing") }</button>
                </div>
            </Section>
        </>
    }
}

/// How long ago, in words.
fn age(words: &Words, at: u64) -> String {
    let minutes = clock::now().saturating_sub(at) / 60_000;
    // A device has no file older than its clock.
    let count = |minutes: u64| usize::try_from(minutes).unwrap_or(usize::MAX);
    match minutes {
        0 => t!(words, "age-now"),
        1..60 => t!(words, "age-minutes", count = count(minutes)),
        60..2_880 => t!(words, "age-hours", count = count(minutes / 60)),
        _ => t!(words, "age-days", count = count(minutes / 1_440)),
    }
}

fn devices(words: &Words, seen: &SyncStatus) -> Option<Html> {
    let sharing = seen.sharing.as_ref()?;
    let wrote = match seen.wrote {
        Some(at) => t!(words, "folder-wrote", age = age(words, at)),
        None if sharing.stands_written() => t!(words, "folder-written"),
        None => t!(words, "folder-not-written"),
    };
    let others = sharing.others().iter().map(|(device, other)| {
        let name = other.header.as_ref().map(|header| header.name.clone());
        let name = name.filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| t!(words, "folder-unnamed"));
        html! {
            <li class="points__row" key={device.as_str().to_owned()}>
                <span class="points__what"><strong>{ name }</strong>{ status_of(words, other) }</span>
            </li>
        }
    });
    let alone = sharing
        .others()
        .is_empty()
        .then(|| html! { <p class="muted">{ t!(words, "folder-alone") }</p> });
    Some(html! {
        <div key="list">
            <ul class="points">
                <li class="points__row" key="own">
                    <span class="points__what">
                        <strong>{ t!(words, "folder-own", name = sharing.name()) }</strong>
                        <span class="muted">{ wrote }</span>
                    </span>
                </li>
                { for others }
            </ul>
            { for alone }
        </div>
    })
}

fn status_of(words: &Words, other: &PeerFile) -> Html {
    let age = age(words, other.listed.modified);
    let wrong = match &other.status {
        FileStatus::Unread | FileStatus::Merged => None,
        FileStatus::Damaged(Damage::Torn) => Some(t!(words, "folder-torn")),
        FileStatus::Damaged(Damage::Misnamed) => Some(t!(words, "folder-misnamed")),
        FileStatus::TooLarge => Some(t!(words, "folder-large")),
        FileStatus::Refused => Some(t!(words, "folder-refused")),
    };
    let file = wrong.is_some().then(|| {
        html! { <span class="muted">{ t!(words, "folder-file", file = &other.listed.name) }</span> }
    });
    html! {
        <>
            <span class="muted">{ t!(words, "folder-wrote", age = age) }</span>
            { for wrong.map(|wrong| html! { <span class="asked">{ wrong }</span> }) }
            { for file }
        </>
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
