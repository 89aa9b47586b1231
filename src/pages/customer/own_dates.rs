//! The customer's own dates: what comes next and when, and a way to add one or change it. Those that are over wait in a fold.

use super::Page;
use crate::app::own_date_words::{rule, what};
use crate::prelude::*;
use kept_core::book::own_date::OwnDate;
use kept_core::scoring::retention::today::next_dates;

/// The section. On an earlier day it shows what is in the book now, without the ways to change it.
pub fn own_dates(page: &Page<'_>) -> Html {
    let (at, customer) = (page.at, &page.known.customer);
    let words = &at.words;
    let next = next_dates(customer, at.day());
    let is_ahead = |name: &str| next.iter().any(|date| date.name == name);
    let all = customer.dates.iter().flat_map(|dates| dates.0.iter());
    let over = all.filter(|(name, _)| !is_ahead(name));
    let over: Vec<Html> = over
        .map(|(name, date)| row(page, name, &date.group, None))
        .collect();
    let rows: Vec<Html> = next
        .iter()
        .map(|date| row(page, date.name, date.date, Some(date.day)))
        .collect();
    if page.known.is_past && rows.is_empty() && over.is_empty() {
        return html! {};
    }
    let list = (!rows.is_empty()).then(|| html! { <ul class="dates">{ for rows }</ul> });
    let fold = (!over.is_empty()).then(|| {
        html! {
            <details class="fold" key="over">
                <summary>{ t!(words, "date-over", count = over.len()) }</summary>
                <ul class="dates">{ for over }</ul>
            </details>
        }
    });
    let add = (!page.known.is_past).then(|| {
        let onclick = opens(at, Modal::Date(customer.id.clone(), None));
        html! { <button type="button" class="button button--small" id="add-date" {onclick}>{ t!(words, "date-add") }</button> }
    });
    html! {
        <Section id="dates" title={t!(words, "field-customer-dates")} end={add} focusable=true>
            <div key="next">{ for list }</div>
            <div key="over">{ for fold }</div>
        </Section>
    }
}

fn row(page: &Page<'_>, name: &str, date: &OwnDate, next: Option<Day>) -> Html {
    let (at, words) = (page.at, &page.at.words);
    let said = what(words, date, next);
    let when = next.map(|day| {
        html! { <p>{ day_html(day, at.view.today()) }</p> }
    });
    let change = (!page.known.is_past).then(|| {
        let id = page.known.customer.id.clone();
        let onclick = opens(at, Modal::Date(id, Some(name.to_owned())));
        let label = words.about(&t!(words, "date-edit"), &said);
        html! { <button type="button" class="button button--small button--quiet" {onclick} aria-label={label}>{ t!(words, "date-edit") }</button> }
    });
    html! {
        <li class="dates__line" key={name.to_owned()}>
            <div class="dates__said">
                <p class="dates__who">{ said }</p>
                { for when }
                <p class="muted">{ rule(words, date) }</p>
            </div>
            { for change }
        </li>
    }
}
