//! What narrows the list of customers: a text, stage, tier, tag, who is due or at risk; and saved views of all that.

use crate::app::context::CustomerListState;
use crate::platform::{clock, collation};
use crate::prelude::*;
use kept_core::book::Tier;
use kept_core::book::value::Line;
use kept_core::scoring::retention::Stage;
use kept_core::session::customer_search::{Order, Query, tags};
use kept_core::session::saved_views;

use super::columns::{ColumnPicker, Columns, column};

/// The texts of a button that is on or off.
fn toggle(label: String, is_on: bool, onclick: Callback<MouseEvent>) -> Html {
    let pressed = if is_on { "true" } else { "false" };
    html! { <button type="button" class="button button--small toggle" aria-pressed={pressed} {onclick}>{ label }</button> }
}

fn choices(all: String, rest: impl Iterator<Item = (String, String)>) -> Choices {
    let rest = rest.map(|(value, name)| (AttrValue::from(value), AttrValue::from(name)));
    std::iter::once((AttrValue::from(""), AttrValue::from(all)))
        .chain(rest)
        .collect()
}

/// Properties of [`Filters`].
#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// The application context.
    pub at: AppContext,
    /// How many are found.
    pub count: usize,
    /// The columns of the table.
    pub columns: Columns,
    /// Shows other columns.
    pub oncolumns: Callback<Columns>,
}

