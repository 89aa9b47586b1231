//! Customer search: by words, stage and tier, in a chosen order. The searchable text of a customer is folded once per
//! change of that customer.

mod order;

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::book::record::collect_unsorted;
use crate::book::{Book, Customer, Day, File, Id, Tier};
use crate::scoring::retention::{CustomerScore, RiskBand, Stage};

use super::score_cache::ScoreCache;
use crate::input::collation::{Collation, Places};
use order::{column, compare, lacks};

pub use order::Order;

/// Which customers to show, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Every one of these words must be found; folded like what it is looked for in.
    pub text: String,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only this tier.
    pub tier: Option<Tier>,
    /// Only those with this tag, as it is written.
    pub tag: Option<String>,
    /// Only those whose contact is due and who are not snoozed.
    pub due: bool,
    /// Only those whose risk is worth a watch or high.
    pub at_risk: bool,
    /// Sorted by which column.
    pub order: Order,
    /// Whether it is sorted against its usual direction.
    pub reversed: bool,
}

impl Query {
    /// Whether any customer may be left out.
    pub fn is_filtered(&self) -> bool {
        let all = Query {
            order: self.order,
            reversed: self.reversed,
            ..Query::default()
        };
        *self != all
    }

    fn lets_through(&self, customer: &Customer, score: &CustomerScore, asof: Day) -> bool {
        let is_due = || {
            let is_snoozed = customer.snoozed_until.is_some_and(|until| until > asof);
            score.stage != Stage::Former && score.warmth.due <= asof && !is_snoozed
        };
        let is_at_risk = || {
            let band = score.risk.as_ref().map(|risk| risk.band);
            band.is_some_and(|band| band != RiskBand::Low)
        };
        let has = |tag: &String| {
            customer
                .tags
                .iter()
                .flatten()
                .any(|one| one.as_str() == tag)
        };
        self.stage.is_none_or(|stage| stage == score.stage)
            && self.tier.is_none_or(|tier| tier == customer.tier())
            && self.tag.as_ref().is_none_or(has)
            && (!self.due || is_due())
            && (!self.at_risk || is_at_risk())
    }
}

/// The tags in use, each as it is written, in alphabetical order.
pub fn tags(book: &Book) -> BTreeSet<String> {
    let tags = book
        .customers()
        .flat_map(|(customer, _)| customer.tags.iter().flatten());
    collect_unsorted(tags.map(|tag| tag.as_str().to_owned()))
}

/// A customer that matches.
#[derive(Clone)]
pub struct SearchResult {
    /// The customer's id.
    pub id: Id,
    /// Their file, the customer among it.
    pub file: Rc<File>,
    /// Their scores.
    pub score: Rc<CustomerScore>,
    tier: Tier,
    /// Their name, folded.
    name: Rc<str>,
    /// The place of their name among those found.
    place: usize,
    /// The place of the text of the column that is sorted by; none where they have none, or where the column is no text.
    column: Option<usize>,
}

/// Two results are equal where nothing about the customer has changed.
impl PartialEq for SearchResult {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && Rc::ptr_eq(&self.file, &other.file)
            && Rc::ptr_eq(&self.score, &other.score)
    }
}

impl SearchResult {
    /// Their name, folded.
    pub fn folded_name(&self) -> &str {
        &self.name
    }
}

/// The folded text of each customer, and the places of their names.
#[derive(Default)]
pub struct Index {
    folded: HashMap<Id, Folded>,
    places: Places,
}

struct Folded {
    /// Whose file this was made of; another file means that something changed.
    file: Rc<File>,
    /// The firm as it was then: the company may be called otherwise since.
    firm: Option<Box<str>>,
    name: Rc<str>,
    all: Rc<str>,
}

