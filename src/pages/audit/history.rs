//! How the owner's answers stood on earlier days, so that a year can be seen.

use crate::prelude::*;
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::audit::history;

/// How many days are drawn.
const MOST: usize = 24;

/// The history as a table, the latest day first.
pub fn past(at: &AppContext) -> Html {
    let words = &at.words;
    let days = history(&at.view.book);
    let rows = days.iter().rev().take(MOST).map(|(day, frictions)| {
        let numbers = frictions.iter().map(|friction| {
            let said = match friction {
                Some(friction) => percent(*friction).to_string(),
                None => t!(words, "friction-unknown"),
            };
            html! { <td class="number">{ said }</td> }
        });
        html! { <tr key={day.to_string()}><th scope="row">{ intl::day_brief(*day) }</th>{ for numbers }</tr> }
    });
    let heads = Dimension::ALL
        .iter()
        .map(|dimension| html! { <th scope="col" class="number">{ words.name(*dimension) }</th> });
    let inside = if days.is_empty() {
        html! { <p class="part__note">{ t!(words, "audit-history-none") }</p> }
    } else {
        html! {
            <>
                <p class="part__note">{ t!(words, "audit-history-note") }</p>
                <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "audit-history")}>
                    <table class="chart__table trend__table">
                        <thead><tr><th scope="col">{ t!(words, "audit-history-day") }</th>{ for heads }</tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            </>
        }
    };
    html! {
        <details class="fold audit__fold">
            <summary><h2>{ t!(words, "audit-history") }</h2></summary>
            { inside }
        </details>
    }
}
