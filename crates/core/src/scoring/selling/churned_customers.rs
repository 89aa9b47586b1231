//! Departures (method §17): the reason they gave beside the one underneath, what could have been offered and was not, and whom
//! else they may take with them. The reason a customer gives is only the surface.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::{Evidence, Left};
use super::lost_sales::Sum;
use crate::book::fact::Root;
use crate::book::{Day, Id};
use crate::scoring::retention::value::own_value;
use crate::scoring::statistics::referral_tree::{Branch, referral_tree};

/// Whether the reason they gave is the underlying one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonMatch {
    /// What they said is the reason.
    Same,
    /// What they said is another.
    Differs,
    /// One of the two is not written down, or the reason is none of those there are words for.
    Unknown,
}

/// Those whom a referrer who left had brought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BranchAtRisk {
    /// How many people came through them, those whom they brought in turn included.
    pub people: usize,
    /// How many of those have bought and not left.
    pub customers: usize,
    /// What those are known to bring a year, in the currency's minor unit.
    pub brought: f64,
}

/// One departure.
#[derive(Clone, Debug, PartialEq)]
pub struct Gone {
    /// The entry; the first of a run.
    pub entry: Id,
    /// Who.
    pub customer: Id,
    /// When.
    pub on: Day,
    /// Why, underneath; none where that is not written down.
    pub root: Option<Root>,
    /// How what they said stands to that.
    pub surface: ReasonMatch,
    /// "You never offered": we could have offered it, and did not.
    pub never_offered: bool,
    /// What they were known to bring a year on that day, in the currency's minor unit, whole; none where it was not known.
    pub value: Option<i64>,
    /// The return after it, and its day.
    pub returned: Option<(Id, Day)>,
    /// Whether they are gone: nothing followed but, perhaps, more departures.
    pub holds: bool,
    /// Those they had brought, where there still are customers among them; none where they came back.
    pub branch: Option<BranchAtRisk>,
}

/// All departures as of a day; of a run of departures without a return between them the first is the one (method §18).
#[derive(Clone, Debug, PartialEq)]
pub struct Departures {
    /// One by one, the latest first.
    pub all: Vec<Gone>,
    /// "You never offered": how many, and what they brought a year.
    pub never_offered: Sum,
    /// How many where what they said differs from the reason underneath.
    pub differing: usize,
    /// How many came back.
    pub returned: usize,
    /// By the reason underneath, in the order of the book, those without one last.
    pub roots: Vec<(Option<Root>, Sum)>,
    /// Customers at risk because those who brought them left, each once, and what they bring a year.
    pub branches: BranchAtRisk,
}

/// Whether words that somebody said name this reason. Which words do is for whoever knows the language.
pub type Names<'n> = &'n dyn Fn(&str, Root) -> bool;

/// Whether what was said holds the file's own word for a reason.
pub fn by_word(said: &str, root: Root) -> bool {
    said.to_lowercase().contains(root.word())
}

/// How what they said stands to the reason underneath.
fn surface(left: &Left<'_>, names: Names<'_>) -> ReasonMatch {
    let said = left.departure.stated.as_ref();
    let root = left.departure.root.filter(|root| *root != Root::Other);
    match said.zip(root) {
        Some((said, root)) if names(said.as_str(), root) => ReasonMatch::Same,
        Some(_) => ReasonMatch::Differs,
        None => ReasonMatch::Unknown,
    }
}

/// What they were known to bring a year on the day they left, in the currency's minor unit.
pub(super) fn brought(left: &Left<'_>) -> Option<i64> {
    let value = own_value(left.customer, left.file, left.entry.on)?;
    // Money lies within ±10¹³, and no more than a few thousand amounts are a customer's.
    Some(libm::round(value) as i64)
}

fn branch_of(branch: &Branch) -> Option<BranchAtRisk> {
    (branch.customers > 0).then_some(BranchAtRisk {
        people: branch.people,
        customers: branch.customers,
        brought: branch.brought,
    })
}

/// The departures that this evidence tells of.
pub fn departures(evidence: &Evidence<'_>, names: Names<'_>) -> Departures {
    let roots = Root::ALL.iter().copied().map(Some).chain([None]);
    let mut told = Departures {
        all: Vec::new(),
        never_offered: Sum::default(),
        differing: 0,
        returned: 0,
        roots: roots.map(|root| (root, Sum::default())).collect(),
        branches: BranchAtRisk {
            people: 0,
            customers: 0,
            brought: 0.0,
        },
    };
    let tree = if evidence.departures.iter().any(|left| left.holds) {
        referral_tree(evidence.book, evidence.asof)
    } else {
        Vec::new()
    };
    let mut places: BTreeMap<&Id, usize> = BTreeMap::new();
    for (place, branch) in tree.iter().enumerate() {
        places.insert(&branch.customer, place);
    }
    let mut runs: BTreeSet<(&Id, Option<&Id>)> = BTreeSet::new();
    let mut firsts: Vec<&Left<'_>> = Vec::new();
    for left in &evidence.departures {
        // Departures of one customer before the same return are one.
        if runs.insert((&left.customer.id, left.returned.map(|entry| &entry.id))) {
            firsts.push(left);
        }
    }
    for left in firsts.into_iter().rev() {
        let departure = left.departure;
        let holds = left.returned.is_none();
        let branch = places.get(&left.customer.id).filter(|_| holds);
        let gone = Gone {
            entry: left.entry.id.clone(),
            customer: left.customer.id.clone(),
            on: left.entry.on,
            root: departure.root,
            surface: surface(left, names),
            never_offered: departure.could_offer == Some(true) && departure.did_offer != Some(true),
            value: brought(left),
            returned: left.returned.map(|entry| (entry.id.clone(), entry.on)),
            holds,
            branch: branch.and_then(|place| branch_of(tree.get(*place)?)),
        };
        if gone.never_offered {
            told.never_offered.add(gone.value);
        }
        told.differing += usize::from(gone.surface == ReasonMatch::Differs);
        told.returned += usize::from(gone.returned.is_some());
        let of_root = told.roots.iter_mut().find(|(root, _)| *root == gone.root);
        if let Some((_, sum)) = of_root {
            sum.add(gone.value);
        }
        told.all.push(gone);
    }
    told.branches = at_risk(&tree, &told.all);
    told
}

/// The branches of all who left, those inside another's counted once.
fn at_risk(tree: &[Branch], gone: &[Gone]) -> BranchAtRisk {
    let mut sum = BranchAtRisk {
        people: 0,
        customers: 0,
        brought: 0.0,
    };
    // Each branch stands right after the one it hangs on: what is deeper than a referrer who left is inside their branch.
    let mut inside: Option<usize> = None;
    for branch in tree {
        if inside.is_some_and(|depth| branch.depth > depth) {
            continue;
        }
        let left = gone
            .iter()
            .any(|one| one.holds && one.customer == branch.customer);
        inside = left.then_some(branch.depth);
        if let Some(one) = branch_of(branch).filter(|_| left) {
            sum.people += one.people;
            sum.customers += one.customers;
            sum.brought += one.brought;
        }
    }
    sum
}
