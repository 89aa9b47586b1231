//! What is due on which day as a calendar file, for calendars elsewhere. It is given words and puts them between marks. The
//! UIDs tell what an event is about and stay the same, so a later file updates the events of an earlier one.

use super::content_line::{add, escape};
use crate::book::own_date::{OwnDate, Repeat};
use crate::book::{Day, Id};

/// One thing that is due on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// What kind of thing: a promise, a contact, a look after something bought.
    pub kind: OccasionKind,
    /// The entry it rests on; the customer where it rests on none.
    pub about: Id,
    /// The item, where a purchase has several to look after; the name, where a customer has several dates.
    pub which: Option<String>,
    /// The day.
    pub day: Day,
    /// How often it comes again, if it does.
    pub again: Option<Again>,
    /// What to do, and for whom.
    pub title: String,
    /// Why.
    pub reason: String,
}

/// How often an occasion comes again, and on which day of the year or month, which `day` need not be in a short month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Every year on this day of this month, 1 to 12.
    Yearly {
        /// The month, 1–12.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// Every month on this day.
    Monthly {
        /// The day of the month.
        day: u8,
    },
}

impl Again {
    /// How a date of somebody's own comes again.
    pub fn of(date: &OwnDate) -> Option<Again> {
        let (month, day) = date.on.month_and_day();
        match date.recurrence() {
            Repeat::Yearly => Some(Again::Yearly { month, day }),
            Repeat::Monthly => Some(Again::Monthly { day }),
            Repeat::Once => None,
        }
    }

    /// The rule as iCalendar writes it. A day that not every month has is the last of those from the 28th on that the month
    /// has.
    fn rule(self) -> String {
        let days = |day: u8| match day {
            29.. => {
                let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
                format!("BYMONTHDAY={};BYSETPOS=-1", days.join(","))
            }
            _ => format!("BYMONTHDAY={day}"),
        };
        match self {
            Again::Yearly { month: 2, day: 29 } => format!("FREQ=YEARLY;BYMONTH=2;{}", days(29)),
            Again::Yearly { .. } => "FREQ=YEARLY".to_owned(),
            Again::Monthly { day } => format!("FREQ=MONTHLY;{}", days(day)),
        }
    }
}

/// What kinds of occasions there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OccasionKind {
    /// The next contact is due.
    Contact,
    /// A promise is due.
    Promise,
    /// Something bought is to be looked after.
    CheckIn,
    /// A date of the customer's own.
    Date,
}

impl OccasionKind {
    fn word(self) -> &'static str {
        match self {
            OccasionKind::Contact => "contact",
            OccasionKind::Promise => "promise",
            OccasionKind::CheckIn => "check-in",
            OccasionKind::Date => "date",
        }
    }
}

/// The calendar of these occasions. `stamp` is the moment of writing as `20261128T192000Z`; `name` is what calendars call
/// it; `alarm` is the hour of the day, 0 to 23, at which to ring, if at all.
pub fn calendar(occasions: &[Occasion], name: &str, stamp: &str, alarm: Option<u8>) -> String {
    let mut text = String::new();
    add(&mut text, "BEGIN", "VCALENDAR");
    add(&mut text, "VERSION", "2.0");
    add(&mut text, "PRODID", "-//Kept//Kept//EN");
    add(&mut text, "CALSCALE", "GREGORIAN");
    add(&mut text, "METHOD", "PUBLISH");
    add(&mut text, "X-WR-CALNAME", &escape(name));
    for occasion in occasions {
        event(occasion, stamp, alarm, &mut text);
    }
    add(&mut text, "END", "VCALENDAR");
    text
}

