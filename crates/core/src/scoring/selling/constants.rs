//! Every number of the method's §17 and §18, named, with its source or its reason; the page shows them from here.
//! All of them are this project's own convention. Must never hold a formula.

/// The best mark of an aspect of adaptation; ratings are shares of it.
pub const ASPECT_BEST: f64 = 4.0;
/// An item whose adaptation lies below is simple-minded.
pub const SIMPLE_MINDED: f64 = 0.35;
/// An item whose adaptation lies above is customer-minded.
pub const CUSTOMER_MINDED: f64 = 0.7;
/// Days for which a lost sale counts on the board.
pub const LOSS_DAYS: i32 = 365;
/// Days over which a measure must be practised to be the norm.
pub const NORM_DAYS: i32 = 56;
/// The share of contacts that must name a measure before it is the norm.
pub const NORM_SHARE: f64 = 0.8;
/// Contacts below which nothing is the norm yet.
pub const NORM_CONTACTS: usize = 5;

/// Days from which the rate of leaving is taken.
pub const RATE_DAYS: i32 = 365;
/// What is added to the departures counted, so that nobody having left yet is not taken for never.
pub const DEPARTURES_PRIOR: f64 = 0.5;
/// What is added to the months counted, for the same reason.
pub const MONTHS_PRIOR: f64 = 1.0;
/// Days since the first purchase of all from which newcomers are counted: history brought in is not growth.
pub const GROWTH_DAYS: i32 = 545;
/// The chance with which the rate of leaving lies within its interval.
pub const RATE_CERTAINTY: f64 = 0.95;
/// Months that the scenario looks ahead.
pub const SCENARIO_MONTHS: usize = 36;
