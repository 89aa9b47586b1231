//! The buyer of a row, by the columns that name one, by the side of a wallet that paid, or by a column that was guessed.

use std::collections::HashMap;

use crate::exchange::csv::table::Row;
use crate::import::context::Context;
use crate::import::lexicon::lexicon;
use crate::import::person_row::{PersonReader, cell};
use crate::import::profile::Shape;
use crate::import::records::{Person, Records};
use crate::import::role::Role;
use crate::import::row_class::Class;
use crate::import::sheet::Sheet;
use crate::import::values::tidy;
use crate::import::{dates, fold, shape};

/// Reads the buyer of a row.
pub(super) struct Buyers {
    reader: PersonReader,
    from: Option<usize>,
    to: Option<usize>,
    types: Vec<usize>,
    email_to: Vec<usize>,
    guessed: Option<usize>,
    empty: bool,
    sides: HashMap<String, [usize; 2]>,
}

impl Buyers {
    pub(super) fn new(sheet: &Sheet<'_>, context: &Context, records: &mut Records) -> Buyers {
        let layout = &sheet.layout;
        let deals = sheet.shape() == Some(Shape::Deals);
        let reader = PersonReader::new(layout, !deals, dates::DateOrder::Dmy);
        let wallet = sheet.shape() == Some(Shape::Wallet);
        let from = layout.filled(Role::PayerFrom).filter(|_| wallet);
        let has = layout.has_any(&Role::CUSTOMER)
            || layout.has_any(&[Role::NameWeak, Role::Counterparty])
            || from.is_some();
        let mut buyers = Buyers {
            reader,
            from,
            to: layout.filled(Role::PayerTo),
            types: layout.all(Role::Type),
            email_to: layout.all(Role::EmailTo),
            guessed: None,
            empty: !has,
            sides: HashMap::new(),
        };
        if !has
            && !sheet.grouped
            && let Some((guessed, options)) = shape::possible_customers(sheet)
        {
            let chosen = context.answer("customer_column");
            let chosen = chosen.and_then(|title| layout.titled(title));
            buyers.guessed = Some(chosen.unwrap_or(guessed));
            buyers.empty = false;
            if chosen.is_none() {
                records.ask("customer_column", options);
            }
        } else if has
            && !layout.has(Role::Name)
            && !layout.has(Role::First)
            && !layout.has(Role::Email)
            && !layout.has(Role::Company)
            && layout.has(Role::CustomerId)
            && layout.filled(Role::CustomerId).is_some_and(|at| {
                layout
                    .column(at)
                    .is_some_and(|c| !c.stats.is_counters() && !c.stats.is_amounts())
            })
        {
            records.ask("customer_column", Vec::new());
        }
        buyers
    }

    pub(super) fn is_empty(&self) -> bool {
        self.empty
    }

    pub(super) fn read(&mut self, row: Row<'_>, class: Class) -> Option<Person> {
        if let Some(at) = self.guessed {
            let name = tidy(cell(row, at)?);
            return (!lexicon().has("nobody", &name)).then(|| Person {
                line: row.line(),
                name,
                ..Person::default()
            });
        }
        if let Some(from) = self.from {
            // Who asked for money stands first, and the one who paid in the other column.
            let charge = self
                .types
                .iter()
                .filter_map(|&at| cell(row, at))
                .any(|text| {
                    matches!(
                        fold::words(text).as_str(),
                        "charge" | "request" | "anforderung" | "demande"
                    )
                });
            let (first, second) = (cell(row, from), self.to.and_then(|at| cell(row, at)));
            for (side, name) in [first, second].into_iter().enumerate() {
                if let Some(name) = name
                    && let Some(count) =
                        self.sides.entry(name.to_owned()).or_default().get_mut(side)
                {
                    *count += 1;
                }
            }
            let name = if charge { second } else { first }?;
            return Some(Person {
                line: row.line(),
                name: tidy(name),
                ..Person::default()
            });
        }
        let mut person = self.reader.read(row)?;
        if class == Class::Refund
            && let Some(to) = self.email_to.iter().find_map(|&at| cell(row, at))
        {
            // Money given back goes to the customer: the sender is the shop.
            person.emails = vec![to.to_owned()];
        }
        Some(person)
    }

    /// The owner's own name: the one that stands on both sides most often.
    pub(super) fn own_name(&self, context: &Context) -> Option<String> {
        self.from?;
        let own = |name: &&String| context.own_names.contains(*name);
        let both = self
            .sides
            .iter()
            .filter(|(_, [from, to])| *from > 0 && *to > 0);
        let most = both
            .max_by_key(|(_, [from, to])| from + to)
            .map(|(name, _)| name);
        self.sides.keys().find(own).or(most).cloned()
    }
}
