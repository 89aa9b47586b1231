//! MBG/CNBD-k with k by likelihood (Platzer & Reutterer 2016; method §19): whether customers buy at random or regularly.
//! Gaps between purchases are Erlang-k, k from 1, which is MBG/NBD, to 4.

use super::Progress;
use super::buying_model::{Group, Model};
use super::fit::{Fit, FitOptions};
use super::fitted::{Fitted, NoModel};
use std::rc::Rc;

/// Fits of one k after the other, under way.
#[derive(Clone, Debug)]
pub struct RegularityFit {
    fits: Vec<Fit>,
}

impl RegularityFit {
    /// Fits to these groups, in order of their repeats and with their gaps.
    pub fn new(groups: impl Into<Rc<[Group]>>) -> RegularityFit {
        RegularityFit::with(groups, &FitOptions::default())
    }

    /// The same with a start of one's own or a penalty.
    pub fn with(groups: impl Into<Rc<[Group]>>, wishes: &FitOptions) -> RegularityFit {
        let groups = groups.into();
        let fit = |model| Fit::with(model, Rc::clone(&groups), wishes);
        RegularityFit {
            fits: Model::REGULAR.into_iter().map(fit).collect(),
        }
    }

    /// Takes a likelihood up to so many times.
    pub fn advance(&mut self, evaluations: usize) -> Progress {
        let under = self.fits.iter_mut().find(|fit| fit.outcome().is_none());
        if let Some(fit) = under {
            fit.advance(evaluations);
        }
        let done = self.fits.iter().filter(|fit| fit.outcome().is_some());
        Progress {
            done: done.count(),
            of: self.fits.len(),
        }
    }

    /// Fit with the highest likelihood, of equals the one with the smaller k; none while it is under way.
    pub fn outcome(&self) -> Option<Result<Fitted, NoModel>> {
        let mut best: Option<Result<Fitted, NoModel>> = None;
        for fit in &self.fits {
            let found = fit.outcome()?;
            let better = match (&best, &found) {
                (None, _) | (Some(Err(_)), Ok(_)) => true,
                (Some(Ok(best)), Ok(found)) => found.log_likelihood > best.log_likelihood,
                (_, Err(_)) => false,
            };
            if better {
                best = Some(found);
            }
        }
        best
    }

    /// Fits without a pause.
    pub fn run(mut self) -> Result<Fitted, NoModel> {
        while !self.advance(usize::MAX).is_done() {}
        self.outcome().unwrap_or(Err(NoModel::NotConverged))
    }
}
