//! What a list of customers is sorted by: a column of it, and how two customers compare in it.

use std::cmp::Ordering;

use super::SearchResult;
use crate::book::{Book, Customer};
use crate::scoring::retention::Stage;

/// What a list of customers is sorted by: a column of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The day contact is due, the longest overdue first; those who left last.
    #[default]
    Due,
    /// Name.
    Name,
    /// Company; those without one last.
    Company,
    /// Tier, A first.
    Tier,
    /// Warmth, the coldest first.
    Warmth,
    /// Risk, the highest first; those without one last.
    Risk,
    /// Last contact, the longest ago first.
    Last,
    /// Worth a year, the most first; those without one last.
    Value,
    /// Trust, the lowest first.
    Trust,
    /// Town; those without one last.
    Town,
    /// Tags in the order they are written; those without one last.
    Tags,
}

impl Order {
    /// Every order, in the order of the columns.
    pub const ALL: [Order; 11] = [
        Order::Name,
        Order::Company,
        Order::Town,
        Order::Tags,
        Order::Tier,
        Order::Warmth,
        Order::Risk,
        Order::Trust,
        Order::Last,
        Order::Due,
        Order::Value,
    ];

    /// The word by which an order is saved.
    pub fn word(self) -> &'static str {
        match self {
            Order::Due => "due",
            Order::Name => "name",
            Order::Company => "company",
            Order::Tier => "tier",
            Order::Warmth => "warmth",
            Order::Risk => "risk",
            Order::Last => "last",
            Order::Value => "value",
            Order::Trust => "trust",
            Order::Town => "town",
            Order::Tags => "tags",
        }
    }

    /// The order of a word.
    pub fn of_word(word: &str) -> Option<Order> {
        Order::ALL.into_iter().find(|order| order.word() == word)
    }

    /// Whether its column is shown until the person chooses otherwise.
    pub fn is_usual(self) -> bool {
        !matches!(self, Order::Trust | Order::Town | Order::Tags)
    }

    /// Whether the usual direction falls: the largest first.
    pub fn falls(self) -> bool {
        matches!(self, Order::Risk | Order::Value)
    }
}

/// What a customer has in a column of texts, as it is written.
pub(super) fn column(order: Order, book: &Book, customer: &Customer) -> Option<String> {
    match order {
        Order::Company => book.firm(customer).map(str::to_owned),
        Order::Town => customer.town().map(str::to_owned),
        Order::Tags => {
            let tags = customer.tags.iter().flatten();
            let tags: Vec<&str> = tags.map(|tag| tag.as_str()).collect();
            (!tags.is_empty()).then(|| tags.join(" "))
        }
        _ => None,
    }
}

/// Whether a customer has nothing in the column that a list is sorted by, or has left.
pub(super) fn lacks(order: Order, found: &SearchResult) -> bool {
    match order {
        Order::Due => found.score.stage == Stage::Former,
        Order::Company | Order::Town | Order::Tags => found.column.is_none(),
        Order::Risk => found.score.risk.is_none(),
        Order::Value => found.score.own_value.is_none(),
        Order::Name | Order::Tier | Order::Warmth | Order::Last | Order::Trust => false,
    }
}

/// The usual order of two customers by a column.
pub(super) fn compare(order: Order, a: &SearchResult, b: &SearchResult) -> Ordering {
    let last = |found: &SearchResult| found.score.warmth.last.map(|(day, _)| day);
    let value = |found: &SearchResult| found.score.own_value.unwrap_or_default();
    let risk = |found: &SearchResult| found.score.risk.as_ref().map_or(0.0, |risk| risk.value);
    match order {
        Order::Due => a.score.warmth.due.cmp(&b.score.warmth.due),
        Order::Name => a.place.cmp(&b.place),
        Order::Company | Order::Town | Order::Tags => a.column.cmp(&b.column),
        Order::Trust => a.score.trust.value.total_cmp(&b.score.trust.value),
        Order::Tier => a.tier.word().cmp(b.tier.word()),
        Order::Warmth => a.score.warmth.value.total_cmp(&b.score.warmth.value),
        Order::Risk => risk(b).total_cmp(&risk(a)),
        Order::Last => last(a).cmp(&last(b)),
        Order::Value => value(b).total_cmp(&value(a)),
    }
}
