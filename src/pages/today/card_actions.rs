//! The buttons of a card: what was done, how to reach the customer, and below what else: later, in part, not now, other.

use super::action_button::{Deed, press};
use crate::forms::Next;
use crate::prelude::*;
use kept_core::scoring::retention::constants::NOT_NOW;
use kept_core::scoring::retention::today::{Step, Suggestion, rest};

/// The buttons of the card at this rank. Two stand in sight, the others in a quiet row, so that a phone needs no third.
pub fn actions(at: &AppContext, next: &Next, rank: usize, suggestion: &Suggestion) -> Html {
    let words = &at.words;
    let (id, name) = whom(suggestion);
    let step = &suggestion.idea.step;
    // The next card takes the place of the one that is done.
    let stay = format!(".due:nth-child({rank}) a");
    let button = |class, text, full, deed| press(at, next, class, text, full, stay.clone(), deed);
    // What was done in part counts less, so it is asked before it counts.
    let done = match step {
        Step::SettleComplaint(entry) | Step::AnswerNeed(entry, _) => {
            Deed::Open(Modal::Settle(entry.clone()))
        }
        step => Deed::Do(step.clone(), id.clone(), name.to_owned()),
    };
    let main = "button button--primary";
    let done = button(
        main,
        words.done_it(step),
        words.done_it_for(step, name),
        done,
    );
    let mut others = others(at, suggestion).into_iter();
    let second = others.next();
    let second = second.map(|(text, full, deed)| button("button", text, full, deed));
    let quiet = others.map(|(text, full, deed)| button("button button--quiet", text, full, deed));
    html! {
        <div class="due__actions">
            { done }{ for second }
            <div class="due__rest">{ for quiet }</div>
        </div>
    }
}

/// What else can be done, what is wanted most first: what the button says, what it says in full, and what it does.
fn others(at: &AppContext, suggestion: &Suggestion) -> Vec<(String, String, Deed)> {
    let (words, view) = (&at.words, &at.view);
    let (id, name) = (&suggestion.customer, suggestion.name.as_str());
    let mut all = Vec::new();
    let person = whom(suggestion);
    let mut reachable = [person, (id, name)].into_iter();
    if let Some((id, name)) = reachable.find(|(id, _)| can_be_reached(view, id)) {
        let full = t!(words, "act-reach-for", name = name);
        let deed = Deed::Open(Modal::Reach(id.clone(), None));
        all.push((t!(words, "act-reach"), full, deed));
    }
    if let Step::KeepPromise(entry) = &suggestion.idea.step {
        let text = t!(words, "act-promise-part");
        let full = words.about(&text, name);
        all.push((text, full, Deed::Open(Modal::Settle(entry.clone()))));
    }
    // What must be done doesn’t go away by putting it off.
    if suggestion.idea.must().is_none() {
        let full = t!(words, "act-later-for", name = name);
        all.push((
            t!(words, "act-later"),
            full,
            Deed::Open(Modal::Later(id.clone())),
        ));
        let text = t!(words, "act-not-now", days = NOT_NOW);
        let full = words.about(&text, name);
        let until = view.today().plus(NOT_NOW);
        let rested = Label::Snoozed(name.to_owned(), intl::day_near(until, view.today()));
        all.push((text, full, Deed::Act(rest(id, until), rested)));
    }
    let full = t!(words, "act-log-other-for", name = person.1);
    let log = Deed::Open(Modal::Log(Some(person.0.clone())));
    all.push((t!(words, "act-log-other"), full, log));
    all
}

/// With whom it is done: at a company with the person to reach, so that it warms both.
fn whom(suggestion: &Suggestion) -> (&Id, &str) {
    let (id, name) = match &suggestion.reach {
        Some((id, name)) => (id, name),
        None => (&suggestion.customer, &suggestion.name),
    };
    (id, name.as_str())
}

/// Whether there is a number or an address to reach a customer by.
fn can_be_reached(view: &AppState, id: &Id) -> bool {
    let found = view.book.customer(id);
    found.is_some_and(|(customer, _)| {
        let mut ways = customer.phones.iter().chain(&customer.emails).flatten();
        ways.next().is_some()
    })
}
