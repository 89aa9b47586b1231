//! The import plan, shown before it is carried out: new records, rows that cannot be read and why, and counts that
//! account for every row.

use serde_json::Value;

use super::amounts::DecimalMark;
use super::columns::Columns;
use super::dates::DateOrder;
use crate::book::invisible_chars::visible;
use crate::book::op::{Change, List, Op};
use crate::book::record::{Fields, collect_unsorted};
use crate::book::{Day, Id};

/// What has to be known before rows become records. The page asks for whatever was not recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Whether the first row names the columns.
    pub header: bool,
    /// Which column holds what; customer and date are needed.
    pub columns: Columns,
    /// The order of day, month and year.
    pub dates: DateOrder,
    /// The decimal mark.
    pub mark: DecimalMark,
    /// How many decimals the currency of the book has.
    pub decimals: u8,
}

/// Something in a row that cannot be taken; the row is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The line in the file, from 1.
    pub line: usize,
    /// The column, from 0, where it is one column's fault.
    pub column: Option<usize>,
    /// Why.
    pub reason: RowReason,
}

/// Why a row cannot be taken. Texts of the file are cut to what a screen can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowReason {
    /// Fewer cells than columns that were chosen.
    TooFewColumns {
        /// How many cells the row has.
        has: usize,
        /// How many it needs.
        needs: usize,
    },
    /// Something stands beyond the last column of the first row, as where `10,50` was not quoted.
    TooManyColumns {
        /// How many cells the row has.
        has: usize,
        /// How many the first row has.
        expected: usize,
    },
    /// No customer is named.
    NoCustomer,
    /// A name of more than 200 characters.
    TooLong {
        /// How many it has.
        got: usize,
    },
    /// A name with characters that no screen shows.
    NotOneLine(String),
    /// No date.
    NoDate,
    /// What stands there is no date in the chosen order.
    BadDate(String),
    /// A date outside 1900 to 2200.
    DateOutOfRange(String),
    /// What stands there is no amount with the chosen decimal mark.
    BadAmount(String),
    /// An amount finer than the currency.
    TooManyDecimals {
        /// What stands there.
        text: String,
        /// How many decimals the currency has.
        decimals: u8,
    },
    /// An amount larger than any book holds.
    AmountOutOfRange(String),
    /// Two or more customers of the book have this name, or two of the file claim one of the book.
    SeveralCustomersOfThatName(String),
    /// Two or more items of the book have this name.
    SeveralItemsOfThatName(String),
    /// The customer was imported once and deleted since; a purchase would bring them back unasked.
    CustomerDeleted(String),
}

/// How many rows and records there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows of data in the file, blank ones not among them. The next four add up to it.
    pub rows: usize,
    /// Purchases that the book does not have.
    pub new_purchases: usize,
    /// Purchases that it has.
    pub already_there: usize,
    /// Purchases that it had, and that were deleted or erased, alone or with their customer.
    pub deleted_before: usize,
    /// Rows that cannot be taken.
    pub refused: usize,
    /// Customers that the book does not have.
    pub new_customers: usize,
    /// Items that the book does not have.
    pub new_items: usize,
    /// Rows left out as they hold nothing at all.
    pub blank: usize,
}

/// What all rows that can be taken add up to, whether or not they are new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many such rows there are.
    pub rows: usize,
    /// Their amounts in minor units.
    pub amount: i128,
    /// How many of them name no amount.
    pub without_amount: usize,
    /// How many different customers they name.
    pub customers: usize,
    /// The earliest day.
    pub first: Option<Day>,
    /// The latest day.
    pub last: Option<Day>,
}

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// New customers, in the order of the file.
    pub customers: Vec<(Id, Fields)>,
    /// New items, in the order of the file.
    pub items: Vec<(Id, Fields)>,
    /// New purchases, in the order of the file.
    pub entries: Vec<(Id, Fields)>,
    /// What is wrong, line by line: the first `Plan::LISTED` problems met.
    pub problems: Vec<RowProblem>,
    /// How many problems more there are.
    pub more_problems: usize,
    /// How many of each sort.
    pub counts: Counts,
    /// What the rows add up to.
    pub totals: Totals,
    /// Records of this log that were deleted and can be brought back by `Action::Restore`, as after an import was undone.
    pub restorable: Vec<(List, Id)>,
}

impl Plan {
    /// How many problems are listed; a wrong column gives one for each of a million rows.
    pub const LISTED: usize = 10_000;

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.customers.is_empty() && self.items.is_empty() && self.entries.is_empty()
    }

    /// The operations that write it, customers and items before the purchases that name them; for `Action::Merge`.
    pub fn into_ops(self) -> Vec<Op> {
        let lists = [
            (List::Customers, self.customers),
            (List::Items, self.items),
            (List::Entries, self.entries),
        ];
        lists
            .into_iter()
            .flat_map(|(list, records)| {
                records
                    .into_iter()
                    .map(move |(id, fields)| Op::now(list, id, Change::Put(fields)))
            })
            .collect()
    }

    pub(super) fn refuse(&mut self, line: usize, column: Option<usize>, reason: RowReason) {
        if self.problems.len() < Plan::LISTED {
            self.problems.push(RowProblem {
                line,
                column,
                reason,
            });
        } else {
            self.more_problems += 1;
        }
    }
}

impl Totals {
    pub(super) fn count(&mut self, day: Day, amount: Option<i64>) {
        self.rows += 1;
        match amount {
            Some(amount) => self.amount += i128::from(amount),
            None => self.without_amount += 1,
        }
        self.first = Some(self.first.map_or(day, |first| first.min(day)));
        self.last = Some(self.last.map_or(day, |last| last.max(day)));
    }
}

/// The fields of a record.
pub(crate) fn record<const N: usize>(fields: [(&str, Value); N]) -> Fields {
    let named = |(name, value): (&str, Value)| (name.to_owned(), value);
    collect_unsorted(fields.into_iter().map(named))
}

/// A text as a field has it.
pub(crate) fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// A day as a field has it.
pub(crate) fn date(day: Day) -> Value {
    Value::String(day.to_string())
}

/// A text of the file, short enough for a list of problems.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 80;
    let beginning: String = text.trim().chars().take(MOST).collect();
    let mut shown = visible(&beginning);
    if text.trim().chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}
