//! Purchases out of a table of orders, invoices or payments: rows are read, lines of one order joined, money given back
//! set against its purchase.

mod buyers;
mod keys;

use self::buyers::Buyers;
use self::keys::Keys;
use super::amount_columns::AmountColumns;
use super::cells::Cells;
use super::context::Context;
use super::header::RowKind;
use super::orders::{self, Line};
use super::pace::{Pace, Stopped};
use super::person_row::cell;
use super::profile::Shape;
use super::records::{FileKind, Person, Records, Refuse, Skip};
use super::role::Role;
use super::row_class::{Class, Classifier};
use super::sheet::Sheet;
use super::values::tidy;
use crate::dyn_sort::DynSort;
use crate::exchange::csv::table::Row;
use crate::exchange::csv::write::HEADINGS;

/// Reads a table of purchases.
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
    let layout = &sheet.layout;
    let days = day_columns(sheet);
    let amounts = AmountColumns::choose(sheet, context, &mut records);
    let money = amounts.money();
    let cells = Cells::new(sheet, (&days, &money), context, &mut records, pace).await?;
    pace.rest(30).await?;
    let mut people = Buyers::new(sheet, context, &mut records);
    let mut classifier = Classifier::new(sheet);
    classifier.answer = context.answer("status").map(|answer| answer == "count");
    let item = layout.filled(Role::Item);
    let ledger = sheet.shape() == Some(Shape::Ledger);
    let account_type = layout.first(Role::AccountType);
    let mut lines: Vec<Line> = Vec::new();
    let keys = Keys::choose(sheet);
    let mut group: Option<String> = None;
    for (row, kind) in sheet.rows() {
        records.lines_in += 1;
        pace.row(records.lines_in, sheet.table.len(), (30, 60))
            .await?;
        let line = Some(row.line());
        let reason = match kind {
            RowKind::Record => None,
            RowKind::Header => Some("header_row"),
            RowKind::Description => Some("description_row"),
            RowKind::Total => Some("total_row"),
            RowKind::Footer => Some("footer"),
            RowKind::Group => {
                group = row
                    .cells()
                    .find(|text| !text.trim().is_empty())
                    .map(|text| text.trim().to_owned());
                Some("group_row")
            }
        };
        if let Some(reason) = reason {
            records.skips.push(Skip { reason, line });
            continue;
        }
        let amount = amounts.read(row, &cells, layout);
        let negative = amount.as_ref().is_some_and(|amount| amount.minor < 0);
        let mut class = classifier.class(row, negative);
        if sheet.shape() == Some(Shape::Wallet) && class == Class::Sale && negative {
            class = Class::Skip("outgoing");
        }
        if ledger {
            class = ledger_class(row, account_type, class);
        }
        let who = people
            .read(row, class)
            .or_else(|| by_group(&people, group.as_deref(), row));
        let day = days
            .iter()
            .find_map(|&at| cell(row, at))
            .map(|text| cells.day(text));
        lines.push(Line {
            line: row.line(),
            key: keys.key(row),
            references: keys.references(row),
            related: keys.related(row),
            day: day.flatten(),
            dated: day.is_some(),
            who,
            refund: amounts.refund(row, &cells, layout),
            unreadable: amounts.is_unreadable(row, &cells, amount.is_some()),
            amount,
            class,
            item: item.and_then(|at| cell(row, at)).map(tidy),
            whole: row_text(row),
        });
    }
    if ledger {
        orders::mark_ledger(&mut lines);
    }
    if let Some(from) = people.own_name(context) {
        lines.iter_mut().for_each(|line| line.drop_own(&from));
    }
    let options = orders::Options {
        repeats: sheet
            .profile
            .and_then(|profile| profile.total_repeats)
            .or(amounts.repeats),
        joins: sheet
            .profile
            .and_then(|profile| profile.joins)
            .unwrap_or(true),
        has_lines: layout.has(Role::Item)
            || layout.has(Role::Quantity)
            || layout.has(Role::LineTotal)
            || ledger,
        has_types: layout.has(Role::Type) || matches!(sheet.shape(), Some(Shape::Wallet)),
        has_amounts: amounts.any(),
        needs_tick: sheet.shape() == Some(Shape::Wallet) && layout.has(Role::PayerFrom),
        sign: context.answer("sign").map(str::to_owned),
        own: sheet.header.words.iter().eq(HEADINGS.iter()),
        once: context
            .answer("duplicate_rows")
            .map(|answer| answer == "take once"),
        deals_until: (sheet.shape() == Some(Shape::Deals)).then_some(context.asof),
    };
    orders::assemble(lines, &options, &mut records, pace).await?;
    let known_program = sheet.profile.is_some();
    if (classifier.unknown || classifier.new_order)
        && !known_program
        && context.answer("status").is_none()
    {
        records.ask("status", vec!["count".into(), "leave out".into()]);
    }
    if sheet.shape() == Some(Shape::Time) {
        records.ask("time_entries", vec!["purchases".into(), "leave out".into()]);
        if context.answer("time_entries") == Some("leave out") {
            leave_out_all(&mut records, "time_entry");
        }
    }
    if options.needs_tick && !records.payments.is_empty() {
        records.ask("payers", payer_names(&records));
    }
    if records.payments.is_empty() {
        records.kind = FileKind::None;
    }
    Ok(records)
}

