//! Whom to think of: for each customer the one thing to do, why, and what it keeps; done, later, not now, or something else.

use super::card_actions::actions;
use crate::app::customer_lookup::Bylines;
use crate::forms::Next;
use crate::parts::byline;
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::scoring::retention::today::{Gain, Gauge, Step, Suggestion};

/// Below this coverage, a risk rests on little.
const THIN: f64 = 0.5;

/// The list, the best first, and what orders it.
pub fn list(at: &AppContext, next: &Next, best: &[Suggestion], bylines: &Bylines) -> Html {
    let words = &at.words;
    let currency = currency(&at.view.book);
    let unit = 10_f64.powi(i32::from(intl::currency_digits(currency.code())));
    // Below one whole unit there is nothing to tell.
    let money = |one: &Suggestion| match one.gain {
        // A worth that is only taken to be the middle of the others is told in words, never as money.
        Gain::Money(gain) if gain >= unit && one.own_worth => about(gain, currency),
        _ => None,
    };
    let rows = best.iter().enumerate();
    let rows = rows.map(|(index, suggestion)| {
        let beside = bylines.get(&suggestion.customer);
        row(at, next, index + 1, suggestion, beside, money(suggestion))
    });
    let order = match best.first().map(|first| first.gain) {
        Some(Gain::Risk(_) | Gain::Warmth(_)) => t!(words, "today-order-points"),
        Some(Gain::Money(gain)) if gain < unit => t!(words, "today-order-none"),
        _ => t!(words, "today-order-money"),
    };
    html! {
        <>
            <p class="today__order" key="order">{ order }</p>
            <ol class="due-list" key="list">{ for rows }</ol>
        </>
    }
}

/// What an item is called; empty where it is not in the book.
pub fn item_name<'a>(view: &'a AppState, id: &Id) -> &'a str {
    let row = view.book.items().get(id);
    row.map_or("", |row| row.record.name.as_str())
}

/// What a step is about: what would be offered, or the entry in somebody's own words.
fn what<'a>(view: &'a AppState, step: &Step) -> &'a str {
    match step {
        Step::Offer { item, .. } => item_name(view, item),
        step => {
            let entry = step.entry().and_then(|id| view.book.entry(id));
            entry.map_or("", Entry::own_words)
        }
    }
}

/// One customer: name with what stands `beside` it, why, what it keeps, and the buttons. `amount` is what it keeps in words,
/// where that is money.
fn row(
    at: &AppContext,
    next: &Next,
    rank: usize,
    suggestion: &Suggestion,
    beside: Option<&str>,
    amount: Option<String>,
) -> Html {
    let (words, view) = (&at.words, &at.view);
    let (id, name, idea) = (
        &suggestion.customer,
        suggestion.name.as_str(),
        &suggestion.idea,
    );
    let step = &idea.step;
    let points = percent(idea.saves());
    let gain = match &amount {
        Some(amount) => words.keeps(step, amount),
        None if idea.gauge == Gauge::Warmth && points < 1 => t!(words, "today-first"),
        None if idea.gauge == Gauge::Warmth => t!(words, "today-warms", points = points),
        None => words.eases(step, percent(idea.now), percent(idea.then)),
    };
    let reach = suggestion.reach.as_ref().map(|(_, name)| {
        html! { <p class="due__reach">{ t!(words, "today-ask-for", name = name.as_str()) }</p> }
    });
    html! {
        <li class="due" key={id.as_str()}>
            <span class="due__rank" aria-hidden="true">{ intl::number(rank as f64) }</span>
            <div>
                <h2 class="due__name">{ go(Route::Customer { id: id.to_string() }, "", name) }{ byline(beside) }</h2>
                <p class="due__why">{ words.why(idea.why, what(view, step)) }</p>
                <div key="reach">{ for reach }</div>
                { reckoning(at, suggestion, gain) }
            </div>
            { actions(at, next, rank, suggestion) }
        </li>
    }
}

/// What it keeps; asked why, it answers: the risk before and after, by what, and what the customer brings.
fn reckoning(at: &AppContext, suggestion: &Suggestion, gain: String) -> Html {
    let (words, view) = (&at.words, &at.view);
    let idea = &suggestion.idea;
    let score_cache = &view.score_cache;
    let (now, then) = (percent(idea.now), percent(idea.then));
    let risk = match idea.gauge {
        Gauge::Risk => t!(words, "today-risk", now = now, then = then),
        Gauge::Warmth => t!(words, "today-warmth", now = now, then = then),
    };
    let score = score_cache.get(&suggestion.customer);
    let own = score.and_then(|score| score.own_value);
    let worth = match own.and_then(|own| about(own, currency(&view.book))) {
        _ if idea.gauge == Gauge::Warmth => t!(words, "today-worth-prospect"),
        Some(amount) => t!(words, "today-worth", amount = amount),
        None if score_cache.median().is_some() => t!(words, "today-worth-median"),
        None => t!(words, "today-worth-unknown"),
    };
    let thin = (suggestion.coverage < THIN).then(|| t!(words, "today-thin"));
    let lines = [
        Some(risk),
        idea.eased.and_then(|factor| words.eased(factor)),
        Some(worth),
        thin,
    ];
    let lines = lines.into_iter().flatten();
    let lines = lines.map(|line| html! { <li key={line.clone()}>{ line }</li> });
    html! {
        <details class="due__reckoning">
            <summary><span class="due__do">{ gain }</span>{ " " }<span class="due__ask">{ t!(words, "today-why-here") }</span></summary>
            <ul class="due__lines">{ for lines }</ul>
        </details>
    }
}
