//! Customers who stand in the book twice: found by a shared address, by names that are nearly the same, in other order or
//! in letters of another script that look alike. Suggestions only: a person decides.

use crate::dyn_sort::DynSort;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::fold::fold;
use crate::book::combine::{is_kept_apart, phone_key};
use crate::book::{Book, Customer, File, Id};

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

/// The search, in steps, so that a page can respond in between.
pub struct Finder {
    book: Book,
    files: Vec<Rc<File>>,
    /// How many of them are made ready.
    read: usize,
    known: Vec<Known>,
    by_address: HashMap<String, Vec<usize>>,
    blocks: HashMap<String, Vec<usize>>,
    /// Whom to compare, once all are known.
    groups: Option<Groups>,
    compared: usize,
    seen: HashSet<(usize, usize)>,
    found: Vec<((usize, usize), Why)>,
}

/// Groups of one address, one number, or one block of names, and how many there are.
struct Groups {
    left: Box<dyn Iterator<Item = Vec<usize>>>,
    count: usize,
}

/// How many customers are made ready in the time of comparing one group.
const READ_TOGETHER: usize = 4;

/// The pairs in a book, surest first.
pub fn find(book: &Book) -> Vec<Pair> {
    let mut finder = Finder::start(book);
    while finder.step(usize::MAX).is_some() {}
    finder.finish()
}

impl Finder {
    /// Begins to look through a book.
    pub fn start(book: &Book) -> Finder {
        Finder {
            book: book.clone(),
            files: book.customers().map(|(_, file)| Rc::clone(file)).collect(),
            read: 0,
            known: Vec::new(),
            by_address: HashMap::new(),
            blocks: HashMap::new(),
            groups: None,
            compared: 0,
            seen: HashSet::new(),
            found: Vec::new(),
        }
    }

    /// Looks so much further; how much of how much is done, or none at the end.
    pub fn step(&mut self, work: usize) -> Option<(usize, usize)> {
        let people = self.files.len();
        let Some(groups) = &mut self.groups else {
            let until = self.read.saturating_add(work.saturating_mul(READ_TOGETHER));
            let until = until.min(people);
            (self.read..until).for_each(|at| self.read(at));
            self.read = until;
            if until == people {
                self.groups = Some(self.take_groups());
            }
            // Making ready is a quarter of it.
            return Some((until, 4 * people));
        };
        let of = groups.count;
        if self.compared >= of {
            return None;
        }
        let until = self.compared.saturating_add(work).min(of);
        for mut group in groups.left.by_ref().take(until - self.compared) {
            let apart = match group.len() {
                ..=BLOCK => usize::MAX,
                _ => NEIGHBOURS,
            };
            if apart < group.len() {
                let name = |at: &usize| self.known.get(*at).map(|one| one.name.as_str());
                group.dyn_sort_by(|a, b| (name(a), a).cmp(&(name(b), b)));
            }
            for pair in all_pairs(&group, apart) {
                if self.seen.insert(pair)
                    && let (Some(a), Some(b)) = (self.known.get(pair.0), self.known.get(pair.1))
                    && let Some(why) = why(a, b)
                {
                    self.found.push((pair, why));
                }
            }
        }
        self.compared = until;
        Some((of + 3 * until, 4 * of))
    }

    /// The pairs, surest first, without those who were noted to be two people.
    pub fn finish(mut self) -> Vec<Pair> {
        self.found.dyn_sort_by_key(|&(pair, why)| (why as u8, pair));
        let noted = self.book.settings().fields.not_same.unwrap_or_default();
        let told = self.found.into_iter().filter_map(|((first, second), why)| {
            let pair = Pair {
                first: self.known.get(first)?.id.clone(),
                second: self.known.get(second)?.id.clone(),
                why,
            };
            (!is_kept_apart(&self.book, &noted, &pair.first, &pair.second)).then_some(pair)
        });
        told.collect()
    }

    /// Makes a customer ready.
    fn read(&mut self, file: usize) {
        let customer = self.files.get(file).and_then(|file| file.customer());
        let Some(one) = customer.map(Known::of) else {
            return;
        };
        let at = self.known.len();
        for address in one.emails.iter().chain(&one.phones) {
            self.by_address.entry(address.clone()).or_default().push(at);
        }
        for key in block_keys(&one) {
            self.blocks.entry(key).or_default().push(at);
        }
        self.known.push(one);
    }

    /// Groups worth a look: of one address, one number, or one block of names.
    fn take_groups(&mut self) -> Groups {
        let addressed = std::mem::take(&mut self.by_address);
        let blocks = std::mem::take(&mut self.blocks);
        let count = addressed.len() + blocks.len();
        let few = |group: &Vec<usize>| group.len() <= OFFICE;
        let addressed = addressed
            .into_values()
            .map(move |group| if few(&group) { group } else { Vec::new() });
        Groups {
            left: Box::new(addressed.chain(blocks.into_values())),
            count,
        }
    }
}

impl Known {
    fn of(customer: &Customer) -> Known {
        let words = words(customer.name.as_str());
        let emails = customer.emails.iter().flatten();
        let phones = customer.phones.iter().flatten();
        Known {
            id: customer.id.clone(),
            name: words.join(" "),
            words,
            emails: emails
                .map(|email| email.as_str().trim().to_lowercase())
                .collect(),
            phones: phones
                .filter_map(|phone| phone_key(phone.as_str()))
                .collect(),
        }
    }
}

/// Every two of a group that stand at most so far apart, the smaller first.
fn all_pairs(group: &[usize], apart: usize) -> impl Iterator<Item = (usize, usize)> {
    group.iter().enumerate().flat_map(move |(at, &first)| {
        let others = group.iter().skip(at + 1).take(apart);
        others
            .filter(move |&&second| second != first)
            .map(move |&second| (first.min(second), first.max(second)))
    })
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

/// The words of a name, folded, look-alikes of other scripts put back, in order of the alphabet.
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let parts = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut words: Vec<String> = parts.map(of_one_script).collect();
    words.dyn_sort();
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
