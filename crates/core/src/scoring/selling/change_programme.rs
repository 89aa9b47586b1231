//! The change programme (method §17): each measure climbs from idea to norm. The last two rungs are earned by entries that name
//! the measure, never ticked, and the norm is lost again when practice fades. Must never take a plan for a deed.

use crate::dyn_sort::DynSort;
use std::collections::BTreeMap;

use super::constants::{NORM_CONTACTS, NORM_DAYS, NORM_SHARE};
use super::evidence::Evidence;
use crate::book::catalogue::{Change, Measure};
use crate::book::value::choice;
use crate::book::{Book, Day, Entry, Fact, Id};

choice! {
    /// How far a measure has come.
    Rung {
        /// It is written down.
        Idea = "idea",
        /// The team was trained in it.
        Trained = "trained",
        /// Somebody did it after the training.
        Practised = "practised",
        /// In the last 56 days four in five of at least five contacts by us with existing customers named it.
        Norm = "norm",
    }
}

/// How a measure stands, and the evidence for it.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureScore {
    /// Which.
    pub measure: Id,
    /// Which of the six changes it belongs to; none where that is not said.
    pub change: Option<Change>,
    /// How far it has come. Each rung needs the one below.
    pub rung: Rung,
    /// How far it had come 56 days earlier.
    pub before: Rung,
    /// The trainings, oldest first.
    pub trained: Vec<Id>,
    /// The entries since the first training that name it, trainings apart, oldest first.
    pub practised: Vec<Id>,
    /// The day of the last of them.
    pub last: Option<Day>,
    /// How many entries named it before any training; they earn nothing.
    pub untrained: usize,
    /// Contacts by us with existing customers in the last 56 days.
    pub contacts: usize,
    /// The contacts among them that name it, oldest first.
    pub named: Vec<Id>,
}

impl MeasureScore {
    /// The share of those contacts that name it, 0 to 1; unknown without contacts.
    pub fn share(&self) -> Option<f64> {
        // Counts of contacts are far below what a double holds exactly.
        (self.contacts > 0).then(|| self.named.len() as f64 / self.contacts as f64)
    }

    /// Whether it stood higher 56 days earlier: practice fades.
    pub fn has_faded(&self) -> bool {
        self.rung < self.before
    }
}

/// One measure in the dependency chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureNode {
    /// Which.
    pub measure: Id,
    /// How many measures below it, 0 for one that builds on none.
    pub depth: usize,
    /// The measure it builds on; none where that is not in the book, or where the thread would run in a circle.
    pub builds_on: Option<Id>,
}

/// The programme as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// The measures, by the six changes in the order of the book, those of none last, then in order of id.
    pub measures: Vec<MeasureScore>,
    /// The thread, each measure right after the one it builds on and what builds on that before it; otherwise in order of
    /// id. A circle is cut where its smallest id stands.
    pub thread: Vec<MeasureNode>,
}

impl Programme {
    /// One measure.
    pub fn of(&self, measure: &Id) -> Option<&MeasureScore> {
        self.measures.iter().find(|one| one.measure == *measure)
    }

    /// The measures that are being practised, to be offered when a contact is written down: trained or further, what was
    /// practised last first, then what was never, in the order of the programme.
    pub fn in_practice(&self) -> Vec<&MeasureScore> {
        let all = self.measures.iter();
        let mut ready: Vec<&MeasureScore> = all.filter(|one| one.rung > Rung::Idea).collect();
        ready.dyn_sort_by_key(|one| std::cmp::Reverse(one.last));
        ready
    }

    /// How many measures stand on each rung, in the order of [`Rung::ALL`].
    pub fn rungs(&self) -> [usize; 4] {
        let mut counts = [0; 4];
        for one in &self.measures {
            if let Some(count) = counts.get_mut(one.rung as usize) {
                *count += 1;
            }
        }
        counts
    }
}

/// The entries that speak of one measure, as of a day.
struct MeasureEntries<'e> {
    trained: Vec<&'e Entry>,
    practised: Vec<&'e Entry>,
    untrained: usize,
    contacts: usize,
    named: Vec<&'e Entry>,
}

