//! The rows of a bank statement, whatever its format, as payments of customers.
//!
//! A statement shows what came in and went out; only what somebody else paid for something is a purchase. The rest is
//! left out by name, and who of the payers is a customer is asked.

mod camt;
mod mt940;
mod ofx;
mod qif;
mod words;

use std::collections::{HashMap, HashSet};

use super::charset::{self, Decoder};
use super::context::Context;
use super::fold::{fold, words as folded_words};
use super::money::decimals;
use super::records::{FileKind, Money, Payment, Person, Records, Refuse, Skip};
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
pub fn read(bytes: &[u8], format: Format, context: &Context, decoder: &dyn Decoder) -> Records {
    let (text, encoding) = match format {
        Format::Ofx => ofx::text(bytes, decoder),
        _ => charset::text(bytes, decoder),
    };
    let (statement, program) = match format {
        Format::Camt => (camt::rows(&text), "camt053"),
        Format::Mt940 => (mt940::rows(&text), "mt940"),
        Format::Ofx => (ofx::rows(&text), "ofx"),
        Format::Qif => (qif::rows(&text, context), "qif"),
    };
    let mut records = match statement {
        Ok(statement) => settle(statement, context),
        Err(reason) => Records::refused(reason),
    };
    records.program = Some(program.to_owned());
    records.encoding = encoding;
    records
}

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

