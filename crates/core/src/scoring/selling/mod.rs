//! The sales system and the scenario (method §17, §18): what is sold and how far it is adapted to its buyer, what was never
//! offered, which sales and customers are lost and why, what is being changed about it, and what becomes of the business
//! with and without the change. Everything here is a pure function of the book and a day, sees only what had happened by
//! that day, and gives the same bits in the browser and natively. Must never know a clock, a storage or a screen, never give
//! a NaN, and never hold words for a screen.
//!
//! One pass over the book makes the [`Evidence`]; all that is told here is a function of it.

pub mod adaptation;
pub mod change_programme;
pub mod churn_rate;
pub mod churned_customers;
pub mod constants;
pub mod evidence;
pub mod gamma_quantile;
pub mod lost_sales;
pub mod offer_matrix;
pub mod plan_effect;
pub mod remedies;
pub mod review;
pub mod scenario;
pub mod section;
pub mod tenure;
pub mod top_priority;
pub mod win_back;

pub use adaptation::{Aspect, ItemScore, Mind, catalogue};
pub use change_programme::{MeasureScore, Programme, Rung, programme};
pub use churn_rate::{Flow, LossRate};
pub use churned_customers::{Departures, Gone, ReasonMatch, departures};
pub use evidence::Evidence;
pub use lost_sales::{Losses, losses};
pub use offer_matrix::{Cell, Matrix, Standing, Wish};
pub use plan_effect::{Choice, Effect, Plan, Trial};
pub use review::{Review, review};
pub use scenario::{Basis, Scenario, scenario};
pub use section::Part;
pub use top_priority::Next;
pub use win_back::{WinBack, win_back};
