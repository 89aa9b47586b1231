//! The events and time zones of a calendar, as written.

use std::collections::{HashMap, HashSet};

use super::moment::{Moment, Observance, Zones};
use crate::import::content_line::{Properties, Property};
use crate::import::pace::{Pace, Stopped};

/// What a calendar file holds.
#[derive(Debug, Default)]
pub(super) struct Calendar {
    /// Its name, which in some programs is the owner's address.
    pub name: String,
    /// Whether it takes back the events in it.
    pub cancelled: bool,
    /// Its time zones.
    pub zones: Zones,
    /// Its events in the order of the file.
    pub events: Vec<Event>,
}

/// One event as written.
#[derive(Debug, Default)]
pub(super) struct Event {
    /// The line it begins on, from 1.
    pub line: usize,
    pub uid: String,
    /// Which date of a series it stands for.
    pub recurrence_id: Option<Moment>,
    pub start: Option<Moment>,
    /// Whether a start is written, be it readable or not.
    pub has_start: bool,
    pub end: Option<Moment>,
    /// Seconds, where it has a length instead of an end.
    pub duration: Option<i64>,
    pub rules: Vec<String>,
    pub excluding_rules: Vec<String>,
    pub dates: Vec<Moment>,
    pub excluded: Vec<Moment>,
    pub status: String,
    pub summary: String,
    pub location: String,
    pub description: String,
    /// Categories, links and whatever else says what kind of event it is.
    pub marks: String,
    pub sequence: i64,
    pub organizer: Option<Guest>,
    pub attendees: Vec<Guest>,
}

/// Somebody invited, or who invites.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Guest {
    pub name: String,
    /// The address as written.
    pub email: String,
    /// Whether it is a room, a thing or a list.
    pub is_thing: bool,
    pub declined: bool,
}

impl Guest {
    /// What two mentions of one guest share.
    pub fn key(&self) -> String {
        if self.email.is_empty() {
            crate::import::fold::fold(&self.name)
        } else {
            self.email.to_lowercase()
        }
    }
}

impl Event {
    /// Whether it did not or will not take place.
    pub fn is_cancelled(&self) -> bool {
        self.status.eq_ignore_ascii_case("CANCELLED")
            || self.status.eq_ignore_ascii_case("CANCELED")
            || super::cancelled_titles::is_cancelled_title(&self.summary)
    }
}

impl Calendar {
    /// Reads the properties of a file.
    ///
    /// # Errors
    /// It was called off.
    pub async fn of(
        properties: &mut Properties<'_, '_>,
        pace: Pace<'_>,
    ) -> Result<Calendar, Stopped> {
        /// Deeper nesting than any program writes.
        const DEEPEST: usize = 16;
        let mut calendar = Calendar::default();
        let mut stack: Vec<String> = Vec::new();
        let mut event: Option<Event> = None;
        let mut zone = String::new();
        let mut observance: Option<Observance> = None;
        let mut count = 0;
        while let Some(property) = properties.next() {
            count += 1;
            pace.nth_row(count, properties.read(), (3, 40)).await?;
            match property.name.as_str() {
                "BEGIN" => {
                    let name = property.value.trim().to_ascii_uppercase();
                    match name.as_str() {
                        // An event that never ended ends where the next begins.
                        "VEVENT" => {
                            stack.retain(|name| name == "VCALENDAR");
                            calendar.events.extend(event.take());
                            event = Some(Event {
                                line: property.line,
                                ..Event::default()
                            });
                        }
                        "STANDARD" | "DAYLIGHT" => observance = Some(Observance::default()),
                        "VTIMEZONE" => zone.clear(),
                        _ => {}
                    }
                    if stack.len() < DEEPEST {
                        stack.push(name);
                    }
                    continue;
                }
                "END" => {
                    let name = property.value.trim().to_ascii_uppercase();
                    if let Some(at) = stack.iter().rposition(|open| *open == name) {
                        stack.truncate(at);
                    }
                    match name.as_str() {
                        "VEVENT" => calendar.events.extend(event.take()),
                        "STANDARD" | "DAYLIGHT" => {
                            if let Some(observance) = observance.take() {
                                calendar.zones.add(&zone, observance);
                            }
                        }
                        _ => {}
                    }
                    continue;
                }
                _ => {}
            }
            match stack.last().map(String::as_str) {
                Some("VEVENT") => {
                    if let Some(event) = &mut event {
                        event.take(&property);
                    }
                }
                Some("STANDARD" | "DAYLIGHT") => {
                    if let Some(observance) = &mut observance {
                        observance.take(&property);
                    }
                }
                Some("VTIMEZONE") if property.name == "TZID" => zone = property.text(),
                Some("VCALENDAR") => calendar.take(&property),
                _ => {}
            }
        }
        calendar.events.extend(event);
        Ok(calendar)
    }

