//! The form of a journey step: each field as its text, durations in the largest fitting unit, rates in percent.

use serde_json::Value;

use super::{Draft, NO, YES};
use crate::book::field::Field;
use crate::book::record::Fields;
use crate::book::value::{Line, Minutes, Money, Rate, choice};
use crate::input::money::{Units, parse, parse_whole, plain};

/// How a field of a step is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// What the step is called.
    Name,
    /// A span of time: a number and, under this name, its unit.
    Span(&'static str),
    /// How often.
    Count,
    /// In how many of a hundred cases.
    Share,
    /// Whether it is so, and what its absence means.
    Mark(bool),
}

choice! {
    /// Why a text is no value of its field.
    Wrong {
        /// A name is 1 to 200 characters.
        Name = "name",
        /// A span is a number that comes to whole minutes.
        Span = "span",
        /// No span is longer than ten years.
        Long = "long",
        /// A count is a whole number from 0 on.
        Count = "count",
        /// A share is from 0 to 100.
        Share = "share",
    }
}

choice! {
    /// The units of a span.
    Unit {
        /// Of 1 minute.
        Minutes = "minutes",
        /// Of 60.
        Hours = "hours",
        /// Of 1440.
        Days = "days",
    }
}

impl Unit {
    /// Minutes in one.
    fn minutes(self) -> i64 {
        match self {
            Unit::Minutes => 1,
            Unit::Hours => 60,
            Unit::Days => 1440,
        }
    }
}

