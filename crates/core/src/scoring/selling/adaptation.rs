//! Adaptation of what is sold (method §17): how far each item is adapted to whoever buys it, from simple-minded to
//! customer-minded, and what the next step up would be. Must never take an aspect that nobody rated for a bad one.

use super::constants::{ASPECT_BEST, CUSTOMER_MINDED, SIMPLE_MINDED};
use crate::book::catalogue::{Adaptation, Item};
use crate::book::field::Field;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::{ZeroToFour, choice};
use crate::book::{Book, Id, action::Action};
use crate::dyn_sort::DynSort;

choice! {
    /// What makes an item fit its buyer.
    Aspect {
        /// Had where and when it suits them.
        Convenience = "convenience",
        /// Agreeable to have and to use.
        Comfort = "comfort",
        /// Plain what it is, does and costs.
        Clarity = "clarity",
        /// Easy to choose, buy and use.
        Simplicity = "simplicity",
        /// A pleasure.
        Enjoyment = "enjoyment",
        /// More than one to choose from.
        Choice = "choice",
        /// Takes little of their time.
        TimeSaved = "time_saved",
        /// To be had again tomorrow.
        ThereAgain = "there_again",
    }
}

choice! {
    /// Where an item stands between the product alone and the product adapted to its buyer.
    Mind {
        /// Under .35.
        Simple = "simple_minded",
        /// From .35 to .7.
        Between = "between",
        /// Over .7.
        Customer = "customer_minded",
    }
}

/// How many aspects there are.
pub const ASPECTS: usize = Aspect::ALL.len();

/// The cheapest way up: one aspect by one mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextStep {
    /// The lowest rated aspect; of those alike the first in the order of the method.
    pub aspect: Aspect,
    /// Its mark now, 0 to 3.
    pub from: i64,
    /// The index with one mark more there, 0 to 1.
    pub index: f64,
    /// Where the item would then stand.
    pub mind: Mind,
}

/// How far one item is adapted to its buyer; high is good.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemScore {
    /// Which.
    pub item: Id,
    /// The mark of each aspect, 0 to 4, in the order of [`Aspect::ALL`]; none where nobody rated it.
    pub marks: [Option<i64>; ASPECTS],
    /// How many aspects are rated.
    pub rated: usize,
    /// Mean rating/4 of the rated aspects, 0 to 1; unknown where none is rated.
    pub index: Option<f64>,
    /// Where that is on the line; unknown where none is rated.
    pub mind: Option<Mind>,
    /// What the next step up would be; none where none is rated, or every rated one has the best mark.
    pub next: Option<NextStep>,
    /// How many marks it takes altogether until the item stands further along the line; none where it cannot, or stands at
    /// the end.
    pub to_next_mind: Option<i64>,
}

impl ItemScore {
    /// The mark of one aspect, 0 to 4.
    pub fn mark(&self, aspect: Aspect) -> Option<i64> {
        self.marks.get(aspect as usize).copied().flatten()
    }

    /// The aspects that nobody rated yet, in the order of the method.
    pub fn unrated(&self) -> impl Iterator<Item = Aspect> + '_ {
        let all = Aspect::ALL.iter().copied();
        all.filter(|aspect| self.mark(*aspect).is_none())
    }
}

fn marks(adaptation: &Adaptation) -> [Option<i64>; ASPECTS] {
    let all = [
        adaptation.convenience,
        adaptation.comfort,
        adaptation.clarity,
        adaptation.simplicity,
        adaptation.enjoyment,
        adaptation.choice,
        adaptation.time_saved,
        adaptation.there_again,
    ];
    all.map(|mark| mark.map(ZeroToFour::get))
}

/// The mean rating/4; one division alone, so that the limits are met exactly.
fn index(sum: i64, rated: usize) -> f64 {
    // At most eight marks of at most 4.
    sum as f64 / (rated as f64 * ASPECT_BEST)
}

/// Where an index of 0 to 1 is on the line.
pub fn mind(index: f64) -> Mind {
    if index < SIMPLE_MINDED {
        Mind::Simple
    } else if index > CUSTOMER_MINDED {
        Mind::Customer
    } else {
        Mind::Between
    }
}

/// How far an item is adapted to its buyer.
pub fn score(item: &Item) -> ItemScore {
    let rated_so = item.adaptation.as_ref().map(|nested| &nested.group);
    let marks = rated_so.map_or([None; ASPECTS], marks);
    let (mut sum, mut rated) = (0, 0);
    let mut lowest: Option<(i64, Aspect)> = None;
    for (aspect, mark) in Aspect::ALL.iter().zip(marks) {
        let Some(mark) = mark else { continue };
        sum += mark;
        rated += 1;
        if lowest.is_none_or(|(least, _)| mark < least) {
            lowest = Some((mark, *aspect));
        }
    }
    let now = (rated > 0).then(|| index(sum, rated));
    let stands = now.map(mind);
    // Every mark counts alike, so it does not matter which are raised.
    let best = rated as i64 * ASPECT_BEST as i64;
    let further = |raised: &i64| stands < Some(mind(index(*raised, rated)));
    let next = lowest.filter(|(mark, _)| (*mark as f64) < ASPECT_BEST);
    ItemScore {
        item: item.id.clone(),
        marks,
        rated,
        index: now,
        mind: stands,
        next: next.map(|(from, aspect)| {
            let index = index(sum + 1, rated);
            NextStep {
                aspect,
                from,
                index,
                mind: mind(index),
            }
        }),
        to_next_mind: now
            .and_then(|_| (sum + 1..=best).find(further))
            .map(|raised| raised - sum),
    }
}

/// Every item of the catalogue, the least adapted first, those not rated last; those alike in order of id.
pub fn catalogue(book: &Book) -> Vec<ItemScore> {
    let mut all: Vec<ItemScore> = Vec::new();
    for row in book.items().values() {
        all.push(score(&row.record));
    }
    let rank = |one: &ItemScore| one.index.unwrap_or(2.0);
    all.dyn_sort_by(|a, b| rank(a).total_cmp(&rank(b)));
    all
}

/// The action by which the owner rates one aspect of an item, or takes the rating away; the others stay.
pub fn rate(book: &Book, item: &Id, aspect: Aspect, mark: Option<ZeroToFour>) -> Action {
    let held = book.items().get(item);
    let held = held.and_then(|row| row.record.adaptation.as_ref());
    let mut marks = held.map_or_else(|| Fields::new().into(), Field::write);
    if let Some(marks) = marks.as_object_mut() {
        match mark {
            Some(mark) => marks.insert(aspect.word().to_owned(), mark.write()),
            None => marks.remove(aspect.word()),
        };
    }
    let mut fields = Fields::new();
    fields.insert("adaptation".to_owned(), marks);
    Action::Edit(List::Items, item.clone(), fields)
}