/// What becomes of a row.
enum Verdict {
    Take,
    Skip(&'static str),
    Refuse(&'static str),
}

/// Rows as payments: what is none is left out, and what was taken back later takes both with it.
fn settle(statement: Statement, context: &Context) -> Records {
    let mut records = Records {
        kind: FileKind::Purchases,
        lines_in: statement.rows.len() + statement.refuses.len(),
        refuses: statement.refuses,
        ..Records::default()
    };
    let owners: HashSet<String> = statement
        .owners
        .iter()
        .chain(&context.own_names)
        .map(|name| name_key(name))
        .collect();
    let mut ids = HashSet::new();
    let mut verdicts = Vec::with_capacity(statement.rows.len());
    for row in &statement.rows {
        let twice = row.id.as_ref().is_some_and(|id| !ids.insert(id.as_str()));
        verdicts.push(if twice {
            Verdict::Skip("duplicate")
        } else {
            verdict(row, &owners)
        });
    }
    let mut refunded = vec![0_i64; statement.rows.len()];
    take_back(&statement.rows, &mut verdicts, &mut refunded);
    for ((row, verdict), refunded) in statement.rows.into_iter().zip(verdicts).zip(refunded) {
        let line = Some(row.line).filter(|&line| line > 0);
        match verdict {
            Verdict::Skip(reason) => records.skips.push(Skip { reason, line }),
            Verdict::Refuse(reason) => records.refuses.push(Refuse { reason, line }),
            Verdict::Take => {
                if let (Some(day), Some(minor)) = (row.day, row.minor) {
                    records.payments.push(payment(row, day, minor, refunded));
                }
            }
        }
    }
    if statement.asks_date_order {
        records.ask(
            "date_order",
            vec!["day first".to_owned(), "month first".to_owned()],
        );
    }
    if records.payments.is_empty() {
        if records.lines_in == 0 {
            records.kind = FileKind::None;
            records.refuses.push(Refuse {
                reason: "empty",
                line: None,
            });
        }
    } else {
        let mut payers: Vec<String> = Vec::new();
        let mut seen = HashSet::new();
        for payment in &records.payments {
            if seen.insert(name_key(&payment.who.name)) {
                payers.push(payment.who.name.clone());
            }
        }
        records.ask("payers", payers);
    }
    records
}

fn payment(row: Row, day: Day, minor: i64, refunded: i64) -> Payment {
    Payment {
        line: row.line,
        day,
        who: Person {
            line: row.line,
            name: row.name,
            ..Person::default()
        },
        amount: Some(Money {
            minor,
            currency: row.currency,
        }),
        refunded: Some(refunded).filter(|&refunded| refunded > 0),
        reference: row.id.or(row.reference),
        needs_tick: true,
    }
}

/// What becomes of a row, looked at alone.
fn verdict(row: &Row, owners: &HashSet<String>) -> Verdict {
    let (Some(minor), Some(_)) = (row.minor, row.day) else {
        return Verdict::Refuse(if row.day.is_none() {
            "bad_date"
        } else {
            "no_amount_column"
        });
    };
    let text = folded_words(&format!("{} {}", row.name, row.text));
    if row.nature == Nature::Pending {
        return Verdict::Skip("pending");
    }
    match minor {
        0 => return Verdict::Skip("zero"),
        ..0 => {
            return Verdict::Skip(if row.nature == Nature::OwnTransfer {
                "own_transfer"
            } else {
                "outgoing"
            });
        }
        _ => {}
    }
    match row.nature {
        Nature::Reversal => return Verdict::Skip("own_refund"),
        Nature::Interest => return Verdict::Skip("interest"),
        Nature::Fee => return Verdict::Skip("fee"),
        Nature::OwnTransfer => return Verdict::Skip("own_transfer"),
        _ => {}
    }
    let name = folded_words(&row.name);
    if !row.name.is_empty() && owners.contains(&name_key(&row.name))
        || words::says_own_transfer(&text)
    {
        Verdict::Skip("own_transfer")
    } else if words::is_payment_service(&name)
        || name.is_empty() && words::is_payment_service(&text)
    {
        Verdict::Skip("payout")
    } else if words::is_tax_office(&name) {
        Verdict::Skip("tax")
    } else if words::says_salary(&text) {
        Verdict::Skip("salary")
    } else if words::says_interest(&name) || name.is_empty() && words::says_interest(&text) {
        Verdict::Skip("interest")
    } else if name.is_empty() {
        Verdict::Refuse("no_customer")
    } else {
        Verdict::Take
    }
}

/// Finds for each row that takes back an earlier payment which one it is: wholly, then neither counts; or in part.
fn take_back(rows: &[Row], verdicts: &mut [Verdict], refunded: &mut [i64]) {
    // Payments still whole, the newest last, by payer and by reference.
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    let mut by_reference: HashMap<&str, usize> = HashMap::new();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|&at| {
        rows.get(at)
            .map(|row| (row.day, row.minor.unwrap_or(0) < 0))
    });
    for at in order {
        let (Some(row), Some(verdict)) = (rows.get(at), verdicts.get(at)) else {
            continue;
        };
        let minor = row.minor.unwrap_or(0);
        if matches!(verdict, Verdict::Take) {
            by_name.entry(name_key(&row.name)).or_default().push(at);
            if let Some(reference) = &row.reference {
                by_reference.insert(reference, at);
            }
            continue;
        }
        let says = || words::says_refund(&folded_words(&row.text));
        let reversal = row.nature == Nature::Reversal;
        if minor >= 0 || !matches!(verdict, Verdict::Skip("outgoing")) || !(reversal || says()) {
            continue;
        }
        let amount = minor.saturating_neg();
        let left = |&at: &usize| {
            let whole = rows.get(at).and_then(|row| row.minor).unwrap_or(0);
            whole - refunded.get(at).copied().unwrap_or(0)
        };
        let same = by_name
            .get(&name_key(&row.name))
            .map(Vec::as_slice)
            .unwrap_or_default();
        let named = row
            .reference
            .as_deref()
            .and_then(|reference| by_reference.get(reference))
            .copied();
        let fits = |at: &usize| left(at) >= amount;
        let nameless = reversal && row.name.is_empty();
        let found = named
            .filter(fits)
            .or_else(|| same.iter().rev().find(|at| left(at) == amount).copied())
            .or_else(|| same.iter().rev().find(|at| fits(at)).copied())
            .or_else(|| {
                let all = by_name
                    .values()
                    .flatten()
                    .filter(|at| nameless && left(at) == amount);
                all.max().copied()
            });
        match found {
            Some(payment) => {
                let whole = left(&payment) == amount;
                if let Some(refunded) = refunded.get_mut(payment) {
                    *refunded += amount;
                }
                if whole && let Some(verdict) = verdicts.get_mut(payment) {
                    *verdict = Verdict::Skip("refunded");
                }
                if let Some(verdict) = verdicts.get_mut(at) {
                    *verdict = Verdict::Skip("refunded");
                }
            }
            None if reversal => {
                if let Some(verdict) = verdicts.get_mut(at) {
                    *verdict = Verdict::Skip("refund_without_sale");
                }
            }
            None => {}
        }
    }
}

/// What two mentions of one payer share: the words of the name, whatever their order.
fn name_key(name: &str) -> String {
    let folded = fold(name);
    let mut parts: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    parts.sort_unstable();
    parts.join(" ")
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

/// The text without line breaks and double blanks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
