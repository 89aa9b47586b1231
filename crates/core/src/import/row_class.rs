//! What a row of orders or payments is: a sale, money given back, or something that is no purchase.

use super::fold;
use super::lexicon::lexicon;
use super::person_row::cell;
use super::profile::Shape;
use super::role::Role;
use super::sheet::Sheet;
use super::values::truth;
use crate::exchange::csv::table::Row;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A purchase or a line of one.
    Sale,
    /// Something given back.
    Refund,
    /// No purchase, for this reason.
    Skip(&'static str),
}

/// Tells rows apart by their status and type.
pub struct Classifier {
    statuses: Vec<usize>,
    types: Vec<usize>,
    cancelled_at: Vec<usize>,
    refunded: Vec<usize>,
    fully_refunded: Vec<usize>,
    billable: Vec<usize>,
    deals: bool,
    invoices: bool,
    /// Whether a type speaks for itself: tables of one sort of record have types of other sorts.
    wallet: bool,
    partial_known: bool,
    profile: Option<&'static super::profile::Profile>,
    /// Whether a status that is not known was met.
    pub unknown: bool,
    /// Whether a new order was met.
    pub new_order: bool,
    /// Whether new orders and those of an unknown status are purchases, as answered.
    pub answer: Option<bool>,
}

impl Classifier {
    /// A classifier for the columns of this table.
    pub fn new(sheet: &Sheet<'_>) -> Classifier {
        let all = |role| sheet.layout.all(role);
        let invoice_words = [
            "invoice",
            "rechnung",
            "facture",
            "factura",
            "fattura",
            "factuur",
            "счет",
            "τιμολογ",
            "faktur",
        ];
        let invoices = sheet
            .header
            .words
            .iter()
            .any(|header| invoice_words.iter().any(|word| header.contains(word)));
        Classifier {
            statuses: all(Role::Status),
            types: all(Role::Type),
            cancelled_at: all(Role::CancelledAt),
            refunded: all(Role::RefundedFlag),
            fully_refunded: all(Role::FullyRefundedFlag),
            billable: all(Role::Billable),
            deals: sheet.shape() == Some(Shape::Deals),
            invoices,
            wallet: matches!(sheet.shape(), Some(Shape::Wallet | Shape::Payments)),
            partial_known: sheet.layout.has(Role::Refund),
            profile: sheet.profile,
            unknown: false,
            new_order: false,
            answer: None,
        }
    }

    /// What a row is; `negative` where its amount is below zero.
    pub fn class(&mut self, row: Row<'_>, negative: bool) -> Class {
        let class = self.by_type(row, negative);
        let status = self.by_status(row);
        if let Class::Skip(_) = status {
            // A fee or payout that is pending is still no purchase; its sort says more.
            return match class {
                Class::Skip(reason) => Class::Skip(reason),
                _ => status,
            };
        }
        if class != Class::Sale {
            return class;
        }
        if self
            .cancelled_at
            .iter()
            .any(|&at| cell(row, at).is_some_and(|text| truth(text) != Some(false)))
        {
            return Class::Skip("cancelled");
        }
        let says = |columns: &[usize], expected| {
            columns
                .iter()
                .filter_map(|&at| cell(row, at))
                .filter_map(truth)
                .any(|t| t == expected)
        };
        if says(&self.fully_refunded, true)
            || self.fully_refunded.is_empty() && !self.partial_known && says(&self.refunded, true)
        {
            return Class::Skip("refunded");
        }
        if says(&self.billable, false) {
            return Class::Skip("not_billable");
        }
        status
    }

    fn by_type(&self, row: Row<'_>, negative: bool) -> Class {
        for &at in &self.types {
            let Some(text) = cell(row, at) else { continue };
            let own = self
                .profile
                .and_then(|profile| profile.types.get(&fold::words(text)).copied());
            let class = own
                .or_else(|| lexicon().class("type", text))
                .or_else(|| self.wallet.then(|| lexicon().class_within("type", text))?);
            match class {
                Some("sale" | "time") | None => {}
                Some("refund") => return Class::Refund,
                // A subscription or a card payment that came in is a customer's.
                Some("outgoing") if !negative => {}
                Some(reason) => return Class::Skip(reason),
            }
        }
        Class::Sale
    }

    fn by_status(&mut self, row: Row<'_>) -> Class {
        for &at in &self.statuses {
            let Some(text) = cell(row, at) else { continue };
            let own = self
                .profile
                .and_then(|profile| profile.status.get(&fold::words(text)).copied());
            let class = own.or_else(|| lexicon().class("status", text));
            if self.deals {
                let won =
                    matches!(class, Some("paid" | "won_deal")) && fold::words(text) != "closed";
                return match class {
                    Some("lost_deal" | "cancelled") => Class::Skip("lost_deal"),
                    _ if won => Class::Sale,
                    _ => Class::Skip("open_deal"),
                };
            }
            match class {
                Some("paid" | "won_deal" | "partial_refund" | "open") => {}
                Some("unpaid") if self.wallet => return Class::Skip("pending"),
                Some("unpaid") if self.invoices => {}
                Some("new_order") => {
                    if self.invoices {
                        continue;
                    }
                    self.new_order = true;
                    if self.answer == Some(true) {
                        continue;
                    }
                    return Class::Skip("new_order");
                }
                Some(reason) => return Class::Skip(reason),
                None => {
                    let unknown = text.chars().any(char::is_alphabetic);
                    self.unknown |= unknown;
                    if unknown && self.answer == Some(false) && self.profile.is_none() {
                        return Class::Skip("unknown_status");
                    }
                }
            }
        }
        Class::Sale
    }
}
