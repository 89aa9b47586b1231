//! The table of customers: a column to a fact, sorted by its heading, a box to each row.

use std::collections::BTreeSet;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::columns::{Columns, column};
use crate::app::customer_lookup::Bylines;
use crate::parts::WarmthBadge;
use crate::platform::focus::focus_in_place;
use crate::prelude::*;
use kept_core::scoring::retention::Stage;
use kept_core::session::customer_search::{Order, Query, SearchResult};

/// Ids of the chosen customers.
pub type Selected = Rc<BTreeSet<Id>>;

/// What one row shows.
struct Line {
    id: Id,
    name: String,
    firm: String,
    town: String,
    tags: String,
    tier: &'static str,
    trust: String,
    percent: u8,
    band: &'static str,
    risk: Option<(u8, String)>,
    last: Option<Day>,
    due: Day,
    left: bool,
    value: Option<String>,
}

fn line(words: &Words, view: &AppState, found: &SearchResult, bylines: &Bylines) -> Option<Line> {
    let (customer, _) = view.book.customer(&found.id)?;
    let warmth = &found.score.warmth;
    let firm = bylines.get(&found.id).map(str::to_owned);
    let risk = found.score.risk.as_ref();
    let tags: Vec<String> = customer
        .tags
        .iter()
        .flatten()
        .map(|tag| tag.as_str().to_owned())
        .collect();
    let value = found.score.own_value.filter(|value| *value > 0.0);
    Some(Line {
        id: found.id.clone(),
        name: customer.name.as_str().to_owned(),
        firm: firm.unwrap_or_default(),
        town: customer.town().unwrap_or_default().to_owned(),
        tags: intl::list(&tags),
        tier: customer.tier().word(),
        trust: intl::number(f64::from(percent(found.score.trust.value))),
        percent: percent(warmth.value),
        band: warmth.band.word(),
        risk: risk.map(|risk| (percent(risk.value), words.word("risk", risk.band.word()))),
        last: warmth.last.map(|(day, _)| day),
        due: warmth.due,
        left: found.score.stage == Stage::Former,
        value: value.and_then(|value| about(value, currency(&view.book))),
    })
}

/// Properties of [`Table`].
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// The application context.
    pub at: AppContext,
    /// Everybody found, in order.
    pub found: Rc<Vec<SearchResult>>,
    /// How many of them are drawn.
    pub shown: usize,
    /// Sorted how.
    pub query: Query,
    /// Sorts otherwise.
    pub onsort: Callback<Query>,
    /// The columns shown.
    pub columns: Columns,
    /// Who is chosen.
    pub selected: Selected,
    /// Who is chosen now.
    pub onselect: Callback<Selected>,
}

/// The table.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let (words, view) = (&props.at.words, &props.at.view);
    let found = props.found.iter().take(props.shown);
    let bylines = Bylines::of(view, found.clone().map(|found| &found.id));
    let today = view.today();
    let toggle = {
        let (selected, onselect) = (props.selected.clone(), props.onselect.clone());
        Callback::from(move |id: Id| {
            let mut next = (*selected).clone();
            if !next.remove(&id) {
                next.insert(id);
            }
            onselect.emit(Rc::new(next));
        })
    };
    let rows = found.filter_map(|found| {
        let line = line(words, view, found, &bylines)?;
        let is_chosen = props.selected.contains(&line.id);
        Some(row(words, &props.columns, &line, today, is_chosen, &toggle))
    });
    let onkeydown = Callback::from(|event: KeyboardEvent| walk(&event));
    html! {
        <table class="ledger" role="table">
            <caption class="unseen">{ t!(words, "place-customers") }</caption>
            { heads(props) }
            <tbody role="rowgroup" {onkeydown}>{ for rows }</tbody>
        </table>
    }
}

