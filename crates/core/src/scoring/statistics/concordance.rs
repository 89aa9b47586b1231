//! How well a score tells two groups apart: the area under its ROC curve (Hanley & McNeil 1982).

/// The share of all pairs of one and another in which the first is greater, ties counting half.
pub(super) fn concordance(mut ones: Vec<f64>, mut others: Vec<f64>) -> f64 {
    ones.sort_unstable_by(f64::total_cmp);
    others.sort_unstable_by(f64::total_cmp);
    let (mut below, mut level) = (0, 0);
    let mut won = 0.0;
    for one in &ones {
        while others.get(below).is_some_and(|other| other < one) {
            below += 1;
        }
        level = level.max(below);
        while others.get(level).is_some_and(|other| other <= one) {
            level += 1;
        }
        won += (below + level) as f64 / 2.0;
    }
    won / (ones.len() as f64 * others.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concordance_is_the_share_of_pairs_told_apart() {
        assert_eq!(concordance(vec![0.9, 0.8], vec![0.1, 0.2]), 1.0);
        assert_eq!(concordance(vec![0.5], vec![0.5]), 0.5);
        assert_eq!(
            concordance(vec![0.3, 0.5], vec![0.3, 0.4, 0.6]),
            (0.5 + 2.0) / 6.0
        );
    }
}
