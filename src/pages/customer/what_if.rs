//! What each thing that can be done today would change: the pointer or the keyboard on it shows the scores it would give,
//! pressing it does it. Must never promise other scores than doing it brings: both come from the same step.

use super::{Opened, Page, WhatIfChange};
use crate::forms::focus;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::scoring::retention::CustomerScore;
use kept_core::scoring::retention::today::{Step, Task};

/// The things to do; none on an earlier day, and none for those who have left.
pub fn what_if(page: &Page<'_>) -> Option<Html> {
    let words = &page.at.words;
    let tries = &page.known.tries;
    if tries.is_empty() {
        return None;
    }
    let in_touch = |step: &Step| step.task() == Task::BeInTouch;
    let (ways, open): (Vec<_>, Vec<_>) = tries.iter().partition(|(step, _)| in_touch(step));
    let rows = open.into_iter().take(MOST).chain(ways);
    let rows = rows.map(|(step, then)| one(page, step, then));
    Some(html! {
        <section class="tries" aria-labelledby="what-if">
            <h2 class="tries__head" id="what-if" tabindex="-1">{ t!(words, "try-head") }</h2>
            <ul class="tries__list">{ for rows }</ul>
        </section>
    })
}

/// How many of the things that are open are offered at most; all of them stand among what happened.
const MOST: usize = 6;

fn one(page: &Page<'_>, step: &Step, then: &CustomerScore) -> Html {
    let words = &page.at.words;
    let risk = |score: &CustomerScore| score.risk.as_ref().map_or(0, |risk| percent(risk.value));
    let warmth = |score: &CustomerScore| percent(score.warmth.value);
    let has_risk = page.known.score.risk.is_some();
    let warms = (warmth(&page.known.score), warmth(then));
    let (now, then) = (risk(&page.known.score), risk(then));
    let effect = if !has_risk {
        t!(words, "try-warmth", now = warms.0, then = warms.1)
    } else if now == then {
        t!(words, "try-risk-same", now = now)
    } else {
        t!(words, "try-risk", now = now, then = then)
    };
    let (over, out, on, off) = trying(page, &WhatIfChange::Step(step.clone()));
    let onclick = {
        let (dispatcher, id) = (page.at.dispatcher.clone(), page.known.customer.id.clone());
        let name = page.known.customer.name.as_str().to_owned();
        let (step, today) = (step.clone(), page.at.view.today());
        Callback::from(move |event: MouseEvent| {
            // Another button may have come under the pointer of somebody who presses twice.
            if event.detail() > 1 {
                return;
            }
            // What is done goes from the list, and must not take the keyboard with it.
            if event.detail() == 0 && step.task() != Task::BeInTouch {
                focus("#what-if");
            }
            // Gone in another tab a moment ago: the page loses the button by itself.
            let _ = dispatcher.act(
                step.action(&id, today, &clock::new_id()),
                Label::of_step(&step, name.clone()),
            );
        })
    };
    let channel = step.channel().map_or("", |channel| channel.word());
    let entry = step.entry().map_or("", |entry| entry.as_str());
    let key = format!("{} {channel} {entry}", step.task().word());
    html! {
        <li class="tries__one" key={key}>
            <button type="button" class="button try" {onclick} onmouseenter={over} onmouseleave={out}
                onfocus={on} onblur={off}>
                <span class="try__name">{ name(page, step) }</span>
                <span class="try__effect">{ effect }</span>
            </button>
        </li>
    }
}

/// What a button does that shows what pressing it would change: the pointer comes and goes, the keyboard comes and goes.
type Trying = (
    Callback<MouseEvent>,
    Callback<MouseEvent>,
    Callback<FocusEvent>,
    Callback<FocusEvent>,
);

/// Shows what this would change for as long as the pointer or the keyboard is on it.
pub fn trying(page: &Page<'_>, tried: &WhatIfChange) -> Trying {
    let try_it = || {
        let tried = tried.clone();
        move |opened: &mut Opened| opened.tried = Some(tried.clone())
    };
    let leave_it = |opened: &mut Opened| opened.tried = None;
    (
        page.opening(try_it()),
        page.opening(leave_it),
        page.opening(try_it()),
        page.opening(leave_it),
    )
}

/// What the thing tried would change, in words: trust and risk, as far as they change.
pub fn effect(page: &Page<'_>) -> Option<String> {
    let words = &page.at.words;
    let (now, then) = (&page.known.score, page.then.as_ref()?);
    let risk = |score: &CustomerScore| score.risk.as_ref().map_or(0, |risk| percent(risk.value));
    let differ = |now: u8, then: u8| Some((now, then)).filter(|(now, then)| now != then);
    let trust = differ(percent(now.trust.value), percent(then.trust.value));
    let trust = trust.map(|(now, then)| t!(words, "try-trust", now = now, then = then));
    let left = differ(risk(now), risk(then)).filter(|_| now.risk.is_some());
    let left = left.map(|(now, then)| t!(words, "try-risk", now = now, then = then));
    let parts: Vec<String> = trust.into_iter().chain(left).collect();
    Some(if parts.is_empty() {
        t!(words, "try-nothing")
    } else {
        intl::list(&parts)
    })
}

/// The words of a button: what was done, and of what where it is not a contact.
fn name(page: &Page<'_>, step: &Step) -> String {
    let words = &page.at.words;
    // What is shown is what it would change in full.
    let done = match step {
        Step::SettleComplaint(_) => t!(words, "open-full"),
        Step::AnswerNeed(..) => t!(words, "open-acted"),
        step => words.done_it(step),
    };
    match about(page, step) {
        about if about.is_empty() => done,
        about => words.about(&done, &about),
    }
}

/// What a step is about, in the words of its entry, or the name of what would be offered.
fn about(page: &Page<'_>, step: &Step) -> String {
    use kept_core::book::Fact;
    let (words, book) = (&page.at.words, &page.at.view.book);
    if let Step::Offer { item, .. } = step {
        let row = book.items().get(item);
        return row.map_or_else(String::new, |row| row.record.name.as_str().to_owned());
    }
    let entry = step.entry().and_then(|id: &Id| book.entry(id));
    let text = entry.and_then(|entry| match &entry.fact {
        Fact::Promise(promise) => promise.text.as_ref(),
        Fact::Incident(incident) => incident.text.as_ref(),
        Fact::Need(need) => need.text.as_ref(),
        _ => None,
    });
    match (text, entry) {
        (Some(text), _) => text.as_str().to_owned(),
        (None, Some(entry)) => words.kind(entry.kind()),
        (None, None) => String::new(),
    }
}
