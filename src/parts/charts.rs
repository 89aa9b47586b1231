//! What the charts of Insights are drawn with: bars, a table one key away. Each drawing is for the eye
//! alone; the sentence over it and the table under it say the same. Must never calculate what it draws.

use yew::prelude::*;

use crate::app::i18n::Words;
use kept_core::t;

/// Days in a month, on average.
pub const MONTH: f64 = 30.437_5;
/// Days in a year, on average.
pub const YEAR: f64 = 365.25;

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

/// A text of a table with fewer characters is kept on one line.
const SHORT: usize = 18;

/// How many of a hundred.
pub fn of_hundred(share: f64) -> f64 {
    (share.clamp(0.0, 1.0) * 100.0).round()
}

/// A table one key away: of what, the heads of its columns, and the rows, of which each begins with its own head.
pub fn table(words: &Words, of: &str, heads: &[String], rows: Vec<Vec<String>>) -> Html {
    html! {
        <details class="why">
            <summary>{ t!(words, "chart-table") }</summary>
            { open_table(words, of, heads, rows) }
        </details>
    }
}

/// The same table in sight, where nothing is drawn beside it.
pub fn open_table(words: &Words, of: &str, heads: &[String], rows: Vec<Vec<String>>) -> Html {
    let head = |(i, head): (usize, &String)| html! { <th scope="col" key={i}>{ head }</th> };
    let row = |(i, row): (usize, Vec<String>)| {
        let cell = |(i, cell): (usize, String)| {
            // A date or a number with its unit stays on one line.
            let class = (cell.chars().count() < SHORT).then_some("chart__short");
            match i {
                0 => html! { <th scope="row" key={i} {class}>{ cell }</th> },
                _ => html! { <td key={i} {class}>{ cell }</td> },
            }
        };
        html! { <tr key={i}>{ for row.into_iter().enumerate().map(cell) }</tr> }
    };
    let table = html! {
        <table class="chart__table chart__table--wide">
            <thead><tr>{ for heads.iter().enumerate().map(head) }</tr></thead>
            <tbody>{ for rows.into_iter().enumerate().map(row) }</tbody>
        </table>
    };
    scrolled(words, of, table)
}

/// A table that may be wider than its place: it scrolls there, by the keyboard too, and says of what it is.
pub fn scrolled(words: &Words, of: &str, table: Html) -> Html {
    html! {
        <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "insights-table", of = of)}>{ table }</div>
    }
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
