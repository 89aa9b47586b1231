//! Hybrid logical clock: stamps that order all operations of all devices. The time is an argument.

use serde_json::Value;

use super::field::{Field, Problems, Reason};
use super::json_path::Path;
use super::value::Id;

/// The source of operations: 52 random bits, drawn each time a page is opened, so that no two pages share one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Writer(u64);

impl Writer {
    /// How many random bits a writer has.
    pub const BITS: u32 = 52;

    /// The writer of these random bits.
    pub fn of_bits(bits: u64) -> Writer {
        Writer(bits & ((1 << Writer::BITS) - 1))
    }

    /// The random bits.
    pub fn bits(self) -> u64 {
        self.0
    }

    /// The id of a record made by this writer at a time, in milliseconds since 1970-01-01 UTC; at most one record per
    /// millisecond. Columns store such an id as an offset from the stamp, which takes no room.
    pub fn id_at(self, millis: u64) -> Id {
        let text = format!("{:011x}{:013x}", millis & LAST_MADE, self.0);
        // Hexadecimal digits always make an id; this only spares a panic.
        Id::new(&text).unwrap_or_else(super::Settings::id)
    }

    /// The time in milliseconds and the writer from which an id was made; `None` for any other id.
    pub fn of_id(id: &Id) -> Option<(u64, Writer)> {
        let (millis, writer) = id.as_str().split_at_checked(11)?;
        let millis = u64::from_str_radix(millis, 16).ok()?;
        let writer = Writer::of_bits(u64::from_str_radix(writer, 16).ok()?);
        (writer.id_at(millis) == *id).then_some((millis, writer))
    }
}

/// The latest time that fits an id: eleven hexadecimal digits of milliseconds.
const LAST_MADE: u64 = (1 << 44) - 1;

/// The place of an operation in the one order of all operations.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970-01-01 UTC, as the writer's clock had it or later.
    millis: u64,
    /// Tells operations of one millisecond apart.
    counter: u32,
    writer: Writer,
}

/// The last millisecond a stamp may have: the end of the year 2200.
const LAST_MILLIS: u64 = 7_289_654_399_999;

impl Stamp {
    /// Earlier than every stamp that a clock gives.
    pub const BEFORE_ALL: Stamp = Stamp {
        millis: 0,
        counter: 0,
        writer: Writer(0),
    };

    /// Milliseconds since 1970-01-01 UTC.
    pub fn millis(self) -> u64 {
        self.millis
    }

    /// The writer.
    pub fn writer(self) -> Writer {
        self.writer
    }

    /// Milliseconds since 1970-01-01 UTC, what tells stamps of one millisecond apart, and who made it.
    pub fn parts(self) -> (u64, u32, Writer) {
        (self.millis, self.counter, self.writer)
    }

    /// The stamp of these parts, if its time lies before the end of the year 2200.
    pub fn of_parts(millis: u64, counter: u32, writer: Writer) -> Option<Stamp> {
        (millis <= LAST_MILLIS).then_some(Stamp {
            millis,
            counter,
            writer,
        })
    }

    /// Reads `MILLIS.COUNTER.WRITER`, the writer in hexadecimal.
    pub fn parse(text: &str) -> Option<Stamp> {
        let mut parts = text.split('.');
        let (millis, counter, writer) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if parts.next().is_some() || !digits(millis) || !digits(counter) || writer.len() != 13 {
            return None;
        }
        let stamp = Stamp {
            millis: millis.parse().ok().filter(|&m| m <= LAST_MILLIS)?,
            counter: counter.parse().ok()?,
            writer: Writer::of_bits(u64::from_str_radix(writer, 16).ok()?),
        };
        (stamp.to_string() == text).then_some(stamp)
    }
}

impl std::fmt::Display for Stamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{:013x}", self.millis, self.counter, self.writer.0)
    }
}

impl std::fmt::Debug for Stamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl Field for Stamp {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Stamp> {
        let stamp = value.as_str().and_then(Stamp::parse);
        if stamp.is_none() {
            problems.add(at, Reason::not_a_stamp(value));
        }
        stamp
    }

    fn write(&self) -> Value {
        Value::String(self.to_string())
    }
}

/// Gives out stamps, each later than every stamp it gave or saw.
#[derive(Clone, Debug)]
pub struct Clock {
    writer: Writer,
    millis: u64,
    counter: u32,
}

impl Clock {
    /// A clock that has given and seen no stamp.
    pub fn new(writer: Writer) -> Clock {
        Clock {
            writer,
            millis: 0,
            counter: 0,
        }
    }

    /// Who makes the stamps.
    pub fn writer(&self) -> Writer {
        self.writer
    }

    /// The next stamp, at `now` (milliseconds since 1970-01-01 UTC) or, where that clock lags behind, just after what was seen.
    pub fn tick(&mut self, now: u64) -> Stamp {
        if now > self.millis {
            self.millis = now.min(LAST_MILLIS);
            self.counter = 0;
        } else if let Some(next) = self.counter.checked_add(1) {
            self.counter = next;
        } else {
            self.millis += 1;
            self.counter = 0;
        }
        Stamp {
            millis: self.millis,
            counter: self.counter,
            writer: self.writer,
        }
    }

    /// Advances the clock past a stamp made elsewhere.
    pub fn see(&mut self, stamp: Stamp) {
        if (stamp.millis, stamp.counter) > (self.millis, self.counter) {
            self.millis = stamp.millis;
            self.counter = stamp.counter;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_grow_even_when_the_clock_goes_back() {
        let mut clock = Clock::new(Writer::of_bits(7));
        let (a, b, c) = (clock.tick(100), clock.tick(100), clock.tick(50));
        assert!(a < b && b < c, "{a} {b} {c}");
    }

    #[test]
    fn a_stamp_made_after_seeing_another_is_later() {
        let mut ahead = Clock::new(Writer::of_bits(1));
        let seen = ahead.tick(9_000);
        let mut behind = Clock::new(Writer::of_bits(0));
        behind.see(seen);
        assert!(behind.tick(10) > seen);
    }

    #[test]
    fn an_id_tells_who_made_it_and_when_and_other_ids_tell_nothing() {
        let writer = Writer::of_bits(0xfedc_ba98);
        let id = writer.id_at(1_763_803_800_123);
        assert_eq!(Writer::of_id(&id), Some((1_763_803_800_123, writer)));
        for text in ["c1", "é23456789012345678901234", "+1ab00000000000000000001"] {
            assert_eq!(Writer::of_id(&Id::new(text).unwrap()), None, "{text}");
        }
    }

    #[test]
    fn a_stamp_reads_back_and_nothing_else_is_one() {
        let stamp = Clock::new(Writer::of_bits(u64::MAX)).tick(1_763_803_800_123);
        assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        for text in [
            "",
            "1.2",
            "1.2.3",
            "a.0.0000000000001",
            "1.0.000000000000g",
            "01.0.0000000000001",
        ] {
            assert_eq!(Stamp::parse(text), None, "{text}");
        }
    }
}
