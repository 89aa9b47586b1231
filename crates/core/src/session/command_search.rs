//! Search of the command box: customers by name, by how to reach them, by tag, and by what was written about them. The texts
//! are folded once per change of a customer, and a longer text is looked for among what the shorter one found.

use std::collections::HashMap;
use std::rc::Rc;
use std::vec::IntoIter;

use crate::book::{Book, Customer, File, Id};

/// Letters from which a text is also looked for in what was written: one or two would be in nearly everything.
const WRITTEN_FROM: usize = 3;

/// Letters of a passage that are shown around what was found.
const PASSAGE: usize = 80;

/// What of a customer matched, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matched {
    /// The name begins with the text.
    NameStart,
    /// A word of the name begins with it.
    NameWord,
    /// It is somewhere in the name.
    Name,
    /// Every word is in the name, the company, the address, an e-mail address, a telephone number or a tag.
    Details,
    /// Every word is in those or in what was written: notes and entries.
    Written,
}

/// A customer that matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The customer's id.
    pub id: Id,
    /// What matched.
    pub matched: Matched,
    /// The line that holds the first word beyond the name; none where the name matched.
    pub passage: Option<String>,
}

/// The folded texts of all customers.
#[derive(Default)]
pub struct SearchIndex {
    rows: Vec<Row>,
    places: HashMap<Id, usize>,
    last: Option<Narrowed>,
}

/// Rows that a text found, in which a longer text is looked for.
struct Narrowed {
    folded: String,
    rows: Vec<usize>,
}

struct Row {
    /// Whose file this was made of; another file means that something changed.
    file: Rc<File>,
    name: Box<str>,
    details: Box<str>,
    /// The firm of those days: the company may be called otherwise since.
    firm: Option<Box<str>>,
    written: Box<str>,
}

/// Customers whose texts are still to be folded.
pub struct Pending {
    files: IntoIter<(Rc<File>, Option<Box<str>>)>,
    count: usize,
}

impl SearchIndex {
    /// Begins to bring the index up to date with a book: forgets who is gone, and returns what is to be folded.
    pub fn refresh(&mut self, book: &Book) -> Pending {
        let held = self.rows.len();
        self.rows.retain(|row| {
            let id = row.file.customer().map(|customer| &customer.id);
            id.is_some_and(|id| {
                book.customer(id)
                    .is_some_and(|(customer, _)| &customer.id == id)
            })
        });
        if self.rows.len() != held {
            let ids = self.rows.iter().enumerate();
            self.places = ids
                .filter_map(|(place, row)| Some((row.file.customer()?.id.clone(), place)))
                .collect();
            self.last = None;
        }
        let changed = book.customers().filter(|(customer, file)| {
            let place = self.places.get(&customer.id);
            let row = place.and_then(|place| self.rows.get(*place));
            !row.is_some_and(|row| {
                Rc::ptr_eq(&row.file, file) && row.firm.as_deref() == book.firm(customer)
            })
        });
        let with_firm =
            changed.map(|(customer, file)| (file.clone(), book.firm(customer).map(Into::into)));
        let files: Vec<_> = with_firm.collect();
        let count = files.len();
        Pending {
            files: files.into_iter(),
            count,
        }
    }

    /// Folds the texts of one more customer. Returns how many of how many are done, none at the end.
    pub fn step(
        &mut self,
        pending: &mut Pending,
        fold: impl Fn(&str) -> String,
    ) -> Option<(usize, usize)> {
        let (file, firm) = pending.files.next()?;
        if let Some(customer) = file.customer() {
            let row = Row::of(customer, &file, firm, fold);
            let place = self.places.get(&customer.id).copied();
            match place.and_then(|place| self.rows.get_mut(place)) {
                Some(held) => *held = row,
                None => {
                    self.places.insert(customer.id.clone(), self.rows.len());
                    self.rows.push(row);
                }
            }
            self.last = None;
        }
        Some((pending.count - pending.files.len(), pending.count))
    }

    /// Whether somebody has exactly this name, accents, case and spaces around it aside.
    pub fn has_name(&self, name: &str, fold: impl Fn(&str) -> String) -> bool {
        let folded = fold(name.trim());
        self.rows.iter().any(|row| *row.name == *folded)
    }

    /// The best customers for a typed text, at most so many; nobody for a blank one. `fold` removes case and accents.
    pub fn search(&mut self, typed: &str, most: usize, fold: impl Fn(&str) -> String) -> Vec<Hit> {
        let folded = fold(typed.trim());
        let words: Vec<&str> = folded.split_whitespace().collect();
        let Some(first) = words.first() else {
            return Vec::new();
        };
        let deep = is_deep(&folded);
        // A text found only in names and details leaves rows out that a longer one may find in what was written.
        let narrowed = self.last.take();
        let narrowed =
            narrowed.filter(|last| is_deep(&last.folded) && folded.starts_with(&last.folded));
        let mut found: Vec<(Matched, usize)> = Vec::new();
        let mut look = |place: usize| {
            let row = self.rows.get(place);
            if let Some(matched) = row.and_then(|row| row.matched(&folded, &words, deep)) {
                found.push((matched, place));
            }
        };
        match narrowed {
            Some(last) => last.rows.into_iter().for_each(&mut look),
            None => (0..self.rows.len()).for_each(&mut look),
        }
        let rows = found.iter().map(|(_, place)| *place).collect();
        let by_rank = |a: &(Matched, usize), b: &(Matched, usize)| {
            let name = |place: usize| self.rows.get(place).map(|row| &row.name);
            let rank = (a.0, name(a.1)).cmp(&(b.0, name(b.1)));
            rank.then_with(|| a.1.cmp(&b.1))
        };
        if found.len() > most && most > 0 {
            found.select_nth_unstable_by(most - 1, by_rank);
        }
        found.truncate(most);
        found.sort_by(by_rank);
        let hits = found.into_iter().filter_map(|(matched, place)| {
            let row = self.rows.get(place)?;
            let beyond = matches!(matched, Matched::Details | Matched::Written);
            Some(Hit {
                id: row.file.customer()?.id.clone(),
                matched,
                passage: beyond.then(|| passage(row, first, &words, &fold)).flatten(),
            })
        });
        let hits = hits.collect();
        self.last = Some(Narrowed { folded, rows });
        hits
    }
}

