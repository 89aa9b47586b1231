//! Taking something in: a book that Kept saved, or any other program's file. Nothing comes into the book before the person
//! has seen what would, and said so.

pub mod changes;
mod choose;
mod detect;
pub mod done;
mod encrypted;
mod foreign;
pub mod heading;
pub mod json;
mod readers;
pub mod record;

use self::choose::Choose;
use self::done::{Taken, done_html};
use self::foreign::{ForeignProps, Source};
use self::json::{Heard, Incoming, Json};
use std::collections::VecDeque;

use crate::app::dispatcher::Dispatcher;
use crate::app::incoming_files;
use crate::parts::Progress;
use crate::platform::lazy_chunk::NotFetched;
use crate::platform::shared_files;
use crate::prelude::*;
use crate::services::folder_sync::by_file;
use crate::services::time_slicing;
use crate::services::time_slicing::{Shared, Stop};
use detect::{Kind, Refused};
use encrypted::Locked;
use kept_core::exchange::encrypted_file::EncryptedFile;
use kept_core::sync::device_file;

/// How far taking a file in is.
#[derive(Clone, PartialEq)]
enum Stage {
    /// A file is to be chosen; the one before could not be read.
    Choose(Option<Refused>),
    /// A file of this name is being read, so much of it is.
    Reading(AttrValue, u8),
    /// A copy of this name is locked.
    Sealed(AttrValue, Shared<EncryptedFile>),
    /// A book is looked at.
    Json(Shared<Incoming>),
    /// Another program's file is looked at.
    Foreign(Shared<Source>),
    /// It came in.
    Done(Taken),
}

/// The page.
#[component]
pub fn ImportPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let stage = use_state_eq(|| Stage::Choose(None));
    let stop = use_mut_ref(Stop::default);
    {
        let stop = stop.clone();
        use_effect_with((), move |()| move || stop.borrow().stop());
    }
    let waiting = use_mut_ref(VecDeque::<web_sys::File>::new);
    let choose = {
        let (stage, stop) = (stage.setter(), stop.clone());
        let waiting = waiting.clone();
        use_callback(
            at.dispatcher.clone(),
            move |files: Vec<web_sys::File>, dispatcher| {
                waiting.borrow_mut().extend(files);
                let Some(file) = waiting.borrow_mut().pop_front() else {
                    stage.set(Stage::Choose(None));
                    return;
                };
                stop.borrow().stop();
                let fresh = Stop::default();
                *stop.borrow_mut() = fresh.clone();
                let (dispatcher, stage) = (dispatcher.clone(), stage.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    read(&dispatcher, file, stage, fresh).await;
                });
            },
        )
    };
    let is_busy = !matches!(*stage, Stage::Choose(_) | Stage::Done(_));
    {
        // Files dropped or pasted anywhere are taken one after the other; while one is looked at, the others wait.
        let waiting = waiting.clone();
        use_effect_with((choose.clone(), is_busy), move |(choose, is_busy)| {
            let (choose, is_busy) = (choose.clone(), *is_busy);
            let take = Callback::from(move |()| {
                let files = incoming_files::take();
                if is_busy {
                    waiting.borrow_mut().extend(files);
                } else if !files.is_empty() {
                    choose.emit(files);
                }
            });
            take.emit(());
            let told = incoming_files::tell(take);
            move || drop(told)
        });
    }
    // What another app shared opened this page.
    use_effect_with((), |()| {
        wasm_bindgen_futures::spawn_local(async {
            incoming_files::add(shared_files::take().await);
        });
    });
    let leave = {
        let choose = choose.clone();
        let stop = stop.clone();
        use_callback((), move |(), ()| {
            stop.borrow().stop();
            // The next of several, if any.
            choose.emit(Vec::new());
        })
    };
    let done = {
        let stage = stage.setter();
        use_callback((), move |taken: Taken, ()| stage.set(Stage::Done(taken)))
    };
    let heard = use_callback((), |heard: Rc<Heard>, ()| {
        wasm_bindgen_futures::spawn_local(async move {
            by_file::received(&heard.from, &heard.comparison, heard.at).await;
        });
    });
    let inside = match (*stage).clone() {
        Stage::Choose(refused) => {
            html! { <Choose key="choose" {words} {refused} onchoose={choose} /> }
        }
        Stage::Reading(name, percent) => {
            let what = t!(words, "import-reading", name = name.as_str());
            html! { <Progress {what} {percent} onstop={&leave} /> }
        }
        Stage::Sealed(name, sealed) => {
            let open = {
                let (dispatcher, stage, name) =
                    (at.dispatcher.clone(), stage.setter(), name.clone());
                let stop = stop.clone();
                Callback::from(move |text: String| {
                    let (dispatcher, stage, name) =
                        (dispatcher.clone(), stage.clone(), name.clone());
                    let stop = stop.borrow().clone();
                    wasm_bindgen_futures::spawn_local(async move {
                        let found = book(&dispatcher, name, &text, &stage, &stop).await;
                        if let Some(found) = found.filter(|_| !stop.is_stopped()) {
                            stage.set(found);
                        }
                    });
                })
            };
            html! { <Locked key="sealed" {words} {name} {sealed} onopen={open} onleave={leave} /> }
        }
        Stage::Json(incoming) => {
            html! { <Json key="json" {at} {incoming} ondone={done} onheard={heard} onleave={leave} /> }
        }
        Stage::Foreign(source) => readers::draw(ForeignProps {
            at: at.clone(),
            source,
            ondone: done,
            onleave: leave,
        }),
        Stage::Done(taken) => done_html(at, &taken, waiting.borrow().len(), &leave),
    };
    html! {
        <div class="import">
            <PageHead key="head" title={t!(words, "act-import")}>
                { go(Route::Book, "link", &t!(words, "import-back")) }
            </PageHead>
            <div key="inside">{ inside }</div>
        </div>
    }
}

