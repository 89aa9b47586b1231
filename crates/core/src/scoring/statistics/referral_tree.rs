//! Who brought whom, and what each branch is worth (method §8, §11). Referrals that run in a circle are cut where its
//! smallest id stands. Must never count anybody twice.

use std::collections::BTreeMap;

use super::ladder_history::there;
use crate::book::{Book, Day, Id};
use crate::scoring::retention::stage::{Stage, stage};
use crate::scoring::retention::value::own_value;

/// One customer in the tree of referrals.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// Who.
    pub customer: Id,
    /// How far below a root: 0 for one whom nobody brought.
    pub depth: usize,
    /// Where they stand.
    pub stage: Stage,
    /// What they themselves bring a year, in the currency's minor unit; none where it is not known, 0 where they left.
    pub own: Option<f64>,
    /// How many people came through them, those whom they brought in turn included.
    pub people: usize,
    /// How many of those have bought and not left.
    pub customers: usize,
    /// What those are known to bring a year, in the currency's minor unit.
    pub brought: f64,
}

/// The trees of referrals as of a day: each branch right after the one it hangs on, the worthiest first; whoever neither
/// brought anybody nor was brought is not in it. A referrer who is not in the book brought nobody.
pub fn referral_tree(book: &Book, asof: Day) -> Vec<Branch> {
    let mut referrer: BTreeMap<Id, Id> = BTreeMap::new();
    for (customer, file) in book.customers() {
        if let Some(by) = &customer.referred_by
            && *by != customer.id
            && there(customer, file, asof)
            && book
                .customer(by)
                .is_some_and(|(by, file)| there(by, file, asof))
        {
            referrer.insert(customer.id.clone(), by.clone());
        }
    }
    cut_circles(&mut referrer);

    let mut branches: BTreeMap<Id, Branch> = BTreeMap::new();
    for id in referrer.iter().flat_map(|(id, by)| [id, by]) {
        if !branches.contains_key(id)
            && let Some(branch) = branch(book, id, asof)
        {
            branches.insert(id.clone(), branch);
        }
    }
    let mut brought: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    let mut roots: Vec<&Id> = Vec::new();
    for id in branches.keys() {
        match referrer.get(id) {
            Some(by) => brought.entry(by).or_default().push(id),
            None => roots.push(id),
        }
    }
    let (order, depths) = down(&roots, &brought);

    // From the leaves up, each adds what came through it to the one it hangs on.
    let mut sums: BTreeMap<&Id, (usize, usize, f64)> = BTreeMap::new();
    for id in order.iter().rev().copied() {
        let (people, customers, worth) = sums.get(id).copied().unwrap_or_default();
        if let (Some(by), Some(branch)) = (referrer.get(id), branches.get(id)) {
            let sum = sums.entry(by).or_default();
            sum.0 += people + 1;
            sum.1 += customers + usize::from(branch.stage == Stage::Customer);
            sum.2 += worth + branch.own.unwrap_or(0.0);
        }
    }
    let worthiest = |ids: &mut Vec<&Id>| {
        let worth = |id: &Id| sums.get(id).map_or(0.0, |sum| sum.2);
        ids.sort_by(|a, b| worth(b).total_cmp(&worth(a)).then_with(|| a.cmp(b)));
    };
    worthiest(&mut roots);
    brought.values_mut().for_each(worthiest);

    let (order, _) = down(&roots, &brought);
    let mut tree = Vec::with_capacity(order.len());
    for id in order {
        let Some(branch) = branches.get(id) else {
            continue;
        };
        let (people, customers, brought) = sums.get(id).copied().unwrap_or_default();
        tree.push(Branch {
            depth: depths.get(id).copied().unwrap_or(0),
            people,
            customers,
            brought,
            ..branch.clone()
        });
    }
    tree
}

/// Everybody from the roots down, each after the one who brought them, and how deep. Without recursion: a chain may be as
/// long as the book.
fn down<'a>(
    roots: &[&'a Id],
    brought: &BTreeMap<&'a Id, Vec<&'a Id>>,
) -> (Vec<&'a Id>, BTreeMap<&'a Id, usize>) {
    let mut order = Vec::new();
    let mut depths = BTreeMap::new();
    let mut open: Vec<(&Id, usize)> = roots.iter().rev().map(|id| (*id, 0)).collect();
    while let Some((id, depth)) = open.pop() {
        order.push(id);
        depths.insert(id, depth);
        let below = brought.get(id).into_iter().flatten().rev();
        open.extend(below.map(|id| (*id, depth + 1)));
    }
    (order, depths)
}

fn branch(book: &Book, id: &Id, asof: Day) -> Option<Branch> {
    let (customer, file) = book.customer(id)?;
    let stage = stage(customer, file, asof);
    let own = match stage {
        Stage::Former => Some(0.0),
        Stage::Customer | Stage::Prospect => own_value(customer, file, asof),
    };
    Some(Branch {
        customer: id.clone(),
        depth: 0,
        stage,
        own,
        people: 0,
        customers: 0,
        brought: 0.0,
    })
}

/// Takes one referral out of each circle: that of its smallest id.
fn cut_circles(referrer: &mut BTreeMap<Id, Id>) {
    let mut seen: BTreeMap<Id, usize> = BTreeMap::new();
    let mut cut = Vec::new();
    for (walk, start) in referrer.keys().enumerate() {
        let mut at = start;
        // Up to a root, or to whom some walk has met; when it was this one, that is a circle.
        while !seen.contains_key(at) {
            seen.insert(at.clone(), walk);
            match referrer.get(at) {
                Some(by) => at = by,
                None => break,
            }
        }
        if seen.get(at) != Some(&walk) || !referrer.contains_key(at) {
            continue;
        }
        let (entry, mut smallest) = (at, at);
        while let Some(by) = referrer.get(at) {
            smallest = smallest.min(by);
            at = by;
            if at == entry {
                break;
            }
        }
        cut.push(smallest.clone());
    }
    for id in cut {
        referrer.remove(&id);
    }
}
