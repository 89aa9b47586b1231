//! Today: the best thing to do for each customer by what it saves, beside it what waits and the share of time. Must never
//! weigh or order anything: the board does.

mod action_button;
mod card_actions;
mod coming;
mod dates;
mod duties;
mod gauge;
mod list;
mod welcome;

use crate::app::customer_lookup::Bylines;
use crate::forms::{focus, use_next_focus};
use crate::parts::is_desk;
use crate::prelude::*;
use kept_core::session::Today;
use welcome::Welcome;

/// At most so many of those to be thanked, or to be asked for a referral, are named.
const NAMED: usize = 50;
/// How many more cards the rest shows at a time.
const AT_ONCE: usize = 20;

/// The page.
#[component]
pub fn TodayPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let more = use_state_eq(|| 0_usize);
    let seen = (view.clone(), *more);
    let day: Rc<Today> = use_memo(seen, |(view, more)| {
        view.score_cache.today(NAMED, *more).said_once()
    });
    let bylines = {
        let day = Rc::clone(&day);
        use_memo((view.clone(), *more), move |(view, _)| {
            day_bylines(view, &day)
        })
    };
    let unfolded = use_state_eq(|| 0_u8);
    let open = *use_memo((), |()| is_desk());
    let next = use_next_focus(view);
    let arrival = use_mut_ref(|| None::<String>);
    {
        let arrival = Rc::clone(&arrival);
        use_layout_effect_with(*more, move |_| {
            if let Some(first) = arrival.take() {
                focus(&first);
            }
        });
    }
    if view.book.customer_count() == 0 {
        return html! { <Welcome {at} /> };
    }
    let best = &day.suggestions.best;
    let count = day.suggestions.count;
    let list = if best.is_empty() {
        at_ease(at)
    } else {
        list::list(at, &next, best, &bylines)
    };
    let left = count.saturating_sub(best.len());
    let rest = (left > 0).then(|| {
        // The first of those to come takes the focus of somebody who presses by key: the button may be gone.
        let first = format!(".due:nth-child({}) a", best.len() + 1);
        let onclick = callback!((more, arrival), move |event: MouseEvent| {
            if event.detail() == 0 {
                arrival.replace(Some(first.clone()));
            }
            more.set(*more + AT_ONCE);
        });
        html! { <button type="button" class="button" {onclick}>{ t!(words, "today-more", count = left) }</button> }
    });
    html! {
        <>
            <PageHead key="head" title={intl::day_long(view.today())}
                note={t!(words, "today-people", count = count)} />
            <div class="today" key="today">
                <section class="today__main" aria-label={t!(words, "today-list")}>
                    <div key="dates">{ for dates::dates(at, &day.dates, &bylines) }</div>
                    <div key="list">{ list }</div>
                    <div class="today__more" key="more">{ for rest }</div>
                    <div key="coming">{ for coming::coming(at, &day.coming, &bylines) }</div>
                </section>
                <div class="today__side">
                    { duties::duties(at, &next, open, &day, &bylines, &unfolded) }
                    { gauge::gauge(at, open, &day.minutes) }
                </div>
            </div>
        </>
    }
}

/// What stands beside the names on the page.
fn day_bylines(view: &AppState, day: &Today) -> Bylines {
    let cards = day.suggestions.best.iter().map(|card| &card.customer);
    let coming = day.coming.iter().map(|one| &one.customer.0);
    let lists = day.unthanked.first.iter().chain(&day.ready_to_refer.first);
    let all = cards.chain(coming).chain(duties::customers(day));
    let all = all.chain(day.dates.iter().map(|one| &one.customer.0));
    Bylines::of(view, all.chain(lists.map(|one| &one.id)))
}

/// Nobody waits: what to do with such a day.
fn at_ease(at: &AppContext) -> Html {
    let words = &at.words;
    let log = opens(at, Modal::Log(None));
    let first = html! {
        <button type="button" class="button button--primary" onclick={log}>{ t!(words, "act-log-something") }</button>
    };
    html! {
        <EmptyState head={t!(words, "today-empty-list-head")} text={t!(words, "today-empty-list-text")}>
            { first }
        </EmptyState>
    }
}
