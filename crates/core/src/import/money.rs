//! Amounts with whatever stands beside them: the currency of a cell or of a header, and how many decimals it has.

use crate::exchange::csv::amounts::{self, AmountFault, DecimalMark};

/// Currencies, each with the marks that stand for it alone.
const CURRENCIES: &[(&str, &[&str])] = &[
    ("EUR", &["€", "euro", "euros"]),
    ("USD", &["US$", "US $"]),
    ("GBP", &["£"]),
    ("JPY", &["円", "￥", "¥", "\\"]),
    ("CHF", &["CHF", "Fr.", "SFr.", "sFr."]),
    ("RUB", &["₽", "руб.", "руб", "р."]),
    ("UAH", &["₴", "грн", "грн."]),
    ("AMD", &["֏", "դր.", "դր", "դրամ"]),
    ("PLN", &["zł"]),
    ("CZK", &["Kč"]),
    ("HUF", &["Ft"]),
    ("INR", &["₹", "Rs.", "Rs"]),
    ("KRW", &["₩"]),
    ("ILS", &["₪"]),
    ("TRY", &["₺", "TL"]),
    ("BRL", &["R$"]),
    ("VND", &["₫"]),
    ("NGN", &["₦"]),
    ("PHP", &["₱"]),
    ("THB", &["฿"]),
    ("GEL", &["₾"]),
    ("KZT", &["₸"]),
    ("IDR", &["Rp"]),
    ("ZAR", &[]),
    ("CAD", &["CA$", "C$"]),
    ("AUD", &["A$", "AU$"]),
    ("NZD", &["NZ$"]),
    ("HKD", &["HK$"]),
    ("SGD", &["S$"]),
    ("MXN", &["MX$"]),
    ("SEK", &[]),
    ("NOK", &[]),
    ("DKK", &[]),
    ("CNY", &["RMB"]),
    ("RON", &["lei"]),
    ("BGN", &["лв.", "лв"]),
    ("RSD", &["дин.", "din."]),
];

/// Other codes of ISO 4217 in use.
const CODES: &str = "AED AFN ALL ANG AOA ARS AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC \
CUP CVE DJF DOP DZD EGP ERN ETB FJD FKP GHS GIP GMD GNF GTQ GYD HNL HTG IQD IRR ISK JMD JOD KES KGS KHR KMF KPW KWD KYD \
LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MYR MZN NAD NIO NPR OMR PAB PEN PGK PKR PYG QAR RWF \
SAR SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TTD TWD TZS UGX UYU UZS VES VUV WST XAF XCD XOF XPF \
YER ZMW ZWL";

/// How a cell or header names a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// By its code or a mark of its own.
    Code(&'static str),
    /// By a dollar sign, which many have.
    Dollar,
}

/// The code, if a text is one of ISO 4217, in any case.
pub fn code(text: &str) -> Option<&'static str> {
    let text = text.trim();
    if text.len() != 3 || !text.is_ascii() {
        return None;
    }
    let known = CURRENCIES.iter().map(|(code, _)| *code);
    known
        .chain(CODES.split_ascii_whitespace())
        .find(|code| code.eq_ignore_ascii_case(text))
}

/// Decimals of a currency's minor unit by ISO 4217.
pub fn decimals(code: &str) -> u8 {
    match code {
        "JPY" | "KRW" | "CLP" | "VND" | "ISK" | "PYG" | "UGX" | "XAF" | "XOF" | "XPF" | "RWF"
        | "KMF" | "BIF" | "DJF" | "GNF" | "VUV" => 0,
        "KWD" | "BHD" | "OMR" | "JOD" | "TND" | "LYD" | "IQD" => 3,
        _ => 2,
    }
}

/// The currency that stands beside an amount, or in the header above it.
pub fn named(text: &str) -> Option<Named> {
    let beside = text.trim_matches(|c: char| c.is_ascii_digit());
    if beside.is_empty() {
        return None;
    }
    let capitals = text
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()));
    if let Some(code) = capitals.filter_map(code).next() {
        return Some(Named::Code(code));
    }
    for (code, marks) in CURRENCIES {
        for mark in *marks {
            let found = match mark.chars().all(char::is_alphabetic) || mark.ends_with('.') {
                true => stands_alone(text, mark),
                false => text.contains(mark),
            };
            if found {
                return Some(Named::Code(code));
            }
        }
    }
    text.contains('$').then_some(Named::Dollar)
}

