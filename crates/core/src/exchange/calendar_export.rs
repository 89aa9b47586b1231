//! What is due on which day as a calendar file, for calendars elsewhere. It is given words and puts them between marks. The
//! UIDs tell what an event is about and stay the same, so a later file updates the events of an earlier one.

use super::content_line::{add, escape};
use crate::book::{Day, Id};

/// One thing that is due on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// What kind of thing: a promise, a contact, a look after something bought.
    pub kind: OccasionKind,
    /// The entry it rests on; the customer where it rests on none.
    pub about: Id,
    /// The item, where a purchase has several to look after.
    pub item: Option<Id>,
    /// The day.
    pub day: Day,
    /// What to do, and for whom.
    pub title: String,
    /// Why.
    pub reason: String,
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
}

impl OccasionKind {
    fn word(self) -> &'static str {
        match self {
            OccasionKind::Contact => "contact",
            OccasionKind::Promise => "promise",
            OccasionKind::CheckIn => "check-in",
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
    let item = occasion
        .item
        .as_ref()
        .map(|item| format!("-{}", item.as_str()))
        .unwrap_or_default();
    let uid = format!(
        "kept-{}-{}{item}",
        occasion.kind.word(),
        occasion.about.as_str()
    );
    add(text, "BEGIN", "VEVENT");
    add(text, "UID", &escape(&uid));
    add(text, "DTSTAMP", stamp);
    add(text, "DTSTART;VALUE=DATE", &date(occasion.day));
    add(text, "DTEND;VALUE=DATE", &date(occasion.day.plus(1)));
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
    use crate::import::{Context, charset, icalendar};

    fn occasion(day: &str) -> Occasion {
        Occasion {
            kind: OccasionKind::Promise,
            about: Id::new("e1").unwrap(),
            item: None,
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
        let records = icalendar::read(text.as_bytes(), &context, &charset::Plain);
        let days: Vec<String> = records
            .meetings
            .iter()
            .map(|meeting| meeting.day.to_string())
            .collect();
        assert_eq!(days, ["2026-12-31", "2028-02-29"]);
        assert_eq!(records.meetings[0].with[0].name, "Ann: sample; two, three");
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
