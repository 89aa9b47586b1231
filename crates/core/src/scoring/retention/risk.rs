//! Risk of leaving (method §9): a noisy-or over what drives customers away. Low is good. Missing evidence adds nothing,
//! and what is known only ever adds; must never look into the book itself.

use serde::Serialize;

use super::constants::{
    CERTAIN, HEALTHY, LEAK, RISK_HIGH, RISK_WATCH, WEIGHT_COLD, WEIGHT_DISTRUST, WEIGHT_FRICTION,
    WEIGHT_PRICE_ONLY, WEIGHT_RIVAL, WEIGHT_SILENCE, WEIGHT_UNHEARD,
};
use super::explanation::{Reason, clamp01};
use crate::book::Settings;
use crate::book::value::{Rate, choice};

choice! {
    /// What drives customers away.
    Factor {
        /// Warmth run out.
        Cold = "cold",
        /// Trust lost.
        Distrust = "distrust",
        /// Not listened to.
        Unheard = "unheard",
        /// Trouble they felt.
        Friction = "friction",
        /// Silent beyond their rhythm.
        Silence = "silence",
        /// A rival is courting them.
        Rival = "rival",
        /// Came for the price alone.
        PriceOnly = "price_only",
        /// What the book cannot know.
        Leak = "leak",
    }
}

choice! {
    /// How great a risk is.
    RiskBand {
        /// Under .2.
        Low = "low",
        /// Under .45, or a red condition.
        Watch = "watch",
        /// From .45.
        High = "high",
    }
}

/// One number for each factor but the leak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Factors {
    /// Warmth run out.
    pub cold: f64,
    /// Trust lost.
    pub distrust: f64,
    /// Not listened to.
    pub unheard: f64,
    /// Trouble they felt.
    pub friction: f64,
    /// Silent beyond their rhythm.
    pub silence: f64,
    /// A rival is courting them.
    pub rival: f64,
    /// Came for the price alone.
    pub price_only: f64,
}

impl Factors {
    /// Each number under its factor, in the order of the method.
    pub fn each(&self) -> [(Factor, f64); 7] {
        [
            (Factor::Cold, self.cold),
            (Factor::Distrust, self.distrust),
            (Factor::Unheard, self.unheard),
            (Factor::Friction, self.friction),
            (Factor::Silence, self.silence),
            (Factor::Rival, self.rival),
            (Factor::PriceOnly, self.price_only),
        ]
    }

    fn map(&self, f: impl Fn(f64) -> f64) -> Factors {
        Factors {
            cold: f(self.cold),
            distrust: f(self.distrust),
            unheard: f(self.unheard),
            friction: f(self.friction),
            silence: f(self.silence),
            rival: f(self.rival),
            price_only: f(self.price_only),
        }
    }

    fn times(&self, other: &Factors) -> Factors {
        Factors {
            cold: self.cold * other.cold,
            distrust: self.distrust * other.distrust,
            unheard: self.unheard * other.unheard,
            friction: self.friction * other.friction,
            silence: self.silence * other.silence,
            rival: self.rival * other.rival,
            price_only: self.price_only * other.price_only,
        }
    }
}

/// How much each factor can add, 0 to 1: as set, else as the method has it.
pub fn weights(settings: &Settings) -> Factors {
    let set = settings.risk_weights.as_ref().map(|nested| &nested.group);
    let or = |rate: Option<Rate>, usual: f64| rate.map_or(usual, Rate::get);
    Factors {
        cold: or(set.and_then(|set| set.cold), WEIGHT_COLD),
        distrust: or(set.and_then(|set| set.distrust), WEIGHT_DISTRUST),
        unheard: or(set.and_then(|set| set.unheard), WEIGHT_UNHEARD),
        friction: or(set.and_then(|set| set.friction), WEIGHT_FRICTION),
        silence: or(set.and_then(|set| set.silence), WEIGHT_SILENCE),
        rival: or(set.and_then(|set| set.rival), WEIGHT_RIVAL),
        price_only: or(set.and_then(|set| set.price_only), WEIGHT_PRICE_ONLY),
    }
}

