//! How well the risk foretold who left.

use super::Page;
use super::analysis::Job;
use crate::parts::charts::{Bar, bars, of_hundred, says, section, table};
use crate::prelude::*;
use kept_core::scoring::retention::RiskBand;
use kept_core::scoring::retention::constants::HINDSIGHT_DAYS;
use kept_core::scoring::statistics::Hindsight;
use kept_core::scoring::statistics::calibration::Tally;

/// The section.
pub fn hindsight(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let head = t!(words, "hindsight-head");
    let working = t!(words, "hindsight-working");
    let found = match page.long(&page.found.hindsight, Job::Hindsight, working) {
        Ok(found) => found,
        Err(waiting) => {
            let text = t!(words, "hindsight-what", days = HINDSIGHT_DAYS);
            return section("hindsight", head, says([text]), waiting);
        }
    };
    let bands = found.bands();
    if bands.iter().all(|tally| tally.customers == 0) {
        let text = t!(words, "hindsight-none", days = HINDSIGHT_DAYS);
        return section("hindsight", head, says([text]), html! {});
    }
    let mut told = vec![t!(words, "hindsight-what", days = HINDSIGHT_DAYS)];
    match found.verdict() {
        Some(verdict) => {
            told.push(t!(words, "hindsight-auc", share = of_hundred(verdict.auc)));
            told.push(t!(
                words,
                "hindsight-brier",
                brier = intl::number(verdict.brier),
                share = intl::number(verdict.share_brier)
            ));
        }
        None => told.push(t!(words, "hindsight-few", count = found.departures())),
    }
    let shows = html! { <>{ drawing(words, &bands) }{ exactly(words, &found) }</> };
    section("hindsight", head, says(told), shows)
}

fn share(tally: &Tally) -> f64 {
    if tally.customers == 0 {
        return 0.0;
    }
    tally.left as f64 / tally.customers as f64
}

/// What share of each band left.
fn drawing(words: &Words, bands: &[Tally]) -> Html {
    let drawn = RiskBand::ALL
        .iter()
        .zip(bands)
        .rev()
        .map(|(band, tally)| Bar {
            name: t!(
                words,
                "hindsight-band",
                band = words.word("risk", band.word())
            ),
            share: share(tally),
            said: t!(
                words,
                "hindsight-left-of",
                left = tally.left,
                count = tally.customers
            ),
        });
    html! {
        <>
            <p class="muted small">{ t!(words, "hindsight-shows", days = HINDSIGHT_DAYS) }</p>
            { bars(&drawn.collect::<Vec<_>>()) }
        </>
    }
}

/// Hits and misses, all months together and each by itself.
fn exactly(words: &Words, found: &Hindsight) -> Html {
    let mut heads = vec![t!(words, "hindsight-month")];
    for band in RiskBand::ALL.iter().rev() {
        let band = words.word("risk", band.word());
        heads.push(t!(words, "hindsight-left-in", band = &band));
        heads.push(t!(words, "hindsight-stayed-in", band = &band));
    }
    let row = |name: String, bands: &[Tally]| {
        let mut row = vec![name];
        for tally in bands.iter().rev() {
            row.push(intl::number(tally.left as f64));
            row.push(intl::number((tally.customers - tally.left) as f64));
        }
        row
    };
    let mut rows = vec![row(t!(words, "hindsight-all"), &found.bands())];
    let months = found.months().iter().rev();
    rows.extend(months.map(|month| row(intl::month(month.end), &month.bands)));
    table(words, &t!(words, "hindsight-head"), &heads, rows)
}
