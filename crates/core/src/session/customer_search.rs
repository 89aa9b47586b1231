//! Customer search: by words, stage and tier, in a chosen order. The searchable text of a customer is folded once per
//! change of that customer.

use std::collections::HashMap;
use std::rc::Rc;

use crate::book::{Book, Customer, File, Id, Tier};
use crate::scoring::retention::{CustomerScore, Stage};

use super::score_cache::ScoreCache;

/// The order of a list of customers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The longest overdue first; those who left last.
    #[default]
    Due,
    /// By name.
    Name,
    /// The coldest first.
    Warmth,
    /// The longest without contact first.
    Last,
    /// The most valuable first.
    Value,
}

impl Order {
    /// Every order, in the order of the list to choose from.
    pub const ALL: [Order; 5] = [
        Order::Due,
        Order::Name,
        Order::Warmth,
        Order::Last,
        Order::Value,
    ];
}

/// Which customers to show, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Every one of these words must be found; folded like what it is looked for in.
    pub text: String,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only this tier.
    pub tier: Option<Tier>,
    /// In which order.
    pub order: Order,
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
    /// Their name as it sorts.
    sorts_as: Rc<str>,
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
    name: Rc<str>,
    all: Rc<str>,
}

impl Index {
    fn of(
        &mut self,
        customer: &Customer,
        file: &Rc<File>,
        fold: impl Fn(&str) -> String,
    ) -> &Folded {
        let entry = self.folded.entry(customer.id.clone());
        let folded = entry.or_insert_with(|| Folded::of(customer, file, &fold));
        if !Rc::ptr_eq(&folded.file, file) {
            *folded = Folded::of(customer, file, &fold);
        }
        folded
    }
}

impl Folded {
    fn of(customer: &Customer, file: &Rc<File>, fold: &impl Fn(&str) -> String) -> Folded {
        let name = fold(customer.name.as_str());
        let mut all = name.clone();
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
            name: name.into(),
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
    let mut found: Vec<SearchResult> = book
        .customers()
        .filter_map(|(customer, file)| {
            let score = score_cache.get(&customer.id)?;
            let fits = query.stage.is_none_or(|stage| stage == score.stage)
                && query.tier.is_none_or(|tier| tier == customer.tier());
            let folded = index.of(customer, file, &fold);
            (fits && words.iter().all(|word| folded.all.contains(word))).then(|| SearchResult {
                id: customer.id.clone(),
                file: file.clone(),
                score: score.clone(),
                sorts_as: folded.name.clone(),
            })
        })
        .collect();
    let by_name = |a: &SearchResult, b: &SearchResult| {
        a.sorts_as.cmp(&b.sorts_as).then_with(|| a.id.cmp(&b.id))
    };
    let last = |found: &SearchResult| found.score.warmth.last.map(|(day, _)| day);
    let gone = |found: &SearchResult| found.score.stage == Stage::Former;
    let value = |found: &SearchResult| found.score.own_value.unwrap_or(f64::NEG_INFINITY);
    found.sort_by(|a, b| {
        let first = match query.order {
            Order::Due => (gone(a), a.score.warmth.due).cmp(&(gone(b), b.score.warmth.due)),
            Order::Name => std::cmp::Ordering::Equal,
            Order::Warmth => a.score.warmth.value.total_cmp(&b.score.warmth.value),
            Order::Last => last(a).cmp(&last(b)),
            Order::Value => value(b).total_cmp(&value(a)),
        };
        first.then_with(|| by_name(a, b))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Day;
    use crate::book::hlc::{Clock, Writer};
    use crate::book::op::{Batch, Change, List, Op};
    use serde_json::json;

    fn book() -> Book {
        let customer = |id: &str, name: &str, tier: &str, phone: &str| {
            let fields =
                json!({"name": name, "added": "2024-01-01", "tier": tier, "phones": [phone]});
            let fields = fields.as_object().unwrap().clone();
            Op::now(List::Customers, Id::new(id).unwrap(), Change::Put(fields))
        };
        let ops = vec![
            customer("1", "Zoë Ångström", "A", "+46 8 12 34"),
            customer("2", "Ann", "B", "1"),
            customer("3", "ann-zoe", "C", "2"),
        ];
        let stamp = Clock::new(Writer::of_bits(1)).tick(1);
        Book::new().fold(&Batch { stamp, ops }).0
    }

    fn names(query: Query) -> Vec<String> {
        let book = book();
        let score_cache = ScoreCache::of(&book, Day::parse("2024-06-01").unwrap());
        let fold = crate::input::text_fold::fold_decomposed;
        // The browser takes the accents apart; natively the test does.
        let fold = |text: &str| fold(&text.replace('ë', "e").replace('Å', "A").replace('ö', "o"));
        find(&book, &score_cache, &mut Index::default(), &query, fold)
            .iter()
            .map(|found| found.id.to_string())
            .collect()
    }

    #[test]
    fn every_word_must_be_found_whatever_its_case() {
        let by = |text: &str| {
            names(Query {
                text: text.into(),
                order: Order::Name,
                ..Query::default()
            })
        };
        assert_eq!(by("ZOE"), ["3", "1"]);
        assert_eq!(by("zoe ang"), ["1"]);
        assert_eq!(by("4681234"), ["1"]);
        assert_eq!(by(""), ["2", "3", "1"]);
    }

    #[test]
    fn a_tier_and_a_stage_sift() {
        let tier = Query {
            tier: Some(Tier::C),
            ..Query::default()
        };
        assert_eq!(names(tier), ["3"]);
        let stage = Query {
            stage: Some(Stage::Customer),
            ..Query::default()
        };
        assert_eq!(names(stage), [""; 0]);
    }
}
