//! How much of something is used, in words and as a bar.

use yew::prelude::*;

/// From here on the bar is red: there is little left.
const HIGH: u8 = 80;

/// A bar with its words over it: what is measured, how much in words ("1.2 of 5 MB"), how much in percent. The words
/// carry the meaning, the bar is for the eye.
pub fn meter(label: String, said: String, percent: u8) -> Html {
    let percent = percent.min(100);
    let class = if percent >= HIGH {
        "meter meter--high"
    } else {
        "meter"
    };
    html! {
        <div {class}>
            <div class="meter__head"><span>{ label }</span><span>{ said }</span></div>
            <svg class="meter__svg" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="meter__rest" width="100" height="8" />
                <rect class="meter__used" width={percent.to_string()} height="8" />
            </svg>
        </div>
    }
}
