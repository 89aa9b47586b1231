//! Everything the page tells, gathered once for one moment of the book.

use crate::prelude::*;
use kept_core::book::catalogue::Step;
use kept_core::book::fact::Dimension;
use kept_core::book::settings::Audit;
use kept_core::scoring::friction::complaints::{Recovery, complaints};
use kept_core::scoring::friction::completed_fixes::{Fixed, fixes};
use kept_core::scoring::friction::fix_first::at_risk;
use kept_core::scoring::friction::honesty::{Honesty, honesty};
use kept_core::scoring::friction::incidents::{IncidentRecord, incidents};
use kept_core::scoring::friction::recurring_causes::{Cause, causes};
use kept_core::scoring::friction::{
    Candidate, Evidence, EvidenceKind, Friction, fix_first, reasons, score,
};
use kept_core::scoring::retention::Reason;
use kept_core::scoring::selling::remedies::{Mending, mendings};

/// What there is to tell.
pub struct FrictionModel {
    /// The scores.
    pub friction: Friction,
    /// What could be mended, the best first.
    pub candidates: Vec<Candidate>,
    /// What is done.
    pub fixed: Vec<Fixed>,
    /// What would have saved sales, to do and done.
    pub mendings: Vec<Mending>,
    /// What went wrong, in the order in which it wants looking at.
    pub load_problems: Vec<IncidentRecord>,
    /// The causes of the last year.
    pub causes: Vec<Cause>,
    /// How complaints were settled.
    pub recovery: Recovery,
    /// Whether word was kept.
    pub honesty: Honesty,
    /// The steps of buying.
    pub steps: Vec<Step>,
    /// The owner's own answers.
    pub audit: Audit,
    /// How many buyers have answered.
    pub surveys: usize,
    /// Why each dimension is what it is, in the order of [`Dimension::ALL`].
    why: Vec<Vec<Reason<EvidenceKind>>>,
}

impl FrictionModel {
    /// Tells of a moment.
    pub fn of(view: &AppState) -> FrictionModel {
        let evidence = Evidence::of(&view.book, view.today());
        let friction = score(&evidence);
        let at_risk = |id: &Id| view.score_cache.get(id).is_some_and(|score| at_risk(score));
        let mut candidates = fix_first(&evidence, &friction, &at_risk);
        // What was settled better than others would only be missed.
        candidates.retain(|one| one.benefit >= 0.0);
        let why = Dimension::ALL.iter();
        let why = why.map(|dimension| reasons(&evidence, &friction, *dimension));
        FrictionModel {
            why: why.collect(),
            candidates,
            fixed: fixes(&evidence),
            mendings: mendings(&view.book, view.today()),
            load_problems: incidents(&evidence),
            causes: causes(&evidence),
            recovery: complaints(&evidence),
            honesty: honesty(&evidence),
            audit: evidence.audit.clone(),
            surveys: evidence.surveys.len(),
            steps: evidence.steps,
            friction,
        }
    }

    /// Why a dimension is what it is.
    pub fn why(&self, dimension: Dimension) -> &[Reason<EvidenceKind>] {
        let all = Dimension::ALL.iter().zip(&self.why);
        let mut of_it = all.filter(|(one, _)| **one == dimension);
        of_it.next().map_or(&[], |(_, why)| why)
    }

    /// Whether nothing speaks of friction yet.
    pub fn is_blank(&self) -> bool {
        self.friction.overall.is_none()
            && self.steps.is_empty()
            && self.fixed.is_empty()
            && self.mendings.is_empty()
    }

    /// The worst of the known dimensions.
    pub fn weakest(&self) -> Option<Dimension> {
        let first = self.friction.worst_first().into_iter().next()?;
        first.value.map(|_| first.dimension)
    }
}
