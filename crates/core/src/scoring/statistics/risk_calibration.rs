//! What the risk said held against what came (method §20): in bands of what was said, and by how well it ranks beside the days
//! since the last purchase and the buying model. Must never score anybody itself.

use super::buying_model::{Model, Past};
use super::concordance::concordance;
use super::customer_forecast::outlook;
use super::fit::Fit;
use super::fitted::Fitted;
use super::purchases::{Purchases, weeks};
use crate::book::value::choice;
use crate::book::{Book, Day, Fact, File, Id};
use crate::scoring::retention::stage::{Stage, seen};
use crate::scoring::retention::{BookRhythm, CustomerScore, Risk, score};

/// How many bands what was said is cut into, each a tenth wide.
pub const BANDS: usize = 10;

/// Customers of whom something alike was said, and what came.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SaidLeft {
    /// How many.
    pub customers: usize,
    /// The risks that were said, added up.
    said: f64,
    /// How many of them did not buy again within the horizon.
    pub left: usize,
}

impl SaidLeft {
    fn take(&mut self, risk: f64, left: bool) {
        self.customers += 1;
        self.said += risk;
        self.left += usize::from(left);
    }

    /// The mean risk that was said, 0 to 1; none where there is nobody.
    pub fn mean_said(&self) -> Option<f64> {
        (self.customers > 0).then(|| self.said / self.customers as f64)
    }

    /// The share that left, 0 to 1; none where there is nobody.
    pub fn share_left(&self) -> Option<f64> {
        (self.customers > 0).then(|| self.left as f64 / self.customers as f64)
    }
}

choice! {
    /// What ranks customers by how likely they are not to come back.
    Ranker {
        /// The risk of method §9.
        Risk = "risk",
        /// The plain number of days since the last purchase.
        Recency = "recency",
        /// The buying model of method §19.
        Model = "model",
    }
}

/// How well each way ranks the same customers: the chance that somebody who left was ranked above somebody who stayed (AUC),
/// 0 to 1; .5 is blind guessing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankContest {
    /// The risk.
    pub risk: f64,
    /// The days since the last purchase.
    pub recency: f64,
    /// The buying model; none where there is none, or where it was not held against them.
    pub model: Option<f64>,
}

impl RankContest {
    /// Which ranks best; the risk among equals.
    pub fn winner(&self) -> Ranker {
        let model = self.model.unwrap_or(0.0);
        if self.risk >= self.recency && self.risk >= model {
            Ranker::Risk
        } else if self.recency >= model {
            Ranker::Recency
        } else {
            Ranker::Model
        }
    }

    /// Whether the plain number of days since the last purchase ranks better than the risk.
    pub fn is_risk_worse(&self) -> bool {
        self.risk < self.recency
    }
}

/// What was said of some customers on some days, and what came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    bands: [SaidLeft; BANDS],
    all: SaidLeft,
    /// The risk and the days since the last purchase, of those who left and of those who stayed.
    left: Vec<(f64, f64)>,
    stayed: Vec<(f64, f64)>,
}

impl Calibration {
    /// Takes in what was said of a customer, and whether they left.
    pub fn take(&mut self, risk: &Risk, left: bool) {
        // A risk is 0 to 1.
        let band = ((risk.value * BANDS as f64) as usize).min(BANDS - 1);
        if let Some(band) = self.bands.get_mut(band) {
            band.take(risk.value, left);
        }
        self.all.take(risk.value, left);
        let side = if left {
            &mut self.left
        } else {
            &mut self.stayed
        };
        side.push((risk.value, f64::from(risk.x.recency)));
    }

    /// By what was said: under .1, under .2 and so on.
    pub fn bands(&self) -> &[SaidLeft; BANDS] {
        &self.bands
    }

    /// Everybody together.
    pub fn all(&self) -> &SaidLeft {
        &self.all
    }

    /// How well the risk and the days since the last purchase rank; none where nobody left or nobody stayed.
    pub fn contest(&self) -> Option<RankContest> {
        if self.left.is_empty() || self.stayed.is_empty() {
            return None;
        }
        let auc = |by: fn(&(f64, f64)) -> f64| {
            concordance(
                self.left.iter().map(by).collect(),
                self.stayed.iter().map(by).collect(),
            )
        };
        Some(RankContest {
            risk: auc(|(risk, _)| *risk),
            recency: auc(|(_, recency)| *recency),
            model: None,
        })
    }
}

