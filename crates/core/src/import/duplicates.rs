//! Customers who stand in the book twice: found by a shared address, by names that are nearly the same, in other order or
//! in letters of another script that look alike. Suggestions only: a person decides.

use std::collections::{HashMap, HashSet};

use super::fold::fold;
use crate::book::{Book, Id};

/// Two customers who may be one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The first of the two, in the order of the book.
    pub first: Id,
    /// The other.
    pub second: Id,
    /// Why.
    pub why: Why,
}

/// Why two may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They share an e-mail address.
    Email,
    /// They share a telephone and their names are alike.
    Phone,
    /// Their names are nearly the same and nothing speaks against it.
    Name,
}

/// One customer, made ready to be compared.
struct Known {
    id: Id,
    /// The words of the name, folded, in order of the alphabet.
    words: Vec<String>,
    name: String,
    emails: Vec<String>,
    phones: Vec<String>,
}

/// Addresses and numbers that more people than this share are an office's and join nobody.
const OFFICE: usize = 3;
/// The most customers with a like beginning that are all compared; of more, each with its neighbours.
const BLOCK: usize = 60;
/// How many neighbours.
const NEIGHBOURS: usize = 8;
/// The likeness, 0 to 1, at which names are nearly the same; and where a telephone is shared as well.
const ALIKE: f64 = 0.93;
const ALIKE_WITH_PHONE: f64 = 0.85;

/// The pairs in a book, surest first.
pub fn find(book: &Book) -> Vec<Pair> {
    let known: Vec<Known> = book
        .customers()
        .map(|(customer, _)| Known {
            id: customer.id.clone(),
            words: words(customer.name.as_str()),
            name: words(customer.name.as_str()).join(" "),
            emails: customer
                .emails
                .iter()
                .flatten()
                .map(|email| email.as_str().trim().to_lowercase())
                .collect(),
            phones: customer
                .phones
                .iter()
                .flatten()
                .filter_map(|phone| number(phone.as_str()))
                .collect(),
        })
        .collect();
    let mut found: HashMap<(usize, usize), Why> = HashMap::new();
    let mut seen: HashSet<(usize, usize)> = HashSet::new();
    for (first, second) in candidates(&known) {
        let pair = (first.min(second), first.max(second));
        if first != second
            && seen.insert(pair)
            && let (Some(a), Some(b)) = (known.get(pair.0), known.get(pair.1))
            && let Some(why) = why(a, b)
        {
            found.insert(pair, why);
        }
    }
    let mut pairs: Vec<((usize, usize), Why)> = found.into_iter().collect();
    pairs.sort_by_key(|&(pair, why)| (why as u8, pair));
    let told = pairs.into_iter().filter_map(|((first, second), why)| {
        Some(Pair {
            first: known.get(first)?.id.clone(),
            second: known.get(second)?.id.clone(),
            why,
        })
    });
    told.collect()
}

/// Pairs worth a look: of one address, one number, or one block of names.
fn candidates(known: &[Known]) -> Vec<(usize, usize)> {
    let mut by_address: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, one) in known.iter().enumerate() {
        for address in one.emails.iter().chain(&one.phones) {
            by_address.entry(address).or_default().push(at);
        }
        for key in block_keys(one) {
            blocks.entry(key).or_default().push(at);
        }
    }
    let mut pairs = Vec::new();
    for group in by_address
        .into_values()
        .filter(|group| group.len() <= OFFICE)
    {
        all_pairs(&group, usize::MAX, &mut pairs);
    }
    for mut group in blocks.into_values() {
        if group.len() <= BLOCK {
            all_pairs(&group, usize::MAX, &mut pairs);
        } else {
            group.sort_by_key(|&at| known.get(at).map(|one| one.name.as_str()));
            all_pairs(&group, NEIGHBOURS, &mut pairs);
        }
    }
    pairs
}

/// Every two of a group that stand at most so far apart.
fn all_pairs(group: &[usize], apart: usize, pairs: &mut Vec<(usize, usize)>) {
    for (at, &first) in group.iter().enumerate() {
        pairs.extend(
            group
                .iter()
                .skip(at + 1)
                .take(apart)
                .map(|&second| (first, second)),
        );
    }
}

