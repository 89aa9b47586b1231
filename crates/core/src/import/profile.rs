//! Profiles: what the tables of one program look like, one small file each in `profiles/`. A profile says only what the
//! general reader cannot see for itself: what the program is called, and where its words mislead.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use super::dates::DateOrder;
use super::fold;
use super::pace::{Pace, Stopped};
use super::role::Role;

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Orders or invoices, one or more rows each.
    Orders,
    /// Payments, one row each.
    Payments,
    /// Rows of a bank account, whose payers must be ticked.
    Bank,
    /// Rows of a payment service: in and out.
    Wallet,
    /// People.
    Contacts,
    /// Deals of a sales pipeline.
    Deals,
    /// Lines of a ledger, each amount there twice.
    Ledger,
    /// Hours worked.
    Time,
}

/// What is known of one program's tables.
#[derive(Debug)]
pub struct Profile {
    /// The key of the program.
    pub program: String,
    /// What the rows are, where the general reader may doubt.
    pub shape: Option<Shape>,
    /// Sets of headers, any of which gives the program away.
    marks: Vec<Vec<String>>,
    /// Words in the lines above the header that give it away.
    titles: Vec<String>,
    /// Roles of headers, before the general words.
    pub roles: HashMap<String, Role>,
    /// The order of dates the program always writes.
    pub dates: Option<DateOrder>,
    /// The currency of all amounts, where the file names none.
    pub currency: Option<String>,
    /// Whether a bare `$` is whatever the book's currency is.
    pub dollar_is_book: bool,
    /// Whether an order's total stands on each of its lines.
    pub total_repeats: Option<bool>,
    /// Whether rows with the same key are one purchase.
    pub joins: Option<bool>,
    /// Classes of status words, before the general ones.
    pub status: HashMap<String, &'static str>,
    /// Classes of type words, before the general ones.
    pub types: HashMap<String, &'static str>,
}

/// The files, one per program.
const FILES: &[&str] = &[
    include_str!("profiles/abnamro.json"),
    include_str!("profiles/airbank.json"),
    include_str!("profiles/amazon-orders.json"),
    include_str!("profiles/amazon-payments.json"),
    include_str!("profiles/apple-contacts.json"),
    include_str!("profiles/bank-of-america.json"),
    include_str!("profiles/barclays.json"),
    include_str!("profiles/bbva.json"),
    include_str!("profiles/bmd.json"),
    include_str!("profiles/boursorama.json"),
    include_str!("profiles/bunq.json"),
    include_str!("profiles/caixabank.json"),
    include_str!("profiles/cashapp.json"),
    include_str!("profiles/chase.json"),
    include_str!("profiles/clockify.json"),
    include_str!("profiles/comdirect.json"),
    include_str!("profiles/commerzbank.json"),
    include_str!("profiles/credit-agricole.json"),
    include_str!("profiles/deutsche-bank.json"),
    include_str!("profiles/dkb.json"),
    include_str!("profiles/ebay-orders.json"),
    include_str!("profiles/ebay-transactions.json"),
    include_str!("profiles/erpnext-invoices.json"),
    include_str!("profiles/etsy-items.json"),
    include_str!("profiles/etsy-orders.json"),
    include_str!("profiles/faire.json"),
    include_str!("profiles/fio.json"),
    include_str!("profiles/fresha.json"),
    include_str!("profiles/freshbooks-clients.json"),
    include_str!("profiles/freshbooks-invoices.json"),
    include_str!("profiles/gls.json"),
    include_str!("profiles/google-contacts.json"),
    include_str!("profiles/gumroad-customers.json"),
    include_str!("profiles/gumroad-sales.json"),
    include_str!("profiles/harvest.json"),
    include_str!("profiles/harvest-invoices.json"),
    include_str!("profiles/hsbc-uk.json"),
    include_str!("profiles/hubspot-contacts.json"),
    include_str!("profiles/hubspot-deals.json"),
    include_str!("profiles/ing-de.json"),
    include_str!("profiles/ing-nl.json"),
    include_str!("profiles/invoice2go.json"),
    include_str!("profiles/invoiceninja-clients.json"),
    include_str!("profiles/invoiceninja-invoices.json"),
    include_str!("profiles/invoiceninja-payments.json"),
    include_str!("profiles/kept.json"),
    include_str!("profiles/knab.json"),
    include_str!("profiles/lexware.json"),
    include_str!("profiles/linkedin.json"),
    include_str!("profiles/lloyds.json"),
    include_str!("profiles/mailchimp.json"),
    include_str!("profiles/mbank.json"),
    include_str!("profiles/mercury.json"),
    include_str!("profiles/monica.json"),
    include_str!("profiles/monzo.json"),
    include_str!("profiles/n26.json"),
    include_str!("profiles/natwest.json"),
    include_str!("profiles/nbg.json"),
    include_str!("profiles/odoo-invoices.json"),
    include_str!("profiles/olist.json"),
    include_str!("profiles/otp.json"),
    include_str!("profiles/outlook-contacts.json"),
    include_str!("profiles/paypal.json"),
    include_str!("profiles/pipedrive-deals.json"),
    include_str!("profiles/pipedrive-people.json"),
    include_str!("profiles/piraeus.json"),
    include_str!("profiles/postbank.json"),
    include_str!("profiles/postfinance.json"),
    include_str!("profiles/quickbooks-customers.json"),
    include_str!("profiles/quickbooks-invoices.json"),
    include_str!("profiles/rabobank.json"),
    include_str!("profiles/revolut.json"),
    include_str!("profiles/salesforce-deals.json"),
    include_str!("profiles/salesforce-leads.json"),
    include_str!("profiles/santander-es.json"),
    include_str!("profiles/sberbank.json"),
    include_str!("profiles/shopify.json"),
    include_str!("profiles/shopify-customers.json"),
    include_str!("profiles/sparkasse.json"),
    include_str!("profiles/square-items.json"),
    include_str!("profiles/square-transactions.json"),
    include_str!("profiles/squarespace.json"),
    include_str!("profiles/starling.json"),
    include_str!("profiles/stripe-balance.json"),
    include_str!("profiles/stripe-customers.json"),
    include_str!("profiles/stripe-payments.json"),
    include_str!("profiles/thunderbird.json"),
    include_str!("profiles/tiktok-shop.json"),
    include_str!("profiles/tinkoff.json"),
    include_str!("profiles/toggl.json"),
    include_str!("profiles/ubs.json"),
    include_str!("profiles/venmo.json"),
    include_str!("profiles/volksbank.json"),
    include_str!("profiles/walmart.json"),
    include_str!("profiles/wave-customers.json"),
    include_str!("profiles/wave-invoices.json"),
    include_str!("profiles/wave-transactions.json"),
    include_str!("profiles/wise.json"),
    include_str!("profiles/wix.json"),
    include_str!("profiles/woocommerce.json"),
    include_str!("profiles/xero-contacts.json"),
    include_str!("profiles/xero-invoices.json"),
    include_str!("profiles/xero-journal.json"),
    include_str!("profiles/zoho-contacts.json"),
    include_str!("profiles/zoho-invoices.json"),
];

