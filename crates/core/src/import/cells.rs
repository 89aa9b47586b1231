//! Amounts, days and currencies of one table: the marks and orders of its columns decided once, from all of them.

use super::context::{Context, Zone};
use super::dates::{self, ColumnEvidence, DateOrder, Style};
use super::money::{self, Named};
use super::pace::{Pace, Stopped};
use super::person_row::cell;
use super::records::{Money, Records};
use super::role::Role;
use super::sheet::Sheet;
use crate::exchange::csv::Recognised;
use crate::exchange::csv::amounts::{DecimalMark, DecimalMarkVotes};
use crate::exchange::csv::table::Row;

/// Currencies whose sign is a dollar.
const DOLLARS: [&str; 12] = [
    "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "ARS", "COP", "TWD", "BBD",
];

/// Columns that hold amounts of money.
const AMOUNTS: [Role; 12] = [
    Role::Total,
    Role::Amount,
    Role::LineTotal,
    Role::Net,
    Role::Tax,
    Role::UnitPrice,
    Role::Debit,
    Role::Credit,
    Role::Balance,
    Role::Refund,
    Role::Shipping,
    Role::Fee,
];

/// How the cells of one table are read.
pub struct Cells<'c> {
    mark: DecimalMark,
    order: DateOrder,
    serial: bool,
    zone: &'c Zone,
    currency_columns: Vec<usize>,
    file_currency: Option<Named>,
    book: Option<String>,
    dollar_is_book: bool,
}

impl<'c> Cells<'c> {
    /// Decides how the cells of a table are read; what its columns leave open is asked.
    ///
    /// # Errors
    /// It was called off.
    pub async fn new(
        sheet: &Sheet<'_>,
        (days, amounts): (&[usize], &[usize]),
        context: &'c Context,
        records: &mut Records,
        pace: Pace<'_>,
    ) -> Result<Cells<'c>, Stopped> {
        let profile = sheet.profile;
        let file_currency = profile
            .and_then(|profile| profile.currency.as_deref())
            .and_then(money::code)
            .map(Named::Code);
        let serial = days.iter().any(|&at| {
            let stats = sheet.layout.column(at).map(|column| &column.stats);
            stats.is_some_and(|stats| stats.is_serials() && !stats.is_dates())
        });
        Ok(Cells {
            mark: decimal_mark(sheet, amounts, context, records, pace).await?,
            order: date_order(sheet, days, context, records, pace).await?,
            serial,
            zone: &context.zone,
            currency_columns: sheet.layout.all(Role::Currency),
            file_currency,
            book: context.currency.clone(),
            dollar_is_book: profile.is_some_and(|profile| profile.dollar_is_book),
        })
    }

    /// The day in a cell; none where something else stands there.
    pub fn day(&self, text: &str) -> Option<crate::book::Day> {
        let style = Style {
            order: self.order,
            serial: self.serial,
            zone: self.zone,
        };
        dates::parse(text, style)
    }

    /// The currency of a row: its own column, what stands beside the amount, what the header says; none for the book's.
    pub fn currency(&self, row: Row<'_>, amount: &str, header: &str) -> Option<String> {
        let column = self.currency_columns.iter().find_map(|&at| {
            let text = cell(row, at)?;
            money::code(text)
                .map(Named::Code)
                .or_else(|| money::named(text))
        });
        let named = column
            .or_else(|| money::named(amount))
            .or_else(|| money::named(header))
            .or(self.file_currency)?;
        match named {
            Named::Code(code) => Some(code.to_owned()),
            Named::Dollar if self.dollar_is_book => None,
            Named::Dollar => match &self.book {
                Some(book) if DOLLARS.contains(&book.as_str()) => Some(book.clone()),
                _ => Some("USD".to_owned()),
            },
        }
    }

    /// Decimals of a currency, the book's own where none is named.
    pub fn decimals(&self, currency: Option<&str>) -> u8 {
        money::decimals(currency.or(self.book.as_deref()).unwrap_or("EUR"))
    }

    /// The amount in a cell; none where there is no amount.
    pub fn amount(&self, row: Row<'_>, text: &str, header: &str) -> Option<Money> {
        let currency = self.currency(row, text, header);
        let decimals = self.decimals(currency.as_deref());
        let minor = self.minor(text, decimals)?;
        Some(Money { minor, currency })
    }

    /// The amount in minor units.
    pub fn minor(&self, text: &str, decimals: u8) -> Option<i64> {
        money::parse(text, self.mark, decimals).ok().or_else(|| {
            let other = match self.mark {
                DecimalMark::Point => DecimalMark::Comma,
                DecimalMark::Comma => DecimalMark::Point,
            };
            // One cell written the other way, as `240.0` among commas: read so only where it allows nothing else.
            money::parse(text, other, decimals).ok()
        })
    }

    /// A plain number, as a quantity, in thousandths.
    pub fn thousandths(&self, text: &str) -> Option<i64> {
        money::parse(text, self.mark, 3).ok()
    }
}

