//! Quantiles of the gamma distribution, for the interval of a rate. Must never know what the rate is of.

/// Terms after which a sum has long settled for any shape a book can give.
const TERMS: usize = 20_000;
/// Halvings that leave nothing to halve.
const HALVINGS: usize = 200;

/// P(a, x): the chance that a gamma variable of this shape (above 0) and scale 1 is at most x (from 0); 0 to 1.
pub fn below(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = libm::exp(shape * libm::log(x) - x - libm::lgamma(shape));
    let p = if x < shape + 1.0 {
        let (mut term, mut sum) = (1.0 / shape, 1.0 / shape);
        for n in 1..TERMS {
            term *= x / (shape + n as f64);
            sum += term;
            if term < sum * f64::EPSILON {
                break;
            }
        }
        front * sum
    } else {
        1.0 - front * fraction(shape, x)
    };
    p.clamp(0.0, 1.0)
}

/// The continued fraction of the upper part, by Lentz's method; for x from shape + 1.
fn fraction(shape: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut b = x + 1.0 - shape;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut whole = d;
    for n in 1..TERMS {
        let n = n as f64;
        let a = -n * (n - shape);
        b += 2.0;
        let held = |number: f64| if number.abs() < TINY { TINY } else { number };
        d = 1.0 / held(a * d + b);
        c = held(b + a / c);
        let step = d * c;
        whole *= step;
        if (step - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    whole
}

/// The x at which [`below`] reaches `chance` (0 to 1, both excluded).
pub fn quantile(shape: f64, chance: f64) -> f64 {
    let mut high = shape + 1.0;
    for _ in 0..HALVINGS {
        if below(shape, high) >= chance {
            break;
        }
        high *= 2.0;
    }
    let mut low = 0.0;
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if below(shape, middle) < chance {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        // Chi-square of k degrees is twice a gamma variable of shape k/2.
        let cases = [
            (0.5, 0.025, 0.000_982_069_1),
            (0.5, 0.975, 5.023_886_2),
            (1.5, 0.975, 9.348_403_6),
            (5.0, 0.025, 3.246_972_8),
            (5.0, 0.975, 20.483_177_4),
            (50.0, 0.975, 129.561_197),
        ];
        for (shape, chance, chi_square) in cases {
            let found = 2.0 * quantile(shape, chance);
            assert!((found / chi_square - 1.0).abs() < 1e-6, "{shape}: {found}");
        }
        assert!((below(2_000.0, quantile(2_000.0, 0.5)) - 0.5).abs() < 1e-9);
    }
}
