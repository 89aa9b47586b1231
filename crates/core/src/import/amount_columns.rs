//! Which columns say what the customer owes or paid: a total before a part of it, an order's before a line's, and
//! quantity times price where there is no total.

use super::cells::Cells;
use super::context::Context;
use super::fold;
use super::layout::Layout;
use super::lexicon::lexicon;
use super::person_row::cell;
use super::records::{Money, Records};
use super::role::Role;
use super::sheet::Sheet;
use crate::dyn_sort::DynSort;
use crate::exchange::csv::table::Row;

/// Headers of a price that is for one piece where a quantity stands beside it.
const PRICES: [&str; 14] = [
    "price",
    "preis",
    "verkaufspreis",
    "prix",
    "prix de vente",
    "precio",
    "prezzo",
    "prijs",
    "цена",
    "τιμη",
    "գին",
    "価格",
    "cena",
    "preco",
];

/// Words of what was received already.
const PAID: [&str; 8] = [
    "paid", "received", "erhalten", "bezahlt", "paye", "pagado", "pagato", "betaald",
];

/// Where the amounts of a table stand.
pub struct AmountColumns {
    source: Source,
    discount: Option<usize>,
    added: Vec<usize>,
    refund: Option<usize>,
    /// Whether an order's total stands on each of its lines; none where it cannot be told.
    pub repeats: Option<bool>,
}

#[derive(Clone, Copy)]
enum Source {
    Nothing,
    Column(usize),
    Product { price: usize, quantity: usize },
    Sides { debit: Option<usize>, credit: usize },
}

impl AmountColumns {
    /// Chooses the columns; where two could be meant it asks.
    pub fn choose(sheet: &Sheet<'_>, context: &Context, records: &mut Records) -> AmountColumns {
        let layout = &sheet.layout;
        let quantity = layout.filled(Role::Quantity);
        let mut source = source(layout, quantity);
        let chosen = context.answer("amount_column");
        let chosen = chosen.and_then(|title| layout.titled(title));
        if let Some(chosen) = chosen {
            source = Source::Column(chosen);
        } else if let Source::Nothing = source {
            ask_for_unread(sheet, records);
        } else if sheet.profile.is_none()
            && let Source::Column(at) = source
        {
            ask_if_doubtful(sheet, at, records);
        }
        let lines = match source {
            Source::Product { .. } => true,
            Source::Column(at) => layout
                .column(at)
                .is_some_and(|column| column.role == Some(Role::LineTotal)),
            _ => false,
        };
        let total = match source {
            Source::Column(at) => layout
                .column(at)
                .is_some_and(|column| column.role == Some(Role::Total)),
            _ => false,
        };
        AmountColumns {
            repeats: match (lines, total) {
                (true, _) => Some(false),
                (_, true) => Some(!is_product(sheet, source, quantity)),
                _ => None,
            },
            source,
            discount: layout.filled(Role::Discount).filter(|_| lines),
            added: layout.all(Role::Added),
            refund: layout.filled(Role::Refund),
        }
    }

    /// Whether the table has amounts.
    pub fn any(&self) -> bool {
        !matches!(self.source, Source::Nothing)
    }

    /// The columns that are read as amounts.
    pub fn money(&self) -> Vec<usize> {
        match self.source {
            Source::Nothing => Vec::new(),
            Source::Column(at) => vec![at],
            Source::Product { price, .. } => vec![price],
            Source::Sides { debit, credit } => debit.into_iter().chain([credit]).collect(),
        }
    }

    /// The amount of a row.
    pub fn read(&self, row: Row<'_>, cells: &Cells<'_>, layout: &Layout) -> Option<Money> {
        let header = |at: usize| {
            layout
                .column(at)
                .map_or("", |column| column.header.as_str())
        };
        let at = |at: usize| cells.amount(row, cell(row, at)?, header(at));
        let mut money = match self.source {
            Source::Nothing => return None,
            Source::Column(column) => at(column)?,
            Source::Product { price, quantity } => {
                let mut money = at(price)?;
                let thousandths = match cell(row, quantity) {
                    Some(text) => cells.thousandths(text)?,
                    None => 1_000,
                };
                let product = i128::from(money.minor) * i128::from(thousandths);
                let half = if product < 0 { -500 } else { 500 };
                money.minor = i64::try_from((product + half) / 1_000).ok()?;
                money
            }
            Source::Sides { debit, credit } => {
                let filled = |money: &Money| money.minor != 0;
                let out = debit.and_then(at).filter(filled).map(|money| Money {
                    minor: -money.minor.abs(),
                    ..money
                });
                at(credit).filter(filled).or(out)?
            }
        };
        for added in self.added.iter().filter_map(|&column| at(column)) {
            money.minor = money.minor.checked_add(added.minor)?;
        }
        let discount = self.discount.and_then(|at| cell(row, at));
        let decimals = cells.decimals(money.currency.as_deref());
        if let Some(discount) = discount.and_then(|text| cells.minor(text, decimals)) {
            money.minor -= discount.abs();
        }
        Some(money)
    }

    /// What a row says was given back, in minor units.
    pub fn refund(&self, row: Row<'_>, cells: &Cells<'_>, layout: &Layout) -> Option<i64> {
        let at = self.refund?;
        let header = layout
            .column(at)
            .map_or("", |column| column.header.as_str());
        let money = cells.amount(row, cell(row, at)?, header)?;
        Some(money.minor.abs()).filter(|minor| *minor != 0)
    }