/// What likely doubles of a name share: for each word its first letter and consonants, with the first letter of the others.
fn block_keys(one: &Known) -> HashSet<String> {
    let mut keys = HashSet::new();
    for (at, word) in one
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.chars().count() >= 3)
        .take(4)
    {
        let rest: String = one
            .words
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .filter_map(|(_, word)| word.chars().next())
            .take(3)
            .collect();
        let consonants = word
            .chars()
            .skip(1)
            .filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h'));
        let skeleton: String = word.chars().take(1).chain(consonants.take(3)).collect();
        keys.insert(format!("{rest}|{skeleton}"));
        // A slip in the first consonants leaves the end of the word.
        let end: String = word.chars().rev().take(4).collect();
        keys.insert(format!("{rest}|<{end}"));
    }
    keys
}

/// Why two may be one; none where they are not likely to be.
fn why(a: &Known, b: &Known) -> Option<Why> {
    let shares = |a: &[String], b: &[String]| a.iter().any(|one| b.contains(one));
    let (email, phone) = (shares(&a.emails, &b.emails), shares(&a.phones, &b.phones));
    // The same name with other addresses is somebody else.
    let other_email = !a.emails.is_empty() && !b.emails.is_empty();
    let other_phone = !a.phones.is_empty() && !b.phones.is_empty();
    if !email && !phone && (other_email || other_phone) {
        return None;
    }
    let likeness = likeness(a, b);
    let office = || {
        a.emails
            .iter()
            .chain(&b.emails)
            .any(|email| is_office(email))
    };
    if email && (likeness >= 0.7 || !office()) {
        Some(Why::Email)
    } else if phone && likeness >= ALIKE_WITH_PHONE {
        Some(Why::Phone)
    } else if likeness >= ALIKE
        && a.words.len() >= 2
        && b.words.len() >= 2
        && !other_email
        && !other_phone
    {
        Some(Why::Name)
    } else {
        None
    }
}

/// How alike two names are, 0 to 1: the least alike of their words, each with its counterpart.
fn likeness(a: &Known, b: &Known) -> f64 {
    if a.name == b.name {
        return 1.0;
    }
    let whole = strsim::jaro_winkler(&a.name, &b.name);
    if a.words.len() != b.words.len() || a.words.len() > 6 {
        return whole.min(0.92);
    }
    let mut left: Vec<&String> = b.words.iter().collect();
    let mut least = 1.0_f64;
    for word in &a.words {
        let best = left
            .iter()
            .map(|other| strsim::jaro_winkler(word, other))
            .enumerate()
            .max_by(|a, b| a.1.total_cmp(&b.1));
        let Some((at, alike)) = best else { return 0.0 };
        left.swap_remove(at);
        least = least.min(alike);
    }
    least.max(if least > 0.85 { whole } else { 0.0 })
}

/// An address that a firm reads together.
fn is_office(email: &str) -> bool {
    let local = email.split('@').next().unwrap_or_default();
    [
        "info", "office", "kontakt", "contact", "mail", "hello", "sales", "buero", "service",
        "admin", "post", "team",
    ]
    .contains(&local)
}

/// The last nine digits of a number, which it shares with its other spellings.
fn number(phone: &str) -> Option<String> {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(9);
    (digits.len() >= 6).then(|| digits.into_iter().skip(from).collect())
}

/// The words of a name, folded, look-alikes of other scripts put back, in order of the alphabet.
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let parts = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut words: Vec<String> = parts.map(of_one_script).collect();
    words.sort_unstable();
    words
}

/// A word with the letters of other scripts that look Latin as Latin, where Latin stands beside them or all look so.
fn of_one_script(word: &str) -> String {
    const ALIKE: &[(char, char)] = &[
        ('а', 'a'),
        ('в', 'b'),
        ('с', 'c'),
        ('е', 'e'),
        ('н', 'h'),
        ('і', 'i'),
        ('ј', 'j'),
        ('к', 'k'),
        ('м', 'm'),
        ('о', 'o'),
        ('р', 'p'),
        ('ѕ', 's'),
        ('т', 't'),
        ('у', 'y'),
        ('х', 'x'),
        ('α', 'a'),
        ('β', 'b'),
        ('ε', 'e'),
        ('η', 'n'),
        ('ι', 'i'),
        ('κ', 'k'),
        ('ν', 'v'),
        ('ο', 'o'),
        ('ρ', 'p'),
        ('τ', 't'),
        ('υ', 'u'),
        ('χ', 'x'),
    ];
    let latin = |c: char| {
        ALIKE
            .iter()
            .find(|(other, _)| *other == c)
            .map(|(_, latin)| *latin)
    };
    if word.is_ascii()
        || !word
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || latin(c).is_some())
    {
        return word.to_owned();
    }
    word.chars().map(|c| latin(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests;
