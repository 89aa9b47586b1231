//! The company a person works for, the people of a company, and the offer to link those whose typed firm names it.

use super::Page;
use crate::parts::WarmthBadge;
use crate::platform::{clock, text_fold};
use crate::prelude::*;
use kept_core::book::Customer;
use kept_core::book::company_offer::{CompanyOffer, offer};
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::retention::{CustomerScore, RiskBand, Stage};

/// How many people stand in sight; the rest waits in a fold.
const SHOWN: usize = 12;

/// The firm of a customer: the company they work for, with how warm it is, else what was typed.
pub fn firm(page: &Page<'_>) -> Html {
    let (words, view, customer) = (&page.at.words, &page.at.view, &page.known.customer);
    let Some(company) = view.book.company_of(&customer.id) else {
        let typed = customer.company.as_ref();
        let typed = typed.filter(|firm| **firm != customer.name);
        return html! { { for typed.map(|firm| html! { <p class="customer__firm">{ firm.as_str() }</p> }) } };
    };
    let score = view.score_cache.get(&company.id);
    let score = score.filter(|_| !page.known.is_past);
    let warmth = score.map(|score| badge(score));
    let risk = score.and_then(|score| score.risk.as_ref());
    let risk = risk.filter(|risk| risk.band != RiskBand::Low).map(|risk| {
        let (number, band) = (percent(risk.value), words.word("risk", risk.band.word()));
        html! { <span class="muted small">{ t!(words, "people-company-risk", number = number, band = band) }</span> }
    });
    let to = Route::Customer {
        id: company.id.to_string(),
    };
    html! {
        <p class="customer__firm customer__company">
            { go(to, "", company.name.as_str()) }{ for warmth }{ for risk }
        </p>
    }
}

fn badge(score: &CustomerScore) -> Html {
    let warmth = &score.warmth;
    html! { <WarmthBadge percent={percent(warmth.value)} band={warmth.band.word()} /> }
}

/// The way to add a person, for whoever may be a company and has nobody yet: for all who have no firm themselves.
pub fn add_first(page: &Page<'_>) -> Option<Html> {
    let (view, customer) = (&page.at.view, &page.known.customer);
    let firm = view.book.firm(customer);
    let works = firm.is_some_and(|firm| firm != customer.name.as_str());
    let may = !works && !page.known.file.is_company();
    may.then(|| add(page, "link", t!(page.at.words, "people-add-here")))
}

fn add(page: &Page<'_>, class: &'static str, text: String) -> Html {
    let company = page.known.customer.id.to_string();
    go(Route::NewPerson { company }, class, &text)
}

/// The people of a company, whom one was in touch with last first; nothing of anybody else, and on an earlier day, for this is
/// how they are now.
pub fn people(page: &Page<'_>) -> Option<Html> {
    let (words, view) = (&page.at.words, &page.at.view);
    let people = page.known.file.people().filter_map(|file| {
        let customer = file.customer()?;
        Some((customer, view.score_cache.get(&customer.id)?))
    });
    let mut people: Vec<(&Customer, &Rc<CustomerScore>)> = people.collect();
    let count = people.len();
    if count == 0 || page.known.is_past {
        return None;
    }
    people.dyn_sort_by_key(|(customer, score)| {
        let last = score.warmth.last.map(|(day, _)| day);
        (
            score.stage == Stage::Former,
            std::cmp::Reverse(last),
            &customer.name,
        )
    });
    let rest = people.split_off(count.min(SHOWN));
    let left = rest.len();
    let fold = (left > 0).then(|| {
        html! {
            <details class="fold">
                <summary>{ t!(words, "act-show-more", count = left) }</summary>
                <ul class="people">{ for rest.iter().map(|(who, score)| row(page, who, score)) }</ul>
            </details>
        }
    });
    let end = add(page, "button button--small", t!(words, "people-add"));
    Some(html! {
        <Section key="people" id="people" title={t!(words, "people-head")} {count} {end}>
            <ul class="people">{ for people.iter().map(|(who, score)| row(page, who, score)) }</ul>
            <div>{ for fold }</div>
        </Section>
    })
}

fn row(page: &Page<'_>, who: &Customer, score: &CustomerScore) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let name = who.name.as_str();
    let to = Route::Customer {
        id: who.id.to_string(),
    };
    let last = match (score.stage, score.warmth.last) {
        (Stage::Former, _) => words.word("stage", Stage::Former.word()),
        (_, Some((day, _))) => {
            t!(
                words,
                "people-last",
                day = intl::day_near(day, view.today())
            )
        }
        (_, None) => t!(words, "people-never"),
    };
    let mut ways = who.phones.iter().chain(&who.emails).flatten();
    let reach = ways.next().map(|_| {
        let onclick = opens(page.at, Modal::Reach(who.id.clone(), None));
        let label = t!(words, "act-reach-for", name = name);
        html! { <button type="button" class="button button--small" {onclick} aria-label={label}>{ t!(words, "act-reach") }</button> }
    });
    let log = opens(page.at, Modal::Log(Some(who.id.clone())));
    let label = t!(words, "people-log-for", name = name);
    html! {
        <li class="people__row" key={who.id.to_string()}>
            <div class="people__who">
                { go(to, "people__name", name) }
                <p class="people__last">{ badge(score) }{ " " }<span class="muted small">{ last }</span></p>
            </div>
            <div class="people__do">
                { for reach }
                <button type="button" class="button button--small button--quiet" onclick={log} aria-label={label}>{ t!(words, "people-log") }</button>
            </div>
        </li>
    }
}

/// What a [`Offer`] shows.
#[derive(Properties, PartialEq)]
pub struct OfferProps {
    /// Everything at hand.
    pub at: AppContext,
    /// On whose page.
    pub customer: Id,
}

/// The offer to link people to a company, where several typed the same firm or one typed a customer's name.
#[component]
pub fn Offer(props: &OfferProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let held = (at.view.clone(), props.customer.clone());
    let found: Rc<Option<CompanyOffer>> = use_memo(held, |(view, id)| {
        let (customer, _) = view.book.customer(id)?;
        offer(&view.book, customer, &text_fold::fold)
    });
    let Some(found) = found.as_ref() else {
        return html! {};
    };
    let (name, count) = (found.name.as_str(), found.people.len());
    let is_known = found.company.is_some();
    let says = t!(words, "people-offer", count = count, name = name);
    let act = match is_known {
        true => t!(words, "people-offer-link", count = count, name = name),
        false => t!(words, "people-offer-make", name = name),
    };
    let done = t!(words, "people-offer-done", count = count, name = name);
    let onclick = {
        let (at, found) = (at.clone(), found.clone());
        Callback::from(move |_: MouseEvent| {
            let action = found.accept(&clock::new_id(), at.view.today());
            // Linked in another tab a moment ago: the page is drawn anew.
            let _ = at.dispatcher.act(action, Label::InWords(done.clone()));
        })
    };
    html! {
        <div class="customer__offer">
            <p class="muted">{ says }</p>
            <button type="button" class="button button--small" {onclick} disabled={!at.view.is_open()}>{ act }</button>
        </div>
    }
}
