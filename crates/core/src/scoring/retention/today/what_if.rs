//! What the scores of one customer would be if something were done today. A contact moves nothing but warmth, and what is
//! settled, kept, answered or offered nothing else but our conduct: so a trial makes only that anew, and comes to the same
//! scores as the whole file with the thing done.

use std::cell::OnceCell;

use super::next_action::{Step, changed};
use crate::book::record::Fields;
use crate::book::{Customer, Day, Fact, File, Id, Settings};
use crate::scoring::retention::conduct::Bond;
use crate::scoring::retention::warmth::contact;
use crate::scoring::retention::{BookRhythm, CustomerScore, Parts, Risk, Strengths, risk, score};

/// Names the entry that a question "what if" writes into its copy. It sorts after the usual ids of its day.
const ASKED: &str = "~what-if";

/// The scores that a customer would have if a step were done today; none where the entry it is about is not there, or nothing
/// that could end so.
pub fn what_if(
    customer: &Customer,
    file: &File,
    settings: &Settings,
    book: &BookRhythm,
    asof: Day,
    step: &Step,
) -> Option<CustomerScore> {
    let file = step.done(&customer.id, file, asof, &Id::known(ASKED))?;
    Some(score(customer, &file, settings, book, asof))
}

/// The scores that a customer would have if these fields of an entry were others today; none where the entry is not there.
pub fn what_if_changed(
    customer: &Customer,
    file: &File,
    settings: &Settings,
    book: &BookRhythm,
    asof: Day,
    entry: &Id,
    fields: &Fields,
) -> Option<CustomerScore> {
    let file = changed(file, entry, fields.clone())?;
    Some(score(customer, &file, settings, book, asof))
}

/// One customer of whom things are tried.
pub struct Trial<'a> {
    customer: &'a Customer,
    file: &'a File,
    score: &'a CustomerScore,
    settings: &'a Settings,
    asof: Day,
    /// The entries that tell of our conduct, gathered when they are first asked for.
    conduct: OnceCell<File>,
}

impl<'a> Trial<'a> {
    /// Of a customer with their file; `score` is theirs, as of the same day.
    pub fn new(
        customer: &'a Customer,
        file: &'a File,
        score: &'a CustomerScore,
        settings: &'a Settings,
        asof: Day,
    ) -> Trial<'a> {
        Trial {
            customer,
            file,
            score,
            settings,
            asof,
            conduct: OnceCell::new(),
        }
    }

    fn conduct(&self) -> &File {
        let rests_on = |entry: &_| !Bond::rests_on(entry);
        self.conduct.get_or_init(|| self.file.without(&rests_on))
    }

    /// The scores as they are, but for what this changes.
    fn but(&self, change: impl FnOnce(&mut Parts)) -> CustomerScore {
        let mut parts = Parts::of(self.score);
        change(&mut parts);
        parts.together(self.customer, self.settings, self.asof)
    }

    /// The scores if a step were done; none where the entry it is about is not there.
    pub fn done(&self, step: &Step) -> Option<CustomerScore> {
        let bond = match step.is_conduct() {
            true => Some(self.bond_after(step)?),
            false => None,
        };
        let added = self.customer.added;
        Some(self.but(|parts| {
            if let Some(contact) = step.contact() {
                parts.warmth = parts.warmth.after(contact, self.asof, added);
            }
            if let Some(bond) = bond {
                parts.bond = bond;
            }
        }))
    }

    /// What our conduct would come to with a step done.
    fn bond_after(&self, step: &Step) -> Option<Bond> {
        let fresh = Id::known(ASKED);
        let conduct = step.done(&self.customer.id, self.conduct(), self.asof, &fresh)?;
        Some(Bond::of(&conduct, self.asof))
    }

    /// The scores if these fields of an entry were others; none where the entry is not there.
    pub fn changed(&self, entry: &Id, fields: &Fields) -> Option<CustomerScore> {
        // Of these nothing else is ever looked at. A survey tells of referrals too.
        let is_conduct = |fact: &Fact| {
            let kinds = matches!(fact, Fact::Promise(_) | Fact::Incident(_) | Fact::Need(_));
            kinds || matches!(fact, Fact::Offer(_))
        };
        let mut held = self.conduct().entries();
        let found = held.find(|held| held.id == *entry && is_conduct(&held.fact));
        if let Some(found) = found {
            let conduct = changed(self.conduct(), entry, fields.clone())?;
            let mut after = conduct.entries();
            let then = after.find(|held| held.id == *entry && held.on == found.on);
            // An incident that becomes a complaint is talk, and so moves warmth too.
            if then.is_some_and(|then| contact(&then.fact) == contact(&found.fact)) {
                return Some(self.but(|parts| parts.bond = Bond::of(&conduct, self.asof)));
            }
        }
        what_if_changed(
            self.customer,
            self.file,
            self.settings,
            &self.score.book,
            self.asof,
            entry,
            fields,
        )
    }

    /// The risk if a step were done, none where they have none; nothing else is made, for everybody's risks are tried before a
    /// list is made of them.
    pub fn risk_after(&self, step: &Step) -> Option<Risk> {
        let strengths = Strengths::of(self.settings);
        let mut inputs = self.score.inputs(self.customer, self.asof)?;
        if let Some(contact) = step.contact() {
            inputs.touch = self.score.warmth.after_contact(contact, self.asof).1;
            if self.score.rhythm.last.is_none() {
                inputs.buying.recency = 0;
            }
        }
        if !step.is_conduct() {
            return Some(self.score.risk_of(&inputs, &strengths));
        }
        let bond = self.bond_after(step)?;
        inputs.trust = bond.trust.value;
        inputs.listening = bond.listening.value;
        inputs.friction = bond.felt.value;
        let red = !bond.trust.red.is_empty();
        Some(risk::risk(&inputs, &strengths, &self.score.book, red))
    }

    /// Warmth if a step were done, 0 to 1.
    pub fn warmth_after(&self, step: &Step) -> f64 {
        let warmth = &self.score.warmth;
        let after = step
            .contact()
            .map(|contact| warmth.after_contact(contact, self.asof).0);
        after.unwrap_or(warmth.value)
    }
}
