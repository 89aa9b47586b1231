//! Refunds that stand alone in a table, set against the purchase they give back.

use std::collections::HashMap;

use super::{Group, Line};
use crate::import::pace::{Pace, Stopped};
use crate::import::row_class::Class;

/// What one buyer bought: by amount the last, and those that are larger than all later ones, the last first.
#[derive(Default)]
struct Bought {
    exact: HashMap<i64, usize>,
    larger: Vec<(i64, usize)>,
}

impl Bought {
    /// Takes a purchase that was made before those taken so far.
    fn earlier(&mut self, amount: i64, group: usize) {
        self.exact.entry(amount).or_insert(group);
        if self.larger.last().is_none_or(|(last, _)| amount > *last) {
            self.larger.push((amount, group));
        }
    }

    /// The last purchase of this amount, else the last that is large enough.
    fn last(&self, amount: i64) -> Option<usize> {
        let exact = self.exact.get(&amount).copied();
        exact.or_else(|| {
            let at = self.larger.partition_point(|(larger, _)| *larger < amount);
            self.larger.get(at).map(|(_, group)| *group)
        })
    }
}

/// Moves refunds that stand alone to the purchase they give back: by number, else by buyer.
///
/// # Errors
/// It was called off.
pub(super) async fn link_refunds(
    lines: &[Line],
    groups: &mut [Group],
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    if !lines.iter().any(|line| line.class == Class::Refund) {
        return Ok(());
    }
    let of = |group: &Group| -> Vec<&Line> {
        group.lines.iter().filter_map(|&at| lines.get(at)).collect()
    };
    let is_sale = |line: &&Line| line.class == Class::Sale && !line.is_below_zero();
    let mut by_reference: HashMap<&str, usize> = HashMap::new();
    let mut by_buyer: HashMap<&str, Bought> = HashMap::new();
    for (index, group) in groups.iter().enumerate().rev() {
        pace.row(index, 1, (65, 65)).await?;
        let own = of(group);
        if !own.iter().any(is_sale) {
            continue;
        }
        let amounts = own.iter().filter_map(|line| line.amount.as_ref());
        let amount = amounts.fold(0_i64, |sum, amount| sum.saturating_add(amount.minor));
        for line in own {
            for reference in &line.references {
                by_reference.insert(reference, index);
            }
            if let Some(who) = &line.who {
                let bought = by_buyer.entry(&who.name).or_default();
                bought.earlier(amount, index);
            }
        }
    }
    let target = |at: usize| {
        let line = lines.get(at).filter(|line| line.class == Class::Refund)?;
        let mut numbers = line.related.iter().chain(&line.references);
        let numbered = numbers.find_map(|key| by_reference.get(key.as_str()));
        // Without any number the buyer's last purchase that is large enough is meant; the same amount before others.
        let back = line
            .amount
            .as_ref()
            .map_or(0, |amount| amount.minor.saturating_abs());
        let bought = || {
            let who = line.who.as_ref().filter(|_| line.related.is_none())?;
            by_buyer.get(who.name.as_str())?.last(back)
        };
        numbered.copied().or_else(bought)
    };
    let given_back = |groups: &mut [Group], target: usize, at: usize| {
        if let Some(group) = groups.get_mut(target) {
            group.given_back.push(at);
        }
    };
    for index in 0..groups.len() {
        pace.row(index, 1, (65, 65)).await?;
        let Some(group) = groups.get(index) else {
            continue;
        };
        if of(group).iter().any(is_sale) {
            continue;
        }
        let moved: Vec<usize> = group.lines.clone();
        let mut left = Vec::new();
        for at in moved {
            match target(at) {
                Some(target) => given_back(groups, target, at),
                None => left.push(at),
            }
        }
        if let Some(group) = groups.get_mut(index) {
            group.lines = left;
        }
    }
    Ok(())
}
