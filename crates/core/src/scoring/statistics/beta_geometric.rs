//! The likelihood of the models whose customers drop out after a purchase: BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD
//! (Batislam, Denizel & Filiztekin 2007) and MBG/CNBD-k (Platzer & Reutterer 2016), which at k = 1 is MBG/NBD. Time is in
//! weeks. Every difference of large numbers is taken in closed form, so that it holds where parameters run to a limit.

use super::bfgs::{Point, Value};
use super::buying_model::{Group, Model, Parameters, Past, soft};

/// After how many purchases somebody could have dropped out who is still active.
pub(super) fn chances(model: Model, repeats: u32) -> f64 {
    f64::from(repeats) + f64::from(u8::from(model != Model::Bg))
}

/// Log-odds of having dropped out: ln a − ln(b + x) + (r + kx)·log1p((T − t_x)/(α + t_x)) − ln Q for MBG, b + x − 1 for
/// BG, where Q = Σ_{j<k} (r + kx)_j/j!·((T − t_x)/(α + T))^j; −∞ for BG without a repeat.
pub(super) fn log_odds_gone(model: Model, by: &Parameters, past: &Past) -> f64 {
    let chances = chances(model, past.repeats);
    if chances <= 0.0 {
        return f64::NEG_INFINITY;
    }
    let idle = libm::log1p((past.age - past.last) / (by.alpha + past.last));
    let s = model.shape(by, past);
    let u = (past.age - past.last) / (by.alpha + past.age);
    libm::log(by.a / (by.b + (chances - 1.0))) + s * idle - Phases::of(model.phases(), s, u).log
}

/// Negative log-likelihood of groups in order of their repeats, with its slope.
pub(super) fn surprise(model: Model, logs: &Point, groups: &[Group]) -> Value {
    let by = Parameters::of_logs(logs);
    let k = f64::from(model.phases());
    let mut sums = Sums::of(model, &by);
    let mut total = 0.0;
    let mut slope = [0.0; 4];
    for Group {
        past, customers, ..
    } in groups
    {
        sums.reach(&by, past.repeats);
        let kx = k * f64::from(past.repeats);
        let s = by.r + kx;
        let (whole, last) = (by.alpha + past.age, by.alpha + past.last);
        let since = past.age - past.last;
        let aged = libm::log1p(past.age / by.alpha);
        let idle = if past.last == 0.0 {
            aged
        } else {
            libm::log1p(since / last)
        };
        let phases = Phases::of(model.phases(), s, since / whole);
        let chances = chances(model, past.repeats);
        let (gone, weight, stayed) = if chances > 0.0 {
            let stay = by.b + (chances - 1.0);
            let (gone, weight) = soft(libm::log(by.a / stay) + s * idle - phases.log);
            (gone, weight, weight / stay)
        } else {
            (0.0, 0.0, 0.0)
        };
        // ln of Γ(r + kx)/Γ(r)·α^r/(α + T)^(r + kx)·Q, the shares of staying, and of 1 + the odds of having gone.
        total += customers * (sums.log - by.r * aged - kx * (logs[1] + aged) + phases.log + gone);
        let active = 1.0 - weight;
        let each = [
            sums.rate - aged + weight * idle + active * phases.by_shape,
            (by.r * past.age / by.alpha - kx) / whole
                - weight * s * since / (whole * last)
                - active * phases.by_share * (since / whole) / whole,
            weight / by.a - sums.either,
            sums.stay - sums.either - stayed,
        ];
        for (slope, each) in slope.iter_mut().zip(each) {
            *slope += customers * each;
        }
    }
    let [r, alpha, a, b] = slope;
    Value {
        value: -(total + model.of_gaps(groups)),
        slope: [-r * by.r, -alpha * by.alpha, -a * by.a, -b * by.b],
    }
}

/// ln Q, up to a factor the chance that of k phases not all are over since the last purchase.
pub(super) fn log_phases(k: u32, s: f64, u: f64) -> f64 {
    Phases::of(k, s, u).log
}

/// ln Q, and its slopes by the shape s and by the share u.
struct Phases {
    log: f64,
    by_shape: f64,
    by_share: f64,
}

impl Phases {
    /// Of Q = Σ_{j<k} (s)_j/j!·u^j: the chance, but for a factor, that no purchase is complete since the last.
    fn of(k: u32, s: f64, u: f64) -> Phases {
        let (mut term, mut logs) = (1.0, 0.0);
        let (mut sum, mut by_shape, mut by_share) = (1.0, 0.0, 0.0);
        for j in 1..k {
            let before = s + f64::from(j - 1);
            by_share += term * before;
            term *= before / f64::from(j) * u;
            logs += 1.0 / before;
            sum += term;
            by_shape += term * logs;
        }
        Phases {
            log: if k == 1 { 0.0 } else { libm::log(sum) },
            by_shape: by_shape / sum,
            by_share: by_share / sum,
        }
    }
}

/// Sums over one's purchases, carried from one group to the next: of ln((r + i)(b + j)/(a + b + j)), and of its slopes.
struct Sums {
    model: Model,
    repeats: u32,
    log: f64,
    rate: f64,
    stay: f64,
    either: f64,
}

impl Sums {
    fn of(model: Model, by: &Parameters) -> Sums {
        let mut sums = Sums {
            model,
            repeats: 0,
            log: 0.0,
            rate: 0.0,
            stay: 0.0,
            either: 0.0,
        };
        if model != Model::Bg {
            sums.log = -libm::log1p(by.a / by.b);
            sums.stay = 1.0 / by.b;
            sums.either = 1.0 / (by.a + by.b);
        }
        sums
    }

    fn reach(&mut self, by: &Parameters, repeats: u32) {
        let k = self.model.phases();
        while self.repeats < repeats {
            let stayed = by.b + chances(self.model, self.repeats);
            let mut product = stayed / (by.a + stayed);
            for phase in 0..k {
                let bought = by.r + f64::from(k) * f64::from(self.repeats) + f64::from(phase);
                product *= bought;
                self.rate += 1.0 / bought;
            }
            self.log += libm::log(product);
            self.stay += 1.0 / stayed;
            self.either += 1.0 / (by.a + stayed);
            self.repeats += 1;
        }
    }
}
