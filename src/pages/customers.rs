//! Customers: the book itself, searched, sifted and sorted.

use crate::app::context::CustomerListState;
use crate::app::customer_lookup::Bylines;
use crate::parts::WarmthBadge;
use crate::platform::text_fold;
use crate::prelude::*;
use kept_core::book::Tier;
use kept_core::scoring::retention::Stage;
use kept_core::session::customer_search::{Index, Order, SearchResult, find};

/// How many rows are drawn at first, and more at a time: drawing them is what costs.
const PAGE: usize = 100;

/// What one row shows.
struct Line {
    id: Id,
    name: String,
    firm: String,
    percent: u8,
    band: &'static str,
    last: Option<Day>,
    due: Day,
    left: bool,
    value: Option<String>,
}

fn line(view: &AppState, found: &SearchResult, bylines: &Bylines) -> Option<Line> {
    let (customer, _) = view.book.customer(&found.id)?;
    let warmth = &found.score.warmth;
    let firm = bylines.get(&found.id).map(str::to_owned);
    Some(Line {
        id: found.id.clone(),
        name: customer.name.as_str().to_owned(),
        firm: firm.unwrap_or_default(),
        percent: percent(warmth.value),
        band: warmth.band.word(),
        last: warmth.last.map(|(day, _)| day),
        due: warmth.due,
        left: found.score.stage == Stage::Former,
        value: found
            .score
            .own_value
            .and_then(|value| about(value, currency(&view.book))),
    })
}

/// The page.
#[component]
pub fn CustomersPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view, ui_actions, customer_list) =
        (&at.words, &at.view, &at.ui_actions, &at.customer_list);
    let index = use_mut_ref(Index::default);
    let query = customer_list.query.clone();
    let found = use_memo((view.clone(), query.clone()), |(view, query)| {
        find(
            &view.book,
            &view.score_cache,
            &mut index.borrow_mut(),
            query,
            text_fold::fold,
        )
    });
    if view.book.customer_count() == 0 {
        return blank(words);
    }
    let shown = customer_list.shown.max(PAGE);
    let listed = || found.iter().take(shown);
    let bylines = Bylines::of(view, listed().map(|found| &found.id));
    let lines = listed().filter_map(|found| line(view, found, &bylines));
    let today = view.today();
    let rows = lines.map(|line| row(words, &line, today));
    let list = if found.is_empty() {
        let clear = ui_actions
            .look
            .reform(|_: MouseEvent| CustomerListState::default());
        let button = html! {
            <button type="button" class="button" onclick={clear}>{ t!(words, "act-clear-search") }</button>
        };
        html! {
            <EmptyState head={t!(words, "customers-none-head")} text={t!(words, "customers-none-text")}>
                { button }
            </EmptyState>
        }
    } else {
        html! {
            <table class="ledger" role="table">
                <caption class="unseen">{ t!(words, "place-customers") }</caption>
                { heads(words, query.order) }
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
        }
    };
    let left = found.len().saturating_sub(shown);
    let more = (left > 0).then(|| {
        let next = CustomerListState { shown: shown + PAGE, ..customer_list.clone() };
        let onclick = ui_actions.look.reform(move |_: MouseEvent| next.clone());
        html! {
            <div class="ledger__more">
                <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = left.min(PAGE)) }</button>
                <span>{ t!(words, "customers-shown", shown = shown, count = found.len()) }</span>
            </div>
        }
    });
    html! {
        <>
            <PageHead key="head" title={t!(words, "place-customers")}>
                { go(Route::New, "button", &t!(words, "act-add-customer")) }
                { go(Route::Duplicates, "link", &t!(words, "act-find-duplicates")) }
            </PageHead>
            { finder(at, found.len()) }
            <div key="list">{ list }</div>
            <div key="more">{ for more }</div>
        </>
    }
}

fn blank(words: &Words) -> Html {
    let first = html! {
        <>
            { go(Route::NewFew, "button button--primary", &t!(words, "act-add-few")) }
            { go(Route::New, "button", &t!(words, "act-add-customer")) }
            { go(Route::Import, "button", &t!(words, "act-import")) }
        </>
    };
    html! {
        <>
            <PageHead title={t!(words, "place-customers")} />
            <EmptyState head={t!(words, "customers-empty-head")} text={t!(words, "customers-empty-text")}>
                { first }
            </EmptyState>
        </>
    }
}

fn order_name(words: &Words, order: Order) -> String {
    match order {
        Order::Due => t!(words, "customers-sort-due"),
        Order::Name => t!(words, "customers-sort-name"),
        Order::Warmth => t!(words, "customers-sort-warmth"),
        Order::Last => t!(words, "customers-sort-last"),
        Order::Value => t!(words, "customers-sort-value"),
    }
}

