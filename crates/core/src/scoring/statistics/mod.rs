//! What a whole book tells about keeping customers (method §19, §20): how long they stay, how many will, who buys again,
//! and how well the risk foretold who left. Long work comes in steps: each `advance` does a little and tells how far it
//! is. Where data is too thin or too odd for an answer there is a variant that says so. Must never know a screen, and
//! never gives a NaN.

pub mod backtest;
mod beta_geometric;
mod bfgs;
pub mod buying_model;
pub mod calibration;
mod coarse_groups;
pub mod cohorts;
mod concordance;
mod covariance;
pub mod customer_forecast;
pub mod data_sufficiency;
mod decay_integral;
pub mod fit;
pub mod fit_limits;
mod fit_starts;
pub mod fitted;
pub mod forecast;
mod forecast_sum;
mod four_numbers;
pub mod gamma_gamma;
pub mod holdout;
pub mod ladder_history;
mod likelihood;
mod months;
mod multi_start;
mod pareto_nbd;
pub mod purchases;
pub mod referral_tree;
pub mod regularity;
pub mod rfm;
pub mod risk_calibration;
pub mod sbg;
pub mod summaries;
pub mod survival;

pub use backtest::Backtest;
pub use buying_model::{Group, Model, Parameters, Past};
pub use calibration::Hindsight;
pub use customer_forecast::{Outlook, newcomer, outlook};
pub use data_sufficiency::{DataShortage, Tier, tier};
pub use fit::{Fit, FitOptions};
pub use fit_limits::{DropoutLimit, Limits};
pub use fitted::{Bound, Fitted, NoModel, Parameter};
pub use forecast::Forecast;
pub use holdout::{Contest, NoContest};
pub use ladder_history::LadderMonths;
pub use purchases::{Purchases, Size};
pub use regularity::RegularityFit;
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
