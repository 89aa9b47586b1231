//! Why a customer's scores are what they are: for each score its reasons, with the entries behind them.

use super::competitors::CompetitorSignal;
use super::explanation::Reason;
use super::felt_friction::Trouble;
use super::listening::Heard;
use super::rhythm::Silent;
use super::risk::Factor;
use super::trust::{Ground, LedgerLine};
use super::warmth::Contact;
use crate::book::Id;

/// The reasons of each score; the points of each list add up as its function says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasons {
    /// What is left of each contact, oldest first; adds up to the warmth.
    pub warmth: Vec<Reason<Contact>>,
    /// The ledger of our conduct and the red conditions; adds up to trust − .5.
    pub trust: Vec<LedgerLine>,
    /// Needs and offers; adds up to listening − .5.
    pub listening: Vec<Reason<Heard>>,
    /// Incidents and the survey; adds up to the felt friction.
    pub felt: Vec<Reason<Trouble>>,
    /// The last purchase, where they have been silent since.
    pub silence: Vec<Reason<Silent>>,
    /// The latest word of a rival.
    pub rival: Vec<Reason<CompetitorSignal>>,
    /// The last purchase.
    pub last_purchase: Option<Id>,
    /// The factors, the most first, each with the entries behind it; with the usual risk they add up to the risk.
    pub risk: Vec<FactorCauses>,
}

/// Why a factor raises a risk or lowers it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Because {
    /// The last contact other than a purchase, as far as it has not worn off.
    LastContact(Contact),
    /// There never was a contact other than a purchase.
    NoContact,
    /// Conduct that lowered trust, or a red condition.
    Trust(Ground),
    /// They were not listened to.
    Heard(Heard),
    /// Trouble they felt.
    Trouble(Trouble),
    /// The last purchase, so many days ago.
    LastPurchase,
    /// No purchase is written down; they are known to buy since a day.
    NoPurchase,
    /// How often they have bought.
    Purchases,
    /// A rival is courting them.
    Rival,
    /// They are marked as having come for the price alone.
    PriceOnly,
}

/// One cause of a factor.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// Why.
    pub why: Because,
    /// Its part of the risk, −1 to 1; negative where it lowers it.
    pub points: f64,
    /// The entry that says so; none where it is the lack of one, or a mark on the customer.
    pub entry: Option<Id>,
}

/// A factor of a risk with its causes.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorCauses {
    /// The factor.
    pub factor: Factor,
    /// What it adds to the risk of somebody usual, −1 to 1; negative where it lowers it.
    pub points: f64,
    /// What stands behind it, the most first; their points add up to the factor's.
    pub causes: Vec<Cause>,
}
