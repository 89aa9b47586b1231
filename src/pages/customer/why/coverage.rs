//! How much evidence stands behind a figure.

use std::collections::BTreeSet;

use super::super::Page;
use super::super::figure::Figure;
use crate::prelude::*;
use kept_core::book::record::collect_unsorted;
use kept_core::scoring::retention::warmth::contact;

/// How much evidence stands behind a figure, 0 to 1.
pub fn coverage(page: &Page<'_>, which: Figure) -> f64 {
    let score = &page.known.score;
    match which {
        Figure::Warmth => score.warmth.coverage,
        Figure::Trust => score.trust.coverage,
        Figure::Listening => score.listening.coverage,
        Figure::Felt => score.felt.coverage,
        Figure::Rhythm => score.rhythm.coverage,
        Figure::Rival => 1.0,
        Figure::Risk | Figure::Value => score.risk_coverage,
    }
}

/// How much evidence a figure rests on, in words.
pub fn rests(page: &Page<'_>, which: Figure) -> String {
    let (score, why) = (&page.known.score, &page.known.reasons);
    let count = |pieces: u32| usize::try_from(pieces).unwrap_or(usize::MAX);
    let facts = match which {
        Figure::Warmth => why.warmth.len(),
        Figure::Trust => count(score.trust.pieces),
        Figure::Listening => count(score.listening.pieces),
        Figure::Felt => why.felt.len(),
        Figure::Rhythm => score.rhythm.days,
        Figure::Rival => why.rival.len(),
        Figure::Risk | Figure::Value => *page.known.behind.get_or_init(|| entries_behind(page)),
    };
    page.at.words.rests(facts, coverage(page, which))
}

/// How many entries stand behind any of the scores: every contact, and what else any of them rests on.
fn entries_behind(page: &Page<'_>) -> usize {
    let (known, why) = (page.known, &page.known.reasons);
    let listening = why.listening.iter().map(|reason| &reason.entry);
    let felt = why.felt.iter().map(|reason| &reason.entry);
    let rival = why.rival.iter().map(|reason| &reason.entry);
    let trust = why.trust.iter().map(|line| &line.entry);
    let named = listening.chain(felt).chain(rival).flatten();
    let named: BTreeSet<&Id> = collect_unsorted(named.chain(trust));
    let entries = known.file.entries().filter(|entry| entry.on <= known.asof);
    let others = entries
        .filter(|entry| contact(&entry.fact).is_none())
        .filter(|entry| named.contains(&entry.id));
    why.warmth.len() + others.count()
}
