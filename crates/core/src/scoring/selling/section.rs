//! The parts of the sales system, each of which can be looked at by itself. Must never know how it is shown.

use crate::book::value::choice;

choice! {
    /// A part of the sales system, by itself.
    Part {
        /// Each in a line, and the one thing to do next.
        Overview = "overview",
        /// What each customer was never offered.
        Offers = "offers",
        /// What is sold, and how far it fits its buyer.
        Items = "items",
        /// Sales lost.
        Losses = "losses",
        /// Who left.
        Departures = "departures",
        /// What is being changed.
        Programme = "programme",
        /// What becomes of it all.
        Scenario = "scenario",
        /// The last four weeks on one page.
        Review = "review",
    }
}
