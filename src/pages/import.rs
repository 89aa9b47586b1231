//! Taking something in: a book that Kept saved, or a purchase log as CSV. Nothing comes into the book before the person
//! has seen what would, and said so.

pub mod changes;
mod choose;
mod csv;
mod detect;
pub mod done;
mod encrypted;
mod heading;
pub mod json;
pub mod record;

use self::choose::Choose;
use self::csv::{Csv, Source};
use self::done::{Taken, done_html};
use self::json::{Incoming, Json};
use crate::app::dispatcher::Dispatcher;
use crate::parts::Progress;
use crate::prelude::*;
use crate::services::time_slicing;
use crate::services::time_slicing::{Shared, Stop};
use detect::{Kind, Refused};
use encrypted::Locked;
use kept_core::exchange::encrypted_file::EncryptedFile;

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
    /// A table is looked at.
    Csv(Shared<Source>),
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
    let choose = {
        let (stage, stop) = (stage.setter(), stop.clone());
        use_callback(
            at.dispatcher.clone(),
            move |file: web_sys::File, dispatcher| {
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
    let leave = {
        let (stage, stop) = (stage.setter(), stop.clone());
        use_callback((), move |(), ()| {
            stop.borrow().stop();
            stage.set(Stage::Choose(None));
        })
    };
    let done = {
        let stage = stage.setter();
        use_callback((), move |taken: Taken, ()| stage.set(Stage::Done(taken)))
    };
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
            html! { <Json key="json" {at} {incoming} ondone={done} onleave={leave} /> }
        }
        Stage::Csv(source) => {
            html! { <Csv key="csv" {at} {source} ondone={done} onleave={leave} /> }
        }
        Stage::Done(taken) => done_html(at, &taken, &leave),
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
        Ok(Kind::Table(bytes, encoding)) => Stage::Csv(Shared::new(Source {
            name,
            bytes,
            encoding,
        })),
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
    match json::read(dispatcher, name, text, stop, &tell).await {
        Ok(incoming) => Some(Stage::Json(Shared::new(incoming?))),
        Err(refusal) => Some(Stage::Choose(Some(Refused::Book(refusal)))),
    }
}