    /// Whether something stands where the amount should and is none.
    pub fn is_unreadable(&self, row: Row<'_>, _cells: &Cells<'_>, read: bool) -> bool {
        match self.source {
            Source::Column(at) => !read && cell(row, at).is_some(),
            Source::Product { price, .. } => !read && cell(row, price).is_some(),
            _ => false,
        }
    }
}

fn source(layout: &Layout, quantity: Option<usize>) -> Source {
    let of = |role: Role, sure: bool| {
        let mut all = layout.all(role);
        // What was received so far is less than what is owed.
        all.dyn_sort_by_key(|&at| {
            layout.column(at).is_some_and(|column| {
                PAID.iter()
                    .any(|word| fold::has_phrase(&column.words, word))
            })
        });
        all.into_iter().find(|&at| {
            layout
                .column(at)
                .is_some_and(|column| column.stats.filled > 0 && column.sure == sure)
        })
    };
    for sure in [true, false] {
        if let Some(at) = of(Role::Total, sure) {
            return Source::Column(at);
        }
        if let Some(at) = of(Role::Amount, sure) {
            let price = layout
                .column(at)
                .is_some_and(|column| PRICES.contains(&column.words.as_str()));
            return match quantity.filter(|_| price) {
                Some(quantity) if layout.filled(Role::LineTotal).is_none() => Source::Product {
                    price: at,
                    quantity,
                },
                _ => Source::Column(at),
            };
        }
        if let Some(at) = of(Role::LineTotal, sure) {
            return Source::Column(at);
        }
    }
    if let (Some(price), Some(quantity)) = (layout.filled(Role::UnitPrice), quantity) {
        return Source::Product { price, quantity };
    }
    if let Some(credit) = layout.filled(Role::Credit) {
        return Source::Sides {
            debit: layout.filled(Role::Debit),
            credit,
        };
    }
    match layout.filled(Role::Net).or(layout.filled(Role::UnitPrice)) {
        Some(at) => Source::Column(at),
        None => Source::Nothing,
    }
}

/// Whether the amount is quantity times price on the rows where all three stand, so that it is a line's and not an order's.
fn is_product(sheet: &Sheet<'_>, source: Source, quantity: Option<usize>) -> bool {
    let (Source::Column(total), Some(quantity)) = (source, quantity) else {
        return false;
    };
    let Some(price) = sheet.layout.filled(Role::UnitPrice) else {
        return false;
    };
    let number = |text: &str| {
        let kept: String = text
            .chars()
            .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
            .collect();
        let decimal = kept.rfind(['.', ',']).filter(|at| kept.len() - at <= 3);
        let plain: String = kept
            .char_indices()
            .filter_map(|(at, c)| match c {
                '.' | ',' => (Some(at) == decimal).then_some('.'),
                c => Some(c),
            })
            .collect();
        plain.parse::<f64>().ok()
    };
    let (mut fits, mut all) = (0, 0);
    for row in sheet.table.rows(sheet.first).take(500) {
        let read = |at: usize| cell(row, at).and_then(number);
        if let (Some(total), Some(price), Some(quantity)) =
            (read(total), read(price), read(quantity))
        {
            all += 1;
            fits += usize::from((total - price * quantity).abs() < 0.011);
        }
    }
    all > 0 && fits * 10 >= all * 8
}

/// Asks for the amount where no column was understood as one, but some could be.
fn ask_for_unread(sheet: &Sheet<'_>, records: &mut Records) {
    let layout = &sheet.layout;
    let possible = |at: &usize| {
        layout.column(*at).is_some_and(|column| {
            let said = lexicon().roles(&column.words);
            let says = said.first().is_some_and(|(role, score)| {
                matches!(role, Role::Total | Role::Amount) && *score >= 400
            });
            column.role.is_none()
                && column.stats.filled > 0
                && (says || column.stats.is_amounts() && !column.stats.is_counters())
        })
    };
    let possible: Vec<usize> = (0..layout.columns.len()).filter(possible).collect();
    if !possible.is_empty() {
        records.ask(
            "amount_column",
            possible.into_iter().map(|at| layout.title(at)).collect(),
        );
    }
}

/// Asks which amount is meant where two columns of one role say different things.
fn ask_if_doubtful(sheet: &Sheet<'_>, at: usize, records: &mut Records) {
    let layout = &sheet.layout;
    let Some(chosen) = layout.column(at) else {
        return;
    };
    let rivals: Vec<usize> = chosen
        .role
        .map(|role| layout.all(role))
        .unwrap_or_default()
        .into_iter()
        .filter(|&other| {
            other != at
                && layout
                    .column(other)
                    .is_some_and(|c| c.stats.filled > 0 && c.sure == chosen.sure)
        })
        .filter(|&other| {
            let mut rows = sheet.table.rows(sheet.first).take(200);
            rows.any(|row| cell(row, other).is_some() && cell(row, at) != cell(row, other))
        })
        .collect();
    if !rivals.is_empty() {
        let options = [at]
            .into_iter()
            .chain(rivals)
            .map(|at| layout.title(at))
            .collect();
        records.ask("amount_column", options);
    }
}
