//! Today: the best thing to do for each customer by what it saves, beside it what waits and the share of time. Must never
//! weigh or order anything: the board does.

mod action_button;
mod duties;
mod gauge;
mod list;

pub use list::own_words;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::context::Modal;
use crate::app::context::{AppContext, ContextProps};
use crate::app::link::go;
use crate::app::route::Route;
use crate::forms::use_next_focus;
use crate::parts::{empty_state, is_desk};
use crate::platform::intl;
use kept_core::session::Today;
use kept_core::storage::Space;
use kept_core::t;

/// At most so many of those to be thanked, or to be asked for a referral, are named.
const NAMED: usize = 50;

/// The page.
#[component]
pub fn TodayPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let day: Rc<Today> = use_memo(view.clone(), |view| view.score_cache.today(NAMED));
    let unfolded = use_state_eq(|| 0_u8);
    let open = *use_memo((), |()| is_desk());
    let next = use_next_focus(view);
    if view.book.customer_count() == 0 {
        return blank(at);
    }
    let best = &day.suggestions.best;
    let count = day.suggestions.count;
    let list = if best.is_empty() {
        at_ease(at)
    } else {
        list::list(at, &next, best)
    };
    let more = count.saturating_sub(best.len());
    let more = (more > 0).then(|| {
        html! { <p class="today__more">{ go(Route::Customers, "link", &t!(words, "today-more", count = more)) }</p> }
    });
    html! {
        <>
            <div class="page__head" key="head">
                <h1>{ intl::day_long(view.today()) }</h1>
                <p class="page__note">{ t!(words, "today-people", count = count) }</p>
            </div>
            <div class="today" key="today">
                <section class="today__main" aria-label={t!(words, "today-list")}>{ list }{ for more }</section>
                <div class="today__side">
                    { gauge::gauge(at, open, &day.minutes) }
                    { duties::duties(at, &next, open, &day, &unfolded) }
                </div>
            </div>
        </>
    }
}

/// Nobody waits: what to do with such a day.
fn at_ease(at: &AppContext) -> Html {
    let words = &at.words;
    let log = at
        .ui_actions
        .over
        .reform(|_: MouseEvent| Some(Modal::Log(None)));
    let first = html! {
        <button type="button" class="button button--primary" onclick={log}>{ t!(words, "act-log-something") }</button>
    };
    empty_state(
        t!(words, "today-empty-list-head"),
        t!(words, "today-empty-list-text"),
        first,
    )
}

/// The first page of a new book.
fn blank(at: &AppContext) -> Html {
    let words = &at.words;
    let demo = at.ui_actions.space.reform(|_: MouseEvent| Space::Demo);
    let first = html! {
        <>
            { go(Route::New, "button button--primary", &t!(words, "act-add-customer")) }
            { go(Route::Import, "button", &t!(words, "act-import")) }
            <button type="button" class="button button--quiet" onclick={demo}>{ t!(words, "act-open-demo") }</button>
        </>
    };
    html! {
        <>
            <div class="page__head"><h1>{ t!(words, "today-welcome") }</h1></div>
            { empty_state(t!(words, "today-empty-book-head"), t!(words, "today-empty-book-text"), first) }
        </>
    }
}
