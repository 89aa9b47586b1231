//! What waits for an answer with one customer: complaints, promises, needs and offers, each with the few ways in which it
//! can end, one press each; the pointer or the keyboard on one shows what it would change. What an ending does to a score is
//! not known here.

use super::what_if::{effect, trying};
use super::{Page, WhatIfChange};
use crate::app::format::EntryFormatter;
use crate::platform::focus::focus_id;
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::book::fact::{MadeRight, NeedAnswer, OfferAnswer};
use kept_core::dyn_sort::DynSort;
use kept_core::i18n::EntryText;
use kept_core::scoring::retention::today::{Step, broken, offer_answered, settled, told_ahead};

/// How many stand in sight; the rest waits in a fold.
const SHOWN: usize = 6;

/// One way in which something open can end: what the button says, what it writes, what the notice says.
struct End {
    name: String,
    action: Action,
    label: Label,
    /// Whether it is what one hopes for.
    is_good: bool,
}

/// Something open.
struct Open<'a> {
    entry: &'a Entry,
    /// What comes first: complaints, promises, needs, offers; then the oldest.
    rank: (u8, Day),
    due: Option<Day>,
    ends: Vec<End>,
}

/// The section, where anything is open; on an earlier day nothing can be ended any more.
pub fn open(page: &Page<'_>) -> Option<Html> {
    let at = page.at;
    let words = &at.words;
    let today = at.view.today();
    if page.known.is_past {
        return None;
    }
    let name = page.known.customer.name.as_str();
    let mut all: Vec<Open<'_>> = page
        .known
        .file
        .entries()
        .filter_map(|entry| open_of(words, entry, name, today))
        .collect();
    all.dyn_sort_by(|a, b| {
        a.rank
            .cmp(&b.rank)
            .then_with(|| a.entry.id.cmp(&b.entry.id))
    });
    if all.is_empty() {
        return None;
    }
    let rest = all.split_off(all.len().min(SHOWN));
    let count = rest.len();
    let fold = (count > 0).then(|| {
        let rows = rest.iter().map(|open| row(page, open));
        html! {
            <details class="fold" key="rest">
                <summary>{ t!(words, "open-rest", count = count) }</summary>
                <ul class="open">{ for rows }</ul>
            </details>
        }
    });
    let rows = all.iter().map(|open| row(page, open));
    Some(html! {
        <Section key="open" id="open" title={t!(words, "open-head")} focusable=true>
            <ul class="open">{ for rows }</ul>
            <div>{ for fold }</div>
        </Section>
    })
}

