//! What is sold: each item on the line from simple-minded to customer-minded, what its next step up would be, and what it is
//! rated by.

mod sheet;

use self::sheet::ItemSheet;
use super::common::{add_named, head, item_name, words};
use crate::forms::NewLine;
use crate::prelude::*;
use kept_core::book::value::Line;
use kept_core::scoring::selling::adaptation::ASPECTS;
use kept_core::scoring::selling::{ItemScore, Part, catalogue};

/// The page.
#[component]
pub fn ItemsPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let items = use_memo(view.clone(), |view| catalogue(&view.book));
    let open = use_state_eq(|| None::<Id>);
    let rows = items.iter().map(|one| row(at, words, one, &open));
    let list = if items.is_empty() {
        html! {
            <EmptyState head={t!(words, "items-none-head")} text={t!(words, "items-none-text")} />
        }
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
            <div class="system__add" key="add">{ add(at, words) }</div>
            <div key="sheet">{ for sheet }</div>
        </>
    }
}

/// A line for one more item.
fn add(at: &AppContext, words: &Words) -> Html {
    let add = callback!((at, words), move |name: Line| {
        let said = t!(words, "done-item-added", name = name.as_str());
        add_named(&at, List::Items, &name, Fields::new(), said)
    });
    html! {
        <NewLine {words} class="system__new" id="item-new" label={t!(words, "items-add-label")}
            wrong={t!(words, "items-add-wrong")} button={t!(words, "items-add")} {add} />
    }
}

fn row(at: &AppContext, words: &Words, one: &ItemScore, open: &UseStateHandle<Option<Id>>) -> Html {
    let name = item_name(words, &at.view, &one.item);
    let onclick = callback!(
        (open = open.setter(), id = one.item),
        move |_: MouseEvent| open.set(Some(id.clone()))
    );
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
