//! Purchases of a file as entries of the book.

use std::collections::HashMap;

use serde_json::Value;

use super::exchange_rates;
use super::fields::{date, record, text};
use super::items::{ItemRef, Items};
use super::{Addition, Held, Making};
use crate::book::op::List;
use crate::book::settings::Currency;
use crate::book::value::Money;
use crate::book::{Book, Day, Fact, Id, Kind};
use crate::exchange::csv::content_id::{self, Hash};
use crate::import::book_match::{content_ids, own_id};
use crate::import::money::decimals;
use crate::import::pace::{Pace, Stopped};
use crate::import::plan::Plan;
use crate::import::records::{Payment, Person};

/// The ids under which a file's purchases may stand in the book.
struct Ids<'p> {
    program: &'p str,
    met: HashMap<Hash, u32>,
    /// As releases up to 0.2 numbered them.
    met_before: HashMap<Hash, u32>,
    places: u8,
}

impl<'p> Ids<'p> {
    fn new(making: &Making<'p>, currency: Option<&str>) -> Ids<'p> {
        Ids {
            program: making.plan.records.program.as_deref().unwrap_or_default(),
            met: HashMap::new(),
            met_before: HashMap::new(),
            places: decimals(currency.unwrap_or("EUR")),
        }
    }

    /// The id of this purchase. With a number of its own it is known by it, else by whom, when and how much.
    fn next(&mut self, payment: &Payment, person: &Person) -> Id {
        let amount = payment.amount.as_ref().map(|amount| amount.minor);
        let written = amount.map_or(String::new(), |minor| minor.to_string());
        let day = payment.day.to_string();
        let hash = match &payment.reference {
            Some(reference) => Hash::of(&["order", self.program, reference, &day, &written]),
            None => {
                let key = content_ids(person, None).into_iter().next();
                let key = key.as_ref().map_or("", Id::as_str);
                Hash::of(&["paid", key, &day, &written])
            }
        };
        let times = self.met.entry(hash).or_default();
        *times += 1;
        hash.numbered(*times).id()
    }

    /// The ids that releases up to 0.2 gave this purchase: by the customer's id or name, with what was bought or without.
    fn before(&mut self, payment: &Payment, person: &Person) -> Vec<Id> {
        if payment.records != 1 {
            return Vec::new();
        }
        let amount = payment.amount.as_ref().map(|amount| amount.minor);
        let written = amount.map_or(String::new(), |minor| plain(minor, self.places));
        let day = payment.day.to_string();
        let item = payment.items.first().map(|item| content_id::key(item));
        let mut hashes: Vec<Hash> = Vec::new();
        for who in person.id.iter().chain([&person.name]) {
            for item in [item.as_deref().unwrap_or_default(), ""] {
                let key = content_id::key(who);
                let hash = Hash::of(&["purchase", &key, &day, &written, item]);
                if !hashes.contains(&hash) {
                    hashes.push(hash);
                }
            }
        }
        let number = |hash: Hash| {
            let times = self.met_before.entry(hash).or_default();
            *times += 1;
            hash.numbered(*times).id()
        };
        hashes.into_iter().map(number).collect()
    }
}

/// Purchases of the book by whom, when and how much: a table that Kept wrote names no ids of entries.
#[derive(Default)]
struct OwnTable(HashMap<(Id, Day, Option<i64>), usize>);

impl OwnTable {
    /// The purchases of a book; none where the file names nobody by an id of the book.
    async fn of(plan: &Plan, book: &Book, pace: Pace<'_>) -> Result<Option<OwnTable>, Stopped> {
        let mut people = plan.people.iter();
        if !people.any(|person| own_id(book, person).is_some()) {
            return Ok(None);
        }
        let mut all = OwnTable::default();
        for (at, row) in book.entry_rows().enumerate() {
            pace.row(at, 1, (90, 90)).await?;
            let entry = &row.record;
            if let (Fact::Purchase(purchase), Some(customer)) = (&entry.fact, &entry.customer) {
                let amount = purchase.amount.map(|amount| amount.get());
                let key = (customer.clone(), entry.on, amount);
                *all.0.entry(key).or_default() += 1;
            }
        }
        Ok(Some(all))
    }

