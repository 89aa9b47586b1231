//! Customer search: by words, stage and tier, in a chosen order. The searchable text of a customer is folded once per
//! change of that customer.

mod order;

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::book::{Book, Customer, Day, File, Id, Tier};
use crate::scoring::retention::{CustomerScore, RiskBand, Stage};

use super::score_cache::ScoreCache;
use order::{compare, lacks};

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
    tags.map(|tag| tag.as_str().to_owned()).collect()
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
    /// Their name as it sorts.
    sorts_as: Rc<str>,
    /// Their company as it sorts.
    company: Rc<str>,
    /// Their town as it sorts.
    town: Rc<str>,
    /// Their tags as they sort.
    tags: Rc<str>,
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
        &self.sorts_as
    }
}

/// The folded text of each customer.
#[derive(Default)]
pub struct Index {
    folded: HashMap<Id, Folded>,
}

struct Folded {
    /// Whose file this was made of; another file means that something changed.
    file: Rc<File>,
    /// The firm as it was then: the company may be called otherwise since.
    firm: Option<Box<str>>,
    name: Rc<str>,
    company: Rc<str>,
    town: Rc<str>,
    tags: Rc<str>,
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
        let company = firm.map_or_else(String::new, fold);
        let mut all = format!("{name}\n{company}");
        let lines = [&customer.company, &customer.address];
        let lists = [&customer.emails, &customer.phones, &customer.tags];
        let lines = lines.into_iter().flatten();
        for text in lines.chain(lists.into_iter().flatten().flatten()) {
            all.push('\n');
            all.push_str(&fold(text.as_str()));
        }
        let tags: Vec<&str> = customer
            .tags
            .iter()
            .flatten()
            .map(|tag| tag.as_str())
            .collect();
        // A number is found however it is grouped.
        for phone in customer.phones.iter().flatten() {
            all.push('\n');
            all.extend(phone.as_str().chars().filter(char::is_ascii_digit));
        }
        Folded {
            file: file.clone(),
            firm: firm.map(Into::into),
            name: name.into(),
            company: company.into(),
            town: customer.town().map_or_else(String::new, fold).into(),
            tags: fold(&tags.join(" ")).into(),
            all: all.into(),
        }
    }
}

/// The customers that match, in order. `fold` removes case and accents.
pub fn find(
    book: &Book,
    score_cache: &ScoreCache,
    index: &mut Index,
    query: &Query,
    fold: impl Fn(&str) -> String,
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
                sorts_as: folded.name.clone(),
                company: folded.company.clone(),
                town: folded.town.clone(),
                tags: folded.tags.clone(),
            })
        })
        .collect();
    found.sort_by(|a, b| {
        let first = match query.reversed {
            true => compare(query.order, b, a),
            false => compare(query.order, a, b),
        };
        // Those who have nothing in the column stand last whichever way it is sorted.
        let lacks = lacks(query.order, a).cmp(&lacks(query.order, b));
        let by_name = || a.sorts_as.cmp(&b.sorts_as).then_with(|| a.id.cmp(&b.id));
        lacks.then(first).then_with(by_name)
    });
    found
}

#[cfg(test)]
mod tests;
