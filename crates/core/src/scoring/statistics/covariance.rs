//! How uncertain a fit is: the inverse of the likelihood's curvature where it is highest. Must never say that it knows where
//! the likelihood is flat.

use super::bfgs::{Point, Value};
use super::four_numbers::{Matrix, diagonal, dot, map2, times};

/// Covariance of the lowest point of a negative log-likelihood: the inverse of its curvature, by differences of slopes
/// over the numbers that are not fixed; 0 for those that are. None where the curvature is not that of a lowest point.
pub fn spread(function: &dyn Fn(&Point) -> Value, at: &Point, fixed: &[bool; 4]) -> Option<Matrix> {
    const STEP: f64 = 1e-4;
    let mut curvature = diagonal(1.0);
    for (i, row) in curvature.iter_mut().enumerate() {
        if fixed.get(i).copied().unwrap_or(true) {
            continue;
        }
        let shifted = |by: f64| {
            let mut point = *at;
            if let Some(number) = point.get_mut(i) {
                *number += by;
            }
            function(&point).slope
        };
        *row = map2(&shifted(STEP), &shifted(-STEP), |up, down| {
            (up - down) / (2.0 * STEP)
        });
        for (cell, fixed) in row.iter_mut().zip(fixed) {
            if *fixed {
                *cell = 0.0;
            }
        }
    }
    let mut spread = inverse(&curvature)?;
    for ((i, row), fixed) in spread.iter_mut().enumerate().zip(fixed) {
        if let Some(cell) = row.get_mut(i).filter(|_| *fixed) {
            *cell = 0.0;
        }
    }
    Some(spread)
}

/// The inverse of a matrix that is symmetric and positive, else none (Gauss–Jordan; such a matrix needs no pivots).
fn inverse(matrix: &Matrix) -> Option<Matrix> {
    let mut left = *matrix;
    let mut right = diagonal(1.0);
    for i in 0..4 {
        let pivot = *left.get(i)?.get(i)?;
        if !(pivot > 1e-9 && pivot.is_finite()) {
            return None;
        }
        let unit_left = left.get(i)?.map(|cell| cell / pivot);
        let unit_right = right.get(i)?.map(|cell| cell / pivot);
        for (j, (l, r)) in left.iter_mut().zip(right.iter_mut()).enumerate() {
            if i == j {
                (*l, *r) = (unit_left, unit_right);
            } else {
                let by = *l.get(i)?;
                *l = map2(l, &unit_left, |cell, unit| cell - by * unit);
                *r = map2(r, &unit_right, |cell, unit| cell - by * unit);
            }
        }
    }
    Some(right)
}

/// What a spread makes of a slope: the variance of a quantity that changes so with each number.
pub fn variance(spread: &Matrix, slope: &Point) -> f64 {
    dot(slope, &times(spread, slope)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rosenbrock's valley in the first two numbers, a bowl in the third.
    fn valley(p: &Point) -> Value {
        let [x, y, z, _] = *p;
        let across = y - x * x;
        Value {
            value: 0.0,
            slope: [
                -2.0 * (1.0 - x) - 400.0 * x * across,
                200.0 * across,
                2.0 * (z - 3.0),
                0.0,
            ],
        }
    }

    const LAST: [bool; 4] = [false, false, false, true];

    #[test]
    fn the_spread_is_the_inverse_of_the_curvature() {
        let found = spread(&valley, &[1.0, 1.0, 3.0, 7.0], &LAST).unwrap();
        // The curvature at the lowest point is [[802, −400], [−400, 200]] and 2.
        assert!((found[0][0] - 0.5).abs() < 1e-4);
        assert!((found[1][1] - 2.005).abs() < 1e-4);
        assert!((found[2][2] - 0.5).abs() < 1e-9);
        assert_eq!(spread(&valley, &[0.0, 1.0, 3.0, 7.0], &LAST), None);
        assert!((variance(&found, &[0.0, 0.0, 2.0, 0.0]) - 2.0).abs() < 1e-9);
    }
}
