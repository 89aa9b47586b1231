//! The work behind the mapping screen, each part in slices: bytes to rows, rows to what can be told of them, rows to a plan.

use js_sys::{Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use super::form::{Form, Sheet};
use super::{Source, Unread};
use crate::prelude::*;
use crate::services::time_slicing::{Shared, Stop, in_slices, yield_to_browser};
use kept_core::book::Book;
use kept_core::exchange::csv::{
    Choices, DateOrder, DecimalMark, Encoding, Plan, Planner, Reader, Recognised, Table, amounts,
    dates, sniff,
};

/// So many rows are worked on between two looks at the clock.
const PIECE: usize = 200;

/// What a table's columns say of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The order of the dates.
    pub dates: Recognised<DateOrder>,
    /// The decimal mark of the amounts.
    pub mark: Recognised<DecimalMark>,
}

/// What has to be said before anything can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Which column names the customer.
    Customer,
    /// Which column has the date.
    Date,
    /// The order of the dates.
    Order,
    /// The decimal mark.
    Mark,
}

impl Missing {
    /// What to do.
    pub fn said(self, words: &Words) -> String {
        match self {
            Missing::Customer => t!(words, "csv-missing-customer"),
            Missing::Date => t!(words, "csv-missing-date"),
            Missing::Order => t!(words, "csv-missing-order"),
            Missing::Mark => t!(words, "csv-missing-mark"),
        }
    }
}

impl Found {
    /// The order of dates that holds: the chosen one, else the one recognised.
    pub fn order(&self, form: &Form) -> Option<DateOrder> {
        form.dates.or(match self.dates {
            Recognised::Sure(order) => Some(order),
            Recognised::Ambiguous => None,
            // Whatever stands there is refused row by row.
            Recognised::None => Some(DateOrder::Ymd),
        })
    }

    /// The decimal mark that holds.
    pub fn mark(&self, form: &Form) -> Option<DecimalMark> {
        form.mark.or(match self.mark {
            Recognised::Sure(mark) => Some(mark),
            Recognised::Ambiguous => None,
            Recognised::None => Some(DecimalMark::Point),
        })
    }

    /// The first thing that still has to be said.
    pub fn missing(&self, form: &Form) -> Option<Missing> {
        let columns = form.columns();
        if columns.customer.is_none() {
            Some(Missing::Customer)
        } else if columns.date.is_none() {
            Some(Missing::Date)
        } else if self.order(form).is_none() {
            Some(Missing::Order)
        } else if self.mark(form).is_none() {
            Some(Missing::Mark)
        } else {
            None
        }
    }
}

/// A plan, and what was said when it was made.
#[derive(Clone, PartialEq)]
pub struct Planned {
    /// What was said.
    pub form: Form,
    /// The plan.
    pub plan: Shared<Plan>,
}

/// Bytes to rows; none where it was called off.
pub async fn rows(
    source: &Source,
    encoding: Encoding,
    delimiter: Option<u8>,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Option<Result<Sheet, Unread>> {
    yield_to_browser().await;
    let bytes = source.bytes.as_slice();
    let text = sniff::decode(bytes, encoding).or_else(|| decode(bytes, encoding));
    let Some(text) = text else {
        return Some(Err(Unread::Encoding));
    };
    let delimiter = delimiter.unwrap_or_else(|| sniff::delimiter(&text));
    // Lines are known only at the end; their number is guessed from the length of the text.
    let of = text.len() / 30 + 1;
    yield_to_browser().await;
    let mut reader = match Reader::new(text, delimiter) {
        Ok(reader) => reader,
        Err(problem) => return Some(Err(Unread::Table(problem))),
    };
    let mut failed = None;
    let whole = in_slices(stop, tell, || match reader.step(PIECE) {
        Ok(true) => None,
        Ok(false) => Some((reader.table().len().min(of), of)),
        Err(problem) => {
            failed = Some(problem);
            None
        }
    });
    if !whole.await {
        return None;
    }
    let read = match failed {
        Some(problem) => Err(problem),
        None => reader.finish(),
    };
    Some(match read {
        Ok(table) => Ok(Sheet {
            table: Rc::new(table),
            delimiter,
        }),
        Err(problem) => Err(Unread::Table(problem)),
    })
}

/// The text of bytes whose table only the browser has; refused where the bytes are not of that encoding.
fn decode(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let options = Object::new();
    Reflect::set(&options, &"fatal".into(), &JsValue::TRUE).ok()?;
    let class: Function = Reflect::get(&js_sys::global(), &"TextDecoder".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let arguments = js_sys::Array::of2(&encoding.label().into(), &options);
    let decoder = Reflect::construct(&class, &arguments).ok()?;
    let decode: Function = Reflect::get(&decoder, &"decode".into())
        .ok()?
        .dyn_into()
        .ok()?;
    decode
        .call1(&decoder, &Uint8Array::from(bytes))
        .ok()?
        .as_string()
}

/// What the columns of dates and amounts say of themselves; none where it was called off.
pub async fn recognise(
    sheet: &Sheet,
    form: &Form,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Option<Found> {
    let columns = form.columns();
    let (mut dates, mut marks) = (
        dates::DateOrderVotes::default(),
        amounts::DecimalMarkVotes::default(),
    );
    let mut at = usize::from(form.header);
    let table: &Table = &sheet.table;
    let whole = in_slices(stop, tell, || {
        for _ in 0..PIECE {
            let row = table.row(at)?;
            at += 1;
            if let Some(cell) = columns.date.and_then(|column| row.cell(column)) {
                dates.see(cell);
            }
            if let Some(cell) = columns.amount.and_then(|column| row.cell(column)) {
                marks.see(cell);
            }
        }
        // A small part of the work that is to come.
        Some((at, table.len() * 10))
    });
    whole.await.then(|| Found {
        dates: dates.verdict(),
        mark: marks.verdict(),
    })
}

/// What the table would add to the book; none where it was called off, or something is still to be said.
pub async fn plan(
    sheet: &Sheet,
    form: &Form,
    found: &Found,
    book: &Book,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Option<Plan> {
    let choices = Choices {
        header: form.header,
        columns: form.columns(),
        dates: found.order(form)?,
        mark: found.mark(form)?,
        decimals: intl::currency_digits(currency(book).code()),
    };
    let mut planner = Planner::new(sheet.table.clone(), choices, book)?;
    let whole = in_slices(stop, tell, || {
        let progress = planner.step(PIECE);
        (!progress.is_done()).then_some((progress.done, progress.of))
    });
    whole.await.then(|| planner.finish())
}
