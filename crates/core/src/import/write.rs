//! What a plan adds to a book, as operations: customers the book does not have, what it did not know of those it has, and
//! entries under ids that follow from their content, so that the same file again adds nothing and two devices that read
//! it agree. What of the file stays out is named with its reason and its line.

mod exchange_rates;
mod fields;
mod items;
mod next_meetings;
mod person;
pub(super) mod purchases;
mod standing;
mod touches;

use std::collections::{BTreeSet, HashMap, HashSet};

use self::fields::text;
pub use self::standing::Standing;
use super::book_match::{BookIndex, Meant, content_ids};
use super::context::Context;
use super::pace::{Pace, Stopped, Work, at_once};
use super::plan::Plan;
use super::records::{FileKind, Person, Skip};
use crate::book::op::{Change, List, Op};
use crate::book::record::Fields;
use crate::book::settings::{Currency, Settings};
use crate::book::{Book, Day, Id};

/// What is new to the book, and what is not.
#[derive(Debug, Default)]
pub struct Addition {
    /// Customers the book does not have.
    pub customers: Vec<(Id, Fields)>,
    /// What becomes known of customers it has.
    pub changes: Vec<(Id, Fields)>,
    /// Things sold that it does not have.
    pub items: Vec<(Id, Fields)>,
    /// Entries it does not have.
    pub entries: Vec<(Id, Fields)>,
    /// The currency that becomes the book's, where it had none and no amounts.
    pub currency: Option<Currency>,
    /// Entries it has already.
    pub already_there: usize,
    /// Entries it had and that were deleted since; they stay so.
    pub deleted_before: usize,
    /// Records of this file that were deleted and can be brought back by `Action::Restore`.
    pub restorable: Vec<(List, Id)>,
    /// People of the file by whom two or more of the book could be meant: to be asked.
    pub doubtful: Vec<(String, Vec<Id>)>,
    /// People of a calendar or of mail whom the book does not have.
    pub strangers: usize,
    /// The other currencies than the book's, and how many purchases each has: left out where no rate was given.
    pub other_currencies: Vec<(String, usize)>,
    /// Whether what was bought is a text of its own on nearly every purchase, so that no things sold are made of it.
    pub items_left_out: bool,
    /// What of the plan stays out, besides what the file itself leaves out.
    pub left: Vec<Skip>,
    /// What becomes of each person of the plan.
    pub people: Vec<Held>,
    /// What stands in the book afterwards out of this file, new or not.
    pub standing: Standing,
}

/// What becomes of a person of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// This customer of the book.
    Known(Id),
    /// Somebody new, written at the first entry.
    New(Id),
    /// Nobody, for this reason.
    Left(&'static str),
}

/// What is needed while an addition is made.
struct Making<'m> {
    plan: &'m Plan,
    book: &'m Book,
    context: &'m Context,
    held: Vec<Held>,
    written: HashSet<Id>,
    restorable: BTreeSet<(List, Id)>,
    /// The meetings to come, by their place in the plan, each with a customer.
    next: Vec<(usize, Id)>,
}

impl Addition {
    /// What a plan adds to a book. An answer under `same_person` of the form `NAME=ID` or `NAME=new` says who is meant.
    pub fn new(plan: &Plan, book: &Book, context: &Context) -> Addition {
        at_once(Addition::in_pieces(plan, book, context, Pace::NONE)).unwrap_or_default()
    }

