//! The loyalty ladder: how many stand on each rung, and how they moved over the last twelve months.

use super::Page;
use super::analysis::Job;
use crate::parts::charts::{Bar, bars, says, section, table};
use crate::prelude::*;
use kept_core::scoring::retention::Rung;

/// The section.
pub fn ladder(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let head = t!(words, "rungs-head");
    let found = match page.long(&page.found.ladder, Job::Ladder, t!(words, "rungs-working")) {
        Ok(found) => found,
        Err(waiting) => return section("rungs", head, html! {}, waiting),
    };
    let ladders = found.ladders();
    let (Some(first), Some(last)) = (ladders.first(), ladders.last()) else {
        return html! {};
    };
    let all: usize = last.counts.iter().sum();
    if all == 0 {
        return section("rungs", head, says([t!(words, "rungs-nobody")]), html! {});
    }
    let moved = |of: fn(&kept_core::scoring::statistics::ladder_history::Ladder) -> usize| {
        ladders.iter().skip(1).map(of).sum::<usize>()
    };
    let told = [
        t!(
            words,
            "rungs-says",
            climbed = moved(|ladder| ladder.climbed),
            slipped = moved(|ladder| ladder.slipped)
        ),
        t!(
            words,
            "rungs-came",
            came = moved(|ladder| ladder.came),
            left = moved(|ladder| ladder.left),
            returned = moved(|ladder| ladder.returned)
        ),
        t!(words, "rungs-what"),
    ];
    let most = last.counts.iter().copied().max().unwrap_or(1).max(1);
    // From the top down, as a ladder stands; those who left are off it and come last.
    let order = [5, 4, 3, 2, 1, 0, 6];
    let names: Vec<(usize, Rung)> = order
        .into_iter()
        .filter_map(|place| Some((place, *Rung::ALL.get(place)?)))
        .collect();
    let count = |counts: &[usize], place: usize| counts.get(place).copied().unwrap_or(0);
    let drawn: Vec<Bar> = names
        .iter()
        .map(|&(place, rung)| {
            let now = count(&last.counts, place);
            Bar {
                name: words.name(rung),
                share: now as f64 / most as f64,
                said: t!(
                    words,
                    "rungs-count",
                    now = now,
                    before = count(&first.counts, place)
                ),
            }
        })
        .collect();
    let mut heads = vec![t!(words, "rungs-day")];
    heads.extend(names.iter().map(|(_, rung)| words.name(*rung)));
    heads.extend([
        t!(words, "rungs-climbed"),
        t!(words, "rungs-slipped"),
        t!(words, "rungs-left"),
        t!(words, "rungs-returned"),
        t!(words, "rungs-new"),
    ]);
    let rows = ladders.iter().enumerate().map(|(i, ladder)| {
        let mut row = vec![intl::day_brief(ladder.day)];
        let counts = names.iter().map(|(place, _)| count(&ladder.counts, *place));
        row.extend(counts.map(|count| intl::number(count as f64)));
        let moves = [
            ladder.climbed,
            ladder.slipped,
            ladder.left,
            ladder.returned,
            ladder.came,
        ];
        // Before the first of the days there is nothing to have moved from.
        row.extend(moves.map(|count| match i {
            0 => String::new(),
            _ => intl::number(count as f64),
        }));
        row
    });
    let shows = html! {
        <>
            <p class="muted small">{ t!(words, "rungs-now") }</p>
            { bars(&drawn) }
            { table(words, &head, &heads, rows.collect()) }
        </>
    };
    section("rungs", head, says(told), shows)
}
