//! The rows of a bank statement, whatever its format, as payments of customers.
//!
//! A statement shows what came in and went out; only what somebody else paid for something is a purchase. The rest is
//! left out by name, and who of the payers is a customer is asked.

mod camt;
mod mt940;
mod ofx;
mod qif;
mod settle;
mod words;

use super::charset::{self, Decoder};
use super::context::Context;
use super::money::decimals;
use super::pace::{Pace, Stopped};
use super::records::{Records, Refuse};
use crate::book::Day;

/// The formats of statements that are no tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// ISO 20022: CAMT.052, 053 and 054.
    Camt,
    /// SWIFT: MT940 and MT942.
    Mt940,
    /// Open Financial Exchange, 1 and 2, and Quicken's QFX and QBO.
    Ofx,
    /// Quicken Interchange Format.
    Qif,
}

/// The format of a statement; none where a text is none.
pub fn format(text: &str) -> Option<Format> {
    let start = text
        .get(..text.floor_char_boundary(4_000))
        .unwrap_or_default();
    if camt::is(start) {
        Some(Format::Camt)
    } else if ofx::is(start) {
        Some(Format::Ofx)
    } else if qif::is(start) {
        Some(Format::Qif)
    } else if mt940::is(start) {
        Some(Format::Mt940)
    } else {
        None
    }
}

/// The payments of a statement.
///
/// # Errors
/// It was called off.
pub async fn read(
    bytes: &[u8],
    format: Format,
    context: &Context,
    decoder: &dyn Decoder,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let (text, encoding) = match format {
        Format::Ofx => ofx::text(bytes, decoder, pace).await?,
        _ => charset::text(bytes, decoder, pace).await?,
    };
    let (statement, program) = match format {
        Format::Camt => (camt::rows(&text, pace).await?, "camt053"),
        Format::Mt940 => (mt940::rows(&text, pace).await?, "mt940"),
        Format::Ofx => (ofx::rows(&text, pace).await?, "ofx"),
        Format::Qif => (qif::rows(&text, context, pace).await?, "qif"),
    };
    let mut records = match statement {
        Ok(statement) => settle::settle(statement, context, pace).await?,
        Err(reason) => Records::refused(reason),
    };
    records.program = Some(program.to_owned());
    records.encoding = encoding;
    Ok(records)
}

/// The rows of a statement, or why there are none, as the key of a refusal.
type Read = Result<Statement, &'static str>;

/// The percent before and after the rows are read.
const ROWS: (u8, u8) = (3, 40);

/// A statement as read.
#[derive(Debug, Default)]
struct Statement {
    rows: Vec<Row>,
    /// Names of the account's owner.
    owners: Vec<String>,
    refuses: Vec<Refuse>,
    /// Whether the order of day and month cannot be told.
    asks_date_order: bool,
}

/// One row.
#[derive(Clone, Debug, Default)]
struct Row {
    /// The line it begins on, from 1.
    line: usize,
    day: Option<Day>,
    /// In the minor unit, negative where it went out.
    minor: Option<i64>,
    currency: Option<String>,
    /// The other side.
    name: String,
    account: String,
    /// Purpose, kind of booking and whatever else is written beside it.
    text: String,
    reference: Option<String>,
    /// The bank's own id, which never stands twice.
    id: Option<String>,
    nature: Nature,
}

/// What the format itself says of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Nature {
    #[default]
    Plain,
    Pending,
    /// Takes back an earlier row.
    Reversal,
    Interest,
    Fee,
    OwnTransfer,
}

/// The amount in minor units. Where one mark stands alone, it parts decimals unless `thousands` and three digits follow.
fn amount(text: &str, currency: Option<&str>, thousands: bool) -> Option<i64> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits: String = digits
        .chars()
        .filter(|c| !matches!(c, ' ' | '\'' | '\u{A0}' | '\u{202F}' | '$' | '€' | '£'))
        .take(40)
        .collect();
    let last = digits.rfind(['.', ',']);
    let marks = digits.matches(['.', ',']).count();
    let decimal = last.filter(|&at| {
        let behind = digits.len() - at - 1;
        let other = digits
            .get(..at)
            .is_some_and(|before| before.contains(['.', ',']));
        let repeated = digits
            .get(..at)
            .is_some_and(|before| before.contains(digits.get(at..=at).unwrap_or_default()));
        !repeated && (other || marks == 1 && !(thousands && behind == 3))
    });
    let (whole, fraction) = match decimal {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits.as_str(), ""),
    };
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && fraction.is_empty() || !all_digits(&whole) || !all_digits(fraction) {
        return None;
    }
    let places = usize::from(currency.map_or(2, decimals));
    let kept: String = fraction
        .chars()
        .chain(std::iter::repeat('0'))
        .take(places)
        .collect();
    let minor: i64 = format!("0{whole}{kept}").parse().ok()?;
    let up = fraction
        .as_bytes()
        .get(places)
        .is_some_and(|&digit| digit >= b'5');
    let minor = minor.checked_add(i64::from(up))?;
    Some(if negative { -minor } else { minor })
}

/// As much of a text as anybody reads: each is searched for hundreds of words.
fn start(text: &str) -> &str {
    const LONGEST: usize = 2_000;
    text.get(..text.floor_char_boundary(LONGEST))
        .unwrap_or(text)
}

/// The text without line breaks and double blanks, as far as anybody reads it.
fn one_line(text: &str) -> String {
    start(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The line of a text that this byte is on, from 1, counted on from an earlier place.
struct LineCounter<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> LineCounter<'t> {
    fn new(text: &'t str) -> LineCounter<'t> {
        LineCounter {
            text,
            at: 0,
            line: 1,
        }
    }

    fn line(&mut self, at: usize) -> usize {
        let passed = self.text.as_bytes().get(self.at..at).unwrap_or_default();
        self.line += passed.iter().filter(|&&byte| byte == b'\n').count();
        self.at = at.max(self.at);
        self.line
    }
}

#[cfg(test)]
mod tests;
