//! Today's suggestions in words. What an action keeps is an expectation, so it is always "about".

use super::Texts;
use crate::book::fact::Channel;
use crate::scoring::retention::Factor;
use crate::scoring::retention::today::{Step, Task, Why};
use crate::t;

/// The word by which texts choose what is done: the channel of a contact, else the task.
fn act(step: &Step) -> &'static str {
    match step {
        Step::BeInTouch(channel) => channel.word(),
        step => step.task().word(),
    }
}

impl Texts {
    /// Why somebody should hear from us, as a line of its own. `what` is the entry in the customer's own words or the
    /// name of the item; it may be empty.
    pub fn why(&self, why: Why, what: &str) -> String {
        let said = !what.is_empty();
        match why {
            Why::Silent(days) => t!(self, "today-why-silent", days = days),
            Why::Never => t!(self, "today-why-never"),
            Why::Overdue(days) => {
                t!(
                    self,
                    "today-why-overdue",
                    days = days,
                    said = said,
                    what = what
                )
            }
            Why::Complained(days) => {
                t!(
                    self,
                    "today-why-complained",
                    days = days,
                    said = said,
                    what = what
                )
            }
            Why::Waiting(days) => {
                t!(
                    self,
                    "today-why-waiting",
                    days = days,
                    said = said,
                    what = what
                )
            }
            Why::Unthanked(days) => t!(self, "today-why-unthanked", days = days),
            Why::NotOffered(days) => {
                t!(self, "today-why-not-offered", days = days, what = what)
            }
        }
    }

    /// What doing it keeps, as money that is already written out.
    pub fn keeps(&self, step: &Step, amount: &str) -> String {
        t!(self, "today-keeps", act = act(step), amount = amount)
    }

    /// What doing it takes away of the risk: from `now` to `then`, in points of a hundred.
    pub fn eases(&self, step: &Step, now: u8, then: u8) -> String {
        match then < now {
            false => t!(self, "today-little", act = act(step)),
            true => t!(self, "today-eases", act = act(step), now = now, then = then),
        }
    }

    /// By what doing it helps most; nothing where it changes no factor.
    pub fn eased(&self, factor: Factor) -> Option<String> {
        let known = matches!(
            factor,
            Factor::InTouch | Factor::Distrust | Factor::Unheard | Factor::Friction
        );
        known.then(|| t!(self, "today-eased", factor = factor.word()))
    }

    /// What the button says that writes a step down.
    pub fn done_it(&self, step: &Step) -> String {
        match step {
            Step::BeInTouch(Channel::Message) => t!(self, "act-log-message"),
            Step::BeInTouch(Channel::Call) => t!(self, "act-log-call"),
            Step::BeInTouch(_) => t!(self, "act-log-visit"),
            step => match step.task() {
                Task::KeepPromise => t!(self, "act-promise-kept"),
                Task::SettleComplaint => t!(self, "act-settled"),
                Task::AnswerNeed => t!(self, "act-answered"),
                Task::SayThanks => t!(self, "act-thanked"),
                Task::BeInTouch | Task::Offer => t!(self, "act-offered"),
            },
        }
    }

    /// The same for those who do not see beside whom it stands.
    pub fn done_it_for(&self, step: &Step, name: &str) -> String {
        match step {
            Step::BeInTouch(Channel::Message) => t!(self, "act-log-message-for", name = name),
            Step::BeInTouch(Channel::Call) => t!(self, "act-log-call-for", name = name),
            Step::BeInTouch(_) => t!(self, "act-log-visit-for", name = name),
            step => self.about(&self.done_it(step), name),
        }
    }

    /// What a button says, and what it is about: for those who do not see beside what it stands.
    pub fn about(&self, act: &str, what: &str) -> String {
        t!(self, "act-about", act = act, what = what)
    }
}
