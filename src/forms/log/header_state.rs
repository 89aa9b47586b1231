//! What stands above the fields of a new entry: what is written down and about whom; and how all of the sheet is put away
//! while it is not saved.

use yew::prelude::*;

use super::kinds::What;
use crate::app::customer_lookup;
use crate::app::dispatcher::AppState;
use crate::forms::customer_picker::Picked;
use crate::platform::draft_storage;
use kept_core::book::record::Fields;
use kept_core::input::form::saved_draft::{SavedDraft, Who};

/// What is chosen above the fields.
#[derive(Clone, PartialEq)]
pub struct LogHeader {
    /// What is written down.
    pub what: What,
    /// Whether the person said so; until then it is a guess.
    pub is_chosen: bool,
    /// Whether every kind is in sight.
    pub is_wide: bool,
    /// Whether somebody is to be named where nobody has to be.
    pub named: bool,
    /// Who it is about.
    pub who: Option<Picked>,
    /// The letters typed to find them.
    pub typed: AttrValue,
    /// Whom they brought.
    pub brought: Option<Picked>,
    /// The letters typed to find those.
    pub brought_typed: AttrValue,
}

impl LogHeader {
    /// About this customer, if one is given.
    pub fn of(
        view: &AppState,
        customer: Option<&kept_core::book::Id>,
        what: Option<What>,
    ) -> LogHeader {
        let who = customer.and_then(|id| customer_lookup::person(view, id));
        LogHeader {
            what: what.unwrap_or(What::FIRST),
            is_chosen: what.is_some(),
            is_wide: false,
            named: who.is_some(),
            who: who.map(|person| Picked::Known(person.id, person.name)),
            typed: AttrValue::default(),
            brought: None,
            brought_typed: AttrValue::default(),
        }
    }

    /// Whether nobody is asked for, since nobody need be named and nobody is to be.
    pub fn is_about_nobody(&self) -> bool {
        !self.what.can_be_about() || !self.what.kind.needs_customer() && !self.named
    }

    /// Whether it is settled whom it is about.
    pub fn is_settled(&self) -> bool {
        self.is_about_nobody() || self.who.is_some()
    }

    /// With what was begun earlier.
    pub fn lay_over(&mut self, view: &AppState, begun: &SavedDraft) {
        if let Some(what) = What::of_word(&begun.what) {
            self.what = what;
            self.is_chosen = true;
        }
        self.named = begun.named;
        self.who = picked(view, &begun.who);
        self.typed = begun.typed.clone().into();
        self.brought = picked(view, &begun.brought);
    }

    /// All of the sheet, to put away.
    pub fn begun(&self, fields: Fields) -> SavedDraft {
        SavedDraft {
            what: self.what.word().to_owned(),
            named: self.named,
            who: who_of(self.who.as_ref()),
            typed: self.typed.to_string(),
            brought: who_of(self.brought.as_ref()),
            fields,
        }
    }

    /// Whether there is anything that would be a loss.
    pub fn holds(&self, fields: &Fields) -> bool {
        let new = |who: &Option<Picked>| matches!(who, Some(Picked::New(_)));
        !fields.is_empty()
            || !self.typed.trim().is_empty()
            || new(&self.who)
            || self.brought.is_some()
    }
}

fn picked(view: &AppState, who: &Who) -> Option<Picked> {
    match who {
        Who::Unsaid => None,
        Who::Known(id) => {
            let person = customer_lookup::person(view, id)?;
            Some(Picked::Known(person.id, person.name))
        }
        Who::New(name) => Some(Picked::New(name.clone())),
    }
}

fn who_of(picked: Option<&Picked>) -> Who {
    match picked {
        None => Who::Unsaid,
        Some(Picked::Known(id, _)) => Who::Known(id.clone()),
        Some(Picked::New(name)) => Who::New(name.clone()),
    }
}

/// What was begun about this and not saved. What concerns somebody who is no longer in the book is forgotten.
pub fn left_open(view: &AppState, about: &str) -> Option<SavedDraft> {
    let left = draft_storage::get(view.space, about)?;
    let all_there = left.people().all(|id| view.book.customer(id).is_some());
    if !all_there {
        draft_storage::forget(view.space, about);
    }
    all_there.then_some(left)
}