fn open_of<'a>(words: &Words, entry: &'a Entry, name: &str, today: Day) -> Option<Open<'a>> {
    let end = |name: String, action: Option<Action>, label: Label, is_good: bool| {
        action.map(|action| End {
            name,
            action,
            label,
            is_good,
        })
    };
    let name = || name.to_owned();
    let id = &entry.id;
    let (rank, due, ends) = match &entry.fact {
        Fact::Incident(incident)
            if incident.complaint == Some(true) && incident.resolved_on.is_none() =>
        {
            let settle = |text: String, how: MadeRight| {
                let label = Label::ComplaintSettled(name());
                let action = settled(id, how, today);
                end(text, Some(action), label, how == MadeRight::Full)
            };
            let ends = [
                settle(t!(words, "open-full"), MadeRight::Full),
                settle(t!(words, "open-partial"), MadeRight::Partial),
                settle(t!(words, "open-none"), MadeRight::None),
            ];
            (0, None, ends)
        }
        Fact::Promise(promise) if promise.kept_on.is_none() && promise.broken_on.is_none() => {
            let is_late = promise.due.is_some_and(|due| due < today);
            let kept = match is_late {
                true => t!(words, "open-kept-late"),
                false => t!(words, "open-kept"),
            };
            let keep = Step::KeepPromise(id.clone()).correction(today);
            // Telling ahead is only that before the day has passed.
            let can_tell = promise.due.is_some() && !is_late && promise.told_ahead != Some(true);
            let told = can_tell.then(|| told_ahead(id));
            let broke = Some(broken(id, today));
            let ends = [
                end(kept, keep, Label::PromiseKept(name()), true),
                end(
                    t!(words, "open-told"),
                    told,
                    Label::PromiseTold(name()),
                    false,
                ),
                end(
                    t!(words, "open-broken"),
                    broke,
                    Label::PromiseBroken(name()),
                    false,
                ),
            ];
            (1, promise.due, ends)
        }
        Fact::Need(need) if need.answered_on.is_none() && need.answer.is_none() => {
            let answer = |text: String, how: NeedAnswer| {
                let step = Step::AnswerNeed(id.clone(), how);
                let label = Label::NeedAnswered(name());
                end(
                    text,
                    step.correction(today),
                    label,
                    how == NeedAnswer::Acted,
                )
            };
            let ends = [
                answer(t!(words, "open-acted"), NeedAnswer::Acted),
                answer(t!(words, "open-explained"), NeedAnswer::Explained),
                answer(t!(words, "open-declined"), NeedAnswer::Declined),
            ];
            (2, None, ends)
        }
        Fact::Offer(offer) if offer.answer.is_none() => {
            let answer = |text: String, how: OfferAnswer| {
                let label = Label::OfferAnswered(name());
                let action = offer_answered(id, how);
                end(text, Some(action), label, how == OfferAnswer::Accepted)
            };
            let ends = [
                answer(t!(words, "open-accepted"), OfferAnswer::Accepted),
                answer(t!(words, "open-refused"), OfferAnswer::Declined),
                None,
            ];
            (3, None, ends)
        }
        _ => return None,
    };
    Some(Open {
        entry,
        rank: (rank, due.unwrap_or(entry.on)),
        due,
        ends: ends.into_iter().flatten().collect(),
    })
}

fn row(page: &Page<'_>, open: &Open<'_>) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let today = view.today();
    let shower = EntryFormatter {
        book: &view.book,
        today,
    };
    let EntryText { said, .. } = words.tell(open.entry, &shower);
    let late = open
        .due
        .filter(|due| *due < today)
        .map(|_| "open__when--late");
    let when = match open.due {
        Some(due) => {
            let days = today.since(due);
            let late = (days > 0).then(|| t!(words, "customer-late", days = days));
            html! { <>{ day_html(due, today) }{ for late.map(|late| html! { <>{ ", " }{ late }</> }) }</> }
        }
        None => html! { { t!(words, "open-waiting", days = today.since(open.entry.on).max(0)) } },
    };
    let acts = open
        .ends
        .iter()
        .map(|end| act(page, open.entry, end, &said));
    let tried = match &page.opened.tried {
        Some(WhatIfChange::Change(entry, _)) if *entry == open.entry.id => effect(page),
        _ => None,
    };
    html! {
        <li class="open__row" key={open.entry.id.as_str()}>
            <p class="open__what">
                <span class="open__said">{ &said }</span>
                <span class={classes!("open__when", late)}>{ when }</span>
            </p>
            <div class="open__acts">
                { for acts }
                <p class="open__would" aria-live="polite" key="would">{ for tried }</p>
            </div>
        </li>
    }
}

fn act(page: &Page<'_>, entry: &Entry, end: &End, said: &str) -> Html {
    let at = page.at;
    let fields = match &end.action {
        Action::Edit(_, _, fields) => fields.clone(),
        _ => Fields::new(),
    };
    let (over, out, on, off) = trying(page, &WhatIfChange::Change(entry.id.clone(), fields));
    let (dispatcher, action, label) =
        (at.dispatcher.clone(), end.action.clone(), end.label.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        // What has ended goes from the list, and must not take the keyboard with it.
        if event.detail() == 0 {
            focus_id("open");
        }
        // Gone in another tab a moment ago: the list loses the row by itself.
        let _ = dispatcher.act(action.clone(), label.clone());
    });
    let class = match end.is_good {
        true => "button button--small",
        false => "button button--small button--quiet",
    };
    let name = t!(at.words, "open-act-for", act = &end.name, what = said);
    html! { <button type="button" {class} key={end.name.clone()} {onclick} aria-label={name}
    onmouseenter={over} onmouseleave={out} onfocus={on} onblur={off}>{ &end.name }</button> }
}
