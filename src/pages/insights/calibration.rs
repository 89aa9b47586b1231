//! What the risk said, held against what came: in bands with counts, and by how well it ranks beside the plain number of days
//! since the last purchase and the buying model.

use super::Page;
use super::analysis::JobState;
use crate::parts::charts::{Bar, bars, of_hundred, says, section, table};
use crate::prelude::*;
use kept_core::scoring::statistics::risk_calibration::{FEWEST, RankContest};
use kept_core::scoring::statistics::{Hindsight, SaidLeft};

/// The drawing, in pixels: its widest, its height, and the room above it, left of it and below it for labels.
const WIDEST: f64 = 440.0;
const HIGH: f64 = 300.0;
const ABOVE: f64 = 34.0;
const LEFT: f64 = 44.0;
const BELOW: f64 = 40.0;
/// The radius of a mark of one customer, and what that of the most adds.
const SMALL: f64 = 3.0;
const LARGE: f64 = 9.0;

/// The section.
pub fn calibration(page: &Page<'_>) -> Html {
    let words = &page.at.words;
    let sentence = |text: String| {
        section(
            "calibration",
            t!(words, "calib-head"),
            says([text]),
            html! {},
        )
    };
    // How far it is stands in the section above.
    let JobState::Done(found) = &page.found.hindsight else {
        return sentence(t!(words, "calib-later"));
    };
    let said = found.calibration();
    let all = said.all();
    let Some((mean, share)) = all.mean_said().zip(all.share_left()) else {
        return sentence(t!(words, "calib-none"));
    };
    let mut told = vec![
        t!(words, "calib-what"),
        t!(
            words,
            "calib-says",
            said = of_hundred(mean),
            left = of_hundred(share),
            count = all.customers
        ),
    ];
    let ranked = said.proof();
    match &ranked {
        Some(contest) => {
            told.push(t!(
                words,
                "calib-rank",
                risk = of_hundred(contest.risk),
                days = of_hundred(contest.recency)
            ));
            told.extend(contest.is_risk_worse().then(|| t!(words, "calib-worse")));
            told.extend(contest.is_blind().then(|| t!(words, "calib-blind")));
        }
        None => told.push(t!(words, "calib-few", count = FEWEST)),
    }
    let last = ranked.and(found.contest());
    let shows = html! {
        <>
            <p class="muted small">{ t!(words, "calib-picture") }</p>
            { drawing(words, page.width, said.bands()) }
            { exactly(words, said.bands(), all) }
            { for last.map(|contest| held(words, found, &contest)) }
        </>
    };
    section("calibration", t!(words, "calib-head"), says(told), shows)
}

/// What was said from left to right, what came from below to above: on the line both are the same.
fn drawing(words: &Words, width: f64, bands: &[SaidLeft]) -> Html {
    let width = width.min(WIDEST);
    let at = |number: f64| format!("{number:.1}");
    let x = |share: f64| LEFT + share * (width - LEFT - LARGE - SMALL);
    let y = |share: f64| (HIGH - BELOW) - share * (HIGH - BELOW - ABOVE);
    let most = bands.iter().map(|band| band.customers).max().unwrap_or(0);
    let marks = bands.iter().enumerate().filter_map(|(i, band)| {
        let (said, left) = band.mean_said().zip(band.share_left())?;
        let size = (band.customers as f64 / most.max(1) as f64).sqrt();
        Some(html! { <circle class="chart__bar" key={i} cx={at(x(said))} cy={at(y(left))} r={at(SMALL + LARGE * size)} /> })
    });
    let levels = [0.0, 0.5, 1.0];
    let sides = levels.iter().enumerate().map(|(i, share)| {
        html! {
            <g key={i}>
                <line class="chart__axis" x1={at(x(0.0))} x2={at(x(1.0))} y1={at(y(*share))} y2={at(y(*share))} />
                <text class="chart__label" x={at(LEFT - 8.0)} y={at(y(*share) + 4.0)} text-anchor="end">{ of_hundred(*share) }</text>
                <text class="chart__label" x={at(x(*share))} y={at(HIGH - BELOW + 18.0)} text-anchor="middle">{ of_hundred(*share) }</text>
            </g>
        }
    });
    html! {
        <svg class="chart__svg calibration" viewBox={format!("0 0 {width} {HIGH}")} width={at(width)} height={at(HIGH)} aria-hidden="true">
            { for sides }
            <line class="chart__today" x1={at(x(0.0))} y1={at(y(0.0))} x2={at(x(1.0))} y2={at(y(1.0))} />
            { for marks }
            <text class="chart__label" x={at(x(0.0))} y="14">{ t!(words, "calib-axis-left") }</text>
            <text class="chart__label" x={at(x(1.0))} y={at(HIGH - 4.0)} text-anchor="end">{ t!(words, "calib-axis-said") }</text>
        </svg>
    }
}

/// The same exactly, and everybody together.
fn exactly(words: &Words, bands: &[SaidLeft], all: &SaidLeft) -> Html {
    let heads = [
        t!(words, "calib-band"),
        t!(words, "calib-customers"),
        t!(words, "calib-mean"),
        t!(words, "calib-left"),
        t!(words, "calib-share"),
    ];
    let none = || t!(words, "buying-unknown");
    let of = |share: Option<f64>| share.map_or_else(none, |share| intl::number(of_hundred(share)));
    let row = |name: String, band: &SaidLeft| {
        vec![
            name,
            intl::number(band.customers as f64),
            of(band.mean_said()),
            intl::number(band.left as f64),
            of(band.share_left()),
        ]
    };
    let step = 100.0 / bands.len().max(1) as f64;
    let rows = bands.iter().enumerate();
    let rows = rows
        .filter(|(_, band)| band.customers > 0)
        .map(|(i, band)| {
            let from = i as f64 * step;
            let name = t!(
                words,
                "insights-between",
                low = intl::number(from),
                high = intl::number(from + step)
            );
            row(name, band)
        });
    let rows: Vec<Vec<String>> = rows.chain([row(t!(words, "calib-all"), all)]).collect();
    table(words, &t!(words, "calib-head"), &heads, rows)
}

/// The three ways to rank, on the same customers and the same day, and which does best.
fn held(words: &Words, found: &Hindsight, contest: &RankContest) -> Html {
    let Some((day, count)) = found.contested() else {
        return html! {};
    };
    let bar = |name: String, auc: f64| Bar {
        name,
        share: auc,
        said: intl::number(of_hundred(auc)),
    };
    let mut drawn = vec![
        bar(t!(words, "calib-by-risk"), contest.risk),
        bar(t!(words, "calib-by-days"), contest.recency),
    ];
    drawn.extend(
        contest
            .model
            .map(|auc| bar(t!(words, "calib-by-model"), auc)),
    );
    let won = t!(
        words,
        "calib-won",
        winner = contest.winner().word(),
        day = intl::day_full(day),
        count = count
    );
    let worse = contest
        .is_risk_worse()
        .then(|| html! { <p>{ t!(words, "calib-worse-then") }</p> });
    let blind = contest
        .is_blind()
        .then(|| html! { <p>{ t!(words, "calib-blind") }</p> });
    let without = contest
        .model
        .is_none()
        .then(|| html! { <p class="muted small">{ t!(words, "calib-no-model") }</p> });
    html! {
        <>
            <h3 class="insight__sub">{ t!(words, "calib-contest") }</h3>
            <p>{ won }</p>
            { for worse }
            { for blind }
            { bars(&drawn) }
            <p class="muted small">{ t!(words, "calib-contest-note") }</p>
            { for without }
        </>
    }
}