/// A field of the form.
pub type Ask = (&'static str, Measure);

/// Every field that a person can measure, in the order of the form. The order of the steps is set by moving them, and how hard
/// a fix would be beside the fix.
pub const ASKS: &[Ask] = &[
    ("name", Measure::Name),
    ("wait_minutes", Measure::Span("wait_minutes/unit")),
    ("tolerance_minutes", Measure::Span("tolerance_minutes/unit")),
    ("explained", Measure::Mark(true)),
    ("active_minutes", Measure::Span("active_minutes/unit")),
    ("extra_visits", Measure::Count),
    ("handoffs", Measure::Count),
    ("repeats", Measure::Count),
    ("missing_rate", Measure::Share),
    ("unclear_price", Measure::Mark(false)),
    ("hard_payment", Measure::Mark(false)),
    ("no_help", Measure::Mark(false)),
    ("bad_hours", Measure::Mark(false)),
    ("drop_off", Measure::Share),
];

/// Numbers are read to the hundredth.
fn hundredths(decimal: char) -> Units {
    Units { digits: 2, decimal }
}

/// The form filled with what a step says. `decimal` is the mark of the language.
pub fn filled(fields: &Fields, decimal: char) -> Draft {
    let mut draft = Draft::default();
    for (name, measure) in ASKS {
        let value = fields.get(*name);
        let text = match measure {
            Measure::Name => value.and_then(Value::as_str).map(str::to_owned),
            Measure::Count => value.and_then(Value::as_i64).map(|count| count.to_string()),
            Measure::Share => value.and_then(Value::as_f64).and_then(|share| {
                // A share lies from 0 to 1.
                let share = Money::new((share * 10_000.0).round() as i64)?;
                Some(plain(share, hundredths(decimal)))
            }),
            Measure::Mark(absent) => {
                let held = value.and_then(Value::as_bool).unwrap_or(*absent);
                Some(if held { YES } else { NO }.to_owned())
            }
            Measure::Span(unit) => {
                let minutes = value.and_then(Value::as_i64);
                let suits = minutes.map_or(Unit::Minutes, suiting);
                draft.set(unit, suits.word());
                minutes.map(|minutes| (minutes / suits.minutes()).to_string())
            }
        };
        draft.set(name, text.unwrap_or_default());
    }
    draft
}

/// The largest unit of which it is a whole number.
fn suiting(minutes: i64) -> Unit {
    let whole = |unit: &Unit| minutes > 0 && minutes % unit.minutes() == 0;
    let units = [Unit::Days, Unit::Hours];
    units.into_iter().find(whole).unwrap_or(Unit::Minutes)
}

/// The fields that differ from what stood there before, emptied ones as null.
///
/// # Errors
/// The fields whose text is no value of theirs, in the order of the form.
pub fn changes(
    draft: &Draft,
    before: &Draft,
    decimal: char,
) -> Result<Fields, Vec<(&'static str, Wrong)>> {
    let (mut fields, mut wrong) = (Fields::new(), Vec::new());
    for (name, measure) in ASKS {
        let text = draft.get(name).trim();
        let same_unit = match measure {
            Measure::Span(unit) => text.is_empty() || draft.get(unit) == before.get(unit),
            _ => true,
        };
        if text == before.get(name).trim() && same_unit {
            continue;
        }
        let unit = match measure {
            Measure::Span(unit) => Unit::of_word(draft.get(unit)).unwrap_or(Unit::Minutes),
            _ => Unit::Minutes,
        };
        match value_of(text, *measure, unit, decimal) {
            Ok(value) => {
                fields.insert((*name).to_owned(), value);
            }
            Err(why) => wrong.push((*name, why)),
        }
    }
    if wrong.is_empty() {
        Ok(fields)
    } else {
        Err(wrong)
    }
}

fn value_of(text: &str, measure: Measure, unit: Unit, decimal: char) -> Result<Value, Wrong> {
    match measure {
        Measure::Name => Line::new(text).map(|name| name.write()).ok_or(Wrong::Name),
        Measure::Mark(absent) if (text == YES) == absent => Ok(Value::Null),
        Measure::Mark(_) => Ok((text == YES).into()),
        _ if text.is_empty() => Ok(Value::Null),
        Measure::Count => parse_whole(text, decimal)
            .filter(|count| (0..=MOST_OFTEN).contains(count))
            .map(Value::from)
            .ok_or(Wrong::Count),
        Measure::Share => parse(text, hundredths(decimal))
            .and_then(|share| Rate::new(share.as_f64() / 10_000.0))
            .map(|share| share.write())
            .ok_or(Wrong::Share),
        Measure::Span(_) => span(text, unit, decimal),
    }
}

/// More than this often is a slip of the finger.
const MOST_OFTEN: i64 = 1000;

fn span(text: &str, unit: Unit, decimal: char) -> Result<Value, Wrong> {
    let number = parse(text, hundredths(decimal)).ok_or(Wrong::Span)?.get();
    let minutes = number.checked_mul(unit.minutes()).ok_or(Wrong::Long)?;
    if minutes < 0 || minutes % 100 != 0 {
        return Err(Wrong::Span);
    }
    let minutes = Minutes::new(minutes / 100).ok_or(Wrong::Long)?;
    Ok(minutes.write())
}

/// Lays what was written earlier over the form as it begins.
pub fn lay_over(draft: &mut Draft, written: &Fields) {
    for (name, measure) in ASKS {
        let names = match measure {
            Measure::Span(unit) => [Some(*name), Some(*unit)],
            _ => [Some(*name), None],
        };
        for name in names.into_iter().flatten() {
            if let Some(text) = written.get(name).and_then(Value::as_str) {
                draft.set(name, text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::book::catalogue::StepFields;
    use crate::book::record::Group;

    fn fields(value: Value) -> Fields {
        value.as_object().cloned().unwrap()
    }

    /// What is sent after writing these texts into the form of a step.
    fn sent(
        held: Value,
        texts: &[(&'static str, &str)],
    ) -> Result<Fields, Vec<(&'static str, Wrong)>> {
        let before = filled(&fields(held), '.');
        let mut draft = before.clone();
        for (name, text) in texts {
            draft.set(name, *text);
        }
        changes(&draft, &before, '.')
    }

    #[test]
    fn every_field_of_a_step_is_asked_for_but_its_place_and_what_fixing_takes() {
        let asked: Vec<&str> = ASKS.iter().map(|(name, _)| *name).collect();
        let there: Vec<&str> = StepFields::NAMES.to_vec();
        for name in there {
            let apart = ["position", "effort"].contains(&name);
            assert_eq!(asked.contains(&name), !apart, "{name}");
        }
    }

    #[test]
    fn a_span_stands_in_the_largest_unit_of_which_it_is_whole() {
        for (minutes, text, unit) in [
            (0, "0", "minutes"),
            (45, "45", "minutes"),
            (60, "1", "hours"),
            (90, "90", "minutes"),
            (1440, "1", "days"),
            (1500, "25", "hours"),
        ] {
            let draft = filled(
                &fields(json!({ "name": "Pay", "wait_minutes": minutes })),
                '.',
            );
            assert_eq!(draft.get("wait_minutes"), text);
            assert_eq!(draft.get("wait_minutes/unit"), unit);
        }
    }

    #[test]
    fn what_is_not_touched_is_not_sent() {
        let held = json!({
            "name": "Pay", "wait_minutes": 90, "missing_rate": 0.123_456, "explained": false, "drop_off": 0.5,
        });
        assert_eq!(sent(held, &[]), Ok(Fields::new()));
    }

    #[test]
    fn a_span_is_sent_in_minutes_whatever_its_unit() {
        for (text, unit, minutes) in [
            ("2", "days", 2880),
            ("1.5", "hours", 90),
            ("1,5", "days", 2160),
            ("10", "minutes", 10),
        ] {
            let change = sent(
                json!({ "name": "Pay" }),
                &[("wait_minutes", text), ("wait_minutes/unit", unit)],
            );
            assert_eq!(change, Ok(fields(json!({ "wait_minutes": minutes }))));
        }
        let other_unit = sent(
            json!({ "name": "Pay", "wait_minutes": 10 }),
            &[("wait_minutes/unit", "hours")],
        );
        assert_eq!(other_unit, Ok(fields(json!({ "wait_minutes": 600 }))));
        let unit_of_nothing = sent(json!({ "name": "Pay" }), &[("wait_minutes/unit", "hours")]);
        assert_eq!(unit_of_nothing, Ok(Fields::new()));
    }

    #[test]
    fn shares_are_typed_in_hundredths_and_counts_are_whole() {
        let change = sent(
            json!({ "name": "Pay" }),
            &[
                ("missing_rate", "12.5"),
                ("drop_off", "100 "),
                ("handoffs", "3"),
            ],
        );
        assert_eq!(
            change,
            Ok(fields(
                json!({ "missing_rate": 0.125, "drop_off": 1.0, "handoffs": 3 })
            ))
        );
    }

    #[test]
    fn an_emptied_field_and_a_mark_back_at_its_absence_are_taken_away() {
        let held = json!({ "name": "Pay", "wait_minutes": 5, "explained": false, "no_help": true, "repeats": 2 });
        let texts = [
            ("wait_minutes", " "),
            ("explained", YES),
            ("no_help", NO),
            ("repeats", ""),
        ];
        let gone =
            json!({ "wait_minutes": null, "explained": null, "no_help": null, "repeats": null });
        assert_eq!(sent(held, &texts), Ok(fields(gone)));
    }

    #[test]
    fn what_is_no_value_is_told_beside_its_field() {
        let long = "x".repeat(201);
        for (name, text, why) in [
            ("name", "  ", Wrong::Name),
            ("name", long.as_str(), Wrong::Name),
            ("wait_minutes", "soon", Wrong::Span),
            ("wait_minutes", "-3", Wrong::Span),
            ("wait_minutes", "0.5", Wrong::Span),
            ("active_minutes", "99999999999", Wrong::Long),
            ("tolerance_minutes", "5256001", Wrong::Long),
            ("handoffs", "1.5", Wrong::Count),
            ("repeats", "-1", Wrong::Count),
            ("repeats", "1001", Wrong::Count),
            ("drop_off", "101", Wrong::Share),
            ("missing_rate", "-1", Wrong::Share),
            ("missing_rate", "often", Wrong::Share),
        ] {
            assert_eq!(
                sent(json!({ "name": "Pay" }), &[(name, text)]),
                Err(vec![(name, why)]),
                "{text}"
            );
        }
    }

    #[test]
    fn what_was_begun_comes_back_with_its_units() {
        let before = filled(&fields(json!({ "name": "Pay", "wait_minutes": 5 })), '.');
        let mut draft = before.clone();
        draft.set("wait_minutes", "2");
        draft.set("wait_minutes/unit", "days");
        draft.set("no_help", YES);
        let mut again = before.clone();
        lay_over(&mut again, &draft.beyond(&before));
        assert_eq!(again, draft);
    }
}
