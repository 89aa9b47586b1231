//! The owner's own questions, one at a time under one thumb. Every answer is kept at once, so it can be stopped and gone on
//! with at any question.

mod answers;
mod history;
mod question;

use std::cell::Cell;

use crate::forms::focus;
use crate::prelude::*;
use kept_core::book::settings::Audit;
use kept_core::book::value::OneToFive;
use kept_core::scoring::friction::audit;
use question::{AskedProps, asked};

thread_local! {
    /// The question that was looked at last, for whoever comes back to the page.
    static LOOKED_AT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Lets the page begin at this question when it is entered next.
pub fn begin_at(question: &str) {
    let place = Audit::QUESTIONS.iter().position(|one| *one == question);
    LOOKED_AT.set(place);
}

/// The page.
#[component]
pub fn AuditPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let held = audit::asof(&view.book.settings(), view.today());
    let place = use_state_eq(|| LOOKED_AT.get().or_else(|| open_place(&held)));
    let moved = use_state_eq(|| 0u32);
    use_effect_with(*place, |place| LOOKED_AT.set(*place));
    use_layout_effect_with(*moved, |&moved| {
        // The first question leaves the focus where the browser put it.
        if moved > 0 {
            focus("#audit-question");
        }
    });
    let onplace = callback!((place = place.setter(), moved), move |to: Option<usize>| {
        place.set(to);
        moved.set(*moved + 1);
    });
    let onanswer = callback!((at, onplace), move |(here, answer): (
        usize,
        Option<OneToFive>
    )| {
        let Some(question) = Audit::QUESTIONS.get(here) else {
            return;
        };
        let view = at.dispatcher.view();
        let held = audit::asof(&view.book.settings(), view.today());
        keep(&at, question, answer);
        if answer.is_some() {
            onplace.emit(after(&held, here));
        }
    });
    // Keys pressed one after another each answer the next question, also one that is not drawn yet.
    let onkey = callback!((onanswer, place), move |answer: OneToFive| {
        if let Some(here) = *place {
            onanswer.emit((here, Some(answer)));
        }
    });
    let count = held.answers().len();
    // Said once; from the first answer on the question has the room.
    let lead =
        (count == 0).then(|| html! { <p class="part__note">{ t!(words, "audit-lead") }</p> });
    let question = (*place).and_then(|place| Some((place, *Audit::QUESTIONS.get(place)?)));
    let inside = match question {
        Some((place, question)) => asked(
            words,
            AskedProps {
                place,
                question,
                count,
                answer: held.answers().get(question).copied(),
                onanswer,
                onkey,
                onplace: onplace.clone(),
            },
        ),
        None => finished(at, &onplace),
    };
    html! {
        <div class="audit">
            <PageHead key="head" title={t!(words, "audit-head")}>
                { go(Route::Friction, "link", &t!(words, "audit-back")) }
            </PageHead>
            <div key="lead">{ for lead }</div>
            <div key="question">{ inside }</div>
            <div key="answers">{ answers::answers(words, &held, &onplace) }</div>
            <div key="past">{ history::past(at) }</div>
        </div>
    }
}

/// The first question without an answer.
fn open_place(held: &Audit) -> Option<usize> {
    let next = audit::next_question(held)?;
    Audit::QUESTIONS.iter().position(|one| *one == next)
}

/// Where to go on after this question: to the next without an answer; where all have one, to the next; none after the last.
fn after(held: &Audit, here: usize) -> Option<usize> {
    let is_open = |place: &usize| {
        let question = Audit::QUESTIONS.get(*place);
        question.is_some_and(|question| !held.answers().contains_key(question))
    };
    let all = Audit::QUESTIONS.len();
    let behind = (here + 1..all).find(is_open);
    let before = (0..here).find(is_open);
    let again = (held.answers().len() == all && here + 1 < all).then_some(here + 1);
    behind.or(before).or(again)
}

fn keep(at: &AppContext, question: &str, answer: Option<OneToFive>) {
    let view = at.dispatcher.view();
    let action = audit::answer(&view.book, question, answer, view.today());
    // An answer from 1 to 5 to one of the questions is never refused.
    let _ = at.dispatcher.act(action, Label::Audited);
}

fn finished(at: &AppContext, onplace: &Callback<Option<usize>>) -> Html {
    let words = &at.words;
    let again = onplace.reform(|_: MouseEvent| Some(0));
    html! {
        <section class="quiz">
            <h2 class="quiz__question" id="audit-question" tabindex="-1">{ t!(words, "audit-done-head") }</h2>
            <p>{ t!(words, "audit-done-text") }</p>
            <div class="row">
                { go(Route::Friction, "button button--primary", &t!(words, "audit-see")) }
                <button type="button" class="button" onclick={again}>{ t!(words, "audit-again") }</button>
            </div>
        </section>
    }
}
