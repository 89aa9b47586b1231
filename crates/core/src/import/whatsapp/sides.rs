//! Who wrote in a chat: the owner and the others.

use std::collections::HashMap;

use super::header::is_invisible;
use super::notices;
use crate::import::context::Context;
use crate::import::fold::fold;
use crate::import::records::Person;

/// Words that some exports put in place of the owner's name, folded.
const SELF: &[&str] = &[
    "you",
    "du",
    "sie",
    "vous",
    "tu",
    "voce",
    "usted",
    "jij",
    "u",
    "ty",
    "вы",
    "ви",
    "siz",
    "εσεις",
    "自分",
    "나",
    "您",
];

/// The sides of a chat, gathered while it is read.
pub(super) struct Sides {
    own: Vec<String>,
    file: String,
    /// Senders of messages that count, in the order they first write.
    senders: Vec<String>,
    known: HashMap<String, usize>,
    /// The sender of the notice of encryption: on the iPhone, the other side.
    notified: Option<String>,
    /// Senders of lines of the program alone: a group's name, mostly.
    silent: Vec<String>,
    /// What the program said in lines without a sender, the first few.
    said: Vec<String>,
    owner: Option<String>,
    asks: bool,
    group: bool,
    foreign: bool,
}

impl Sides {
    /// Nobody yet.
    pub fn new(context: &Context) -> Sides {
        let stem = context
            .file_name
            .as_deref()
            .and_then(|name| name.rsplit(['/', '\\']).next())
            .unwrap_or_default();
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        Sides {
            own: context
                .owner_names()
                .map(|name| fold(&clean(name)))
                .collect(),
            file: fold(stem),
            senders: Vec::new(),
            known: HashMap::new(),
            notified: None,
            silent: Vec::new(),
            said: Vec::new(),
            owner: None,
            asks: false,
            group: false,
            foreign: false,
        }
    }

    /// Takes a line with a sender.
    pub fn see(&mut self, sender: &str, text: &str, counts: bool) {
        /// More members than a group may have.
        const MOST: usize = 2_000;
        if counts {
            if !self.known.contains_key(sender) && self.senders.len() < MOST {
                self.known.insert(sender.to_owned(), self.senders.len());
                self.senders.push(sender.to_owned());
            }
            return;
        }
        if self.notified.is_none() && notices::is_encryption(text) {
            self.notified = Some(sender.to_owned());
        }
        if self.silent.len() < 50 && !self.silent.iter().any(|known| known == sender) {
            self.silent.push(sender.to_owned());
        }
        self.see_notice(text);
    }

    /// Takes a line of the program's own.
    pub fn see_notice(&mut self, text: &str) {
        let text = text.trim_matches(is_invisible);
        let short = text
            .get(..text.floor_char_boundary(300))
            .unwrap_or_default();
        if self.said.len() < 20 {
            self.said.push(short.to_owned());
        }
        if notices::is_encryption(text) && !fold(short).contains("messages") {
            self.foreign = true;
        }
    }

    /// Whether the program speaks a language other than English.
    pub fn is_foreign(&self) -> bool {
        self.foreign
    }

    /// Decides who is the owner, once everything is read.
    pub fn decide(&mut self) {
        let silent = self
            .silent
            .iter()
            .filter(|name| !self.known.contains_key(*name))
            .count();
        let named_by_file = self
            .senders
            .iter()
            .find(|sender| self.is_file_of(sender))
            .cloned();
        let file_names_a_chat = self.file.contains("whatsapp") && !self.file.starts_with('_');
        self.group = self.senders.len() > 2
            || self.senders.len() == 2 && silent > 0
            || self.senders.len() == 2
                && file_names_a_chat
                && named_by_file.is_none()
                && self.file.split_whitespace().count() > 3;
        let told = self
            .senders
            .iter()
            .find(|sender| self.own.contains(&fold(sender)));
        let spelled = self
            .senders
            .iter()
            .find(|sender| SELF.contains(&fold(sender).as_str()));
        if let Some(owner) = told.or(spelled) {
            self.owner = Some(owner.clone());
            return;
        }
        match (named_by_file, self.senders.as_slice(), self.group) {
            // The file is named after the other side, so whoever else writes is the owner.
            (Some(other), [a, b], false) => {
                self.owner = Some(if *a == other { b } else { a }.clone())
            }
            (Some(_), [_], _) => {}
            _ => {
                self.asks = !self.senders.is_empty();
                self.owner = self.likely_owner();
            }
        }
    }

    /// Whether the file's name ends with this one.
    fn is_file_of(&self, sender: &str) -> bool {
        let name = fold(sender);
        self.file.contains("whatsapp")
            && !name.is_empty()
            && self
                .file
                .strip_suffix(&name)
                .is_some_and(|before| before.ends_with([' ', '-', '_']))
    }

    /// The one who is the owner until it is answered.
    fn likely_owner(&self) -> Option<String> {
        if self.group {
            let founder = self
                .senders
                .iter()
                .find(|sender| self.said.iter().any(|said| said.contains(sender.as_str())));
            return founder.or(self.senders.first()).cloned();
        }
        let other = self
            .notified
            .as_ref()
            .filter(|name| self.known.contains_key(*name))
            .or(self.senders.first())?;
        self.senders.iter().find(|sender| *sender != other).cloned()
    }

    /// The names to choose the owner from, where it must be asked.
    pub fn question(&self) -> Option<Vec<String>> {
        self.asks.then(|| self.senders.clone())
    }

    /// Whether more than two write here.
    pub fn is_group(&self) -> bool {
        self.group
    }

    /// Whether this sender is the owner.
    pub fn is_owner(&self, sender: &str) -> bool {
        self.owner.as_deref() == Some(sender)
    }

    /// Everybody but the owner.
    pub fn others(&self) -> Vec<String> {
        self.senders
            .iter()
            .filter(|sender| !self.is_owner(sender))
            .cloned()
            .collect()
    }

    /// The other side, where there is but one.
    pub fn only_other(&self) -> Option<String> {
        if self.group {
            return None;
        }
        let wrote = self
            .senders
            .iter()
            .find(|sender| !self.is_owner(sender))
            .cloned();
        // Somebody who never answered is known by the notice alone.
        wrote.or_else(|| {
            self.silent
                .iter()
                .find(|name| !self.is_owner(name))
                .cloned()
        })
    }
}

/// A sender's name without the mark of those who are not in the telephone's book.
pub(super) fn clean(name: &str) -> String {
    let name = name.trim_matches(|c: char| is_invisible(c) || c.is_whitespace());
    let name = name.strip_prefix('~').unwrap_or(name);
    name.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_matches(is_invisible)
        .to_owned()
}

/// The person of a sender's name, which is a telephone number where the book of the telephone has no name for it.
pub(super) fn person(name: &str) -> Person {
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let number = digits >= 6 && !name.chars().any(char::is_alphabetic);
    Person {
        name: name.to_owned(),
        phones: number.then(|| name.to_owned()).into_iter().collect(),
        ..Person::default()
    }
}
