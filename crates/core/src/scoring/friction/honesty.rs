//! The honesty check (product's games, method §14): quoted against charged, promised against delivered, terms kept; who was
//! affected, and what it did to their trust.

use super::commitment_check::CommitmentCheck;
use super::constants::MEASURED_DAYS;
use super::evidence::Evidence;
use crate::book::fact::Sort;
use crate::book::value::Money;
use crate::book::{Day, Entry, Fact, File, Id};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::{harm, trust};

/// A purchase that broke our word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The purchase.
    pub entry: Id,
    /// Who bought.
    pub customer: Id,
    /// When.
    pub on: Day,
    /// What they had been told and what they paid, where that was more.
    pub charged: Option<(Money, Money)>,
    /// The day they had been told and the day it came, where that was later.
    pub delivered: Option<(Day, Day)>,
    /// Whether the terms were not kept.
    pub terms: bool,
}

/// Somebody of whom a purchase broke our word, or whom a game misled.
#[derive(Clone, Debug, PartialEq)]
pub struct Affected {
    /// Who.
    pub customer: Id,
    /// How many purchases and games.
    pub times: u32,
    /// Their trust, 0 to 1.
    pub trust: f64,
    /// What it would be without these purchases and games, less what it is; from −1 to 1, usually above 0.
    pub lost: f64,
}

/// How many of how many kept word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Purchases that tell.
    pub told: u32,
    /// Those that kept it.
    pub kept: u32,
}

impl Kept {
    fn count(&mut self, kept: Option<bool>) {
        self.told += u32::from(kept.is_some());
        self.kept += u32::from(kept == Some(true));
    }
}

/// How honest the last 365 days were.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Honesty {
    /// Purchases with any evidence, and those that kept all of it.
    pub all: Kept,
    /// By price: charged against quoted.
    pub price: Kept,
    /// By day: delivered against promised.
    pub day: Kept,
    /// By terms.
    pub terms: Kept,
    /// The purchases that broke it, the latest first.
    pub broken: Vec<Broken>,
    /// Who was affected, whoever lost most trust first.
    pub affected: Vec<Affected>,
}

/// The honesty check as of the evidence's day.
pub fn honesty(evidence: &Evidence<'_>) -> Honesty {
    let asof = evidence.asof;
    let mut honesty = Honesty::default();
    for (entry, purchase) in &evidence.purchases {
        let word = CommitmentCheck::of(purchase, asof);
        let told = word.is_told();
        honesty.all.count(told.then(|| !word.is_broken()));
        honesty.price.count(word.price);
        honesty.day.count(word.day);
        honesty.terms.count(word.terms);
        if let Some(customer) = entry.customer.as_ref().filter(|_| word.is_broken()) {
            let charged = purchase.quoted.zip(purchase.amount);
            let delivered = purchase.promised_for.zip(purchase.delivered_on);
            honesty.broken.push(Broken {
                entry: entry.id.clone(),
                customer: customer.clone(),
                on: entry.on,
                charged: charged.filter(|_| word.price == Some(false)),
                delivered: delivered.filter(|_| word.day == Some(false)),
                terms: word.terms == Some(false),
            });
        }
    }
    honesty
        .broken
        .dyn_sort_by(|a, b| (b.on, &b.entry).cmp(&(a.on, &a.entry)));
    honesty.affected = affected(evidence, &honesty.broken);
    honesty
}

fn affected(evidence: &Evidence<'_>, broken: &[Broken]) -> Vec<Affected> {
    let games = evidence.met.iter();
    let games = games.filter(|one| one.sort == Sort::Game && one.age <= MEASURED_DAYS);
    let mut who: Vec<&Id> = broken.iter().map(|one| &one.customer).collect();
    who.extend(games.filter_map(|one| one.customer));
    who.dyn_sort();
    who.dedup();
    let mut all: Vec<Affected> = Vec::with_capacity(who.len());
    for id in who {
        if let Some((_, file)) = evidence.book.customer(id) {
            all.push(effect(id, file, evidence.asof));
        }
    }
    let order = |a: &Affected, b: &Affected| {
        let by_loss = b.lost.total_cmp(&a.lost);
        by_loss.then_with(|| a.customer.cmp(&b.customer))
    };
    all.dyn_sort_by(order);
    all
}

/// What broken word did to one customer's trust: it is counted again as if those purchases and games had not been.
fn effect(customer: &Id, file: &File, asof: Day) -> Affected {
    let bad = |entry: &Entry| {
        let recent = entry.on <= asof && asof.since(entry.on) <= MEASURED_DAYS;
        recent
            && match &entry.fact {
                Fact::Purchase(purchase) => CommitmentCheck::of(purchase, asof).is_broken(),
                Fact::Incident(incident) => harm::sort(incident) == Sort::Game,
                _ => false,
            }
    };
    let value = |file: &File| trust::trust(file, &harm::suffered(file, asof), asof).value;
    let times = file.entries().filter(|entry| bad(entry)).count();
    let trust = value(file);
    Affected {
        customer: customer.clone(),
        times: u32::try_from(times).unwrap_or(u32::MAX),
        trust,
        lost: value(&file.without(&bad)) - trust,
    }
}
