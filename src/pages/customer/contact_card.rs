//! Who a customer is and how to reach them.

use super::Page;
use crate::prelude::*;
use kept_core::book::Customer;
use kept_core::exchange::safe_url::safe_site;

/// The head of the page, at the side of a desk: who, on which rung, whether a prospect, customer or former one, and a way
/// to write something down about them.
pub fn side(page: &Page<'_>) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let (known, customer) = (page.known, &page.known.customer);
    let days = known.score.warmth.half_life;
    let standing = t!(
        words,
        "customer-standing",
        stage = words.word("stage", known.score.stage.word()),
        tier = customer.tier().word(),
        days = days
    );
    let since = customer.since.map(|day| {
        html! { <p class="customer__stage">{ t!(words, "customer-since", day = intl::day_short(day, view.today())) }</p> }
    });
    let rests = customer.snoozed_until.filter(|until| *until > view.today()).map(|until| {
        html! { <p class="customer__stage">{ t!(words, "customer-rests", day = intl::day_near(until, view.today())) }</p> }
    });
    let tags = customer
        .tags
        .iter()
        .flatten()
        .chain(customer.memberships.iter().flatten());
    let tags: Vec<Html> = tags
        .map(|tag| html! { <li class="tag" key={tag.as_str()}>{ tag.as_str() }</li> })
        .collect();
    let acts = (!known.is_past).then(|| {
        let log = opens(page.at, Modal::Log(Some(customer.id.clone())));
        html! {
            <>
                <button type="button" class="button button--primary" onclick={log}>{ t!(words, "act-log-something") }</button>
                { go(Route::Details { id: customer.id.to_string() }, "button", &t!(words, "act-change-details")) }
            </>
        }
    });
    let more = (!known.is_past).then(|| {
        html! {
            <>
                { go(Route::Survey { customer: Some(customer.id.to_string()) }, "link", &t!(words, "act-ask-survey")) }
                { super::print::print(page) }
                { go(Route::Everything { id: customer.id.to_string() }, "link", &t!(words, "act-everything")) }
            </>
        }
    });
    html! {
        <div class="customer__side">
            <header class="customer__head">
                <h1>{ customer.name.as_str() }</h1>
                <div key="firm">{ for customer.company.as_ref().map(|firm| html! { <p class="customer__firm">{ firm.as_str() }</p> }) }</div>
                <p class="customer__rung" key="rung">{ words.name(known.rung) }</p>
                <p class="customer__stage" key="stage">{ standing }</p>
                <div key="more">{ for since }{ for rests }</div>
                <div class="customer__do" key="do">{ for acts }</div>
            </header>
            <div key="reach">{ reach(words, customer) }</div>
            <div key="tags">{ for (!tags.is_empty()).then(|| html! { <ul class="tags">{ for tags }</ul> }) }</div>
            <div key="notes">{ for customer.notes.as_ref().map(|notes| html! { <p class="customer__notes">{ notes.as_str() }</p> }) }</div>
            <div key="parts">{ for super::parts::parts(page) }</div>
            <div class="customer__do" key="also">{ for more }</div>
        </div>
    }
}

fn reach(words: &Words, customer: &Customer) -> Html {
    let mut ways: Vec<(String, String, Option<String>)> = Vec::new();
    for phone in customer.phones.iter().flatten() {
        let digits: String = phone
            .as_str()
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        ways.push((
            t!(words, "customer-call"),
            phone.as_str().to_owned(),
            Some(format!("tel:{digits}")),
        ));
    }
    for email in customer.emails.iter().flatten() {
        let to = js_sys::encode_uri_component(email.as_str());
        ways.push((
            t!(words, "customer-write"),
            email.as_str().to_owned(),
            Some(format!("mailto:{to}")),
        ));
    }
    if let Some(address) = &customer.address {
        // A map is somebody else's server: the place is opened only by the person's own tap, in the maps of their device.
        let place = js_sys::encode_uri_component(address.as_str());
        ways.push((
            t!(words, "customer-map"),
            address.as_str().to_owned(),
            Some(format!("geo:0,0?q={place}")),
        ));
    }
    if let Some(site) = &customer.website {
        ways.push((
            t!(words, "customer-site"),
            site.as_str().to_owned(),
            safe_site(site.as_str()),
        ));
    }
    if ways.is_empty() {
        return html! {};
    }
    let rows = ways.into_iter().map(|(how, shown, href)| {
        let link = match href {
            Some(href) => html! { <a class="reach__link" {href} target="_blank" rel="noopener noreferrer">{ &shown }</a> },
            None => html! { <span class="reach__link">{ &shown }</span> },
        };
        html! { <li class="reach__row" key={shown.clone()}><span class="reach__how">{ how }</span>{ link }</li> }
    });
    html! { <ul class="reach">{ for rows }</ul> }
}
