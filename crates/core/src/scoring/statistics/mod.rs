//! What a whole book tells about keeping customers (method §19, §20): how long they stay, how many will, who buys again,
//! and how well the risk foretold who left. Long work comes in steps: each `advance` does a little and tells how far it
//! is. Where data is too thin or too odd for an answer there is a variant that says so. Must never know a screen, and
//! never gives a NaN.

mod bfgs;
pub mod bg_nbd;
pub mod calibration;
mod covariance;
pub mod customer_forecast;
pub mod data_sufficiency;
pub mod fit;
pub mod forecast;
pub mod gamma_gamma;
pub mod holdout;
pub mod ladder_history;
mod months;
pub mod purchases;
pub mod referral_tree;
pub mod risk_calibration;
pub mod sbg;
pub mod survival;

pub use bg_nbd::{Group, Model, Parameters, Past};
pub use calibration::Hindsight;
pub use customer_forecast::{Outlook, outlook};
pub use data_sufficiency::{Lack, Tier, tier};
pub use fit::{Bound, Fit, Fitted, NoModel, Parameter};
pub use forecast::Forecast;
pub use holdout::{Contest, NoContest};
pub use ladder_history::LadderMonths;
pub use purchases::{Purchases, Size};
pub use risk_calibration::{Calibration, Ranker, SaidLeft};
pub use survival::Curve;

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
