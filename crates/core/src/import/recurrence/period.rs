//! The days of one day, week, month or year that a rule chooses.

use super::{Frequency, Rule};
use crate::dyn_sort::DynSort;

/// One period of a series.
pub(super) struct Period {
    /// Its first day.
    pub first: i32,
    /// The days chosen, in order.
    pub days: Vec<i32>,
}

/// The period of this number, 0 being the one `start` lies in; none beyond the years that can be counted.
pub(super) fn of(rule: &Rule, start: i32, number: i32) -> Option<Period> {
    let step = number.checked_mul(rule.interval)?;
    let (year, month, day) = civil(start);
    let (first, mut days) = match rule.frequency {
        Frequency::Daily => {
            let day = start.checked_add(step)?;
            (day, vec![day])
        }
        Frequency::Weekly => {
            let week = start - (weekday(start) - rule.week_start).rem_euclid(7);
            let first = week.checked_add(step.checked_mul(7)?)?;
            (first, week_days(rule, first, start))
        }
        Frequency::Monthly => {
            let months = year
                .checked_mul(12)?
                .checked_add(month - 1)?
                .checked_add(step)?;
            let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
            (
                days_from_civil(year, month, 1)?,
                month_days(rule, year, month, day)?,
            )
        }
        Frequency::Yearly => {
            let year = year.checked_add(step)?;
            (days_from_civil(year, 1, 1)?, year_days(rule, year, start)?)
        }
    };
    days.retain(|&day| allows(rule, day));
    days.dyn_sort();
    days.dedup();
    if !rule.by_position.is_empty() {
        days = at_positions(&days, &rule.by_position);
    }
    Some(Period { first, days })
}

/// Whether a day passes the parts of the rule that only narrow.
fn allows(rule: &Rule, day: i32) -> bool {
    let (year, month, of_month) = civil(day);
    let in_month = || rule.by_month.is_empty() || rule.by_month.contains(&month);
    let length = month_length(year, month);
    let on_day = || {
        let from_end = of_month - length - 1;
        rule.by_month_day.is_empty()
            || rule.by_month_day.contains(&of_month)
            || rule.by_month_day.contains(&from_end)
    };
    let on_weekday = || {
        rule.by_day.is_empty()
            || rule
                .by_day
                .iter()
                .any(|&(_, weekday_)| weekday_ == weekday(day))
    };
    match rule.frequency {
        Frequency::Daily | Frequency::Weekly => in_month() && on_day() && on_weekday(),
        _ => in_month() && on_day() && on_weekday(),
    }
}

/// The days of the week that begins on `first`.
fn week_days(rule: &Rule, first: i32, start: i32) -> Vec<i32> {
    let at = |day: i32| first + (day - rule.week_start).rem_euclid(7);
    if rule.by_day.is_empty() {
        return vec![at(weekday(start))];
    }
    rule.by_day.iter().map(|&(_, day)| at(day)).collect()
}

/// The days of a month: by their number, by weekday, else that of the first.
fn month_days(rule: &Rule, year: i32, month: i32, day: i32) -> Option<Vec<i32>> {
    let first = days_from_civil(year, month, 1)?;
    let length = month_length(year, month);
    if !rule.by_day.is_empty() {
        return Some(weekdays_within(rule, first, first + length - 1));
    }
    if !rule.by_month_day.is_empty() {
        return Some((first..first + length).collect());
    }
    Some(
        (day <= length)
            .then_some(first + day - 1)
            .into_iter()
            .collect(),
    )
}

/// The days of a year by whatever part of the rule is the most exact.
fn year_days(rule: &Rule, year: i32, start: i32) -> Option<Vec<i32>> {
    let (_, month, day) = civil(start);
    let first = days_from_civil(year, 1, 1)?;
    let last = days_from_civil(year, 12, 31)?;
    if !rule.by_year_day.is_empty() {
        let at = |&number: &i32| {
            if number > 0 {
                first + number - 1
            } else {
                last + number + 1
            }
        };
        return Some(
            rule.by_year_day
                .iter()
                .map(at)
                .filter(|day| (first..=last).contains(day))
                .collect(),
        );
    }
    if !rule.by_week.is_empty() {
        return Some(weeks_days(rule, year, start));
    }
    let months: Vec<i32> = match (rule.by_month.is_empty(), rule.by_month_day.is_empty()) {
        (false, _) => rule.by_month.clone(),
        (true, false) => (1..=12).collect(),
        (true, true) if rule.by_day.is_empty() => vec![month],
        (true, true) => return Some(weekdays_within(rule, first, last)),
    };
    let mut days = Vec::new();
    for month in months {
        days.extend(month_days(rule, year, month, day)?);
    }
    Some(days)
}

/// The days of the weeks chosen by number.
fn weeks_days(rule: &Rule, year: i32, start: i32) -> Vec<i32> {
    let first_week = |year: i32| {
        // Week 1 is the first with four days in the year.
        let first = days_from_civil(year, 1, 1).unwrap_or(0);
        let lead = (weekday(first) - rule.week_start).rem_euclid(7);
        if lead <= 3 {
            first - lead
        } else {
            first - lead + 7
        }
    };
    let (this, next) = (first_week(year), first_week(year + 1));
    let weeks = (next - this) / 7;
    let mut days = Vec::new();
    for &number in &rule.by_week {
        let week = if number > 0 {
            number
        } else {
            weeks + number + 1
        };
        if (1..=weeks).contains(&week) {
            days.extend(week_days(rule, this + (week - 1) * 7, start));
        }
    }
    days
}

/// The weekdays of the rule between two days, only the ones of their ordinals where they have any.
fn weekdays_within(rule: &Rule, first: i32, last: i32) -> Vec<i32> {
    let mut days = Vec::new();
    for &(ordinal, day) in &rule.by_day {
        let early = first + (day - weekday(first)).rem_euclid(7);
        let late = last - (weekday(last) - day).rem_euclid(7);
        match ordinal {
            0 => days.extend((early..=late).step_by(7)),
            1.. => days.extend(Some(early + (ordinal - 1) * 7).filter(|&day| day <= last)),
            _ => days.extend(Some(late + (ordinal + 1) * 7).filter(|&day| day >= first)),
        }
    }
    days
}

/// The days at these positions, from the end where negative.
fn at_positions(days: &[i32], positions: &[i32]) -> Vec<i32> {
    let at = |&position: &i32| {
        let distance = usize::try_from(position.unsigned_abs()).ok()?;
        let index = if position > 0 {
            distance.checked_sub(1)?
        } else {
            days.len().checked_sub(distance)?
        };
        days.get(index).copied()
    };
    let mut chosen: Vec<i32> = positions.iter().filter_map(at).collect();
    chosen.dyn_sort();
    chosen.dedup();
    chosen
}

/// The weekday from 0, Monday, of a day since 1970.
fn weekday(day: i32) -> i32 {
    (day % 7 + 10) % 7
}

fn month_length(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970 of a civil date of the years 1 to 9999.
pub(super) fn days_from_civil(year: i32, month: i32, day: i32) -> Option<i32> {
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    // Years begin in March, so that the leap day is their last.
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// Year, month and day of a day since 1970.
pub(super) fn civil(day: i32) -> (i32, i32, i32) {
    let shifted = day.saturating_add(719_468);
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted - era * 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let part = (5 * day_of_year + 2) / 153;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (year, month, day_of_year - (153 * part + 2) / 5 + 1)
}
