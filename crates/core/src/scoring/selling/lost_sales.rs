//! Untapped losses (method §17): sales lost, by kind, with what they would have brought and what would have saved them. Four of
//! the kinds are lost without anyone noticing. Must never take a loss without a value for one of nothing.

use super::constants::LOSS_DAYS;
use crate::book::action::Action;
use crate::book::catalogue::Change;
use crate::book::fact::{Loss, LossKind};
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::Line;
use crate::book::{Book, Day, Entry, Id};
use crate::dyn_sort::DynSort;

/// The four kinds that are lost without anyone noticing.
pub const UNTAPPED: [LossKind; 4] = [
    LossKind::Quality,
    LossKind::Untold,
    LossKind::Unavailable,
    LossKind::Rival,
];

/// How often, and what it came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub count: usize,
    /// What those with a value would have brought, in the currency's minor unit.
    pub value: i64,
    /// How many have no value: the sum is at least so much.
    pub unvalued: usize,
}

impl Sum {
    pub(super) fn add(&mut self, value: Option<i64>) {
        self.count += 1;
        self.unvalued += usize::from(value.is_none());
        self.value = self.value.saturating_add(value.unwrap_or(0));
    }

    fn and(self, other: &Sum) -> Sum {
        Sum {
            count: self.count + other.count,
            value: self.value.saturating_add(other.value),
            unvalued: self.unvalued + other.unvalued,
        }
    }
}

/// What would have saved sales, in the words it was written down in.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// The words.
    pub remedy: Line,
    /// What it would have saved.
    pub sum: Sum,
    /// The losses that name it, oldest first.
    pub entries: Vec<Id>,
    /// The measure of the same name, where it has become one.
    pub measure: Option<Id>,
    /// Whether it was taken up as a fix.
    pub is_fix: bool,
}

/// The losses of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct OfKind {
    /// Which; none for those of which it was not said.
    pub kind: Option<LossKind>,
    /// How many, and what they would have brought.
    pub sum: Sum,
    /// How many of them are of somebody whom the book does not name.
    pub unnamed: usize,
    /// The losses, the latest first.
    pub entries: Vec<Id>,
    /// What would have saved them, what saves most first, then the most often named, then by its words.
    pub remedies: Vec<Remedy>,
}

/// The board.
#[derive(Clone, Debug, PartialEq)]
pub struct Losses {
    /// Each kind in the order of the book, and last those without one.
    pub kinds: Vec<OfKind>,
    /// All of them.
    pub all: Sum,
    /// Those of the four kinds that nobody notices.
    pub untapped: Sum,
    /// By item, what lost most first, then by id; losses that name none are not in it.
    pub items: Vec<(Id, Sum)>,
}

impl Losses {
    /// The losses of one kind.
    pub fn of_kind(&self, kind: Option<LossKind>) -> Option<&OfKind> {
        self.kinds.iter().find(|one| one.kind == kind)
    }

    /// The kind that lost most: by money, then by number; none without losses.
    pub fn worst(&self) -> Option<&OfKind> {
        let mut worst: Option<&OfKind> = None;
        for one in self.kinds.iter().filter(|one| one.sum.count > 0) {
            let more =
                |held: &OfKind| (one.sum.value, one.sum.count) > (held.sum.value, held.sum.count);
            if worst.is_none_or(more) {
                worst = Some(one);
            }
        }
        worst
    }
}

/// The board of these losses, given in order of day, then id: those of the last `days` days, 365 where none is said.
pub fn losses(book: &Book, all: &[(&Entry, &Loss)], asof: Day, days: Option<i32>) -> Losses {
    let days = days.unwrap_or(LOSS_DAYS);
    let taken = taken_up(book);
    let kinds = LossKind::ALL.iter().copied().map(Some).chain([None]);
    let mut score_cache = Losses {
        kinds: Vec::new(),
        all: Sum::default(),
        untapped: Sum::default(),
        items: Vec::new(),
    };
    for kind in kinds {
        let mut of = OfKind {
            kind,
            sum: Sum::default(),
            unnamed: 0,
            entries: Vec::new(),
            remedies: Vec::new(),
        };
        for (entry, loss) in all {
            if loss.loss != kind || asof.since(entry.on) >= days {
                continue;
            }
            let value = loss.value.map(|value| value.get());
            of.sum.add(value);
            of.unnamed += usize::from(entry.customer.is_none());
            of.entries.push(entry.id.clone());
            if let Some(item) = &loss.item {
                match score_cache
                    .items
                    .iter_mut()
                    .find(|(known, _)| known == item)
                {
                    Some((_, sum)) => sum.add(value),
                    None => {
                        let mut sum = Sum::default();
                        sum.add(value);
                        score_cache.items.push((item.clone(), sum));
                    }
                }
            }
            if let Some(remedy) = &loss.remedy {
                remember(&mut of.remedies, remedy, value, &entry.id);
            }
        }
        of.entries.reverse();
        for one in &mut of.remedies {
            let measures = book.measures().values();
            let mut named = measures.filter(|row| row.record.name == one.remedy);
            one.measure = named.next().map(|row| row.record.id.clone());
            one.is_fix = taken.contains(&one.remedy);
        }
        of.remedies.dyn_sort_by(|a, b| {
            let rank = |one: &Remedy| (one.sum.value, one.sum.count);
            rank(b).cmp(&rank(a)).then_with(|| a.remedy.cmp(&b.remedy))
        });
        score_cache.all = score_cache.all.and(&of.sum);
        if kind.is_some_and(|kind| UNTAPPED.contains(&kind)) {
            score_cache.untapped = score_cache.untapped.and(&of.sum);
        }
        score_cache.kinds.push(of);
    }
    score_cache.items.dyn_sort_by(|a, b| {
        let rank = |sum: &Sum| (sum.value, sum.count);
        rank(&b.1).cmp(&rank(&a.1)).then_with(|| a.0.cmp(&b.0))
    });
    score_cache
}

fn remember(remedies: &mut Vec<Remedy>, remedy: &Line, value: Option<i64>, entry: &Id) {
    let place = remedies.iter().position(|one| one.remedy == *remedy);
    let place = place.unwrap_or_else(|| {
        remedies.push(Remedy {
            remedy: remedy.clone(),
            sum: Sum::default(),
            entries: Vec::new(),
            measure: None,
            is_fix: false,
        });
        remedies.len() - 1
    });
    if let Some(one) = remedies.get_mut(place) {
        one.sum.add(value);
        one.entries.push(entry.clone());
    }
}

/// The action that makes a remedy a measure of the change programme, under a fresh id.
pub fn becomes_measure(remedy: &Line, change: Change, fresh: &Id) -> Action {
    let mut fields = Fields::new();
    fields.insert("name".to_owned(), remedy.as_str().into());
    fields.insert("change".to_owned(), change.word().into());
    Action::Add(List::Measures, fresh.clone(), fields)
}

/// The change that a remedy of this kind most often belongs to: to show, to tell, to have it there, to offer it first.
pub fn usual_change(kind: Option<LossKind>) -> Change {
    match kind {
        Some(LossKind::Quality | LossKind::Untold) => Change::Talking,
        Some(LossKind::Unavailable | LossKind::Rival) => Change::Tools,
        Some(LossKind::Price | LossKind::Other) | None => Change::Offers,
    }
}

/// The remedies that were taken up, done or not.
fn taken_up(book: &Book) -> Vec<Line> {
    let fixes = book.settings().fields.fixes;
    let fixes = fixes.into_iter().flat_map(|fixes| fixes.0.into_values());
    fixes.filter_map(|fix| fix.group.remedy).collect()
}
