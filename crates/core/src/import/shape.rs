//! What the rows of a table are, where no profile says it: purchases, rows of a bank account, people, or nothing that
//! can come in.

use super::layout::Column;
use super::profile::Shape;
use super::role::Role;
use super::sheet::Sheet;
use super::text_table;
use crate::dyn_sort::DynSort;

/// What a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Orders, invoices, payments.
    Purchases,
    /// Rows of a bank account.
    Bank,
    /// People.
    Contacts,
    /// Nothing that can come in, for this reason.
    Refused(&'static str),
}

/// Words in the header of a day that make it one of buying.
const BUYING: [&str; 28] = [
    "purchase",
    "order",
    "sale",
    "sales",
    "sold",
    "invoice",
    "buy",
    "transaction",
    "kauf",
    "kaufdatum",
    "bestelldatum",
    "rechnungsdatum",
    "commande",
    "achat",
    "vente",
    "facture",
    "compra",
    "venta",
    "pedido",
    "factura",
    "acquisto",
    "vendita",
    "ordine",
    "fattura",
    "заказа",
    "продажи",
    "покупки",
    "αγορασ",
];

/// What a table is.
pub fn kind(sheet: &Sheet<'_>) -> TableKind {
    let layout = &sheet.layout;
    let has = |role| layout.has(role);
    let any = |roles: &[Role]| layout.has_any(roles);
    let money = any(&[
        Role::Total,
        Role::Amount,
        Role::LineTotal,
        Role::Credit,
        Role::Net,
        Role::UnitPrice,
    ]);
    let day = layout
        .all(Role::Date)
        .iter()
        .any(|&at| layout.column(at).is_some_and(|c| c.stats.filled > 0));
    let weak_day = has(Role::DateWeak);
    let named = any(&Role::CUSTOMER);
    match sheet.shape() {
        Some(Shape::Contacts) => return TableKind::Contacts,
        Some(Shape::Bank) => return TableKind::Bank,
        Some(Shape::Wallet) => return TableKind::Purchases,
        Some(_) if named || has(Role::NameWeak) => return TableKind::Purchases,
        Some(Shape::Ledger | Shape::Payments) => return TableKind::Refused("no_customer_column"),
        Some(_) => {}
        None => {}
    }
    if sheet.header.row.is_none() && text_table::has_mixed_separators(sheet.table) {
        return TableKind::Refused("mixed_separators");
    }
    let booked = layout
        .filled(Role::Account)
        .and_then(|at| layout.column(at));
    let accounts = booked.is_some_and(|column| {
        column.stats.is_texts() && !column.stats.is_ids() && column.stats.distinct > 1
    });
    if accounts && !named && has(Role::Debit) && has(Role::Credit) {
        return TableKind::Refused("no_customer_column");
    }
    let dated = layout
        .filled(Role::Date)
        .or(layout.filled(Role::DateWeak))
        .and_then(|at| layout.column(at));
    if money && dated.is_some_and(|column| column.stats.is_yearless()) {
        return TableKind::Refused("date_without_year");
    }
    if (day || weak_day) && money && is_bank(sheet) {
        return TableKind::Bank;
    }
    let ordered = any(&[Role::Order, Role::Invoice, Role::Transaction]);
    let sold = any(&[Role::Status, Role::Item, Role::Currency, Role::Quantity]);
    let address = any(&[
        Role::Email,
        Role::Phone,
        Role::First,
        Role::Last,
        Role::EmailPhone,
    ]);
    if money && (day || weak_day && (ordered || sold || !address)) {
        let possible =
            named || any(&[Role::NameWeak, Role::PayerFrom]) || possible_customers(sheet).is_some();
        return match possible {
            true => TableKind::Purchases,
            false => TableKind::Refused("no_customer_column"),
        };
    }
    if sheet.chosen && named && (day || weak_day) {
        return TableKind::Purchases;
    }
    if named && day && !money {
        let buying = layout.all(Role::Date).into_iter().any(|at| {
            let words = layout.column(at).map_or("", |column| column.words.as_str());
            words.split(' ').any(|word| BUYING.contains(&word))
        });
        if buying || !address && !has(Role::Company) || ordered && !address {
            return TableKind::Purchases;
        }
    }
    // A name beside several columns of numbers is a summary by month or by product.
    let numbers = layout
        .columns
        .iter()
        .filter(|column| column.role.is_none() && column.stats.is_amounts())
        .count();
    if !address && !day && !weak_day && named && numbers >= 2 {
        return TableKind::Refused("no_date_column");
    }
    if address || any(&[Role::Name, Role::Company]) && !money {
        return TableKind::Contacts;
    }
    let yearless = layout
        .columns
        .iter()
        .any(|column| column.stats.is_yearless());
    match (named, money) {
        (true, true) if yearless => TableKind::Refused("date_without_year"),
        (true, true) => TableKind::Refused("no_date_column"),
        (_, true) => TableKind::Refused("no_customer_column"),
        (true, _) => TableKind::Refused("no_amount_column"),
        _ if day => TableKind::Refused("no_customer_column"),
        _ => TableKind::Refused("not_a_table"),
    }
}

/// Whether the rows are those of a bank account: money in and out, beside a balance, the other side or an account.
fn is_bank(sheet: &Sheet<'_>) -> bool {
    let layout = &sheet.layout;
    let has = |role| layout.has(role);
    let buyer = layout.all(Role::Name).into_iter().any(|at| {
        layout
            .column(at)
            .is_some_and(|c| c.sure && c.stats.filled > 0)
    });
    let ordered =
        has(Role::Order) || has(Role::Invoice) || has(Role::CustomerId) || has(Role::Email);
    let both_ways = has(Role::Flag)
        || layout.filled(Role::Debit).is_some() && layout.first(Role::Credit).is_some()
        || [Role::Amount, Role::Total, Role::Net]
            .iter()
            .flat_map(|&role| layout.all(role))
            .any(|at| {
                layout
                    .column(at)
                    .is_some_and(|column| column.stats.has_negative())
            });
    let told = has(Role::Counterparty) || has(Role::Text) || has(Role::PayerFrom);
    let account = has(Role::Balance)
        || has(Role::Counterparty)
        || has(Role::Account)
        || has(Role::Flag)
        || has(Role::Debit);
    told && account && (both_ways || has(Role::Balance) && has(Role::Text)) && !buyer && !ordered
}

/// Columns that could name the customer where no header says so: the likeliest, and the titles of all.
pub fn possible_customers(sheet: &Sheet<'_>) -> Option<(usize, Vec<String>)> {
    if sheet.shape() == Some(Shape::Ledger) {
        return None;
    }
    let could = |column: &Column| {
        matches!(
            column.role,
            None | Some(Role::Text | Role::Counterparty | Role::NameWeak)
        ) && column.stats.is_texts()
            && !column.stats.is_ids()
            && column.stats.distinct >= 2
            && column.stats.filled * 2 >= column.stats.rows
    };
    let mut all: Vec<(usize, &Column)> = sheet
        .layout
        .columns
        .iter()
        .enumerate()
        .filter(|(_, c)| could(c))
        .collect();
    all.dyn_sort_by_key(|(_, column)| match column.role {
        Some(Role::Counterparty | Role::NameWeak) => 0,
        None => 1,
        _ => 2,
    });
    let best = all.first()?.0;
    Some((
        best,
        all.iter().map(|&(at, _)| sheet.layout.title(at)).collect(),
    ))
}
