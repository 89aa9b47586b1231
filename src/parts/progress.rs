//! How far long work is: a bar for the eye, a sentence now and then for the ear, and a way to call it off.

use yew::prelude::*;

use super::use_words;
use crate::platform::intl;
use kept_core::t;

/// Announced only at every quarter, in percent, or nobody could listen.
const STEP: u8 = 25;

/// Properties of [`Progress`].
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// What is being done.
    pub what: AttrValue,
    /// How much of it is done, in percent.
    pub percent: u8,
    /// Calls it off, where that can be.
    #[prop_or_default]
    pub onstop: Option<Callback<()>>,
}

/// A progress bar with its words and a cancel button.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let words = use_words();
    let what = props.what.as_str();
    let share = intl::percent(f64::from(props.percent / STEP * STEP) / 100.0);
    let stop = props
        .onstop
        .as_ref()
        .map(|onstop| onstop.reform(|_: MouseEvent| ()));
    html! {
        <div class="progress">
            <p aria-hidden="true" key="what">{ what }</p>
            <progress class="progress__bar" key="bar" max="100" value={props.percent.to_string()} aria-label={&props.what} />
            <p class="unseen" key="said" role="status">{ t!(words, "work-progress", what = what, share = share) }</p>
            <div key="stop">
                if let Some(onclick) = stop {
                    <button type="button" class="button" {onclick}>{ t!(words, "act-cancel") }</button>
                }
            </div>
        </div>
    }
}
