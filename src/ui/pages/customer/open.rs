//! What waits for an answer with one customer: complaints, promises, needs and offers, each with the few ways in which it
//! can end, one press each. What an ending does to a score is not known here.

use yew::prelude::*;

use super::Page;
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Day, Entry, Fact};
use crate::session::Label;
use crate::t;
use crate::texts::Told;
use crate::ui::at_hand::At;
use crate::ui::show::{Shower, day_html};
use crate::ui::words::Words;

/// How many stand in sight; the rest waits in a fold.
const SHOWN: usize = 6;

/// One way in which something open can end: what the button says, the fields it writes, what the notice says.
struct End {
    name: String,
    fields: Vec<(&'static str, String)>,
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
    all.sort_by(|a, b| {
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
        let rows = rest.iter().map(|open| row(at, open));
        html! {
            <details class="fold" key="rest">
                <summary>{ t!(words, "open-rest", count = count) }</summary>
                <ul class="open">{ for rows }</ul>
            </details>
        }
    });
    let rows = all.iter().map(|open| row(at, open));
    Some(html! {
        <section class="part" key="open" aria-labelledby="open">
            <div class="part__head"><h2 id="open">{ t!(words, "open-head") }</h2></div>
            <ul class="open">{ for rows }</ul>
            <div>{ for fold }</div>
        </section>
    })
}

fn open_of<'a>(words: &Words, entry: &'a Entry, name: &str, today: Day) -> Option<Open<'a>> {
    let end =
        |text: String, label: Label, fields: Vec<(&'static str, String)>, is_good: bool| End {
            name: text,
            fields,
            label,
            is_good,
        };
    let now = || today.to_string();
    let name = || name.to_owned();
    let (rank, due, ends) = match &entry.fact {
        Fact::Incident(incident)
            if incident.complaint == Some(true) && incident.resolved_on.is_none() =>
        {
            let settle = |text: String, how: &str, is_good: bool| {
                let fields = vec![("resolved_on", now()), ("made_right", how.to_owned())];
                end(text, Label::ComplaintSettled(name()), fields, is_good)
            };
            let ends = vec![
                settle(t!(words, "open-full"), "full", true),
                settle(t!(words, "open-partial"), "partial", false),
                settle(t!(words, "open-none"), "none", false),
            ];
            (0, None, ends)
        }
        Fact::Promise(promise) if promise.kept_on.is_none() && promise.broken_on.is_none() => {
            let is_late = promise.due.is_some_and(|due| due < today);
            let kept = match is_late {
                true => t!(words, "open-kept-late"),
                false => t!(words, "open-kept"),
            };
            let kept = end(
                kept,
                Label::PromiseKept(name()),
                vec![("kept_on", now())],
                true,
            );
            // Telling ahead is only that before the day has passed.
            let can_tell = promise.due.is_some() && !is_late && promise.told_ahead != Some(true);
            let told = can_tell.then(|| {
                let fields = vec![("told_ahead", crate::draft::YES.to_owned())];
                let label = Label::PromiseTold(name());
                end(t!(words, "open-told"), label, fields, false)
            });
            let fields = vec![("broken_on", now())];
            let label = Label::PromiseBroken(name());
            let broken = end(t!(words, "open-broken"), label, fields, false);
            let ends = [Some(kept), told, Some(broken)].into_iter().flatten();
            (1, promise.due, ends.collect())
        }
        Fact::Need(need) if need.answered_on.is_none() && need.answer.is_none() => {
            let answer = |text: String, how: &str, is_good: bool| {
                let fields = vec![("answered_on", now()), ("answer", how.to_owned())];
                end(text, Label::NeedAnswered(name()), fields, is_good)
            };
            let ends = vec![
                answer(t!(words, "open-acted"), "acted", true),
                answer(t!(words, "open-explained"), "explained", false),
                answer(t!(words, "open-declined"), "declined", false),
            ];
            (2, None, ends)
        }
        Fact::Offer(offer) if offer.answer.is_none() => {
            let answer = |text: String, how: &str, is_good: bool| {
                let fields = vec![("answer", how.to_owned())];
                end(text, Label::OfferAnswered(name()), fields, is_good)
            };
            let ends = vec![
                answer(t!(words, "open-accepted"), "accepted", true),
                answer(t!(words, "open-refused"), "declined", false),
            ];
            (3, None, ends)
        }
        _ => return None,
    };
    Some(Open {
        entry,
        rank: (rank, due.unwrap_or(entry.on)),
        due,
        ends,
    })
}

fn row(at: &At, open: &Open<'_>) -> Html {
    let (words, view) = (&at.words, &at.view);
    let today = view.today();
    let shower = Shower {
        book: &view.book,
        today,
    };
    let Told { said, .. } = words.tell(open.entry, &shower);
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
    let acts = open.ends.iter().map(|end| act(at, open.entry, end, &said));
    html! {
        <li class="open__row" key={open.entry.id.as_str()}>
            <p class="open__what">
                <span class="open__said">{ &said }</span>
                <span class={classes!("open__when", late)}>{ when }</span>
            </p>
            <div class="open__acts">{ for acts }</div>
        </li>
    }
}

fn act(at: &At, entry: &Entry, end: &End, said: &str) -> Html {
    let (desk, id, label) = (at.desk.clone(), entry.id.clone(), end.label.clone());
    let mut fields = Fields::new();
    for (name, text) in &end.fields {
        let value = match *name {
            "told_ahead" => true.into(),
            _ => text.as_str().into(),
        };
        fields.insert((*name).to_owned(), value);
    }
    let onclick = Callback::from(move |_: MouseEvent| {
        let action = Action::Edit(List::Entries, id.clone(), fields.clone());
        // Gone in another tab a moment ago: the list loses the row by itself.
        let _ = desk.act(action, label.clone());
    });
    let class = match end.is_good {
        true => "button button--small",
        false => "button button--small button--quiet",
    };
    let name = t!(at.words, "open-act-for", act = &end.name, what = said);
    html! { <button type="button" {class} key={end.name.clone()} {onclick} aria-label={name}>{ &end.name }</button> }
}
