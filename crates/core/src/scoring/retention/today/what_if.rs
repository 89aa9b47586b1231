//! What the scores of one customer would be if something were done today. A contact moves nothing but warmth, and what is
//! settled, kept, answered or offered nothing but our conduct: so a trial makes only that anew, and comes to the same scores
//! as the whole file with the thing done.

use std::cell::OnceCell;

use super::next_action::{Step, changed};
use crate::book::record::Fields;
use crate::book::{Customer, Day, Fact, File, Id, Settings};
use crate::scoring::retention::conduct::Bond;
use crate::scoring::retention::warmth::charge_of_touch;
use crate::scoring::retention::{CustomerScore, Parts, Risk, risk, score};

/// Names the entry that a question "what if" writes into its copy. It sorts after the usual ids of its day.
const ASKED: &str = "~what-if";

/// The scores that a customer would have if a step were done today; none where the entry it is about is not there, or nothing
/// that could end so.
pub fn what_if(
    customer: &Customer,
    file: &File,
    settings: &Settings,
    asof: Day,
    step: &Step,
) -> Option<CustomerScore> {
    let file = step.done(&customer.id, file, asof, &Id::known(ASKED))?;
    Some(score(customer, &file, settings, asof))
}

/// The scores that a customer would have if these fields of an entry were others today; none where the entry is not there.
pub fn what_if_changed(
    customer: &Customer,
    file: &File,
    settings: &Settings,
    asof: Day,
    entry: &Id,
    fields: &Fields,
) -> Option<CustomerScore> {
    let file = changed(file, entry, fields.clone())?;
    Some(score(customer, &file, settings, asof))
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
        parts.together(self.customer, self.file, self.settings, self.asof)
    }

    /// The scores if a step were done; none where the entry it is about is not there.
    pub fn done(&self, step: &Step) -> Option<CustomerScore> {
        if let Some(touch) = step.touch() {
            let (charge, added) = (charge_of_touch(&touch), self.customer.added);
            return Some(self.but(|parts| {
                parts.warmth = parts.warmth.after(charge, self.asof, added);
                parts.met = true;
            }));
        }
        let bond = self.bond_after(step)?;
        Some(self.but(|parts| parts.bond = bond))
    }

    /// What our conduct would come to with a step done that is no contact.
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
        if held.any(|held| held.id == *entry && is_conduct(&held.fact)) {
            let conduct = changed(self.conduct(), entry, fields.clone())?;
            return Some(self.but(|parts| parts.bond = Bond::of(&conduct, self.asof)));
        }
        what_if_changed(
            self.customer,
            self.file,
            self.settings,
            self.asof,
            entry,
            fields,
        )
    }

    /// The risk if a step were done; nothing else is made, for everybody's risks are tried before a list is made of them.
    pub fn risk_after(&self, step: &Step) -> Option<Risk> {
        let weights = risk::weights(self.settings);
        let mut inputs = self.score.inputs(self.customer);
        if let Some(touch) = step.touch() {
            let charge = charge_of_touch(&touch);
            inputs.warmth = self.score.warmth.after_contact(charge, self.asof);
            return Some(self.score.risk_of(&inputs, &weights));
        }
        let bond = self.bond_after(step)?;
        inputs.trust = bond.trust.value;
        inputs.listening = bond.listening.value;
        inputs.friction = bond.felt.value;
        Some(risk::risk(&inputs, &weights, !bond.trust.red.is_empty()))
    }
}
