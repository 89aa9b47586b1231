//! The path as a table: the same numbers, exactly.

use super::Page;
use crate::prelude::*;

/// The table, folded away.
pub fn table(page: &Page<'_>) -> Html {
    let (words, told) = (page.words, page.told);
    let steps = told.steps.iter().zip(&told.friction.journey.steps);
    let rows = steps.zip(&told.left).map(|((step, score), left)| {
        let wait = match step.wait_minutes {
            Some(minutes) => words.span(minutes.as_f64()),
            None => t!(words, "journey-table-none"),
        };
        html! {
            <tr key={step.id.to_string()}>
                <th scope="row">{ step.name.as_str() }</th>
                <td class="number">{ percent(score.friction) }</td>
                <td class="number">{ percent(1.0 - *left) }</td>
                <td class="number">{ intl::percent(score.share) }</td>
                <td>{ wait }</td>
            </tr>
        }
    });
    html! {
        <details class="why way__fold">
            <summary>{ t!(words, "chart-table") }</summary>
            <div class="chart__scroll" tabindex="0" role="region" aria-label={t!(words, "chart-table")}>
                <table class="chart__table way__table">
                    <thead><tr>
                        <th scope="col">{ t!(words, "journey-table-step") }</th>
                        <th scope="col" class="number">{ t!(words, "journey-table-smooth") }</th>
                        <th scope="col" class="number">{ t!(words, "journey-table-left") }</th>
                        <th scope="col" class="number">{ t!(words, "journey-table-share") }</th>
                        <th scope="col">{ t!(words, "journey-table-wait") }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </details>
    }
}