static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();

/// Every profile; read at once by whoever asks before [`prepare`].
pub fn all() -> &'static [Profile] {
    PROFILES.get_or_init(|| FILES.iter().filter_map(|file| read(file)).collect())
}

/// Reads the profiles if nobody has, with rests.
///
/// # Errors
/// It was called off.
pub async fn prepare(pace: Pace<'_>) -> Result<(), Stopped> {
    if PROFILES.get().is_none() {
        let mut profiles = Vec::with_capacity(FILES.len());
        for file in FILES {
            profiles.extend(read(file));
            pace.rest(10).await?;
        }
        PROFILES.get_or_init(|| profiles);
    }
    Ok(())
}

fn read(file: &str) -> Option<Profile> {
    let value: Value = serde_json::from_str(file).ok()?;
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let phrases = |value: &Value| -> Vec<String> {
        let texts = value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        texts.map(fold::words).collect()
    };
    let pairs = |name: &str| -> Vec<(String, String)> {
        let object = value.get(name).and_then(Value::as_object);
        let pair =
            |(key, value): (&String, &Value)| Some((fold::words(key), value.as_str()?.to_owned()));
        object.into_iter().flatten().filter_map(pair).collect()
    };
    let classes = |name: &str| {
        let leak = |(key, class): (String, String)| (key, &*Box::leak(class.into_boxed_str()));
        pairs(name).into_iter().map(leak).collect()
    };
    let marks = value.get("marks").and_then(Value::as_array);
    Some(Profile {
        program: text("program")?.to_owned(),
        shape: text("shape").and_then(|shape| {
            Some(match shape {
                "orders" => Shape::Orders,
                "payments" => Shape::Payments,
                "bank" => Shape::Bank,
                "wallet" => Shape::Wallet,
                "contacts" => Shape::Contacts,
                "deals" => Shape::Deals,
                "ledger" => Shape::Ledger,
                "time" => Shape::Time,
                _ => return None,
            })
        }),
        marks: marks.into_iter().flatten().map(phrases).collect(),
        titles: value.get("titles").map(phrases).unwrap_or_default(),
        roles: pairs("roles")
            .into_iter()
            .filter_map(|(header, role)| Some((header, Role::named(&role)?)))
            .collect(),
        dates: text("dates").and_then(|order| match order {
            "dmy" => Some(DateOrder::Dmy),
            "mdy" => Some(DateOrder::Mdy),
            _ => None,
        }),
        currency: text("currency").map(str::to_owned),
        dollar_is_book: value.get("dollar_is_book").and_then(Value::as_bool) == Some(true),
        total_repeats: value.get("total_repeats").and_then(Value::as_bool),
        joins: value.get("joins").and_then(Value::as_bool),
        status: classes("status"),
        types: classes("types"),
    })
}

/// The profile that these headers, as words, and the words above them fit best, if any; the one with more marks wins.
pub fn recognise(headers: &[String], above: &str) -> Option<&'static Profile> {
    let mut best: Option<(usize, &Profile)> = None;
    for profile in all() {
        let sets = profile
            .marks
            .iter()
            .filter(|marks| !marks.is_empty() && marks.iter().all(|mark| headers.contains(mark)));
        let marks = sets.map(Vec::len).max().unwrap_or_default();
        let titled = profile
            .titles
            .iter()
            .any(|title| fold::has_phrase(above, title));
        let weight = marks * 2 + if titled { 5 } else { 0 };
        if weight > best.map_or(0, |(weight, _)| weight) {
            best = Some((weight, profile));
        }
    }
    best.map(|(_, profile)| profile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_names_roles_that_there_are() {
        assert_eq!(all().len(), FILES.len());
        for file in FILES {
            let value: Value = serde_json::from_str(file).unwrap();
            for role in value
                .get("roles")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                let name = role.1.as_str().unwrap();
                assert!(Role::named(name).is_some(), "{name} in {file}");
            }
        }
    }
}
