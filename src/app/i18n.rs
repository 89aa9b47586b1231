//! The texts as every part of the page gets them: one shared handle, compared by identity, so that a change of language
//! draws everything anew and nothing else does.

use std::ops::Deref;
use std::rc::Rc;

use yew::html::ImplicitClone;

use kept_core::i18n::Texts;

thread_local! {
    static ENGLISH: Words = Words::new(Texts::english());
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

    /// The English texts, read once.
    pub fn english() -> Words {
        ENGLISH.with(Clone::clone)
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
