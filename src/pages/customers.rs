//! Customers: the book itself, as a table that is searched, filtered, sorted and changed many rows at a time.

mod bulk;
mod columns;
mod filters;
mod table;

use std::collections::BTreeSet;

use crate::app::context::CustomerListState;
use crate::platform::{collation, list_query, text_fold};
use crate::prelude::*;
use bulk::BulkBar;
use columns::{Columns, use_columns};
use filters::Filters;
use kept_core::session::customer_search::{Index, Query, find};
use table::{Selected, Table};

/// How many rows are drawn at first, and more at a time: drawing them is what costs.
const PAGE: usize = 100;

/// Shows the list as it was before the page was loaded again, and remembers it for the next time.
#[hook]
fn use_remembered(at: &AppContext) {
    let (space, query, look) = (
        at.view.space,
        at.customer_list.query.clone(),
        at.ui_actions.look.clone(),
    );
    let before = use_memo((), |()| list_query::get(space));
    let is_first = use_mut_ref(|| true);
    // Whom another page led to are not narrowed by what was looked for before.
    let is_led = at.customer_list.only.is_some();
    use_effect_with(query, move |query| {
        let is_first = is_first.replace(false);
        if is_first && !is_led && *query == Query::default() && *before != *query {
            look.emit(CustomerListState {
                query: (*before).clone(),
                ..CustomerListState::default()
            });
        } else if !is_first {
            list_query::put(space, query);
        }
    });
}

/// The page.
#[component]
pub fn CustomersPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view, ui_actions, customer_list) =
        (&at.words, &at.view, &at.ui_actions, &at.customer_list);
    let index = use_mut_ref(Index::default);
    let selected = use_state_eq(Selected::default);
    let query = &customer_list.query;
    let columns = use_columns();
    use_remembered(at);
    let only = &customer_list.only;
    let found = use_memo(
        (view.clone(), query.clone(), only.clone()),
        |(view, query, only)| {
            let mut found = find(
                &view.book,
                &view.score_cache,
                &mut index.borrow_mut(),
                query,
                text_fold::fold,
                &collation::of(words.language()),
            );
            if let Some(only) = only {
                found.retain(|found| only.ids.contains(&found.id));
            }
            found
        },
    );
    let all: Rc<Rc<[Id]>> = use_memo(found.clone(), |found| {
        found.iter().map(|found| found.id.clone()).collect()
    });
    if view.book.customer_count() == 0 {
        return blank(words);
    }
    let onselect = {
        let selected = selected.setter();
        Callback::from(move |next: Selected| selected.set(next))
    };
    // Who was deleted meanwhile, here or in another tab, is chosen no more.
    let chosen: Selected = match selected.iter().all(|id| view.book.has(List::Customers, id)) {
        true => (*selected).clone(),
        false => {
            let there = selected
                .iter()
                .filter(|id| view.book.has(List::Customers, id));
            Rc::new(there.cloned().collect::<BTreeSet<_>>())
        }
    };
    let shown = customer_list.shown.max(PAGE);
    let look = {
        let only = only.clone();
        ui_actions
            .look
            .reform(move |query: Query| CustomerListState {
                query,
                shown: 0,
                only: only.clone(),
            })
    };
    let list = match found.is_empty() {
        true => {
            let clear = ui_actions
                .look
                .reform(|_: MouseEvent| CustomerListState::default());
            html! {
                <EmptyState head={t!(words, "customers-none-head")} text={t!(words, "customers-none-text")}>
                    <button type="button" class="button" onclick={clear}>{ t!(words, "act-clear-search") }</button>
                </EmptyState>
            }
        }
        false => html! {
            <Table {at} found={found.clone()} {shown} query={query.clone()} onsort={look} columns={&*columns} selected={chosen.clone()} onselect={&onselect} />
        },
    };
    let oncolumns = {
        let columns = columns.setter();
        Callback::from(move |next: Columns| columns.set(next))
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
    let bar = (!chosen.is_empty()).then(|| {
        html! { <BulkBar {at} selected={chosen.clone()} all={(*all).clone()} {onselect} /> }
    });
    html! {
        <>
            <PageHead key="head" title={t!(words, "place-customers")}>
                { go(Route::New, "button", &t!(words, "act-add-customer")) }
                { go(Route::Duplicates, "link", &t!(words, "act-find-duplicates")) }
            </PageHead>
            <Filters key="filters" {at} count={found.len()} columns={&*columns} {oncolumns} />
            <div key="list">{ list }</div>
            <div key="more">{ for more }</div>
            <div key="bulk" class="bulk__place">{ for bar }</div>
        </>
    }
}

fn blank(words: &Words) -> Html {
    let first = html! {
        <>
            { go(Route::New, "button button--primary", &t!(words, "act-add-customer")) }
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
