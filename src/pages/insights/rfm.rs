//! The grid of how lately and how often customers bought; each number leads to the customers it counts.

use std::collections::BTreeSet;

use super::Page;
use super::analysis::Base;
use crate::app::context::{CustomerListState, CustomerSelection};
use crate::parts::charts::{says, scrolled, section};
use crate::prelude::*;
use kept_core::scoring::statistics::rfm::RfmTable;

/// In how many groups each of the two is cut.
pub const CUTS: u8 = 5;
/// Scores from which somebody bought often, and up to which not lately.
const OFTEN: u8 = 4;
const LONG_AGO: u8 = 2;

/// The section.
pub fn rfm(page: &Page<'_>, base: &Base) -> Html {
    let words = &page.at.words;
    let head = t!(words, "rfm-head");
    let table = &base.rfm;
    if table.rows.is_empty() {
        return section("rfm", head, says([t!(words, "rfm-nobody")]), html! {});
    }
    let quiet = table
        .rows
        .iter()
        .filter(|row| row.f >= OFTEN && row.r <= LONG_AGO)
        .count();
    let best = table
        .rows
        .iter()
        .filter(|row| row.f == CUTS && row.r == CUTS)
        .count();
    let told = [
        t!(words, "rfm-quiet", count = quiet),
        t!(words, "rfm-best", count = best),
        t!(words, "rfm-how"),
    ];
    section("rfm", head, says(told), grid(page, table))
}

fn grid(page: &Page<'_>, table: &RfmTable) -> Html {
    let words = &page.at.words;
    let often: Vec<(u8, String)> = (1..=CUTS)
        .filter_map(|f| {
            let (low, high) = table.frequency_range(f)?;
            let said = match low == high {
                true => t!(words, "rfm-times", count = low),
                false => t!(words, "rfm-times-between", low = low, high = high),
            };
            Some((f, said))
        })
        .collect();
    let lately = (1..=CUTS).rev().filter_map(|r| {
        let (low, high) = table.recency_range(r)?;
        let said = match low == high {
            true => t!(words, "rfm-ago", count = low),
            false => t!(words, "rfm-ago-between", low = low, high = high),
        };
        Some((r, said))
    });
    let most = table
        .counts()
        .iter()
        .flatten()
        .copied()
        .max()
        .unwrap_or(1)
        .max(1);
    let heads = often
        .iter()
        .map(|(f, said)| html! { <th scope="col" key={*f}>{ said }</th> });
    let rows = lately.map(|(r, ago)| {
        let cells = often
            .iter()
            .map(|(f, times)| cell(page, table, (r, *f), (&ago, times), most));
        html! { <tr key={r}><th scope="row">{ &ago }</th>{ for cells }</tr> }
    });
    let table = html! {
        <table class="chart__table heat">
            <thead>
                <tr>
                    <th scope="col" rowspan="2">{ t!(words, "rfm-last") }</th>
                    <th scope="colgroup" colspan={often.len().to_string()}>{ t!(words, "rfm-often") }</th>
                </tr>
                <tr>{ for heads }</tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    };
    scrolled(words, &t!(words, "rfm-head"), table)
}

/// The number of customers in one group, which opens the list of them.
fn cell(
    page: &Page<'_>,
    table: &RfmTable,
    (r, f): (u8, u8),
    (ago, times): (&str, &str),
    most: usize,
) -> Html {
    let ids: BTreeSet<Id> = table.cell(r, f).map(|row| row.customer.clone()).collect();
    let count = ids.len();
    if count == 0 {
        return html! { <td class="heat__cell heat__cell--0" key={f}></td> };
    }
    let words = &page.at.words;
    let tint = (count * 4 / most + 1).min(4);
    let called = t!(words, "rfm-group", ago = ago, times = times);
    let label = t!(words, "rfm-cell", count = count, group = &called);
    let (look, to) = (
        page.at.ui_actions.look.clone(),
        page.at.ui_actions.go.clone(),
    );
    let only = Rc::new(CustomerSelection { called, ids });
    let onclick = Callback::from(move |_: MouseEvent| {
        look.emit(CustomerListState {
            only: Some(only.clone()),
            ..CustomerListState::default()
        });
        to.emit(Route::Customers);
    });
    html! {
        <td class={format!("heat__cell heat__cell--{tint}")} key={f}>
            <button type="button" class="heat__open" aria-label={label} {onclick}>{ intl::number(count as f64) }</button>
        </td>
    }
}
