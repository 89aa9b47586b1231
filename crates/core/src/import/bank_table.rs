//! Payments that came in, out of the rows of a bank account or a wallet. Which payers are customers is asked.

use crate::dyn_sort::DynSort;
use std::collections::HashMap;

use super::amount_columns::AmountColumns;
use super::cells::Cells;
use super::context::Context;
use super::fold;
use super::header::RowKind;
use super::lexicon::lexicon;
use super::pace::{Pace, Stopped};
use super::payer;
use super::person_row::cell;
use super::purchases::payer_names;
use super::records::{FileKind, Money, Payment, Person, Records, Refuse, Skip};
use super::registry::name_key;
use super::role::Role;
use super::sheet::Sheet;
use super::values::tidy;
use crate::book::Day;
use crate::exchange::csv::table::Row;

/// Words in front of the owner's name above the header.
const HOLDER_WORDS: [&str; 14] = [
    "kunde",
    "kontoinhaber",
    "inhaber",
    "account holder",
    "account name",
    "customer name",
    "titular",
    "titulaire",
    "intestatario",
    "rekeninghouder",
    "владелец",
    "клиент",
    "καταχοσ",
    "majitel uctu",
];

/// Reads the rows of an account.
///
/// # Errors
/// It was called off.
pub async fn read(
    sheet: &Sheet<'_>,
    context: &Context,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let mut records = Records {
        kind: FileKind::Purchases,
        ..Records::default()
    };
    let amounts = AmountColumns::choose(sheet, context, &mut records);
    let mut days = sheet.layout.all(Role::Date);
    days.dyn_sort_by_key(|&at| !sheet.layout.column(at).is_some_and(|column| column.sure));
    days.truncate(1);
    days.extend(sheet.layout.all(Role::DateWeak).first());
    let first_days: Vec<usize> = days.first().copied().into_iter().collect();
    let money = amounts.money();
    let cells = Cells::new(sheet, (&first_days, &money), context, &mut records, pace).await?;
    let reader = Reader::new(sheet, context);
    let mut payments: Vec<Payment> = Vec::new();
    let mut reversals: Vec<(usize, String, i64)> = Vec::new();
    for (row, kind) in sheet.rows() {
        records.lines_in += 1;
        pace.row(records.lines_in, sheet.table.len(), (30, 60))
            .await?;
        let line = Some(row.line());
        let reason = match kind {
            RowKind::Header => Some("header_row"),
            RowKind::Description => Some("description_row"),
            RowKind::Total => Some("total_row"),
            RowKind::Footer => Some("footer"),
            RowKind::Group => Some("group_row"),
            RowKind::Record => None,
        };
        if let Some(reason) = reason {
            records.skips.push(Skip { reason, line });
            continue;
        }
        let amount = amounts
            .read(row, &cells, &sheet.layout)
            .map(|amount| reader.signed(row, amount));
        let day = days
            .iter()
            .find_map(|&at| cell(row, at))
            .map(|text| cells.day(text));
        match reader.read(row, amount, day) {
            Outcome::Skip(reason) => records.skips.push(Skip { reason, line }),
            Outcome::Refuse(reason) => records.refuses.push(Refuse { reason, line }),
            Outcome::Reversal(name, minor) => reversals.push((row.line(), name_key(&name), minor)),
            Outcome::Paid(payment) => payments.push(*payment),
        }
    }
    take_back(&mut payments, reversals, &mut records);
    records.payments = payments;
    if records.payments.is_empty() {
        records.kind = FileKind::None;
    } else {
        records.ask("payers", payer_names(&records));
    }
    records.skips.dyn_sort_by_key(|skip| skip.line);
    Ok(records)
}

