//! How far long work is: a bar for the eye, a sentence now and then for the ear, and a way to call it off.

use yew::prelude::*;

use crate::browser::intl;
use crate::t;
use crate::ui::use_words;

/// What a [`Progress`] shows.
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// What is being done.
    pub what: AttrValue,
    /// How much of it is, in percent.
    pub percent: u8,
    /// The person calls it off; no button without.
    #[prop_or_default]
    pub onstop: Option<Callback<()>>,
}

/// Said aloud only at every quarter, or nobody could listen.
const STEP: u8 = 25;

/// A bar with its words.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let words = use_words();
    let said = intl::percent(f64::from(props.percent / STEP * STEP) / 100.0);
    let said = t!(
        words,
        "import-progress",
        what = props.what.as_str(),
        share = said
    );
    let stop = props.onstop.as_ref().map(|onstop| {
        let onclick = onstop.reform(|_: MouseEvent| ());
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-cancel") }</button> }
    });
    html! {
        <div class="progress">
            <p aria-hidden="true" key="what">{ &props.what }</p>
            <progress class="progress__bar" key="bar" max="100" value={props.percent.to_string()} aria-label={&props.what} />
            <p class="unseen" key="said" role="status">{ said }</p>
            <div key="stop">{ for stop }</div>
        </div>
    }
}