/// The scores that risk rests on. What is unknown adds nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inputs {
    /// Warmth, 0 to 1.
    pub warmth: f64,
    /// Trust, 0 to 1.
    pub trust: f64,
    /// Listening, 0 to 1.
    pub listening: f64,
    /// Felt friction, 0 to 1.
    pub friction: Option<f64>,
    /// Silence, 0 to 1; unknown for prospects.
    pub silence: Option<f64>,
    /// Rivals, 0 to 1.
    pub rival: f64,
    /// Whether they came for the price alone.
    pub price_only: bool,
}

impl Inputs {
    /// Each factor's x, 0 to 1: how far the score below .5 has fallen, or the score itself where low is good.
    pub fn factors(&self) -> Factors {
        let lack = |score: f64| clamp01((HEALTHY - score) / HEALTHY);
        Factors {
            cold: lack(self.warmth),
            distrust: lack(self.trust),
            unheard: lack(self.listening),
            friction: self.friction.unwrap_or(0.0),
            silence: self.silence.unwrap_or(0.0),
            rival: self.rival,
            price_only: if self.price_only { 1.0 } else { 0.0 },
        }
    }
}

/// Which factors there is evidence of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// There was contact.
    pub cold: bool,
    /// There is evidence of conduct.
    pub distrust: bool,
    /// There is evidence of listening.
    pub unheard: bool,
    /// There is an incident or a survey.
    pub friction: bool,
    /// There is a rhythm; none where silence does not apply.
    pub silence: Option<bool>,
}

impl Known {
    /// The weight of the factors with evidence among all that apply, 0 to 1. Rivals and the mark for price stay out: that
    /// nothing is written of them is no gap.
    pub fn coverage(&self, weights: &Factors) -> f64 {
        let factors = [
            (Some(self.cold), weights.cold),
            (Some(self.distrust), weights.distrust),
            (Some(self.unheard), weights.unheard),
            (Some(self.friction), weights.friction),
            (self.silence, weights.silence),
        ];
        let (mut known, mut all) = (0.0, 0.0);
        for (has, weight) in factors {
            all += has.map_or(0.0, |_| weight);
            known += has.filter(|has| *has).map_or(0.0, |_| weight);
        }
        if all > 0.0 { known / all } else { 0.0 }
    }
}

/// The risk that somebody leaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Risk {
    /// 0 to 1: 1 − (1 − leak)·Π(1 − w·x).
    pub value: f64,
    /// Low, watch or high; a red condition shows at least "watch".
    pub band: RiskBand,
    /// Each factor's x, 0 to 1.
    pub x: Factors,
    /// Each factor's points: risk·ln(1 − w·x)/Σ ln(…). With the leak's they add up to the risk.
    pub points: Factors,
    /// The leak's points.
    pub leak: f64,
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

/// The risk from these scores; `red` where trust stands under a red condition.
pub fn risk(inputs: &Inputs, weights: &Factors, red: bool) -> Risk {
    let x = inputs.factors();
    let weighted = weights.times(&x);
    let mut stay = 1.0 - LEAK;
    for (_, wx) in weighted.each() {
        stay *= 1.0 - wx;
    }
    let value = 1.0 - stay;
    let log = |wx: f64| -libm::log((1.0 - wx).max(CERTAIN));
    let mut whole = log(LEAK);
    for (_, wx) in weighted.each() {
        whole += log(wx);
    }
    Risk {
        value,
        band: band(value, red),
        x,
        points: weighted.map(|wx| value * log(wx) / whole),
        leak: value * log(LEAK) / whole,
    }
}

/// What adds to the risk, the most first; the points add up to the risk.
pub fn reasons(risk: &Risk) -> Vec<Reason<Factor>> {
    let leak = [(Factor::Leak, risk.leak)];
    let mut reasons: Vec<Reason<Factor>> = risk
        .points
        .each()
        .into_iter()
        .chain(leak)
        .filter(|(_, points)| *points > 0.0)
        .map(|(what, points)| Reason {
            what,
            points,
            entry: None,
        })
        .collect();
    reasons.sort_by(|a, b| b.points.total_cmp(&a.points));
    reasons
}
