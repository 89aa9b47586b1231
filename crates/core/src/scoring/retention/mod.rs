//! Scores of the bond with one customer. Everything here is a pure function of the book and a day, sees only what had
//! happened by that day, and gives the same bits in the browser and natively: transcendental functions come from `libm`
//! and sums run in the order of the entries. Must never know a clock, a storage or a screen, and never gives a NaN.

pub mod after_sale;
pub mod as_of;
pub mod book_rhythm;
mod buying;
pub mod competitors;
mod conduct;
pub mod constants;
mod contact;
mod customer_reasons;
pub mod due_days;
mod explain_customer;
mod explanation;
pub mod felt_friction;
mod fit_risk;
pub mod harm;
pub mod ladder;
pub mod listening;
mod next_rung;
pub mod people;
pub mod purchase_log;
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
pub use book_rhythm::{BookRhythm, RhythmFit};
pub use buying::Buying;
use conduct::Bond;
pub use constants::METHOD_VERSION;
pub use customer_reasons::{Because, Cause, FactorCauses, Reasons};
pub use explain_customer::reasons;
pub(crate) use explanation::decay;
pub use explanation::{Reason, coverage};
pub use felt_friction::Felt;
pub use ladder::{Referrals, Rung};
pub use listening::Listening;
pub use next_rung::{Missing, NextRung, next_rung};
pub use purchase_log::PurchaseLog;
pub use rhythm::Rhythm;
pub use risk::{Factor, Factors, Risk, RiskBand, Strengths};
pub use stage::Stage;
pub use trust::{LedgerLine, RedCondition, Trust};
pub use warmth::{Warmth, WarmthBand};

use crate::book::{Customer, Day, File, Settings};

/// All of one customer's scores as of a day. It rests on nothing but the customer, their file, the settings and the book's
/// rhythm, which holds for a month, so that a change to one customer rescores that one alone. Why each is what it is,
/// [`reasons`] tells when somebody looks.
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
    /// The risk that they do not buy again; none for prospects, for those who have left, and where there is neither a
    /// purchase nor a contact to judge by.
    pub risk: Option<Risk>,
    /// How much evidence stands behind the risk, 0 to 1: n/(n + 3) for n purchase days, contacts and pieces of conduct.
    pub risk_coverage: f64,
    /// The book's rhythm that the risk took part from.
    pub book: BookRhythm,
    /// The rung as far as their own file tells, up to loyal; see [`Rung::with_referrals`].
    pub rung: Rung,
    /// What was said of referrals.
    pub referrals: Referrals,
    /// Whether to ask them for a referral.
    pub ready_to_refer: bool,
}

/// All of one customer's scores as of a day; `book` is the rhythm of their book for that day's month.
pub fn score(
    customer: &Customer,
    file: &File,
    settings: &Settings,
    book: &BookRhythm,
    asof: Day,
) -> CustomerScore {
    let stage = stage::stage(customer, file, asof);
    let parts = Parts {
        stage,
        warmth: warmth::warmth(customer, file, stage, settings, asof),
        bond: Bond::of(file, asof),
        rhythm: rhythm::rhythm(file, asof),
        rival: competitors::rivals(file, asof),
        own_value: value::own_value(customer, file, asof),
        referrals: ladder::referrals(file, asof),
        book: *book,
    };
    parts.together(customer, settings, asof)
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
    book: BookRhythm,
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
            book: score.book,
        }
    }

    fn together(self, customer: &Customer, settings: &Settings, asof: Day) -> CustomerScore {
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
        let rung = ladder::rung(stage, &warmth, &trust, &rhythm, asof);
        let days = u32::try_from(rhythm.days).unwrap_or(u32::MAX);
        let pieces = [warmth.touches, trust.pieces, listening.pieces, felt.pieces];
        let pieces = pieces.into_iter().fold(days, u32::saturating_add);
        let mut score = CustomerScore {
            stage,
            own_value: self.own_value,
            risk: None,
            risk_coverage: coverage(pieces),
            book: self.book,
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
        let inputs = score.inputs(customer, asof);
        let strengths = Strengths::of(settings);
        score.risk = inputs.map(|inputs| score.risk_of(&inputs, &strengths));
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
    /// What their risk rests on; none where they have none.
    pub(crate) fn inputs(&self, customer: &Customer, asof: Day) -> Option<risk::Inputs> {
        if self.stage != Stage::Customer {
            return None;
        }
        let (since, gap) = (customer.since, self.book.gap);
        let bought = self.rhythm.first.zip(self.rhythm.last);
        let buying = match bought {
            Some((first, last)) => Buying::between(first, last, self.rhythm.days, since, asof, gap),
            None => Buying::unseen(since?, self.warmth.last?.0, asof, gap),
        };
        Some(risk::Inputs {
            buying,
            touch: self.warmth.touch,
            trust: self.trust.value,
            listening: self.listening.value,
            friction: self.felt.value,
            rival: self.rival,
            price_only: customer.price_only == Some(true),
        })
    }

    /// The risk that these come to, under the red conditions there are.
    pub(crate) fn risk_of(&self, inputs: &risk::Inputs, strengths: &Strengths) -> Risk {
        risk::risk(inputs, strengths, &self.book, !self.trust.red.is_empty())
    }
}
