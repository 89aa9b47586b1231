//! The order of names in a language. Only the browser knows it, and asking it to compare two names at a time would take seconds
//! for a large book. So it sorts all names at once, each of which has its place from then on.

use std::collections::HashMap;
use std::rc::Rc;

/// Sorts texts of a language, of which no two are the same.
pub type Sort = fn(&str, Vec<Rc<str>>) -> Vec<Rc<str>>;

/// How a language sorts.
#[derive(Clone, Copy)]
pub struct Collation<'a> {
    /// The language, a BCP 47 tag.
    pub language: &'a str,
    /// What sorts.
    pub sort: Sort,
}

/// The places of texts among each other, in one language.
#[derive(Default)]
pub struct Places {
    language: String,
    sorted: Vec<Rc<str>>,
    places: HashMap<Rc<str>, usize>,
}

impl Places {
    /// Gives each of these texts a place. Where all have one already, nothing is sorted.
    pub fn learn<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>, by: &Collation<'_>) {
        if self.language != by.language {
            *self = Places {
                language: by.language.to_owned(),
                ..Places::default()
            };
        }
        let known = self.sorted.len();
        for text in texts {
            if !self.places.contains_key(text) {
                let text: Rc<str> = text.into();
                self.places.insert(text.clone(), 0);
                self.sorted.push(text);
            }
        }
        if self.sorted.len() == known {
            return;
        }
        self.sorted = (by.sort)(by.language, std::mem::take(&mut self.sorted));
        for (place, text) in self.sorted.iter().enumerate() {
            self.places.insert(text.clone(), place);
        }
    }

    /// The place of a text that was learnt; what was not is first.
    pub fn of(&self, text: &str) -> usize {
        self.places.get(text).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Spanish sorts: ñ is a letter after n.
    fn spanish(language: &str, mut texts: Vec<Rc<str>>) -> Vec<Rc<str>> {
        assert_eq!(language, "es");
        texts.sort_by_key(|text| text.replace('ñ', "n\u{ffff}"));
        texts
    }

    /// Against the alphabet.
    fn turned(_: &str, mut texts: Vec<Rc<str>>) -> Vec<Rc<str>> {
        texts.sort_by(|a, b| b.cmp(a));
        texts
    }

    fn sorted<'a>(places: &Places, mut texts: Vec<&'a str>) -> Vec<&'a str> {
        texts.sort_by_key(|text| places.of(text));
        texts
    }

    #[test]
    fn texts_learnt_later_find_their_place_among_the_others() {
        let by = Collation {
            language: "es",
            sort: spanish,
        };
        let mut places = Places::default();
        places.learn(["nube", "oso", "ñandú", "nube"], &by);
        assert_eq!(
            sorted(&places, vec!["oso", "ñandú", "nube"]),
            ["nube", "ñandú", "oso"]
        );
        places.learn(["ñoño", "ñandú", "alba"], &by);
        let all = vec!["oso", "ñoño", "ñandú", "nube", "alba"];
        assert_eq!(
            sorted(&places, all),
            ["alba", "nube", "ñandú", "ñoño", "oso"]
        );
    }

    #[test]
    fn another_language_sorts_anew() {
        let mut places = Places::default();
        places.learn(
            ["a", "b"],
            &Collation {
                language: "es",
                sort: spanish,
            },
        );
        places.learn(
            ["b", "a"],
            &Collation {
                language: "xx",
                sort: turned,
            },
        );
        assert_eq!(sorted(&places, vec!["a", "b"]), ["b", "a"]);
    }
}
