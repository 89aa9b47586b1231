//! Dates, numbers, money and lists in the person's language, written by the browser's `Intl`. Formatters are made once
//! and kept, since making one takes far longer than using it. Everything here may be refused by the browser (a language
//! tag that is none, say); a plain form stands in then, so that no screen is lost to a formatter.

mod days;
mod formatter;
mod own_days;

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use self::formatter::Formatter;
use kept_core::book::settings::Currency;
use kept_core::book::value::Money;

pub use days::{
    FORTNIGHT, date_order, day_brief, day_full, day_long, day_near, day_of_year, day_plain,
    day_short, lacks_days, moment, month, month_names, weekday_names,
};
pub use formatter::of_intl;
pub use own_days::{DayForm, DayWriter, write_days_with};

/// The formatters of one language, by what they are for.
struct Kept {
    language: String,
    formatters: HashMap<String, Option<Formatter>>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::new(Kept { language: browser_language(), formatters: HashMap::new() });
}

fn browser_language() -> String {
    let asked = web_sys::window().and_then(|window| window.navigator().language());
    asked
        .filter(|tag| is_tag(tag))
        .unwrap_or_else(|| "en".to_owned())
}

/// Whether the browser takes this for the tag of a language. Asked without a formatter, which takes the longest to make when
/// it is the first, at a time when nothing is on the screen yet.
fn is_tag(tag: &str) -> bool {
    let asked = of_intl("getCanonicalLocales")
        .and_then(|canonical| canonical.call1(&JsValue::NULL, &JsValue::from(tag)).ok());
    !tag.is_empty() && asked.is_some()
}

/// Speaks this language from now on; the browser's own when there is none, or when it is no language tag. Draw anew.
pub fn speak(language: Option<&str>) {
    let language = language
        .map(str::trim)
        .filter(|tag| is_tag(tag))
        .map_or_else(browser_language, str::to_owned);
    KEPT.with_borrow_mut(|kept| {
        if kept.language != language {
            *kept = Kept {
                language,
                formatters: HashMap::new(),
            };
        }
    });
}

/// Forgets the formatters: what they are made by has changed.
pub fn begin_anew() {
    KEPT.with_borrow_mut(|kept| kept.formatters.clear());
}

/// The language spoken, a BCP 47 tag; for the document's `lang`, too.
pub fn language() -> String {
    KEPT.with_borrow(|kept| kept.language.clone())
}

/// Lets numbers inside texts be written by this module. Called once, at the start.
pub fn write_numbers() {
    kept_core::i18n::write_numbers_with(number);
}

fn formatter(purpose: &str, kind: &str, options: &[(&str, JsValue)]) -> Option<Formatter> {
    let numbers_are_own = kind == "NumberFormat" && own_days::is_own();
    KEPT.with_borrow_mut(|kept| {
        let Kept {
            language,
            formatters,
        } = kept;
        let made = formatters
            .entry(purpose.to_owned())
            .or_insert_with(|| match numbers_are_own {
                true if options.iter().any(|(name, _)| *name == "unit") => {
                    Formatter::new(kind, own_days::UNITS, options)
                }
                true => Formatter::new(kind, own_days::NUMBERS, options),
                false => Formatter::new(kind, language, options),
            });
        made.clone()
    })
}

/// A number, at most two digits after the point.
pub fn number(number: f64) -> String {
    let options = [("maximumFractionDigits", JsValue::from(2))];
    number_as(number, "number", &options)
}

/// A number to so many significant digits, however small it is.
pub fn significant(number: f64, digits: u8) -> String {
    let options = [("maximumSignificantDigits", JsValue::from(digits))];
    number_as(number, &format!("significant {digits}"), &options)
}

/// A share as a percentage: .14 becomes "14 %" as the language writes it.
pub fn percent(share: f64) -> String {
    number_as(share, "percent", &[("style", JsValue::from("percent"))])
}

/// A share as a percentage with one digit after the point, where two stand close together.
pub fn percent_fine(share: f64) -> String {
    let options = [
        ("style", JsValue::from("percent")),
        ("minimumFractionDigits", JsValue::from(1)),
        ("maximumFractionDigits", JsValue::from(1)),
    ];
    number_as(share, "percent-fine", &options)
}

/// An amount of storage: in megabytes with one digit after the point, or in whole kilobytes where that would be none.
pub fn storage(bytes: f64) -> String {
    let (unit, size, digits) = match bytes < 1e5 {
        true => ("kilobyte", 1e3, 0),
        false => ("megabyte", 1e6, 1),
    };
    let options = [
        ("style", JsValue::from("unit")),
        ("unit", JsValue::from(unit)),
        ("maximumFractionDigits", JsValue::from(digits)),
    ];
    number_as(bytes / size, unit, &options)
}

