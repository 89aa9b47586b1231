//! Until when a customer rests.

use yew::prelude::*;

use crate::app::context::AppContext;
use crate::app::customer_lookup;
use crate::parts::{DateField, Dialog};
use crate::platform::intl;
use kept_core::book::{Day, Id};
use kept_core::input::date::Lean;
use kept_core::scoring::retention::today::rest;
use kept_core::session::Label;
use kept_core::t;

/// A few days to choose from for this customer, or any other day.
pub fn later_sheet(at: &AppContext, customer: &Id, close: &Callback<()>) -> Html {
    html! { <LaterSheet {at} customer={customer.clone()} {close} /> }
}

#[derive(Properties, PartialEq)]
struct LaterProps {
    at: AppContext,
    customer: Id,
    close: Callback<()>,
}

#[component]
fn LaterSheet(props: &LaterProps) -> Html {
    let at = &props.at;
    let (words, today) = (&at.words, at.view.today());
    let chosen = use_state_eq(AttrValue::default);
    let tried = use_state_eq(|| false);
    let person = customer_lookup::person(&at.view, &props.customer);
    let (name, firm) = person.map_or_else(Default::default, |person| (person.name, person.firm));
    let choose = {
        let (dispatcher, close, id, name) = (
            at.dispatcher.clone(),
            props.close.clone(),
            props.customer.clone(),
            name.clone(),
        );
        Callback::from(move |until: Day| {
            let label = Label::Snoozed(name.clone(), intl::day_near(until, today));
            // Deleted in another tab a moment ago: there is nobody left to rest.
            let _ = dispatcher.act(rest(&id, until), label);
            close.emit(());
        })
    };
    let choices = [
        (1, t!(words, "later-tomorrow")),
        (3, t!(words, "later-days", days = 3)),
        (7, t!(words, "later-week")),
        (14, t!(words, "later-days", days = 14)),
        (30, t!(words, "later-month")),
    ];
    let buttons = choices.into_iter().map(|(days, text)| {
        let until = today.plus(days);
        let onclick = choose.reform(move |_: MouseEvent| until);
        html! { <button type="button" class="button button--wide" key={days} {onclick}>{ text }</button> }
    });
    let onsubmit = {
        let (chosen, tried, choose) = (chosen.clone(), tried.setter(), choose.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Day::parse(&chosen).filter(|day| *day > today) {
                Some(day) => choose.emit(day),
                None => tried.set(true),
            }
        })
    };
    let onchange = {
        let (chosen, tried) = (chosen.setter(), tried.setter());
        Callback::from(move |text| {
            tried.set(false);
            chosen.set(text);
        })
    };
    let error = tried.then(|| AttrValue::from(t!(words, "later-not-ahead")));
    html! {
        <Dialog {words} id="later" title={t!(words, "act-later-for", name = &name)} onclose={&props.close}>
            <div key="who">{ for firm.map(|firm| html! { <p class="muted">{ firm }</p> }) }</div>
            <div class="stack stack--wide" key="days">{ for buttons }</div>
            <form class="form later" key="day" novalidate=true {onsubmit}>
                <DateField {words} id="later-until" label={t!(words, "later-until")} text={(*chosen).clone()} {today} {onchange} lean={Lean::Ahead} {error} />
                <button type="submit" class="button">{ t!(words, "later-rest") }</button>
            </form>
        </Dialog>
    }
}
