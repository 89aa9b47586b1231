//! A book of twenty thousand customers of whom five hundred are somebody else again: with slips, accents, look-alikes of
//! other scripts, names the other way round, other spellings of addresses and numbers, and telephones of whole offices.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

#[path = "dice.rs"]
mod dice;

use std::collections::HashSet;

use dice::Dice;
use kept_core::book::{Book, Id};
use kept_core::import::duplicates::Pair;
use serde_json::{Value, json};

/// How many pairs are planted.
pub const PLANTED: usize = 500;

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.draw(most as u64)).unwrap()
    }

    fn of<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.below(list.len())]
    }

    fn family(&mut self) -> String {
        let starts = [
            "Bran", "Kel", "Mor", "Sten", "Wal", "Har", "Tor", "Lin", "Fer", "Gol", "Vos", "Ped",
            "Rad", "Zim", "Cas", "Dor", "Jan", "Nov", "Quil", "Ulm",
        ];
        let middles = [
            "de", "ti", "ba", "lo", "ri", "ma", "nu", "sha", "ge", "ko", "vi", "pe", "ca", "fo",
            "wi",
        ];
        let ends = [
            "rson", "mann", "ley", "ski", "berg", "ton", "wick", "ford", "ez", "ini", "sen", "dal",
            "ham", "ier", "ova",
        ];
        format!(
            "{}{}{}{}",
            self.of(&starts),
            self.of(&middles),
            self.of(&middles),
            self.of(&ends)
        )
    }

    fn given(&mut self) -> String {
        let starts = [
            "Al", "Be", "Ca", "Da", "El", "Fi", "Ga", "He", "Is", "Jo", "Ka", "Li", "Ma", "No",
            "Os", "Pe", "Ro", "Si", "Te", "Vi",
        ];
        let ends = [
            "bert", "rna", "milla", "niel", "ena", "ona", "briel", "lena", "abel", "nas", "trin",
            "nus", "rtha", "ra", "wald", "trus", "sina", "mon", "resa", "ktor",
        ];
        format!("{}{}", self.of(&starts), self.of(&ends))
    }
}

/// A name with one letter lost, doubled, changed or swapped.
fn slip(name: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = 2 + dice.below(letters.len().saturating_sub(4).max(1));
    match dice.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = 'e',
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// A book of twenty thousand, and the planted pairs by the numbers of their ids.
pub fn planted() -> (Book, HashSet<(usize, usize)>) {
    let mut dice = Dice(7);
    let mut customers: Vec<Value> = Vec::new();
    let mut pairs = HashSet::new();
    let mut names = HashSet::new();
    while customers.len() < 19_500 {
        let (given, family) = (dice.given(), dice.family());
        if !names.insert(format!("{given} {family}")) {
            continue;
        }
        let number = customers.len();
        let mut one = json!({"id": format!("c{number}"), "name": format!("{given} {family}"), "added": "2026-01-01"});
        if dice.below(4) > 0 {
            one["emails"] = json!([format!("person{number}@a.example")]);
        }
        // Every tenth sits in an office of six with one telephone.
        one["phones"] = if number.is_multiple_of(10) {
            json!([format!("+49 30 55500{:04}", number / 60)])
        } else {
            json!([format!("+49 170 {number:07}")])
        };
        customers.push(one);
    }
    for double in 0..PLANTED {
        let first = double * 39 + 1;
        let original = customers[first].clone();
        let name = original["name"].as_str().unwrap();
        let (given, family) = name.split_once(' ').unwrap();
        let number = customers.len();
        let mut other = json!({"id": format!("c{number}"), "added": "2026-01-01"});
        other["name"] = match double % 6 {
            0 => json!(format!("{given} {}", slip(family, &mut dice))),
            1 => json!(name.replacen('a', "á", 1).replacen('o', "ö", 1)),
            2 => json!(name.replace('a', "а").replace('e', "е").replace('o', "о")),
            3 => json!(format!("{family}, {given}")),
            4 => {
                other["emails"] = if original["emails"].is_null() {
                    json!(["nobody@a.example"])
                } else {
                    json!([original["emails"][0].as_str().unwrap().to_uppercase()])
                };
                json!(name.to_uppercase())
            }
            _ => {
                other["phones"] =
                    json!([original["phones"][0].as_str().unwrap().replace("+49 ", "0")]);
                json!(format!("{} {family}", slip(given, &mut dice)))
            }
        };
        pairs.insert((first, number));
        customers.push(other);
    }
    let file = json!({"format": "kept", "version": 1, "customers": customers});
    let book = kept_core::exchange::json::load::open(&file.to_string()).unwrap();
    (book, pairs)
}

/// How many of the pairs found were planted, and how many were not.
pub fn judged(found: &[Pair], planted: &HashSet<(usize, usize)>) -> (usize, usize) {
    let number = |id: &Id| id.as_str()[1..].parse::<usize>().unwrap();
    let pairs = found.iter().map(|pair| {
        let (a, b) = (number(&pair.first), number(&pair.second));
        (a.min(b), a.max(b))
    });
    let right = pairs.filter(|pair| planted.contains(pair)).count();
    (right, found.len() - right)
}
