//! Who is probably gone: silent for several of their own gaps, at a risk that leaves little hope. A list to confirm as
//! departures, one by one or all together; nobody is taken for gone before. Insights shows it, too.

use super::common::{Press, customer, money_about, name_of, words};
use crate::forms::focus;
use crate::parts::entry_of;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::scoring::retention::today::departed;
use kept_core::session::ProbablyGone;

/// How many are in sight at first, and more at a time.
const PAGE: usize = 12;
/// Where the focus goes after a press: whoever was confirmed goes from the list.
const LIST: &str = "#probably-list";

/// What is said before the list: how many there are, or that there is nobody.
pub fn says(count: usize) -> String {
    let words = words();
    match count {
        0 => t!(words, "probably-none"),
        count => t!(words, "probably-says", count = count),
    }
}

/// The list with its buttons; empty where nobody is probably gone.
#[component]
pub fn ProbablyGoneList(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let gone = use_memo(view.clone(), |view| view.score_cache.probably_gone());
    let shown = use_state_eq(|| PAGE);
    let rows = gone.iter().take(*shown).map(|one| row(at, words, one));
    let more = gone.len().saturating_sub(*shown).min(PAGE);
    let onclick = callback!((shown), move |_: MouseEvent| shown.set(*shown + PAGE));
    let all = (gone.len() > 1).then(|| {
        let onclick = callback!((at, gone), move |_: MouseEvent| {
            let fresh = gone.iter().map(|one| (one.customer.clone(), clock::new_id()));
            let action = departed(&fresh.collect::<Vec<_>>(), at.view.today());
            let said = t!(self::words(), "done-probably-all", count = gone.len());
            let key = String::from("probably gone");
            // Whoever was erased in another tab a moment ago is in the next list no more.
            let _ = at.dispatcher.act_once(&at.view, key, action, Label::InWords(said));
            focus(LIST);
        });
        html! {
            <p><button type="button" class="button" {onclick}>{ t!(words, "probably-all", count = gone.len()) }</button></p>
        }
    });
    html! {
        <div id="probably-list" tabindex="-1" class="probably">
            { for all }
            <ul class="system__list">{ for rows }</ul>
            if more > 0 { <div class="ledger__more"><ShowMore count={more} {onclick} /></div> }
        </div>
    }
}

fn row(at: &AppContext, words: &Words, one: &ProbablyGone) -> Html {
    let view = &at.view;
    let name = name_of(words, view, &one.customer);
    let silent = t!(
        words,
        "probably-silent",
        days = one.recency,
        gap = one.own_gap.round()
    );
    let risk = t!(words, "probably-risk", number = percent(one.risk));
    let worth = one.own_value.filter(|value| *value >= 1.0);
    let worth = worth.map(|value| {
        // What somebody brings a year is far below what an i64 holds.
        let said = t!(
            words,
            "gone-value",
            amount = money_about(view, value.round() as i64)
        );
        html! { <span class="duty__worth">{ said }</span> }
    });
    let left = Press {
        class: "button button--small",
        name: t!(words, "probably-left"),
        label: t!(words, "probably-left-what", name = &name),
        action: departed(&[(one.customer.clone(), clock::new_id())], view.today()),
        done: t!(words, "done-probably", name = &name),
        focus: LIST,
    };
    let log = opens(
        at,
        Modal::LogThis(Some(one.customer.clone()), entry_of(Kind::Touch)),
    );
    html! {
        <li class="duty" key={one.customer.to_string()}>
            <span class="duty__what">
                <strong>{ customer(words, view, &one.customer) }</strong>
                <span class="duty__worth">{ silent }{ " " }{ risk }</span>{ for worth }
            </span>
            <span class="duty__do">
                { left.html(at) }
                <button type="button" class="button button--small button--quiet" onclick={log} aria-label={t!(words, "act-log-for", name = &name)}>{ t!(words, "act-log") }</button>
            </span>
        </li>
    }
}

/// The part on the page of departures.
pub fn probably_gone(at: &AppContext) -> Html {
    let words = words();
    let count = at.view.score_cache.probably_gone().len();
    html! {
        <Section id="probably" title={t!(words, "probably-head")} count={Some(count).filter(|count| *count > 0)}>
            <p class="part__note">{ says(count) }</p>
            <ProbablyGoneList {at} />
        </Section>
    }
}
