//! Lines become purchases: those of one order are joined, what was given back is set against it, and each line that is
//! no purchase is named with its reason.

use std::collections::HashMap;

use super::pace::{Pace, Stopped};
use super::records::{Money, Payment, Person, Records, Refuse, Skip};
use super::registry::name_key;
use super::row_class::Class;
use crate::book::Day;

/// One row of a table of purchases, read.
pub struct Line {
    /// Where it stands.
    pub line: usize,
    /// The number that joins the lines of one order.
    pub key: Option<String>,
    /// All its numbers, by which a refund may point to it.
    pub references: Vec<String>,
    /// The number of the purchase it gives back.
    pub related: Option<String>,
    /// Its day.
    pub day: Option<Day>,
    /// Whether something stands where the day should.
    pub dated: bool,
    /// The buyer.
    pub who: Option<Person>,
    /// Its amount.
    pub amount: Option<Money>,
    /// Whether something stands where the amount should and is none.
    pub unreadable: bool,
    /// What was given back, by a column of its own.
    pub refund: Option<i64>,
    /// What it is.
    pub class: Class,
    /// What was bought.
    pub item: Option<String>,
    /// Stands for all its cells.
    pub whole: u64,
}

/// What holds for all lines of a table.
pub struct Options {
    /// Whether an order's total stands on each of its lines; none where it cannot be told.
    pub repeats: Option<bool>,
    /// Whether rows with one number are one purchase.
    pub joins: bool,
    /// Whether rows are lines of orders by their columns.
    pub has_lines: bool,
    /// Whether a column tells refunds from sales.
    pub has_types: bool,
    /// Whether there are amounts.
    pub has_amounts: bool,
    /// Whether payers must be ticked.
    pub needs_tick: bool,
    /// What an amount below zero is, as answered.
    pub sign: Option<String>,
    /// Deals of later days are not closed yet.
    pub deals_until: Option<Day>,
    /// Whether Kept wrote the table: its rows are purchases, whatever their amounts, and equal ones are several.
    pub own: bool,
    /// Whether of equal rows one alone is taken, as answered.
    pub once: Option<bool>,
}

impl Line {
    /// Leaves out a payment of the owner to themselves.
    pub fn drop_own(&mut self, own: &str) {
        if self.class == Class::Sale && self.who.as_ref().is_some_and(|who| who.name == own) {
            self.class = Class::Skip("own_transfer");
        }
    }

    fn is_below_zero(&self) -> bool {
        self.amount.as_ref().is_some_and(|amount| amount.minor < 0)
    }

    fn is_bare(&self) -> bool {
        self.day.is_none() && self.who.is_none()
    }
}

/// In a ledger tells the other side of a sale from payments and expenses.
pub fn mark_ledger(lines: &mut [Line]) {
    let mut kinds: HashMap<String, (bool, bool)> = HashMap::new();
    for line in lines.iter() {
        let kind = kinds
            .entry(line.key.clone().unwrap_or_default())
            .or_default();
        kind.0 |= line.class == Class::Sale;
        kind.1 |= line.class == Class::Skip("expense");
    }
    for line in lines
        .iter_mut()
        .filter(|line| line.class == Class::Skip("ledger_line"))
    {
        match kinds.get(line.key.as_deref().unwrap_or_default()) {
            Some((true, _)) => {}
            Some((_, true)) => line.class = Class::Skip("expense"),
            _ => line.class = Class::Skip("payment"),
        }
    }
}

/// An order put together.
#[derive(Default)]
struct Group {
    lines: Vec<usize>,
    who: Option<Person>,
    day: Option<Day>,
    /// Refunds that point here from elsewhere.
    given_back: Vec<usize>,
    wholes: Vec<u64>,
}

/// Adds what the lines say to the records: purchases, lines left out and lines refused.
///
/// # Errors
/// It was called off.
pub async fn assemble(
    mut lines: Vec<Line>,
    options: &Options,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    apply_answers(&mut lines, options);
    pace.rest(60).await?;
    let (mut groups, doubles) = groups(&lines, options, pace).await?;
    link_refunds(&lines, &mut groups);
    for (at, group) in groups.iter().enumerate() {
        settle(&lines, group, options, records);
        pace.row(at, groups.len(), (65, 70)).await?;
    }
    let sold = records.payments.len();
    if doubles && sold > 0 && options.once.is_none() && !options.own {
        records.ask(
            "duplicate_rows",
            vec!["keep both".into(), "take once".into()],
        );
    }
    records.skips.sort_by_key(|skip| skip.line);
    records.refuses.sort_by_key(|refuse| refuse.line);
    Ok(())
}

/// Lines as the answers have them: amounts below zero as refunds, equal rows once.
fn apply_answers(lines: &mut [Line], options: &Options) {
    let refunds = options.sign.as_deref() == Some("refund");
    let mut seen = std::collections::HashSet::new();
    for line in lines
        .iter_mut()
        .filter(|line| line.class == Class::Sale && !line.is_bare())
    {
        let of_an_order = options.joins && options.has_lines && line.key.is_some();
        if options.once == Some(true) && !of_an_order && !seen.insert(line.whole) {
            line.class = Class::Skip("duplicate");
        } else if refunds && line.is_below_zero() {
            line.class = Class::Refund;
        }
    }
}

