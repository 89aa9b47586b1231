//! What is done to many customers at once: a bar while some are chosen, and a sheet of changes. Each is undone as one.

use std::collections::BTreeSet;

use super::table::Selected;
use crate::platform::{clock, collation};
use crate::prelude::*;
use kept_core::book::Tier;
use kept_core::book::fact::Channel;
use kept_core::book::value::{Cadence, Line};
use kept_core::scoring::retention::today::Step;
use kept_core::session::bulk_edit::BulkEdit;
use kept_core::session::customer_search::tags;

/// Properties of [`BulkBar`].
#[derive(Properties, PartialEq)]
pub struct BulkBarProps {
    /// The application context.
    pub at: AppContext,
    /// Who is chosen; somebody is.
    pub selected: Selected,
    /// Everybody found.
    pub all: Rc<[Id]>,
    /// Who is chosen now.
    pub onselect: Callback<Selected>,
}

/// The bar at the foot of the list.
#[component]
pub fn BulkBar(props: &BulkBarProps) -> Html {
    let words = &props.at.words;
    let is_open = use_state_eq(|| false);
    let (open, close) = (is_open.setter(), is_open.setter());
    let close = Callback::from(move |()| close.set(false));
    let change = Callback::from(move |_: MouseEvent| open.set(true));
    let none = props.onselect.reform(|_: MouseEvent| Selected::default());
    let everybody = {
        let all = props.all.clone();
        props
            .onselect
            .reform(move |_: MouseEvent| Rc::new(all.iter().cloned().collect::<BTreeSet<_>>()))
    };
    let rest = props.all.len() > props.selected.len();
    html! {
        <div class="bulk" role="region" aria-label={t!(words, "bulk-label")}>
            <strong class="bulk__count" role="status">{ t!(words, "bulk-count", count = props.selected.len()) }</strong>
            <button type="button" class="button button--primary" onclick={change}>{ t!(words, "bulk-change") }</button>
            if rest {
                <button type="button" class="button" onclick={everybody}>{ t!(words, "bulk-all", count = props.all.len()) }</button>
            }
            <button type="button" class="button" onclick={none}>{ t!(words, "bulk-none") }</button>
            if *is_open {
                <BulkSheet at={&props.at} selected={props.selected.clone()} onselect={&props.onselect} {close} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct BulkSheetProps {
    at: AppContext,
    selected: Selected,
    onselect: Callback<Selected>,
    close: Callback<()>,
}

/// Every change that can be made to all of them.
#[component]
fn BulkSheet(props: &BulkSheetProps) -> Html {
    let at = &props.at;
    let (words, today) = (&at.words, at.view.today());
    let tag = use_state_eq(AttrValue::default);
    let days = use_state_eq(AttrValue::default);
    let wrong = use_state_eq(|| None::<&'static str>);
    let count = props.selected.len();
    let in_use = use_memo(at.view.clone(), |view| {
        collation::alphabetical(words.language(), tags(&view.book))
    });
    let edit = {
        let (at, selected, close) = (at.clone(), props.selected.clone(), props.close.clone());
        let onselect = props.onselect.clone();
        Callback::from(move |(edit, said): (BulkEdit, String)| {
            let ids: Vec<Id> = selected.iter().cloned().collect();
            let (action, _) = edit.action(&at.dispatcher.view().book, &ids);
            // A book that cannot be written to says so at the head of the page.
            let _ = at.dispatcher.act(action, Label::InWords(said));
            if edit == BulkEdit::Delete {
                onselect.emit(Selected::default());
            }
            close.emit(());
        })
    };
    let button = |label: String, change: BulkEdit, said: String| {
        let onclick = edit.reform(move |_: MouseEvent| (change.clone(), said.clone()));
        html! { <button type="button" class="button button--small" key={label.clone()} {onclick}>{ label }</button> }
    };
    let tiers = Tier::ALL.iter().map(|tier| {
        let said = t!(words, "bulk-tier-done", count = count, tier = tier.word());
        button(tier.word().to_owned(), BulkEdit::SetTier(*tier), said)
    });
    let snoozes = [
        (1, t!(words, "later-tomorrow")),
        (7, t!(words, "later-week")),
        (14, t!(words, "later-days", days = 14)),
        (30, t!(words, "later-month")),
    ];
    let snoozes = snoozes.into_iter().map(|(days, label)| {
        let until = today.plus(days);
        let day = intl::day_near(until, today);
        let said = t!(words, "bulk-snooze-done", count = count, day = day);
        button(label, BulkEdit::Snooze(until), said)
    });
    // Tags that none of them has need no removing.
    let theirs = use_memo(
        (at.view.clone(), props.selected.clone()),
        |(view, selected)| {
            let customers = selected.iter().filter_map(|id| view.book.customer(id));
            let tags = customers.flat_map(|(customer, _)| customer.tags.iter().flatten());
            tags.map(|tag| tag.as_str().to_owned())
                .collect::<BTreeSet<_>>()
        },
    );
    let removable = theirs.iter().filter_map(|text| {
        let said = t!(words, "bulk-untag-done", count = count, tag = text.as_str());
        let tag = Line::new(text)?;
        Some(button(
            t!(words, "bulk-untag", tag = text.as_str()),
            BulkEdit::RemoveTag(tag),
            said,
        ))
    });
    let add_tag = {
        let (edit, tag, wrong, words) = (edit.clone(), tag.clone(), wrong.setter(), words.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Line::new(&tag) {
                Some(line) => {
                    let said = t!(words, "bulk-tag-done", count = count, tag = line.as_str());
                    edit.emit((BulkEdit::AddTag(line), said));
                }
                None => wrong.set(Some("tag")),
            }
        })
    };
    let set_days = {
        let (edit, days, wrong, words) =
            (edit.clone(), days.clone(), wrong.setter(), words.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let number = days.trim().parse::<i64>().ok().and_then(Cadence::new);
            match number {
                Some(number) => {
                    let said = t!(
                        words,
                        "bulk-cadence-done",
                        count = count,
                        days = number.get()
                    );
                    edit.emit((BulkEdit::SetCadence(Some(number)), said));
                }
                None => wrong.set(Some("days")),
            }
        })
    };
    let log = {
        let (at, selected, close) = (at.clone(), props.selected.clone(), props.close.clone());
        Callback::from(move |_: MouseEvent| {
            log_contact(&at, &selected);
            close.emit(());
        })
    };
    let typed = |state: &UseStateHandle<AttrValue>| {
        let (state, wrong) = (state.setter(), wrong.setter());
        Callback::from(move |text: AttrValue| {
            state.set(text);
            wrong.set(None);
        })
    };
    let (tag_wrong, days_wrong) = (*wrong == Some("tag"), *wrong == Some("days"));
    let tag_wrong = tag_wrong.then(|| AttrValue::from(t!(words, "bulk-tag-wrong")));
    let days_wrong = days_wrong.then(|| AttrValue::from(t!(words, "bulk-cadence-wrong")));
    let offered: Rc<[AttrValue]> = in_use
        .iter()
        .map(|tag| AttrValue::from(tag.clone()))
        .collect();
    let delete_said = t!(words, "bulk-delete-done", count = count);
    let section = |head: String, body: Html| {
        html! { <section class="bulk__part"><h3 class="bulk__head">{ head }</h3>{ body }</section> }
    };
    html! {
        <Dialog {words} id="bulk" title={t!(words, "bulk-head", count = count)} onclose={&props.close}>
            { section(t!(words, "bulk-tag-head"), html! {
                <>
                    <form class="bulk__line" onsubmit={add_tag}>
                        <TextField id="bulk-tag" label={t!(words, "bulk-tag")} value={(*tag).clone()} onchange={typed(&tag)} {offered} error={tag_wrong} />
                        <button type="submit" class="button">{ t!(words, "bulk-tag-add") }</button>
                    </form>
                    <div class="bulk__choices">{ for removable }</div>
                </>
            }) }
            { section(t!(words, "bulk-tier"), html! { <div class="bulk__choices">{ for tiers }</div> }) }
            { section(t!(words, "bulk-snooze"), html! { <div class="bulk__choices">{ for snoozes }</div> }) }
            { section(t!(words, "bulk-cadence"), html! {
                <form class="bulk__line" onsubmit={set_days}>
                    <TextField id="bulk-days" label={t!(words, "bulk-cadence-days")} inputmode="numeric" value={(*days).clone()} onchange={typed(&days)} error={days_wrong} />
                    <button type="submit" class="button">{ t!(words, "bulk-cadence-set") }</button>
                </form>
            }) }
            { section(t!(words, "bulk-log-head"), html! {
                <button type="button" class="button" onclick={log}>{ t!(words, "bulk-log", count = count) }</button>
            }) }
            { section(t!(words, "act-delete"), html! {
                <>
                    <p class="bulk__note">{ t!(words, "bulk-delete-text") }</p>
                    { button(t!(words, "bulk-delete", count = count), BulkEdit::Delete, delete_said) }
                </>
            }) }
        </Dialog>
    }
}

/// Writes one visit today down for each of them, as after an event where they all were.
fn log_contact(at: &AppContext, selected: &Selected) {
    let today = at.dispatcher.view().today();
    let visit = Step::BeInTouch(Channel::Visit);
    let entries = selected
        .iter()
        .map(|id| visit.action(id, today, &clock::new_id()));
    let action = Action::All(entries.collect());
    let said = t!(at.words, "bulk-log-done", count = selected.len());
    let _ = at.dispatcher.act(action, Label::InWords(said));
}
