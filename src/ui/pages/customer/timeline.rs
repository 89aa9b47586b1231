//! What has happened with one customer, the latest first, each with a way to change or delete it.

use std::rc::Rc;

use yew::prelude::*;

use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Entry, File};
use crate::browser::intl;
use crate::session::Label;
use crate::t;
use crate::ui::app::{Over, Wishes};
use crate::ui::desk::{Desk, View};
use crate::ui::parts::EmptyState;
use crate::ui::show::Shower;
use crate::ui::use_words;

/// How many entries are drawn at first, and more at a time.
const PAGE: usize = 50;

/// What a [`Timeline`] shows.
#[derive(Properties)]
pub struct TimelineProps {
    /// The customer's file.
    pub file: Rc<File>,
}

impl PartialEq for TimelineProps {
    fn eq(&self, other: &TimelineProps) -> bool {
        Rc::ptr_eq(&self.file, &other.file)
    }
}

/// The entries.
#[component]
pub fn Timeline(props: &TimelineProps) -> Html {
    let words = use_words();
    let shown = use_state(|| PAGE);
    let file = &props.file;
    if file.is_empty() {
        return html! {
            <EmptyState head={t!(words, "customer-history-empty-head")} text={t!(words, "customer-history-empty-text")} />
        };
    }
    let rows = file.rows().iter().rev().take(*shown).map(|row| {
        html! { <Moment key={row.record.id.as_str()} entry={row.record.clone()} /> }
    });
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

#[derive(Properties, PartialEq)]
struct MomentProps {
    entry: Entry,
}

/// One entry in words.
#[component]
fn Moment(props: &MomentProps) -> Html {
    let words = use_words();
    let (Some(desk), Some(view), Some(wishes)) = (
        use_context::<Desk>(),
        use_context::<View>(),
        use_context::<Wishes>(),
    ) else {
        return html! {};
    };
    let entry = &props.entry;
    let shower = Shower {
        book: &view.book,
        today: view.today(),
    };
    let told = words.tell(entry, &shower);
    let change = {
        let id = entry.id.clone();
        wishes
            .over
            .reform(move |_: MouseEvent| Some(Over::Entry(id.clone())))
    };
    let delete = {
        let id = entry.id.clone();
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
        <li class="moment">
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
