//! Customers who may stand in the book twice, pair by pair: made one, or noted as two people.

mod pair;
pub mod search;

use self::pair::PairCard;
use self::search::{Search, open, use_search};
use crate::parts::Progress;
use crate::prelude::*;
use kept_core::import::duplicates::Pair;

/// The page.
#[component]
pub fn DuplicatesPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let search = use_search(at);
    let put_off = use_state_eq(Vec::<Pair>::new);
    let onlater = {
        let put_off = put_off.clone();
        Callback::from(move |pair: Pair| {
            let mut now = (*put_off).clone();
            now.push(pair);
            put_off.set(now);
        })
    };
    let again = {
        let put_off = put_off.setter();
        Callback::from(move |_: MouseEvent| put_off.set(Vec::new()))
    };
    let inside = match search {
        Search::Under(percent) => {
            html! { <Progress key="progress" what={t!(words, "twice-searching")} {percent} /> }
        }
        Search::Done(pairs) => {
            let open = open(&at.view.book, &pairs);
            let mut waiting = open.iter().filter(|pair| !put_off.contains(pair));
            let left = open.len();
            match waiting.next() {
                Some(pair) => html! {
                    <>
                        <p class="muted" key="left" role="status">{ t!(words, "twice-left", count = left) }</p>
                        <PairCard key={format!("{} {}", pair.first, pair.second)} {at} pair={pair.clone()} {onlater} />
                    </>
                },
                None if left > 0 => html! {
                    <EmptyState key="later" head={t!(words, "twice-later-head")} text={t!(words, "twice-left", count = left)}>
                        <button type="button" class="button button--primary" onclick={again}>{ t!(words, "twice-again") }</button>
                        { go(Route::Customers, "button", &t!(words, "place-customers")) }
                    </EmptyState>
                },
                None => html! {
                    <EmptyState key="none" head={t!(words, "twice-none-head")} text={t!(words, "twice-none-text")}>
                        { go(Route::Customers, "button button--primary", &t!(words, "place-customers")) }
                    </EmptyState>
                },
            }
        }
    };
    html! {
        <div class="import">
            <PageHead key="head" title={t!(words, "place-duplicates")}>
                { go(Route::Customers, "link", &t!(words, "place-customers")) }
            </PageHead>
            <div key="inside">{ inside }</div>
        </div>
    }
}

/// How many pairs may be one person each, once that is known, and the way to them. Nothing where there are none.
#[component]
pub fn MayBeTwice(props: &ContextProps) -> Html {
    let at = &props.at;
    let Search::Done(pairs) = use_search(at) else {
        return html! {};
    };
    let count = open(&at.view.book, &pairs).len();
    if count == 0 {
        return html! {};
    }
    html! {
        <div class="row">
            <p>{ t!(at.words, "twice-may-be", count = count) }</p>
            { go(Route::Duplicates, "button", &t!(at.words, "twice-see")) }
        </div>
    }
}
