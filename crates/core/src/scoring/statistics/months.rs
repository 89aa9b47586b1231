//! The ends of months, the days at which the past is looked at. Must never know what is looked at.

use crate::book::Day;

/// The last day of the month that a day lies in.
pub fn month_end(day: Day) -> Day {
    let (year, month, _) = day.civil();
    let next = if month == 12 {
        Day::new(year + 1, 1, 1)
    } else {
        Day::new(year, month + 1, 1)
    };
    next.map_or(Day::LATEST, |next| next.plus(-1))
}

/// The ends of months from one day to another, both included, the earliest first.
pub fn month_ends(from: Day, to: Day) -> Vec<Day> {
    let mut ends = Vec::new();
    let mut end = month_end(from);
    while end <= to {
        ends.push(end);
        let next = month_end(end.plus(1));
        if next == end {
            break;
        }
        end = next;
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_end_on_their_last_day_leap_years_included() {
        let day = |text| Day::parse(text).unwrap();
        let ends: Vec<String> = month_ends(day("2023-11-30"), day("2024-03-30"))
            .iter()
            .map(Day::to_string)
            .collect();
        assert_eq!(
            ends,
            ["2023-11-30", "2023-12-31", "2024-01-31", "2024-02-29"]
        );
        assert_eq!(month_ends(day("2200-12-01"), Day::LATEST), [Day::LATEST]);
        assert_eq!(month_ends(day("2024-05-02"), day("2024-05-30")), []);
    }
}