impl<'e> MeasureEntries<'e> {
    fn of(evidence: &Evidence<'e>, measure: &Id, asof: Day) -> MeasureEntries<'e> {
        let names =
            |entry: &&&'e Entry| entry.on <= asof && entry.measure.as_ref() == Some(measure);
        let trained: Vec<&Entry> = evidence.trainings.iter().filter(names).copied().collect();
        let first = trained.first().map(|entry| entry.on);
        let mut told = MeasureEntries {
            trained,
            practised: Vec::new(),
            untrained: 0,
            contacts: 0,
            named: Vec::new(),
        };
        for entry in evidence.practice.iter().filter(names) {
            // The day decides: ids say nothing of what came first within one.
            if first.is_some_and(|first| entry.on >= first) {
                told.practised.push(entry);
            } else {
                told.untrained += 1;
            }
        }
        let recent = |entry: &&&Entry| entry.on <= asof && asof.since(entry.on) < NORM_DAYS;
        for entry in evidence.contacts.iter().filter(recent) {
            told.contacts += 1;
            if entry.measure.as_ref() == Some(measure) {
                told.named.push(entry);
            }
        }
        told
    }

    fn rung(&self) -> Rung {
        let often = self.contacts >= NORM_CONTACTS
            && self.named.len() as f64 / self.contacts as f64 >= NORM_SHARE;
        if self.trained.is_empty() {
            Rung::Idea
        } else if self.practised.is_empty() {
            Rung::Trained
        } else if often {
            Rung::Norm
        } else {
            Rung::Practised
        }
    }
}

fn score(evidence: &Evidence<'_>, measure: &Measure) -> MeasureScore {
    let told = MeasureEntries::of(evidence, &measure.id, evidence.asof);
    let earlier = MeasureEntries::of(evidence, &measure.id, evidence.asof.plus(-NORM_DAYS));
    let ids = |entries: &[&Entry]| entries.iter().map(|entry| entry.id.clone()).collect();
    MeasureScore {
        measure: measure.id.clone(),
        change: measure.change,
        rung: told.rung(),
        before: earlier.rung(),
        trained: ids(&told.trained),
        last: told.practised.last().map(|entry| entry.on),
        practised: ids(&told.practised),
        untrained: told.untrained,
        contacts: told.contacts,
        named: ids(&told.named),
    }
}

/// The change programme that this evidence tells of.
pub fn programme(evidence: &Evidence<'_>) -> Programme {
    let mut measures: Vec<MeasureScore> = Vec::new();
    let mut builds_on: BTreeMap<Id, Id> = BTreeMap::new();
    let held = evidence.book.measures();
    for row in held.values() {
        let measure = &row.record;
        measures.push(score(evidence, measure));
        if let Some(base) = measure
            .builds_on
            .as_ref()
            .filter(|base| held.contains_key(base))
        {
            builds_on.insert(measure.id.clone(), base.clone());
        }
    }
    let place = |one: &MeasureScore| {
        one.change
            .map_or(Change::ALL.len(), |change| change as usize)
    };
    measures.dyn_sort_by_key(place);
    let ids: Vec<&Id> = held.keys().collect();
    Programme {
        thread: thread(&ids, builds_on),
        measures,
    }
}

/// The measures of the book that a training names, in order of day, then id: those to be offered first when a contact is
/// written down. Looks only at entries without a customer, as trainings are, so that it can be asked at every key.
pub fn trained(book: &Book) -> Vec<&Id> {
    let mut trained: Vec<&Id> = Vec::new();
    for entry in book.unnamed().entries() {
        let Some(measure) = &entry.measure else {
            continue;
        };
        let is_training = matches!(entry.fact, Fact::Training(_));
        if is_training && book.measures().contains_key(measure) && !trained.contains(&measure) {
            trained.push(measure);
        }
    }
    trained
}

/// The thread of measures given in order of id. Without recursion: it may be as long as there are measures.
fn thread(ids: &[&Id], mut builds_on: BTreeMap<Id, Id>) -> Vec<MeasureNode> {
    for id in ids {
        // The first of a circle that is met is its smallest, and cutting there leaves none.
        let mut at = *id;
        for _ in 0..ids.len() {
            match builds_on.get(at) {
                Some(base) => at = base,
                None => break,
            }
            if at == *id {
                break;
            }
        }
        if at == *id {
            builds_on.remove(*id);
        }
    }
    let mut above: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    for (id, base) in &builds_on {
        above.entry(base).or_default().push(id);
    }
    let roots = ids.iter().rev().filter(|id| !builds_on.contains_key(id));
    let mut open: Vec<(&Id, usize)> = roots.map(|id| (*id, 0)).collect();
    let mut thread = Vec::with_capacity(ids.len());
    while let Some((id, depth)) = open.pop() {
        thread.push(MeasureNode {
            measure: id.clone(),
            depth,
            builds_on: builds_on.get(id).cloned(),
        });
        let next = above.get(id).into_iter().flatten().rev();
        open.extend(next.map(|id| (*id, depth + 1)));
    }
    thread
}