/// Stage, tier and order; the words are looked for from the bar.
fn finder(at: &AppContext, count: usize) -> Html {
    let (words, ui_actions, customer_list) = (&at.words, &at.ui_actions, &at.customer_list);
    let stages = [Stage::Prospect, Stage::Customer, Stage::Former];
    let stages: Choices = std::iter::once((
        AttrValue::from(""),
        t!(words, "customers-all-stages").into(),
    ))
    .chain(stages.map(|stage| {
        (
            stage.word().into(),
            words.word("stage", stage.word()).into(),
        )
    }))
    .collect();
    let tiers: Choices =
        std::iter::once((AttrValue::from(""), t!(words, "customers-all-tiers").into()))
            .chain(
                Tier::ALL
                    .iter()
                    .map(|tier| (tier.word().into(), words.name(*tier).into())),
            )
            .collect();
    let orders: Choices = Order::ALL
        .iter()
        .enumerate()
        .map(|(place, order)| (place.to_string().into(), order_name(words, *order).into()))
        .collect();
    let query = &customer_list.query;
    let change = |set: fn(&mut CustomerListState, &str)| {
        let customer_list = customer_list.clone();
        ui_actions.look.reform(move |value: AttrValue| {
            let mut next = CustomerListState {
                shown: 0,
                ..customer_list.clone()
            };
            set(&mut next, &value);
            next
        })
    };
    let order = Order::ALL
        .iter()
        .position(|order| *order == query.order)
        .unwrap_or(0);
    let field = |id: &'static str, label: String, choices: Choices, value: String, set| {
        html! {
            <SelectField {id} {label} {choices} {value} onchange={change(set)} />
        }
    };
    let stage = query.stage.map_or("", Stage::word).to_owned();
    let tier = query.tier.map_or("", Tier::word).to_owned();
    html! {
        <div class="finder" key="finder">
            { field("stage", t!(words, "customers-filter-stage"), stages, stage,
                |next, value| next.query.stage = Stage::of_word(value)) }
            { field("tier", t!(words, "customers-filter-tier"), tiers, tier,
                |next, value| next.query.tier = Tier::of_word(value)) }
            { field("order", t!(words, "customers-sort"), orders, order.to_string(), |next, value| {
                let place = value.parse().ok().and_then(|place: usize| Order::ALL.get(place));
                next.query.order = place.copied().unwrap_or_default();
            }) }
            <p class="finder__count" role="status">{ t!(words, "customers-count", count = count) }</p>
        </div>
    }
}

fn heads(words: &Words, sorted: Order) -> Html {
    let head = |text: String, order: Option<Order>, number: bool| {
        let class = classes!("ledger__head", number.then_some("ledger__head--number"));
        let falls = sorted == Order::Value;
        let sort =
            (order == Some(sorted)).then_some(if falls { "descending" } else { "ascending" });
        html! { <th {class} scope="col" role="columnheader" aria-sort={sort}>{ text }</th> }
    };
    html! {
        <thead role="rowgroup">
            <tr role="row">
                { head(t!(words, "customers-column-name"), Some(Order::Name), false) }
                { head(t!(words, "customers-column-firm"), None, false) }
                { head(t!(words, "customers-column-warmth"), Some(Order::Warmth), false) }
                { head(t!(words, "customers-column-last"), Some(Order::Last), false) }
                { head(t!(words, "customers-column-due"), Some(Order::Due), false) }
                { head(t!(words, "customers-column-value"), Some(Order::Value), true) }
            </tr>
        </thead>
    }
}

/// One customer; the whole row leads to them.
fn row(words: &Words, line: &Line, today: Day) -> Html {
    let last = match line.last {
        Some(day) => day_html(day, today),
        None => html! { { t!(words, "customers-never") } },
    };
    let late = !line.left && line.due < today;
    let due = if line.left {
        html! { { words.word("stage", Stage::Former.word()) } }
    } else {
        day_html(line.due, today)
    };
    html! {
        <tr class="ledger__row" role="row" key={line.id.as_str()}>
            <th class="ledger__name" scope="row" role="rowheader">{ go(Route::Customer { id: line.id.to_string() }, "", &line.name) }</th>
            <td class="ledger__firm" role="cell" title={line.firm.clone()}>{ &line.firm }</td>
            <td class="ledger__warmth" role="cell"><WarmthBadge percent={line.percent} band={line.band} /></td>
            <td class="ledger__last" role="cell">{ last }</td>
            <td class={classes!("ledger__due", late.then_some("ledger__due--late"))} role="cell">{ due }</td>
            <td class="ledger__value" role="cell">{ for line.value.as_ref() }</td>
        </tr>
    }
}
