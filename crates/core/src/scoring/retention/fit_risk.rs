//! Fits the risk to a business's own past (method §9): a penalised logistic regression of two numbers, by Newton's method,
//! a little at a time. Must never know what a case is of.

/// A customer at the start of a past window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// The log-odds that general experience gave them then.
    pub log_odds: f64,
    /// Whether they did not buy in the window.
    pub left: bool,
}

/// How close two steps come before the fit is done.
const CLOSE: f64 = 1e-13;
/// Passes after which it is done however close it came.
const PASSES: u32 = 100;
/// How much the loss may seem to rise by rounding alone, relative to itself.
const ROUNDING: f64 = 1e-12;

/// What one pass over the cases sums up: the loss and its derivatives by q₀ and q₁.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    loss: f64,
    by_0: f64,
    by_1: f64,
    by_00: f64,
    by_01: f64,
    by_11: f64,
}

/// A point that lowered the loss, that loss, and the step from there.
type Improved = ((f64, f64), f64, (f64, f64));

/// The fit under way: q₀, q₁ that minimise Σ[ln(1 + e^t) − y·t] + q₀²/2 + (q₁ − 1)²/(2·spread²), t = q₀ + q₁·z.
pub struct Newton {
    spread: f64,
    /// Where the sums are taken, and how far.
    at: (f64, f64),
    next: usize,
    sums: Sums,
    /// The last point that lowered the loss.
    from: Option<Improved>,
    passes: u32,
    /// Whether q₁ is held at 0.
    is_flat: bool,
    found: Option<(f64, f64)>,
}

impl Newton {
    /// Begins from general experience; q₁ is believed to lie about so far from 1.
    pub fn new(spread: f64) -> Newton {
        Newton {
            spread,
            at: (0.0, 1.0),
            next: 0,
            sums: Sums::default(),
            from: None,
            passes: 0,
            is_flat: false,
            found: None,
        }
    }

    /// q₀ and q₁, once they are found.
    pub fn found(&self) -> Option<(f64, f64)> {
        self.found
    }

    /// Looks at so many cases more; how many more could have been.
    pub fn advance(&mut self, cases: &[Case], count: usize) -> usize {
        let mut left = count;
        while left > 0 && self.found.is_none() {
            let some = cases.iter().skip(self.next).take(left);
            let taken = some.len();
            for case in some {
                self.sums.take(self.at, case);
            }
            self.next += taken;
            if self.next >= cases.len() {
                self.turn();
            }
            left = left.saturating_sub(taken.max(1));
        }
        left
    }

    /// Ends a pass: goes on from the point, or half as far where it was no better.
    fn turn(&mut self) {
        let sums = self.sums.with_beliefs(self.at, self.spread);
        (self.sums, self.next) = (Sums::default(), 0);
        self.passes += 1;
        if let Some((origin, loss, step)) = self.from
            && sums.loss > loss + ROUNDING * loss.abs()
            && self.passes < PASSES
        {
            let half = (step.0 / 2.0, step.1 / 2.0);
            self.from = Some((origin, loss, half));
            self.at = (origin.0 - half.0, origin.1 - half.1);
            return;
        }
        let step = sums.step(self.is_flat);
        if step.0.abs().max(step.1.abs()) < CLOSE || self.passes >= PASSES {
            self.settle((self.at.0 - step.0, self.at.1 - step.1));
            return;
        }
        self.from = Some((self.at, sums.loss, step));
        self.at = (self.at.0 - step.0, self.at.1 - step.1);
    }

    /// Takes the point as found. A past in which those who just bought came back least would turn the risk upside down: then
    /// q₁ is held at 0, and everybody's buying counts alike.
    fn settle(&mut self, at: (f64, f64)) {
        if at.1 >= 0.0 {
            self.found = Some(at);
        } else {
            let fresh = Newton::new(self.spread);
            *self = Newton {
                at: (0.0, 0.0),
                is_flat: true,
                ..fresh
            };
        }
    }
}

impl Sums {
    fn take(&mut self, (q0, q1): (f64, f64), case: &Case) {
        let z = case.log_odds;
        let t = q0 + q1 * z;
        let small = libm::exp(-t.abs());
        let numerator = if t >= 0.0 { 1.0 } else { small };
        let chance = numerator / (1.0 + small);
        let y = f64::from(u8::from(case.left));
        self.loss += t.max(0.0) + libm::log1p(small) - y * t;
        let off = chance - y;
        let weight = chance * (1.0 - chance);
        self.by_0 += off;
        self.by_1 += off * z;
        self.by_00 += weight;
        self.by_01 += weight * z;
        self.by_11 += weight * z * z;
    }

    fn with_beliefs(mut self, (q0, q1): (f64, f64), spread: f64) -> Sums {
        let firm = 1.0 / (spread * spread);
        self.loss += q0 * q0 / 2.0 + (q1 - 1.0) * (q1 - 1.0) * firm / 2.0;
        self.by_0 += q0;
        self.by_1 += (q1 - 1.0) * firm;
        self.by_00 += 1.0;
        self.by_11 += firm;
        self
    }

    /// The Newton step, to be taken away. The beliefs keep the matrix from being singular.
    fn step(&self, is_flat: bool) -> (f64, f64) {
        if is_flat {
            return (self.by_0 / self.by_00, 0.0);
        }
        let whole = self.by_00 * self.by_11 - self.by_01 * self.by_01;
        (
            (self.by_11 * self.by_0 - self.by_01 * self.by_1) / whole,
            (self.by_00 * self.by_1 - self.by_01 * self.by_0) / whole,
        )
    }
}
