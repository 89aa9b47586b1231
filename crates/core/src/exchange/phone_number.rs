//! Telephone numbers: what is dialled of what somebody typed, and its international form where that is certain. Must never
//! guess a digit: a wrong number reaches a stranger.

/// Countries, their calling codes, and the digits in front of a number inside the country.
const CALLING_CODES: [(&str, &str, &str); 42] = [
    ("US", "1", "1"),
    ("CA", "1", "1"),
    ("GB", "44", "0"),
    ("IE", "353", "0"),
    ("DE", "49", "0"),
    ("AT", "43", "0"),
    ("CH", "41", "0"),
    ("FR", "33", "0"),
    ("ES", "34", ""),
    ("PT", "351", ""),
    ("IT", "39", ""),
    ("NL", "31", "0"),
    ("BE", "32", "0"),
    ("LU", "352", ""),
    ("DK", "45", ""),
    ("SE", "46", "0"),
    ("NO", "47", ""),
    ("FI", "358", "0"),
    ("PL", "48", ""),
    ("CZ", "420", ""),
    ("SK", "421", "0"),
    ("HU", "36", "06"),
    ("RO", "40", "0"),
    ("BG", "359", "0"),
    ("GR", "30", ""),
    ("CY", "357", ""),
    ("RU", "7", "8"),
    ("KZ", "7", "8"),
    ("UA", "380", "0"),
    ("AM", "374", "0"),
    ("GE", "995", "0"),
    ("TR", "90", "0"),
    ("IL", "972", "0"),
    ("IN", "91", "0"),
    ("JP", "81", "0"),
    ("AU", "61", "0"),
    ("NZ", "64", "0"),
    ("MX", "52", ""),
    ("BR", "55", "0"),
    ("AR", "54", "0"),
    ("ZA", "27", "0"),
    ("HR", "385", "0"),
];

/// A phone number in E.164, completed with the book's country; its bare digits where no country is known.
pub fn e164(phone: &str, country: Option<&str>) -> String {
    let phone = phone.split(['x', ';']).next().unwrap_or_default();
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if phone.trim_start().starts_with('+') {
        // "+44 (0)20 …": the zero belongs to numbers inside the country.
        let inside = phone.contains("(0)");
        let code = CALLING_CODES
            .iter()
            .find(|(_, code, _)| inside && digits.starts_with(&format!("{code}0")));
        return match code {
            Some((_, code, _)) => format!(
                "+{code}{}",
                digits.get(code.len() + 1..).unwrap_or_default()
            ),
            None => format!("+{digits}"),
        };
    }
    if let Some(abroad) = digits.strip_prefix("00") {
        return format!("+{abroad}");
    }
    let known =
        country.and_then(|country| CALLING_CODES.iter().find(|(name, ..)| *name == country));
    match known {
        Some((_, code, trunk)) => {
            let own = digits
                .strip_prefix(trunk)
                .filter(|_| !trunk.is_empty())
                .unwrap_or(&digits);
            format!("+{code}{own}")
        }
        None => digits,
    }
}

/// Fewest digits of an international number, after which letters may follow: "+49 30 123456 (Ann)".
const FEWEST: usize = 6;
/// Most digits of an international number (E.164).
const MOST: usize = 15;
/// Fewest digits that are dialled at all, where nothing but a number was typed.
const SHORTEST: usize = 3;
/// So many international numbers of one country at least tell where the book is at home.
const ENOUGH: usize = 3;

/// Whether this may stand between the digits of one number.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || "+-./()[]\u{2010}\u{2011}\u{2013}\u{2014}".contains(letter)
}

/// What to dial of a number as it was typed: its digits, with a plus in front where it is international, without an
/// extension. None where no number can be made out: "0800-FLOWERS", two numbers in one.
pub fn dialled(phone: &str) -> Option<String> {
    let from = phone.find(|letter: char| letter.is_ascii_digit() || letter == '+')?;
    let typed = phone.get(from..)?;
    let end = typed.find(|letter: char| !letter.is_ascii_digit() && !is_between(letter));
    let number = e164(typed.get(..end.unwrap_or(typed.len()))?, None);
    let count = number.chars().filter(char::is_ascii_digit).count();
    let is_bare = from == 0 && end.is_none() && !number.starts_with('+');
    let fewest = if is_bare { SHORTEST } else { FEWEST };
    (fewest..=MOST).contains(&count).then_some(number)
}

/// A number in E.164. One that is written as inside a country is completed with the country's code, if it is whole; none
/// where that is not certain.
pub fn international(phone: &str, country: Option<&str>) -> Option<String> {
    let number = dialled(phone)?;
    if number.starts_with('+') {
        return Some(number);
    }
    let mut known = CALLING_CODES.iter();
    let (_, code, trunk) = known.find(|(name, ..)| Some(*name) == country)?;
    let inside = number.strip_prefix(trunk);
    let own = match *code {
        // North America dials ten digits with or without the 1, Russia and Kazakhstan with an 8.
        "1" => inside.or(Some(&*number)).filter(|own| own.len() == 10),
        "7" => inside.filter(|own| own.len() == 10),
        _ => inside.filter(|own| own.len() >= FEWEST),
    }?;
    (code.len() + own.len() <= MOST).then(|| format!("+{code}{own}"))
}

