//! Both courses over 36 months in one picture, each within the band that the rate's interval leaves. For the eye alone: the
//! sentence over it and the table under it say the same.

use super::is_changed;
use super::summary::people;
use crate::parts::is_desk;
use crate::prelude::*;
use kept_core::scoring::selling::Scenario;
use kept_core::scoring::selling::scenario::Course;
use kept_core::scoring::selling::scenario::{Courses, HORIZONS};

const HEIGHT: f64 = 260.0;
const TOP: f64 = 28.0;
const FOOT: f64 = 30.0;
/// Room for the numbers of the axis.
const LEFT: f64 = 44.0;
/// Room for the words at the ends of the lines.
const RIGHT: f64 = 132.0;
/// The least and the greatest width of the drawing, and the margins of the page.
const NARROW: f64 = 320.0;
const WIDE: f64 = 720.0;
const MARGINS: f64 = 32.0;
/// About as many levels are marked on the axis.
const LEVELS: f64 = 4.0;
/// About as wide is a letter of them.
const LETTER: f64 = 7.5;
/// How far apart these words are at least.
const APART: f64 = 18.0;

struct Scale {
    /// As wide as about is on the screen, so that letters keep their size.
    width: f64,
    months: f64,
    most: f64,
}

impl Scale {
    fn x(&self, month: usize) -> f64 {
        LEFT + month as f64 / self.months * (self.width - LEFT - RIGHT)
    }

    fn y(&self, customers: f64) -> f64 {
        TOP + (1.0 - (customers / self.most).clamp(0.0, 1.0)) * (HEIGHT - TOP - FOOT)
    }

    fn points(&self, course: &Course, back: bool, first: char) -> String {
        let mut path = String::new();
        let mut all: Vec<(usize, f64)> = course.customers.iter().copied().enumerate().collect();
        if back {
            all.reverse();
        }
        for (month, customers) in all {
            let letter = if path.is_empty() { first } else { 'L' };
            path.push_str(&format!(
                "{letter}{:.1} {:.1}",
                self.x(month),
                self.y(customers)
            ));
        }
        path
    }

    fn band(&self, courses: &Courses) -> String {
        let mut path = self.points(&courses.most, false, 'M');
        path.push_str(&self.points(&courses.fewest, true, 'L'));
        path.push('Z');
        path
    }
}

/// How much room there is at most, in pixels, without the margins of the page.
fn window_width() -> f64 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.map_or(WIDE, |width| width - MARGINS)
}

/// The round number of customers from one level of the axis to the next: 1, 2 or 5, or tens of these.
fn step(most: f64) -> f64 {
    let least = (most / LEVELS).max(1.0);
    let ten = 10_f64.powf(least.log10().floor());
    let mut steps = [1.0, 2.0, 5.0].into_iter().map(|times| times * ten);
    steps.find(|step| *step >= least).unwrap_or(ten * 10.0)
}

/// The picture.
pub fn drawing(words: &Words, told: &Scenario) -> Html {
    let changed = is_changed(told);
    let all = |courses: &Courses| courses.most.customers.clone();
    let mut most: f64 = 1.0;
    for customers in all(&told.as_is).into_iter().chain(all(&told.changed)) {
        most = most.max(customers);
    }
    let [_, _, months] = HORIZONS;
    let width = window_width().clamp(NARROW, WIDE);
    let step = step(most);
    let scale = Scale {
        width,
        months: months as f64,
        most: (most / step).ceil() * step,
    };
    let at = |number: f64| format!("{number:.1}");
    let base = scale.y(0.0);
    let levels = std::iter::successors(Some(0.0), |level| Some(level + step));
    let levels = levels.take_while(|level| *level <= scale.most + step / 2.0);
    let levels = levels.map(|customers| {
        let y = scale.y(customers);
        html! {
            <g key={at(customers)}>
                <line class="chart__axis" x1={at(LEFT)} x2={at(scale.x(months))} y1={at(y)} y2={at(y)} />
                <text class="chart__label" x={at(LEFT - 8.0)} y={at(y + 4.0)} text-anchor="end">{ intl::number(customers) }</text>
            </g>
        }
    });
    let ticks = HORIZONS.iter().map(|month| {
        let x = scale.x(*month);
        // Where there is little room only the last says what is counted.
        let said = if is_desk() || *month == months {
            t!(words, "scenario-months", count = *month)
        } else {
            intl::number(*month as f64)
        };
        html! {
            <g key={*month}>
                <line class="chart__axis" x1={at(x)} x2={at(x)} y1={at(TOP)} y2={at(base)} />
                <text class="chart__label" x={at(x)} y={at(HEIGHT - 8.0)} text-anchor="middle">{ said }</text>
            </g>
        }
    });
    let end = |course: &Course| course.customers_after(months);
    let (as_is, then) = (end(&told.as_is.likely), end(&told.changed.likely));
    let (mut low, mut high) = (scale.y(as_is), scale.y(then));
    if changed && (low - high).abs() < APART {
        let middle = (low + high) / 2.0;
        let up = if low < high { -1.0 } else { 1.0 };
        low = middle + up * APART / 2.0;
        high = middle - up * APART / 2.0;
    }
    let label = |y: f64, class: &'static str, said: String| {
        // What is longer than the room there is ends at the edge, and begins over the lines.
        let is_long = said.chars().count() as f64 * LETTER > RIGHT - 8.0;
        let (x, anchor) = match is_long {
            true => (width, "end"),
            false => (scale.x(months) + 8.0, "start"),
        };
        html! { <text {class} x={at(x)} y={at(y + 4.0)} text-anchor={anchor}>{ said }</text> }
    };
    let number = |customers: f64| intl::number(people(customers));
    let change = changed.then(|| {
        html! {
            <g key="changed">
                <path class="chart__band" d={scale.band(&told.changed)} />
                <path class="chart__line" d={scale.points(&told.changed.likely, false, 'M')} />
                { label(high, "chart__label scenario__changed", t!(words, "scenario-label-changed", count = number(then))) }
            </g>
        }
    });
    html! {
        <svg class="chart__svg scenario__svg" viewBox={format!("0 0 {width} {HEIGHT}")} aria-hidden="true">
            <text class="chart__label" x="0" y="12">{ t!(words, "scenario-axis") }</text>
            { for levels }
            { for ticks }
            <path class="scenario__band" d={scale.band(&told.as_is)} />
            <path class="scenario__line" d={scale.points(&told.as_is.likely, false, 'M')} />
            { for change }
            { label(low, "chart__label chart__label--strong", t!(words, "scenario-label-as-is", count = number(as_is))) }
        </svg>
    }
}
