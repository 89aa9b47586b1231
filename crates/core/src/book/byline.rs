//! The byline of a customer: what stands beside the name and tells two of one name apart.

use super::{Book, Customer};

/// Fewest digits of a postal code; a house number has fewer.
const POSTAL_DIGITS: usize = 4;
/// Fewest letters of a town; a state or country is often written in two.
const TOWN_LETTERS: usize = 3;

impl Book {
    /// The firm of a customer, else the town of the address; none where neither is known or says more than the name.
    pub fn byline<'a>(&'a self, customer: &'a Customer) -> Option<&'a str> {
        let firm = self.firm(customer);
        let firm = firm.filter(|firm| *firm != customer.name.as_str());
        firm.or_else(|| customer.town())
    }

    /// The byline, else the first e-mail address or telephone number: for where somebody else of this name is about.
    pub fn byline_or_contact<'a>(&'a self, customer: &'a Customer) -> Option<&'a str> {
        let mut contacts = customer.emails.iter().chain(&customer.phones).flatten();
        self.byline(customer)
            .or_else(|| Some(contacts.next()?.as_str()))
    }
}

impl Customer {
    /// The town of their address; none where no part of it is known to be one.
    pub fn town(&self) -> Option<&str> {
        town(self.address.as_ref()?.as_str())
    }
}

/// The town of an address whose parts stand between commas: what stands by the postal code, else the last part. None of an
/// address in one part.
fn town(address: &str) -> Option<&str> {
    let parts: Vec<&str> = address.split(',').skip(1).map(str::trim).collect();
    let is_town = |text: &&str| text.chars().filter(|c| c.is_alphabetic()).count() >= TOWN_LETTERS;
    let coded = parts.iter().rposition(|part| without_code(part).is_some());
    let at = coded.unwrap_or(parts.len().checked_sub(1)?);
    let (before, from) = parts.split_at_checked(at)?;
    let beside = from.first().map(|part| without_code(part).unwrap_or(part));
    beside
        .filter(is_town)
        .or_else(|| before.last().copied().filter(is_town))
}

/// A part of an address without the postal code at its beginning or end; none where it has none.
fn without_code(part: &str) -> Option<&str> {
    let has_digit = |word: &str| word.chars().any(|c| c.is_ascii_digit());
    let is_coded = |stripped: &str| {
        let digits = stripped.chars().filter(char::is_ascii_digit).count();
        let has_capital = stripped.chars().any(char::is_uppercase);
        digits >= POSTAL_DIGITS || (digits > 0 && has_capital)
    };
    let (mut start, mut end) = (0, part.len());
    for word in part.split_whitespace().take_while(|word| has_digit(word)) {
        start = part.get(start..)?.find(word)? + start + word.len();
    }
    if start < end {
        let words = part.split_whitespace().rev();
        for word in words.take_while(|word| has_digit(word)) {
            end = part.get(..end)?.rfind(word)?;
        }
    }
    let stripped = format!("{}{}", part.get(..start)?, part.get(end..)?);
    is_coded(&stripped).then(|| part.get(start..end).unwrap_or_default().trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_town_stands_by_the_postal_code_or_last() {
        for (address, found) in [
            ("Quay 1, 12345 Place", Some("Place")),
            ("12 Mill Lane", None),
            ("12 Mill Lane, Bath", Some("Bath")),
            ("Flat 2, 10 High Street, Bath", Some("Bath")),
            ("10 Downing St, London SW1A 2AA", Some("London")),
            ("10 Downing St, London, SW1A 2AA, UK", Some("London")),
            ("1 Main St, Springfield, IL 62701", Some("Springfield")),
            ("1 Main St, Springfield, IL 62701, USA", Some("Springfield")),
            ("Rue X 3, 75001 Paris, France", Some("Paris")),
            ("Ερμού 12, 105 63 Αθήνα", Some("Αθήνα")),
            ("ул. Ленина 1, Москва, 101000", Some("Москва")),
            ("Աբովյան 5, Երևան 0001", Some("Երևան")),
            ("Bath, UK", None),
            ("", None),
            (",", None),
            (", ,12345", None),
        ] {
            assert_eq!(town(address), found, "{address}");
        }
    }
}
