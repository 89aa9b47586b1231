//! The limits that a buying model's parameters may run to (method §19): nobody ever drops out, all drop out at one chance,
//! all buy at one rate. A limit is a model with fewer parameters; here stands which limits to try, and how each is held.

use super::buying_model::{Model, Parameters};
use super::multi_start::Bounds;

/// What a parameter at infinity or 0 makes of the drop-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropoutLimit {
    /// a → 0 (s → 0): nobody ever drops out.
    Nobody,
    /// a and b → ∞ in proportion (s and β): all drop out at one chance, a/(a + b) a purchase (s/β a week).
    OneChance,
    /// a and b → 0 in proportion (β → 0): some drop out at once, the others never.
    AtOnceOrNever,
    /// b → 0: all drop out the first time they can.
    Everybody,
}

/// Limits that a fit runs to; a parameter at a limit stands for it with a number that is as good as infinite or 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// r and α → ∞ in proportion: all buy at one rate, r/α a week.
    pub one_rate: bool,
    /// What became of the drop-out.
    pub dropout: Option<DropoutLimit>,
}

impl Limits {
    /// Whether there is none: all four parameters are finite.
    pub fn is_none(&self) -> bool {
        *self == Limits::default()
    }

    /// How many parameters are left to fit, 1 to 4.
    pub fn free(&self) -> usize {
        self.fixed().iter().filter(|fixed| !**fixed).count()
    }

    /// Which of r, α, a and b are not fitted.
    pub(super) fn fixed(&self) -> [bool; 4] {
        let [a, b] = match self.dropout {
            None => [false, false],
            Some(DropoutLimit::OneChance | DropoutLimit::AtOnceOrNever) => [false, true],
            Some(DropoutLimit::Nobody | DropoutLimit::Everybody) => [true, true],
        };
        [self.one_rate, false, a, b]
    }
}

/// As good as infinite: what is left of the difference to the limit is below rounding of a log-likelihood.
const INFINITE: f64 = 1e9;
/// As good as no time at all for β of Pareto/NBD, which the likelihood approaches by its logarithm only.
const AT_ONCE: f64 = 1e-290;
/// Lower edge of β, whose logarithm alone moves the likelihood there.
const SOONEST: f64 = 1e-30;
/// Edge of a search, in the parameters' own scale.
const EDGE: f64 = 1e6;
/// Beyond this a parameter may be on its way to a limit.
const FAR: f64 = 100.0;
/// So seldom, drop-out may not happen at all.
const SELDOM: f64 = 5e-3;
/// Odds of dropping out from which a limit is looked for at the least: below, the likelihood is too flat to lead there.
const LEAST_ODDS: f64 = 0.05;

/// Edges between which r, α, a and b are looked for.
pub(super) fn bounds(model: Model, mean_age: f64) -> Bounds {
    let of = |edge: f64| {
        let parameters = Parameters {
            r: edge,
            alpha: edge * mean_age,
            a: edge,
            b: edge * unit_of_b(model, mean_age),
        };
        parameters.logs()
    };
    let mut low = of(1.0 / EDGE);
    if model == Model::Pareto {
        let [.., beta] = &mut low;
        *beta = libm::log(SOONEST * mean_age);
    }
    Bounds {
        low,
        high: of(EDGE),
    }
}

/// β is a time, b a number.
pub(super) fn unit_of_b(model: Model, mean_age: f64) -> f64 {
    match model {
        Model::Pareto => mean_age,
        _ => 1.0,
    }
}

/// The limits that these parameters may be on their way to, those with more free parameters first.
pub(super) fn near(model: Model, by: &Parameters, mean_age: f64) -> Vec<Limits> {
    let b = by.b / unit_of_b(model, mean_age);
    let mut dropouts = vec![None];
    let mut may = |dropout, is: bool| {
        if is {
            dropouts.push(Some(dropout));
        }
    };
    // A search that ended where nobody drops out has seen nothing of the hills where some do, at once or at one chance.
    let share = by.a / (by.a + b);
    let lost = share < SELDOM || by.r > FAR;
    if model == Model::Pareto {
        may(DropoutLimit::Nobody, share < SELDOM);
        may(DropoutLimit::OneChance, lost || by.a > FAR || b > FAR);
        may(DropoutLimit::AtOnceOrNever, lost || b < 1.0 / FAR);
    } else {
        may(DropoutLimit::OneChance, lost || by.a + b > FAR);
        may(DropoutLimit::AtOnceOrNever, lost || by.a + b < 2.0 / FAR);
        may(DropoutLimit::Nobody, share < SELDOM || b > FAR);
        may(DropoutLimit::Everybody, share > 1.0 - SELDOM);
    }
    let rates: &[bool] = if by.r > FAR { &[false, true] } else { &[false] };
    let mut limits = Vec::new();
    for dropout in dropouts {
        for one_rate in rates {
            let one = Limits {
                one_rate: *one_rate,
                dropout,
            };
            if !one.is_none() {
                limits.push(one);
            }
        }
    }
    limits
}

/// Edges that hold a limit, and where in between to start from these parameters.
pub(super) fn held(
    limits: Limits,
    model: Model,
    by: &Parameters,
    mean_age: f64,
) -> (Parameters, Bounds) {
    let mut start = *by;
    let unit = unit_of_b(model, mean_age);
    let around = |bounds: &mut Bounds, start: &Parameters, place: usize, low: f64, high: f64| {
        let at = start.logs();
        let edges = bounds.low.iter_mut().zip(&mut bounds.high).zip(at);
        if let Some(((l, h), at)) = edges.into_iter().nth(place) {
            (*l, *h) = (at - low, at + high);
        }
    };
    let mut edges = bounds(model, mean_age);
    if limits.one_rate {
        start.alpha *= INFINITE / start.r;
        start.r = INFINITE;
        around(&mut edges, &start, 0, 0.0, 0.0);
        around(&mut edges, &start, 1, 20.0, 20.0);
    }
    match limits.dropout {
        None => {}
        Some(DropoutLimit::Nobody) => {
            (start.a, start.b) = (1e-3 / INFINITE, unit);
            around(&mut edges, &start, 2, 0.0, 0.0);
            around(&mut edges, &start, 3, 0.0, 0.0);
        }
        Some(DropoutLimit::Everybody) => {
            (start.a, start.b) = (1.0, 1e-3 / INFINITE);
            around(&mut edges, &start, 2, 0.0, 0.0);
            around(&mut edges, &start, 3, 0.0, 0.0);
        }
        Some(DropoutLimit::OneChance) => {
            start.a = INFINITE * (start.a * unit / start.b).max(LEAST_ODDS);
            start.b = INFINITE * unit;
            around(&mut edges, &start, 2, 20.0, 20.0);
            around(&mut edges, &start, 3, 0.0, 0.0);
        }
        Some(DropoutLimit::AtOnceOrNever) => {
            if model == Model::Pareto {
                // (β/T)^s is the share that stays: it is kept as β goes to 0.
                let before = libm::log(start.b / unit).min(-1.0);
                let most = libm::log(AT_ONCE);
                start.a = (start.a * before / most).max(-LEAST_ODDS / most);
                start.b = unit * AT_ONCE;
            } else {
                start.a = (start.a / start.b).max(LEAST_ODDS) / INFINITE;
                start.b = unit / INFINITE;
            }
            around(&mut edges, &start, 2, 20.0, 20.0);
            around(&mut edges, &start, 3, 0.0, 0.0);
        }
    }
    (start, edges)
}
