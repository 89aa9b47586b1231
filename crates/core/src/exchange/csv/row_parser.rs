//! Parses one row by the chosen columns and formats. Does not know the book; reports every problem of a row, not only
//! the first.

use super::amounts::{self, AmountFault};
use super::content_id;
use super::dates::{self, DateFault};
use super::import_plan::{Choices, Plan, RowReason, shown};
use super::table::{Row, Table};
use crate::book::Day;
use crate::book::value::Line;

/// What a row says.
pub(super) struct Facts {
    /// What tells its customer from others.
    pub(super) key: String,
    /// What its customer is called.
    pub(super) name: Named,
    /// When it was.
    pub(super) day: Day,
    /// What was paid, in minor units.
    pub(super) amount: Option<i64>,
    /// What was bought.
    pub(super) item: Option<String>,
}

/// What a customer is called.
pub(super) enum Named {
    /// By a name.
    ByName(String),
    /// By their id, as the row leaves the name empty.
    ById(String),
}

impl Named {
    /// The text.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Named::ByName(text) | Named::ById(text) => text,
        }
    }
}

/// How rows are to be read.
pub(super) struct Form {
    choices: Choices,
    customer: usize,
    date: usize,
    /// How many cells the first row has.
    width: usize,
}

impl Form {
    /// The form of a table's rows; none where no customer or date column is chosen.
    pub(super) fn new(choices: Choices, table: &Table) -> Option<Form> {
        Some(Form {
            choices,
            customer: choices.columns.customer?,
            date: choices.columns.date?,
            width: table.row(0).map(Row::len).unwrap_or_default(),
        })
    }

    /// What a row says; none after noting in the plan everything that is wrong with it.
    pub(super) fn read(&self, row: Row<'_>, plan: &mut Plan) -> Option<Facts> {
        self.check_width(row, plan)?;
        let name = self.name(row, plan);
        let day = self.day(row, plan);
        let amount = self.amount(row, plan);
        let item = self.item(row, plan);
        Some(Facts {
            key: content_id::key(row.cell(self.customer)?),
            name: name?,
            day: day?,
            amount: amount?,
            item: item?,
        })
    }

    fn check_width(&self, row: Row<'_>, plan: &mut Plan) -> Option<()> {
        let columns = self.choices.columns;
        let chosen = [columns.name, columns.amount, columns.item]
            .into_iter()
            .flatten();
        let needs = 1 + chosen.fold(self.customer.max(self.date), usize::max);
        let has = row.len();
        let beyond = row.cells().skip(self.width);
        let reason = if has < needs {
            RowReason::TooFewColumns { has, needs }
        } else if beyond.into_iter().any(|cell| !cell.trim().is_empty()) {
            let expected = self.width;
            RowReason::TooManyColumns { has, expected }
        } else {
            return Some(());
        };
        plan.refuse(row.line(), None, reason);
        None
    }

    /// The name that the row gives its customer.
    fn name(&self, row: Row<'_>, plan: &mut Plan) -> Option<Named> {
        let id = row.cell(self.customer)?;
        if id.trim().is_empty() {
            plan.refuse(row.line(), Some(self.customer), RowReason::NoCustomer);
            return None;
        }
        let Some(column) = self.choices.columns.name else {
            return one_line(id, row.line(), self.customer, plan).map(Named::ByName);
        };
        let name = row.cell(column)?;
        if name.trim().is_empty() {
            return one_line(id, row.line(), self.customer, plan).map(Named::ById);
        }
        one_line(name, row.line(), column, plan).map(Named::ByName)
    }

    /// The day.
    fn day(&self, row: Row<'_>, plan: &mut Plan) -> Option<Day> {
        let text = row.cell(self.date)?;
        let reason = match dates::parse(text, self.choices.dates) {
            Ok(day) => return Some(day),
            Err(_) if text.trim().is_empty() => RowReason::NoDate,
            Err(DateFault::Bad) => RowReason::BadDate(shown(text)),
            Err(DateFault::OutOfRange) => RowReason::DateOutOfRange(shown(text)),
        };
        plan.refuse(row.line(), Some(self.date), reason);
        None
    }

    /// The amount; the inner none where the cell is empty, as a purchase may name none.
    fn amount(&self, row: Row<'_>, plan: &mut Plan) -> Option<Option<i64>> {
        let Some(column) = self.choices.columns.amount else {
            return Some(None);
        };
        let text = row.cell(column)?;
        if text.trim().is_empty() {
            return Some(None);
        }
        let decimals = self.choices.decimals;
        let reason = match amounts::parse(text, self.choices.mark, decimals) {
            Ok(amount) => return Some(Some(amount)),
            Err(AmountFault::Bad) => RowReason::BadAmount(shown(text)),
            Err(AmountFault::OutOfRange) => RowReason::AmountOutOfRange(shown(text)),
            Err(AmountFault::TooManyDecimals) => RowReason::TooManyDecimals {
                text: shown(text),
                decimals,
            },
        };
        plan.refuse(row.line(), Some(column), reason);
        None
    }

    /// The item; the inner none where the cell is empty.
    fn item(&self, row: Row<'_>, plan: &mut Plan) -> Option<Option<String>> {
        let Some(column) = self.choices.columns.item else {
            return Some(None);
        };
        let text = row.cell(column)?;
        if text.trim().is_empty() {
            return Some(None);
        }
        one_line(text, row.line(), column, plan).map(Some)
    }
}

/// The text without needless white space, if it can be a name.
fn one_line(text: &str, line: usize, column: usize, plan: &mut Plan) -> Option<String> {
    let tidy = content_id::tidy(text);
    if Line::new(&tidy).is_some() {
        return Some(tidy);
    }
    let got = tidy.chars().count();
    let reason = match got > Line::MAX {
        true => RowReason::TooLong { got },
        false => RowReason::NotOneLine(shown(&tidy)),
    };
    plan.refuse(line, Some(column), reason);
    None
}
