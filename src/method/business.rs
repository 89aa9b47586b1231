//! What the page tells of the whole business: its friction, and what stands first to be mended. One pass over the book, made
//! once for all that is told of it and tried on it.

use crate::book::{Book, Day, Settings};
use crate::friction::evidence::weights;
use crate::friction::fix_first::per_month;
use crate::friction::{Candidate, Evidence, Friction, Overall, fix_first, overall, score};

/// The business as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Business {
    /// What makes it hard to buy.
    pub friction: Friction,
    /// What stands first to be mended; none where nothing does.
    pub first: Option<Candidate>,
}

impl Business {
    /// The business of this book as of a day.
    pub fn of(book: &Book, asof: Day) -> Business {
        let evidence = Evidence::of(book, asof);
        let friction = score(&evidence);
        // Whom it touches is not told here.
        let all = fix_first(&evidence, &friction, &|_| false);
        Business {
            friction,
            first: all.into_iter().next(),
        }
    }

    /// The overall friction under these settings; unknown where every dimension is.
    pub fn overall(&self, settings: &Settings) -> Option<Overall> {
        overall(&self.friction.dimensions, &weights(settings))
    }

    /// What mending the first would be worth a month under these settings, in the currency's minor unit; unknown where
    /// nothing stands first, or the settings do not say enough.
    pub fn worth(&self, settings: &Settings) -> Option<f64> {
        per_month(settings, self.first.as_ref()?.benefit).1
    }
}
