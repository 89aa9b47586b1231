//! The texts as every part of the page gets them: one shared handle, compared by identity, so that a change of language
//! draws everything anew and nothing else does.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use yew::html::ImplicitClone;

use kept_core::i18n::Texts;

thread_local! {
    /// The texts of the language spoken that every screen needs.
    static SPOKEN: RefCell<Words> = RefCell::new(Words::new(Texts::english()));
    /// The same with those of the parts that were fetched in this language.
    static FETCHED: RefCell<Words> = RefCell::new(Words::spoken());
    /// Those with the English of a part beneath, by the address of its source.
    static PARTS: RefCell<Vec<(*const u8, Words)>> = const { RefCell::new(Vec::new()) };
}

/// A shared handle on the texts of the language spoken. `t!(words, "id")` works on it as on [`Texts`].
#[derive(Clone)]
pub struct Words(Rc<Texts>);

impl ImplicitClone for Words {}

impl Words {
    /// Shares these texts.
    pub fn new(texts: Texts) -> Words {
        Words(Rc::new(texts))
    }

    /// The texts of the language spoken.
    pub fn spoken() -> Words {
        SPOKEN.with_borrow(Clone::clone)
    }

    /// The same with those of a part, whose English source comes with the part. Read once for each language.
    pub fn with(part: &'static str) -> Words {
        let address = part.as_ptr();
        let known = PARTS.with_borrow(|parts| {
            let known = parts.iter().find(|(of, _)| *of == address);
            known.map(|(_, words)| words.clone())
        });
        known.unwrap_or_else(|| {
            let words = Words::new(FETCHED.with_borrow(|fetched| fetched.and(part)));
            PARTS.with_borrow_mut(|parts| parts.push((address, words.clone())));
            words
        })
    }

    /// Speaks another language from now on. Draw anew.
    pub fn speak(texts: Texts) {
        let words = Words::new(texts);
        SPOKEN.set(words.clone());
        FETCHED.set(words);
        PARTS.take();
    }

    /// Takes in the texts of a part in the language spoken, from the source of its file.
    pub fn take_in(source: String) {
        let words = FETCHED.with_borrow(|fetched| Words::new(fetched.with_own(source)));
        FETCHED.set(words);
        PARTS.take();
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Words {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.0
    }
}
