//! Whether a purchase kept word (method §14): the price against the quote, the day against the promise, the terms.

use super::constants::QUOTE_SLACK;
use crate::book::Day;
use crate::book::fact::Purchase;

/// What a purchase says of our word on it: whether it was kept, where it can be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CommitmentCheck {
    /// The price: charged no more than 1 % above the quote.
    pub price: Option<bool>,
    /// The day: delivered by the day named.
    pub day: Option<bool>,
    /// The terms.
    pub terms: Option<bool>,
}

impl CommitmentCheck {
    /// What this purchase says by a day.
    pub fn of(purchase: &Purchase, asof: Day) -> CommitmentCheck {
        let priced = purchase.amount.zip(purchase.quoted);
        let delivered = purchase.delivered_on.filter(|day| *day <= asof);
        CommitmentCheck {
            price: priced.map(|(amount, quoted)| amount.as_f64() <= QUOTE_SLACK * quoted.as_f64()),
            day: delivered
                .zip(purchase.promised_for)
                .map(|(delivered, promised)| delivered <= promised),
            terms: purchase.terms_kept,
        }
    }

    fn each(self) -> [Option<bool>; 3] {
        [self.price, self.day, self.terms]
    }

    /// Whether there is any evidence.
    pub fn is_told(self) -> bool {
        self.each().iter().any(Option::is_some)
    }

    /// Whether any of it was broken.
    pub fn is_broken(self) -> bool {
        self.each().contains(&Some(false))
    }
}
