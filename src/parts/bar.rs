//! How much of something there is, as a thin bar. The number beside it carries the meaning.

use yew::prelude::*;

/// A bar filled to so many of a hundred.
pub fn level(percent: u8) -> Html {
    html! {
        <svg class="level" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="meter__rest" width="100" height="6" />
            <rect class="meter__used" width={percent.min(100).to_string()} height="6" />
        </svg>
    }
}