/// Shows `see` all values of these columns.
async fn look_at(
    sheet: &Sheet<'_>,
    columns: &[usize],
    pace: Pace<'_>,
    mut see: impl FnMut(&str),
) -> Result<(), Stopped> {
    for (at, text) in sheet.values(columns).enumerate() {
        pace.row(at, 1, (26, 28)).await?;
        see(text);
    }
    Ok(())
}

async fn mark_of(
    sheet: &Sheet<'_>,
    columns: &[usize],
    pace: Pace<'_>,
) -> Result<Recognised<DecimalMark>, Stopped> {
    let mut evidence = DecimalMarkVotes::default();
    look_at(sheet, columns, pace, |text| evidence.see(text)).await?;
    Ok(evidence.verdict())
}

async fn order_of(
    sheet: &Sheet<'_>,
    columns: &[usize],
    pace: Pace<'_>,
) -> Result<Recognised<DateOrder>, Stopped> {
    let mut evidence = ColumnEvidence::default();
    look_at(sheet, columns, pace, |text| evidence.see(text)).await?;
    Ok(evidence.verdict())
}

async fn decimal_mark(
    sheet: &Sheet<'_>,
    amounts: &[usize],
    context: &Context,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<DecimalMark, Stopped> {
    match context.answer("decimal_mark") {
        Some("comma") => return Ok(DecimalMark::Comma),
        Some("point") => return Ok(DecimalMark::Point),
        _ => {}
    }
    if let Recognised::Sure(mark) = mark_of(sheet, amounts, pace).await? {
        return Ok(mark);
    }
    let mut all: Vec<usize> = AMOUNTS
        .iter()
        .flat_map(|&role| sheet.layout.all(role))
        .collect();
    all.extend(amounts);
    Ok(match mark_of(sheet, &all, pace).await? {
        Recognised::Sure(mark) => mark,
        Recognised::None => DecimalMark::Point,
        Recognised::Ambiguous => {
            let (mut point, mut comma) = (0_usize, 0_usize);
            for (at, text) in sheet.values(amounts).enumerate() {
                pace.row(at, 1, (28, 29)).await?;
                let mut one = DecimalMarkVotes::default();
                one.see(text);
                match one.verdict() {
                    Recognised::Sure(DecimalMark::Point) if text.contains('.') => point += 1,
                    Recognised::Sure(DecimalMark::Comma) if text.contains(',') => comma += 1,
                    _ => {}
                }
            }
            // Cells that allow one reading each are read each its own way; where none decides, it is asked.
            if point == 0 && comma == 0 {
                records.ask("decimal_mark", vec!["point".into(), "comma".into()]);
            }
            let dotted = sheet.values(amounts).any(|t| t.contains('.'));
            match (point > comma, comma > point) {
                (true, _) => DecimalMark::Point,
                (_, true) => DecimalMark::Comma,
                // Three digits behind the only mark are a thousand more often than thousandths.
                _ if dotted => DecimalMark::Comma,
                _ => DecimalMark::Point,
            }
        }
    })
}

async fn date_order(
    sheet: &Sheet<'_>,
    days: &[usize],
    context: &Context,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<DateOrder, Stopped> {
    match context.answer("date_order") {
        Some(answer) if answer.starts_with("day") => return Ok(DateOrder::Dmy),
        Some(answer) if answer.starts_with("month") => return Ok(DateOrder::Mdy),
        _ => {}
    }
    let own = order_of(sheet, days, pace).await?;
    if let Recognised::Sure(order) = own {
        return Ok(order);
    }
    let spelled = days
        .iter()
        .find_map(|&at| dates::spelled(&sheet.layout.column(at)?.header));
    if let Some(order) = spelled.or(sheet.profile.and_then(|profile| profile.dates)) {
        return Ok(order);
    }
    if own == Recognised::None {
        return Ok(DateOrder::Dmy);
    }
    // Other dates of the file are written by the same program in the same way.
    let others = [Role::Date, Role::DateWeak, Role::DateOther];
    let others: Vec<usize> = others
        .iter()
        .flat_map(|&role| sheet.layout.all(role))
        .chain(days.iter().copied())
        .collect();
    Ok(match order_of(sheet, &others, pace).await? {
        Recognised::Sure(order @ (DateOrder::Dmy | DateOrder::Mdy)) => order,
        _ => {
            records.ask("date_order", vec!["day first".into(), "month first".into()]);
            DateOrder::Dmy
        }
    })
}
