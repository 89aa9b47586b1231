//! The buttons of Today: one tap does it, the notice at the foot undoes it. What a step writes, the core says; here only the
//! deed is carried out and the place kept.

use crate::forms::Next;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::scoring::retention::today::{Step, asked_for_referral};

/// What a button does.
pub enum Deed {
    /// Carries this out.
    Act(Action, Label),
    /// Does a step for the customer of this id and name.
    Do(Step, Id, String),
    /// Writes down that the customer of this id and name was asked for a referral.
    Ask(Id, String),
    /// Opens a sheet.
    Open(Modal),
}

impl Deed {
    /// Whether something was done to the book, so that a new view follows.
    fn carry_out(&self, at: &AppContext) -> bool {
        let today = at.view.today();
        let (key, action, label) = match self {
            Deed::Open(over) => {
                at.ui_actions.over.emit(Some(over.clone()));
                return false;
            }
            Deed::Act(action, label) => {
                let (action, label) = (action.clone(), label.clone());
                return at.dispatcher.act(action, label).is_ok();
            }
            Deed::Do(step, id, name) => (
                format!("step/{id}/{:?}", Label::of_step(step, String::new())),
                step.action(id, today, &clock::new_id()),
                Label::of_step(step, name.clone()),
            ),
            Deed::Ask(id, name) => (
                format!("ask/{id}"),
                asked_for_referral(id, today, &clock::new_id()),
                Label::Asked(name.clone()),
            ),
        };
        // What it concerns may have gone in another tab a moment ago; the page then loses the button by itself.
        at.dispatcher.act_once(&at.view, key, action, label).is_ok()
    }
}

/// A button: its class, what it says, what it says to those who do not see beside what it stands, and what it does. After a
/// deed by keyboard the focus goes `next` to `stay`, since the button is gone with what it did.
pub fn press(
    at: &AppContext,
    next: &Next,
    class: &'static str,
    text: String,
    full: String,
    stay: String,
    deed: Deed,
) -> Html {
    let (at, next) = (at.clone(), Next::clone(next));
    let onclick = Callback::from(move |event: MouseEvent| {
        // The list has moved up under the pointer of somebody who presses twice; the second press is not meant for the next.
        if event.detail() > 1 {
            return;
        }
        let is_by_key = event.detail() == 0;
        if deed.carry_out(&at) && is_by_key {
            next.replace(Some(stay.clone()));
        }
    });
    html! { <button type="button" {class} {onclick} aria-label={full}>{ text }</button> }
}
