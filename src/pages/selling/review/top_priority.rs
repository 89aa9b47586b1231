//! The one thing to do next, and the way to it.

use super::super::common::{customer, item_name};
use super::super::programme::measure_name;
use super::fix_said;
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::scoring::retention::today::{Step, Suggestion};
use kept_core::scoring::selling::{Next, Part};

/// The one thing.
pub fn next_html(at: &AppContext, words: &Words, next: &Next) -> Html {
    let view = &at.view;
    let (said, way) = match next {
        Next::ForCustomer(suggestion) => return for_customer(at, words, suggestion),
        Next::Fix(fix) => (
            t!(words, "next-fix", what = fix_said(words, view, &fix.what)),
            go(Route::Friction, "link", &t!(words, "place-friction")),
        ),
        Next::Offer(wish) => {
            let said = t!(
                words,
                "next-offer",
                item = item_name(words, view, &wish.item)
            );
            return html! { <p class="system__big">{ customer(words, view, &wish.customer) }{ " " }{ said }</p> };
        }
        Next::Practise(measure) => (
            t!(
                words,
                "next-practise",
                what = measure_name(words, view, measure)
            ),
            programme(words),
        ),
        Next::Train(measure) => (
            t!(
                words,
                "next-train",
                what = measure_name(words, view, measure)
            ),
            programme(words),
        ),
        Next::Nothing => (t!(words, "next-nothing"), html! {}),
    };
    html! { <><p class="system__big">{ said }</p><p class="review__way">{ way }</p></> }
}

fn programme(words: &Words) -> Html {
    go(
        Route::System(Part::Programme),
        "link",
        &t!(words, "system-programme"),
    )
}

fn for_customer(at: &AppContext, words: &Words, suggestion: &Suggestion) -> Html {
    let view = &at.view;
    let step = &suggestion.idea.step;
    let what = match step {
        Step::Offer { item, .. } => item_name(words, view, item),
        step => {
            let entry = step.entry().and_then(|id| view.book.entry(id));
            entry.map_or("", Entry::own_words).to_owned()
        }
    };
    html! {
        <>
            <p class="system__big">{ customer(words, view, &suggestion.customer) }{ " " }<span class="review__why">{ words.why(suggestion.idea.why, &what) }</span></p>
            <p class="review__way">{ go(Route::Today, "link", &t!(words, "place-today")) }</p>
        </>
    }
}
