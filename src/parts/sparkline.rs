//! A small line of how something went, the latest at its end. The sentence beside it says what it shows; the eye gets the
//! shape alone, so it stands for no number.

use yew::prelude::*;

const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 48.0;
/// Room for the stroke and the last point.
const MARGIN: f64 = 5.0;
/// Less than this between highest and lowest is drawn nearly flat: it is little.
const LEAST: f64 = 0.1;

/// A line through these values from 0 to 1, evenly apart; where one is unknown the line has a gap.
pub fn spark(values: &[Option<f64>]) -> Html {
    let known = || values.iter().flatten().copied();
    let (low, high) = (
        known().fold(f64::MAX, f64::min),
        known().fold(f64::MIN, f64::max),
    );
    let room = (high - low).max(LEAST);
    let middle = (high + low) / 2.0;
    let steps = values.len().saturating_sub(1).max(1) as f64;
    let mut path = String::new();
    let (mut pen_is_up, mut last) = (true, None);
    for (place, value) in values.iter().enumerate() {
        let Some(value) = value else {
            pen_is_up = true;
            continue;
        };
        let x = MARGIN + place as f64 / steps * (WIDTH - 2.0 * MARGIN);
        let y = HEIGHT / 2.0 - (value - middle) / room * (HEIGHT - 2.0 * MARGIN);
        path.push_str(&format!(
            "{}{x:.1} {y:.1}",
            if pen_is_up { 'M' } else { 'L' }
        ));
        (pen_is_up, last) = (false, Some((x, y)));
    }
    let point = last.map(|(x, y)| {
        html! { <circle class="spark__now" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3.5" /> }
    });
    html! {
        <svg class="spark" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true">
            <path class="spark__line" d={path} />
            { for point }
        </svg>
    }
}
