//! How dates, money and names of things are written on the screen, for one view of the book.

use yew::prelude::*;

use crate::platform::intl;
use kept_core::book::settings::Currency;
use kept_core::book::value::Money;
use kept_core::book::{Book, Day, Id};
use kept_core::i18n::Show;

/// The book's currency; the euro where none is set.
pub fn currency(book: &Book) -> Currency {
    book.settings().currency.unwrap_or_default()
}

/// Writes what an entry says for one book and day.
pub struct EntryFormatter<'a> {
    /// The book, for the names of things and the currency.
    pub book: &'a Book,
    /// Today, for "yesterday" and "in 3 days".
    pub today: Day,
}

impl Show for EntryFormatter<'_> {
    fn day(&self, day: Day) -> String {
        intl::day_near(day, self.today)
    }

    fn money(&self, amount: Money) -> String {
        intl::money(amount, currency(self.book))
    }

    fn item(&self, id: &Id) -> Option<String> {
        let row = self.book.items().get(id)?;
        Some(row.record.name.as_str().to_owned())
    }

    fn list(&self, parts: &[String]) -> String {
        intl::list(parts)
    }
}

/// An estimate in the currency's minor unit as money without small change.
pub fn about(amount: f64, currency: Currency) -> Option<String> {
    // Within ±10¹³ a double holds every minor unit exactly.
    let rounded = Money::new(amount.round() as i64)?;
    Some(intl::money_about(rounded, currency))
}

/// A day in words near today, the whole date on hover and for screen readers.
pub fn day_html(day: Day, today: Day) -> Html {
    html! { <time datetime={day.to_string()} title={intl::day_full(day)}>{ intl::day_near(day, today) }</time> }
}

/// A score from 0 to 1 as it stands on screen, 0 to 100.
pub fn percent(score: f64) -> u8 {
    // Rounded and clamped, it fits.
    (score.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// What a piece of evidence weighs as it stands on screen: hundredths of the whole, to a tenth.
pub fn points(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}
