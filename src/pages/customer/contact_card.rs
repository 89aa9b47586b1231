//! Who a customer is and how to reach them.

use super::Page;
use super::people::{self, Offer};
use crate::forms::reach_sheet::{leaves, way_link, ways_of};
use crate::prelude::*;
use kept_core::exchange::contact_links::{ContactWay, Medium};
use kept_core::exchange::safe_url::safe_site;

/// The head of the page, at the side of a desk: who, on which rung, whether a prospect, customer or former one, and a way
/// to write something down about them. What is seldom wanted stands there where there is room.
pub fn side(page: &Page<'_>, is_wide: bool) -> Html {
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
        let reach = opens(page.at, Modal::Reach(customer.id.clone(), None));
        let mut ways = customer.phones.iter().chain(&customer.emails).flatten();
        let reach = ways.next().map(|_| {
            html! { <button type="button" class="button" onclick={reach}>{ t!(words, "act-reach") }</button> }
        });
        html! {
            <>
                <button type="button" class="button button--primary" onclick={log}>{ t!(words, "act-log-something") }</button>
                { for reach }
                { go(Route::Details { id: customer.id.to_string() }, "button", &t!(words, "act-change-details")) }
            </>
        }
    });
    let offer = (!known.is_past)
        .then(|| html! { <Offer at={page.at.clone()} customer={customer.id.clone()} /> });
    html! {
        <div class="customer__side">
            <header class="customer__head">
                <h1>{ customer.name.as_str() }</h1>
                <div key="firm">{ people::firm(page) }</div>
                <p class="customer__rung" key="rung">{ words.name(known.rung) }</p>
                <p class="customer__stage" key="stage">{ standing }</p>
                <div key="more">{ for since }{ for rests }</div>
                <div class="customer__do" key="do">{ for acts }</div>
            </header>
            <div key="reach">{ reach(page) }</div>
            <div key="tags">{ for (!tags.is_empty()).then(|| html! { <ul class="tags">{ for tags }</ul> }) }</div>
            <div key="notes">{ for customer.notes.as_ref().map(|notes| html! { <p class="customer__notes">{ notes.as_str() }</p> }) }</div>
            <div key="company">{ for offer }</div>
            <div key="parts">{ for super::parts::parts(page) }</div>
            <div key="also">{ for is_wide.then(|| also(page)) }</div>
        </div>
    }
}

/// What is seldom wanted of a customer's page: to ask them, to print it, everything about them as a file.
pub fn also(page: &Page<'_>) -> Html {
    let (words, id) = (&page.at.words, &page.known.customer.id);
    if page.known.is_past {
        return html! {};
    }
    html! {
        <div class="customer__do">
            { go(Route::Survey { customer: Some(id.to_string()) }, "link", &t!(words, "act-ask-survey")) }
            { for people::add_first(page) }
            { super::print::print(page) }
            { go(Route::Everything { id: id.to_string() }, "link", &t!(words, "act-everything")) }
        </div>
    }
}

/// How to reach them: each number and address with what it can be reached by, then the place and the page.
fn reach(page: &Page<'_>) -> Html {
    let (words, customer) = (&page.at.words, &page.known.customer);
    let ways = ways_of(&page.at.view.book, customer);
    let phones = customer.phones.iter().flatten();
    let phones = phones.map(|phone| {
        let also = [
            (Medium::Text, t!(words, "reach-text")),
            (Medium::WhatsApp, t!(words, "reach-whatsapp")),
        ];
        contact(
            page,
            &ways,
            phone.as_str(),
            (Medium::Call, t!(words, "customer-call")),
            &also,
        )
    });
    let emails = customer.emails.iter().flatten();
    let emails = emails.map(|email| {
        contact(
            page,
            &ways,
            email.as_str(),
            (Medium::Mail, t!(words, "reach-mail")),
            &[],
        )
    });
    let address = customer.address.iter().map(|address| {
        // A map is somebody else's server: the place is opened only by the person's own tap, in the maps of their device.
        let place = js_sys::encode_uri_component(address.as_str());
        let href = Some(format!("geo:0,0?q={place}"));
        other(t!(words, "customer-map"), address.as_str(), href)
    });
    let site = customer.website.iter().map(|site| {
        other(
            t!(words, "customer-site"),
            site.as_str(),
            safe_site(site.as_str()),
        )
    });
    let rows: Vec<Html> = phones.chain(emails).chain(address).chain(site).collect();
    match rows.is_empty() {
        true => html! {},
        false => html! { <ul class="reach">{ for rows }</ul> },
    }
}

/// A number or an address: the number itself opens the `first` way, what else there is stands beside it.
fn contact(
    page: &Page<'_>,
    ways: &[ContactWay],
    shown: &str,
    (first, how): (Medium, String),
    also: &[(Medium, String)],
) -> Html {
    let (at, id) = (page.at, &page.known.customer.id);
    let link = |medium: Medium, class: &'static str, text: &str, label: Option<String>| {
        let mut ways = ways.iter();
        let way = ways.find(|way| way.medium == medium && way.shown == shown)?;
        let onclick = leaves(at, id, medium);
        Some(way_link(
            way,
            ("", ""),
            class,
            text.to_owned(),
            label,
            onclick,
        ))
    };
    let main = link(
        first,
        "reach__link",
        shown,
        Some(at.words.about(&how, shown)),
    );
    let main =
        main.unwrap_or_else(|| html! { <span class="reach__link">{ shown.to_owned() }</span> });
    let also = also.iter().filter_map(|(medium, text)| {
        link(
            *medium,
            "link reach__also",
            text,
            Some(at.words.about(text, shown)),
        )
    });
    html! { <li class="reach__row" key={shown.to_owned()}><span class="reach__how">{ how }</span><span class="reach__ways">{ main }{ for also }</span></li> }
}

/// Another way to find them; text alone where a link would not be safe.
fn other(how: String, shown: &str, href: Option<String>) -> Html {
    let link = match href {
        Some(href) => {
            html! { <a class="reach__link" {href} target="_blank" rel="noopener noreferrer">{ shown.to_owned() }</a> }
        }
        None => html! { <span class="reach__link">{ shown.to_owned() }</span> },
    };
    html! { <li class="reach__row" key={shown.to_owned()}><span class="reach__how">{ how }</span>{ link }</li> }
}
