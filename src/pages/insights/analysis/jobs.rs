//! The work itself: one function for each thing to find out, each in pieces between which the page may paint.

use yew::Callback;

use super::{AHEAD, Base, Buying, Job, JobState, Study};
use crate::pages::insights::departure_reasons::reasons;
use crate::pages::insights::rfm::CUTS;
use crate::prelude::*;
use crate::services::time_slicing::{Stop, in_slices, yield_to_browser};
use kept_core::book::Book;
use kept_core::scoring::retention::book_rhythm::first_of_month;
use kept_core::scoring::retention::{BookRhythm, PurchaseLog, RhythmFit, score, time_share};
use kept_core::scoring::statistics::cohorts::{Cohorts, Period};
use kept_core::scoring::statistics::gamma_gamma::{NoSpend, SpendFit, SpendModel, spent};
use kept_core::scoring::statistics::holdout::Chance;
use kept_core::scoring::statistics::ladder_history::LadderMonths;
use kept_core::scoring::statistics::referral_tree::referral_tree;
use kept_core::scoring::statistics::rfm::RfmTable;
use kept_core::scoring::statistics::sbg;
use kept_core::scoring::statistics::survival::stays;
use kept_core::scoring::statistics::{
    Contest, Curve, Fit, Forecast, Hindsight, Model, NoModel, Progress, Purchases, tier,
};

/// How much of each kind of work is done before the clock is looked at.
const BUYERS_A_PIECE: usize = 25;
const SCORES_A_PIECE: usize = 3;
const CASES_A_PIECE: usize = 2_000;

/// What takes no time to speak of; in between the page may paint. None where it was called off.
pub async fn read(study: &Study, stop: &Stop) -> Option<Base> {
    let (book, asof) = (&study.view.book, study.asof);
    let stays = stays(book, asof);
    let curve = Curve::of(&stays);
    let months = sbg::months(&stays);
    let projection = sbg::fit(&months);
    yield_to_browser().await;
    let purchases = Purchases::of(book, asof);
    let size = purchases.size();
    yield_to_browser().await;
    let cohorts = Cohorts::of(&purchases, Period::fitting(&purchases));
    let rfm = RfmTable::of(&purchases, CUTS);
    yield_to_browser().await;
    let tree = referral_tree(book, asof);
    yield_to_browser().await;
    let mut minutes = time_share::of_file(None, book.unnamed(), asof);
    for (customer, file) in book.customers() {
        minutes.add(&time_share::of_file(Some(customer), file, asof));
    }
    let reasons = reasons(book, asof);
    yield_to_browser().await;
    (!stop.is_stopped()).then(|| Base {
        curve,
        projection,
        months: months.len(),
        tier: tier(&size),
        purchases: Rc::new(purchases),
        cohorts,
        rfm,
        size,
        tree,
        minutes,
        reasons,
    })
}

/// A job under way.
pub struct Working<'a> {
    /// The study it is done for.
    pub study: &'a Study,
    /// Calls it off.
    pub stop: &'a Stop,
    /// Tells whenever there is more to see.
    pub tell: &'a Callback<()>,
    /// Which job it is.
    pub job: Job,
}

impl Working<'_> {
    /// Does one part of the job, from so many percent of the whole to so many. None where it was called off.
    async fn part(&self, (from, to): (u8, u8), piece: &mut dyn FnMut() -> Progress) -> Option<()> {
        let mut counted = || {
            let progress = piece();
            let share = progress.done.saturating_mul(usize::from(to - from)) / progress.of.max(1);
            let reached = from.saturating_add(u8::try_from(share).unwrap_or(0));
            self.study.reached(self.job, reached.min(to));
            (!progress.is_done()).then_some((progress.done, progress.of))
        };
        let counted: &mut dyn FnMut() -> Option<(usize, usize)> = &mut counted;
        let tell = self.tell.reform(|_: u8| ());
        in_slices(self.stop, &tell, counted).await.then_some(())
    }
}

/// Who buys again. None where it was called off.
pub async fn buy(to: &Working<'_>) -> Option<()> {
    let base = to.study.found.borrow().base.clone()?;
    let (purchases, asof) = (&base.purchases, to.study.asof);
    let mut fit = Fit::of(Model::Mbg, purchases);
    to.part((0, 20), &mut || fit.advance(1)).await?;
    let fitted = fit.outcome().unwrap_or(Err(NoModel::NotConverged));
    let all = purchases.buyers.iter();
    let mut fit = SpendFit::new(all.filter_map(|buyer| spent(buyer, asof)));
    to.part((20, 40), &mut || fit.advance(1)).await?;
    let spend = fit.outcome().unwrap_or(Err(NoSpend::NotConverged));
    let mut forecast = None;
    if let Ok(fitted) = fitted {
        let model = SpendModel::of(&spend);
        let mut under = Forecast::new(purchases.clone(), fitted, model, AHEAD);
        to.part((40, 65), &mut || under.advance(BUYERS_A_PIECE))
            .await?;
        forecast = Some(under);
    }
    let split = Contest::split(purchases);
    let month = first_of_month(split);
    let book = &to.study.view.book;
    let mut fit = RhythmFit::new(Rc::new(PurchaseLog::of(book, month.plus(-1))), month);
    let mut rhythm = None;
    let mut fitted_rhythm = || {
        rhythm = fit.advance(CASES_A_PIECE);
        Progress {
            done: usize::from(rhythm.is_some()),
            of: 1,
        }
    };
    to.part((65, 70), &mut fitted_rhythm).await?;
    let mut under = match rhythm {
        // The risk takes part where the second half is as long as what it speaks of.
        Some(rhythm) if asof.since(split) >= rhythm.horizon => {
            let risk = (risk_of(book, rhythm), rhythm.horizon);
            Contest::with_risk(Model::Mbg, purchases, split, risk)
        }
        _ => Contest::new(Model::Mbg, purchases.clone()),
    };
    to.part((70, 100), &mut || under.advance(1)).await?;
    let contest = under.outcome().cloned()?;
    to.study.found.borrow_mut().buying = JobState::Done(Rc::new(Buying {
        fitted,
        spend,
        forecast,
        contest,
    }));
    Some(())
}

/// The chance by the risk of leaving that a customer buys within its horizon.
fn risk_of(book: &Book, rhythm: BookRhythm) -> Chance {
    let (book, settings) = (book.clone(), book.settings());
    Rc::new(move |id: &Id, day: Day, days: i32| {
        let (customer, file) = book.customer(id).filter(|_| days == rhythm.horizon)?;
        let score = score(customer, file, &settings, &rhythm, day);
        score.risk.map(|risk| 1.0 - risk.value)
    })
}

/// The ladder over a year. None where it was called off.
pub async fn climb(to: &Working<'_>) -> Option<()> {
    let mut under = LadderMonths::new(&to.study.view.book, to.study.asof);
    to.part((0, 100), &mut || under.advance(SCORES_A_PIECE))
        .await?;
    to.study.found.borrow_mut().ladder = JobState::Done(Rc::new(under));
    Some(())
}

/// How well the risk foretold who left. None where it was called off.
pub async fn look_back(to: &Working<'_>) -> Option<()> {
    let mut under = Hindsight::new(&to.study.view.book, to.study.asof);
    to.part((0, 100), &mut || under.advance(SCORES_A_PIECE))
        .await?;
    to.study.found.borrow_mut().hindsight = JobState::Done(Rc::new(under));
    Some(())
}
