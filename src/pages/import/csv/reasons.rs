//! Why a row of a table cannot be taken, in words.

use super::columns::column_name;
use super::form::Sheet;
use crate::prelude::*;
use kept_core::exchange::csv::{RowProblem, RowReason};

/// A problem with its line and column.
pub fn problem(words: &Words, sheet: &Sheet, header: bool, problem: &RowProblem) -> String {
    let reason = reason(words, &problem.reason);
    match problem.column {
        Some(column) => {
            let column = column_name(words, sheet, column, header);
            t!(
                words,
                "csv-problem",
                line = problem.line,
                column = column,
                reason = reason
            )
        }
        None => t!(
            words,
            "csv-problem-row",
            line = problem.line,
            reason = reason
        ),
    }
}

fn reason(words: &Words, reason: &RowReason) -> String {
    match reason {
        RowReason::TooFewColumns { has, needs } => {
            t!(words, "csv-reason-too-few", has = *has, needs = *needs)
        }
        RowReason::TooManyColumns { has, expected } => {
            t!(
                words,
                "csv-reason-too-many",
                has = *has,
                expected = *expected
            )
        }
        RowReason::NoCustomer => t!(words, "csv-reason-no-customer"),
        RowReason::TooLong { got } => t!(words, "csv-reason-too-long", got = *got),
        RowReason::NotOneLine(text) => t!(words, "csv-reason-not-one-line", text = text),
        RowReason::NoDate => t!(words, "csv-reason-no-date"),
        RowReason::BadDate(text) => t!(words, "csv-reason-bad-date", text = text),
        RowReason::DateOutOfRange(text) => t!(words, "csv-reason-date-range", text = text),
        RowReason::BadAmount(text) => t!(words, "csv-reason-bad-amount", text = text),
        RowReason::TooManyDecimals { text, decimals } => {
            t!(
                words,
                "csv-reason-decimals",
                text = text,
                decimals = u32::from(*decimals)
            )
        }
        RowReason::AmountOutOfRange(text) => t!(words, "csv-reason-amount-range", text = text),
        RowReason::SeveralCustomersOfThatName(name) => {
            t!(words, "csv-reason-several-customers", name = name)
        }
        RowReason::SeveralItemsOfThatName(name) => {
            t!(words, "csv-reason-several-items", name = name)
        }
        RowReason::CustomerDeleted(name) => t!(words, "csv-reason-deleted", name = name),
    }
}
