//! Points as they stand on a screen: whole numbers of a hundred that add up to the whole shown beside them. Must never
//! change a score; it only decides which way each part is rounded.

use crate::dyn_sort::DynSort;

/// A score or a part of one as it stands on screen, in hundredths: −100 to 100 for parts, 0 to 100 for scores.
pub fn hundredths(score: f64) -> i32 {
    // Clamped, it fits.
    (score.clamp(-1.0, 1.0) * 100.0).round() as i32
}

/// Parts of a score (0 to 1 together, each may be negative) in whole hundredths that add up to `whole`, which is their sum
/// rounded. Each is rounded up or down, those with the most to gain up; of like ones the first.
pub fn shared_out(parts: &[f64], whole: i32) -> Vec<i32> {
    let mut shown: Vec<i32> = Vec::with_capacity(parts.len());
    let mut rests: Vec<(f64, usize)> = Vec::with_capacity(parts.len());
    let mut sum = 0;
    for (i, part) in parts.iter().enumerate() {
        let exact = part.clamp(-1.0, 1.0) * 100.0;
        let low = exact.floor();
        shown.push(low as i32);
        sum += low as i32;
        rests.push((exact - low, i));
    }
    rests.dyn_sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let missing = usize::try_from(whole - sum).unwrap_or(0);
    for (_, i) in rests.into_iter().take(missing) {
        if let Some(one) = shown.get_mut(i) {
            *one += 1;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_add_up_to_the_whole_that_is_shown() {
        assert_eq!(shared_out(&[0.104, 0.104, 0.104], 31), [11, 10, 10]);
        assert_eq!(shared_out(&[0.333, 0.333, 0.333], 100), [34, 33, 33]);
        assert_eq!(shared_out(&[0.121, -0.046, -0.2], -13), [12, -5, -20]);
        assert_eq!(shared_out(&[], 0), Vec::<i32>::new());
    }

    #[test]
    fn a_part_is_never_rounded_by_a_whole_point() {
        for (part, shown) in [(0.104, 11), (-0.046, -5)] {
            assert!((part * 100.0 - f64::from(shown)).abs() < 1.0);
        }
        assert_eq!(hundredths(0.7151), 72);
        assert_eq!(hundredths(f64::MAX), 100);
    }
}
