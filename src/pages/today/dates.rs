//! Dates of customers' own that are today, above the cards: a birthday is not to be found out tomorrow.

use super::coming::own_date;
use crate::app::customer_lookup::Bylines;
use crate::parts::byline;
use crate::prelude::*;
use kept_core::session::DateOf;

/// How many are shown before the fold.
const SHOWN: usize = 2;

/// The lines; nothing where there are none.
pub fn dates(at: &AppContext, all: &[DateOf], bylines: &Bylines) -> Option<Html> {
    let words = &at.words;
    let (first, rest) = all.split_at(all.len().min(SHOWN));
    let rest = (!rest.is_empty()).then(|| {
        let rows = rest.iter().map(|one| line(at, one, bylines));
        html! {
            <details class="fold" key="rest">
                <summary>{ t!(words, "act-show-more", count = rest.len()) }</summary>
                <ul class="dates">{ for rows }</ul>
            </details>
        }
    });
    let rows = first.iter().map(|one| line(at, one, bylines));
    (!all.is_empty()).then(|| {
        html! {
            <section class="dates-now" aria-label={t!(words, "today-dates")}>
                <ul class="dates" key="first">{ for rows }</ul>
                { for rest }
            </section>
        }
    })
}

fn line(at: &AppContext, one: &DateOf, bylines: &Bylines) -> Html {
    let words = &at.words;
    let ((id, name), today) = (&one.customer, at.view.today());
    let name = name.as_str();
    let what = own_date(at, id, Some(&one.date.name), one.date.day).unwrap_or_default();
    let late = (one.date.day < today).then(|| {
        html! { <span class="muted">{ intl::day_near(one.date.day, today) }</span> }
    });
    // Whoever cannot be reached from here is still met: then there is something to log.
    let customer = at.view.book.customer(id).map(|(customer, _)| customer);
    let has_way = customer.is_some_and(|one| one.phones.is_some() || one.emails.is_some());
    let (text, full, modal) = match has_way {
        true => (
            t!(words, "act-reach"),
            t!(words, "act-reach-for", name = name),
            Modal::Reach(id.clone(), None),
        ),
        false => {
            let log = t!(words, "act-log");
            (
                log.clone(),
                words.about(&log, name),
                Modal::Log(Some(id.clone())),
            )
        }
    };
    html! {
        <li class="dates__line" key={format!("{id} {}", one.date.name)}>
            <div class="dates__said">
                <p class="dates__who">{ go(Route::Customer { id: id.to_string() }, "", name) }{ byline(bylines.get(id)) }</p>
                <p class="dates__what">{ what }{ for late.map(|late| html! { <>{ " " }{ late }</> }) }</p>
            </div>
            <button type="button" class="button button--small" onclick={opens(at, modal)} aria-label={full}>{ text }</button>
        </li>
    }
}