fn is_deep(folded: &str) -> bool {
    folded.chars().nth(WRITTEN_FROM - 1).is_some()
}

impl Row {
    fn of(
        customer: &Customer,
        file: &Rc<File>,
        firm: Option<Box<str>>,
        fold: impl Fn(&str) -> String,
    ) -> Row {
        let joined = |texts: &mut dyn Iterator<Item = &str>| {
            let mut all = String::new();
            for text in texts {
                all.push_str(&fold(text));
                all.push('\n');
            }
            all
        };
        let mut details = joined(&mut details(customer, firm.as_deref()));
        // A number is found however it is grouped.
        for phone in customer.phones.iter().flatten() {
            details.extend(phone.as_str().chars().filter(char::is_ascii_digit));
            details.push('\n');
        }
        Row {
            file: file.clone(),
            name: fold(customer.name.as_str()).into(),
            details: details.into(),
            firm,
            written: joined(&mut written(file)).into(),
        }
    }

    /// What matches, if every word does.
    fn matched(&self, folded: &str, words: &[&str], deep: bool) -> Option<Matched> {
        if let Some(place) = self.name.find(folded) {
            let before = self.name.get(..place).unwrap_or_default();
            return Some(match before.chars().next_back() {
                None => Matched::NameStart,
                Some(letter) if !letter.is_alphanumeric() => Matched::NameWord,
                Some(_) => Matched::Name,
            });
        }
        let mut matched = Matched::Name;
        for word in words {
            if self.name.contains(word) {
                continue;
            }
            let here = match self.details.contains(word) {
                true => Matched::Details,
                false if deep && self.written.contains(word) => Matched::Written,
                false => return None,
            };
            matched = matched.max(here);
        }
        Some(matched)
    }
}

/// How a customer is known and reached, beside the name.
fn details<'a>(customer: &'a Customer, firm: Option<&'a str>) -> impl Iterator<Item = &'a str> {
    let lines = [&customer.company, &customer.address];
    let lists = [&customer.tags, &customer.phones, &customer.emails];
    let lists = lists.into_iter().flatten().flatten();
    let lines = lines.into_iter().flatten().chain(lists);
    firm.into_iter().chain(lines.map(|line| line.as_str()))
}

/// What was written about a customer, the latest first.
fn written(file: &File) -> impl Iterator<Item = &str> {
    let notes = file.customer().and_then(|customer| customer.notes.as_ref());
    let notes = notes.map(|notes| notes.as_str());
    notes
        .into_iter()
        .chain(file.entries().rev().flat_map(|entry| entry.texts()))
}

/// The line beyond the name that holds the first of the words found there, cut around it.
fn passage(
    row: &Row,
    first: &str,
    words: &[&str],
    fold: &impl Fn(&str) -> String,
) -> Option<String> {
    let file = &row.file;
    let customer = file.customer()?;
    let name = fold(customer.name.as_str());
    let word = words
        .iter()
        .find(|word| !name.contains(**word))
        .unwrap_or(&first);
    let mut lines =
        details(customer, row.firm.as_deref()).chain(written(file).flat_map(str::lines));
    let line = lines.find(|line| {
        let folded = fold(line);
        folded.contains(word) || {
            let digits: String = line.chars().filter(char::is_ascii_digit).collect();
            word.chars().all(|c| c.is_ascii_digit()) && digits.contains(word)
        }
    })?;
    Some(around(line, word, fold))
}

/// A line where it is short, else the words of it around the one that was found.
fn around(line: &str, word: &str, fold: &impl Fn(&str) -> String) -> String {
    if line.chars().nth(PASSAGE).is_none() {
        return line.to_owned();
    }
    let all: Vec<&str> = line.split_whitespace().collect();
    let at = all
        .iter()
        .position(|one| fold(one).contains(word))
        .unwrap_or(0);
    let from = at.saturating_sub(4);
    let mut cut = if from > 0 {
        "…".to_owned()
    } else {
        String::new()
    };
    for (place, one) in all.iter().enumerate().skip(from) {
        if place > at && cut.chars().count() + one.chars().count() > PASSAGE {
            cut.push('…');
            return cut;
        }
        if place > from {
            cut.push(' ');
        }
        cut.push_str(one);
    }
    cut
}

#[cfg(test)]
mod tests;
