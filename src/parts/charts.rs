//! What the charts of Insights are drawn with: a curve over time, bars, a table one key away. Each drawing is for the eye
//! alone; the sentence over it and the table under it say the same. Must never calculate what it draws.

use yew::prelude::*;

use super::{HEIGHT, Plot};
use crate::app::i18n::Words;
use crate::platform::intl;
use kept_core::t;

/// Days in a month, on average, and in a year.
const MONTH: f64 = 30.437_5;
const YEAR: f64 = 365.25;

/// A section: its heading and sentences on one side, what it shows on the other.
pub fn section(id: &'static str, head: String, says: Html, shows: Html) -> Html {
    html! {
        <section class="insight" key={id} aria-labelledby={id}>
            <div class="insight__says"><h2 {id}>{ head }</h2>{ says }</div>
            <div class="insight__shows">{ shows }</div>
        </section>
    }
}

/// Sentences, each a paragraph.
pub fn says(sentences: impl IntoIterator<Item = String>) -> Html {
    let lines = sentences.into_iter().enumerate();
    html! { <>{ for lines.map(|(i, line)| html! { <p key={i}>{ line }</p> }) }</> }
}

/// A number of days in words: days up to two months, months up to two years, then years.
pub fn span(words: &Words, days: i32) -> String {
    let days = f64::from(days);
    if days < 2.0 * MONTH {
        t!(words, "insights-days", count = days)
    } else if days < 2.0 * YEAR {
        t!(words, "insights-months", count = (days / MONTH).round())
    } else {
        t!(
            words,
            "insights-years",
            count = (days / YEAR * 2.0).round() / 2.0
        )
    }
}

/// How many of a hundred.
pub fn of_hundred(share: f64) -> f64 {
    (share.clamp(0.0, 1.0) * 100.0).round()
}

/// A table one key away: of what, the heads of its columns, and the rows, of which each begins with its own head.
pub fn table(words: &Words, of: &str, heads: &[String], rows: Vec<Vec<String>>) -> Html {
    let head = |(i, head): (usize, &String)| html! { <th scope="col" key={i}>{ head }</th> };
    let row = |(i, row): (usize, Vec<String>)| {
        let cell = |(i, cell): (usize, String)| match i {
            0 => html! { <th scope="row" key={i}>{ cell }</th> },
            _ => html! { <td key={i}>{ cell }</td> },
        };
        html! { <tr key={i}>{ for row.into_iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <details class="why">
            <summary>{ t!(words, "chart-table") }</summary>
            <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "insights-table", of = of)}>
                <table class="chart__table chart__table--wide">
                    <thead><tr>{ for heads.iter().enumerate().map(head) }</tr></thead>
                    <tbody>{ for rows.into_iter().enumerate().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}

/// A curve over days.
pub struct Drawn<'a> {
    /// Days and shares, from 0 to 1.
    pub line: &'a [(f64, f64)],
    /// The same lower and upper bounds; none where there are none.
    pub bounds: &'a [(f64, f64, f64)],
    /// Whether it tells of what is to come.
    pub ahead: bool,
    /// The last day.
    pub days: f64,
}

/// The drawing of a curve: all at the top, nobody at the foot, time below.
pub fn curve(words: &Words, width: f64, drawn: &Drawn<'_>) -> Html {
    let plot = Plot {
        width,
        days: drawn.days,
    };
    let at = |number: f64| format!("{number:.1}");
    let level = |share: f64| {
        let y = plot.y(share);
        html! {
            <g>
                <line class="chart__axis" x1="0" x2={at(width)} y1={at(y)} y2={at(y)} />
                <text class="chart__label" x="0" y={at(y - 5.0)}>{ intl::percent(share) }</text>
            </g>
        }
    };
    let mut band = plot.path(&drawn.bounds.iter().map(|b| (b.0, b.2)).collect::<Vec<_>>());
    let back = drawn.bounds.iter().rev().map(|b| (b.0, b.1));
    band.push_str(&plot.path(&back.collect::<Vec<_>>()).replacen('M', "L", 1));
    let band = (!drawn.bounds.is_empty())
        .then(|| html! { <path class="chart__band" d={format!("{band}Z")} /> });
    let class = if drawn.ahead {
        "chart__line chart__line--ahead"
    } else {
        "chart__line"
    };
    let ticks = ticks(drawn.days, width).into_iter().enumerate();
    let ticks = ticks.map(|(i, day)| {
        let x = plot.x(day);
        let anchor = if x > width - 40.0 { "end" } else { "middle" };
        let x_said = if anchor == "end" { x.min(width) } else { x };
        // The days of a chart are whole and few.
        let said = span(words, day.round() as i32);
        html! {
            <g key={i}>
                <line class="chart__today" x1={at(x)} x2={at(x)} y1={at(plot.base())} y2={at(plot.base() + 6.0)} />
                <text class="chart__label" x={at(x_said)} y={at(HEIGHT - 14.0)} text-anchor={anchor}>{ said }</text>
            </g>
        }
    });
    html! {
        <svg class="chart__svg" viewBox={format!("0 0 {width} {HEIGHT}")} width={at(width)} height={at(HEIGHT)} aria-hidden="true">
            { for band }
            { level(1.0) }
            { level(0.5) }
            <line class="chart__axis" x1="0" x2={at(width)} y1={at(plot.base())} y2={at(plot.base())} />
            <path {class} d={plot.path(drawn.line)} />
            { for ticks }
        </svg>
    }
}

/// Round days to write at the foot: months or years, as many as there is room for.
fn ticks(days: f64, width: f64) -> Vec<f64> {
    let room = (width / 110.0).floor().clamp(2.0, 8.0);
    let steps = [
        7.0,
        14.0,
        MONTH,
        3.0 * MONTH,
        6.0 * MONTH,
        YEAR,
        2.0 * YEAR,
        5.0 * YEAR,
    ];
    let step = steps.into_iter().find(|step| days / step <= room);
    let step = step.unwrap_or(YEAR * (days / YEAR / room).ceil().max(1.0));
    let mut ticks = Vec::new();
    let mut day = step;
    while day <= days && ticks.len() < 12 {
        ticks.push(day);
        day += step;
    }
    ticks
}

/// A bar with its words.
pub struct Bar {
    /// What it counts.
    pub name: String,
    /// How long it is, 0 to 1.
    pub share: f64,
    /// How many, in words.
    pub said: String,
}

/// Bars under each other, each with its words before it and its number behind it.
pub fn bars(bars: &[Bar]) -> Html {
    let rows = bars.iter().enumerate().map(|(i, bar)| {
        let long = format!("{:.2}", bar.share.clamp(0.0, 1.0) * 100.0);
        html! {
            <li class="bars__row" key={i}>
                <span class="bars__name">{ &bar.name }</span>
                <svg class="bars__svg" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="chart__bar" width={long} height="8" />
                </svg>
                <span class="bars__said">{ &bar.said }</span>
            </li>
        }
    });
    html! { <ul class="bars">{ for rows }</ul> }
}
