//! Today: whom to think of, why, and what to do; beside it the promises due.

use std::rc::Rc;

use serde_json::json;
use yew::prelude::*;

use crate::book::action::Action;
use crate::book::fact::Channel;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Customer, Day, Fact, Id, Kind};
use crate::browser::intl;
use crate::retention::CustomerScore;
use crate::retention::constants::TODAY_SHOWN;
use crate::retention::today::{is_due, lightest, weight};
use crate::session::Label;
use crate::store::Space;
use crate::t;
use crate::ui::app::Over;
use crate::ui::at_hand::{At, AtProps};
use crate::ui::desk::{Desk, View};
use crate::ui::later::later_sheet;
use crate::ui::link::go;
use crate::ui::parts::empty_state;
use crate::ui::route::Route;
use crate::ui::show::{about, currency};
use crate::ui::words::Words;

/// A promise is shown from so many days before it is due (method §10).
const AHEAD: i32 = 3;

/// One person to think of.
#[derive(Clone, PartialEq)]
struct Due {
    id: Id,
    name: String,
    score: Rc<CustomerScore>,
    weight: f64,
}

/// Those to think of, the weightiest first, and how many there are in all.
fn due(view: &View) -> (Vec<Due>, usize) {
    let mut all: Vec<Due> = view
        .book
        .customers()
        .filter_map(|(customer, _)| {
            let score = view.board.get(&customer.id)?;
            is_due(customer, score, view.today()).then(|| Due {
                id: customer.id.clone(),
                name: customer.name.as_str().to_owned(),
                score: score.clone(),
                weight: weight(&score.warmth, view.board.worth(score)),
            })
        })
        .collect();
    let count = all.len();
    all.sort_by(|a, b| {
        b.weight
            .total_cmp(&a.weight)
            .then_with(|| a.name.cmp(&b.name))
    });
    all.truncate(TODAY_SHOWN);
    (all, count)
}

/// An open promise that is due soon or late.
#[derive(Clone, PartialEq)]
struct Duty {
    id: Id,
    customer: Id,
    name: String,
    text: Option<String>,
    due: Day,
}

fn duties(view: &View) -> Vec<Duty> {
    let today = view.today();
    let mut duties: Vec<Duty> = view
        .book
        .customers()
        .flat_map(|(customer, file)| {
            file.entries()
                .filter_map(move |entry| open_promise(customer, entry, today))
        })
        .collect();
    duties.sort_by(|a, b| a.due.cmp(&b.due).then_with(|| a.id.cmp(&b.id)));
    duties
}

fn open_promise(customer: &Customer, entry: &crate::book::Entry, today: Day) -> Option<Duty> {
    let Fact::Promise(promise) = &entry.fact else {
        return None;
    };
    let due = promise.due?;
    let open = promise.kept_on.is_none() && promise.broken_on.is_none();
    (open && due.since(today) <= AHEAD).then(|| Duty {
        id: entry.id.clone(),
        customer: customer.id.clone(),
        name: customer.name.as_str().to_owned(),
        text: promise.text.as_ref().map(|text| text.as_str().to_owned()),
        due,
    })
}

/// The page.
#[component]
pub fn TodayPage(props: &AtProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let later = use_state(|| None::<(Id, String)>);
    let today = view.today();
    if view.book.customer_count() == 0 {
        return blank(at);
    }
    let (people, count) = due(view);
    let rest = {
        let later = later.setter();
        Callback::from(move |who| later.set(Some(who)))
    };
    let rows = people.iter().enumerate();
    let rows = rows.map(|(index, due)| due_row(at, index + 1, due, &rest));
    let list = if people.is_empty() {
        empty_state(
            t!(words, "today-empty-list-head"),
            t!(words, "today-empty-list-text"),
            html! {},
        )
    } else {
        html! { <ol class="due-list">{ for rows }</ol> }
    };
    let more = (count > people.len()).then(|| {
        html! { <p class="today__more">{ go(Route::Customers, "link", &t!(words, "today-more", count = count - people.len())) }</p> }
    });
    let close = {
        let later = later.setter();
        Callback::from(move |()| later.set(None))
    };
    html! {
        <>
            <div class="page__head" key="head">
                <h1>{ intl::day_long(today) }</h1>
                <p class="page__note">{ t!(words, "today-people", count = count) }</p>
            </div>
            <div class="today" key="today">
                <section class="today__main" aria-label={t!(words, "today-list")}>{ list }{ for more }</section>
                <section class="today__side" aria-labelledby="duties">
                    <h2 id="duties">{ t!(words, "today-promises") }</h2>
                    { duties_html(at) }
                </section>
            </div>
            <div key="later">{ for later.as_ref().map(|(id, name)| later_sheet(at, id, name, &close)) }</div>
        </>
    }
}

/// The first page of a new book.
fn blank(at: &At) -> Html {
    let words = &at.words;
    let demo = at.wishes.space.reform(|_: MouseEvent| Space::Demo);
    let first = html! {
        <>
            { go(Route::New, "button button--primary", &t!(words, "act-add-customer")) }
            { go(Route::Import, "button", &t!(words, "act-import")) }
            <button type="button" class="button button--quiet" onclick={demo}>{ t!(words, "act-open-demo") }</button>
        </>
    };
    html! {
        <>
            <div class="page__head"><h1>{ t!(words, "today-welcome") }</h1></div>
            { empty_state(t!(words, "today-empty-book-head"), t!(words, "today-empty-book-text"), first) }
        </>
    }
}

