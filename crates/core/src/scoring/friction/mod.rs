//! What makes it hard to buy from this business (method §14 to §16), and which fix pays first. Everything here is a pure
//! function of the book and a day, sees only what had happened by that day, and gives the same bits in the browser and
//! natively. Low friction is good; high smoothness is good. Must never know a clock, a storage or a screen, never give a
//! NaN, and never hold words for a screen.
//!
//! One pass over the book makes the [`Evidence`]; all scores, and what would be if something were mended, are functions of
//! it.

pub mod audit;
mod commitment_check;
pub mod complaints;
pub mod completed_fixes;
pub mod constants;
pub mod dimension;
pub mod evidence;
pub mod explanation;
pub mod fix_first;
mod fixable;
pub mod fixed_evidence;
pub mod honesty;
pub mod incident_impact;
pub mod incidents;
pub mod journey;
pub mod measured_words;
pub mod monthly_gain;
pub mod operational;
pub mod recurring_causes;
mod survey_score;
pub mod survey_summary;
pub mod templates;
pub mod trend;
pub mod what_if;

pub use dimension::{DimensionScore, Halves, Parts};
pub use evidence::Evidence;
pub use explanation::{EvidenceKind, Part, reasons};
pub use fix_first::{Candidate, fix_first};
pub use fixable::Fixable;
pub use journey::{Journey, StepScore};

use crate::book::fact::Dimension;
use crate::book::{Book, Day};
use crate::dyn_sort::DynSort;
use constants::WORST_SHARE;

/// Which of its two sides the overall friction rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The weighted mean of the known dimensions.
    Mean,
    /// This one, the worst, at .8 of itself: four good dimensions cannot hide a bad one.
    Worst(Dimension),
}

/// The friction of the whole business; low is good.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overall {
    /// F = max(weighted mean of the known f_d, .8·max f_d), 0 to 1.
    pub value: f64,
    /// The weighted mean alone, 0 to 1; 0 where every known dimension weighs nothing.
    pub mean: f64,
    /// Which of the two it is.
    pub rule: Rule,
    /// How much evidence stands behind it, 0 to 1: the dimensions' coverage by weight, the unknown at 0.
    pub coverage: f64,
}

/// The friction of a business as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Friction {
    /// The five dimensions in the order of the method.
    pub dimensions: [DimensionScore; 5],
    /// The whole; unknown where every dimension is.
    pub overall: Option<Overall>,
    /// The journey of buying.
    pub journey: Journey,
}

impl Friction {
    /// One dimension.
    pub fn of(&self, dimension: Dimension) -> &DimensionScore {
        let [treatment, process, hassle, games, together] = &self.dimensions;
        match dimension {
            Dimension::Treatment => treatment,
            Dimension::Process => process,
            Dimension::Hassle => hassle,
            Dimension::Games => games,
            Dimension::Together => together,
        }
    }

    /// The dimensions, the worst first, the unknown last; those alike in the order of the method.
    pub fn worst_first(&self) -> Vec<&DimensionScore> {
        let mut all: Vec<&DimensionScore> = self.dimensions.iter().collect();
        let rank = |score: &DimensionScore| score.value.unwrap_or(-1.0);
        all.dyn_sort_by(|a, b| rank(b).total_cmp(&rank(a)));
        all
    }

    /// The whole, 0 to 1; unknown where every dimension is.
    pub fn value(&self) -> Option<f64> {
        self.overall.as_ref().map(|overall| overall.value)
    }

    /// From the smallest part of any dimension to the largest, where it is too early to say of the whole: what decides it, the
    /// worst dimension or the mean of all that are known, is itself too early to say.
    pub fn too_early(&self) -> Option<(f64, f64)> {
        let known = self.dimensions.iter().filter(|one| one.value.is_some());
        let is_early = match self.overall?.rule {
            Rule::Worst(dimension) => self.of(dimension).too_early().is_some(),
            Rule::Mean => known.clone().all(|one| one.too_early().is_some()),
        };
        if !is_early {
            return None;
        }
        let ranges = known.filter_map(|one| one.too_early().or(one.value.zip(one.value)));
        ranges.reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
    }

    /// What is said of the whole, 0 to 1: its value, unless that is unknown or it is too early to say.
    pub fn said(&self) -> Option<f64> {
        self.value().filter(|_| self.too_early().is_none())
    }
}

/// The friction of a book as of a day.
pub fn friction(book: &Book, asof: Day) -> Friction {
    score(&Evidence::of(book, asof))
}

/// The friction that this evidence tells of.
pub fn score(evidence: &Evidence<'_>) -> Friction {
    let journey = evidence.journey();
    let one = |dimension| dimension::score(evidence, &journey, dimension);
    let dimensions = [
        one(Dimension::Treatment),
        one(Dimension::Process),
        one(Dimension::Hassle),
        one(Dimension::Games),
        one(Dimension::Together),
    ];
    Friction {
        overall: overall(&dimensions, &evidence.weights()),
        dimensions,
        journey,
    }
}

/// The whole that these dimensions come to under these weights, both in the order of the method; unknown where every
/// dimension is.
pub fn overall(dimensions: &[DimensionScore; 5], weights: &[f64; 5]) -> Option<Overall> {
    let (mut sum, mut known, mut all, mut covered) = (0.0, 0.0, 0.0, 0.0);
    let mut worst: Option<(f64, Dimension)> = None;
    for (score, weight) in dimensions.iter().zip(weights) {
        all += weight;
        let Some(value) = score.value else { continue };
        sum += weight * value;
        known += weight;
        covered += weight * score.coverage;
        if worst.is_none_or(|(most, _)| value > most) {
            worst = Some((value, score.dimension));
        }
    }
    let (most, dimension) = worst?;
    let share = |sum: f64, whole: f64| if whole > 0.0 { sum / whole } else { 0.0 };
    let mean = share(sum, known);
    let floor = WORST_SHARE * most;
    Some(Overall {
        value: mean.max(floor),
        mean,
        rule: if floor > mean {
            Rule::Worst(dimension)
        } else {
            Rule::Mean
        },
        coverage: share(covered, all),
    })
}
