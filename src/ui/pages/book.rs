//! Book: the data itself. A copy to keep, a file to take in, a demo to look at, the room there is, settings, and the way back.

mod copy;
mod demo;
pub mod differed;
mod durable;
pub mod everything;
pub mod folder;
mod past;
mod points;
mod rescue;
mod room;
mod sealer;
mod settings;
pub mod sharing;
mod table;
mod unnamed;

use yew::prelude::*;

use self::copy::copy;
use self::demo::demo;
use self::durable::DurablePart;
use self::past::past;
use self::points::PointsPart;
use self::rescue::Rescue;
use self::room::room;
use self::settings::SettingsForm;
use self::table::table;
use self::unnamed::Unnamed;
use crate::ui::at_hand::At;
use crate::ui::link::go;
use crate::ui::route::Route;
use kept_core::t;

/// The page.
pub fn book_page(at: &At) -> Html {
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