/// Leaves every purchase out for one reason.
fn leave_out_all(records: &mut Records, reason: &'static str) {
    for payment in std::mem::take(&mut records.payments) {
        for at in 0..payment.records {
            let line = Some(payment.line + at);
            records.skips.push(Skip { reason, line });
        }
    }
}

/// The names of the payers, each once, in file order.
pub fn payer_names(records: &Records) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for payment in records.payments.iter().filter(|payment| payment.needs_tick) {
        if seen.insert(payment.who.name.as_str()) {
            names.push(payment.who.name.clone());
        }
    }
    names
}

/// Columns of the day of purchase, the best first: what is empty there is looked for in the next.
fn day_columns(sheet: &Sheet<'_>) -> Vec<usize> {
    let mut days = sheet.layout.all(Role::Date);
    let sure = |at: &usize| !sheet.layout.column(*at).is_some_and(|column| column.sure);
    days.dyn_sort_by_key(sure);
    days.truncate(1);
    let filled = days
        .first()
        .and_then(|&at| sheet.layout.column(at))
        .map_or(0, |column| column.stats.filled);
    if filled == 0 {
        days = sheet.layout.all(Role::DateWeak);
        days.truncate(1);
    }
    days
}

/// What of a row is a record in a ledger: what was earned; the other side of it says nothing new.
fn ledger_class(row: Row<'_>, account_type: Option<usize>, class: Class) -> Class {
    let Some(text) = account_type.and_then(|at| cell(row, at)) else {
        return class;
    };
    let words = super::fold::words(text);
    match words.as_str() {
        "income" | "revenue" | "sales" | "ertrag" | "erlose" | "produits" | "ingresos"
        | "ricavi" | "opbrengsten" => class,
        "expense" | "cost of goods sold" | "aufwand" | "charges" | "gastos" | "costi"
        | "kosten" => Class::Skip("expense"),
        _ => Class::Skip("ledger_line"),
    }
}

fn by_group(people: &Buyers, group: Option<&str>, row: Row<'_>) -> Option<Person> {
    let name = group.filter(|_| people.is_empty())?;
    Some(Person {
        line: row.line(),
        name: name.to_owned(),
        ..Person::default()
    })
}

fn row_text(row: Row<'_>) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    row.cells().for_each(|cell| cell.trim().hash(&mut hasher));
    hasher.finish()
}

/// Refuses a whole table of so many records.
pub fn refuse_all(sheet: &Sheet<'_>, reason: &'static str) -> Records {
    let mut records = Records::default();
    for (row, kind) in sheet.rows() {
        records.lines_in += 1;
        let line = Some(row.line());
        match kind {
            RowKind::Total => records.skips.push(Skip {
                reason: "total_row",
                line,
            }),
            RowKind::Footer => records.skips.push(Skip {
                reason: "footer",
                line,
            }),
            _ => records.refuses.push(Refuse { reason, line }),
        }
    }
    if records.refuses.is_empty() {
        records.refuses.push(Refuse { reason, line: None });
    }
    records
}
