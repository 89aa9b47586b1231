//! What has happened with one customer, the latest first, each with a way to change or delete it. On an earlier day, what
//! had happened by then, as it stood then.

use std::borrow::Cow;

use super::print::not_printed;
use super::{Page, TIMELINE_PAGE};
use crate::parts::entry_row;
use crate::parts::entry_row::moment;
use crate::platform::focus::focus_id;
use crate::prelude::*;
use kept_core::book::lww_record::Row;
use kept_core::book::{Entry, File};
use kept_core::scoring::retention::as_of::as_known;
use kept_core::scoring::retention::warmth::contact;

/// The entry as it is shown on a day that is past, or today.
pub fn as_shown(entry: &Entry, past: Option<Day>) -> Cow<'_, Entry> {
    match past {
        Some(day) => Cow::Owned(as_known(entry, day)),
        None => Cow::Borrowed(entry),
    }
}

/// Puts the keyboard on an entry.
pub fn focus_on(entry: &Id) {
    focus_id(&entry_row::place(entry));
}

/// The entries of a file, and of a company the contacts with its people among them.
fn rows(file: &File) -> Vec<&Rc<Row<Entry>>> {
    file.rows_with_people(&|entry| contact(&entry.fact).is_some())
}

/// How many of these entries there are to show: those of a past day and before, or all.
fn count(rows: &[&Rc<Row<Entry>>], past: Option<Day>) -> usize {
    past.map_or(rows.len(), |day| {
        rows.partition_point(|row| row.record.on <= day)
    })
}

/// Whose entry it is, leading to them, where it is of somebody who works for the customer of the file.
fn whose(at: &AppContext, file: &File, entry: &Entry) -> Option<Html> {
    let of = entry.customer.as_ref()?;
    if file.customer().is_some_and(|customer| customer.id == *of) {
        return None;
    }
    let (person, _) = at.view.book.customer(of)?;
    let to = Route::Customer { id: of.to_string() };
    Some(go(to, "", person.name.as_str()))
}

/// Goes to an entry, and draws the entries down to it where it is not drawn yet.
pub fn seek(page: &Page<'_>, entry: &Id) -> Callback<MouseEvent> {
    let (entry, file) = (entry.clone(), page.known.file.clone());
    let past = page.known.past();
    page.opening(move |opened| {
        let rows = rows(&file);
        let rows = rows.iter().take(count(&rows, past)).rev();
        let above = rows.take_while(|row| row.record.id != entry).count();
        opened.more_history = opened.more_history.max(above / TIMELINE_PAGE);
        let visits = opened.sought.as_ref().map_or(0, |(visits, _)| *visits);
        opened.sought = Some((visits.wrapping_add(1), entry.clone()));
    })
}

/// What happened with the customer of a page.
pub fn timeline(page: &Page<'_>) -> Html {
    let more = page.opening(|opened| opened.more_history += 1);
    let shown = TIMELINE_PAGE * (page.opened.more_history + 1);
    let past = page.known.past();
    let file = &page.known.file;
    let left = count(&rows(file), past).saturating_sub(shown);
    html! { <>{ entries(page.at, file, past, shown, more) }{ for not_printed(page, left) }</> }
}

/// The entries of a file, the latest first: so many of them, and a button for more. On a past day what had happened by
/// then, with no way to change it.
pub fn entries(
    at: &AppContext,
    file: &File,
    past: Option<Day>,
    shown: usize,
    more: Callback<MouseEvent>,
) -> Html {
    let words = &at.words;
    let all = rows(file);
    if all.is_empty() {
        let head = t!(words, "customer-history-empty-head");
        return html! {
            <EmptyState {head} text={t!(words, "customer-history-empty-text")} />
        };
    }
    let there = count(&all, past);
    let rows = all.iter().take(there).rev().take(shown);
    let rows = rows.map(|row| {
        let whose = whose(at, file, &row.record);
        moment(at, &as_shown(&row.record, past), past.is_none(), whose)
    });
    let note = |text: String| html! { <p class="part__note">{ text }</p> };
    let later = all.len().saturating_sub(there);
    let later = (later > 0).then(|| note(t!(words, "customer-history-later", count = later)));
    let before = (there == 0).then(|| note(t!(words, "customer-history-before")));
    let left = there.saturating_sub(shown);
    html! {
        <>
            <div key="later">{ for later }{ for before }</div>
            <ol class="timeline" key="timeline">{ for rows }</ol>
            <div class="ledger__more" key="more"><ShowMore count={left.min(TIMELINE_PAGE)} onclick={more} /></div>
        </>
    }
}
