//! A share over time as a curve: all at the top, nobody at the foot. What it says at a moment is read off by pointing, by touch
//! or by the arrow keys; it never calculates what it draws.

use web_sys::{Element, HtmlInputElement, PointerEvent};

use crate::parts::charts::{MONTH, YEAR};
use crate::parts::{HEIGHT, Plot};
use crate::prelude::*;

/// From so many days on time is told in months, and in years.
const IN_MONTHS: f64 = 62.0;
const IN_YEARS: f64 = 1_100.0;
/// Room for one label at the foot, in pixels.
const LABEL: f64 = 90.0;
/// The shares that are marked at the side.
const LEVELS: [f64; 3] = [1.0, 0.5, 0.0];

/// What a [`CurveChart`] draws.
#[derive(Properties, PartialEq)]
pub struct CurveChartProps {
    /// The texts.
    pub words: Words,
    /// What the curve is of.
    pub of: AttrValue,
    /// The width in pixels.
    pub width: f64,
    /// Days and shares, from 0 to 1.
    pub line: Rc<[(f64, f64)]>,
    /// The same with lower and upper bounds; none where there are none.
    pub bounds: Rc<[(f64, f64, f64)]>,
    /// Whether it tells of what is to come.
    pub ahead: bool,
    /// The last day.
    pub days: f64,
}

/// The unit in which a chart of so many days tells time.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Days,
    Months,
    Years,
}

impl Unit {
    fn of(days: f64) -> Unit {
        match days {
            days if days < IN_MONTHS => Unit::Days,
            days if days < IN_YEARS => Unit::Months,
            _ => Unit::Years,
        }
    }

    fn days(self) -> f64 {
        match self {
            Unit::Days => 1.0,
            Unit::Months => MONTH,
            Unit::Years => YEAR,
        }
    }

    /// How many of it may lie between two labels.
    fn steps(self) -> &'static [f64] {
        match self {
            Unit::Days => &[1.0, 2.0, 7.0, 14.0],
            Unit::Months => &[1.0, 3.0, 6.0, 12.0],
            Unit::Years => &[1.0, 2.0, 5.0, 10.0],
        }
    }

    fn said(self, words: &Words, count: f64) -> String {
        match self {
            Unit::Days => t!(words, "insights-days", count = count),
            Unit::Months => t!(words, "insights-months", count = count),
            Unit::Years => t!(words, "insights-years", count = count),
        }
    }

    /// The days between two moments that are read off.
    fn grain(self) -> f64 {
        match self {
            Unit::Days => 1.0,
            Unit::Months => MONTH,
            Unit::Years => YEAR / 2.0,
        }
    }

    /// A moment that is read off, in words.
    fn moment(self, words: &Words, day: f64) -> String {
        // Halves of a year are the finest that is read off of years.
        let parts = self.days() / self.grain();
        let count = (day / self.grain()).round() / parts;
        self.said(words, count)
    }
}

/// The last of what is sorted by day, on or before a day.
fn at_day<T: Copy>(all: &[T], day: f64, day_of: impl Fn(&T) -> f64) -> Option<T> {
    let count = all.partition_point(|one| day_of(one) <= day + 0.5);
    all.get(count.saturating_sub(1)).copied()
}

impl CurveChartProps {
    /// What the curve says of a day, in words, and the share.
    fn reading(&self, unit: Unit, day: f64) -> Option<(String, f64)> {
        let words = &self.words;
        let time = unit.moment(words, day);
        let (_, share) = at_day(&self.line, day, |point| point.0)?;
        let said = match at_day(&self.bounds, day, |bound| bound.0) {
            Some((_, low, high)) => t!(
                words,
                "curve-reading-between",
                time = time,
                share = intl::percent(share),
                low = intl::percent(low),
                high = intl::percent(high)
            ),
            None => t!(
                words,
                "curve-reading",
                time = time,
                share = intl::percent(share)
            ),
        };
        Some((said, share))
    }
}

