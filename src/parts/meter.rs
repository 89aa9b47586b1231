//! How much of something is used, in words and as a bar.

use yew::prelude::*;

/// From here on the bar is red, in percent: there is little left.
const HIGH: u8 = 80;

/// Properties of [`Meter`].
#[derive(Properties, PartialEq)]
pub struct MeterProps {
    /// What is measured.
    pub label: AttrValue,
    /// How much, in words: "1.2 of 5 MB".
    pub amount: AttrValue,
    /// How much, in percent, 0 to 100.
    pub percent: u8,
}

/// A bar with its words over it. The words carry the meaning, the bar is for the eye.
#[component]
pub fn Meter(props: &MeterProps) -> Html {
    let percent = props.percent.min(100);
    let class = classes!("meter", (percent >= HIGH).then_some("meter--high"));
    html! {
        <div {class}>
            <div class="meter__head"><span>{ &props.label }</span><span>{ &props.amount }</span></div>
            <svg class="meter__svg" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="meter__rest" width="100" height="8" />
                <rect class="meter__used" width={percent.to_string()} height="8" />
            </svg>
        </div>
    }
}