/// Reads a file as far as the next thing to be shown.
async fn read(
    dispatcher: &Dispatcher,
    file: web_sys::File,
    stage: UseStateSetter<Stage>,
    stop: Stop,
) {
    let name = AttrValue::from(file.name());
    stage.set(Stage::Reading(name.clone(), 0));
    // The words are painted before a large file keeps the page busy.
    time_slicing::yield_to_browser().await;
    let found = match detect::look_at(&file).await {
        Ok(Kind::Book(text)) => match book(dispatcher, name, &text, &stage, &stop).await {
            Some(found) => found,
            None => return,
        },
        Ok(Kind::Sealed(sealed)) => Stage::Sealed(name, Shared::new(sealed)),
        Ok(Kind::Foreign(bytes)) => match readers::fetch().await {
            Ok(()) => Stage::Foreign(Shared::new(Source { name, bytes })),
            Err(NotFetched) => Stage::Choose(Some(Refused::NotFetched)),
        },
        Err(refused) => Stage::Choose(Some(refused)),
    };
    if !stop.is_stopped() {
        stage.set(found);
    }
}

/// Reads a book from its text; none where it was called off.
async fn book(
    dispatcher: &Dispatcher,
    name: AttrValue,
    text: &str,
    stage: &UseStateSetter<Stage>,
    stop: &Stop,
) -> Option<Stage> {
    let tell = callback!((stage, name), move |percent| stage
        .set(Stage::Reading(name.clone(), percent)));
    let from = match device_file::identify(text) {
        None => None,
        Some(Ok((header, check))) => by_file::whose(dispatcher, header, check).await,
        Some(Err(_)) => return Some(Stage::Choose(Some(Refused::TornDevice))),
    };
    match json::read(dispatcher, name, text, stop, &tell).await {
        Ok(incoming) => {
            let mut incoming = incoming?;
            if let Some(from) = &from {
                incoming.name = from.header.name.clone().into();
            }
            incoming.from = from;
            Some(Stage::Json(Shared::new(incoming)))
        }
        Err(refusal) => Some(Stage::Choose(Some(Refused::Book(refusal)))),
    }
}