/// Whether somebody with this file left after a day: did not buy within the horizon; where no purchase of theirs was written
/// down by that day, whether they departed within it.
pub(super) fn left_after(file: &File, score: &CustomerScore, day: Day, horizon: i32) -> bool {
    let over = day.plus(horizon);
    let has_bought = score.rhythm.last.is_some();
    let mut later = seen(file, over).skip_while(|entry| entry.on <= day);
    let found = later.any(|entry| match entry.fact {
        Fact::Purchase(_) => has_bought,
        Fact::Departure(_) => !has_bought,
        _ => false,
    });
    found != has_bought
}

/// Somebody of whom something was said on a day, and what came.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Case {
    pub customer: Id,
    pub risk: f64,
    pub recency: f64,
    pub left: bool,
}

/// How well the risk, the days since the last purchase and a fitted buying model rank these customers who had bought by a
/// day; none where nobody of them left or stayed.
pub(super) fn contest(
    cases: &[Case],
    fitted: Option<&Fitted>,
    purchases: &Purchases,
    day: Day,
    horizon: i32,
) -> Option<RankContest> {
    let mut sides: [Vec<(f64, f64, f64)>; 2] = Default::default();
    let mut buyers = purchases.buyers.iter().peekable();
    for case in cases {
        while buyers
            .next_if(|buyer| buyer.customer < case.customer)
            .is_some()
        {}
        let past = buyers
            .peek()
            .filter(|buyer| buyer.customer == case.customer)
            .and_then(|buyer| buyer.past(day));
        let Some(past) = past else { continue };
        let gone = fitted.map_or(0.0, |fitted| gone_by(fitted, &past, horizon));
        if let Some(side) = sides.get_mut(usize::from(case.left)) {
            side.push((case.risk, case.recency, gone));
        }
    }
    let [stayed, left] = &sides;
    if left.is_empty() || stayed.is_empty() {
        return None;
    }
    let auc = |by: fn(&(f64, f64, f64)) -> f64| {
        concordance(
            left.iter().map(by).collect(),
            stayed.iter().map(by).collect(),
        )
    };
    Some(RankContest {
        risk: auc(|(risk, _, _)| *risk),
        recency: auc(|(_, recency, _)| *recency),
        model: fitted.map(|_| auc(|(_, _, gone)| *gone)),
    })
}

/// The chance by a buying model that somebody does not buy within the horizon.
fn gone_by(fitted: &Fitted, past: &Past, horizon: i32) -> f64 {
    1.0 - outlook(fitted.model, &fitted.parameters, past, weeks(horizon)).returns
}

/// What was said of everybody on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// What every risk took from the whole book.
    pub rhythm: BookRhythm,
    /// What was said and what came.
    pub calibration: Calibration,
    /// How the three ways rank those who had bought; none where nobody left or stayed.
    pub contest: Option<RankContest>,
}

/// What was said of everybody on one day, held against what the book tells of the horizon after it, in one go.
pub fn snapshot(book: &Book, day: Day, model: Model) -> Snapshot {
    let (settings, rhythm) = (book.settings(), BookRhythm::of(book, day));
    let mut calibration = Calibration::default();
    let mut cases = Vec::new();
    for (customer, file) in book.customers() {
        let score = score(customer, file, &settings, &rhythm, day);
        let Some(risk) = score.risk.filter(|_| score.stage == Stage::Customer) else {
            continue;
        };
        let left = left_after(file, &score, day, rhythm.horizon);
        calibration.take(&risk, left);
        cases.push(Case {
            customer: customer.id.clone(),
            risk: risk.value,
            recency: f64::from(risk.x.recency),
            left,
        });
    }
    let purchases = Purchases::of(book, day);
    let fitted = Fit::of(model, &purchases).run().ok();
    Snapshot {
        contest: contest(&cases, fitted.as_ref(), &purchases, day, rhythm.horizon),
        rhythm,
        calibration,
    }
}