/// Sets what the bank took back against the payment of the same person and amount.
fn take_back(
    payments: &mut Vec<Payment>,
    reversals: Vec<(usize, String, i64)>,
    records: &mut Records,
) {
    let mut waiting: HashMap<(String, i64), Vec<usize>> = HashMap::new();
    for (line, name, minor) in reversals {
        waiting.entry((name, minor)).or_default().push(line);
    }
    if !waiting.is_empty() {
        payments.retain(|payment| {
            let minor = payment.amount.as_ref().map_or(0, |amount| amount.minor);
            let taken = waiting
                .get_mut(&(name_key(&payment.who.name), minor))
                .and_then(Vec::pop);
            if let Some(line) = taken {
                for line in [line, payment.line] {
                    records.skips.push(Skip {
                        reason: "refunded",
                        line: Some(line),
                    });
                }
            }
            taken.is_none()
        });
    }
    for line in waiting.into_values().flatten() {
        records.skips.push(Skip {
            reason: "outgoing",
            line: Some(line),
        });
    }
}

enum Outcome {
    Skip(&'static str),
    Refuse(&'static str),
    /// The bank took a payment of this person back.
    Reversal(String, i64),
    Paid(Box<Payment>),
}

/// So many bytes of what stands beside a payment are searched for hundreds of words.
const LONGEST: usize = 2_000;

/// Reads the rows of one account.
struct Reader {
    counterparties: Vec<usize>,
    from: Option<usize>,
    to: Option<usize>,
    texts: Vec<usize>,
    types: Vec<usize>,
    statuses: Vec<usize>,
    flags: Vec<usize>,
    references: Vec<usize>,
    holders: Vec<usize>,
    own: Vec<String>,
    profile: Option<&'static super::profile::Profile>,
}

impl Reader {
    fn new(sheet: &Sheet<'_>, context: &Context) -> Reader {
        let layout = &sheet.layout;
        let all = |role| {
            let mut all: Vec<usize> = layout.all(role);
            all.retain(|&at| {
                layout
                    .column(at)
                    .is_some_and(|column| column.stats.filled > 0)
            });
            all
        };
        let mut counterparties = all(Role::Counterparty);
        if counterparties.is_empty() {
            counterparties = all(Role::Name);
        }
        let from = layout.filled(Role::PayerFrom);
        if from.is_none() && counterparties.is_empty() {
            counterparties = all(Role::NameWeak);
        }
        let mut own: Vec<String> = context
            .own_names
            .iter()
            .map(|name| name_key(name))
            .collect();
        own.extend(holder_above(sheet));
        Reader {
            counterparties,
            from,
            to: layout.filled(Role::PayerTo),
            texts: all(Role::Text).into_iter().chain(all(Role::Note)).collect(),
            types: all(Role::Type)
                .into_iter()
                .chain(all(Role::Category))
                .collect(),
            statuses: all(Role::Status),
            flags: all(Role::Flag),
            references: all(Role::Transaction),
            holders: all(Role::Holder),
            own,
            profile: sheet.profile,
        }
    }

    /// The amount with the sign that a column beside it gives.
    fn signed(&self, row: Row<'_>, amount: Money) -> Money {
        let flag = self.flags.iter().find_map(|&at| cell(row, at));
        match flag.and_then(is_outgoing) {
            Some(true) => Money {
                minor: -amount.minor.abs(),
                ..amount
            },
            Some(false) => Money {
                minor: amount.minor.abs(),
                ..amount
            },
            None => amount,
        }
    }

    fn read(&self, row: Row<'_>, amount: Option<Money>, day: Option<Option<Day>>) -> Outcome {
        for text in self.statuses.iter().filter_map(|&at| cell(row, at)) {
            let own = self
                .profile
                .and_then(|profile| profile.status.get(&fold::words(text)).copied());
            let class = own.or_else(|| lexicon().class("status", text));
            if let Some(reason @ ("pending" | "failed" | "cancelled" | "voided" | "draft")) = class
            {
                return Outcome::Skip(reason);
            }
        }
        let Some(amount) = amount else {
            return Outcome::Refuse("no_amount");
        };
        let kind = self.types.iter().find_map(|&at| cell(row, at));
        let texts: Vec<&str> = self.texts.iter().filter_map(|&at| cell(row, at)).collect();
        let text = texts.join(" ");
        let text = text
            .get(..text.floor_char_boundary(LONGEST))
            .unwrap_or(&text);
        let (from, to) = (
            self.from.and_then(|at| cell(row, at)),
            self.to.and_then(|at| cell(row, at)),
        );
        let apart = self
            .counterparties
            .iter()
            .find_map(|&at| cell(row, at))
            .or(from);
        let name = apart
            .map(tidy)
            .filter(|name| !lexicon().has("nobody", name));
        if amount.minor == 0 {
            return Outcome::Skip("zero");
        }
        if amount.minor < 0 {
            return match name {
                Some(name) if payer::is_reversal(kind, text) => {
                    Outcome::Reversal(name, amount.minor.abs())
                }
                _ => Outcome::Skip("outgoing"),
            };
        }
        let holder = self
            .holders
            .iter()
            .find_map(|&at| cell(row, at))
            .map(name_key);
        let is_own = |name: &str| {
            let key = name_key(name);
            self.own.contains(&key)
                || holder.as_ref() == Some(&key)
                || to.is_some_and(|to| name_key(to) == key)
        };
        if name.as_deref().is_some_and(is_own) {
            return Outcome::Skip("own_transfer");
        }
        if let Some(reason) = self
            .types
            .iter()
            .filter_map(|&at| cell(row, at))
            .chain([""])
            .find_map(|kind| {
                payer::no_sale(
                    name.as_deref(),
                    Some(kind).filter(|kind| !kind.is_empty()),
                    text,
                )
            })
        {
            return Outcome::Skip(reason);
        }
        let Some(name) = name.or_else(|| payer::from_text(texts.first()?)) else {
            return Outcome::Refuse("no_customer");
        };
        if is_own(&name) {
            return Outcome::Skip("own_transfer");
        }
        let day = match day {
            Some(Some(day)) => day,
            Some(None) => return Outcome::Refuse("bad_date"),
            None => return Outcome::Refuse("no_date"),
        };
        Outcome::Paid(Box::new(Payment {
            line: row.line(),
            day,
            who: Person {
                line: row.line(),
                name,
                ..Person::default()
            },
            amount: Some(amount),
            refunded: None,
            reference: self
                .references
                .iter()
                .find_map(|&at| cell(row, at))
                .map(str::to_owned),
            needs_tick: true,
            items: Vec::new(),
            records: 1,
        }))
    }
}

/// Whether a mark of debit or credit says that money went out.
fn is_outgoing(text: &str) -> Option<bool> {
    match fold::words(text).as_str() {
        "d" | "dr" | "debit" | "debet" | "af" | "s" | "soll" | "dbit" | "withdrawal" | "out"
        | "расход" | "debito" | "cargo" | "χ" | "χρεωση" | "belastung" | "outgoing" | "expense"
        | "sent" | "check" | "dslip debit" | "wn" => Some(true),
        "c" | "cr" | "credit" | "bij" | "h" | "haben" | "crdt" | "deposit" | "in" | "приход"
        | "credito" | "abono" | "π" | "πιστωση" | "gutschrift" | "incoming" | "income"
        | "received" | "dslip" | "ma" => Some(false),
        _ => match text.trim() {
            "-" => Some(true),
            "+" => Some(false),
            _ => None,
        },
    }
}

/// The owner's name, where the lines above the header give it.
fn holder_above(sheet: &Sheet<'_>) -> Vec<String> {
    let above = sheet
        .table
        .rows(0)
        .take(sheet.header.row.unwrap_or_default());
    above
        .filter_map(|row| {
            let said = fold::words(cell(row, 0)?);
            HOLDER_WORDS
                .contains(&said.as_str())
                .then(|| cell(row, 1).map(name_key))?
        })
        .collect()
}
