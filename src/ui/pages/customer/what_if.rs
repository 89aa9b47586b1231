//! What each thing that can be done today would change: the pointer or the keyboard on it shows the scores it would give,
//! pressing it does it. Must never promise other scores than doing it brings: both come from the same step.

use yew::prelude::*;

use super::{Opened, Page};
use crate::book::{Id, Kind};
use crate::browser::clock;
use crate::retention::CustomerScore;
use crate::retention::today::{Step, Task};
use crate::session::Label;
use crate::t;
use crate::ui::show::percent;

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
    let (now, then) = (risk(&page.known.score), risk(then));
    let effect = if now == then {
        t!(words, "try-risk-same", now = now)
    } else {
        t!(words, "try-risk", now = now, then = then)
    };
    let try_it = || {
        let step = step.clone();
        move |opened: &mut Opened| opened.tried = Some(step.clone())
    };
    let leave_it = |opened: &mut Opened| opened.tried = None;
    let onclick = {
        let (desk, id) = (page.at.desk.clone(), page.known.customer.id.clone());
        let name = page.known.customer.name.as_str().to_owned();
        let (step, today) = (step.clone(), page.at.view.today());
        Callback::from(move |_: MouseEvent| {
            // What is done goes from the list, and must not take the keyboard with it.
            if step.task() != Task::BeInTouch {
                super::focus("what-if");
            }
            // Gone in another tab a moment ago: the page loses the button by itself.
            let _ = desk.act(
                step.action(&id, today, &clock::new_id()),
                label(&step, &name),
            );
        })
    };
    let channel = step.channel().map_or("", |channel| channel.word());
    let entry = step.entry().map_or("", |entry| entry.as_str());
    let key = format!("{} {channel} {entry}", step.task().word());
    html! {
        <li class="tries__one" key={key}>
            <button type="button" class="button try" {onclick} onpointerenter={page.opening(try_it())} onpointerleave={page.opening(leave_it)}
                onfocus={page.opening(try_it())} onblur={page.opening(leave_it)}>
                <span class="try__name">{ words.step(step, &about(page, step)) }</span>
                <span class="try__effect">{ effect }</span>
            </button>
        </li>
    }
}

/// What was done, for the notice and for undoing.
fn label(step: &Step, name: &str) -> Label {
    let name = name.to_owned();
    match step.task() {
        Task::BeInTouch | Task::SayThanks => Label::Logged(Kind::Touch, name),
        Task::KeepPromise => Label::PromiseKept(name),
        Task::Offer => Label::Logged(Kind::Offer, name),
        Task::SettleComplaint | Task::AnswerNeed => Label::EntryChanged,
    }
}

/// What a step is about, in the words of its entry, or the name of what would be offered.
fn about(page: &Page<'_>, step: &Step) -> String {
    use crate::book::Fact;
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
