//! An import in the figures of one sentence, as they will stand in the book, and everything that stays out of it.
//! Records in are records taken and records left out.

use super::context::Context;
use super::plan::Plan;
use super::records::{FileKind, Skip};
use super::write::{Addition, purchases};
use crate::book::Day;
use crate::dyn_sort::DynSort;

/// What is said of an import before it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// What the file is for.
    pub kind: FileKind,
    /// The program that wrote it, by its key.
    pub program: Option<String>,
    /// Customers who stand in the book afterwards because of this file, new or not.
    pub people: usize,
    /// How many of them are new.
    pub new_people: usize,
    /// How many the file tells more of than the book knew.
    pub changed_people: usize,
    /// Purchases that stand in the book afterwards.
    pub purchases: usize,
    /// Contacts that stand in the book afterwards.
    pub touches: usize,
    /// Meetings to come that stand in the book afterwards, the next of each series.
    pub next: usize,
    /// How many entries are new.
    pub new_entries: usize,
    /// How many things sold are new.
    pub new_items: usize,
    /// What the purchases add up to in minor units, less what was given back.
    pub total: i64,
    /// The currency of the total; none where neither the book nor the file names one.
    pub currency: Option<String>,
    /// How many purchases name no amount.
    pub without_amount: usize,
    /// What was given back of them, in minor units.
    pub refunded: i64,
    /// The first day of a purchase or contact.
    pub first: Option<Day>,
    /// The last.
    pub last: Option<Day>,
    /// Records in the file.
    pub lines_in: usize,
    /// How many of them were taken.
    pub taken: usize,
    /// The others, each with its reason, in the order of lines.
    pub left: Vec<Skip>,
    /// Why nothing of the whole file can come in.
    pub refusals: Vec<&'static str>,
}

impl Summary {
    /// What is said of a plan and of what it adds to a book.
    pub fn new(plan: &Plan, addition: &Addition, context: &Context) -> Summary {
        let records = &plan.records;
        let standing = &addition.standing;
        let of_the_file = records
            .skips
            .iter()
            .filter(|skip| skip.reason != "same_person")
            .cloned();
        let refused = records.refuses.iter().map(|refuse| Skip {
            reason: refuse.reason,
            line: refuse.line,
        });
        let mut left: Vec<Skip> = Vec::new();
        let mut refusals: Vec<&'static str> = Vec::new();
        if records.lines_in > 0 {
            left.extend(of_the_file.chain(refused));
            left.extend(addition.left.iter().cloned());
        } else {
            refusals.extend(refused.map(|refuse| refuse.reason));
        }
        let taken = standing.records.min(records.lines_in);
        let out = records.lines_in - taken;
        // A mail to several people, none of them in the book, is left out once.
        left.truncate(out);
        let unnamed = out - left.len();
        left.extend((0..unnamed).map(|_| Skip {
            reason: "nothing_in_it",
            line: None,
        }));
        left.dyn_sort_by_key(|skip| skip.line);
        if records.kind == FileKind::None && refusals.is_empty() {
            refusals.extend(records.refuses.iter().map(|refuse| refuse.reason));
            refusals.dedup();
        }
        Summary {
            kind: records.kind,
            program: records.program.clone(),
            people: standing.people.len(),
            new_people: addition.new_people(),
            changed_people: addition.changes.len(),
            purchases: standing.purchases,
            touches: standing.touches,
            next: standing.next,
            new_entries: addition.entries.len(),
            new_items: addition.items.len(),
            total: standing.total,
            currency: purchases::currency(
                plan,
                context.currency.as_deref(),
                context.answer("currency"),
            ),
            without_amount: standing.without_amount,
            refunded: standing.refunded,
            first: standing.first,
            last: standing.last,
            lines_in: records.lines_in,
            taken,
            left,
            refusals,
        }
    }

    /// How many records each reason leaves out, the most first.
    pub fn reasons(&self) -> Vec<(&'static str, usize)> {
        let mut reasons: Vec<(&'static str, usize)> = Vec::new();
        for skip in &self.left {
            match reasons
                .iter_mut()
                .find(|(reason, _)| *reason == skip.reason)
            {
                Some((_, count)) => *count += 1,
                None => reasons.push((skip.reason, 1)),
            }
        }
        reasons.dyn_sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        reasons
    }
}
