//! The integral of (1 + v/A)^−p·(1 + v/B)^−q over v from 0 to D, with the means that its slopes need: what Pareto/NBD is
//! made of. Positive terms only, for any positive numbers.

/// What is integrated.
pub(super) struct Decay {
    /// Exponent of the first factor.
    pub p: f64,
    /// Scale of the first factor.
    pub a: f64,
    /// Exponent of the second factor.
    pub q: f64,
    /// Scale of the second factor.
    pub b: f64,
}

/// Logarithm of the integral, and means of some quantities under its integrand.
pub(super) struct Means {
    /// ln of the integral.
    pub log: f64,
    /// Mean of ln(1 + v/A).
    pub log_a: f64,
    /// Mean of ln(1 + v/B).
    pub log_b: f64,
    /// Mean of v/(A + v).
    pub lost_a: f64,
    /// Mean of v/(B + v).
    pub lost_b: f64,
}

/// Gauss–Legendre nodes above 0 and weights for 14 points on −1 to 1 (Abramowitz & Stegun 25.4.30).
const NODES: [(f64, f64); 7] = [
    (0.108_054_948_707_343_66, 0.215_263_853_463_157_78),
    (0.319_112_368_927_889_74, 0.205_198_463_721_295_6),
    (0.515_248_636_358_154_1, 0.185_538_397_477_937_82),
    (0.687_292_904_811_685_5, 0.157_203_167_158_193_53),
    (0.827_201_315_069_765, 0.121_518_570_687_903_19),
    (0.928_434_883_663_573_5, 0.080_158_087_159_760_21),
    (0.986_283_808_696_812_3, 0.035_119_460_331_751_86),
];
/// Longest panel in y, where the integrand's singularities are π away.
const LONGEST: f64 = 2.0;
/// How far ln of the integrand may fall over one panel.
const FALL: f64 = 8.0;
/// Panels that bring less than this share of the whole end the sum.
const NEGLIGIBLE: f64 = 1e-17;

impl Decay {
    /// The integral from 0 to `to`; none where that is not above 0. By v = m(e^y − 1), m = min(A, B), which takes the
    /// singularities at −A and −B at least π away from the line, in panels over which the integrand falls a little.
    pub fn integral(&self, to: f64) -> Option<Means> {
        if !(to > 0.0 && to.is_finite()) {
            return None;
        }
        let m = self.a.min(self.b);
        let end = libm::log1p(to / m);
        let (mut sum, mut log_a, mut log_b, mut lost_a, mut lost_b) = (0.0, 0.0, 0.0, 0.0, 0.0);
        let mut from = 0.0;
        while from < end {
            let grown = m * libm::exp(from);
            let rate =
                self.p * grown / (self.a - m + grown) + self.q * grown / (self.b - m + grown);
            let length = (end - from).min(LONGEST).min(FALL / (rate + 1.0));
            let half = length / 2.0;
            let mut part = 0.0;
            for (node, weight) in NODES {
                for at in [-node, node] {
                    let y = from + half * (1.0 + at);
                    let v = m * libm::expm1(y);
                    let other = libm::log1p(v / self.a.max(self.b));
                    let (ln_a, ln_b) = if self.a <= self.b {
                        (y, other)
                    } else {
                        (other, y)
                    };
                    let each = weight * half * libm::exp(y - self.p * ln_a - self.q * ln_b);
                    part += each;
                    log_a += each * ln_a;
                    log_b += each * ln_b;
                    lost_a += each * (v / (self.a + v));
                    lost_b += each * (v / (self.b + v));
                }
            }
            sum += part;
            // The rest of a panel falls ever faster.
            if part <= NEGLIGIBLE * sum {
                break;
            }
            from += length;
        }
        (sum > 0.0).then(|| Means {
            log: libm::log(sum * m),
            log_a: log_a / sum,
            log_b: log_b / sum,
            lost_a: lost_a / sum,
            lost_b: lost_b / sum,
        })
    }
}
