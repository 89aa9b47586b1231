//! A customer, or somebody who may become one.

use serde_json::Value;

use super::day::Day;
use super::field::Problems;
use super::friction_fix::Keyed;
use super::json_path::Path;
use super::keyed_fields::{flat_name, flatten, unflatten};
use super::own_date::OwnDate;
use super::record::{Extra, Fields, Group, Nested, Record, group, plain_record};
use super::value::{Cadence, Id, Line, Money, Note, choice};

choice! {
    /// How much a customer matters to the business; sets the cadence where the customer has none of their own.
    Tier {
        /// Seen most often.
        A = "A",
        /// The default.
        B = "B",
        /// Seen least often.
        C = "C",
    }
}

group! {
    /// What the book knows of a customer besides the entries.
    CustomerFields {
        /// The name by which the person knows them.
        name: Line,
        /// The day they came into the book.
        added: Day,
        ;
        /// Has bought since this day, for people whose purchases were never recorded.
        since: Day,
        /// How much they matter; B where absent.
        tier: Tier,
        /// Days that one visit carries them; the tier's where absent.
        cadence: Cadence,
        /// The firm they belong to.
        company: Line,
        /// Addresses for e-mail.
        emails: Vec<Line>,
        /// Telephone numbers.
        phones: Vec<Line>,
        /// Where they are.
        address: Line,
        /// Their page.
        website: Line,
        /// Free words to find them by; change no score.
        tags: Vec<Line>,
        /// Clubs and chambers; change no score, ever.
        memberships: Vec<Line>,
        /// Came for the price alone.
        price_only: bool,
        /// The customer who brought them.
        referred_by: Id,
        /// What they are worth a year, set by hand.
        annual_value: Money,
        /// Hidden from Today until this day.
        snoozed_until: Day,
        /// Anything else.
        notes: Note,
        /// What their survey link carries in place of a name: letters and digits of chance.
        survey_token: Line,
        /// Their own dates by name: a birthday, a renewal, the next meeting.
        dates: Keyed<Nested<OwnDate>>,
        /// The customer of whom this one was found to be part: the same person, written down twice.
        part_of: Id,
        /// The customer who is the company they work for.
        works_for: Id,
    }
}

plain_record! {
    /// A customer or prospect. Which of the two is derived from the entries, never stored.
    Customer(CustomerFields), keyed by name: dates
}

impl Customer {
    /// The own date of this name.
    pub fn own_date(&self, name: &str) -> Option<&OwnDate> {
        let date = self.dates.as_ref()?.0.get(name)?;
        Some(&date.group)
    }

    /// The field that holds an own date under this name.
    pub fn date_field(name: &str, date: &OwnDate) -> (String, Value) {
        let mut fields = Fields::new();
        date.write_group(&mut fields);
        (
            flat_name(CustomerFields::dates, name),
            Value::Object(fields),
        )
    }

    /// The tier, B where none is set.
    pub fn tier(&self) -> Tier {
        self.fields.tier.unwrap_or(Tier::B)
    }
}
