//! How to reach a customer: the telephone, a text message, WhatsApp or mail, with a message to begin from. Nothing goes out
//! from here: each way is a link, which opens a program by the person's own press. Then it is asked whether to log it.

mod log_it;
mod message;
mod own;
mod ways;

use gloo_timers::callback::Timeout;

use crate::platform::pending_contact::{self, Left};
use crate::platform::place;
use crate::prelude::*;
use kept_core::book::{Book, Customer};
use kept_core::exchange::contact_links::{ContactWay, Medium, contact_ways};
use kept_core::exchange::phone_number::home_country;
use log_it::LogIt;
use ways::Ways;

/// How long after a press on a way it is asked whether to log it, in milliseconds: the browser has gone by then.
const LEAVING: u32 = 600;

/// The ways to reach this customer; where the person has `left` by one, the question whether to log it.
pub fn reach_sheet(
    at: &AppContext,
    customer: &Id,
    left: Option<Left>,
    close: &Callback<()>,
) -> Html {
    html! { <ReachSheet key={customer.to_string()} {at} customer={customer.clone()} {left} {close} /> }
}

#[derive(Properties, PartialEq)]
struct ReachProps {
    at: AppContext,
    customer: Id,
    left: Option<Left>,
    close: Callback<()>,
}

#[component]
fn ReachSheet(props: &ReachProps) -> Html {
    let at = &props.at;
    let left = use_state_eq(|| props.left);
    let Some((customer, _)) = at.view.book.customer(&props.customer) else {
        return html! {};
    };
    match *left {
        Some(left) => html! {
            <LogIt key="log-it" {at} customer={customer.id.clone()} medium={left.medium} thanks={left.thanks} close={&props.close} />
        },
        None => {
            let setter = left.setter();
            let onleave = Callback::from(move |left| setter.set(Some(left)));
            html! { <Ways key="ways" {at} customer={customer.id.clone()} {onleave} close={&props.close} /> }
        }
    }
}

/// The ways to reach a customer of this book from this browser.
pub fn ways_of(book: &Book, customer: &Customer) -> Vec<ContactWay> {
    let phones = book
        .customers()
        .flat_map(|(customer, _)| customer.phones.iter().flatten());
    let named = place::country();
    let country = home_country(phones.map(|phone| phone.as_str()), named.as_deref());
    contact_ways(customer, country)
}

/// What a link to a program says once it was pressed: the browser goes there by itself.
fn leaving(
    at: &AppContext,
    customer: &Id,
    left: Left,
    onleave: Callback<Left>,
) -> Callback<MouseEvent> {
    let (space, customer) = (at.view.space, customer.clone());
    Callback::from(move |_: MouseEvent| {
        // A phone may drop this page while the other program is open.
        pending_contact::put(space, &customer, left);
        let onleave = onleave.clone();
        Timeout::new(LEAVING, move || onleave.emit(left)).forget();
    })
}

/// The same for a link that stands outside of the sheet, which then opens.
pub fn leaves(at: &AppContext, customer: &Id, medium: Medium) -> Callback<MouseEvent> {
    let id = customer.clone();
    let open = at
        .ui_actions
        .over
        .reform(move |left| Some(Modal::Reach(id.clone(), Some(left))));
    let left = Left {
        medium,
        thanks: false,
    };
    leaving(at, customer, left, open)
}

/// A link that opens a program with a subject and a text; a page of somebody else opens beside this one and hears nothing
/// of it.
pub fn way_link(
    way: &ContactWay,
    (subject, body): (&str, &str),
    class: &'static str,
    text: String,
    label: Option<String>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let target = (way.medium == Medium::WhatsApp).then_some("_blank");
    html! {
        <a {class} key={way.medium.word()} href={way.link(subject, body)} {target} rel="noopener noreferrer" aria-label={label} {onclick}>{ text }</a>
    }
}
