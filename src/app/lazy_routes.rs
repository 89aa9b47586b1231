//! The rooms of the page: parts that are fetched when they are first entered, or when somebody is about to enter them, so that
//! opening Kept does not wait for what is not on the screen. The service worker keeps their files meanwhile. Where the build keeps
//! everything in one file, every room is there at once.

mod enter;

use std::cell::RefCell;

use gloo_timers::future::TimeoutFuture;
use yew::prelude::*;

use self::enter::Enter;
use super::context::{AppContext, Modal};
use super::dispatcher::Dispatcher;
use super::i18n::Words;
use super::language;
use super::route::{BookPart, Route};
use super::shell::keys::keys_sheet;
use crate::forms::command_box::CommandBox;
use crate::forms::date_sheet::date_sheet;
use crate::forms::log::{entry_sheet, log_sheet};
use crate::forms::reach_sheet::reach_sheet;
use crate::forms::settle_sheet::settle_sheet;
use crate::forms::snooze_sheet::later_sheet;
use crate::pages::data::{BookPage, folder::FolderPage, subject_report::everything};
use crate::pages::{
    audit::AuditPage, customer::CustomerPage, customer_form::DetailsPage, customers::CustomersPage,
    duplicates::DuplicatesPage, few_customers::FewCustomersPage, friction::FrictionPage,
    import::ImportPage, insights::InsightsPage, journey::JourneyPage, method::MethodPage,
    not_found::nowhere, selling::system, survey::SurveyPage, survey_form::AnswerPage,
    today::TodayPage,
};
use crate::platform::file_system_access;
use crate::platform::lazy_chunk::{NotFetched, fetch_styles};
use crate::services::{demo_book, folder_sync};
use kept_core::book::Id;
use kept_core::i18n::{BOOK, FRICTION, INSIGHTS, PEOPLE};

/// What is drawn in a room.
#[derive(Clone, PartialEq)]
pub enum Screen {
    /// A place of the page.
    Place(Route),
    /// A dialog over it, and what closes it.
    Over(Modal, Callback<()>),
    /// The questions of this code, for a buyer: no book is open.
    Answer(String),
}

/// Draws a scene of a room; only an answer has nothing at hand.
pub type Draw = fn(Option<&AppContext>, &Screen) -> Html;

