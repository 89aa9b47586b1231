//! What a whole book tells about keeping customers (method §19, §20): how long they stay, how many will, who buys again,
//! and how well the risk foretold who left. Long work comes in steps: each `advance` does a little and tells how far it
//! is. Where data is too thin or too odd for an answer there is a variant that says so. Must never know a screen, and
//! never gives a NaN.

pub mod buying;
pub mod contest;
pub mod fit;
pub mod forecast;
pub mod hindsight;
pub mod ladder_months;
mod minimise;
mod months;
pub mod outlook;
pub mod purchases;
pub mod referral_tree;
pub mod sbg;
pub mod spend;
pub mod survival;
pub mod tiers;

pub use buying::{Group, Model, Parameters, Past};
pub use contest::{Contest, NoContest};
pub use fit::{Bound, Fit, Fitted, NoModel, Parameter};
pub use forecast::Forecast;
pub use hindsight::Hindsight;
pub use ladder_months::LadderMonths;
pub use outlook::{Outlook, outlook};
pub use purchases::{Purchases, Size};
pub use survival::Curve;
pub use tiers::{Lack, Tier, tier};

/// How far a piece of long work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How much is done.
    pub done: usize,
    /// Of how much; at most so much where it cannot be known beforehand.
    pub of: usize,
}

impl Progress {
    /// Whether all is done.
    pub fn is_done(&self) -> bool {
        self.done >= self.of
    }
}
