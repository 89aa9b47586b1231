//! Scores of the bond with one customer. Everything here is a pure function of the book and a day, sees only what had
//! happened by that day, and gives the same bits in the browser and natively: transcendental functions come from `libm`
//! and sums run in the order of the entries. Must never know a clock, a storage or a screen, and never gives a NaN.

pub mod after_sale;
pub mod as_of;
pub mod competitors;
mod conduct;
pub mod constants;
mod explain_customer;
mod explanation;
pub mod felt_friction;
pub mod harm;
pub mod ladder;
pub mod listening;
mod next_rung;
pub mod rhythm;
pub mod risk;
mod risk_attribution;
pub mod rounding;
pub mod stage;
pub mod time_share;
pub mod today;
pub mod trust;
pub mod value;
pub mod warmth;

pub use after_sale::{Care, CheckIn, CheckInState};
use conduct::Bond;
pub use constants::METHOD_VERSION;
pub use explain_customer::{Reasons, reasons};
pub(crate) use explanation::decay;
pub use explanation::{Reason, coverage};
pub use felt_friction::Felt;
pub use ladder::{Referrals, Rung};
pub use listening::Listening;
pub use next_rung::{Missing, NextRung, next_rung};
pub use rhythm::Rhythm;
pub use risk::{Factor, Factors, Risk, RiskBand};
pub use risk_attribution::{Because, Cause, FactorCauses};
pub use stage::Stage;
pub use trust::{LedgerLine, RedCondition, Trust};
pub use warmth::{Warmth, WarmthBand};

use crate::book::{Customer, Day, File, Settings};

/// All of one customer's scores as of a day. It rests on nothing but the customer, their file and the settings, so that a
/// change to one customer rescores that one alone. Why each is what it is, [`reasons`] tells when somebody looks.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerScore {
    /// Prospect, customer or former.
    pub stage: Stage,
    /// How much of the last contacts is left; high is good.
    pub warmth: Warmth,
    /// How much they have reason to trust us; high is good.
    pub trust: Trust,
    /// How well they are listened to; high is good.
    pub listening: Listening,
    /// The friction they felt; low is good.
    pub felt: Felt,
    /// The rhythm in which they buy, and how silent they are by it.
    pub rhythm: Rhythm,
    /// How fresh a rival's courting is, 0 to 1; low is good.
    pub rival: f64,
    /// What they are known to bring a year, in the currency's minor unit.
    pub own_value: Option<f64>,
    /// The risk that they leave; none for those who have.
    pub risk: Option<Risk>,
    /// How much evidence stands behind the risk, 0 to 1: the weight of the factors with evidence among all that apply.
    pub risk_coverage: f64,
    /// The rung as far as their own file tells, up to loyal; see [`Rung::with_referrals`].
    pub rung: Rung,
    /// What was said of referrals.
    pub referrals: Referrals,
    /// Whether to ask them for a referral.
    pub ready_to_refer: bool,
}

/// All of one customer's scores as of a day.
pub fn score(customer: &Customer, file: &File, settings: &Settings, asof: Day) -> CustomerScore {
    let stage = stage::stage(customer, file, asof);
    let parts = Parts {
        stage,
        warmth: warmth::warmth(customer, file, stage, settings, asof),
        bond: Bond::of(file, asof),
        rhythm: rhythm::rhythm(file, asof),
        rival: competitors::rivals(file, asof),
        own_value: value::own_value(customer, file, asof),
        referrals: ladder::referrals(file, asof),
        met: false,
    };
    parts.together(customer, file, settings, asof)
}

/// The scores that rest on the entries alone, from which the others follow.
struct Parts {
    stage: Stage,
    warmth: Warmth,
    bond: Bond,
    rhythm: Rhythm,
    rival: f64,
    own_value: Option<f64>,
    referrals: Referrals,
    /// Whether there was a contact that is not in the file.
    met: bool,
}

impl Parts {
    /// The parts of these scores.
    fn of(score: &CustomerScore) -> Parts {
        Parts {
            stage: score.stage,
            warmth: score.warmth.clone(),
            bond: Bond {
                trust: score.trust.clone(),
                listening: score.listening,
                felt: score.felt,
            },
            rhythm: score.rhythm.clone(),
            rival: score.rival,
            own_value: score.own_value,
            referrals: score.referrals,
            met: false,
        }
    }

    fn together(
        self,
        customer: &Customer,
        file: &File,
        settings: &Settings,
        asof: Day,
    ) -> CustomerScore {
        let Parts {
            stage,
            warmth,
            bond,
            rhythm,
            ..
        } = self;
        let Bond {
            trust,
            listening,
            felt,
        } = bond;
        let known = risk::Known {
            cold: warmth.last.is_some(),
            distrust: trust.pieces > 0,
            unheard: listening.pieces > 0,
            friction: felt.value.is_some(),
            silence: (stage == Stage::Customer).then_some(rhythm.silence.is_some()),
        };
        let weights = risk::weights(settings);
        let rung = match ladder::rung(file, stage, &warmth, &trust, &rhythm, asof) {
            Rung::Stranger if self.met => Rung::Acquainted,
            rung => rung,
        };
        let mut score = CustomerScore {
            stage,
            own_value: self.own_value,
            risk: None,
            risk_coverage: known.coverage(&weights),
            rung,
            referrals: self.referrals,
            ready_to_refer: false,
            warmth,
            trust,
            listening,
            felt,
            rhythm,
            rival: self.rival,
        };
        let inputs = score.inputs(customer);
        score.risk = (stage != Stage::Former).then(|| score.risk_of(&inputs, &weights));
        score.ready_to_refer = ladder::ready_to_refer(
            score.rung,
            &score.warmth,
            score.risk.as_ref(),
            score.referrals,
            asof,
        );
        score
    }
}

impl CustomerScore {
    /// What their risk rests on.
    pub(crate) fn inputs(&self, customer: &Customer) -> risk::Inputs {
        risk::Inputs {
            warmth: self.warmth.value,
            trust: self.trust.value,
            listening: self.listening.value,
            friction: self.felt.value,
            silence: self
                .rhythm
                .silence
                .filter(|_| self.stage == Stage::Customer),
            rival: self.rival,
            price_only: customer.price_only == Some(true),
        }
    }

    /// The risk that these come to, under the red conditions there are.
    pub(crate) fn risk_of(&self, inputs: &risk::Inputs, weights: &Factors) -> Risk {
        risk::risk(inputs, weights, !self.trust.red.is_empty())
    }
}
