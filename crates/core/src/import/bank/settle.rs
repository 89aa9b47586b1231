//! Which rows of a statement are payments of customers, and what was taken back later.

use crate::dyn_sort::DynSort;
use std::collections::{HashMap, HashSet};

use super::{Nature, Row, Statement, start, words};
use crate::book::Day;
use crate::import::context::Context;
use crate::import::fold::{fold, words as folded_words};
use crate::import::pace::{Pace, Stopped};
use crate::import::records::{FileKind, Money, Payment, Person, Records, Refuse, Skip};

/// What becomes of a row.
enum Verdict {
    Take,
    Skip(&'static str),
    Refuse(&'static str),
}

/// Rows as payments: what is none is left out, and what was taken back later takes both with it.
///
/// # Errors
/// It was called off.
pub(super) async fn settle(
    statement: Statement,
    context: &Context,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
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
        .map(|name| payer_key(name))
        .collect();
    let mut ids = HashSet::new();
    let mut verdicts = Vec::with_capacity(statement.rows.len());
    for (at, row) in statement.rows.iter().enumerate() {
        pace.row(at, statement.rows.len(), (43, 60)).await?;
        let twice = row.id.as_ref().is_some_and(|id| !ids.insert(id.as_str()));
        verdicts.push(if twice {
            Verdict::Skip("duplicate")
        } else {
            verdict(row, &owners)
        });
    }
    let mut refunded = vec![0_i64; statement.rows.len()];
    take_back(&statement.rows, &mut verdicts, &mut refunded, pace).await?;
    let all = statement.rows.into_iter().zip(verdicts).zip(refunded);
    for (at, ((row, verdict), refunded)) in all.enumerate() {
        pace.row(at, 1, (67, 67)).await?;
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
        for (at, payment) in records.payments.iter().enumerate() {
            pace.row(at, 1, (68, 68)).await?;
            if seen.insert(payer_key(&payment.who.name)) {
                payers.push(payment.who.name.clone());
            }
        }
        records.ask("payers", payers);
    }
    Ok(records)
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
        items: Vec::new(),
        records: 1,
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
    let text = folded_words(&format!("{} {}", row.name, start(&row.text)));
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
    if !row.name.is_empty() && owners.contains(&payer_key(&row.name))
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

/// Payments still whole, the newest last.
#[derive(Default)]
struct Taken<'r> {
    by_name: HashMap<String, Vec<usize>>,
    by_reference: HashMap<&'r str, usize>,
    all: Vec<usize>,
}

/// So many payments are looked at for what was taken back, over a whole file; honest ones need some thousand.
const LOOKED_AT: usize = 3_000_000;
/// So many are looked at for one row beyond that.
const NEAR: usize = 20;

/// Finds for each row that takes back an earlier payment which one it is: wholly, then neither counts; or in part.
async fn take_back(
    rows: &[Row],
    verdicts: &mut [Verdict],
    refunded: &mut [i64],
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    let mut taken = Taken::default();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.dyn_sort_by_key(|&at| {
        rows.get(at)
            .map(|row| (row.day, row.minor.unwrap_or(0) < 0))
    });
    let mut looked_at = 0;
    for (done, at) in order.into_iter().enumerate() {
        pace.row(done, rows.len(), (60, 67)).await?;
        let (Some(row), Some(verdict)) = (rows.get(at), verdicts.get(at)) else {
            continue;
        };
        let minor = row.minor.unwrap_or(0);
        if matches!(verdict, Verdict::Take) {
            let of_name = taken.by_name.entry(payer_key(&row.name)).or_default();
            of_name.push(at);
            taken.all.push(at);
            if let Some(reference) = &row.reference {
                taken.by_reference.insert(reference, at);
            }
            continue;
        }
        let says = || words::says_refund(&folded_words(start(&row.text)));
        let reversal = row.nature == Nature::Reversal;
        if minor >= 0 || !matches!(verdict, Verdict::Skip("outgoing")) || !(reversal || says()) {
            continue;
        }
        let amount = minor.saturating_neg();
        let left = |&at: &usize| {
            let whole = rows.get(at).and_then(|row| row.minor).unwrap_or(0);
            whole - refunded.get(at).copied().unwrap_or(0)
        };
        let same = taken.by_name.get(&payer_key(&row.name));
        let same = same.map(Vec::as_slice).unwrap_or_default();
        let named = row.reference.as_deref();
        let named = named.and_then(|reference| taken.by_reference.get(reference));
        let fits = |at: &usize| left(at) >= amount;
        let most = LOOKED_AT.saturating_sub(looked_at).max(NEAR);
        let nameless = reversal && row.name.is_empty();
        let unnamed = if nameless { taken.all.as_slice() } else { &[] };
        let newest = |of: &[usize], fits: &dyn Fn(&usize) -> bool| {
            of.iter().rev().take(most).find(|at| fits(at)).copied()
        };
        let exact = |at: &usize| left(at) == amount;
        let named = named.copied().filter(fits);
        if named.is_none() {
            looked_at += 2 * same.len() + unnamed.len();
        }
        let found = named
            .or_else(|| newest(same, &exact))
            .or_else(|| newest(same, &fits))
            .or_else(|| newest(unnamed, &exact));
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
    Ok(())
}

/// What two mentions of one payer share: the words of the name, whatever their order.
fn payer_key(name: &str) -> String {
    let folded = fold(name);
    let mut parts: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    parts.dyn_sort();
    parts.join(" ")
}
