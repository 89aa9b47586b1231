//! What has happened with one customer, the latest first, each with a way to change or delete it. On an earlier day, what
//! had happened by then, as it stood then.

use std::borrow::Cow;

use yew::prelude::*;

use super::Page;
use crate::book::{Entry, Id};
use crate::retention::past::as_known;
use crate::t;
use crate::ui::moment::{self, moment};
use crate::ui::parts::empty_state;

/// How many entries are drawn at first, and more at a time.
pub const PAGE: usize = 50;

/// The entry as it is shown: as it stood on the day looked at.
pub fn as_shown<'a>(page: &Page<'_>, entry: &'a Entry) -> Cow<'a, Entry> {
    if page.known.is_past {
        Cow::Owned(as_known(entry, page.known.asof))
    } else {
        Cow::Borrowed(entry)
    }
}

/// Puts the keyboard on an entry.
pub fn focus(entry: &Id) {
    super::focus(&moment::place(entry));
}

/// How many entries are shown of a page's day, of all that there are.
fn count(page: &Page<'_>) -> (usize, usize) {
    let (rows, asof) = (page.known.file.rows(), page.known.asof);
    let all = rows.len();
    if page.known.is_past {
        (rows.partition_point(|row| row.record.on <= asof), all)
    } else {
        (all, all)
    }
}

/// Goes to an entry, and draws the entries down to it where it is not drawn yet.
pub fn seek(page: &Page<'_>, entry: &Id) -> Callback<MouseEvent> {
    let (entry, file) = (entry.clone(), page.known.file.clone());
    let (there, _) = count(page);
    page.opening(move |opened| {
        let rows = file.rows().iter().take(there).rev();
        let above = rows.take_while(|row| row.record.id != entry).count();
        opened.more_history = opened.more_history.max(above / PAGE);
        let visits = opened.sought.as_ref().map_or(0, |(visits, _)| *visits);
        opened.sought = Some((visits.wrapping_add(1), entry.clone()));
    })
}

/// The entries.
pub fn timeline(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let file = &page.known.file;
    if file.is_empty() {
        let head = t!(words, "customer-history-empty-head");
        return empty_state(head, t!(words, "customer-history-empty-text"), html! {});
    }
    let (there, all) = count(page);
    let shown = PAGE * (page.opened.more_history + 1);
    let rows = file.rows().iter().take(there).rev().take(shown);
    let rows = rows.map(|row| moment(page.at, &as_shown(page, &row.record), !page.known.is_past));
    let later = (all > there).then(
        || html! { <p class="part__note">{ t!(words, "customer-history-later", count = all - there) }</p> },
    );
    let before = (there == 0)
        .then(|| html! { <p class="part__note">{ t!(words, "customer-history-before") }</p> });
    let left = there.saturating_sub(shown);
    let more = (left > 0).then(|| {
        let onclick = page.opening(|opened| opened.more_history += 1);
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = left.min(PAGE)) }</button> }
    });
    html! {
        <>
            <div key="later">{ for later }{ for before }</div>
            <ol class="timeline" key="timeline">{ for rows }</ol>
            <div class="ledger__more" key="more">{ for more }</div>
        </>
    }
}
