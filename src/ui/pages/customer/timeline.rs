//! What has happened with one customer, the latest first, each with a way to change or delete it. On an earlier day, what
//! had happened by then, as it stood then.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::Page;
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Day, Entry, File, Id};
use crate::browser::intl;
use crate::retention::past::as_known;
use crate::session::Label;
use crate::t;
use crate::ui::app::Over;
use crate::ui::at_hand::At;
use crate::ui::parts::empty_state;
use crate::ui::show::Shower;

/// How many entries are drawn at first, and more at a time.
pub const PAGE: usize = 50;

/// The entry as it is shown on a day that is past, or today.
pub fn as_shown(entry: &Entry, past: Option<Day>) -> Cow<'_, Entry> {
    match past {
        Some(day) => Cow::Owned(as_known(entry, day)),
        None => Cow::Borrowed(entry),
    }
}

fn place(entry: &Id) -> String {
    format!("entry-{entry}")
}

/// Puts the keyboard on an entry.
pub fn focus_on(entry: &Id) {
    // By its id as it is: in a selector the ids of other people's files would need escaping.
    let found = web_sys::window()
        .and_then(|window| window.document()?.get_element_by_id(&place(entry)))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found {
        let _ = element.focus();
    }
}

/// How many entries of a file there are to show: those of a past day and before, or all.
fn count(file: &File, past: Option<Day>) -> usize {
    let rows = file.rows();
    past.map_or(rows.len(), |day| {
        rows.partition_point(|row| row.record.on <= day)
    })
}

/// Goes to an entry, and draws the entries down to it where it is not drawn yet.
pub fn seek(page: &Page<'_>, entry: &Id) -> Callback<MouseEvent> {
    let (entry, file) = (entry.clone(), page.known.file.clone());
    let there = count(&file, page.known.past());
    page.opening(move |opened| {
        let rows = file.rows().iter().take(there).rev();
        let above = rows.take_while(|row| row.record.id != entry).count();
        opened.more_history = opened.more_history.max(above / PAGE);
        let visits = opened.sought.as_ref().map_or(0, |(visits, _)| *visits);
        opened.sought = Some((visits.wrapping_add(1), entry.clone()));
    })
}

/// What happened with the customer of a page.
pub fn timeline(page: &Page<'_>) -> Html {
    let more = page.opening(|opened| opened.more_history += 1);
    let shown = PAGE * (page.opened.more_history + 1);
    entries(page.at, &page.known.file, page.known.past(), shown, more)
}

/// The entries of a file, the latest first: so many of them, and a button for more. On a past day what had happened by
/// then, with no way to change it.
pub fn entries(
    at: &At,
    file: &File,
    past: Option<Day>,
    shown: usize,
    more: Callback<MouseEvent>,
) -> Html {
    let words = &at.words;
    if file.is_empty() {
        let head = t!(words, "customer-history-empty-head");
        return empty_state(head, t!(words, "customer-history-empty-text"), html! {});
    }
    let there = count(file, past);
    let rows = file.rows().iter().take(there).rev().take(shown);
    let rows = rows.map(|row| moment(at, &row.record, past));
    let note = |text: String| html! { <p class="part__note">{ text }</p> };
    let later = file.len().saturating_sub(there);
    let later = (later > 0).then(|| note(t!(words, "customer-history-later", count = later)));
    let before = (there == 0).then(|| note(t!(words, "customer-history-before")));
    let left = there.saturating_sub(shown);
    let more = (left > 0).then(|| {
        html! { <button type="button" class="button" onclick={more}>{ t!(words, "act-show-more", count = left.min(PAGE)) }</button> }
    });
    html! {
        <>
            <div key="later">{ for later }{ for before }</div>
            <ol class="timeline" key="timeline">{ for rows }</ol>
            <div class="ledger__more" key="more">{ for more }</div>
        </>
    }
}

/// One entry in words.
fn moment(at: &At, entry: &Entry, past: Option<Day>) -> Html {
    let entry = &*as_shown(entry, past);
    let (words, view) = (&at.words, &at.view);
    let shower = Shower {
        book: &view.book,
        today: view.today(),
    };
    let told = words.tell(entry, &shower);
    let change = {
        let id = entry.id.clone();
        at.wishes
            .over
            .reform(move |_: MouseEvent| Some(Over::Entry(id.clone())))
    };
    let delete = {
        let (desk, id) = (at.desk.clone(), entry.id.clone());
        Callback::from(move |_: MouseEvent| {
            // Deleted in another tab a moment ago: what was wanted is done.
            let _ = desk.act(
                Action::Delete(List::Entries, id.clone()),
                Label::EntryDeleted,
            );
        })
    };
    let more = (!told.more.is_empty()).then(|| {
        let parts = told
            .more
            .iter()
            .enumerate()
            .map(|(i, part)| html! { <li key={i}>{ part }</li> });
        html! { <ul class="moment__more moment__parts">{ for parts }</ul> }
    });
    let menu = past.is_none().then(|| {
        html! {
            <div class="moment__menu">
                <button type="button" class="button button--quiet button--small" onclick={change}
                    aria-label={t!(words, "act-change-what", what = &told.said)}>{ t!(words, "act-change") }</button>
                <button type="button" class="button button--quiet button--small" onclick={delete}
                    aria-label={t!(words, "act-delete-what", what = &told.said)}>{ t!(words, "act-delete") }</button>
            </div>
        }
    });
    html! {
        <li class="moment" key={entry.id.as_str()} id={place(&entry.id)} tabindex="-1">
            <time class="moment__on" datetime={entry.on.to_string()} title={intl::day_full(entry.on)}>
                { intl::day_short(entry.on, view.today()) }
            </time>
            <div class="moment__said">
                <p class="moment__what">{ &told.said }</p>
                <div key="more">{ for more }</div>
                <div key="note">{ for told.note.as_ref().map(|note| html! { <p class="moment__more">{ note }</p> }) }</div>
            </div>
            { for menu }
        </li>
    }
}
