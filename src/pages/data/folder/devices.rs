//! The devices of a shared book, and when each was last heard, by whatever way its file came.

use wasm_bindgen_futures::spawn_local;

use crate::platform::clock;
use crate::prelude::*;
use crate::services::folder_sync::by_file;
use crate::services::folder_sync::status::{SyncState, SyncStatus};
use kept_core::sync::{Damage, FileStatus, LastHeard, PeerFile};

/// The list, in which this device is called so; none before it shared anything.
pub fn devices(words: &Words, seen: &SyncStatus, own: &str) -> Option<Html> {
    let sharing = seen.sharing.as_ref()?;
    let is_folder = seen.stand != SyncState::Off;
    let wrote = is_folder.then(|| match seen.wrote {
        Some(at) => t!(words, "folder-wrote", age = age(words, at)),
        None if sharing.stands_written() => t!(words, "folder-written"),
        None => t!(words, "folder-not-written"),
    });
    let heard = sharing.heard();
    let files = sharing.others();
    let unheard = files
        .iter()
        .filter(|(device, _)| heard.iter().all(|one| one.device != **device));
    let unheard = unheard.map(|(device, file)| {
        let name = file.header.as_ref().map(|header| header.name.clone());
        html! {
            <li class="points__row" key={device.as_str().to_owned()}>
                <span class="points__what">
                    <strong>{ name_of(words, name.unwrap_or_default()) }</strong>
                    <span class="muted">{ t!(words, "folder-wrote", age = age(words, file.listed.modified)) }</span>
                    { for problem(words, file) }
                </span>
            </li>
        }
    });
    let others = heard
        .iter()
        .map(|one| other(words, one, files.get(&one.device)));
    let alone = (heard.is_empty() && files.is_empty())
        .then(|| html! { <p class="muted">{ t!(words, "folder-alone") }</p> });
    Some(html! {
        <Section key="devices" id="folder-devices" title={t!(words, "folder-devices")} plain=true>
            <ul class="points">
                <li class="points__row" key="own">
                    <span class="points__what">
                        <strong>{ t!(words, "folder-own", name = own) }</strong>
                        { for wrote.map(|wrote| html! { <span class="muted">{ wrote }</span> }) }
                    </span>
                </li>
                { for others }
                { for unheard }
            </ul>
            { for alone }
        </Section>
    })
}

fn other(words: &Words, one: &LastHeard, file: Option<&PeerFile>) -> Html {
    let name = name_of(words, one.peer.name.clone());
    let knows = one.peer.knows.map(|turn| {
        html! { <span class="muted">{ t!(words, "device-knows", age = age(words, turn.millis())) }</span> }
    });
    // A device whose file is in the folder would be there again at the next look.
    let forget = file.is_none().then(|| {
        let device = one.device.clone();
        let label = t!(words, "act-forget-device", name = &name);
        let onclick = Callback::from(move |_: MouseEvent| {
            let device = device.clone();
            spawn_local(async move { by_file::forget(&device).await });
        });
        html! { <button type="button" class="button button--quiet" aria-label={label} {onclick}>{ t!(words, "act-forget") }</button> }
    });
    html! {
        <li class="points__row" key={one.device.as_str().to_owned()}>
            <span class="points__what">
                <strong>{ name }</strong>
                <span class="muted">{ t!(words, "device-heard", age = age(words, one.at)) }</span>
                { for knows }
                { for file.and_then(|file| problem(words, file)) }
            </span>
            { for forget }
        </li>
    }
}

fn name_of(words: &Words, name: String) -> String {
    match name.is_empty() {
        true => t!(words, "folder-unnamed"),
        false => name,
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

/// What is wrong with a device's file in the folder.
fn problem(words: &Words, file: &PeerFile) -> Option<Html> {
    let wrong = match &file.status {
        FileStatus::Unread | FileStatus::Merged => return None,
        FileStatus::Damaged(Damage::Torn) => t!(words, "folder-torn"),
        FileStatus::Damaged(Damage::Misnamed) => t!(words, "folder-misnamed"),
        FileStatus::TooLarge => t!(words, "folder-large"),
        FileStatus::Refused => t!(words, "folder-refused"),
    };
    Some(html! {
        <>
            <span class="asked">{ wrong }</span>
            <span class="muted">{ t!(words, "folder-file", file = &file.listed.name) }</span>
        </>
    })
}
