//! Whether to log what the person has just done outside of the page.

use super::Medium;
use crate::platform::{clock, pending_contact, recent_customer};
use crate::prelude::*;
use kept_core::book::fact::{By, Channel, Touch};
use kept_core::scoring::retention::today::contacted;

/// What a [`LogIt`] shows.
#[derive(Properties, PartialEq)]
pub struct LogItProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Who was reached.
    pub customer: Id,
    /// By what.
    pub medium: Medium,
    /// Whether it was to say thanks.
    pub thanks: bool,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// The question, each answer one press; the notice at the foot takes it back.
#[component]
pub fn LogIt(props: &LogItProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let space = at.view.space;
    // However the sheet is closed, it was asked.
    use_effect_with((), move |()| move || pending_contact::forget(space));
    let is_call = props.medium == Medium::Call;
    let person = at.view.book.customer(&props.customer);
    let name = person.map_or("", |(customer, _)| customer.name.as_str());
    let answer = |text: String, class: &'static str, answered: bool| {
        let (at, close) = (at.clone(), props.close.clone());
        let (id, name) = (props.customer.clone(), name.to_owned());
        let thanks = props.thanks && answered;
        let onclick = Callback::from(move |_: MouseEvent| {
            log(&at, &id, &name, is_call, thanks, answered);
            close.emit(());
        });
        html! { <button type="button" {class} {onclick}>{ text }</button> }
    };
    let main = "button button--primary button--wide";
    let done = match is_call {
        true => answer(t!(words, "reach-called"), main, true),
        false => answer(t!(words, "reach-sent"), main, true),
    };
    let missed =
        is_call.then(|| answer(t!(words, "reach-no-answer"), "button button--wide", false));
    let title = match is_call {
        true => t!(words, "reach-log-call"),
        false => t!(words, "reach-log-message"),
    };
    let onclick = props.close.reform(|_: MouseEvent| ());
    html! {
        <Dialog {words} id="reach-log" {title} onclose={&props.close}>
            <div class="stack stack--wide">
                <p>{ name.to_owned() }</p>
                { done }{ for missed }
                <button type="button" class="button button--wide button--quiet" {onclick}>{ t!(words, "reach-not-now") }</button>
            </div>
        </Dialog>
    }
}

/// Writes the contact down.
fn log(at: &AppContext, id: &Id, name: &str, is_call: bool, thanks: bool, answered: bool) {
    let view = at.dispatcher.view();
    let channel = if is_call {
        Channel::Call
    } else {
        Channel::Message
    };
    let touch = Touch {
        channel: Some(channel),
        by: Some(By::Us),
        thanks: thanks.then_some(true),
        answered: (!answered).then_some(false),
    };
    let label = match thanks {
        true => Label::Thanked(name.to_owned()),
        false => Label::Logged(Kind::Touch, name.to_owned()),
    };
    let action = contacted(id, touch, view.today(), &clock::new_id());
    // Deleted in another tab meanwhile: there is nobody left to log it for.
    let done = at
        .dispatcher
        .act_once(&view, format!("reach/{id}"), action, label);
    if done.is_ok() {
        let last = recent_customer::Last {
            customer: Some(id.clone()),
            channel: Some(channel.word().to_owned()),
        };
        recent_customer::put(view.space, last);
    }
}
