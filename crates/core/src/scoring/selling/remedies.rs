//! Remedies of lost sales that were taken up as fixes: what is to be done, what is done, and whether sales are still lost for
//! want of it. They stand among the settings as `fixes/<id>`, beside the fixes of the way of buying; see [`crate::book::friction_fix`].
//! Must never count in the friction of the business: nobody says how much easier buying gets by them.

use std::cmp::Reverse;

use serde_json::Value;

use super::constants::LOSS_DAYS;
use super::lost_sales::Sum;
use crate::book::action::Action;
use crate::book::field::Field;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::Line;
use crate::book::{Book, Day, Fact, Id, Settings};

/// A remedy that was taken up.
#[derive(Clone, Debug, PartialEq)]
pub struct Mending {
    /// Its key among the settings.
    pub key: String,
    /// The remedy, in the words it was written down in.
    pub remedy: Line,
    /// The day it was done; of one that is still to do, the day it was taken up.
    pub on: Day,
    /// Whether it is still to do.
    pub is_open: bool,
    /// The sales lost for want of it: of one that is done in the 365 days up to that day, of another in the last 365 days.
    pub before: Sum,
    /// The sales lost for want of it after it was done: above none it does not hold.
    pub since: Sum,
}

/// The remedies taken up by a day: those still to do first, what would have saved most before the others; then those that
/// are done, the latest first.
pub fn mendings(book: &Book, asof: Day) -> Vec<Mending> {
    let fixes = book.settings().fields.fixes;
    let mut all: Vec<Mending> = Vec::new();
    for (key, fix) in fixes.into_iter().flat_map(|fixes| fixes.0) {
        let fix = fix.group;
        if let Some(remedy) = fix.remedy.filter(|_| fix.on <= asof) {
            all.push(Mending {
                key,
                remedy,
                on: fix.on,
                is_open: fix.open == Some(true),
                before: Sum::default(),
                since: Sum::default(),
            });
        }
    }
    if all.is_empty() {
        return all;
    }
    for row in book.entry_rows() {
        let entry = &row.record;
        let Fact::Loss(loss) = &entry.fact else {
            continue;
        };
        let names = |one: &&mut Mending| loss.remedy.as_ref() == Some(&one.remedy);
        if entry.on > asof || loss.remedy.is_none() {
            continue;
        }
        for one in all.iter_mut().filter(names) {
            let until = if one.is_open { asof } else { one.on };
            let value = loss.value.map(|value| value.get());
            if entry.on > until {
                one.since.add(value);
            } else if until.since(entry.on) < LOSS_DAYS {
                one.before.add(value);
            }
        }
    }
    all.sort_by_cached_key(|one| {
        let done = (!one.is_open).then_some(one.on);
        let saves = (one.before.value, one.before.count);
        (!one.is_open, Reverse((done, saves)), one.key.clone())
    });
    all
}

fn put(key: &str, remedy: &Line, on: Day, is_open: bool) -> Action {
    let mut fix = Fields::new();
    fix.insert("on".to_owned(), on.write());
    fix.insert("remedy".to_owned(), remedy.write());
    if is_open {
        fix.insert("open".to_owned(), true.into());
    }
    let mut settings = Fields::new();
    settings.insert(format!("fixes/{key}"), Value::Object(fix));
    Action::Edit(List::Settings, Settings::id(), settings)
}

/// The action that takes a remedy up as a fix, under a fresh id.
pub fn becomes_fix(remedy: &Line, on: Day, fresh: &Id) -> Action {
    put(fresh.as_str(), remedy, on, true)
}

/// The action that marks one done on a day, or to do again from that day on.
pub fn mark(one: &Mending, is_done: bool, on: Day) -> Action {
    put(&one.key, &one.remedy, on, !is_done)
}
