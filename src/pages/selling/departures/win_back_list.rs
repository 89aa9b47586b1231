//! Whom to win back: when, and with what to say.

use super::super::common::{customer, item_name, money_about, name_of};
use crate::parts::entry_of;
use crate::prelude::*;
use kept_core::scoring::selling::WinBack;
use kept_core::scoring::selling::win_back::{Ground, Occasion};

/// How many are told.
const MOST: usize = 12;

/// The part.
pub fn win_back_html(at: &AppContext, words: &Words, all: &[WinBack]) -> Html {
    let rows = all.iter().take(MOST).map(|one| row(at, words, one));
    let list = if all.is_empty() {
        html! { <p class="part__note">{ t!(words, "back-none") }</p> }
    } else {
        html! { <ul class="system__list">{ for rows }</ul> }
    };
    html! {
        <Section id="back" title={t!(words, "back-head")}>
            { list }
        </Section>
    }
}

fn ground(at: &AppContext, words: &Words, one: &WinBack) -> String {
    let view = &at.view;
    match &one.ground {
        Ground::NeverOffered(Some(item)) => {
            t!(
                words,
                "back-never-this",
                item = item_name(words, view, item)
            )
        }
        Ground::NeverOffered(None) => t!(words, "back-never"),
        Ground::Wish { item, .. } => {
            t!(words, "back-wish", item = item_name(words, view, item))
        }
        Ground::Mended(what) => t!(words, "back-mended", what = words.fix(what)),
        Ground::Root(root) => t!(words, "back-root", root = words.name(*root)),
        Ground::Ask => t!(words, "back-ask"),
    }
}

fn occasion(at: &AppContext, words: &Words, one: &WinBack) -> String {
    match &one.occasion {
        Occasion::News => t!(words, "back-news"),
        Occasion::LifeOver(item) => {
            t!(words, "back-life", item = item_name(words, &at.view, item))
        }
        Occasion::Rhythm => t!(words, "back-rhythm"),
        Occasion::AnyDay => t!(words, "back-any"),
    }
}

fn row(at: &AppContext, words: &Words, one: &WinBack) -> Html {
    let view = &at.view;
    let value = one.value.filter(|value| *value > 0);
    let value = value.map(|value| {
        let said = t!(words, "gone-value", amount = money_about(view, value));
        html! { <span class="duty__worth">{ said }</span> }
    });
    let tried = one.tried.map(|on| {
        html! { <span class="duty__worth">{ t!(words, "back-tried") }{ " " }{ day_html(on, view.today()) }</span> }
    });
    let log = |kind: Kind| {
        let modal = Modal::LogThis(Some(one.customer.clone()), entry_of(kind));
        opens(at, modal)
    };
    let name = name_of(words, view, &one.customer);
    let label = t!(words, "act-log-for", name = &name);
    let back = t!(words, "back-returned-what", name = name);
    html! {
        <li class="duty" key={one.departure.to_string()}>
            <span class="duty__what">
                <strong>{ customer(words, view, &one.customer) }</strong>{ " – " }{ ground(at, words, one) }
                <span class="duty__worth">{ occasion(at, words, one) }</span>{ for value }{ for tried }
            </span>
            <span class="duty__when">{ day_html(one.on, view.today()) }</span>
            <span class="duty__do">
                <button type="button" class="button button--small" onclick={log(Kind::Touch)} aria-label={label}>{ t!(words, "act-log") }</button>
                <button type="button" class="button button--small button--quiet" onclick={log(Kind::Return)} aria-label={back}>{ t!(words, "back-returned") }</button>
            </span>
        </li>
    }
}