fn event(occasion: &Occasion, stamp: &str, alarm: Option<u8>, text: &mut String) {
    let date = |day: Day| day.to_string().replace('-', "");
    let which = occasion
        .which
        .as_ref()
        .map(|which| format!("-{which}"))
        .unwrap_or_default();
    let uid = format!(
        "kept-{}-{}{which}",
        occasion.kind.word(),
        occasion.about.as_str()
    );
    add(text, "BEGIN", "VEVENT");
    add(text, "UID", &escape(&uid));
    add(text, "DTSTAMP", stamp);
    add(text, "DTSTART;VALUE=DATE", &date(occasion.day));
    add(text, "DTEND;VALUE=DATE", &date(occasion.day.plus(1)));
    if let Some(again) = occasion.again {
        add(text, "RRULE", &again.rule());
    }
    add(text, "SUMMARY", &escape(&occasion.title));
    add(text, "DESCRIPTION", &escape(&occasion.reason));
    // The day stays free for meetings.
    add(text, "TRANSP", "TRANSPARENT");
    if let Some(hour) = alarm {
        add(text, "BEGIN", "VALARM");
        add(text, "ACTION", "DISPLAY");
        add(text, "DESCRIPTION", &escape(&occasion.title));
        add(text, "TRIGGER", &format!("PT{}H", hour.min(23)));
        add(text, "END", "VALARM");
    }
    add(text, "END", "VEVENT");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::pace::{Pace, at_once};
    use crate::import::{Context, charset, icalendar};

    fn occasion(day: &str) -> Occasion {
        Occasion {
            kind: OccasionKind::Promise,
            about: Id::new("e1").unwrap(),
            which: None,
            again: None,
            day: Day::parse(day).unwrap(),
            title: "Ann: sample; two, three".into(),
            reason: format!("promised\non {}", "ü".repeat(100)),
        }
    }

    #[test]
    fn the_calendar_reads_back_on_the_same_days() {
        let all = [
            occasion("2028-02-29"),
            Occasion {
                kind: OccasionKind::Contact,
                ..occasion("2026-12-31")
            },
        ];
        let text = calendar(&all, "Kept", "20261128T192000Z", Some(9));
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        assert!(text.contains("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n"));
        let context = Context::new(Day::parse("2026-11-01").unwrap());
        let read = icalendar::read(text.as_bytes(), &context, &charset::Plain, Pace::NONE);
        let records = at_once(read).unwrap();
        let days: Vec<String> = records
            .meetings
            .iter()
            .map(|meeting| meeting.day.to_string())
            .collect();
        assert_eq!(days, ["2026-12-31", "2028-02-29"]);
        assert_eq!(records.meetings[0].with[0].name, "Ann: sample; two, three");
    }

    /// The days, to the end of 2028, on which a calendar that reads the file has this date after the end of January 2026.
    fn read_back(first: &str, again: Again) -> Vec<String> {
        let occasion = Occasion {
            kind: OccasionKind::Date,
            again: Some(again),
            ..occasion(first)
        };
        let text = calendar(&[occasion], "Kept", "20260101T000000Z", None);
        let context = Context::new(Day::parse("2028-12-31").unwrap());
        let read = icalendar::read(text.as_bytes(), &context, &charset::Plain, Pace::NONE);
        let records = at_once(read).unwrap();
        let past = records.meetings.iter().filter(|meeting| !meeting.future);
        past.map(|meeting| meeting.day.to_string()).collect()
    }

    #[test]
    fn dates_come_again_on_the_days_that_today_tells() {
        use crate::book::own_date::{DateKind, PartialDate};
        for (on, repeat) in [
            ("2026-02-28", Repeat::Monthly),
            ("2026-01-29", Repeat::Monthly),
            ("2026-01-30", Repeat::Monthly),
            ("2026-01-31", Repeat::Monthly),
            ("2024-02-29", Repeat::Yearly),
            ("1990-12-31", Repeat::Yearly),
        ] {
            let date = OwnDate {
                kind: DateKind::Other,
                on: PartialDate::parse(on).unwrap(),
                repeat: Some(repeat),
                text: None,
            };
            let mut days = Vec::new();
            let mut from = Day::parse("2026-02-01").unwrap();
            while let Some(day) = date.next(from).filter(|day| day.civil().0 < 2029) {
                days.push(day.to_string());
                from = day.plus(1);
            }
            assert_eq!(read_back(&days[0], Again::of(&date).unwrap()), days, "{on}");
        }
    }

    #[test]
    fn a_later_file_has_the_same_uids() {
        let uid = |day: &str| {
            let text = calendar(&[occasion(day)], "Kept", "20261128T192000Z", None);
            text.lines()
                .find(|line| line.starts_with("UID:"))
                .map(str::to_owned)
        };
        assert_eq!(uid("2026-12-01"), uid("2026-12-24"));
    }
}
