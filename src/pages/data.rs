//! Book: the data itself. A copy to keep, a file to take in, a demo to look at, the room there is, settings, and the way back.

mod address_export;
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

use self::demo::demo;
use self::settings::SettingsForm;
use crate::prelude::*;
use address_export::exports;
use backup::copy;
use csv_export::table;
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
            <PageHead key="head" title={t!(words, "place-book")} />
            <div class="book" key="book">
                { for rescue }
                { copy(at) }
                <Section key="import" id="book-import" title={t!(words, "act-import")} plain=true>
                    <p>{ t!(words, "import-lead") }</p>
                    <div class="book__do">{ go(Route::Import, "button", &t!(words, "act-import")) }</div>
                </Section>
                { for table(at) }
                { for exports(at) }
                <Section key="folder" id="book-folder" title={t!(words, "place-folder")} plain=true>
                    <p>{ t!(words, "book-folder-text") }</p>
                    <div class="book__do">{ go(Route::Folder, "button", &t!(words, "place-folder")) }</div>
                </Section>
                <SettingsForm key="settings" {at} />
                <Unnamed key="unnamed" {at} />
                <Section key="method" id="book-method" title={t!(words, "place-method")} plain=true>
                    <p>{ t!(words, "book-method-text") }</p>
                    <div class="book__do">{ go(Route::Method(None), "button", &t!(words, "place-method")) }</div>
                </Section>
                { past(at) }
                <PointsPart key="points" {at} />
                { room(at) }
                <DurablePart key="stays" {at} />
                { demo(at) }
            </div>
        </>
    }
}