    /// What a plan adds to a book, with rests in between; an error where it was called off.
    #[inline(never)]
    pub fn in_pieces<'w>(
        plan: &'w Plan,
        book: &'w Book,
        context: &'w Context,
        pace: Pace<'w>,
    ) -> Work<'w, Addition> {
        Box::pin(Addition::made(plan, book, context, pace))
    }

    async fn made(
        plan: &Plan,
        book: &Book,
        context: &Context,
        pace: Pace<'_>,
    ) -> Result<Addition, Stopped> {
        let mut addition = Addition::default();
        let mut making = Making {
            plan,
            book,
            context,
            held: Vec::with_capacity(plan.people.len()),
            written: HashSet::new(),
            restorable: BTreeSet::new(),
            next: Vec::new(),
        };
        addition.find_people(&mut making, pace).await?;
        match plan.records.kind {
            FileKind::Contacts => addition.contacts(&mut making, pace).await?,
            FileKind::Purchases => addition.purchases(&mut making, pace).await?,
            FileKind::Calendar => {
                let next = addition.next_meetings(&making, pace).await?;
                addition.meetings(&mut making, &next, pace).await?;
            }
            FileKind::Chat => addition.messages(&mut making, pace).await?,
            FileKind::None => {}
        }
        addition.people = making.held;
        addition.restorable = making.restorable.into_iter().collect();
        Ok(addition)
    }

    /// Lets go of it, little by little.
    #[inline(never)]
    pub fn let_go(self, pace: Pace<'_>) -> Work<'_, ()> {
        Box::pin(async move {
            for list in [self.customers, self.changes, self.items, self.entries] {
                pace.let_go(list, 0).await?;
            }
            pace.let_go(self.people, 0).await?;
            pace.let_go(self.standing.people, 0).await
        })
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.customers.is_empty()
            && self.changes.is_empty()
            && self.items.is_empty()
            && self.entries.is_empty()
    }

    /// How many customers are new; one who is part of another is none.
    pub fn new_people(&self) -> usize {
        let is_whole = |fields: &Fields| !fields.contains_key("part_of");
        let customers = self.customers.iter();
        customers.filter(|(_, fields)| is_whole(fields)).count()
    }

    /// How many operations write it.
    pub fn op_count(&self) -> usize {
        let customers = self.customers.len() + self.changes.len();
        let currency = usize::from(self.becomes_currency().is_some());
        currency + customers + self.items.len() + self.entries.len()
    }

    /// The operation of this number, customers before the entries that name them.
    pub fn op(&self, number: usize) -> Option<Op> {
        let mut left = number;
        if let Some(currency) = self.becomes_currency() {
            if left == 0 {
                let mut fields = Fields::default();
                fields.insert("currency".to_owned(), text(currency.code()));
                return Some(Op::now(List::Settings, Settings::id(), Change::Put(fields)));
            }
            left -= 1;
        }
        for (list, records) in [
            (List::Customers, &self.customers),
            (List::Customers, &self.changes),
            (List::Items, &self.items),
            (List::Entries, &self.entries),
        ] {
            if let Some((id, fields)) = records.get(left) {
                return Some(Op::now(list, id.clone(), Change::Put(fields.clone())));
            }
            left -= records.len();
        }
        None
    }

    fn becomes_currency(&self) -> Option<Currency> {
        self.currency.filter(|_| !self.entries.is_empty())
    }

    /// The operations that write it; for `Action::Merge`, undone as one.
    pub fn into_ops(self) -> Vec<Op> {
        (0..self.op_count()).filter_map(|at| self.op(at)).collect()
    }

    /// Finds who of the book each person of the file is.
    async fn find_people(
        &mut self,
        making: &mut Making<'_>,
        pace: Pace<'_>,
    ) -> Result<(), Stopped> {
        let (plan, book, context) = (making.plan, making.book, making.context);
        let index = BookIndex::new(book, context, pace).await?;
        let program = plan.records.program.as_deref();
        let answers = answers(context);
        let strangers = takes_strangers(plan, context);
        for (done, person) in plan.people.iter().enumerate() {
            pace.row(done, plan.people.len(), (80, 85)).await?;
            let meant = match answers.get(person.name.as_str()) {
                Some(&"new") => content_ids(person, program)
                    .into_iter()
                    .next_back()
                    .map_or(Meant::Several(Vec::new()), Meant::New),
                Some(id) => Id::new(id)
                    .and_then(|id| Some(book.customer(&id)?.0.id.clone()))
                    .map_or(Meant::Several(Vec::new()), Meant::Known),
                None => index.meant(person, program),
            };
            let held = match meant {
                Meant::Known(id) => Held::Known(id),
                Meant::New(_) if !strangers => {
                    self.strangers += 1;
                    Held::Left("not_in_book")
                }
                Meant::New(id) if person::is_named(person) => Held::New(id),
                Meant::New(_) => Held::Left("no_name"),
                Meant::Several(ids) => {
                    self.doubtful.push((person.name.clone(), ids));
                    Held::Left("several_customers")
                }
                Meant::Deleted(id) => {
                    making.note_restorable(List::Customers, &id);
                    Held::Left("deleted_before")
                }
            };
            making.held.push(held);
        }
        making.next = next_meetings::of_customers(plan, &index, &making.held, pace).await?;
        index.let_go(pace).await?;
        Ok(())
    }

    /// Takes the people of a list of contacts in.
    async fn contacts(&mut self, making: &mut Making<'_>, pace: Pace<'_>) -> Result<(), Stopped> {
        let plan = making.plan;
        // One customer may stand in a file more than once: what each says of them comes together.
        let mut changed: HashMap<Id, usize> = HashMap::new();
        let mut written: HashMap<Id, usize> = HashMap::new();
        for (at, person) in plan.people.iter().enumerate() {
            pace.row(at, plan.people.len(), (85, 99)).await?;
            match making.held.get(at) {
                Some(Held::Known(id)) => {
                    let id = id.clone();
                    let raw = making.book.raw(List::Customers, &id).unwrap_or_default();
                    let mut known = raw.fields().clone();
                    let place = changed.get(&id).copied();
                    let pending = place.and_then(|place: usize| self.changes.get_mut(place));
                    if let Some((_, fields)) = &pending {
                        known.extend(fields.clone());
                    }
                    let more = person::more(&known, person, making.context);
                    match pending {
                        Some((_, fields)) => fields.extend(more),
                        None if more.is_empty() => {}
                        None => {
                            changed.insert(id.clone(), self.changes.len());
                            self.changes.push((id.clone(), more));
                        }
                    }
                    self.standing.stand(id, person);
                }
                Some(Held::New(id)) => {
                    let id = id.clone();
                    let place = written.get(&id).copied();
                    if let Some((_, fields)) = place.and_then(|at| self.customers.get_mut(at)) {
                        let more = person::more(fields, person, making.context);
                        fields.extend(more);
                    } else if self
                        .write_customer(making, at, making.context.asof)
                        .is_some()
                    {
                        written.insert(id.clone(), self.customers.len() - 1);
                        self.standing.stand(id, person);
                    }
                }
                Some(Held::Left(reason)) => self.leave(reason, person, 1),
                None => {}
            }
        }
        let left = self.left.len() + plan.records.left_lines();
        self.standing.records = plan.records.lines_in.saturating_sub(left);
        Ok(())
    }

    /// The customer of a person of the file, written if new and not yet there.
    fn write_customer(&mut self, making: &mut Making<'_>, at: usize, day: Day) -> Option<Id> {
        let person = making.plan.people.get(at)?;
        match making.held.get(at)? {
            Held::Known(id) => Some(id.clone()),
            Held::Left(_) => None,
            Held::New(id) => {
                let id = id.clone();
                if making.written.insert(id.clone()) {
                    let first = making.plan.shares.get(at).and_then(|share| share.first);
                    let added = first.unwrap_or(day);
                    self.customers
                        .push((id.clone(), person::fields(person, added)?));
                }
                Some(id)
            }
        }
    }

    fn leave(&mut self, reason: &'static str, person: &Person, records: usize) {
        let line = Some(person.line).filter(|&line| line > 0);
        self.left
            .extend((0..records.max(1)).map(|_| Skip { reason, line }));
    }
}

