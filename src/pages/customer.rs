//! One customer: who they are, their scores in words and why, what an action would change, how warm they are and until when,
//! what has happened. It shows today, or the book as of an earlier day.

mod chart;
mod contact_card;
mod figure;
mod figures;
mod ladder;
mod model;
mod never_offered;
mod open_items;
mod own_dates;
mod parts;
mod people;
mod print;
mod timeline;
mod what_if;
mod why;

use crate::parts::{AsOfBand, AsOfField, WarmthChart, is_desk};
use crate::prelude::*;
use kept_core::scoring::retention::CustomerScore;
use kept_core::scoring::retention::today::Step;

use super::not_found::nowhere;
use figure::Figure;
use model::Known;

/// How many entries of the timeline are drawn at first, and more at a time.
const TIMELINE_PAGE: usize = 50;

/// What a [`CustomerPage`] shows.
#[derive(Properties, PartialEq)]
pub struct CustomerProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Who.
    pub id: Id,
}

/// A change tried out in "what if".
#[derive(Clone, PartialEq)]
pub enum WhatIfChange {
    /// A step.
    Step(Step),
    /// Changing these fields of an entry.
    Change(Id, Fields),
}

/// What the person opened on the page.
#[derive(Clone, Default, PartialEq)]
pub struct Opened {
    /// The figure that is asked "why?".
    pub why: Option<Figure>,
    /// How many pages of lines were asked for below the first, of the reasons.
    pub more_reasons: usize,
    /// The same, of what happened.
    pub more_history: usize,
    /// The thing to do that is under the pointer or the keyboard.
    pub tried: Option<WhatIfChange>,
    /// How often the page was printed: once more, and what is open then is printed as soon as it is drawn.
    pub printed: u32,
    /// The entry that a reason led to; the count tells one visit from the next.
    pub sought: Option<(u32, Id)>,
}

/// What each part of the page needs: who it is about, and what is open.
pub struct Page<'a> {
    /// Everything at hand.
    pub at: &'a AppContext,
    /// The customer and their scores as of the day shown.
    pub known: &'a Known,
    /// What is open.
    pub opened: UseStateHandle<Opened>,
    /// The scores that what is tried would give.
    pub then: Option<CustomerScore>,
}

impl Page<'_> {
    /// Opens something else: changes what is open by this.
    pub fn opening<E>(&self, change: impl Fn(&mut Opened) + 'static) -> Callback<E> {
        callback!((opened = self.opened), move |_: E| {
            let mut next = (*opened).clone();
            change(&mut next);
            opened.set(next);
        })
    }
}

/// The page of one customer.
#[component]
pub fn CustomerPage(props: &CustomerProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let opened = use_state_eq(Opened::default);
    let is_wide = *use_memo((), |()| is_desk());
    let known = {
        let held = (at.view.clone(), at.day());
        let (words, id) = (words.clone(), props.id.clone());
        use_memo(held, move |(view, asof)| {
            Known::of(&words, view, &id, *asof).map(Rc::new)
        })
    };
    use_layout_effect_with(opened.sought.clone(), |sought| {
        if let Some((_, id)) = sought {
            timeline::focus_on(id);
        }
    });
    use_effect_with(opened.printed, |printed| {
        if *printed > 0 {
            print::print_now();
        }
    });
    let Some(known) = known.as_ref() else {
        return nowhere(words);
    };
    let tried = opened.tried.as_ref();
    let then = tried.and_then(|tried| known.would(at, tried));
    let page = Page {
        at,
        known,
        opened,
        then,
    };
    let (past, today, onchange) = (at.earlier_day(), at.view.today(), &at.ui_actions.look_back);
    html! {
        <div class="customer">
            { contact_card::side(&page, is_wide) }
            <div class="customer__main">
                <div key="asof" class="asof">
                    <AsOfBand {past} {today} {onchange} />
                    if is_wide { <AsOfField {past} {today} {onchange} /> }
                </div>
                <section class="part" key="figures" aria-label={t!(words, "customer-figures")}>
                    { figures::figures(&page) }
                </section>
                <div key="open" class="customer__open">{ for open_items::open(&page) }</div>
                <div key="what-if">{ for what_if::what_if(&page) }</div>
                <div key="people" class="customer__open">{ for people::people(&page) }</div>
                <Section key="chart" id="warmth" title={t!(words, "customer-warmth")}>
                    <WarmthChart {words} data={known.chart.clone()} />
                </Section>
                <section class="part" key="ladder" aria-labelledby="ladder">
                    { ladder::ladder(&page) }
                </section>
                <div key="dates" class="customer__open">{ own_dates::own_dates(&page) }</div>
                <div key="never" class="customer__open">{ for never_offered::never(&page) }</div>
                <Section key="history" id="history" title={t!(words, "customer-history")}>
                    { timeline::timeline(&page) }
                </Section>
                <div key="also">{ for (!is_wide).then(|| contact_card::also(&page)) }</div>
                <div key="asof-field">if !is_wide { <AsOfField {past} {today} {onchange} /> }</div>
            </div>
        </div>
    }
}
