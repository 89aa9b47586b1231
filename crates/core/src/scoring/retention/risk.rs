//! Risk of leaving (method §9): the chance that a customer does not buy again within the horizon. Low is good. How they buy
//! gives the odds; conduct and contact shift them; missing evidence shifts nothing. Must never look into the book itself.

use crate::dyn_sort::DynSort;
use serde::Serialize;

use super::book_rhythm::BookRhythm;
use super::buying::{Buying, odds_of_buying};
use super::constants::{
    GONE_GAPS, GONE_RISK, HEALTHY, ODDS_BASE, ODDS_DISTRUST, ODDS_EQUAL, ODDS_FRICTION,
    ODDS_IN_TOUCH, ODDS_PRICE_ONLY, ODDS_RIVAL, ODDS_UNHEARD, RISK_HIGH, RISK_STRENGTH, RISK_WATCH,
    USUAL_RECENCY, USUAL_REPEATS, USUAL_TOUCH,
};
use super::explanation::{Reason, clamp01};
use crate::book::Settings;
use crate::book::value::{Multiple, choice};

choice! {
    /// What raises or lowers a risk.
    Factor {
        /// How long ago they bought.
        Quiet = "quiet",
        /// How often they bought.
        Habit = "habit",
        /// Contact with us other than purchases.
        InTouch = "in_touch",
        /// Trust lost.
        Distrust = "distrust",
        /// Not listened to.
        Unheard = "unheard",
        /// Trouble they felt.
        Friction = "friction",
        /// A rival is courting them.
        Rival = "rival",
        /// Came for the price alone.
        PriceOnly = "price_only",
    }
}

choice! {
    /// How great a risk is.
    RiskBand {
        /// Under .3.
        Low = "low",
        /// Under .6, or a red condition.
        Watch = "watch",
        /// From .6.
        High = "high",
    }
}

/// One number for each factor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Factors {
    /// How long ago they bought.
    pub quiet: f64,
    /// How often they bought.
    pub habit: f64,
    /// Contact with us other than purchases.
    pub in_touch: f64,
    /// Trust lost.
    pub distrust: f64,
    /// Not listened to.
    pub unheard: f64,
    /// Trouble they felt.
    pub friction: f64,
    /// A rival is courting them.
    pub rival: f64,
    /// Came for the price alone.
    pub price_only: f64,
}

impl Factors {
    /// Each number under its factor, in the order of the method.
    pub fn each(&self) -> [(Factor, f64); 8] {
        [
            (Factor::Quiet, self.quiet),
            (Factor::Habit, self.habit),
            (Factor::InTouch, self.in_touch),
            (Factor::Distrust, self.distrust),
            (Factor::Unheard, self.unheard),
            (Factor::Friction, self.friction),
            (Factor::Rival, self.rival),
            (Factor::PriceOnly, self.price_only),
        ]
    }

    fn sum(&self) -> f64 {
        let mut sum = 0.0;
        for (_, one) in self.each() {
            sum += one;
        }
        sum
    }

    fn with(&self, other: &Factors, f: impl Fn(f64, f64) -> f64) -> Factors {
        Factors {
            quiet: f(self.quiet, other.quiet),
            habit: f(self.habit, other.habit),
            in_touch: f(self.in_touch, other.in_touch),
            distrust: f(self.distrust, other.distrust),
            unheard: f(self.unheard, other.unheard),
            friction: f(self.friction, other.friction),
            rival: f(self.rival, other.rival),
            price_only: f(self.price_only, other.price_only),
        }
    }
}

/// What each factor of conduct and contact is multiplied by, 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strengths {
    /// Contact with us.
    pub in_touch: f64,
    /// Trust lost.
    pub distrust: f64,
    /// Not listened to.
    pub unheard: f64,
    /// Trouble they felt.
    pub friction: f64,
    /// A rival is courting them.
    pub rival: f64,
    /// Came for the price alone.
    pub price_only: f64,
}

impl Strengths {
    /// As set, else 1.
    pub fn of(settings: &Settings) -> Strengths {
        let set = settings.risk_strength.as_ref().map(|nested| &nested.group);
        let or = |multiple: Option<Multiple>| multiple.map_or(RISK_STRENGTH, Multiple::get);
        Strengths {
            in_touch: or(set.and_then(|set| set.in_touch)),
            distrust: or(set.and_then(|set| set.distrust)),
            unheard: or(set.and_then(|set| set.unheard)),
            friction: or(set.and_then(|set| set.friction)),
            rival: or(set.and_then(|set| set.rival)),
            price_only: or(set.and_then(|set| set.price_only)),
        }
    }
}

/// The scores that a risk rests on. What is unknown shifts nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inputs {
    /// How they buy.
    pub buying: Buying,
    /// What is left of contacts other than purchases, 0 to 1.
    pub touch: f64,
    /// Trust, 0 to 1.
    pub trust: f64,
    /// Listening, 0 to 1.
    pub listening: f64,
    /// Felt friction, 0 to 1.
    pub friction: Option<f64>,
    /// Rivals, 0 to 1.
    pub rival: f64,
    /// Whether they came for the price alone.
    pub price_only: bool,
}