/// J and K go down and up the names, X chooses the one in hand.
fn walk(event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key() {
        return;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let row = target.and_then(|target| target.closest("tr").ok()?);
    let Some(row) = row else { return };
    let to = match event.key().as_str() {
        "j" => row.next_element_sibling(),
        "k" => row.previous_element_sibling(),
        "x" => {
            let tick = row.query_selector("input[type=checkbox]").ok().flatten();
            if let Some(tick) = tick.and_then(|tick| tick.dyn_into::<HtmlInputElement>().ok()) {
                tick.click();
            }
            event.prevent_default();
            return;
        }
        _ => return,
    };
    event.prevent_default();
    let link = to.and_then(|to| to.query_selector("a").ok()?);
    if let Some(link) = link.and_then(|link| link.dyn_into().ok()) {
        focus_in_place(&link);
        link.scroll_into_view_with_bool(false);
    }
}

/// The query sorted by a column; the other way round where it is sorted by it already.
fn sorted_by(query: &Query, order: Order) -> Query {
    Query {
        order,
        reversed: query.order == order && !query.reversed,
        ..query.clone()
    }
}

fn heads(props: &TableProps) -> Html {
    let (words, query) = (&props.at.words, &props.query);
    let heads = props.columns.iter().map(|order| {
        let order = *order;
        let class = classes!(
            "ledger__head",
            matches!(order, Order::Value | Order::Risk | Order::Trust)
                .then_some("ledger__head--number")
        );
        let is_here = query.order == order;
        let sort = is_here.then_some(match order.falls() != query.reversed {
            true => "descending",
            false => "ascending",
        });
        let next = sorted_by(query, order);
        let onclick = props.onsort.reform(move |_: MouseEvent| next.clone());
        let mark = sort.map(|sort| if sort == "descending" { "▾" } else { "▴" });
        // A phone sorts by the list above the table; its heads are only read out.
        html! {
            <th {class} scope="col" role="columnheader" aria-sort={sort} key={order.word()}>
                <span class="ledger__title">{ column(words, order) }</span>
                <button type="button" class="ledger__sort" {onclick}>
                    { column(words, order) }<span aria-hidden="true">{ for mark }</span>
                </button>
            </th>
        }
    });
    let all = props.found.len();
    let chosen = props
        .found
        .iter()
        .filter(|found| props.selected.contains(&found.id))
        .count();
    let is_all = chosen == all && all > 0;
    let onchange = {
        let (found, onselect) = (props.found.clone(), props.onselect.clone());
        Callback::from(move |_: Event| {
            let ids = found.iter().map(|found| found.id.clone());
            let next = if is_all {
                BTreeSet::new()
            } else {
                ids.collect()
            };
            onselect.emit(Rc::new(next));
        })
    };
    let label = t!(words, "customers-select-all", count = all);
    html! {
        <thead role="rowgroup">
            <tr role="row">
                <th class="ledger__head ledger__pick" scope="col" role="columnheader">
                    <label class="ledger__all">
                        <input type="checkbox" class="tick__box" checked={is_all} {onchange} />
                        <span class="ledger__all-says">{ label }</span>
                    </label>
                </th>
                { for heads }
            </tr>
        </thead>
    }
}

/// One customer; the whole row leads to them, but for its box.
fn row(
    words: &Words,
    columns: &[Order],
    line: &Line,
    today: Day,
    is_chosen: bool,
    toggle: &Callback<Id>,
) -> Html {
    let id = line.id.clone();
    let onchange = toggle.reform(move |_: Event| id.clone());
    let pick = t!(words, "customers-select", name = line.name.as_str());
    let class = classes!("ledger__row", is_chosen.then_some("ledger__row--chosen"));
    let cells = columns.iter().map(|order| cell(words, *order, line, today));
    html! {
        <tr {class} role="row" key={line.id.as_str()}>
            <td class="ledger__pick" role="cell">
                <input type="checkbox" class="tick__box" aria-label={pick} checked={is_chosen} {onchange} />
            </td>
            { for cells }
        </tr>
    }
}

/// What a customer has in one column.
fn cell(words: &Words, order: Order, line: &Line, today: Day) -> Html {
    let last = match line.last {
        Some(day) => day_html(day, today),
        None => html! { { t!(words, "customers-never") } },
    };
    let late = !line.left && line.due < today;
    let due = match line.left {
        true => html! { { words.word("stage", Stage::Former.word()) } },
        false => day_html(line.due, today),
    };
    let risk = line.risk.as_ref().map(|(number, band)| {
        html! { <span title={band.clone()}>{ number }<span class="unseen">{ format!(" {band}") }</span></span> }
    });
    let text = |class: &'static str, text: &str| html! { <td {class} role="cell" key={order.word()}>{ text.to_owned() }</td> };
    match order {
        Order::Name => {
            let to = Route::Customer {
                id: line.id.to_string(),
            };
            html! { <th class="ledger__name" scope="row" role="rowheader" key="name">{ go(to, "", &line.name) }</th> }
        }
        Order::Company => {
            html! { <td class="ledger__firm" role="cell" key="company" title={line.firm.clone()}>{ &line.firm }</td> }
        }
        Order::Town => text("ledger__more-of", &line.town),
        Order::Tags => {
            html! { <td class="ledger__more-of" role="cell" key="tags" title={line.tags.clone()}>{ &line.tags }</td> }
        }
        Order::Tier => text("ledger__tier", line.tier),
        Order::Warmth => {
            html! { <td class="ledger__warmth" role="cell" key="warmth"><WarmthBadge percent={line.percent} band={line.band} /></td> }
        }
        Order::Risk => html! { <td class="ledger__risk" role="cell" key="risk">{ for risk }</td> },
        Order::Trust => text("ledger__risk", &line.trust),
        Order::Last => html! { <td class="ledger__last" role="cell" key="last">{ last }</td> },
        Order::Due => {
            let class = classes!("ledger__due", late.then_some("ledger__due--late"));
            html! { <td {class} role="cell" key="due">{ due }</td> }
        }
        Order::Value => text("ledger__value", line.value.as_deref().unwrap_or_default()),
    }
}
