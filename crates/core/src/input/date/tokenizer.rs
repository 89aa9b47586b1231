//! A typed text taken apart into numbers and words, and phrases into what has to stand where.

use crate::input::money::latin;

/// A number with its digits counted, as 05 and 2005 differ in more than value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Its value.
    pub value: usize,
    /// How many digits it was written with.
    pub digits: usize,
}

/// A piece of a typed text.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// Digits in a row.
    Number(Number),
    /// Letters in a row.
    Word(String),
}

/// What has to stand at a place of a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// This word.
    Word(String),
    /// A number.
    Number,
    /// The name of a weekday.
    Weekday,
}

/// More digits than a date has.
const DIGITS: usize = 8;

/// The numbers and words of a text, and the marks between them; none where something stands there that dates do not have.
pub fn split(text: &str) -> Option<(Vec<Token>, String)> {
    let (mut tokens, mut marks) = (Vec::new(), String::new());
    let mut apart = true;
    for c in text.chars().map(latin) {
        match (c.to_digit(10), tokens.last_mut()) {
            (Some(digit), Some(Token::Number(number))) if !apart => {
                number.digits += 1;
                if number.digits > DIGITS {
                    return None;
                }
                number.value = number.value * 10 + digit as usize;
            }
            (Some(digit), _) => tokens.push(Token::Number(Number {
                value: digit as usize,
                digits: 1,
            })),
            (None, Some(Token::Word(word))) if !apart && is_letter(c) => word.push(c),
            _ if is_letter(c) => tokens.push(Token::Word(c.to_string())),
            _ if c.is_whitespace() => {}
            _ if matches!(c, '.' | '/' | '-' | ',') => marks.push(c),
            // What the languages of the right hand write into dates, unseen.
            _ if matches!(c, '\u{200E}' | '\u{200F}') => continue,
            _ => return None,
        }
        apart = !(c.is_ascii_digit() || is_letter(c));
    }
    (!tokens.is_empty()).then_some((tokens, marks))
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\'' | '’')
}

/// The parts of a phrase.
pub fn pattern(phrase: &str) -> Vec<Part> {
    let part = |word: &str| match word {
        "#" => Part::Number,
        "@" => Part::Weekday,
        word => Part::Word(word.to_owned()),
    };
    phrase.split_whitespace().map(part).collect()
}
