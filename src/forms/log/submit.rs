//! From a filled sheet to the book: the entry, somebody new with it, and who was brought by whom, all in one deed.

use super::header_state::LogHeader;
use super::kinds::What;
use super::layout::lacking;
use crate::app::customer_lookup;
use crate::app::dispatcher::{AppState, Dispatcher};
use crate::forms::customer_picker::Picked;
use crate::forms::{Form, Setting};
use crate::platform::clock;
use crate::platform::recent_customer;
use crate::platform::recent_customer::Last;
use kept_core::book::action::Action;
use kept_core::book::customer::CustomerFields;
use kept_core::book::entry::Common;
use kept_core::book::fact::{Departure, Incident, Referral, Touch};
use kept_core::book::field::{Problem, Reason};
use kept_core::book::op::List;
use kept_core::book::record::Fields;
use kept_core::book::{Book, Id, Kind};
use kept_core::input::form::field_specs::of_entry;
use kept_core::input::form::{Draft, NO, YES};
use kept_core::session::Label;

/// The field under which it is told that a customer is missing.
pub const WHO: &str = Common::customer;
/// The field under which it is told what is wrong with whom they brought.
pub const BROUGHT: &str = "brought";

/// Who is meant by a name that was typed in full and not picked, where only one has it.
fn only_namesake(view: &AppState, typed: &str) -> Option<Picked> {
    match customer_lookup::namesakes(view, typed).as_slice() {
        [person] => Some(Picked::Known(person.id.clone(), person.name.clone())),
        _ => None,
    }
}

fn missing(path: &str) -> Problem {
    Problem {
        path: path.to_owned(),
        reason: Reason::Missing,
    }
}

/// What is left out of the fields, because it was written for another kind or is said by the kind itself.
fn settled(draft: &Draft, what: What) -> Draft {
    let mut draft = draft.clone();
    if draft.get(Touch::by) == "them" {
        draft.set(Touch::answered, YES);
    }
    if draft.get(Departure::could_offer) != YES {
        draft.set(Departure::did_offer, "");
    }
    draft.set(Incident::complaint, if what.complaint { YES } else { NO });
    draft
}

/// Somebody's id; where they are new, with what brings them into the book.
fn id_of(who: &Picked, view: &AppState, brought_by: Option<&Id>, actions: &mut Vec<Action>) -> Id {
    let mut fields = Fields::new();
    if let Some(by) = brought_by {
        fields.insert(CustomerFields::referred_by.to_owned(), by.as_str().into());
    }
    match who {
        Picked::Known(id, _) => {
            if !fields.is_empty() {
                actions.push(Action::Edit(List::Customers, id.clone(), fields));
            }
            id.clone()
        }
        Picked::New(name) => {
            let id = clock::new_id();
            fields.insert(CustomerFields::name.to_owned(), name.as_str().into());
            fields.insert(
                CustomerFields::added.to_owned(),
                view.today().to_string().into(),
            );
            actions.push(Action::Add(List::Customers, id.clone(), fields));
            id
        }
    }
}

/// Whether somebody was brought, at however many removes, by somebody.
fn was_brought_by(book: &Book, who: &Id, by: &Id) -> bool {
    let mut now = who.clone();
    // Longer than any chain that is not a ring.
    for _ in 0..=book.customer_count() {
        if now == *by {
            return true;
        }
        let next = book
            .customer(&now)
            .and_then(|(customer, _)| customer.referred_by.clone());
        match next {
            Some(next) => now = next,
            None => return false,
        }
    }
    true
}

/// Writes the entry down.
///
/// # Errors
/// What is wrong with it; nothing has happened then.
pub fn write_down(
    dispatcher: &Dispatcher,
    view: &AppState,
    top: &LogHeader,
    form: &Form,
    setting: Setting,
) -> Result<(), Vec<Problem>> {
    let kind = top.what.kind;
    let draft = settled(&form.draft, top.what);
    let mut problems: Vec<Problem> = lacking(kind, &draft).map(missing).into_iter().collect();
    let who = match top.is_about_nobody() {
        true => None,
        false => {
            let who = top.who.clone().or_else(|| only_namesake(view, &top.typed));
            problems.extend(who.is_none().then(|| missing(WHO)));
            who
        }
    };
    let brought = top.brought.as_ref().filter(|_| asks_whom(kind, &draft));
    if let (Some(Picked::Known(brought, _)), Some(Picked::Known(by, _))) = (brought, &who)
        && was_brought_by(&view.book, by, brought)
    {
        problems.push(missing(BROUGHT));
    }
    let blank = Draft::of(of_entry(kind), &Fields::new(), setting.units);
    let mut fields = match draft.changes(&blank, of_entry(kind), &Fields::new(), setting.units) {
        Ok(fields) if problems.is_empty() => fields,
        sent => {
            problems.extend(sent.err().into_iter().flatten());
            return Err(problems);
        }
    };
    let mut actions = Vec::new();
    let id = who.as_ref().map(|who| id_of(who, view, None, &mut actions));
    fields.insert("kind".to_owned(), kind.word().into());
    if let Some(id) = &id {
        fields.insert(Common::customer.to_owned(), id.as_str().into());
    }
    actions.push(Action::Add(List::Entries, clock::new_id(), fields));
    if let Some(brought) = brought {
        id_of(brought, view, id.as_ref(), &mut actions);
    }
    let name = who.as_ref().map_or("", Picked::name).to_owned();
    dispatcher.act(Action::All(actions), Label::Logged(kind, name))?;
    if let Some(id) = id {
        let before = recent_customer::get(view.space);
        let channel = (kind == Kind::Touch).then(|| draft.get(Touch::channel).to_owned());
        let last = Last {
            customer: Some(id),
            channel: channel.or(before.channel),
        };
        recent_customer::put(view.space, last);
    }
    Ok(())
}

/// Whether whom they named is asked: where somebody was asked for a referral, and named one.
pub fn asks_whom(kind: Kind, draft: &Draft) -> bool {
    kind == Kind::Referral && draft.get(Referral::answer) == YES
}
