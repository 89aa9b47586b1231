//! The mark: a cherry. Filled to a level it is the warmth of a customer, with the number and the word beside it, since
//! neither colour nor picture may say it alone.

use yew::prelude::*;

use super::use_words;
use kept_core::t;

/// Where the fruit stands in its picture of 17 by 21, and how large.
const X: f64 = 8.0;
const Y: f64 = 14.0;
const R: f64 = 6.2;

/// Properties of [`WarmthBadge`].
#[derive(Properties, PartialEq)]
pub struct WarmthBadgeProps {
    /// The warmth, 0 to 100.
    pub percent: u8,
    /// Its band: `warm`, `cooling` or `cold`.
    pub band: AttrValue,
}

/// A cherry filled to the warmth, the number and the word of the band.
#[component]
pub fn WarmthBadge(props: &WarmthBadgeProps) -> Html {
    let words = use_words();
    let percent = props.percent.min(100);
    let class = format!("band band--{}", props.band);
    let band = words.word("band", &props.band);
    let title = t!(
        words,
        "cherry-says",
        number = u32::from(percent),
        band = &band
    );
    html! {
        <span class="cherry" {title}>
            <svg class="cherry__svg" viewBox="0 0 17 21" aria-hidden="true">
                <path class="cherry__stalk" d="M8 8C8 5 9.5 2.5 13 1" />
                <path class="cherry__flesh" d={flesh(f64::from(percent) / 100.0)} />
                <circle class="cherry__skin" cx={X.to_string()} cy={Y.to_string()} r={R.to_string()} />
            </svg>
            <span class="cherry__number">{ percent }</span>
            { " " }
            <span {class}>{ band }</span>
        </span>
    }
}

/// The mark of the shop, a full cherry.
pub fn mark() -> Html {
    html! {
        <svg class="bar__mark" viewBox="0 0 17 21" aria-hidden="true">
            <path class="cherry__stalk" d="M8 8C8 5 9.5 2.5 13 1" />
            <circle class="cherry__flesh" cx={X.to_string()} cy={Y.to_string()} r={R.to_string()} />
        </svg>
    }
}

/// The lower part of the fruit up to a level from 0 to 1: a chord, and the arc under it. A path, not a clipped shape,
/// because a clip needs an id of its own for each of a hundred rows.
fn flesh(level: f64) -> String {
    if level <= 0.0 {
        return String::new();
    }
    // A full circle has no chord; a hair below it looks the same.
    let level = level.min(0.999);
    let top = Y + R - 2.0 * R * level;
    let half = (R * R - (top - Y) * (top - Y)).max(0.0).sqrt();
    let large = u8::from(level > 0.5);
    format!(
        "M{:.2} {top:.2}A{R} {R} 0 {large} 0 {:.2} {top:.2}Z",
        X - half,
        X + half
    )
}
