//! Scores of the bond with one customer. Everything here is a pure function of the book and a day, sees only what had
//! happened by that day, and gives the same bits in the browser and natively: transcendental functions come from `libm`
//! and sums run in the order of the entries. Must never know a clock, a storage or a screen, and never gives a NaN.

pub mod constants;
mod reason;
pub mod rhythm;
pub mod stage;
pub mod value;
pub mod warmth;

pub use constants::METHOD_VERSION;
pub use reason::{Reason, coverage};
pub use rhythm::Rhythm;
pub use stage::Stage;
pub use warmth::{Warmth, WarmthBand};

use crate::book::{Customer, Day, File, Settings};

/// All of one customer's scores as of a day. It rests on nothing but the customer, their file and the settings, so that a
/// change to one customer rescores that one alone.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerScore {
    /// Prospect, customer or former.
    pub stage: Stage,
    /// How much of the last contacts is left.
    pub warmth: Warmth,
    /// The rhythm in which they buy, and how silent they are by it.
    pub rhythm: Rhythm,
    /// What they are known to bring a year, in the currency's minor unit.
    pub own_value: Option<f64>,
}

/// All of one customer's scores as of a day.
pub fn score(customer: &Customer, file: &File, settings: &Settings, asof: Day) -> CustomerScore {
    let stage = stage::stage(customer, file, asof);
    CustomerScore {
        stage,
        warmth: warmth::warmth(customer, file, stage, settings, asof),
        rhythm: rhythm::rhythm(file, asof),
        own_value: value::own_value(customer, file, asof),
    }
}