/// Declares the rooms: for each its name, what it is, the chunk it is fetched with, and what draws it.
///
/// What several chunks share becomes a file for every combination of them, so three chunks are at most seven files. A fourth,
/// the readers of other programs' files, is inside the page that takes files in.
macro_rules! rooms {
    ($($(#[$doc:meta])* $room:ident = $part:ident in $chunk:ident => $draw:expr),* $(,)?) => {
        /// One room.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum Chunk { $($(#[$doc])* $room),* }

        impl Chunk {
            const COUNT: usize = [$(Chunk::$room),*].len();

            async fn fetch(self) -> Result<Draw, NotFetched> {
                match self { $(Chunk::$room => $part().await),* }
            }
        }

        $(
            #[cfg(code_split)]
            #[wasm_split_helpers::wasm_split($chunk, fallible)]
            fn $part() -> Result<Draw, NotFetched> {
                Ok($draw)
            }

            #[cfg(not(code_split))]
            async fn $part() -> Result<Draw, NotFetched> {
                Ok($draw)
            }
        )*
    };
}

/// What draws a room whose scenes are all of a book.
macro_rules! of_book {
    ($draw:path) => {
        |at: Option<&AppContext>, scene: &Screen| {
            at.map_or_else(Html::default, |at| $draw(at, scene))
        }
    };
}

rooms! {
    /// The customers, one of them, and writing down: what happened, and who they are.
    People = room_people in customers => of_book!(people),
    /// What makes it hard to buy here, and which fix pays first.
    Friction = room_friction in analysis => of_book!(friction),
    /// Asking buyers, taking their replies in, and where they answer, with its texts.
    Survey = room_survey in customers => survey,
    /// The sales system, with its texts.
    System = room_system in analysis => of_book!(system_room),
    /// What the whole book tells, with its texts.
    Insights = room_insights in analysis => of_book!(insights),
    /// The book itself: settings, and data coming in and going out, with their texts.
    Book = room_book in data => of_book!(book),
    /// How everything is scored, with its texts.
    Method = room_method in analysis => of_book!(method),
}

impl Chunk {
    /// The files of texts that it needs in another language than English.
    fn texts(self) -> &'static [&'static str] {
        match self {
            Chunk::People => &["people", "journey"],
            Chunk::Friction => &["friction", "journey", "system"],
            Chunk::Survey => &["survey"],
            Chunk::System => &["system"],
            Chunk::Insights => &["insights"],
            Chunk::Book => &["book"],
            Chunk::Method => &["method"],
        }
    }
}

/// The room of a scene. The others are drawn at once: they are what Kept opens with.
fn room_of(scene: &Screen) -> Option<Chunk> {
    match scene {
        Screen::Place(
            Route::Customers
            | Route::Customer { .. }
            | Route::New
            | Route::NewPerson { .. }
            | Route::NewFew
            | Route::Details { .. },
        )
        | Screen::Over(_, _) => Some(Chunk::People),
        Screen::Place(Route::Friction | Route::Audit | Route::Journey { .. }) => {
            Some(Chunk::Friction)
        }
        Screen::Place(Route::Survey { .. } | Route::Reply { .. }) | Screen::Answer(_) => {
            Some(Chunk::Survey)
        }
        Screen::Place(Route::System(_)) => Some(Chunk::System),
        Screen::Place(Route::Insights) => Some(Chunk::Insights),
        Screen::Place(
            Route::Book
            | Route::BookPart(_)
            | Route::Import
            | Route::Folder
            | Route::Duplicates
            | Route::Everything { .. },
        ) => Some(Chunk::Book),
        Screen::Place(Route::Method(_)) => Some(Chunk::Method),
        Screen::Place(Route::Today | Route::Answer { .. } | Route::Nowhere) => None,
    }
}

fn hall(at: &AppContext, scene: &Screen) -> Html {
    match scene {
        Screen::Place(Route::Today) => html! { <TodayPage {at} /> },
        _ => nowhere(&at.words),
    }
}

fn people(at: &AppContext, scene: &Screen) -> Html {
    let at = &at.with_texts(Words::with(PEOPLE));
    match scene {
        Screen::Place(Route::Customers) => html! { <CustomersPage {at} /> },
        Screen::Over(Modal::Keys, close) => keys_sheet(&at.words, close),
        Screen::Over(Modal::Command, close) => html! { <CommandBox {at} {close} /> },
        Screen::Place(Route::Customer { id }) => match whole(at, id) {
            Some(id) => html! { <CustomerPage key={id.to_string()} {at} id={id.clone()} /> },
            None => nowhere(&at.words),
        },
        Screen::Place(Route::New) => html! { <DetailsPage key="new" {at} /> },
        Screen::Place(Route::NewPerson { company }) => {
            html! { <DetailsPage key={format!("new {company}")} {at} works_for={whole(at, company)} /> }
        }
        Screen::Place(Route::NewFew) => html! { <FewCustomersPage {at} /> },
        Screen::Place(Route::Details { id }) => {
            html! { <DetailsPage key={id.as_str()} {at} customer={whole(at, id)} /> }
        }
        Screen::Over(Modal::Log(customer), close) => log_sheet(at, customer.as_ref(), None, close),
        Screen::Over(Modal::Later(customer), close) => later_sheet(at, customer, close),
        Screen::Over(Modal::LogThis(customer, what), close) => {
            log_sheet(at, customer.as_ref(), Some(*what), close)
        }
        Screen::Over(Modal::Reach(customer, left), close) => {
            reach_sheet(at, customer, *left, close)
        }
        Screen::Over(Modal::Date(customer, name), close) => {
            date_sheet(at, customer, name.as_ref(), close)
        }
        Screen::Over(Modal::Settle(entry), close) => settle_sheet(at, entry, close),
        Screen::Over(Modal::Entry(entry), close) => entry_sheet(at, entry, close),
        _ => html! {},
    }
}

/// The customer of an address; of one who is part of another, that other.
fn whole(at: &AppContext, id: &str) -> Option<Id> {
    Id::new(id).map(|id| at.view.book.who(&id).clone())
}

fn friction(at: &AppContext, scene: &Screen) -> Html {
    let at = &at.with_texts(Words::with(FRICTION));
    match scene {
        Screen::Place(Route::Audit) => html! { <AuditPage {at} /> },
        Screen::Place(Route::Journey { step }) => {
            let step = step.as_deref().and_then(Id::new);
            html! { <JourneyPage {at} {step} /> }
        }
        _ => html! { <FrictionPage {at} /> },
    }
}

fn survey(at: Option<&AppContext>, scene: &Screen) -> Html {
    match (scene, at) {
        (Screen::Answer(code), _) => {
            html! { <AnswerPage key={code.as_str()} code={code.clone()} /> }
        }
        (Screen::Place(Route::Reply { code }), Some(at)) => {
            html! { <SurveyPage key="survey" {at} code={Some(code.clone())} customer={None::<Id>} /> }
        }
        (Screen::Place(Route::Survey { customer }), Some(at)) => {
            let customer = customer.as_deref().and_then(|id| whole(at, id));
            html! { <SurveyPage key="survey" {at} code={None::<String>} {customer} /> }
        }
        _ => html! {},
    }
}

fn system_room(at: &AppContext, scene: &Screen) -> Html {
    match scene {
        Screen::Place(Route::System(part)) => system(at, *part),
        _ => html! {},
    }
}

fn insights(at: &AppContext, _: &Screen) -> Html {
    let at = at.with_texts(Words::with(INSIGHTS));
    html! { <InsightsPage {at} /> }
}

fn book(at: &AppContext, scene: &Screen) -> Html {
    let at = at.with_texts(Words::with(BOOK));
    match scene {
        Screen::Place(Route::Import) => html! { <ImportPage {at} /> },
        Screen::Place(Route::Everything { id }) => everything(&at, id),
        Screen::Place(Route::Folder) => html! { <FolderPage {at} /> },
        Screen::Place(Route::Duplicates) => html! { <DuplicatesPage {at} /> },
        Screen::Place(Route::BookPart(part)) => html! { <BookPage {at} part={Some(*part)} /> },
        _ => html! { <BookPage {at} part={None::<BookPart>} /> },
    }
}

/// What the room of the book does without being entered: writing the demo book, which is told by what reads files, and
/// sharing a folder.
type Works = [fn(&Dispatcher); 2];

const WORKS: Works = [demo_book::write_if_blank, folder_sync::start];

#[cfg(code_split)]
#[wasm_split_helpers::wasm_split(data, fallible)]
fn works() -> Result<Works, NotFetched> {
    Ok(WORKS)
}

#[cfg(not(code_split))]
async fn works() -> Result<Works, NotFetched> {
    Ok(WORKS)
}

/// Writes the demo book where it is open and blank. What cannot be fetched leaves it blank.
pub async fn write_demo(dispatcher: &Dispatcher) {
    // Told in English where the language cannot be had.
    let texts = language::take_in(&["demo"]);
    if let Ok([write, _]) = works().await {
        let _ = texts.await;
        write(dispatcher);
    }
}

fn method(at: &AppContext, scene: &Screen) -> Html {
    match scene {
        Screen::Place(Route::Method(topic)) => html! { <MethodPage {at} topic={*topic} /> },
        _ => html! {},
    }
}

thread_local! {
    /// What was fetched, in the order of the rooms.
    static FETCHED: RefCell<[Option<Draw>; Chunk::COUNT]> = const { RefCell::new([None; Chunk::COUNT]) };
}

fn fetched(room: Chunk) -> Option<Draw> {
    FETCHED.with_borrow(|fetched| fetched.get(room as usize).copied().flatten())
}

async fn fetch(room: Chunk) -> Result<Draw, NotFetched> {
    if let Some(draw) = fetched(room) {
        return Ok(draw);
    }
    let texts = language::take_in(room.texts());
    let draw = room.fetch().await?;
    fetch_styles().await?;
    texts.await?;
    FETCHED.with_borrow_mut(|fetched| {
        if let Some(place) = fetched.get_mut(room as usize) {
            *place = Some(draw);
        }
    });
    Ok(draw)
}

/// How long whoever has just come is left alone with the page before sharing goes on, in milliseconds.
const UNDISTURBED: u32 = 2_000;

/// Goes on with sharing where a folder was chosen before; what cannot be fetched now begins when the folder's page is entered.
pub fn resume_sharing(dispatcher: &Dispatcher) {
    let dispatcher = dispatcher.clone();
    wasm_bindgen_futures::spawn_local(async move {
        TimeoutFuture::new(UNDISTURBED).await;
        if !matches!(file_system_access::kept().await, Ok(Some(_))) {
            return;
        }
        let texts = language::take_in(Chunk::Book.texts());
        if let Ok([_, share]) = works().await {
            let _ = texts.await;
            share(&dispatcher);
        }
    });
}

/// Fetches the room of a place, which somebody is about to enter, or of the dialogs where no place is told. One that cannot be
/// fetched now is fetched when it is entered.
pub fn fetch_ahead(route: Option<Route>) {
    let room = match route {
        Some(route) => room_of(&Screen::Place(route)),
        None => Some(Chunk::People),
    };
    if let Some(room) = room.filter(|room| fetched(*room).is_none()) {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = fetch(room).await;
        });
    }
}

/// The questions of a code for a buyer, as soon as their room is there. No book is opened.
pub fn answer(code: &str) -> Html {
    let scene = Screen::Answer(code.to_owned());
    html! { <Enter key="answer" at={None::<AppContext>} room={Chunk::Survey} {scene} /> }
}

/// A scene, as soon as its room is there.
pub fn scene(at: &AppContext, scene: Screen) -> Html {
    match room_of(&scene) {
        None => hall(at, &scene),
        Some(room) => html! { <Enter key={room as u8} at={Some(at.clone())} {room} {scene} /> },
    }
}
