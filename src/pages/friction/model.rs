//! Everything the page tells, gathered once for one moment of the book.

use crate::app::dispatcher::AppState;
use kept_core::book::Id;
use kept_core::book::catalogue::Step;
use kept_core::book::fact::Dimension;
use kept_core::book::settings::Audit;
use kept_core::scoring::friction::complaints::{Recovery, complaints};
use kept_core::scoring::friction::completed_fixes::{Fixed, fixes};
use kept_core::scoring::friction::fix_first::at_risk;
use kept_core::scoring::friction::honesty::{Honesty, honesty};
use kept_core::scoring::friction::incidents::{Happened, incidents};
use kept_core::scoring::friction::recurring_causes::{Cause, causes};
use kept_core::scoring::friction::{Candidate, Evidence, Friction, fix_first, score};
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
    pub load_problems: Vec<Happened>,
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
        FrictionModel {
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