/// What each factor came to: x of conduct and contact, 0 to 1, and how they buy.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Drivers {
    /// Days since they last bought.
    pub recency: i32,
    /// Purchase days after the first, those taken to be unwritten added.
    pub repeats: f64,
    /// Their own gap between purchases, in days.
    pub own_gap: f64,
    /// What is left of contacts other than purchases.
    pub touch: f64,
    /// Trust lost.
    pub distrust: f64,
    /// Not listened to.
    pub unheard: f64,
    /// Trouble they felt.
    pub friction: f64,
    /// A rival is courting them.
    pub rival: f64,
    /// Came for the price alone.
    pub price_only: f64,
}

impl Inputs {
    /// What each factor comes to.
    pub fn drivers(&self) -> Drivers {
        let lack = |score: f64| clamp01((HEALTHY - score) / HEALTHY);
        Drivers {
            recency: self.buying.recency,
            repeats: self.buying.repeats,
            own_gap: self.buying.own_gap,
            touch: self.touch,
            distrust: lack(self.trust),
            unheard: lack(self.listening),
            friction: self.friction.unwrap_or(0.0),
            rival: self.rival,
            price_only: if self.price_only { 1.0 } else { 0.0 },
        }
    }
}

/// The risk that somebody does not buy again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Risk {
    /// 0 to 1: the chance that they do not buy within the horizon.
    pub value: f64,
    /// The risk of somebody usual, from whom the points lead to the value.
    pub usual: f64,
    /// Low, watch or high; a red condition shows at least "watch".
    pub band: RiskBand,
    /// What each factor came to.
    pub x: Drivers,
    /// Each factor's points, negative where it lowers the risk; with `usual` they sum to the value.
    pub points: Factors,
    /// h: how far ahead it looks, in days.
    pub horizon: i32,
    /// How many past cases of this book it is fitted to; none where it is general experience.
    pub cases: Option<u32>,
}

/// The band of a risk of 0 to 1.
pub fn band(value: f64, red: bool) -> RiskBand {
    if value >= RISK_HIGH {
        RiskBand::High
    } else if value >= RISK_WATCH || red {
        RiskBand::Watch
    } else {
        RiskBand::Low
    }
}

/// 1/(1 + e^(−z)), without overflow.
fn chance(z: f64) -> f64 {
    let small = libm::exp(-z.abs());
    let numerator = if z >= 0.0 { 1.0 } else { small };
    numerator / (1.0 + small)
}

/// The log-odds of each factor.
fn log_odds(x: &Drivers, strengths: &Strengths, book: &BookRhythm) -> Factors {
    let (quiet, habit) = odds_of_buying(f64::from(x.recency), x.repeats, x.own_gap, book.gap);
    Factors {
        quiet: book.slope * quiet,
        habit: book.slope * habit,
        in_touch: ODDS_IN_TOUCH * strengths.in_touch * x.touch,
        distrust: ODDS_DISTRUST * strengths.distrust * x.distrust,
        unheard: ODDS_UNHEARD * strengths.unheard * x.unheard,
        friction: ODDS_FRICTION * strengths.friction * x.friction,
        rival: ODDS_RIVAL * strengths.rival * x.rival,
        price_only: ODDS_PRICE_ONLY * strengths.price_only * x.price_only,
    }
}

/// The log-odds of somebody usual: bought half a usual gap ago and once before, half warm, no trouble.
fn usual_log_odds(strengths: &Strengths, book: &BookRhythm) -> Factors {
    let gap = book.gap;
    let (quiet, habit) = odds_of_buying(USUAL_RECENCY * gap, USUAL_REPEATS, gap, gap);
    Factors {
        quiet: book.slope * quiet,
        habit: book.slope * habit,
        in_touch: ODDS_IN_TOUCH * strengths.in_touch * USUAL_TOUCH,
        ..Factors::default()
    }
}

/// The risk from these scores; `red` where trust stands under a red condition.
pub fn risk(inputs: &Inputs, strengths: &Strengths, book: &BookRhythm, red: bool) -> Risk {
    let x = inputs.drivers();
    let odds = log_odds(&x, strengths, book);
    let usual_odds = usual_log_odds(strengths, book);
    let base = book.intercept + book.slope * ODDS_BASE;
    let (value, usual) = (chance(base + odds.sum()), chance(base + usual_odds.sum()));
    let apart = odds.with(&usual_odds, |own, usual| own - usual);
    let whole = apart.sum();
    let each = if whole.abs() > ODDS_EQUAL {
        (value - usual) / whole
    } else {
        value * (1.0 - value)
    };
    Risk {
        value,
        usual,
        band: band(value, red),
        x,
        points: apart.with(&apart, |one, _| one * each),
        horizon: book.horizon,
        cases: book.fitted.then_some(book.cases),
    }
}

impl Risk {
    /// Whether they are probably gone: a risk of .9 or more, and three of their own gaps since they bought. Offered to be
    /// confirmed, never assumed.
    pub fn is_probably_gone(&self) -> bool {
        self.value >= GONE_RISK && f64::from(self.x.recency) >= GONE_GAPS * self.x.own_gap
    }
}

/// What raises the risk above the usual one or lowers it below, the most first; with `usual` the points sum to the risk.
pub fn reasons(risk: &Risk) -> Vec<Reason<Factor>> {
    let points = risk.points.each().into_iter();
    let mut reasons: Vec<Reason<Factor>> = points
        .filter(|(_, points)| *points != 0.0)
        .map(|(what, points)| Reason {
            what,
            points,
            entry: None,
        })
        .collect();
    reasons.dyn_sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    reasons
}
