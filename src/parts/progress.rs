//! How far long work is: a bar for the eye, a sentence now and then for the ear, and a way to call it off.

use yew::prelude::*;

use crate::app::i18n::Words;
use crate::platform::intl;
use kept_core::t;

/// Said aloud only at every quarter, or nobody could listen.
const STEP: u8 = 25;

/// A bar with its words: what is being done, and how much of it is in percent. The person can call it off where there
/// is a way to.
pub fn progress(words: &Words, what: String, percent: u8, onstop: Option<&Callback<()>>) -> Html {
    let said = intl::percent(f64::from(percent / STEP * STEP) / 100.0);
    let said = t!(words, "work-progress", what = &what, share = said);
    let stop = onstop.map(|onstop| {
        let onclick = onstop.reform(|_: MouseEvent| ());
        html! { <button type="button" class="button" {onclick}>{ t!(words, "act-cancel") }</button> }
    });
    html! {
        <div class="progress" key="progress">
            <p aria-hidden="true" key="what">{ &what }</p>
            <progress class="progress__bar" key="bar" max="100" value={percent.to_string()} aria-label={what.clone()} />
            <p class="unseen" key="said" role="status">{ said }</p>
            <div key="stop">{ for stop }</div>
        </div>
    }
}
