//! The warmth curve of one customer: the past solid, a mark for each contact shaped by how it was made, the future
//! dotted down to the days it turns cooling and cold. A sentence above says what it shows, a table says it exactly.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::chart_scale::{HEIGHT, Plot, shape};
use crate::app::Words;
use kept_core::scoring::retention::constants;
use kept_core::t;

/// What is left free at the side for the names of the levels, at least and for each letter, and at the foot for each day to come:
/// the curve never comes there, wherever it falls.
const SIDE: f64 = 56.0;
const LETTER: f64 = 9.0;
const LINE: f64 = 20.0;
/// Until the page has been measured.
const USUAL_WIDTH: i32 = 640;

/// A contact on the base line.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Days from the start of the chart.
    pub day: f64,
    /// `visit`, `call` …; anything else draws as a small dot.
    pub channel: AttrValue,
    /// Whether they sought it: drawn hollow.
    pub by_them: bool,
    /// What it was, for the pointer ("visit, 3 September").
    pub label: AttrValue,
}

/// A day to come at which the curve passes a level.
#[derive(Clone, Debug, PartialEq)]
pub struct Crossing {
    /// Days from the start of the chart.
    pub day: f64,
    /// The level, .5 or .25.
    pub level: f64,
    /// Said at the point ("cooling 20 December").
    pub label: AttrValue,
}

/// A line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// The day in words.
    pub day: AttrValue,
    /// The warmth in words.
    pub warmth: AttrValue,
    /// What happened, if anything.
    pub contact: AttrValue,
}

/// Everything the chart draws, computed elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartData {
    /// What the chart shows, in a sentence.
    pub says: AttrValue,
    /// Days from the start, and the warmth, up to now.
    pub past: Vec<(f64, f64)>,
    /// The same from then on, if nobody gets in touch.
    pub ahead: Vec<(f64, f64)>,
    /// Where past and future meet, in days from the start.
    pub now: f64,
    /// What that day is called.
    pub now_said: AttrValue,
    /// The contacts.
    pub contacts: Vec<Contact>,
    /// When it turns cooling and cold.
    pub crossings: Vec<Crossing>,
    /// The first day in words.
    pub start: AttrValue,
    /// The same, exactly.
    pub table: Vec<TableRow>,
}

/// What a [`WarmthChart`] shows.
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// The texts.
    pub words: Words,
    /// Everything.
    pub data: Rc<ChartData>,
}

/// The curve with its sentence and its table.
#[component]
pub fn WarmthChart(props: &ChartProps) -> Html {
    let words = &props.words;
    let node = use_node_ref();
    let width = use_state_eq(|| USUAL_WIDTH);
    {
        let (node, width) = (node.clone(), width.clone());
        use_effect_with((), move |()| {
            let measure = move || {
                if let Some(element) = node.cast::<HtmlElement>() {
                    width.set(element.client_width().max(200));
                }
            };
            measure();
            let listener = web_sys::window()
                .map(|window| EventListener::new(&window, "resize", move |_| measure()));
            move || drop(listener)
        });
    }
    let data = &props.data;
    let rows = data.table.iter().enumerate().map(|(i, row)| {
        html! {
            <tr key={i}><th scope="row">{ &row.day }</th><td>{ &row.warmth }</td><td>{ &row.contact }</td></tr>
        }
    });
    html! {
        <figure class="chart">
            <figcaption class="chart__says">{ &data.says }</figcaption>
            <div ref={node}>
                { drawing(data, f64::from(*width), [t!(words, "chart-cooling"), t!(words, "chart-cold")]) }
            </div>
            <details class="why">
                <summary>{ t!(words, "chart-table") }</summary>
                <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "chart-table")}>
                    <table class="chart__table">
                        <thead><tr>
                            <th scope="col">{ t!(words, "chart-day") }</th>
                            <th scope="col">{ t!(words, "chart-warmth") }</th>
                            <th scope="col">{ t!(words, "chart-contact") }</th>
                        </tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

fn drawing(data: &ChartData, width: f64, levels: [String; 2]) -> Html {
    let last = data
        .ahead
        .last()
        .or(data.past.last())
        .map_or(1.0, |(day, _)| *day);
    let letters = levels.iter().map(|name| name.chars().count()).max();
    let side = (letters.unwrap_or(0) as f64 * LETTER).max(SIDE);
    let plot = Plot {
        width: width - side,
        days: last,
    };
    let at = |number: f64| format!("{number:.1}");
    let now = plot.x(data.now);
    let line = |value: f64| {
        let y = at(plot.y(value));
        html! { <line class="chart__axis" x1="0" x2={at(plot.width)} y1={y.clone()} y2={y} /> }
    };
    let level = |value: f64, name: String| {
        html! { <text class="chart__label" x={at(plot.width + 6.0)} y={at(plot.y(value) + 4.0)}>{ name }</text> }
    };
    let contacts = data.contacts.iter().enumerate().map(|(i, contact)| {
        let class = if contact.by_them {
            "chart__mark"
        } else {
            "chart__mark chart__mark--full"
        };
        html! {
            <path key={i} {class} d={shape(&contact.channel, plot.x(contact.day), plot.base())}>
                <title>{ &contact.label }</title>
            </path>
        }
    });
    let crossings = data.crossings.iter().enumerate().map(|(i, crossing)| {
        let (x, y) = (plot.x(crossing.day), plot.y(crossing.level));
        let foot = HEIGHT - 10.0 + LINE * (i as f64 + 1.0);
        // Said on the side where there is room; where both are said on the left, no line runs through a label.
        let (dx, anchor) = if x > width * 0.5 { (4.0, "end") } else { (-4.0, "start") };
        html! {
            <g key={i}>
                <line class="chart__axis" x1={at(x)} x2={at(x)} y1={at(y)} y2={at(foot - 14.0)} />
                <circle class="chart__crossing" cx={at(x)} cy={at(y)} r="4" />
                <text class="chart__label chart__label--strong" x={at(x + dx)} y={at(foot)} text-anchor={anchor}>
                    { &crossing.label }
                </text>
            </g>
        }
    });
    let [cooling, cold] = levels;
    let foot = at(HEIGHT - 10.0);
    // Two labels at the foot need room between them; now is the one that matters.
    let start = (now > 150.0).then(
        || html! { <text class="chart__label" x="0" y={foot.clone()}>{ &data.start }</text> },
    );
    let anchor = if now < 40.0 { "start" } else { "middle" };
    let height = HEIGHT + LINE * data.crossings.len() as f64;
    html! {
        <svg class="chart__svg" viewBox={format!("0 0 {width} {height}")} width={at(width)} height={at(height)} aria-hidden="true">
            { line(constants::WARM) }
            { line(constants::COOLING) }
            { line(0.0) }
            <line class="chart__today" x1={at(now)} x2={at(now)} y1={at(plot.y(1.0))} y2={at(plot.base() + 10.0)} />
            <path class="chart__line" d={plot.path(&data.past)} />
            <path class="chart__line chart__line--ahead" d={plot.path(&data.ahead)} />
            { level(constants::WARM, cooling) }
            { level(constants::COOLING, cold) }
            <g>{ for contacts }</g>
            <g>{ for crossings }</g>
            <g>{ for start }</g>
            <text class="chart__label" x={at(now)} y={foot} text-anchor={anchor}>{ &data.now_said }</text>
        </svg>
    }
}
