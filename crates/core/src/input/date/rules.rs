//! What a typed date may mean: units, directions and the rules that phrases stand for.

/// Which of day, month and year a language writes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// 14/3/2026.
    DayFirst,
    /// 3/14/2026.
    MonthFirst,
    /// 2026/3/14.
    YearFirst,
}

/// Which way a day looks that does not say its year or its week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// To the latest one up to today: something that has happened.
    Back,
    /// To the first one from today on: something that will.
    Ahead,
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// One day.
    Day,
    /// Seven days.
    Week,
    /// To the same day of another month, or its last day.
    Month,
    /// To the same day of another year, or the last of its month.
    Year,
}

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// So many days from today.
    Days(i32),
    /// The number in the phrase, or one where there is none, so many units before or after today: −1 or 1.
    Count(Unit, i32),
    /// The weekday in the phrase: its last one before today.
    LastWeekday,
    /// The weekday in the phrase: its first one after today.
    NextWeekday,
}
