//! Reminders: a banner on every page when a backup is due, until one is saved or the person puts it off for the day, and when
//! the browser's storage runs short.

use yew::prelude::*;

use super::backup;
use crate::app::context::AppContext;
use crate::app::dispatcher::{Dispatcher, Reminder};
use crate::parts::banner;
use crate::platform::{backup_record, clock};
use kept_core::session::backup_due::since;
use kept_core::storage::Space;
use kept_core::storage::quota::{Shortage, usage};
use kept_core::t;

/// Looks whether anything is due and sets or clears the reminder.
pub fn look(dispatcher: &Dispatcher) {
    let today = clock::today();
    let due = dispatcher.with(|session| {
        if session.space() == Space::Demo || !session.load_problems().is_empty() {
            return None;
        }
        let last = backup_record::last(Space::Book);
        let since = since(session.book(), last.as_ref(), today);
        let room = usage(session.storage()).ok();
        Some(Reminder {
            backup: Some(since).filter(|since| since.is_due() && !backup_record::is_put_off(today)),
            quota: room.and_then(|room| room.shortage()),
        })
    });
    dispatcher.set_reminder(due.filter(|due| due.backup.is_some() || due.quota.is_some()));
}

/// The reminder as a banner, with buttons that save a backup or put it off for the day.
pub fn reminder(at: &AppContext, due: Reminder) -> Html {
    let words = &at.words;
    let save = {
        let dispatcher = at.dispatcher.clone();
        Callback::from(move |_: MouseEvent| backup::save(&dispatcher))
    };
    let later = {
        let dispatcher = at.dispatcher.clone();
        Callback::from(move |_: MouseEvent| {
            backup_record::put_off(clock::today());
            dispatcher.set_reminder(None);
        })
    };
    let copied = due.backup.map(|since| match since.is_first {
        true => t!(words, "remind-copy-first"),
        false => t!(
            words,
            "remind-copy",
            count = since.changes,
            days = since.days
        ),
    });
    let (head, text) = match due.quota {
        Some(Shortage::Urgent) => (t!(words, "book-room-head"), t!(words, "book-room-urge")),
        Some(Shortage::Near) => (t!(words, "book-room-head"), t!(words, "book-room-watch")),
        None => (t!(words, "remind-head"), copied.unwrap_or_default()),
    };
    let buttons = html! {
        <>
            <button type="button" class="button button--primary" onclick={save}>{ t!(words, "act-save-copy") }</button>
            <button type="button" class="button" onclick={later}>{ t!(words, "act-later") }</button>
        </>
    };
    banner(due.quota != Some(Shortage::Urgent), head, text, buttons)
}
