//! Reminding of a copy that is due: looked for once the book stands on the screen, said on every page until a copy is saved or
//! the person puts it off for the day. And of the room in the browser, measured key by key, when it gets short.

use yew::prelude::*;

use super::backup;
use crate::app::context::AppContext;
use crate::app::dispatcher::Dispatcher;
use crate::parts::banner;
use crate::platform::{backup_record, clock};
use kept_core::session::backup_due::{BackupAge, since};
use kept_core::storage::Space;
use kept_core::storage::quota::{Shortage, usage};
use kept_core::t;

/// What the person is to be reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// What no copy holds yet, where one is due.
    pub copy: Option<BackupAge>,
    /// How short the room is.
    pub room: Option<Shortage>,
}

/// Looks whether anything is due, and says so.
pub fn look(dispatcher: &Dispatcher) {
    let today = clock::today();
    let due = dispatcher.with(|session| {
        if session.space() == Space::Demo || !session.load_problems().is_empty() {
            return None;
        }
        let last = backup_record::last(Space::Book);
        let since = since(session.book(), last.as_ref(), today);
        let room = usage(session.storage()).ok();
        Some(Due {
            copy: Some(since).filter(|since| since.is_due() && !backup_record::is_put_off(today)),
            room: room.and_then(|room| room.shortage()),
        })
    });
    dispatcher.remind(due.filter(|due| due.copy.is_some() || due.room.is_some()));
}

/// The reminder, with the one press that settles it.
pub fn reminder(at: &AppContext, due: Due) -> Html {
    let words = &at.words;
    let save = {
        let dispatcher = at.dispatcher.clone();
        Callback::from(move |_: MouseEvent| backup::save(&dispatcher))
    };
    let later = {
        let dispatcher = at.dispatcher.clone();
        Callback::from(move |_: MouseEvent| {
            backup_record::put_off(clock::today());
            dispatcher.remind(None);
        })
    };
    let copied = due.copy.map(|since| match since.is_first {
        true => t!(words, "remind-copy-first"),
        false => t!(
            words,
            "remind-copy",
            count = since.changes,
            days = since.days
        ),
    });
    let (head, text) = match due.room {
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
    banner(due.room != Some(Shortage::Urgent), head, text, buttons)
}