fn stands_alone(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + mark.len()..).and_then(|t| t.chars().next());
        !before.is_some_and(char::is_alphabetic) && !after.is_some_and(char::is_alphabetic)
    })
}

/// An amount in the minor unit of its currency. Where a program wrote more decimals than the currency has it is rounded
/// half away from zero, as money with a float's noise behind it is.
///
/// # Errors
/// It is no amount, or none that the book takes.
pub fn parse(text: &str, mark: DecimalMark, decimals: u8) -> Result<i64, AmountFault> {
    // A yen sign becomes a backslash in Shift_JIS.
    let text = text
        .trim()
        .trim_start_matches(['\'', '\\'])
        .trim_end_matches('円');
    // `VWZ2` is no amount in a currency called VWZ.
    if text.chars().any(char::is_alphabetic) && named(text).is_none() {
        let word: String = text.chars().filter(|c| c.is_alphabetic()).collect();
        if word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) {
            return Err(AmountFault::Bad);
        }
    }
    // `+ $1,020.00`: a sign apart from its amount.
    let spaced;
    let text = match text.strip_prefix(['+', '-', '−', '–']) {
        Some(rest) if rest.starts_with([' ', '\u{A0}']) => {
            let minus = !text.starts_with('+');
            spaced = format!("{}{}", if minus { "-" } else { "" }, rest.trim_start());
            spaced.as_str()
        }
        _ => text,
    };
    match amounts::parse(text, mark, decimals) {
        Err(AmountFault::TooManyDecimals) => {
            // Read with all its decimals, at most 18 digits of them, then rounded.
            let more =
                (decimals + 1..=9).find_map(|d| Some((d, amounts::parse(text, mark, d).ok()?)));
            let rounded = |(more, minor): (u8, i64)| {
                let unit = 10_i64.pow(u32::from(more - decimals));
                (minor.abs() + unit / 2) / unit * minor.signum()
            };
            more.map(rounded)
                .or_else(|| amounts::parse(&cut(text, mark), mark, decimals).ok())
                .ok_or(AmountFault::TooManyDecimals)
        }
        other => other,
    }
}

/// The text with at most eight digits behind its decimal mark: what a float added is cut off.
fn cut(text: &str, mark: DecimalMark) -> String {
    let decimal = match mark {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
    };
    match text.split_once(decimal) {
        Some((whole, fraction)) => {
            let kept: String = fraction.chars().take(4).collect();
            let kept: String = kept.chars().take(2).collect();
            format!("{whole}{decimal}{kept}")
        }
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DecimalMark::{Comma, Point};

    #[test]
    fn currencies_are_named_by_codes_and_marks() {
        for (text, expected) in [
            ("Betrag (EUR)", Some(Named::Code("EUR"))),
            ("Sale Price ($)", Some(Named::Dollar)),
            ("Сумма, руб.", Some(Named::Code("RUB"))),
            ("1 250,90 €", Some(Named::Code("EUR"))),
            ("R$ 5", Some(Named::Code("BRL"))),
            ("12.50", None),
            ("Amount", None),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
    }

    #[test]
    fn amounts_are_rounded_where_a_float_left_noise() {
        assert_eq!(parse("0.30000000000000004", Point, 2), Ok(30));
        assert_eq!(parse("29.330000000000002", Point, 2), Ok(2_933));
        assert_eq!(parse("+ $1,020.00", Point, 2), Ok(102_000));
        assert_eq!(parse("- $95.00", Point, 2), Ok(-9_500));
        assert_eq!(parse("-,01", Comma, 2), Ok(-1));
        assert_eq!(parse("12’400.05", Point, 2), Ok(1_240_005));
        assert_eq!(parse("1.005", Point, 2), Ok(101));
    }
}
