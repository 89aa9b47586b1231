//! One order with all its lines as a purchase, or as lines left out for a reason.

use std::collections::HashSet;

use super::{Group, Line, Options};
use crate::import::records::{Money, Payment, Records, Refuse, Skip};
use crate::import::row_class::Class;

/// Takes one order in, or says why not.
pub(super) fn settle(lines: &[Line], group: &Group, options: &Options, records: &mut Records) {
    let own: Vec<&Line> = group.lines.iter().filter_map(|&at| lines.get(at)).collect();
    let head = own.first().map(|line| line.class);
    let (mut sales, mut refunds): (Vec<&Line>, Vec<&Line>) = (Vec::new(), Vec::new());
    let positive = own
        .iter()
        .any(|line| line.class == Class::Sale && !line.is_below_zero());
    for line in own {
        match (line.class, head) {
            (Class::Skip(reason), _) => skip(records, line, reason),
            // A line without day and buyer follows the first of its order.
            (Class::Sale, Some(Class::Skip(reason))) if line.is_bare() => {
                skip(records, line, reason)
            }
            (Class::Refund, _) => refunds.push(line),
            (Class::Sale, _) if line.is_below_zero() && positive && options.joins => {
                refunds.push(line)
            }
            (Class::Sale, _) => sales.push(line),
        }
    }
    refunds.extend(group.given_back.iter().filter_map(|&at| lines.get(at)));
    if sales.is_empty() {
        for line in refunds {
            skip(records, line, "refund_without_sale");
        }
        return;
    }
    let refuse_all = |records: &mut Records, reason| {
        for line in sales.iter().chain(&refunds) {
            records.refuses.push(Refuse {
                reason,
                line: Some(line.line),
            });
        }
    };
    let skip_all = |records: &mut Records, reason| {
        sales
            .iter()
            .chain(&refunds)
            .for_each(|line| skip(records, line, reason));
    };
    let total = total(&sales, options);
    let Some(who) = sales.iter().find_map(|line| line.who.clone()) else {
        return refuse_all(records, "no_customer");
    };
    let Some(day) = sales.iter().find_map(|line| line.day) else {
        let dated = sales.iter().any(|line| line.dated);
        return refuse_all(records, if dated { "bad_date" } else { "no_date" });
    };
    if options.deals_until.is_some_and(|until| day > until) {
        return skip_all(records, "open_deal");
    }
    if total.is_none() && sales.iter().any(|line| line.unreadable) {
        return refuse_all(records, "bad_amount");
    }
    if let Some(total) = &total {
        match total.minor {
            ..=0 if options.own => {}
            0 if options.has_amounts => return skip_all(records, "zero"),
            ..0 => {
                if !options.has_types && options.sign.is_none() {
                    records.ask("sign", vec!["refund".into(), "expense".into()]);
                }
                return skip_all(records, "negative");
            }
            _ => {}
        }
    }
    let given_back = given_back(&sales, &refunds);
    if let Some(total) = &total
        && given_back >= total.minor
        && given_back > 0
    {
        return skip_all(records, "refunded");
    }
    let mut seen = HashSet::new();
    let items = sales.iter().filter_map(|line| line.item.as_ref());
    let items = items.filter(|item| seen.insert(item.as_str())).cloned();
    records.payments.push(Payment {
        line: sales.first().map_or(0, |line| line.line),
        day,
        who,
        amount: total,
        refunded: (given_back > 0).then_some(given_back),
        reference: sales.iter().find_map(|line| line.key.clone()),
        needs_tick: options.needs_tick,
        items: items.collect(),
        records: sales.len() + refunds.len(),
    });
}

/// What the lines of one order add up to.
fn total(sales: &[&Line], options: &Options) -> Option<Money> {
    let amounts: Vec<&Money> = sales
        .iter()
        .filter_map(|line| line.amount.as_ref())
        .collect();
    let first = amounts.first()?;
    let same = amounts.iter().all(|amount| amount.minor == first.minor);
    if same && options.repeats == Some(true) {
        return Some((*first).clone());
    }
    let minor = amounts
        .iter()
        .try_fold(0_i64, |sum, amount| sum.checked_add(amount.minor))?;
    Some(Money {
        minor,
        currency: first.currency.clone(),
    })
}

/// What was given back: by a column of the sale's own lines, and by rows of their own.
fn given_back(sales: &[&Line], refunds: &[&Line]) -> i64 {
    let columns: Vec<i64> = sales.iter().filter_map(|line| line.refund).collect();
    let same = columns.iter().all(|refund| columns.first() == Some(refund));
    let by_column: i64 = match same {
        true => columns.first().copied().unwrap_or_default(),
        false => columns.iter().sum(),
    };
    let by_rows: i64 = refunds
        .iter()
        .filter_map(|line| line.amount.as_ref())
        .map(|amount| amount.minor.abs())
        .sum();
    by_column.max(by_rows)
}

fn skip(records: &mut Records, line: &Line, reason: &'static str) {
    records.skips.push(Skip {
        reason,
        line: Some(line.line),
    });
}
