//! How many buy in a month and for how much, asked for where it is needed: beside the fixes, whose worth it tells.

use kept_core::book::settings::SettingsFields;
use serde_json::Value;
use web_sys::SubmitEvent;

use super::Page;
use crate::forms::Setting;
use crate::prelude::*;
use kept_core::book::Settings;
use kept_core::book::field::Field;
use kept_core::input::money::{parse, parse_whole, plain};

/// What each field is called among the settings.
const BUYERS: &str = SettingsFields::buyers_per_month;
const ORDER: &str = SettingsFields::average_order;

/// What the fixes are reckoned with, or the form that asks for it.
pub fn worth(page: &Page<'_>) -> Html {
    let (words, view) = (&page.at.words, &page.at.view);
    let settings = view.book.settings();
    let held = settings.buyers_per_month.zip(settings.average_order);
    match held.filter(|_| !page.opened.worth) {
        Some((buyers, order)) => {
            let says = t!(
                words,
                "fix-worth-set",
                buyers = buyers.get(),
                amount = intl::money(order, currency(&view.book))
            );
            let onclick = page.opening(|opened| opened.worth = true);
            html! {
                <p class="worth" key="says">
                    <span>{ &says }{ " " }{ t!(words, "fix-worth-estimate") }</span>{ " " }
                    <button type="button" class="link" {onclick} aria-label={t!(words, "act-change-what", what = says)}>{ t!(words, "act-change") }</button>
                </p>
            }
        }
        None => {
            let opened = page.opened.clone();
            let close = Callback::from(move |()| {
                let next = super::Opened {
                    worth: false,
                    ..(*opened).clone()
                };
                opened.set(next);
            });
            html! { <WorthForm key="form" at={page.at} {close} /> }
        }
    }
}

#[derive(Properties, PartialEq)]
struct WorthProps {
    at: AppContext,
    close: Callback<()>,
}

#[component]
fn WorthForm(props: &WorthProps) -> Html {
    let (words, view) = (&props.at.words, &props.at.view);
    let settings = view.book.settings();
    let units = Setting::of(view).units;
    let buyers = use_state_eq(|| {
        let held = settings.buyers_per_month;
        AttrValue::from(held.map_or_else(String::new, |buyers| buyers.get().to_string()))
    });
    let order = use_state_eq(|| {
        let held = settings.average_order;
        AttrValue::from(held.map_or_else(String::new, |order| plain(order, units)))
    });
    let wrong = use_state_eq(Vec::new);
    let onsubmit = callback!(
        (at = props.at, close = props.close, buyers, order, wrong),
        move |event: SubmitEvent| {
            event.prevent_default();
            let value = |text: &str, read: Option<Value>| match text.trim() {
                "" => Value::Null,
                text => read.unwrap_or_else(|| text.into()),
            };
            let mut fields = Fields::new();
            let count = parse_whole(&buyers, units.decimal).map(Value::from);
            fields.insert(BUYERS.to_owned(), value(&buyers, count));
            let amount = parse(&order, units).map(|amount| amount.write());
            fields.insert(ORDER.to_owned(), value(&order, amount));
            let action = Action::Edit(List::Settings, Settings::id(), fields);
            match at.dispatcher.act(action, Label::SettingsChanged) {
                Ok(()) => close.emit(()),
                Err(problems) => wrong.set(problems),
            }
        }
    );
    let error = |name: &str| {
        let problem = wrong.iter().find(|problem| problem.path == name)?;
        Some(AttrValue::from(words.reason(&problem.reason)))
    };
    let put = |into: &UseStateHandle<AttrValue>| {
        callback!((into = into.setter()), move |text| into.set(text))
    };
    let buyers = html! {
        <TextField id={BUYERS} label={words.label("settings", BUYERS)} value={(*buyers).clone()}
            onchange={put(&buyers)} inputmode="numeric" error={error(BUYERS)} />
    };
    let hint = t!(
        words,
        "form-hint-in",
        currency = currency(&view.book).code()
    );
    let order = html! {
        <TextField id={ORDER} label={words.label("settings", ORDER)} value={(*order).clone()} onchange={put(&order)}
            inputmode="decimal" {hint} error={error(ORDER)} />
    };
    html! {
        <form class="form worth__form" {onsubmit} novalidate=true>
            <p>{ t!(words, "fix-worth-ask") }</p>
            <div class="form__pair">{ buyers }{ order }</div>
            <div class="form__end"><button type="submit" class="button">{ t!(words, "fix-worth-keep") }</button></div>
        </form>
    }
}
