//! Handing this device's file to another by the share sheet or a download, and opening the one that comes back.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use super::super::persistence::week;
use crate::app::dispatcher::NoticeText;
use crate::app::incoming_files;
use crate::platform::web_share::Shared;
use crate::platform::{files, storage_persistence, web_crypto, web_share};
use crate::prelude::*;
use crate::services::folder_sync::by_file;
use crate::services::folder_sync::by_file::DeviceFile;
use kept_core::exchange::encrypted_file::SHORTEST;

/// What [`ByFile`] needs.
#[derive(Properties, PartialEq)]
pub struct ByFileProps {
    /// Everything at hand.
    pub at: AppContext,
    /// What this device is called.
    pub called: AttrValue,
}

/// How handing over stands.
#[derive(Clone, Copy, PartialEq)]
enum Handing {
    Asked,
    Short,
    Working,
    /// The file is made; the share sheet takes a press of its own.
    PressAgain,
    NotLocked,
    NotShared,
}

/// By which way a file leaves.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Share,
    Save,
}

/// The part of the page.
#[component]
pub fn ByFile(props: &ByFileProps) -> Html {
    let (at, words) = (&props.at, &props.at.words);
    let passphrase = use_state(AttrValue::default);
    let handing = use_state_eq(|| Handing::Asked);
    // The file that waits for a press of its own.
    let waiting = use_mut_ref(|| None::<DeviceFile>);
    let typed = callback!(
        (
            passphrase = passphrase.setter(),
            handing = handing.setter(),
            waiting
        ),
        move |text| {
            passphrase.set(text);
            handing.set(Handing::Asked);
            waiting.take();
        }
    );
    let press = |way: Way| {
        callback!(
            (at, passphrase, handing, waiting, called = props.called),
            move |_: MouseEvent| {
                if *handing == Handing::Working {
                    return;
                }
                if !passphrase.is_empty() && passphrase.chars().count() < SHORTEST {
                    handing.set(Handing::Short);
                    return;
                }
                storage_persistence::promise_once();
                let made = waiting.take();
                if made.is_none() {
                    handing.set(Handing::Working);
                }
                let (at, called, passphrase) = (at.clone(), called.clone(), passphrase.clone());
                let (handing, waiting) = (handing.setter(), waiting.clone());
                spawn_local(async move {
                    let file = match made {
                        Some(made) => Some(made),
                        None => by_file::make(&called, &passphrase).await,
                    };
                    let Some(file) = file else {
                        handing.set(Handing::NotLocked);
                        return;
                    };
                    let now = hand(&at, &file, way).await;
                    if now == Handing::PressAgain {
                        waiting.replace(Some(file));
                    }
                    handing.set(now);
                });
            }
        )
    };
    let short = (*handing == Handing::Short)
        .then(|| AttrValue::from(t!(words, "sealed-short", count = SHORTEST)));
    let field = web_crypto::is_there().then(|| {
        html! {
            <TextField id="device-passphrase" label={t!(words, "sealed-passphrase")} value={(*passphrase).clone()}
                kind="password" autocomplete="new-password" optional=true hint={t!(words, "device-lock")}
                error={short} onchange={typed} />
        }
    });
    let said = match *handing {
        Handing::Working => t!(words, "device-making"),
        Handing::PressAgain => t!(words, "device-ready"),
        Handing::NotLocked => t!(words, "sealed-failed"),
        Handing::NotShared => t!(words, "device-not-shared"),
        Handing::Asked | Handing::Short => String::new(),
    };
    let is_closed = !at.view.is_open() || *handing == Handing::Working;
    let button = |way: Way, name: String, is_first: bool| {
        let class = if is_first {
            "button button--primary"
        } else {
            "button"
        };
        html! { <button type="button" {class} disabled={is_closed} onclick={press(way)}>{ name }</button> }
    };
    let can_share = web_share::can_share_files();
    html! {
        <Section id="folder-file" title={t!(words, "device-file-head")} plain=true>
            <p>{ t!(words, "device-file-text") }</p>
            <div class="form">{ for field }</div>
            <p role="status">{ said }</p>
            <div class="book__do">
                { for can_share.then(|| button(Way::Share, t!(words, "act-share-file"), true)) }
                { button(Way::Save, t!(words, "act-save-file"), !can_share) }
                { chooser(at) }
            </div>
            { for week(words) }
        </Section>
    }
}

async fn hand(at: &AppContext, file: &DeviceFile, way: Way) -> Handing {
    match way {
        Way::Save => {
            let mime = if file.is_locked {
                "text/plain"
            } else {
                "application/json"
            };
            if files::download(&file.download_name(), mime, &file.text) {
                at.dispatcher.notify(NoticeText::FileSaved);
            }
            Handing::Asked
        }
        Way::Share => match web_share::share_file(&file.share_name(), &file.text).await {
            Shared::Taken | Shared::Closed => Handing::Asked,
            Shared::PressAgain => Handing::PressAgain,
            Shared::Refused => Handing::NotShared,
        },
    }
}

/// Chooses another device's file, which the import then shows and merges.
fn chooser(at: &AppContext) -> Html {
    let onchange = callback!((go = at.ui_actions.go), move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let files = input.files();
        let files = files
            .iter()
            .flat_map(|files| (0..files.length()).filter_map(|place| files.get(place)));
        let files: Vec<web_sys::File> = files.collect();
        if !files.is_empty() {
            incoming_files::add(files);
            go.emit(Route::Import);
        }
    });
    html! {
        <span class="pick">
            <input type="file" id="device-file" multiple=true {onchange} />
            <label class="button" for="device-file">{ t!(at.words, "act-open-file") }</label>
        </span>
    }
}
