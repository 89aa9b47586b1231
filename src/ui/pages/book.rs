//! Book: the data itself. A copy to keep, a file to take in, a demo to look at, the room there is, settings, and the way back.

mod copy;
mod demo;
mod past;
mod room;
mod settings;

use yew::prelude::*;

use self::copy::Copy;
use self::demo::Demo;
use self::past::Past;
use self::room::Room;
use self::settings::SettingsForm;
use crate::t;
use crate::ui::link::Go;
use crate::ui::route::Route;
use crate::ui::use_words;

/// The page.
#[component]
pub fn BookPage() -> Html {
    let words = use_words();
    html! {
        <>
            <div class="page__head" key="head"><h1>{ t!(words, "place-book") }</h1></div>
            <div class="book" key="book">
                <Copy key="copy" />
                <section class="part" aria-labelledby="book-import" key="import">
                    <h2 class="part__head" id="book-import">{ t!(words, "act-import") }</h2>
                    <p>{ t!(words, "import-lead") }</p>
                    <div class="book__do"><Go class="button" to={Route::Import}>{ t!(words, "act-import") }</Go></div>
                </section>
                <SettingsForm key="settings" />
                <Past key="past" />
                <Room key="room" />
                <Demo key="demo" />
            </div>
        </>
    }
}