async fn groups(
    lines: &[Line],
    options: &Options,
    pace: Pace<'_>,
) -> Result<(Vec<Group>, bool), Stopped> {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_key: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut seen: std::collections::HashSet<u64> = std::collections::HashSet::new();
    let mut doubles = false;
    for (at, line) in lines.iter().enumerate() {
        pace.row(at, lines.len(), (60, 65)).await?;
        let who = line.who.as_ref();
        let key = line.key.as_deref().filter(|_| options.joins);
        let found = key.and_then(|key| by_key.get(key)).and_then(|known| {
            known.iter().rev().copied().find(|&group| {
                groups.get(group).is_some_and(|group: &Group| {
                    let same_who = who
                        .zip(group.who.as_ref())
                        .is_none_or(|(a, b)| is_one(a, b));
                    let refund = line.class == Class::Refund || line.is_below_zero();
                    let same_day = line.day.is_none()
                        || group.day.is_none()
                        || group.day == line.day
                        || refund;
                    let other_line =
                        options.has_lines || refund || !group.wholes.contains(&line.whole);
                    same_who && same_day && other_line
                })
            })
        });
        let double = !seen.insert(line.whole) && !line.is_bare() && line.class == Class::Sale;
        doubles |= double && found.is_none();
        let group = found.unwrap_or_else(|| {
            groups.push(Group::default());
            let group = groups.len() - 1;
            if let Some(key) = key {
                by_key.entry(key).or_default().push(group);
            }
            group
        });
        if let Some(group) = groups.get_mut(group) {
            group.lines.push(at);
            group.wholes.push(line.whole);
            if group.who.is_none() {
                group.who = who.cloned();
            }
            group.day = group.day.or(line.day);
        }
    }
    Ok((groups, doubles))
}

/// Whether the buyers on two lines of one order are one: by name, or by an address they share.
fn is_one(a: &Person, b: &Person) -> bool {
    let shared = |email: &String| {
        b.emails
            .iter()
            .any(|other| other.eq_ignore_ascii_case(email))
    };
    a.emails.iter().any(shared) || name_key(&a.name) == name_key(&b.name)
}

/// Moves refunds that stand alone to the purchase they give back: by number, else by buyer.
fn link_refunds(lines: &[Line], groups: &mut [Group]) {
    let sells = |group: &Group| {
        group
            .lines
            .iter()
            .filter_map(|&at| lines.get(at))
            .any(|line| line.class == Class::Sale && !line.is_below_zero())
    };
    let mut by_reference: HashMap<&str, usize> = HashMap::new();
    let mut by_buyer: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, group) in groups.iter().enumerate().filter(|(_, group)| sells(group)) {
        for line in group.lines.iter().filter_map(|&at| lines.get(at)) {
            for reference in &line.references {
                by_reference.entry(reference).or_insert(index);
            }
            if let Some(who) = &line.who {
                by_buyer.entry(&who.name).or_default().push(index);
            }
        }
    }
    let amount = |group: usize, groups: &[Group]| -> i64 {
        let lines = groups
            .get(group)
            .into_iter()
            .flat_map(|group| &group.lines)
            .filter_map(|&at| lines.get(at));
        lines
            .filter_map(|line| line.amount.as_ref())
            .map(|amount| amount.minor)
            .sum()
    };
    for index in 0..groups.len() {
        let Some(group) = groups.get(index).filter(|group| !sells(group)) else {
            continue;
        };
        let moved: Vec<usize> = group.lines.clone();
        for at in moved {
            let Some(line) = lines.get(at).filter(|line| line.class == Class::Refund) else {
                continue;
            };
            let numbered = line
                .related
                .iter()
                .chain(&line.references)
                .find_map(|key| by_reference.get(key.as_str()));
            // Without any number the buyer's last purchase that is large enough is meant; the same amount before others.
            let back = line.amount.as_ref().map_or(0, |amount| amount.minor.abs());
            let bought = || {
                let who = line.who.as_ref().filter(|_| line.related.is_none())?;
                let known = by_buyer.get(who.name.as_str())?;
                let enough = known
                    .iter()
                    .rev()
                    .find(|&&group| amount(group, groups) >= back);
                let exact = known
                    .iter()
                    .rev()
                    .find(|&&group| amount(group, groups) == back);
                exact.or(enough).copied()
            };
            let Some(target) = numbered.copied().or_else(bought) else {
                continue;
            };
            if let Some(group) = groups.get_mut(index) {
                group.lines.retain(|&line| line != at);
            }
            if let Some(group) = groups.get_mut(target) {
                group.given_back.push(at);
            }
        }
    }
}

/// Takes one order in, or says why not.
fn settle(lines: &[Line], group: &Group, options: &Options, records: &mut Records) {
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
    let mut items: Vec<String> = Vec::new();
    for item in sales.iter().filter_map(|line| line.item.as_ref()) {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    records.payments.push(Payment {
        line: sales.first().map_or(0, |line| line.line),
        day,
        who,
        amount: total,
        refunded: (given_back > 0).then_some(given_back),
        reference: sales.iter().find_map(|line| line.key.clone()),
        needs_tick: options.needs_tick,
        items,
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