/// Filters, saved views and the count.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let at = &props.at;
    let (words, query) = (&at.words, &at.customer_list.query);
    let only = &at.customer_list.only;
    let look = {
        let only = only.clone();
        at.ui_actions
            .look
            .reform(move |query: Query| CustomerListState {
                query,
                shown: 0,
                only: only.clone(),
            })
    };
    let change = |set: fn(&mut Query, &str)| {
        let query = query.clone();
        look.reform(move |value: AttrValue| {
            let mut next = query.clone();
            set(&mut next, &value);
            next
        })
    };
    let pressed = |set: fn(&mut Query)| {
        let query = query.clone();
        look.reform(move |_: MouseEvent| {
            let mut next = query.clone();
            set(&mut next);
            next
        })
    };
    let stages = [Stage::Prospect, Stage::Customer, Stage::Former].into_iter();
    let stages = stages.map(|stage| (stage.word().to_owned(), words.word("stage", stage.word())));
    let tiers = Tier::ALL
        .iter()
        .map(|tier| (tier.word().to_owned(), words.name(*tier)));
    let in_use = use_memo(at.view.clone(), |view| {
        collation::alphabetical(words.language(), tags(&view.book))
    });
    let tagged = in_use.iter().map(|tag| (tag.clone(), tag.clone()));
    let orders = Order::ALL.iter().map(|order| {
        (
            AttrValue::from(order.word()),
            AttrValue::from(column(words, *order)),
        )
    });
    let orders: Choices = orders.collect();
    let field = |id: &'static str, label: String, choices: Choices, value: String, set| {
        html! { <SelectField {id} {label} {choices} {value} onchange={change(set)} /> }
    };
    let stage = query.stage.map_or("", Stage::word).to_owned();
    let tier = query.tier.map_or("", Tier::word).to_owned();
    let tag = query.tag.clone().unwrap_or_default();
    let all_tags = t!(words, "customers-all-tags");
    // On a phone the lists wait behind a button, so that the customers are in sight.
    let unfolded = use_state_eq(|| false);
    let fold = {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(!*unfolded))
    };
    let clear = at
        .ui_actions
        .look
        .reform(|_: MouseEvent| CustomerListState::default());
    let all = {
        let list = at.customer_list.clone();
        at.ui_actions
            .look
            .reform(move |_: MouseEvent| CustomerListState {
                only: None,
                ..list.clone()
            })
    };
    html! {
        <div class="finder" key="finder">
            <div class="finder__search">
                <TextField id="customers-filter" kind="search" label={t!(words, "customers-filter-text")}
                    value={query.text.clone()} onchange={change(|next, value| next.text = value.to_owned())} />
            </div>
            <div class={classes!("finder__fields", unfolded.then_some("finder__fields--open"))} id="customers-fields">
                { field("stage", t!(words, "customers-filter-stage"), choices(t!(words, "customers-all-stages"), stages), stage,
                    |next, value| next.stage = Stage::of_word(value)) }
                { field("tier", t!(words, "customers-filter-tier"), choices(t!(words, "customers-all-tiers"), tiers), tier,
                    |next, value| next.tier = Tier::of_word(value)) }
                if !in_use.is_empty() {
                    { field("tag", t!(words, "customers-filter-tag"), choices(all_tags, tagged), tag,
                        |next, value| next.tag = Some(value.to_owned()).filter(|tag| !tag.is_empty())) }
                }
                <div class="finder__order">
                    { field("order", t!(words, "customers-sort"), orders, query.order.word().to_owned(), |next, value| {
                        next.order = Order::of_word(value).unwrap_or_default();
                        next.reversed = false;
                    }) }
                </div>
            </div>
            <div class="finder__chips">
                <button type="button" class="button button--small toggle finder__fold" aria-expanded={if *unfolded { "true" } else { "false" }}
                    aria-controls="customers-fields" onclick={fold}>{ t!(words, "customers-more-filters") }</button>
                { toggle(t!(words, "customers-due-now"), query.due, pressed(|next| next.due = !next.due)) }
                { toggle(t!(words, "customers-at-risk"), query.at_risk, pressed(|next| next.at_risk = !next.at_risk)) }
                if let Some(only) = only {
                    { toggle(only.called.clone(), true, all) }
                }
                <Views {at} {look} />
                <ColumnPicker words={words.clone()} columns={&props.columns} onchange={&props.oncolumns} />
                if query.is_filtered() || only.is_some() {
                    <button type="button" class="link" onclick={clear}>{ t!(words, "customers-clear") }</button>
                }
                <p class="finder__count" role="status">{ t!(words, "customers-count", count = props.count) }</p>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ViewsProps {
    at: AppContext,
    look: Callback<Query>,
}

/// The saved views, and saving the list as it is under a name.
#[component]
fn Views(props: &ViewsProps) -> Html {
    let at = &props.at;
    let (words, query) = (&at.words, &at.customer_list.query);
    let naming = use_state_eq(|| None::<AttrValue>);
    let views = use_memo(at.view.clone(), |view| {
        let mut views = saved_views::views(&view.book);
        collation::sort_by_text(words.language(), &mut views, |(_, view)| {
            view.name.as_str().to_owned()
        });
        views
    });
    let is_like = |view| saved_views::query_of(view) == *query;
    let here = views.iter().find(|(_, view)| is_like(view));
    let buttons = views.iter().map(|(id, view)| {
        let to = saved_views::query_of(view);
        let onclick = props.look.reform(move |_: MouseEvent| to.clone());
        let button = toggle(view.name.as_str().to_owned(), is_like(view), onclick);
        html! { <span key={id.clone()}>{ button }</span> }
    });
    let act = {
        let (dispatcher, words) = (at.dispatcher.clone(), words.clone());
        move |action: Action, name: &str, is_saved: bool| {
            let label = match is_saved {
                true => t!(words, "customers-view-saved", name = name),
                false => t!(words, "customers-view-deleted", name = name),
            };
            // A book that cannot be written to says so at the head of the page.
            let _ = dispatcher.act(action, Label::InWords(label));
        }
    };
    let remove = here.and_then(|(id, view)| Some((Id::new(id)?, view.name.as_str().to_owned())));
    let remove = remove.map(|(id, name)| {
        let (act, shown) = (act.clone(), name.clone());
        let onclick = Callback::from(move |_: MouseEvent| act(saved_views::save(&id, None), &name, false));
        html! { <button type="button" class="link" {onclick}>{ t!(words, "customers-view-delete", name = shown) }</button> }
    });
    let is_new = here.is_none() && *query != Query::default() && at.view.is_open();
    let begin = {
        let naming = naming.setter();
        Callback::from(move |_: MouseEvent| naming.set(Some(AttrValue::default())))
    };
    let form = naming.as_ref().filter(|_| is_new).map(|typed| {
        let onsubmit = {
            let (naming, typed, query) = (naming.setter(), typed.clone(), query.clone());
            let act = act.clone();
            Callback::from(move |event: SubmitEvent| {
                event.prevent_default();
                let Some(name) = Line::new(&typed) else { return };
                let view = saved_views::view_of(name, &query);
                act(saved_views::save(&clock::new_id(), Some(view)), typed.trim(), true);
                naming.set(None);
            })
        };
        let onchange = {
            let naming = naming.setter();
            Callback::from(move |text| naming.set(Some(text)))
        };
        html! {
            <form class="finder__view" {onsubmit}>
                <TextField id="view-name" label={t!(words, "customers-view-name")} value={typed.clone()} {onchange} autofocus={true} />
                <button type="submit" class="button button--small">{ t!(words, "customers-view-keep") }</button>
            </form>
        }
    });
    html! {
        <>
            { for buttons }
            { for remove }
            if is_new && naming.is_none() {
                <button type="button" class="link" onclick={begin}>{ t!(words, "customers-view-save") }</button>
            }
            { for form }
        </>
    }
}
