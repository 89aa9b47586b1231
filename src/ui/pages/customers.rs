//! Customers: the book itself, searched, sifted and sorted.

use yew::prelude::*;

use crate::book::{Day, Id, Tier};
use crate::browser::unicode;
use crate::retention::Stage;
use crate::session::finder::{Found, Index, Order, find};
use crate::t;
use crate::ui::app::{LookedFor, Wishes};
use crate::ui::desk::View;
use crate::ui::link::Go;
use crate::ui::parts::{Cherry, Choices, EmptyState, SelectField};
use crate::ui::route::Route;
use crate::ui::show::{about, currency, day_html, percent};
use crate::ui::use_words;
use crate::ui::words::Words;

/// How many rows are drawn at first, and more at a time: drawing them is what costs.
const PAGE: usize = 100;

/// What one row shows.
#[derive(Clone, PartialEq)]
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

fn line(view: &View, found: &Found) -> Option<Line> {
    let (customer, _) = view.book.customer(&found.id)?;
    let warmth = &found.score.warmth;
    let firm = customer
        .company
        .as_ref()
        .map(|firm| firm.as_str().to_owned());
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
pub fn CustomersPage() -> Html {
    let words = use_words();
    let index = use_mut_ref(Index::default);
    let (Some(view), Some(wishes), Some(looked_for)) = (
        use_context::<View>(),
        use_context::<Wishes>(),
        use_context::<LookedFor>(),
    ) else {
        return html! {};
    };
    let query = looked_for.query.clone();
    let found = use_memo((view.clone(), query.clone()), |(view, query)| {
        find(
            &view.book,
            &view.board,
            &mut index.borrow_mut(),
            query,
            unicode::fold,
        )
    });
    if view.book.customer_count() == 0 {
        return html! { <Blank /> };
    }
    let shown = looked_for.shown.max(PAGE);
    let lines = found
        .iter()
        .take(shown)
        .filter_map(|found| line(&view, found));
    let today = view.today();
    let rows =
        lines.map(|line| html! { <Row key={line.id.as_str()} line={line.clone()} {today} /> });
    let list = if found.is_empty() {
        let clear = wishes.look.reform(|_: MouseEvent| LookedFor::default());
        html! {
            <EmptyState head={t!(words, "customers-none-head")} text={t!(words, "customers-none-text")}>
                <button type="button" class="button" onclick={clear}>{ t!(words, "act-clear-search") }</button>
            </EmptyState>
        }
    } else {
        html! {
            <table class="ledger" role="table">
                <caption class="unseen">{ t!(words, "place-customers") }</caption>
                <Heads order={query.order} />
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
        }
    };
    let left = found.len().saturating_sub(shown);
    let more = (left > 0).then(|| {
        let next = LookedFor { shown: shown + PAGE, ..looked_for.clone() };
        let onclick = wishes.look.reform(move |_: MouseEvent| next.clone());
        html! {
            <div class="ledger__more">
                <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = left.min(PAGE)) }</button>
                <span>{ t!(words, "customers-shown", shown = shown, count = found.len()) }</span>
            </div>
        }
    });
    html! {
        <>
            <div class="page__head" key="head">
                <h1>{ t!(words, "place-customers") }</h1>
                <div class="page__end">
                    <Go class="button" to={Route::New}>{ t!(words, "act-add-customer") }</Go>
                </div>
            </div>
            <Finder key="finder" count={found.len()} />
            <div key="list">{ list }</div>
            <div key="more">{ for more }</div>
        </>
    }
}

#[component]
fn Blank() -> Html {
    let words = use_words();
    html! {
        <>
            <div class="page__head"><h1>{ t!(words, "place-customers") }</h1></div>
            <EmptyState head={t!(words, "customers-empty-head")} text={t!(words, "customers-empty-text")}>
                <Go class="button button--primary" to={Route::New}>{ t!(words, "act-add-customer") }</Go>
                <Go class="button" to={Route::Import}>{ t!(words, "act-import") }</Go>
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

#[derive(Properties, PartialEq)]
struct FinderProps {
    count: usize,
}

/// Stage, tier and order; the words are looked for from the bar.
#[component]
fn Finder(props: &FinderProps) -> Html {
    let words = use_words();
    let (Some(wishes), Some(looked_for)) = (use_context::<Wishes>(), use_context::<LookedFor>())
    else {
        return html! {};
    };
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
        .map(|(place, order)| (place.to_string().into(), order_name(&words, *order).into()))
        .collect();
    let query = &looked_for.query;
    let change = |set: fn(&mut LookedFor, &str)| {
        let looked_for = looked_for.clone();
        wishes.look.reform(move |value: AttrValue| {
            let mut next = LookedFor {
                shown: 0,
                ..looked_for.clone()
            };
            set(&mut next, &value);
            next
        })
    };
    let order = Order::ALL
        .iter()
        .position(|order| *order == query.order)
        .unwrap_or(0);
    html! {
        <div class="finder">
            <SelectField id="stage" label={t!(words, "customers-filter-stage")} choices={stages}
                value={query.stage.map_or("", Stage::word)}
                onchange={change(|next, value| next.query.stage = Stage::of_word(value))} />
            <SelectField id="tier" label={t!(words, "customers-filter-tier")} choices={tiers}
                value={query.tier.map_or("", Tier::word)}
                onchange={change(|next, value| next.query.tier = Tier::of_word(value))} />
            <SelectField id="order" label={t!(words, "customers-sort")} choices={orders}
                value={order.to_string()}
                onchange={change(|next, value| {
                    let place = value.parse().ok().and_then(|place: usize| Order::ALL.get(place));
                    next.query.order = place.copied().unwrap_or_default();
                })} />
            <p class="finder__count" role="status">{ t!(words, "customers-count", count = props.count) }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct HeadsProps {
    order: Order,
}

#[component]
fn Heads(props: &HeadsProps) -> Html {
    let words = use_words();
    let head = |text: String, order: Option<Order>, number: bool| {
        let class = classes!("ledger__head", number.then_some("ledger__head--number"));
        let falls = props.order == Order::Value;
        let sort =
            (order == Some(props.order)).then_some(if falls { "descending" } else { "ascending" });
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

#[derive(Properties, PartialEq)]
struct RowProps {
    line: Line,
    today: Day,
}

/// One customer; the whole row leads to them.
#[component]
fn Row(props: &RowProps) -> Html {
    let words = use_words();
    let line = &props.line;
    let last = match line.last {
        Some(day) => day_html(day, props.today),
        None => html! { { t!(words, "customers-never") } },
    };
    let late = !line.left && line.due < props.today;
    let due = if line.left {
        html! { { words.word("stage", Stage::Former.word()) } }
    } else {
        day_html(line.due, props.today)
    };
    html! {
        <tr class="ledger__row" role="row">
            <th class="ledger__name" scope="row" role="rowheader"><Go to={Route::Customer { id: line.id.to_string() }}>{ &line.name }</Go></th>
            <td class="ledger__firm" role="cell" title={line.firm.clone()}>{ &line.firm }</td>
            <td class="ledger__warmth" role="cell"><Cherry percent={line.percent} band={line.band} /></td>
            <td class="ledger__last" role="cell">{ last }</td>
            <td class={classes!("ledger__due", late.then_some("ledger__due--late"))} role="cell">{ due }</td>
            <td class="ledger__value" role="cell">{ for line.value.as_ref() }</td>
        </tr>
    }
}
