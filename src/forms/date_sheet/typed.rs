//! What is typed for a date of somebody's own, and the date it says.

use kept_core::book::own_date::{DateKind, OwnDate, PartialDate, Repeat};
use kept_core::book::value::Line;
use yew::AttrValue;

/// What is typed, field by field.
#[derive(Clone, PartialEq)]
pub struct Typed {
    /// What it is, by its word.
    pub kind: AttrValue,
    /// The day of the month.
    pub day: AttrValue,
    /// The month, 1 to 12.
    pub month: AttrValue,
    /// The year; empty where it is not known.
    pub year: AttrValue,
    /// What it is, in words.
    pub text: AttrValue,
    /// How often it comes again, by its word.
    pub repeat: AttrValue,
}

/// The field that has to be put right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such day.
    Day,
    /// The year is missing, or none that a book takes.
    Year,
    /// The words are missing, or too many.
    Text,
}

impl Typed {
    /// Nothing yet: a birthday in January.
    pub fn new() -> Typed {
        Typed {
            kind: DateKind::Birthday.word().into(),
            day: AttrValue::default(),
            month: "1".into(),
            year: AttrValue::default(),
            text: AttrValue::default(),
            repeat: Repeat::Yearly.word().into(),
        }
    }

    /// A date as it would be typed.
    pub fn of(date: &OwnDate) -> Typed {
        let (month, day) = date.on.month_and_day();
        let year = date.on.full().map(|day| day.civil().0.to_string());
        Typed {
            kind: date.kind.word().into(),
            day: day.to_string().into(),
            month: month.to_string().into(),
            year: year.unwrap_or_default().into(),
            text: date
                .text
                .as_ref()
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default()
                .into(),
            repeat: date.recurrence().word().into(),
        }
    }

    /// Chooses what it is, and how often such a date mostly comes again.
    pub fn choose_kind(&mut self, kind: AttrValue) {
        let repeat = match DateKind::of_word(&kind) {
            Some(DateKind::Meeting) => Repeat::Once,
            _ => Repeat::Yearly,
        };
        self.repeat = repeat.word().into();
        self.kind = kind;
    }

    /// Whether nobody would know what it is without words.
    pub fn needs_text(&self) -> bool {
        self.kind == DateKind::Other.word()
    }

    /// The date.
    ///
    /// # Errors
    /// The first field that has to be put right.
    pub fn date(&self) -> Result<OwnDate, Wrong> {
        let number = |text: &str| text.trim().parse::<u8>().ok();
        let year = match self.year.trim() {
            "" => None,
            year => Some(year.parse::<i32>().map_err(|_| Wrong::Year)?),
        };
        if year.is_some_and(|year| !(1900..=2200).contains(&year)) {
            return Err(Wrong::Year);
        }
        let on = number(&self.month).zip(number(&self.day));
        let on = on.and_then(|(month, day)| PartialDate::new(year, month, day));
        let on = on.ok_or(Wrong::Day)?;
        let repeat = Repeat::of_word(&self.repeat).unwrap_or(Repeat::Yearly);
        if repeat == Repeat::Once && year.is_none() {
            return Err(Wrong::Year);
        }
        let text = match self.text.trim() {
            "" if self.needs_text() => return Err(Wrong::Text),
            "" => None,
            text => Some(Line::new(text).ok_or(Wrong::Text)?),
        };
        Ok(OwnDate {
            kind: DateKind::of_word(&self.kind).unwrap_or(DateKind::Other),
            on,
            repeat: Some(repeat).filter(|repeat| *repeat != Repeat::Yearly),
            text,
        })
    }
}
