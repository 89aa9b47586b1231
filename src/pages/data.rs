//! Book: the data itself. A copy to keep, a file to take in, a demo to look at, the room there is, settings, and the way back.

mod address_export;
mod backup;
pub mod conflicts;
mod csv_export;
mod demo;
mod encrypt;
pub mod folder;
mod language_field;
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
use crate::app::route::BookPart;
use crate::platform::focus::{by_id, focus_in_place};
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

/// What a [`BookPage`] shows.
#[derive(Properties, PartialEq)]
pub struct BookPageProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Where it begins; none for its head.
    pub part: Option<BookPart>,
}

/// The page.
#[component]
pub fn BookPage(props: &BookPageProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    use_layout_effect_with(props.part, |part| {
        if let Some(heading) = part.and_then(|part| by_id(heading(part))) {
            heading.scroll_into_view();
            focus_in_place(&heading);
        }
    });
    let rescue = (!at.view.is_open()).then(|| html! { <Rescue key="rescue" {at} /> });
    html! {
        <>
            <PageHead key="head" title={t!(words, "place-book")} />
            <div class="settings" key="page">
            { contents(words, props.part) }
            <div class="book" key="book">
                { for rescue }
                { copy(at) }
                { past(at) }
                <PointsPart key="points" {at} />
                <Section key="import" id="book-import" title={t!(words, "act-import")} plain=true focusable=true>
                    <p>{ t!(words, "import-lead") }</p>
                    <div class="book__do">{ go(Route::Import, "button", &t!(words, "act-import")) }</div>
                </Section>
                { for table(at) }
                { for exports(at) }
                <Unnamed key="unnamed" {at} />
                <Section key="folder" id="book-folder" title={t!(words, "place-folder")} plain=true>
                    <p>{ t!(words, "book-folder-text") }</p>
                    <div class="book__do">{ go(Route::Folder, "button", &t!(words, "place-folder")) }</div>
                </Section>
                <SettingsForm key="settings" {at} />
                <Section key="method" id="book-method" title={t!(words, "place-method")} plain=true>
                    <p>{ t!(words, "book-method-text") }</p>
                    <div class="book__do">{ go(Route::Method(None), "button", &t!(words, "place-method")) }</div>
                </Section>
                { room(at) }
                <DurablePart key="stays" {at} />
                { demo(at) }
            </div>
            </div>
        </>
    }
}

/// The id of the heading at which a part begins.
fn heading(part: BookPart) -> &'static str {
    match part {
        BookPart::Backup => "book-copy",
        BookPart::Exchange => "book-import",
        BookPart::Settings => "book-settings",
        BookPart::Storage => "book-room",
    }
}

/// The parts of the page and the pages beside it.
fn contents(words: &Words, part: Option<BookPart>) -> Html {
    let link = |to: Route, name: String, is_here: bool| {
        let current = is_here.then_some("location");
        html! { <li key={to.address()}><a class="place" href={to.address()} aria-current={current}>{ name }</a></li> }
    };
    let here = |one: BookPart, name: String| link(Route::BookPart(one), name, part == Some(one));
    html! {
        <nav class="settings__parts" aria-label={t!(words, "book-parts")} key="parts">
            <ul>
                { here(BookPart::Backup, t!(words, "book-part-backup")) }
                { here(BookPart::Exchange, t!(words, "book-part-exchange")) }
                { link(Route::Folder, t!(words, "place-folder"), false) }
                { here(BookPart::Settings, t!(words, "book-settings-head")) }
                { link(Route::Method(None), t!(words, "place-method"), false) }
                { here(BookPart::Storage, t!(words, "book-part-storage")) }
            </ul>
        </nav>
    }
}
