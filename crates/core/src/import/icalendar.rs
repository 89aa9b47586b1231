//! iCalendar: meetings that took place and those to come, series expanded, as calendars of many programs export them.

mod cancelled_titles;
mod event;
mod guests;
mod moment;
mod program;
mod series;
mod words;

use super::charset::{self, Decoder};
use super::content_line::Properties;
use super::context::Context;
use super::pace::{Pace, Stopped};
use super::records::{FileKind, Meeting, Person, Records, Refuse, Skip};
use crate::dyn_sort::DynSort;
use event::{Calendar, Event};
use guests::Owner;

/// Whether a text is a calendar.
pub fn is(text: &str) -> bool {
    let text = text.trim_start_matches(['\u{FEFF}', ' ', '\r', '\n', '\t']);
    let begins = |word: &str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    begins("BEGIN:VCALENDAR") || begins("BEGIN:VEVENT")
}

/// The meetings of a calendar: past ones up to the context's day, and those of the coming years.
///
/// # Errors
/// It was called off.
pub async fn read(
    bytes: &[u8],
    context: &Context,
    decoder: &dyn Decoder,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let (text, encoding) = charset::text(bytes, decoder, pace).await?;
    let decode = |label: Option<&str>, bytes: &[u8]| charset::decoded(label, bytes, decoder);
    let mut properties = Properties::new(&text, &decode);
    let calendar = Calendar::of(&mut properties, pace).await?;
    let mut records = Records {
        kind: FileKind::Calendar,
        program: program::name(Properties::new(&text, &decode)).map(str::to_owned),
        encoding,
        lines_in: calendar.events.len(),
        ..Records::default()
    };
    let owner = Owner::find(&calendar, context, pace).await?;
    if let Some(options) = owner.question() {
        records.ask("own_name", options);
    }
    let wanted = wanted(&calendar, &owner, &mut records, pace).await?;
    let dates = series::dates(&calendar, &wanted, context, &mut records, pace).await?;
    let mut meetings = Vec::with_capacity(dates.len());
    for (at, date) in dates.iter().enumerate() {
        pace.row(at, dates.len(), (60, 68)).await?;
        meetings.push(meeting(date, &owner, context));
    }
    meetings.dyn_sort_by_key(|meeting| (meeting.day, meeting.line));
    records.meetings = meetings;
    pace.let_go(calendar.events, 69).await?;
    Ok(records)
}

/// The events that count, cancelled dates of series among them; what does not count is noted.
async fn wanted<'c>(
    calendar: &'c Calendar,
    owner: &Owner,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<Vec<&'c Event>, Stopped> {
    let mut wanted = Vec::new();
    let newest = calendar.newest_revisions(pace).await?;
    for (at, event) in calendar.events.iter().enumerate() {
        pace.row(at, calendar.events.len(), (42, 45)).await?;
        let line = Some(event.line);
        let mut skip = |reason| records.skips.push(Skip { reason, line });
        if !newest.contains(&at) {
            skip("duplicate");
        } else if words::is_birthday(event) {
            skip("birthday");
        } else if event.start.is_none() && !event.is_cancelled() {
            let reason = if event.has_start {
                "bad_date"
            } else {
                "no_date"
            };
            records.refuses.push(Refuse { reason, line });
        } else if calendar.cancelled || event.is_cancelled() || owner.declined(event) {
            skip("cancelled");
            // A cancelled date of a series still takes the place of the one the rule makes.
            if event.recurrence_id.is_some() {
                wanted.push(event);
            }
        } else {
            wanted.push(event);
        }
    }
    Ok(wanted)
}

/// The meeting of one date of an event.
fn meeting(date: &series::Date<'_>, owner: &Owner, context: &Context) -> Meeting {
    let event = date.event;
    let mut with = owner.others(event);
    let title_is_name = with.is_empty() && !event.summary.is_empty();
    if title_is_name {
        with.push(Person {
            line: event.line,
            name: event.summary.clone(),
            ..Person::default()
        });
    }
    Meeting {
        line: event.line,
        day: date.day,
        minutes: date.minutes,
        with,
        channel: words::channel(event),
        title_is_name,
        future: date.day > context.asof,
        event: event.uid.clone(),
        by_owner: owner.called(event),
    }
}

#[cfg(test)]
mod tests;
