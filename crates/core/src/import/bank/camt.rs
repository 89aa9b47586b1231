//! CAMT.052, 053 and 054 of ISO 20022: entries, and the payments inside a batch.

use super::{LineCounter, Nature, ROWS, Read, Row, Statement, amount, one_line};
use crate::book::Day;
use crate::import::markup::{Piece, Pieces, attribute, declares_entities};
use crate::import::pace::{Pace, Stopped};

/// Whether a text begins as such a report does.
pub(super) fn is(start: &str) -> bool {
    start.contains('<')
        && [
            "BkToCstmrStmt",
            "BkToCstmrAcctRpt",
            "BkToCstmrDbtCdtNtfctn",
            "camt.05",
        ]
        .iter()
        .any(|word| start.contains(word))
}

/// An entry, or a payment inside one, while it is read.
#[derive(Default)]
struct Item {
    line: usize,
    amount: String,
    currency: String,
    debit: bool,
    reversal: bool,
    pending: bool,
    booked: Option<Day>,
    value: Option<Day>,
    debtor: String,
    creditor: String,
    /// The debtor for whom somebody else paid.
    last_debtor: String,
    text: String,
    reference: Option<String>,
    id: Option<String>,
}

/// Deeper nesting than the format has.
const DEEPEST: usize = 64;

/// The rows of a report: one per entry, one per payment of a batch that lists its payments.
///
/// # Errors
/// It was called off.
pub(super) async fn rows(text: &str, pace: Pace<'_>) -> Result<Read, Stopped> {
    if declares_entities(text) {
        return Ok(Err("grows"));
    }
    let mut statement = Statement::default();
    let mut lines = LineCounter::new(text);
    let mut pieces = Pieces::new(text);
    let mut path: Vec<&str> = Vec::new();
    let mut entry: Option<Item> = None;
    let mut payments: Vec<Item> = Vec::new();
    let mut attributes = "";
    let mut count = 0;
    while let Some(piece) = pieces.next() {
        count += 1;
        let done = (pieces.offset(), text.len());
        pace.nth_row(count, done, ROWS).await?;
        match piece {
            Piece::Open {
                name,
                attributes: written,
            } => {
                if path.len() >= DEEPEST {
                    return Ok(Err("damaged"));
                }
                path.push(name);
                attributes = written;
                match name {
                    "Ntry" => {
                        entry = Some(Item {
                            line: lines.line(pieces.offset()),
                            ..Item::default()
                        })
                    }
                    "TxDtls" => payments.push(Item {
                        line: lines.line(pieces.offset()),
                        ..Item::default()
                    }),
                    "RtrInf" => {
                        if let Some(item) = payments.last_mut().or(entry.as_mut()) {
                            item.reversal = true;
                        }
                    }
                    _ => {}
                }
            }
            Piece::Close(name) => {
                if let Some(at) = path.iter().rposition(|open| *open == name) {
                    path.truncate(at);
                }
                if name == "Ntry"
                    && let Some(entry) = entry.take()
                {
                    add_rows(entry, std::mem::take(&mut payments), &mut statement);
                }
            }
            Piece::Text(text) => {
                let inside = |tag: &str| path.contains(&tag);
                if inside("TxDtls")
                    && let Some(payment) = payments.last_mut()
                {
                    payment.take(&path, &text, attributes);
                } else if let Some(entry) = &mut entry {
                    entry.take(&path, &text, attributes);
                } else if inside("Acct") && inside("Ownr") && path.last() == Some(&"Nm") {
                    statement.owners.push(one_line(&text));
                }
            }
        }
    }
    Ok(Ok(statement))
}

