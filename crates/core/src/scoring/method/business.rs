//! What the page tells of the whole business: its friction, what stands first to be mended, how much its log of purchases may
//! be asked, and how long customers stay. Made once for all that is told of it and tried on it.

use crate::book::{Book, Day, Settings};
use crate::scoring::friction::fix_first::{candidates, rank};
use crate::scoring::friction::fixed_evidence::weights;
use crate::scoring::friction::monthly_gain::per_month;
use crate::scoring::friction::{Candidate, Evidence, Friction, Overall, overall, score};
use crate::scoring::statistics::survival::stays;
use crate::scoring::statistics::{Curve, Purchases, Size};

/// The business as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Business {
    /// What makes it hard to buy.
    pub friction: Friction,
    /// What stands first to be mended; none where nothing does.
    pub first: Option<Candidate>,
    /// How much there is of purchases.
    pub size: Size,
    /// How long customers stay; none without any.
    pub stay: Option<Curve>,
}

impl Business {
    /// The business of this book as of a day.
    pub fn of(book: &Book, asof: Day) -> Business {
        let evidence = Evidence::of(book, asof);
        let friction = score(&evidence);
        let all = candidates(&evidence, &friction).collect();
        Business::with(&evidence, friction, all)
    }

    /// The same from what was made one after the other: the evidence, its friction, and all candidates to be mended.
    pub fn with(evidence: &Evidence<'_>, friction: Friction, all: Vec<Candidate>) -> Business {
        let (book, asof) = (evidence.book, evidence.asof);
        // Whom it touches is not told here.
        let all = rank(evidence, all, &|_| false);
        Business {
            friction,
            first: all.into_iter().next(),
            size: Purchases::of(book, asof).size(),
            stay: Curve::of(&stays(book, asof)),
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