/// The country whose numbers a book writes without its code: the one that is `named`, unless most of the book's
/// international numbers are of another. None where they tell no country.
pub fn home_country<'a>(
    phones: impl Iterator<Item = &'a str>,
    named: Option<&str>,
) -> Option<&'static str> {
    let mut counts = [0_usize; CALLING_CODES.len()];
    for number in phones.filter_map(dialled) {
        let digits = number.strip_prefix('+').unwrap_or_default();
        let mut rows = CALLING_CODES.iter().zip(&mut counts);
        if let Some((_, count)) = rows.find(|((_, code, _), _)| digits.starts_with(code)) {
            *count += 1;
        }
    }
    let all: usize = counts.iter().sum();
    let code_of = |name: &str| CALLING_CODES.iter().find(|(held, ..)| *held == name);
    let of_code = |wanted: &str| {
        let mut rows = CALLING_CODES.iter().zip(&counts);
        rows.find(|((_, code, _), _)| *code == wanted)
            .map_or(0, |(_, count)| *count)
    };
    let named = named.and_then(code_of);
    if let Some((name, ..)) = named.filter(|(_, code, _)| of_code(code) * 2 >= all) {
        return Some(name);
    }
    let rows = CALLING_CODES.iter().zip(&counts);
    let (most, count) = rows.max_by_key(|(_, count)| **count)?;
    (*count >= ENOUGH && count * 2 > all).then_some(most.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_however_it_is_grouped() {
        for (typed, number) in [
            ("+49 (0)30 / 231 25-101", "+493023125101"),
            ("0049 30 23125101", "+493023125101"),
            ("030 23125101", "03023125101"),
            ("Tel. +30 21 0000 0001", "+302100000001"),
            ("+1 415-555-0194 x4417", "+14155550194"),
            ("+374 91 123456 (Արամ)", "+37491123456"),
            ("112", "112"),
            ("030\u{2011}23125101", "03023125101"),
        ] {
            assert_eq!(dialled(typed).as_deref(), Some(number), "{typed}");
        }
    }

    #[test]
    fn what_is_no_single_number_is_not_dialled() {
        for typed in [
            "",
            "+",
            "ask for Bob",
            "0800-FLOWERS",
            "ext. 12",
            "room 4",
            "030 23125101 / 0170 9876543",
            "٠٣٠٢٣١٢٥١٠١",
            "12",
            "*31#",
            "1234567890123456",
        ] {
            assert_eq!(dialled(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_number_is_completed_only_where_it_is_whole() {
        for (typed, country, number) in [
            ("+44 20 7946 0101", None, Some("+442079460101")),
            ("020 7946 0101", Some("GB"), Some("+442079460101")),
            ("020 7946 0101", None, None),
            // Without its area it could be anywhere.
            ("7946 0101", Some("GB"), None),
            ("21 0000 0001", Some("GR"), Some("+302100000001")),
            ("06 6982", Some("IT"), Some("+39066982")),
            ("(503) 555-0142", Some("US"), Some("+15035550142")),
            ("1 503 555 0142", Some("US"), Some("+15035550142")),
            ("555-0142", Some("US"), None),
            ("020 7946 0101", Some("US"), None),
            ("8 912 345-67-89", Some("RU"), Some("+79123456789")),
            ("912 345-67-89", Some("RU"), None),
            ("091 123456", Some("AM"), Some("+37491123456")),
            ("020 7946 0101", Some("XX"), None),
            ("112", Some("DE"), None),
        ] {
            assert_eq!(
                international(typed, country).as_deref(),
                number,
                "{typed} in {country:?}"
            );
        }
    }

    #[test]
    fn most_of_the_international_numbers_say_where_a_book_is_at_home() {
        let of = |phones: &[&str], named| home_country(phones.iter().copied(), named);
        assert_eq!(of(&[], Some("DE")), Some("DE"));
        assert_eq!(of(&["030 1234567"], Some("DE")), Some("DE"));
        assert_eq!(of(&[], None), None);
        assert_eq!(of(&[], Some("XX")), None);
        let greek = ["+30 21 0000 0001", "+30 21 0000 0002", "+30 21 0000 0003"];
        assert_eq!(of(&greek, Some("US")), Some("GR"));
        assert_eq!(of(&greek[..2], Some("US")), None, "two may be chance");
        assert_eq!(of(&greek, Some("GR")), Some("GR"));
        assert_eq!(of(&["+1 415 555 0194"; 2], Some("CA")), Some("CA"));
    }
}