impl Item {
    fn take(&mut self, path: &[&str], text: &str, attributes: &str) {
        let inside = |tag: &str| path.contains(&tag);
        let (Some(&last), parent) = (
            path.last(),
            path.iter().rev().nth(1).copied().unwrap_or_default(),
        ) else {
            return;
        };
        match last {
            // The amount of the booking comes before the one instructed, which may be in another currency.
            "Amt"
                if matches!(parent, "TxDtls" | "TxAmt")
                    || matches!(parent, "Ntry" | "InstdAmt") && self.amount.is_empty() =>
            {
                self.amount = text.to_owned();
                self.currency = attribute(attributes, "Ccy")
                    .unwrap_or_default()
                    .to_ascii_uppercase();
            }
            "CdtDbtInd" if matches!(parent, "Ntry" | "TxDtls") => self.debit = text == "DBIT",
            "RvslInd" => self.reversal |= text.eq_ignore_ascii_case("true") || text == "1",
            "Sts" => self.pending = matches!(text, "PDNG" | "INFO" | "FUTR"),
            "Cd" if parent == "Sts" => self.pending = matches!(text, "PDNG" | "INFO" | "FUTR"),
            "Dt" | "DtTm" if parent == "BookgDt" => {
                self.booked = text.get(..10).and_then(Day::parse)
            }
            "Dt" | "DtTm" if parent == "ValDt" => self.value = text.get(..10).and_then(Day::parse),
            "Nm" if inside("UltmtDbtr") => self.last_debtor = one_line(text),
            "Nm" if inside("Dbtr") => self.debtor = one_line(text),
            "Nm" if inside("Cdtr") => self.creditor = one_line(text),
            "EndToEndId" if text != "NOTPROVIDED" => self.reference = Some(text.to_owned()),
            "AcctSvcrRef" | "TxId" if self.id.is_none() => self.id = Some(text.to_owned()),
            "Ustrd" | "AddtlNtryInf" | "AddtlTxInf" | "Prtry" if self.text.len() < 4_000 => {
                self.text.push_str(text);
                self.text.push(' ');
            }
            _ => {}
        }
    }

    fn row(self) -> Row {
        let currency = Some(self.currency).filter(|currency| currency.len() == 3);
        let minor = amount(&self.amount, currency.as_deref(), false);
        // What was taken back keeps its sides: the debtor of a returned payment is still the customer, as is whoever a
        // refund went to.
        let parties = match (self.debit, self.reversal) {
            (false, _) => [self.last_debtor, self.debtor],
            (true, true) => [self.creditor, self.debtor],
            (true, false) => [self.creditor, String::new()],
        };
        Row {
            line: self.line,
            day: self.booked.or(self.value),
            minor: minor.map(|minor| if self.debit { -minor } else { minor }),
            currency,
            name: parties
                .into_iter()
                .find(|name| !name.is_empty())
                .unwrap_or_default(),
            account: String::new(),
            text: self.text,
            reference: self.reference,
            id: None,
            nature: if self.pending {
                Nature::Pending
            } else if self.reversal {
                Nature::Reversal
            } else {
                Nature::Plain
            },
        }
    }
}

/// The rows of an entry: its payments where each has its amount, else the entry itself.
fn add_rows(mut entry: Item, payments: Vec<Item>, statement: &mut Statement) {
    let listed = payments.len() > 1 && payments.iter().all(|payment| !payment.amount.is_empty());
    if !listed {
        // One payment adds who and why to its entry; the entry's own amount and day hold.
        let mut payments = payments.into_iter();
        if let (Some(payment), None) = (payments.next(), payments.next()) {
            entry.debtor = payment.debtor;
            entry.last_debtor = payment.last_debtor;
            entry.creditor = payment.creditor;
            entry.text = format!("{} {}", payment.text, entry.text);
            entry.reference = payment.reference.or(entry.reference);
            entry.reversal |= payment.reversal;
        }
        statement.rows.push(entry.row());
        return;
    }
    for mut payment in payments {
        payment.debit = entry.debit;
        payment.reversal |= entry.reversal;
        payment.pending = entry.pending;
        payment.booked = payment.booked.or(entry.booked);
        payment.value = payment.value.or(entry.value);
        statement.rows.push(payment.row());
    }
}
