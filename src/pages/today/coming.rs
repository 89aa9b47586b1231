//! Coming up: the next seven days, day by day, below the cards. Each line leads to the customer.

use super::list::item_name;
use crate::app::customer_lookup::Bylines;
use crate::app::own_date_words;
use crate::parts::byline;
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::scoring::retention::today::ComingKind;
use kept_core::session::Upcoming;

/// How many lines of a day are shown. Promises and wishes always are: they stand nowhere else.
const A_DAY: usize = 5;

/// The section; nothing where nothing comes up.
pub fn coming(at: &AppContext, all: &[Upcoming], bylines: &Bylines) -> Option<Html> {
    let words = &at.words;
    let days = all.chunk_by(|one, next| one.coming.day == next.coming.day);
    let days = days.filter_map(|day| {
        let on = day.first()?.coming.day;
        let wait =
            |one: &&Upcoming| matches!(one.coming.kind, ComingKind::Promise | ComingKind::Need);
        let shown = day.iter().filter(wait).count().max(A_DAY);
        let lines = day.iter().take(shown).map(|one| line(at, one, bylines));
        let left = day.len().saturating_sub(shown);
        let rest = (left > 0).then(|| t!(words, "today-more-duties", count = left));
        let head = match on.since(at.view.today()) {
            1 => t!(words, "act-tomorrow"),
            _ => intl::day_long(on),
        };
        Some(html! {
            <li class="upcoming__day" key={on.to_string()}>
                <h3 class="upcoming__on"><time datetime={on.to_string()}>{ head }</time></h3>
                <ul>{ for lines }</ul>
                <div>{ for rest.map(|rest| html! { <p class="muted">{ rest }</p> }) }</div>
            </li>
        })
    });
    let section = html! {
        <Section id="coming" title={t!(words, "coming-head")} class="upcoming"><ol>{ for days }</ol></Section>
    };
    (!all.is_empty()).then_some(section)
}

/// A date of a customer's own, by its name, in words.
pub fn own_date(at: &AppContext, id: &Id, name: Option<&String>, on: Day) -> Option<String> {
    let (customer, _) = at.view.book.customer(id)?;
    let date = customer.own_date(name?)?;
    Some(own_date_words::what(&at.words, date, Some(on)))
}

fn line(at: &AppContext, one: &Upcoming, bylines: &Bylines) -> Html {
    let (words, view) = (&at.words, &at.view);
    let (what, (id, name)) = (&one.coming, &one.customer);
    let entry = what.entry.as_ref().and_then(|id| view.book.entry(id));
    let item = what.item.as_ref().map_or("", |item| item_name(view, item));
    let own = entry.map_or("", Entry::own_words);
    let said = |text: &str| !text.is_empty();
    let text = match what.kind {
        ComingKind::Promise => t!(words, "coming-promise", said = said(own), what = own),
        ComingKind::Need => t!(words, "coming-need", said = said(own), what = own),
        ComingKind::CheckIn => t!(words, "coming-check_in", said = said(item), what = item),
        ComingKind::Date => own_date(at, id, what.date.as_ref(), what.day).unwrap_or_default(),
        ComingKind::Back => t!(words, "coming-back"),
        ComingKind::Contact => t!(words, "coming-contact"),
    };
    let settles = matches!(what.kind, ComingKind::Promise | ComingKind::Need);
    let settle = what.entry.as_ref().filter(|_| settles).map(|entry| {
        let onclick = opens(at, Modal::Settle(entry.clone()));
        let name = words.about(&t!(words, "coming-settle"), &text);
        html! { <button type="button" class="button button--small button--quiet" {onclick} aria-label={name}>{ t!(words, "coming-settle") }</button> }
    });
    html! {
        <li class="upcoming__line" key={format!("{id} {} {:?} {item}", what.kind.word(), (&what.entry, &what.date))}>
            <span class="upcoming__who">{ go(Route::Customer { id: id.to_string() }, "", name.as_str()) }{ byline(bylines.get(id)) }</span>
            <span class="upcoming__what">{ &text }</span>
            { for settle }
        </li>
    }
}