impl Index {
    fn of(
        &mut self,
        customer: &Customer,
        file: &Rc<File>,
        firm: Option<&str>,
        fold: impl Fn(&str) -> String,
    ) -> &Folded {
        let entry = self.folded.entry(customer.id.clone());
        let folded = entry.or_insert_with(|| Folded::of(customer, file, firm, &fold));
        if !Rc::ptr_eq(&folded.file, file) || folded.firm.as_deref() != firm {
            *folded = Folded::of(customer, file, firm, &fold);
        }
        folded
    }
}

impl Folded {
    fn of(
        customer: &Customer,
        file: &Rc<File>,
        firm: Option<&str>,
        fold: &impl Fn(&str) -> String,
    ) -> Folded {
        let name = fold(customer.name.as_str());
        let mut all = name.clone();
        if let Some(firm) = firm {
            all.push('\n');
            all.push_str(&fold(firm));
        }
        let lines = [&customer.company, &customer.address];
        let lists = [&customer.emails, &customer.phones, &customer.tags];
        let lines = lines.into_iter().flatten();
        for text in lines.chain(lists.into_iter().flatten().flatten()) {
            all.push('\n');
            all.push_str(&fold(text.as_str()));
        }
        // A number is found however it is grouped.
        for phone in customer.phones.iter().flatten() {
            all.push('\n');
            all.extend(phone.as_str().chars().filter(char::is_ascii_digit));
        }
        Folded {
            file: file.clone(),
            firm: firm.map(Into::into),
            name: name.into(),
            all: all.into(),
        }
    }
}

/// The customers that match, in order. `fold` removes case and accents, names sort as `collation` has them.
pub fn find(
    book: &Book,
    score_cache: &ScoreCache,
    index: &mut Index,
    query: &Query,
    fold: impl Fn(&str) -> String,
    collation: &Collation<'_>,
) -> Vec<SearchResult> {
    let text = fold(&query.text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let asof = score_cache.asof();
    let mut found: Vec<SearchResult> = book
        .customers()
        .filter_map(|(customer, file)| {
            let score = score_cache.get(&customer.id)?;
            let fits = query.lets_through(customer, score, asof);
            let folded = index.of(customer, file, book.firm(customer), &fold);
            (fits && words.iter().all(|word| folded.all.contains(word))).then(|| SearchResult {
                id: customer.id.clone(),
                file: file.clone(),
                score: score.clone(),
                tier: customer.tier(),
                name: folded.name.clone(),
                place: 0,
                column: None,
            })
        })
        .collect();
    take_places(&mut found, book, query.order, &mut index.places, collation);
    found.sort_by(|a, b| {
        let first = match query.reversed {
            true => compare(query.order, b, a),
            false => compare(query.order, a, b),
        };
        // Those who have nothing in the column stand last whichever way it is sorted.
        let lacks = lacks(query.order, a).cmp(&lacks(query.order, b));
        let by_name = || a.place.cmp(&b.place).then_with(|| a.id.cmp(&b.id));
        lacks.then(first).then_with(by_name)
    });
    found
}

/// Gives those found the places of their names, and of what they have in the column that is sorted by where that is a text.
fn take_places(
    found: &mut [SearchResult],
    book: &Book,
    order: Order,
    places: &mut Places,
    collation: &Collation<'_>,
) {
    let named = |found: &SearchResult| {
        let customer = found.file.customer();
        customer.map(|customer| customer.name.as_str().to_owned())
    };
    let names: Vec<String> = found.iter().filter_map(named).collect();
    let columns: Vec<Option<String>> = found
        .iter()
        .map(|found| column(order, book, found.file.customer()?))
        .collect();
    let texts = names.iter().chain(columns.iter().flatten());
    places.learn(texts.map(String::as_str), collation);
    for (found, column) in found.iter_mut().zip(columns) {
        found.column = column.map(|text| places.of(&text));
        if let Some(customer) = found.file.customer() {
            found.place = places.of(customer.name.as_str());
        }
    }
}

#[cfg(test)]
mod tests;
