use super::super::charset::Plain;
use super::super::pace::at_once;
use super::*;
use crate::book::Day;
use crate::book::fact::Channel;

fn calendar(events: &str) -> Records {
    let text = format!("BEGIN:VCALENDAR\r\n{events}\r\nEND:VCALENDAR\r\n");
    let context = Context::new(Day::parse("2026-11-01").unwrap());
    at_once(read(text.as_bytes(), &context, &Plain, Pace::NONE)).unwrap()
}

fn past(records: &Records) -> Vec<String> {
    let past = records.meetings.iter().filter(|meeting| !meeting.future);
    past.map(|meeting| meeting.day.to_string()).collect()
}

#[test]
fn dates_of_a_series_move_and_fall_out() {
    let records = calendar(
        "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260112T080000Z\nDTSTART:20260114T080000Z\nATTENDEE:mailto:a@x.example\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20260119T090000\nSTATUS:CANCELLED\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260105T090000\nDURATION:PT1H30M\nRRULE:FREQ=WEEKLY;COUNT=5\n\
         EXDATE;VALUE=DATE:20260202\nATTENDEE:mailto:a@x.example\nEND:VEVENT",
    );
    assert_eq!(past(&records), ["2026-01-05", "2026-01-14", "2026-01-26"]);
    assert_eq!(records.meetings[0].minutes, Some(90));
    assert_eq!(records.skips.len(), 1);
}

#[test]
fn an_end_in_utc_is_that_of_the_zone() {
    let until = |until: &str| {
        let text = format!(
            "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:20001029T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n\
             TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:20000326T020000\n\
             RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n\
             BEGIN:VEVENT\nDTSTART;TZID=Own:20260325T090000\nRRULE:FREQ=WEEKLY;UNTIL={until}\nEND:VEVENT"
        );
        past(&calendar(&text)).len()
    };
    assert_eq!(until("20260401T070000Z"), 2);
    assert_eq!(until("20260401T065959Z"), 1);
}

#[test]
fn guests_who_came_are_people_and_the_owner_is_not() {
    let records = calendar(
        "X-WR-CALNAME:me@x.example\nBEGIN:VEVENT\nDTSTART:20260105T090000\nORGANIZER:mailto:ME@x.example\nSUMMARY:Zoom call\n\
         ATTENDEE;CUTYPE=ROOM;CN=Room:mailto:room@x.example\nATTENDEE;PARTSTAT=DECLINED:mailto:no@x.example\n\
         ATTENDEE;CN=Ann: the first:mailto:ann@x.example\nEND:VEVENT",
    );
    let meeting = &records.meetings[0];
    assert_eq!(meeting.with.len(), 1);
    assert_eq!(meeting.with[0].emails, ["ann@x.example"]);
    assert_eq!(
        (meeting.by_owner, meeting.channel),
        (Some(true), Channel::Video)
    );
}

#[test]
fn birthdays_cancelled_and_dateless_events_do_not_count() {
    let records = calendar(
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19700105\nRRULE:FREQ=YEARLY\nSUMMARY:Anns Geburtstag\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART:20260105T090000\nSUMMARY:Abgesagt: Treffen\nEND:VEVENT\n\
         BEGIN:VEVENT\nSUMMARY:Treffen\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT",
    );
    assert!(records.meetings.is_empty());
    let skips: Vec<&str> = records.skips.iter().map(|skip| skip.reason).collect();
    assert_eq!(skips, ["birthday", "cancelled"]);
    let refuses: Vec<&str> = records.refuses.iter().map(|refuse| refuse.reason).collect();
    assert_eq!(refuses, ["no_date", "bad_date"]);
}

#[test]
fn a_hostile_calendar_ends() {
    let one = "BEGIN:VEVENT\nDTSTART:19000101\nRRULE:FREQ=DAILY\nEND:VEVENT\n".repeat(3_000);
    let records = calendar(&one);
    assert!(records.meetings.len() < 300_000);
    assert_eq!(records.refuses[0].reason, "damaged");
    calendar(&"BEGIN:VALARM\n".repeat(100_000));
}
