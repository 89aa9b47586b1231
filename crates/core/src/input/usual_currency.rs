//! The currency to begin with, by the country in a language tag, and the ones offered to choose from.

use crate::book::settings::Currency;

/// The codes offered, by their letters.
pub const OFFERED: [&str; 32] = [
    "AED", "AMD", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR",
    "GBP", "GEL", "HUF", "ILS", "INR", "JPY", "KZT", "MXN", "NOK", "NZD", "PEN", "PLN", "RON",
    "RUB", "SEK", "TRY", "UAH", "USD", "ZAR",
];

/// Countries whose currency is offered and does not begin with the country's two letters, with the currency.
const OTHERWISE: [(&str, &str); 4] = [("SV", "USD"), ("EC", "USD"), ("PR", "USD"), ("LI", "CHF")];

/// The currency of the country in a BCP 47 tag such as `en-GB`; the euro where it names none, or one that is not offered.
/// Most codes begin with their country's two letters.
pub fn of_language(tag: &str) -> Currency {
    let subtags = tag.split('-').skip(1);
    let region = subtags
        .into_iter()
        .find(|part| part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_alphabetic()));
    let region = region.unwrap_or_default().to_ascii_uppercase();
    let other = OTHERWISE.iter().find(|(country, _)| *country == region);
    let same = || {
        let codes = OFFERED.iter().copied();
        let mut codes = codes.filter(|code| !region.is_empty() && code.starts_with(&region));
        codes.next()
    };
    let code = other.map(|(_, code)| *code).or_else(same);
    code.and_then(Currency::new).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_country_of_a_language_names_its_currency() {
        for (tag, code) in [
            ("en-GB", "GBP"),
            ("en-US", "USD"),
            ("de-CH", "CHF"),
            ("hy-AM", "AMD"),
            ("zh-Hans-CN", "CNY"),
            ("es-EC", "USD"),
            ("pl-pl", "PLN"),
            ("de-DE", "EUR"),
            ("el-GR", "EUR"),
            ("hy", "EUR"),
            ("es-419", "EUR"),
            ("", "EUR"),
            ("en-AQ", "EUR"),
        ] {
            assert_eq!(of_language(tag).code(), code, "{tag}");
        }
    }

    #[test]
    fn every_currency_offered_is_one_and_stands_once_in_order() {
        assert!(OFFERED.iter().all(|code| Currency::new(code).is_some()));
        assert!(OFFERED.is_sorted_by(|a, b| a < b));
    }
}
