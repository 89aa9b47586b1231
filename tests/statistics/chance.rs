//! Made-up customers who buy as the model says: the same ones for the same seed.

/// A small generator of even chances (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// Between 0 and 1, neither included.
    pub fn even(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64 + 1e-17
    }

    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * self.even().ln()).sqrt();
        radius * (std::f64::consts::TAU * self.even()).cos()
    }

    /// Marsaglia and Tsang's way to a gamma.
    pub fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            let lift = self.even().powf(1.0 / shape);
            return self.gamma(shape + 1.0) * lift;
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = self.normal();
            let v = (1.0 + x / (9.0 * d).sqrt()).powi(3);
            if v > 0.0 && self.even().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a), self.gamma(b));
        x / (x + y)
    }

    /// The days on which somebody buys who comes on day `first`, up to `asof`: MBG/NBD with time in days.
    pub fn buyer(&mut self, [r, alpha, a, b]: [f64; 4], first: i32, asof: i32) -> Vec<i32> {
        let rate = self.gamma(r) / alpha;
        let leaves = self.beta(a, b);
        let mut days = vec![first];
        let mut at = f64::from(first);
        while self.even() > leaves {
            at -= self.even().ln() / rate;
            if at > f64::from(asof) {
                break;
            }
            days.push(at as i32);
        }
        days
    }

    /// Times of the purchases after the first, up to `until`: MBG/CNBD-k in any unit of time.
    pub fn regular_times(&mut self, k: u32, [r, alpha, a, b]: [f64; 4], until: f64) -> Vec<f64> {
        let rate = self.gamma(r) / alpha;
        let leaves = self.beta(a, b);
        let mut times = Vec::new();
        let mut at = 0.0;
        while self.even() > leaves {
            at += self.gamma(f64::from(k)) / rate;
            if at > until {
                break;
            }
            times.push(at);
        }
        times
    }

    /// The same by Pareto/NBD.
    pub fn mortal_times(&mut self, [r, alpha, s, beta]: [f64; 4], until: f64) -> Vec<f64> {
        let rate = self.gamma(r) / alpha;
        let leaving = self.gamma(s) / beta;
        let end = until.min(-self.even().ln() / leaving);
        let mut times = Vec::new();
        let mut at = 0.0;
        loop {
            at -= self.even().ln() / rate;
            if at > end {
                return times;
            }
            times.push(at);
        }
    }

    /// Purchase days of a buyer who comes on day `first`, by MBG/CNBD-k with time in days.
    pub fn regular(&mut self, k: u32, by: [f64; 4], first: i32, asof: i32) -> Vec<i32> {
        let times = self.regular_times(k, by, f64::from(asof - first));
        let days = times.iter().map(|time| first + time.round() as i32);
        [first].into_iter().chain(days).collect()
    }

    /// The same by Pareto/NBD.
    pub fn mortal(&mut self, by: [f64; 4], first: i32, asof: i32) -> Vec<i32> {
        let times = self.mortal_times(by, f64::from(asof - first));
        let days = times.iter().map(|time| first + time.round() as i32);
        [first].into_iter().chain(days).collect()
    }
}
