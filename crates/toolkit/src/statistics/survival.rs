//! Kaplan–Meier's curve over any durations, and the shifted-beta-geometric projection.

use kept_core::scoring::statistics::sbg::{NoProjection, Period, fit};
use kept_core::scoring::statistics::survival::{Curve, Stay};
#[cfg(feature = "bindings")]
use wasm_bindgen::prelude::*;

/// A Kaplan–Meier curve.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub struct KaplanMeier {
    /// What each rank of a duration stands for; the first is 0.
    times: Vec<f64>,
    curve: Option<Curve>,
}

#[cfg_attr(feature = "bindings", wasm_bindgen)]
impl KaplanMeier {
    /// The curve of these durations, each with whether it ended (not 0) or was still going on. The estimate depends only on
    /// their order, so each distinct duration stands for a day.
    pub fn new(durations: &[f64], ended: &[u8]) -> KaplanMeier {
        let mut times: Vec<f64> = durations.to_vec();
        times.push(0.0);
        times.sort_by(f64::total_cmp);
        times.dedup();
        let stays = durations.iter().zip(ended).map(|(duration, ended)| {
            let rank = times.partition_point(|time| time < duration);
            let days = i32::try_from(rank).unwrap_or(i32::MAX);
            Stay {
                days,
                left: *ended != 0,
                age: days,
            }
        });
        let stays: Vec<Stay> = stays.collect();
        KaplanMeier {
            curve: Curve::of(&stays),
            times,
        }
    }

    /// Of each step in one row: time, at risk, ended, censored, survival, lower and upper bound.
    pub fn steps(&self) -> Vec<f64> {
        let steps = self.curve.iter().flat_map(|curve| &curve.steps);
        let rows = steps.flat_map(|step| {
            // Counts far below what a double holds exactly.
            let counts = [step.at_risk, step.left, step.unseen].map(|count| count as f64);
            let [at_risk, left, unseen] = counts;
            [
                self.time(step.day),
                at_risk,
                left,
                unseen,
                step.survival,
                step.low,
                step.high,
            ]
        });
        rows.collect()
    }

    /// The first time by which half or more have ended; NaN where that was not seen.
    pub fn median(&self) -> f64 {
        let median = self.curve.as_ref().and_then(|curve| curve.median);
        median.map_or(f64::NAN, |rank| self.time(rank))
    }

    /// The longest duration seen.
    pub fn longest(&self) -> f64 {
        self.times.last().copied().unwrap_or(0.0)
    }

    /// Mean duration up to a time, and its standard error.
    pub fn restricted_mean(&self, until: f64) -> Vec<f64> {
        let mean = self
            .curve
            .as_ref()
            .map(|curve| curve.restricted_mean(until, |rank| self.time(rank)));
        mean.map_or(Vec::new(), |(mean, error)| vec![mean, error])
    }
}

impl KaplanMeier {
    fn time(&self, rank: i32) -> f64 {
        let place = usize::try_from(rank).unwrap_or(0);
        self.times.get(place).copied().unwrap_or(0.0)
    }
}

/// α, β, log-likelihood, and 1 where all leave with one chance, of the projection that fits these periods best.
///
/// # Errors
/// The word for why there is none.
#[cfg_attr(feature = "bindings", wasm_bindgen(js_name = shiftedBetaGeometric))]
pub fn shifted_beta_geometric(stayed: &[f64], left: &[f64]) -> Result<Vec<f64>, String> {
    let periods = stayed.iter().zip(left).map(|(stayed, left)| Period {
        stayed: *stayed,
        left: *left,
    });
    match fit(&periods.collect::<Vec<Period>>()) {
        Ok(sbg) => Ok(vec![
            sbg.alpha,
            sbg.beta,
            sbg.log_likelihood,
            f64::from(u8::from(sbg.geometric)),
        ]),
        Err(NoProjection::TooYoung) => Err("too_young".to_owned()),
        Err(NoProjection::NobodyLeaves) => Err("nobody_leaves".to_owned()),
        Err(NoProjection::NobodyStays) => Err("nobody_stays".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Remission times of the 6-MP arm of Freireich et al. (1963); + is censored.
    const SIX_MP: [(f64, u8); 21] = [
        (6.0, 1),
        (6.0, 1),
        (6.0, 1),
        (6.0, 0),
        (7.0, 1),
        (9.0, 0),
        (10.0, 1),
        (10.0, 0),
        (11.0, 0),
        (13.0, 1),
        (16.0, 1),
        (17.0, 0),
        (19.0, 0),
        (20.0, 0),
        (22.0, 1),
        (23.0, 1),
        (25.0, 0),
        (32.0, 0),
        (32.0, 0),
        (34.0, 0),
        (35.0, 0),
    ];

    #[test]
    fn the_curve_of_a_published_table_is_found_and_its_area() {
        let (durations, ended): (Vec<f64>, Vec<u8>) = SIX_MP.into_iter().unzip();
        let found = KaplanMeier::new(&durations, &ended);
        let steps = found.steps();
        let survival: Vec<f64> = steps.chunks(7).map(|row| row[4]).collect();
        let want = [1.0, 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
        for (one, other) in survival.iter().zip(want) {
            assert!((one - other).abs() < 5e-5, "{survival:?}");
        }
        assert_eq!(found.median(), 23.0);
        // Klein & Moeschberger (2003), example 4.1: mean 23.29 with a standard error of 2.83 up to 35 weeks.
        let mean = found.restricted_mean(35.0);
        assert!(
            (mean[0] - 23.29).abs() < 5e-3 && (mean[1] - 2.83).abs() < 5e-3,
            "{mean:?}"
        );
    }

    #[test]
    fn nothing_and_durations_of_no_length_are_taken() {
        assert!(KaplanMeier::new(&[], &[]).steps().is_empty());
        let found = KaplanMeier::new(&[0.0, 0.0, 2.5], &[1, 0, 1]);
        assert_eq!(
            found
                .steps()
                .chunks(7)
                .map(|row| row[0])
                .collect::<Vec<_>>(),
            [0.0, 2.5]
        );
        assert_eq!(found.restricted_mean(1.0).len(), 2);
    }
}
