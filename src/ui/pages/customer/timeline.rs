//! What has happened with one customer, the latest first, each with a way to change or delete it. On an earlier day, what
//! had happened by then, as it stood then.

use std::borrow::Cow;

use yew::prelude::*;

use super::Page;
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Entry, Id};
use crate::browser::intl;
use crate::retention::past::as_known;
use crate::session::Label;
use crate::t;
use crate::ui::app::Over;
use crate::ui::parts::empty_state;
use crate::ui::show::Shower;

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

fn place(entry: &Id) -> String {
    format!("entry-{entry}")
}

/// Puts the keyboard on an entry.
pub fn focus(entry: &Id) {
    super::focus(&place(entry));
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
    let rows = rows.map(|row| moment(page, &row.record));
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

/// One entry in words.
fn moment(page: &Page<'_>, entry: &Entry) -> Html {
    let (at, entry) = (page.at, &*as_shown(page, entry));
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
    let menu = (!page.known.is_past).then(|| {
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
