//! Parses typed dates: "yesterday", "in 3 days", "last friday", "14.3.", "14 mar", "2026-03-14".
//!
//! The words, the names of months and weekdays and the order of numbers are arguments, so any language works; all of
//! them must be folded (no accents, lower case). Today is an argument.

mod calendar;
mod rules;
mod tokenizer;

#[cfg(test)]
mod tests;

use crate::book::Day;
use tokenizer::{Part, Token, pattern, split};

pub use rules::{Lean, Order, Rule, Unit};

/// The words of one language.
#[derive(Clone, Debug)]
pub struct DayWords {
    phrases: Vec<(Rule, Vec<Part>)>,
    skipped: Vec<String>,
    months: Vec<Vec<String>>,
    weekdays: Vec<Vec<String>>,
    order: Order,
}

/// Shorter beginnings of a word are not taken for it.
const LETTERS: usize = 3;

impl DayWords {
    /// Phrases with what they mean, several parted by `|`, in which `#` stands for a number and `@` for a weekday; words
    /// that mean nothing, parted likewise; every name of each month from January and of each weekday from Monday.
    pub fn new(
        phrases: &[(Rule, String)],
        skipped: &str,
        months: Vec<Vec<String>>,
        weekdays: Vec<Vec<String>>,
        order: Order,
    ) -> DayWords {
        let each = |(rule, list): &(Rule, String)| {
            let rule = *rule;
            let parts: Vec<_> = list.split('|').map(pattern).collect();
            parts.into_iter().map(move |parts| (rule, parts))
        };
        DayWords {
            phrases: phrases.iter().flat_map(each).collect(),
            skipped: skipped
                .split('|')
                .map(|word| word.trim().to_owned())
                .collect(),
            months,
            weekdays,
            order,
        }
    }

    /// The day meant by a folded text; none where it is not understood, or lies outside the years of the book.
    pub fn parse(&self, text: &str, today: Day, lean: Lean) -> Option<Day> {
        if let Some(day) = Day::parse(text.trim()) {
            return Some(day);
        }
        let (tokens, marks) = split(text)?;
        if let Some(day) = self.phrase(&tokens, today) {
            return Some(day);
        }
        let is_skipped =
            |token: &Token| matches!(token, Token::Word(word) if self.skipped.contains(word));
        let marked = !marks.is_empty() || tokens.iter().any(is_skipped);
        let left: Vec<Token> = tokens
            .into_iter()
            .filter(|token| !is_skipped(token))
            .collect();
        if let [Token::Word(word)] = left.as_slice() {
            let weekday = place(&self.weekdays, word)?;
            return match lean {
                Lean::Back => calendar::weekday_before(today.plus(1), weekday),
                Lean::Ahead => calendar::weekday_after(today.plus(-1), weekday),
            };
        }
        let mut numbers = Vec::new();
        let mut month = None;
        for token in left {
            match token {
                Token::Number(number) => numbers.push(number),
                Token::Word(word) => match (place(&self.months, &word), month) {
                    (Some(found), None) => month = Some(found),
                    // "Friday 14 March": the weekday says nothing that the rest does not.
                    _ => place(&self.weekdays, &word).map(|_| ())?,
                },
            }
        }
        match month {
            Some(month) => calendar::with_month(&numbers, month, today, lean),
            None => calendar::in_numbers(&numbers, &marks, marked, self.order, today, lean),
        }
    }

    fn phrase(&self, tokens: &[Token], today: Day) -> Option<Day> {
        let exact = self.phrases.iter().find_map(|(rule, parts)| {
            let found = self.fits(parts, tokens)?;
            calendar::by_rule(*rule, found, today)
        });
        exact.or_else(|| self.begun(tokens, today))
    }

    /// The number or weekday in the tokens, where they fit the phrase part by part; 1 where it has neither.
    fn fits(&self, parts: &[Part], tokens: &[Token]) -> Option<usize> {
        if parts.len() != tokens.len() {
            return None;
        }
        let mut found = 1;
        for (part, token) in parts.iter().zip(tokens) {
            match (part, token) {
                (Part::Word(wanted), Token::Word(word)) if wanted == word => {}
                (Part::Number, Token::Number(number)) => found = number.value,
                (Part::Weekday, Token::Word(word)) => found = place(&self.weekdays, word)?,
                _ => return None,
            }
        }
        Some(found)
    }

    /// A single word whose beginning fits one day only: "tom".
    fn begun(&self, tokens: &[Token], today: Day) -> Option<Day> {
        let [Token::Word(typed)] = tokens else {
            return None;
        };
        if typed.chars().count() < LETTERS || place(&self.weekdays, typed).is_some() {
            return None;
        }
        let mut days = self
            .phrases
            .iter()
            .filter_map(|(rule, parts)| match parts.as_slice() {
                [Part::Word(word)] if word.starts_with(typed.as_str()) => {
                    calendar::by_rule(*rule, 1, today)
                }
                _ => None,
            });
        let first = days.next()?;
        days.all(|day| day == first).then_some(first)
    }
}

/// The place of the one name in a list that this word is, or begins.
fn place(names: &[Vec<String>], word: &str) -> Option<usize> {
    let is = |names: &Vec<String>| names.iter().any(|name| name == word);
    if let Some(place) = names.iter().position(is) {
        return Some(place);
    }
    if word.chars().count() < LETTERS {
        return None;
    }
    let begins = |names: &Vec<String>| names.iter().any(|name| name.starts_with(word));
    let place = names.iter().position(begins)?;
    let rest = names.get(place + 1..)?;
    (!rest.iter().any(begins)).then_some(place)
}
