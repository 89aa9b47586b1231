//! What is sold: each item on the line from simple-minded to customer-minded, what its next step up would be, and what it is
//! rated by.

mod sheet;

use web_sys::SubmitEvent;
use yew::prelude::*;

use self::sheet::ItemSheet;
use super::common::{head, item_name, words};
use crate::book::Id;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::Line;
use crate::session::Label;
use crate::system::adaptation::ASPECTS;
use crate::system::{ItemScore, Part, catalogue};
use crate::t;
use crate::ui::at_hand::{At, AtProps};
use crate::ui::forms::focus;
use crate::ui::parts::{TextFieldProps, empty_state, text_field};
use crate::ui::show::percent;
use crate::ui::words::Words;

/// The field of a new item's name.
const FIELD: &str = "item-new";

/// The page.
#[component]
pub fn ItemsPage(props: &AtProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let items = use_memo(view.clone(), |view| catalogue(&view.book));
    let open = use_state_eq(|| None::<Id>);
    let typed = use_state_eq(AttrValue::default);
    let wrong = use_state_eq(|| false);
    let rows = items.iter().map(|one| row(at, words, one, &open));
    let list = if items.is_empty() {
        empty_state(
            t!(words, "items-none-head"),
            t!(words, "items-none-text"),
            html! {},
        )
    } else {
        html! { <ul class="items">{ for rows }</ul> }
    };
    let sheet = open.as_ref().map(|id| {
        let open = open.setter();
        let close = Callback::from(move |()| open.set(None));
        html! { <ItemSheet key={id.to_string()} {at} id={id.clone()} {close} /> }
    });
    html! {
        <>
            { head(words, Part::Items, t!(words, "items-lead")) }
            <div key="list">{ list }</div>
            <div class="system__add" key="add">{ add(at, words, &typed, &wrong) }</div>
            <div key="sheet">{ for sheet }</div>
        </>
    }
}

/// A line for one more item. The focus stays in it, for the next.
fn add(
    at: &At,
    words: &Words,
    typed: &UseStateHandle<AttrValue>,
    wrong: &UseStateHandle<bool>,
) -> Html {
    let onsubmit = {
        let (at, words, typed, wrong) = (at.clone(), words.clone(), typed.clone(), wrong.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            focus(&format!("#{FIELD}"));
            let Some(name) = Line::new(&typed) else {
                wrong.set(true);
                return;
            };
            let mut fields = Fields::new();
            fields.insert("name".to_owned(), name.as_str().into());
            let said = t!(words, "done-item-added", name = name.as_str());
            // A name that is one is never refused.
            if at
                .desk
                .add(List::Items, fields, Label::InWords(said))
                .is_ok()
            {
                typed.set(AttrValue::default());
            }
        })
    };
    let onchange = {
        let (typed, wrong) = (typed.setter(), wrong.setter());
        Callback::from(move |text| {
            typed.set(text);
            wrong.set(false);
        })
    };
    let field = text_field(
        words,
        yew::props!(TextFieldProps {
            id: FIELD,
            label: t!(words, "items-add-label"),
            value: (**typed).clone(),
            onchange,
            error: wrong.then(|| AttrValue::from(t!(words, "items-add-wrong"))),
        }),
    );
    html! {
        <form class="system__new" {onsubmit} novalidate=true autocomplete="off">
            { field }
            <button type="submit" class="button button--primary">{ t!(words, "items-add") }</button>
        </form>
    }
}

fn row(at: &At, words: &Words, one: &ItemScore, open: &UseStateHandle<Option<Id>>) -> Html {
    let name = item_name(words, &at.view, &one.item);
    let onclick = {
        let (open, id) = (open.setter(), one.item.clone());
        Callback::from(move |_: MouseEvent| open.set(Some(id.clone())))
    };
    html! {
        <li class="item" key={one.item.to_string()}>
            <h2 class="item__name">{ &name }</h2>
            <p class="item__says">{ stands(words, one) }</p>
            <div class="item__line">{ line(one.index) }</div>
            <p class="item__next">{ next(words, one) }</p>
            <button type="button" class="button item__do" {onclick} aria-label={t!(words, "items-rate-what", name = name)}>{ t!(words, "items-rate") }</button>
        </li>
    }
}

/// Where it stands, in words.
pub fn stands(words: &Words, one: &ItemScore) -> String {
    match one.index.zip(one.mind) {
        None => t!(words, "items-unrated"),
        Some((index, mind)) => t!(
            words,
            "items-stands",
            mind = words.word("mind", mind.word()),
            number = percent(index),
            rated = one.rated,
            of = ASPECTS
        ),
    }
}

/// What the next step up would be.
pub fn next(words: &Words, one: &ItemScore) -> String {
    match (&one.next, one.index) {
        (Some(step), _) => t!(
            words,
            "items-next",
            aspect = words.word("aspect", step.aspect.word()),
            best = words.word("aspect-best", step.aspect.word()),
            number = percent(step.index)
        ),
        (None, Some(_)) => t!(words, "items-best"),
        (None, None) => t!(words, "items-next-rate"),
    }
}

/// The line from simple-minded to customer-minded with where it stands.
pub fn line(index: Option<f64>) -> Html {
    let mark = index.map(|index| {
        let x = format!("{:.1}", 2.0 + index.clamp(0.0, 1.0) * 296.0);
        html! { <circle class="mind__here" cx={x} cy="10" r="6" /> }
    });
    html! {
        <svg class="mind" viewBox="-6 0 312 20" aria-hidden="true">
            <line class="mind__line" x1="2" x2="298" y1="10" y2="10" />
            <line class="mind__tick" x1="105.6" x2="105.6" y1="4" y2="16" />
            <line class="mind__tick" x1="209.2" x2="209.2" y1="4" y2="16" />
            { for mark }
        </svg>
    }
}
