//! Book: the data itself. A copy to keep, a file to take in, a demo to look at, the room there is, settings, and the way back.

mod backup;
pub mod conflicts;
mod csv_export;
mod demo;
mod encrypt;
pub mod folder;
mod persistence;
mod quota;
mod recovery_points;
mod salvage;
mod settings;
pub mod subject_report;
mod unassigned_entries;
mod undo;

use yew::prelude::*;

use self::demo::demo;
use self::settings::SettingsForm;
use crate::app::context::AppContext;
use crate::app::link::go;
use crate::app::route::Route;
use backup::copy;
use csv_export::table;
use kept_core::t;
use persistence::DurablePart;
use quota::room;
use recovery_points::PointsPart;
use salvage::Rescue;
use unassigned_entries::Unnamed;
use undo::past;

/// The page.
pub fn book_page(at: &AppContext) -> Html {
    let words = &at.words;
    let rescue = (!at.view.is_open()).then(|| html! { <Rescue key="rescue" {at} /> });
    html! {
        <>
            <div class="page__head" key="head"><h1>{ t!(words, "place-book") }</h1></div>
            <div class="book" key="book">
                { for rescue }
                { copy(at) }
                <section class="part" aria-labelledby="book-import" key="import">
                    <h2 class="part__head" id="book-import">{ t!(words, "act-import") }</h2>
                    <p>{ t!(words, "import-lead") }</p>
                    <div class="book__do">{ go(Route::Import, "button", &t!(words, "act-import")) }</div>
                </section>
                { for table(at) }
                <section class="part" aria-labelledby="book-folder" key="folder">
                    <h2 class="part__head" id="book-folder">{ t!(words, "place-folder") }</h2>
                    <p>{ t!(words, "book-folder-text") }</p>
                    <div class="book__do">{ go(Route::Folder, "button", &t!(words, "place-folder")) }</div>
                </section>
                <SettingsForm key="settings" {at} />
                <Unnamed key="unnamed" {at} />
                <section class="part" aria-labelledby="book-method" key="method">
                    <h2 class="part__head" id="book-method">{ t!(words, "place-method") }</h2>
                    <p>{ t!(words, "book-method-text") }</p>
                    <div class="book__do">{ go(Route::Method(None), "button", &t!(words, "place-method")) }</div>
                </section>
                { past(at) }
                <PointsPart key="points" {at} />
                { room(at) }
                <DurablePart key="stays" {at} />
                { demo(at) }
            </div>
        </>
    }
}