/// The mark before the tenths: a point, a comma.
pub fn decimal_mark() -> char {
    let options = [("minimumFractionDigits", JsValue::from(1))];
    let written = number_as(1.5, "decimal mark", &options);
    // Of the three characters, the mark is the one that is no digit in any script.
    written.chars().find(|c| !c.is_numeric()).unwrap_or('.')
}

/// A number as one types it: the mark of the language, nothing between thousands.
pub fn typed(number: f64) -> String {
    let mark = decimal_mark();
    number
        .to_string()
        .replace('.', mark.encode_utf8(&mut [0; 4]))
}

/// The number of what somebody typed; a point is understood in every language.
pub fn of_typed(text: &str) -> Option<f64> {
    text.trim().replace(decimal_mark(), ".").parse().ok()
}

fn number_as(number: f64, purpose: &str, options: &[(&str, JsValue)]) -> String {
    formatter(purpose, "NumberFormat", options)
        .and_then(|formatter| formatter.one(&JsValue::from(number)))
        .unwrap_or_else(|| number.to_string())
}

fn money_formatter(code: &str, whole: bool) -> Option<Formatter> {
    let mut options = vec![
        ("style", JsValue::from("currency")),
        ("currency", JsValue::from(code)),
    ];
    if whole {
        options.push(("maximumFractionDigits", JsValue::from(0)));
    }
    formatter(&format!("money {code} {whole}"), "NumberFormat", &options)
}

/// How many digits follow the point in this currency: 2 for EUR, 0 for JPY, 3 for KWD.
pub fn currency_digits(code: &str) -> u8 {
    let asked = money_formatter(code, false).and_then(|formatter| {
        let resolved = Reflect::get(&formatter.object, &JsValue::from("resolvedOptions")).ok()?;
        let options = resolved
            .dyn_ref::<Function>()?
            .call0(&formatter.object)
            .ok()?;
        Reflect::get(&options, &JsValue::from("maximumFractionDigits"))
            .ok()?
            .as_f64()
    });
    // Intl answers with a small whole number; two digits are what nearly every currency has.
    asked
        .filter(|digits| (0.0..=6.0).contains(digits))
        .map_or(2, |digits| digits as u8)
}

/// What a currency is called: "Euro" for EUR; none where the browser knows no such currency.
pub fn currency_name(code: &str) -> Option<String> {
    name_of("currency", code)
}

/// What a language is called: "British English" for en-GB; none where the browser knows no such language.
pub fn language_name(tag: &str) -> Option<String> {
    name_of("language", tag)
}

/// What a language is called in itself: "Русский" for ru; none where the browser does not know it.
pub fn own_name_of_language(tag: &str) -> Option<String> {
    let name = name_in(tag, "language", tag)?;
    let mut letters = name.chars();
    // In a list of languages each begins with a capital, in a sentence of its own not.
    let first = letters.next()?;
    Some(first.to_uppercase().chain(letters).collect())
}

fn name_of(kind: &str, code: &str) -> Option<String> {
    name_in(&language(), kind, code)
}

fn name_in(language: &str, kind: &str, code: &str) -> Option<String> {
    let options = [
        ("type", JsValue::from(kind)),
        ("fallback", JsValue::from("none")),
    ];
    // Asked too seldom to be kept.
    let names = Formatter::new("DisplayNames", language, &options)?;
    names.one(&JsValue::from(code))
}

/// An amount with its currency, all its digits: "€1,240.50".
pub fn money(amount: Money, currency: Currency) -> String {
    money_as(amount, currency, false)
}

/// An amount rounded to whole units, for estimates: "€1,240".
pub fn money_about(amount: Money, currency: Currency) -> String {
    money_as(amount, currency, true)
}

fn money_as(amount: Money, currency: Currency, whole: bool) -> String {
    let code = currency.code();
    let units = amount.as_f64() / 10_f64.powi(i32::from(currency_digits(code)));
    money_formatter(code, whole)
        .and_then(|formatter| formatter.one(&JsValue::from(units)))
        .unwrap_or_else(|| format!("{units} {code}"))
}

/// Several things in a row: "a, b and c".
pub fn list(parts: &[String]) -> String {
    let array: Array = parts
        .iter()
        .map(|part| JsValue::from(part.as_str()))
        .collect();
    formatter(
        "list",
        "ListFormat",
        &[("type", JsValue::from("conjunction"))],
    )
    .and_then(|formatter| formatter.one(&array))
    .unwrap_or_else(|| parts.join(", "))
}
