//! Days in words and numbers.

use wasm_bindgen::JsValue;

use super::formatter;
use super::own_days::{DayForm, is_own, own};
use kept_core::book::Day;
use kept_core::input::date::Order;

/// Nearer than this many days, a date is said in words ("yesterday", "in 3 days").
pub const FORTNIGHT: i32 = 14;

/// How a day is written for a purpose, where the page's own texts do it; none for what only the browser writes.
fn form_of(purpose: &str) -> Option<DayForm> {
    Some(match purpose {
        "day" => DayForm::Day,
        "day+year" | "brief" => DayForm::Year,
        "weekday+day" => DayForm::Weekday,
        "full" => DayForm::Full,
        "month" => DayForm::Month,
        "month name" | "month in short" => DayForm::MonthName,
        "weekday name" | "weekday in short" => DayForm::WeekdayName,
        "date order" => DayForm::Numbers,
        _ => return None,
    })
}

/// Whether the browser has no names for the months of the language spoken, and numbers them "M11".
pub fn lacks_days() -> bool {
    let day = Day::new(2026, 11, 15).unwrap_or(Day::LATEST);
    let name = by_browser(day, "a month by the browser", &[("month", "long")]);
    name.chars().any(|c| c.is_ascii_digit())
}

fn day_as(day: Day, purpose: &str, options: &[(&str, &str)]) -> String {
    let own = form_of(purpose).and_then(|form| own(form, day));
    own.unwrap_or_else(|| by_browser(day, purpose, options))
}

fn by_browser(day: Day, purpose: &str, options: &[(&str, &str)]) -> String {
    let utc = ("timeZone", JsValue::from("UTC"));
    let options: Vec<_> = options
        .iter()
        .map(|(name, value)| (*name, JsValue::from(*value)))
        .chain([utc])
        .collect();
    let at = JsValue::from(f64::from(day.unix_days()) * 86_400_000.0);
    formatter(purpose, "DateTimeFormat", &options)
        .and_then(|formatter| formatter.one(&at))
        // Russian's word for the year is one letter, which would come to stand alone on a line.
        .map_or_else(|| day.to_string(), |said| said.replace(" г.", "\u{a0}г."))
}

/// Day and month, and the year when it is not today's: "9 September", "9 September 2025".
pub fn day_short(day: Day, today: Day) -> String {
    if day.civil().0 == today.civil().0 {
        day_as(day, "day", &[("day", "numeric"), ("month", "long")])
    } else {
        day_plain(day)
    }
}

/// Day, month and year: "9 September 2025".
pub fn day_plain(day: Day) -> String {
    let all = [("day", "numeric"), ("month", "long"), ("year", "numeric")];
    day_as(day, "day+year", &all)
}

/// A day of the year: "29 February".
pub fn day_of_year(month: u8, day: u8) -> String {
    // 2000 has a 29 February.
    let on = Day::new(2000, month, day);
    on.map(|on| day_as(on, "day", &[("day", "numeric"), ("month", "long")]))
        .unwrap_or_default()
}

/// Day, month and year, as briefly as may be: "9 Sept 2025".
pub fn day_brief(day: Day) -> String {
    let all = [("day", "numeric"), ("month", "short"), ("year", "numeric")];
    day_as(day, "brief", &all)
}

/// With the weekday, for headings: "Sunday 22 November".
pub fn day_long(day: Day) -> String {
    day_as(
        day,
        "weekday+day",
        &[("weekday", "long"), ("day", "numeric"), ("month", "long")],
    )
}

/// Everything, for titles and screen readers: "Sunday 22 November 2026".
pub fn day_full(day: Day) -> String {
    let all = [
        ("weekday", "long"),
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
    ];
    day_as(day, "full", &all)
}

/// Month and year: "May 2024".
pub fn month(day: Day) -> String {
    day_as(day, "month", &[("month", "long"), ("year", "numeric")])
}

/// Every name of each month from January: alone, short, and as it stands in a date, which is another case in some languages.
pub fn month_names() -> Vec<Vec<String>> {
    let names = |month: u8| {
        let day = Day::new(2026, month, 15).unwrap_or(Day::LATEST);
        vec![
            day_as(day, "month name", &[("month", "long")]),
            day_as(day, "month in short", &[("month", "short")]),
            longest_word(&day_as(
                day,
                "day",
                &[("day", "numeric"), ("month", "long")],
            )),
        ]
    };
    (1..=12).map(names).collect()
}

/// Every name of each weekday from Monday: in full, and short.
pub fn weekday_names() -> Vec<Vec<String>> {
    let names = |place: i32| {
        // 1970-01-05 was a Monday.
        let day = Day::from_unix_days(4 + place).unwrap_or(Day::LATEST);
        vec![
            day_as(day, "weekday name", &[("weekday", "long")]),
            day_as(day, "weekday in short", &[("weekday", "short")]),
        ]
    };
    (0..7).map(names).collect()
}

fn longest_word(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphabetic());
    words
        .max_by_key(|word| word.len())
        .unwrap_or_default()
        .to_owned()
}

/// Which of day, month and year the language writes first.
pub fn date_order() -> Order {
    let Some(day) = Day::new(1999, 3, 2) else {
        return Order::DayFirst;
    };
    let all = [
        ("day", "numeric"),
        ("month", "numeric"),
        ("year", "numeric"),
        ("numberingSystem", "latn"),
        ("calendar", "gregory"),
    ];
    let written = day_as(day, "date order", &all);
    let at = |digit: char| written.find(digit);
    match (at('2'), at('3'), at('9')) {
        (day, month, year) if year < day && year < month => Order::YearFirst,
        (day, month, _) if month < day => Order::MonthFirst,
        _ => Order::DayFirst,
    }
}

/// In words within a fortnight ("yesterday", "in 3 days"), else as [`day_short`].
pub fn day_near(day: Day, today: Day) -> String {
    let days = day.since(today);
    if days.abs() > FORTNIGHT {
        return day_short(day, today);
    }
    if let Some(near) = own(DayForm::Near(days), day) {
        return near;
    }
    formatter(
        "relative",
        "RelativeTimeFormat",
        &[("numeric", JsValue::from("auto"))],
    )
    .and_then(|formatter| formatter.two(&JsValue::from(days), &JsValue::from("day")))
    .unwrap_or_else(|| day_short(day, today))
}

/// The day of a moment by this device's clock.
fn on_this_device(at: &JsValue) -> Option<Day> {
    let date = js_sys::Date::new(at);
    let month = u8::try_from(date.get_month() + 1).ok()?;
    let day = u8::try_from(date.get_date()).ok()?;
    Day::new(i32::try_from(date.get_full_year()).ok()?, month, day)
}

/// A moment, in milliseconds since 1970-01-01 UTC, as this device's clock has it: "22 Nov 2026, 09:30".
pub fn moment(millis: u64) -> String {
    // Far below 2^53.
    let at = JsValue::from(millis as f64);
    let time = ("timeStyle", JsValue::from("short"));
    let options = match is_own() {
        true => vec![time],
        false => vec![("dateStyle", JsValue::from("medium")), time],
    };
    let said =
        formatter("moment", "DateTimeFormat", &options).and_then(|formatter| formatter.one(&at));
    let said = said.unwrap_or_default();
    match is_own().then(|| on_this_device(&at)).flatten() {
        Some(day) => format!("{}, {said}", day_brief(day)),
        None => said,
    }
}
