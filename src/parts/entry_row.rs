//! One entry in words, with its day and a way to change or delete it.

use yew::prelude::*;

use crate::app::context::AppContext;
use crate::app::context::Modal;
use crate::app::format::EntryFormatter;
use crate::platform::intl;
use kept_core::book::action::Action;
use kept_core::book::op::List;
use kept_core::book::{Entry, Id};
use kept_core::session::Label;
use kept_core::t;

/// The id of its line on the page.
pub fn place(entry: &Id) -> String {
    format!("entry-{entry}")
}

/// The line of an entry, and whose it is where that is to be said.
pub fn moment(at: &AppContext, entry: &Entry, can_change: bool, whose: Option<Html>) -> Html {
    let (words, view) = (&at.words, &at.view);
    let shower = EntryFormatter {
        book: &view.book,
        today: view.today(),
    };
    let told = words.tell(entry, &shower);
    let change = {
        let id = entry.id.clone();
        at.ui_actions
            .over
            .reform(move |_: MouseEvent| Some(Modal::Entry(id.clone())))
    };
    let delete = {
        let (dispatcher, id) = (at.dispatcher.clone(), entry.id.clone());
        Callback::from(move |_: MouseEvent| {
            // Deleted in another tab a moment ago: what was wanted is done.
            let _ = dispatcher.act(
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
    let menu = can_change.then(|| {
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
                <div key="whose">{ for whose.map(|whose| html! { <p class="moment__whose">{ whose }</p> }) }</div>
                <div key="more">{ for more }</div>
                <div key="note">{ for told.note.as_ref().map(|note| html! { <p class="moment__more">{ note }</p> }) }</div>
            </div>
            { for menu }
        </li>
    }
}
