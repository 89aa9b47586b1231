//! Refunds that stand alone in a table, set against the purchase they give back.

use std::collections::HashMap;

use super::{Group, Line};
use crate::import::row_class::Class;

/// Moves refunds that stand alone to the purchase they give back: by number, else by buyer.
pub(super) fn link_refunds(lines: &[Line], groups: &mut [Group]) {
    let sells = |group: &Group| {
        group
            .lines
            .iter()
            .filter_map(|&at| lines.get(at))
            .any(|line| line.class == Class::Sale && !line.is_below_zero())
    };
    let mut by_reference: HashMap<&str, usize> = HashMap::new();
    let mut by_buyer: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, group) in groups.iter().enumerate().filter(|(_, group)| sells(group)) {
        for line in group.lines.iter().filter_map(|&at| lines.get(at)) {
            for reference in &line.references {
                by_reference.entry(reference).or_insert(index);
            }
            if let Some(who) = &line.who {
                by_buyer.entry(&who.name).or_default().push(index);
            }
        }
    }
    let amount = |group: usize, groups: &[Group]| -> i64 {
        let lines = groups
            .get(group)
            .into_iter()
            .flat_map(|group| &group.lines)
            .filter_map(|&at| lines.get(at));
        lines
            .filter_map(|line| line.amount.as_ref())
            .map(|amount| amount.minor)
            .sum()
    };
    for index in 0..groups.len() {
        let Some(group) = groups.get(index).filter(|group| !sells(group)) else {
            continue;
        };
        let moved: Vec<usize> = group.lines.clone();
        for at in moved {
            let Some(line) = lines.get(at).filter(|line| line.class == Class::Refund) else {
                continue;
            };
            let numbered = line
                .related
                .iter()
                .chain(&line.references)
                .find_map(|key| by_reference.get(key.as_str()));
            // Without any number the buyer's last purchase that is large enough is meant; the same amount before others.
            let back = line.amount.as_ref().map_or(0, |amount| amount.minor.abs());
            let bought = || {
                let who = line.who.as_ref().filter(|_| line.related.is_none())?;
                let known = by_buyer.get(who.name.as_str())?;
                let enough = known
                    .iter()
                    .rev()
                    .find(|&&group| amount(group, groups) >= back);
                let exact = known
                    .iter()
                    .rev()
                    .find(|&&group| amount(group, groups) == back);
                exact.or(enough).copied()
            };
            let Some(target) = numbered.copied().or_else(bought) else {
                continue;
            };
            if let Some(group) = groups.get_mut(index) {
                group.lines.retain(|&line| line != at);
            }
            if let Some(group) = groups.get_mut(target) {
                group.given_back.push(at);
            }
        }
    }
}