    /// Whether one more such purchase stands in the book.
    fn takes(&mut self, customer: &Id, day: Day, amount: Option<i64>) -> bool {
        let left = self.0.get_mut(&(customer.clone(), day, amount));
        match left {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }
}

/// What the book knows of a purchase.
enum Known {
    /// Nothing.
    New,
    /// It is there, with this customer.
    There(Id),
    /// It was there and was deleted or erased.
    Deleted,
}

impl Making<'_> {
    /// What the book knows of the entry of any of these ids. Whoever it belongs to is who is meant by the file, even if
    /// renamed since; who was deleted with it stays deleted.
    fn look_up(&mut self, ids: &[Id], payer: usize) -> Known {
        let book = self.book;
        if let Some(entry) = ids.iter().find_map(|id| book.entry(id)) {
            let Some(owner) = entry.customer.clone() else {
                return Known::New;
            };
            if let Some(held @ Held::New(_)) = self.held.get_mut(payer) {
                *held = Held::Known(owner.clone());
            }
            return Known::There(owner);
        }
        let raw = ids
            .iter()
            .find_map(|id| Some((id, book.raw(List::Entries, id)?)));
        let Some((id, raw)) = raw else {
            return Known::New;
        };
        self.note_restorable(List::Entries, id);
        let customer = raw.fields().get("customer").and_then(Value::as_str);
        let gone = customer.and_then(Id::new).filter(|customer| {
            let shadow = book.shadow(List::Customers, customer);
            shadow.is_some_and(|raw| raw.is_gone())
        });
        // Only with its customer is a purchase ever erased.
        if let Some(held @ Held::New(_)) = self.held.get_mut(payer)
            && (gone.is_some() || raw.is_erased())
        {
            *held = Held::Left("deleted_before");
        }
        if let Some(customer) = gone {
            self.note_restorable(List::Customers, &customer);
        }
        Known::Deleted
    }
}

/// The currency of a purchase, where it is another than the one that comes in.
fn foreign<'p>(payment: &'p Payment, chosen: Option<&str>) -> Option<&'p str> {
    let amount = payment.amount.as_ref()?;
    amount
        .currency
        .as_deref()
        .filter(|theirs| Some(*theirs) != chosen)
}

impl Addition {
    pub(super) async fn purchases(
        &mut self,
        making: &mut Making<'_>,
        pace: Pace<'_>,
    ) -> Result<(), Stopped> {
        let (plan, book, context) = (making.plan, making.book, making.context);
        let chosen = currency(
            plan,
            context.currency.as_deref(),
            context.answer("currency"),
        );
        if context.currency.is_none() {
            let becomes = chosen.as_deref().and_then(Currency::new);
            self.currency = becomes.filter(|currency| *currency != Currency::default());
        }
        let has_entries = book.entry_rows().next().is_some() || book.shadows().next().is_some();
        let known = self
            .known(making, chosen.as_deref(), has_entries, pace)
            .await?;
        let mut own = match has_entries {
            true => OwnTable::of(plan, book, pace).await?,
            false => None,
        };
        let mut items = Items::new(plan, book, pace).await?;
        self.items_left_out = items.are_descriptions;
        let all = plan.records.payments.len();
        let payments = plan.records.payments.iter().zip(&plan.payers).zip(known);
        for (done, ((payment, &payer), (id, known))) in payments.enumerate() {
            pace.row(done, all, (90, 99)).await?;
            let exchanged;
            let payment = match foreign(payment, chosen.as_deref()) {
                None => payment,
                Some(code) => {
                    match self.other_currencies.iter_mut().find(|held| held.0 == code) {
                        Some((_, count)) => *count += 1,
                        None => self.other_currencies.push((code.to_owned(), 1)),
                    }
                    let Some(rate) = exchange_rates::of(context, code) else {
                        self.leave_payment("other_currency", payment);
                        continue;
                    };
                    exchanged = exchange_rates::exchanged(payment, chosen.as_deref(), rate);
                    &exchanged
                }
            };
            let refunded = payment.refunded.unwrap_or_default();
            let amount = payment
                .amount
                .as_ref()
                .map(|amount| amount.minor - refunded);
            if amount.is_some_and(|minor| Money::new(minor).is_none()) {
                self.leave_payment("amount_too_large", payment);
                continue;
            }
            let mut known = known;
            if let (Known::New, Some(own), Some(Held::Known(customer))) =
                (&known, &mut own, making.held.get(payer))
                && own.takes(customer, payment.day, amount)
            {
                known = Known::There(customer.clone());
            }
            match known {
                Known::There(customer) => {
                    self.already_there += 1;
                    self.stand(payment, amount, &customer);
                    continue;
                }
                Known::Deleted => {
                    self.deleted_before += 1;
                    self.leave_payment("deleted_before", payment);
                    continue;
                }
                Known::New => {}
            }
            if let Some(Held::Left(reason)) = making.held.get(payer) {
                self.leave_payment(reason, payment);
                continue;
            }
            let Some(things) = self.things(&mut items, book, payment) else {
                self.leave_payment("several_items", payment);
                continue;
            };
            let Some(customer) = self.write_customer(making, payer, payment.day) else {
                self.leave_payment("no_name", payment);
                continue;
            };
            let mut fields = record([
                ("kind", text(Kind::Purchase.word())),
                ("customer", text(customer.as_str())),
                ("on", date(payment.day)),
            ]);
            if let Some(amount) = amount {
                fields.insert("amount".to_owned(), amount.into());
            }
            if !things.is_empty() {
                let things: Vec<_> = things.iter().map(|id| text(id.as_str())).collect();
                fields.insert("items".to_owned(), things.into());
            }
            self.entries.push((id, fields));
            self.stand(payment, amount, &customer);
        }
        Ok(())
    }