    fn take(&mut self, property: &Property) {
        match property.name.as_str() {
            "X-WR-CALNAME" | "NAME" => self.name = property.text(),
            "X-WR-TIMEZONE" | "TIMEZONE-ID" => self.zones.of_calendar = Some(property.text()),
            "METHOD" => self.cancelled = property.value.trim().eq_ignore_ascii_case("CANCEL"),
            _ => {}
        }
    }

    /// The positions of the events that no later revision of the same event replaces.
    ///
    /// # Errors
    /// It was called off.
    pub async fn newest_revisions(&self, pace: Pace<'_>) -> Result<HashSet<usize>, Stopped> {
        let mut best: HashMap<(&str, Option<Moment>), usize> = HashMap::new();
        let mut newest = HashSet::new();
        for (at, event) in self.events.iter().enumerate() {
            pace.row(at, 1, (42, 42)).await?;
            if event.uid.is_empty() {
                newest.insert(at);
                continue;
            }
            let known = best
                .entry((&event.uid, event.recurrence_id.clone()))
                .or_insert(at);
            let older = self
                .events
                .get(*known)
                .map_or(i64::MIN, |event| event.sequence);
            if event.sequence >= older {
                *known = at;
            }
        }
        newest.extend(best.into_values());
        Ok(newest)
    }
}

impl Event {
    fn take(&mut self, property: &Property) {
        let moment = || Moment::of(property);
        match property.name.as_str() {
            "UID" => self.uid = property.text(),
            "RECURRENCE-ID" => self.recurrence_id = moment(),
            "DTSTART" => {
                self.has_start = true;
                self.start = moment();
            }
            "DTEND" => self.end = moment(),
            "DURATION" => self.duration = super::moment::duration(&property.value),
            "RRULE" => self.rules.push(property.value.clone()),
            "EXRULE" => self.excluding_rules.push(property.value.clone()),
            "RDATE" => self.dates.extend(Moment::list(property)),
            "EXDATE" => self.excluded.extend(Moment::list(property)),
            "STATUS" => self.status = property.text(),
            "SUMMARY" => {
                self.summary = property
                    .text()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            }
            "LOCATION" => self.location = property.text(),
            "DESCRIPTION" => self.description = property.text().chars().take(2_000).collect(),
            "SEQUENCE" => self.sequence = property.value.trim().parse().unwrap_or(0),
            "ORGANIZER" => self.organizer = guest(property),
            "ATTENDEE" => self.attendees.extend(guest(property)),
            "CATEGORIES" | "URL" | "CONFERENCE" | "CLASS" => self.mark(&property.value),
            name if name.starts_with("X-") => {
                let says_kind = [
                    "CONFERENCE",
                    "MEETING",
                    "BIRTHDAY",
                    "CONTENT",
                    "ZOOM",
                    "TEAMS",
                ];
                if says_kind.iter().any(|word| name.contains(word)) {
                    self.mark(name);
                    self.mark(&property.value);
                }
            }
            _ => {}
        }
    }

    fn mark(&mut self, text: &str) {
        self.marks.push(' ');
        self.marks.extend(text.chars().take(300));
    }
}

/// The guest of an `ATTENDEE` or `ORGANIZER`, none where it names nobody.
fn guest(property: &Property) -> Option<Guest> {
    let param = |name: &str| property.param(name).unwrap_or_default();
    let value = property.value.trim();
    // A colon in a name without quotes ends the parameters too early.
    let lower = value.to_ascii_lowercase();
    let address = match lower.rfind("mailto:") {
        Some(at) => value.get(at + 7..).unwrap_or_default(),
        None => value,
    };
    let is_address = |text: &str| text.contains('@') && !text.contains([' ', '/']);
    let email = [
        address.trim(),
        param("EMAIL").trim(),
        param("X-EMAIL").trim(),
    ]
    .into_iter()
    .find(|text| is_address(text))
    .unwrap_or_default();
    let name = param("CN").trim().trim_matches(['\'', '"']).trim();
    let name = if name.contains('@') { "" } else { name };
    if email.is_empty() && name.is_empty() {
        return None;
    }
    let kind = param("CUTYPE").to_ascii_uppercase();
    let lower = email.to_lowercase();
    let is_thing = matches!(kind.as_str(), "ROOM" | "RESOURCE" | "GROUP")
        || lower.ends_with("@resource.calendar.google.com")
        || lower.ends_with("@group.calendar.google.com")
        || param("ROLE").eq_ignore_ascii_case("NON-PARTICIPANT");
    Some(Guest {
        name: name.split_whitespace().collect::<Vec<_>>().join(" "),
        email: email.to_owned(),
        is_thing,
        declined: param("PARTSTAT").eq_ignore_ascii_case("DECLINED"),
    })
}