/// One person: name, why, what to do, what it is worth.
fn due_row(at: &At, rank: usize, due: &Due, rest: &Callback<(Id, String)>) -> Html {
    let (words, view) = (&at.words, &at.view);
    let channel = lightest(due.score.warmth.value, &[]);
    let why = why(words, &due.score, view.today());
    let worth = due.score.own_value.filter(|value| *value > 0.0);
    let worth = worth.and_then(|value| about(value, currency(&view.book)));
    let worth = worth.map(|amount| html! { <span class="due__worth">{ t!(words, "today-worth", amount = amount) }</span> });
    let log = {
        let (desk, id, name, today) = (
            at.desk.clone(),
            due.id.clone(),
            due.name.clone(),
            view.today(),
        );
        Callback::from(move |_: MouseEvent| {
            let fields = json!({ "kind": "touch", "customer": id.as_str(), "on": today.to_string(), "channel": channel.word(), "by": "us" });
            log_entry(&desk, fields, Label::Logged(Kind::Touch, name.clone()));
        })
    };
    let other = {
        let id = due.id.clone();
        let over = &at.wishes.over;
        over.reform(move |_: MouseEvent| Some(Over::Log(Some(id.clone()))))
    };
    let later = {
        let who = (due.id.clone(), due.name.clone());
        rest.reform(move |_: MouseEvent| who.clone())
    };
    let name = due.name.as_str();
    html! {
        <li class="due" key={due.id.as_str()}>
            <span class="due__rank" aria-hidden="true">{ intl::number(rank as f64) }</span>
            <div>
                <h2 class="due__name">{ go(Route::Customer { id: due.id.to_string() }, "", name) }</h2>
                <p class="due__why">{ why }</p>
                <p class="due__do"><span>{ advice(words, channel) }</span>{ for worth }</p>
            </div>
            <div class="due__actions">
                <button type="button" class="button button--primary" onclick={log} aria-label={log_for(words, channel, name)}>
                    { log_words(words, channel) }
                </button>
                <button type="button" class="button" onclick={other} aria-label={t!(words, "act-log-other-for", name = name)}>
                    { t!(words, "act-log-other") }
                </button>
                <button type="button" class="button button--quiet" onclick={later} aria-label={t!(words, "act-later-for", name = name)}>
                    { t!(words, "act-later") }
                </button>
            </div>
        </li>
    }
}

/// Writes an entry down from fields that are known to be right.
fn log_entry(desk: &Desk, fields: serde_json::Value, label: Label) {
    let fields: Fields = fields.as_object().cloned().unwrap_or_default();
    // The customer may have been deleted in another tab a moment ago; the list then loses the row by itself.
    let _ = desk.add(List::Entries, fields, label);
}

fn why(words: &Words, score: &CustomerScore, today: Day) -> String {
    match score.warmth.last {
        Some((last, _)) => t!(words, "today-why-silent", days = today.since(last)),
        None => t!(words, "today-why-never"),
    }
}

fn advice(words: &Words, channel: Channel) -> String {
    match channel {
        Channel::Message => t!(words, "today-do-message"),
        Channel::Call => t!(words, "today-do-call"),
        _ => t!(words, "today-do-visit"),
    }
}

fn log_words(words: &Words, channel: Channel) -> String {
    match channel {
        Channel::Message => t!(words, "act-log-message"),
        Channel::Call => t!(words, "act-log-call"),
        _ => t!(words, "act-log-visit"),
    }
}

fn log_for(words: &Words, channel: Channel, name: &str) -> String {
    match channel {
        Channel::Message => t!(words, "act-log-message-for", name = name),
        Channel::Call => t!(words, "act-log-call-for", name = name),
        _ => t!(words, "act-log-visit-for", name = name),
    }
}

/// The promises due, each with a way to say that it was kept.
fn duties_html(at: &At) -> Html {
    let (words, desk, view) = (&at.words, &at.desk, &at.view);
    let today = view.today();
    let duties = duties(view);
    if duties.is_empty() {
        return html! { <p class="muted">{ t!(words, "today-no-promises") }</p> };
    }
    let rows = duties.into_iter().map(|duty| {
        let days = duty.due.since(today);
        let when = match days {
            0 => t!(words, "today-duty-today"),
            1.. => t!(words, "today-duty-days", days = days),
            _ => t!(words, "today-duty-late", days = -days),
        };
        let what = duty.text.clone().unwrap_or_else(|| t!(words, "entry-promise-blank"));
        let label = t!(words, "act-promise-kept-for", what = &what);
        let late = (days < 0).then_some("duty__when--late");
        let kept = {
            let (desk, id, name) = (desk.clone(), duty.id.clone(), duty.name.clone());
            Callback::from(move |_: MouseEvent| {
                let mut fields = Fields::new();
                fields.insert("kept_on".to_owned(), today.to_string().into());
                let action = Action::Edit(List::Entries, id.clone(), fields);
                // Gone in another tab a moment ago: the list loses the row by itself.
                let _ = desk.act(action, Label::PromiseKept(name.clone()));
            })
        };
        html! {
            <li class="duty" key={duty.id.as_str()}>
                <div class="duty__what">
                    { what }
                    <span class="duty__who">{ go(Route::Customer { id: duty.customer.to_string() }, "", &duty.name) }</span>
                </div>
                <time class={classes!("duty__when", late)} datetime={duty.due.to_string()} title={intl::day_full(duty.due)}>{ when }</time>
                <button type="button" class="button button--small duty__do" onclick={kept} aria-label={label}>{ t!(words, "act-promise-kept") }</button>
            </li>
        }
    });
    html! { <ul>{ for rows }</ul> }
}