impl Making<'_> {
    /// Notes a record that was deleted, and not erased.
    fn note_restorable(&mut self, list: List, id: &Id) {
        let shadow = self.book.shadow(list, id);
        if shadow.is_some_and(|raw| raw.is_gone() && !raw.is_erased()) {
            self.restorable.insert((list, id.clone()));
        }
    }

    /// Whether an entry of this id was in the book once and is not any more.
    fn was_deleted(&mut self, id: &Id) -> bool {
        if self.book.raw(List::Entries, id).is_none() {
            return false;
        }
        self.note_restorable(List::Entries, id);
        true
    }
}

/// Whether people whom the book does not have come in: buyers, contacts and whom a chat is with do; guests of meetings
/// and writers of mail only if that was answered.
fn takes_strangers(plan: &Plan, context: &Context) -> bool {
    if let Some(answer) = context.answer("strangers") {
        return answer == "add";
    }
    let chat = matches!(
        plan.records.program.as_deref(),
        Some("whatsapp" | "telegram")
    );
    match plan.records.kind {
        FileKind::Calendar => false,
        FileKind::Chat => chat,
        _ => true,
    }
}

/// Answers to who is meant, by name.
fn answers(context: &Context) -> HashMap<&str, &str> {
    let given = context.answered("same_person").unwrap_or_default();
    given
        .iter()
        .filter_map(|answer| answer.rsplit_once('='))
        .collect()
}

#[cfg(test)]
mod tests;
