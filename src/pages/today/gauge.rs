//! The share of time that goes to people who already bought: a sentence, a bar for each of the last twelve weeks with the
//! share that is aimed for across them, and a table that says it exactly.

use crate::forms::log::kinds::What;
use crate::parts::Collapsible;
use crate::prelude::*;
use kept_core::scoring::retention::time_share::{Minutes, Week, target};

/// The drawing, in its own units.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 72.0;
/// Room for the label of the aim, at the end of its line.
const SIDE: f64 = 40.0;
/// Between two bars.
const GAP: f64 = 5.0;
/// The least height of a bar, so that a week without a minute for them is seen.
const LEAST: f64 = 1.5;
const DAYS_IN_WEEK: i32 = 7;

const WORKING_TIME: What = What {
    kind: Kind::Time,
    complaint: false,
};

/// The gauge in its fold, which begins open or closed.
pub fn gauge(at: &AppContext, open: bool, minutes: &Minutes) -> Html {
    let words = &at.words;
    let aim = target(&at.view.book.settings());
    let aimed = intl::percent(aim);
    let share = minutes.share();
    let any = minutes.weeks.iter().any(|week| week.all > 0);
    let beside = share.map_or_else(String::new, intl::percent);
    let says = match share {
        Some(share) if share < aim => {
            t!(
                words,
                "gauge-says-below",
                share = intl::percent(share),
                target = &aimed
            )
        }
        Some(share) => {
            t!(
                words,
                "gauge-says-above",
                share = intl::percent(share),
                target = &aimed
            )
        }
        None if any => t!(words, "gauge-says-old", target = &aimed),
        None => t!(words, "gauge-unknown", target = &aimed),
    };
    let chart = any.then(|| {
        html! {
            <>
                { bars(&minutes.weeks, aim, &aimed) }
                { table(at, &minutes.weeks) }
            </>
        }
    });
    let log = opens(at, Modal::LogThis(None, WORKING_TIME));
    html! {
        <Collapsible {open} id="gauge" title={t!(words, "gauge-head")} {beside}>
            <figure class="chart gauge">
                <figcaption class="gauge__says">{ says }</figcaption>
                { for chart }
                <button type="button" class="button button--small" onclick={log}>{ t!(words, "act-log-time") }</button>
            </figure>
        </Collapsible>
    }
}

/// The bars, the earliest week first; a week without minutes has none.
fn bars(weeks: &[Week], aim: f64, aimed: &str) -> Html {
    let shares = weeks.iter().filter_map(Week::share);
    let top = shares.fold(aim * 2.0, f64::max).max(f64::MIN_POSITIVE);
    let at = |number: f64| format!("{number:.1}");
    let y = |share: f64| HEIGHT - share / top * HEIGHT;
    let step = (WIDTH - SIDE + GAP) / weeks.len().max(1) as f64;
    let drawn = weeks.iter().rev().enumerate().filter_map(|(place, week)| {
        let share = week.share()?;
        let height = (HEIGHT - y(share)).max(LEAST);
        let x = step * place as f64;
        Some(html! {
            <rect class="gauge__bar" key={place} x={at(x)} y={at(HEIGHT - height)} width={at(step - GAP)} height={at(height)} />
        })
    });
    let line = at(y(aim));
    html! {
        <svg class="gauge__svg" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true">
            <g>{ for drawn }</g>
            <line class="chart__axis" x1="0" x2={at(WIDTH - SIDE)} y1={at(HEIGHT)} y2={at(HEIGHT)} />
            <line class="gauge__aim" x1="0" x2={at(WIDTH - SIDE + 4.0)} y1={line.clone()} y2={line} />
            <text class="chart__label" x={at(WIDTH)} y={at(y(aim) + 4.0)} text-anchor="end">{ aimed.to_owned() }</text>
        </svg>
    }
}

/// The same, exactly, the latest week first.
fn table(at: &AppContext, weeks: &[Week]) -> Html {
    let words = &at.words;
    let today = at.view.today();
    let minutes = |minutes: i64| intl::number(minutes as f64);
    let rows = weeks.iter().zip(0..).map(|(week, back)| {
        let from = today.plus(1 - DAYS_IN_WEEK * (back + 1));
        let share = week
            .share()
            .map_or_else(|| t!(words, "gauge-none"), intl::percent);
        html! {
            <tr key={back}>
                <th scope="row">{ intl::day_short(from, today) }</th>
                <td class="number">{ minutes(week.existing) }</td>
                <td class="number">{ minutes(week.all) }</td>
                <td class="number">{ share }</td>
            </tr>
        }
    });
    html! {
        <details class="why">
            <summary>{ t!(words, "gauge-table") }</summary>
            <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "gauge-table")}>
                <table class="chart__table">
                    <thead><tr>
                        <th scope="col">{ t!(words, "gauge-week") }</th>
                        <th scope="col">{ t!(words, "gauge-existing") }</th>
                        <th scope="col">{ t!(words, "gauge-all") }</th>
                        <th scope="col">{ t!(words, "gauge-share") }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </details>
    }
}
