//! Lines become purchases: those of one order are joined, what was given back is set against it, and each line that is
//! no purchase is named with its reason.

mod refunds;
mod settle;

use crate::dyn_sort::DynSort;
use std::collections::{HashMap, HashSet};

use self::refunds::link_refunds;
use self::settle::settle;
use super::pace::{Pace, Stopped};
use super::records::{Money, Person, Records};
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

/// So many orders with one number are looked at for the one that a line belongs to: numbers begin anew each year at most.
const NEAR: usize = 100;

/// An order put together.
#[derive(Default)]
struct Group {
    lines: Vec<usize>,
    who: Option<Person>,
    day: Option<Day>,
    /// Refunds that point here from elsewhere.
    given_back: Vec<usize>,
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
    link_refunds(&lines, &mut groups, pace).await?;
    for (at, group) in groups.iter().enumerate() {
        settle(&lines, group, options, records);
        pace.row(at, groups.len(), (65, 69)).await?;
    }
    // Letting go of so many takes a while as well.
    pace.let_go(groups, 69).await?;
    pace.let_go(lines, 69).await?;
    let sold = records.payments.len();
    if doubles && sold > 0 && options.once.is_none() && !options.own {
        records.ask(
            "duplicate_rows",
            vec!["keep both".into(), "take once".into()],
        );
    }
    records.skips.dyn_sort_by_key(|skip| skip.line);
    records.refuses.dyn_sort_by_key(|refuse| refuse.line);
    Ok(())
}

/// Lines as the answers have them: amounts below zero as refunds, equal rows once.
fn apply_answers(lines: &mut [Line], options: &Options) {
    let refunds = options.sign.as_deref() == Some("refund");
    let mut seen = HashSet::new();
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
    let mut seen: HashSet<u64> = HashSet::new();
    let mut doubles = false;
    // The rows of each group, by all their cells.
    let mut wholes: HashSet<(usize, u64)> = HashSet::new();
    for (at, line) in lines.iter().enumerate() {
        pace.row(at, lines.len(), (60, 65)).await?;
        let who = line.who.as_ref();
        let key = line.key.as_deref().filter(|_| options.joins);
        let found = key.and_then(|key| by_key.get(key)).and_then(|known| {
            known.iter().rev().take(NEAR).copied().find(|&at| {
                groups.get(at).is_some_and(|group: &Group| {
                    let same_who = who
                        .zip(group.who.as_ref())
                        .is_none_or(|(a, b)| is_one(a, b));
                    let refund = line.class == Class::Refund || line.is_below_zero();
                    let same_day = line.day.is_none()
                        || group.day.is_none()
                        || group.day == line.day
                        || refund;
                    let other_line =
                        options.has_lines || refund || !wholes.contains(&(at, line.whole));
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
        if !options.has_lines {
            wholes.insert((group, line.whole));
        }
        if let Some(group) = groups.get_mut(group) {
            group.lines.push(at);
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