    /// The id of each purchase and what the book knows of it, and through it of whoever made it.
    async fn known(
        &self,
        making: &mut Making<'_>,
        currency: Option<&str>,
        has_entries: bool,
        pace: Pace<'_>,
    ) -> Result<Vec<(Id, Known)>, Stopped> {
        let plan = making.plan;
        let mut ids = Ids::new(making, currency);
        let mut all = Vec::with_capacity(plan.records.payments.len());
        for (payment, &payer) in plan.records.payments.iter().zip(&plan.payers) {
            pace.row(all.len(), plan.records.payments.len(), (85, 90))
                .await?;
            let nobody = Person::default();
            let person = plan.people.get(payer).unwrap_or(&nobody);
            let id = ids.next(payment, person);
            let known = match has_entries {
                true => {
                    let mut ids = ids.before(payment, person);
                    ids.insert(0, id.clone());
                    making.look_up(&ids, payer)
                }
                false => Known::New,
            };
            all.push((id, known));
        }
        Ok(all)
    }

    /// The things bought, new ones written; none where a name is that of several.
    fn things(&mut self, items: &mut Items, book: &Book, payment: &Payment) -> Option<Vec<Id>> {
        let mut things = Vec::new();
        let named = payment.items.iter().filter(|_| !items.are_descriptions);
        let named: Vec<&String> = named.collect();
        for name in named {
            match items.find(book, name) {
                ItemRef::Held(id) => things.push(id),
                ItemRef::New(id, fields) => {
                    if let Some(fields) = fields {
                        self.items.push((id.clone(), fields));
                    }
                    things.push(id);
                }
                ItemRef::Several => return None,
                ItemRef::Nothing => {}
            }
        }
        things.dedup();
        Some(things)
    }

    fn stand(&mut self, payment: &Payment, amount: Option<i64>, customer: &Id) {
        let standing = &mut self.standing;
        standing.see(payment.day, customer);
        standing.purchases += 1;
        standing.records += payment.records;
        match amount {
            Some(amount) => standing.total = standing.total.saturating_add(amount),
            None => standing.without_amount += 1,
        }
        standing.refunded += payment.refunded.unwrap_or_default();
    }

    fn leave_payment(&mut self, reason: &'static str, payment: &Payment) {
        let at = Person {
            line: payment.line,
            ..Person::default()
        };
        self.leave(reason, &at, payment.records);
    }
}

/// The currency whose purchases come in: the book's; where it has none, the one answered, else the one that most
/// purchases have.
pub(in crate::import) fn currency(
    plan: &Plan,
    book: Option<&str>,
    answer: Option<&str>,
) -> Option<String> {
    if let Some(code) = book.or(answer.filter(|code| Currency::new(code).is_some())) {
        return Some(code.to_owned());
    }
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for payment in &plan.records.payments {
        let currency = payment.amount.as_ref().and_then(|a| a.currency.as_deref());
        let Some(code) = currency else { continue };
        match counts.iter_mut().find(|(known, _)| *known == code) {
            Some((_, count)) => *count += 1,
            None => counts.push((code, 1)),
        }
    }
    // Of equals the first.
    let mut most: Option<(&str, usize)> = None;
    for (code, count) in counts {
        if most.is_none_or(|(_, more)| count > more) {
            most = Some((code, count));
        }
    }
    most.map(|(code, _)| code.to_owned())
}

/// An amount without the zeros that it ends in, as releases up to 0.2 told purchases apart.
fn plain(mut minor: i64, mut decimals: u8) -> String {
    while decimals > 0 && minor % 10 == 0 {
        (minor, decimals) = (minor / 10, decimals - 1);
    }
    format!("{minor}e-{decimals}")
}