/// The curve with what it says at the moment that is pointed at.
#[component]
pub fn CurveChart(props: &CurveChartProps) -> Html {
    let words = &props.words;
    let unit = Unit::of(props.days);
    let last = (props.days / unit.grain()).floor().max(1.0);
    let chosen = use_state_eq(|| None::<f64>);
    let place = chosen.unwrap_or(last).clamp(0.0, last);
    let day = place * unit.grain();
    let reading = props.reading(unit, day);
    let plot = Plot {
        width: props.width,
        days: props.days,
    };
    let oninput = callback!((chosen = chosen.setter()), move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        chosen.set(Some(input.value_as_number()));
    });
    let onpointermove = {
        let (chosen, grain, days) = (chosen.setter(), unit.grain(), props.days);
        Callback::from(move |event: PointerEvent| {
            let target: Element = event.target_unchecked_into();
            let width = f64::from(target.client_width().max(1));
            let day = f64::from(event.offset_x()) / width * days;
            chosen.set(Some((day / grain).round().clamp(0.0, last)));
        })
    };
    let said = reading.as_ref().map(|(said, _)| said.clone());
    let dot = reading.as_ref().map(|(_, share)| dot(&plot, day, *share));
    let label = t!(words, "curve-read", of = props.of.as_str());
    html! {
        <div class="curve">
            <p class="curve__axis muted small">{ t!(words, "curve-axis") }</p>
            <div class="curve__frame">
                { drawing(props, &plot, unit, dot) }
                <input class="curve__hand" type="range" min="0" max={last.to_string()} step="1" value={place.to_string()}
                    aria-label={label} aria-valuetext={said.clone()} {oninput} {onpointermove} />
            </div>
            <p class="curve__reading" aria-hidden="true">{ said }</p>
        </div>
    }
}

/// The mark at the moment that is read off.
fn dot(plot: &Plot, day: f64, share: f64) -> Html {
    let at = |number: f64| format!("{number:.1}");
    let (x, y) = (plot.x(day), plot.y(share));
    html! {
        <g>
            <line class="chart__today" x1={at(x)} x2={at(x)} y1={at(plot.y(1.0))} y2={at(plot.base())} />
            <circle class="chart__crossing" cx={at(x)} cy={at(y)} r="4" />
        </g>
    }
}

fn drawing(props: &CurveChartProps, plot: &Plot, unit: Unit, dot: Option<Html>) -> Html {
    let (words, width) = (&props.words, props.width);
    let at = |number: f64| format!("{number:.1}");
    let level = |share: &f64| {
        let y = plot.y(*share);
        html! {
            <g key={at(*share)}>
                <line class="chart__axis" x1="0" x2={at(width)} y1={at(y)} y2={at(y)} />
                <text class="chart__label" x="0" y={at(y - 5.0)}>{ intl::percent(*share) }</text>
            </g>
        }
    };
    let (line, bounds) = (&props.line, &props.bounds);
    let mut band = plot.path(&bounds.iter().map(|b| (b.0, b.2)).collect::<Vec<_>>());
    let back = bounds.iter().rev().map(|b| (b.0, b.1));
    band.push_str(&plot.path(&back.collect::<Vec<_>>()).replacen('M', "L", 1));
    let band =
        (!bounds.is_empty()).then(|| html! { <path class="chart__band" d={format!("{band}Z")} /> });
    let class = if props.ahead {
        "chart__line chart__line--ahead"
    } else {
        "chart__line"
    };
    let ticks = ticks(unit, props.days, width).into_iter().enumerate();
    let ticks = ticks.map(|(i, count)| {
        let x = plot.x(count * unit.days());
        let anchor = if x > width - LABEL / 2.0 { "end" } else { "middle" };
        let x_said = if anchor == "end" { x.max(width) } else { x };
        html! {
            <g key={i}>
                <line class="chart__today" x1={at(x)} x2={at(x)} y1={at(plot.base())} y2={at(plot.base() + 6.0)} />
                <text class="chart__label" x={at(x_said)} y={at(HEIGHT - 14.0)} text-anchor={anchor}>{ unit.said(words, count) }</text>
            </g>
        }
    });
    html! {
        <svg class="chart__svg" viewBox={format!("0 0 {width} {HEIGHT}")} width={at(width)} height={at(HEIGHT)} aria-hidden="true">
            { for band }
            <g>{ for LEVELS.iter().map(level) }</g>
            <path {class} d={plot.path(line)} />
            <g>{ for ticks }</g>
            <g>{ for dot }</g>
        </svg>
    }
}

/// Round numbers of the unit to write at the foot, as many as there is room for.
fn ticks(unit: Unit, days: f64, width: f64) -> Vec<f64> {
    let room = (width / LABEL).floor().clamp(2.0, 8.0);
    let all = days / unit.days();
    let found = unit.steps().iter().find(|step| all / **step <= room);
    let step = found.copied().unwrap_or((all / room).ceil().max(1.0));
    let count = (all / step).floor();
    let ticks = std::iter::successors(Some(1.0), |place| Some(place + 1.0));
    ticks
        .take_while(|place| *place <= count)
        .map(|place| place * step)
        .collect()
}
