//! What has happened with one customer, the latest first, each with a way to change or delete it.

use std::rc::Rc;

use yew::prelude::*;

use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Entry, File};
use crate::browser::intl;
use crate::session::Label;
use crate::t;
use crate::ui::app::Over;
use crate::ui::at_hand::At;
use crate::ui::parts::empty_state;
use crate::ui::show::Shower;

/// How many entries are drawn at first, and more at a time.
const PAGE: usize = 50;

/// What a [`Timeline`] shows.
#[derive(Properties)]
pub struct TimelineProps {
    /// Everything at hand.
    pub at: At,
    /// The customer's file.
    pub file: Rc<File>,
}

impl PartialEq for TimelineProps {
    fn eq(&self, other: &TimelineProps) -> bool {
        self.at == other.at && Rc::ptr_eq(&self.file, &other.file)
    }
}

/// The entries.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let shown = use_state(|| PAGE);
    let file = &props.file;
    if file.is_empty() {
        let head = t!(words, "customer-history-empty-head");
        return empty_state(head, t!(words, "customer-history-empty-text"), html! {});
    }
    let rows = file.rows().iter().rev().take(*shown);
    let rows = rows.map(|row| moment(at, &row.record));
    let left = file.len().saturating_sub(*shown);
    let more = (left > 0).then(|| {
        let shown = shown.clone();
        let onclick = Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE));
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = left.min(PAGE)) }</button> }
    });
    html! {
        <>
            <ol class="timeline" key="timeline">{ for rows }</ol>
            <div class="ledger__more" key="more">{ for more }</div>
        </>
    }
}

/// One entry in words.
fn moment(at: &At, entry: &Entry) -> Html {
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
    html! {
        <li class="moment" key={entry.id.as_str()}>
            <time class="moment__on" datetime={entry.on.to_string()} title={intl::day_full(entry.on)}>
                { intl::day_short(entry.on, view.today()) }
            </time>
            <div class="moment__said">
                <p class="moment__what">{ &told.said }</p>
                <div key="more">{ for more }</div>
                <div key="note">{ for told.note.as_ref().map(|note| html! { <p class="moment__more">{ note }</p> }) }</div>
            </div>
            <div class="moment__menu">
                <button type="button" class="button button--quiet button--small" onclick={change}
                    aria-label={t!(words, "act-change-what", what = &told.said)}>{ t!(words, "act-change") }</button>
                <button type="button" class="button button--quiet button--small" onclick={delete}
                    aria-label={t!(words, "act-delete-what", what = &told.said)}>{ t!(words, "act-delete") }</button>
            </div>
        </li>
    }
}
