//! What would change in records that the book has, field by field, and which values of the file are older than the book's.

use std::collections::HashMap;

use serde_json::Value;
use yew::prelude::*;

use super::record::Teller;
use super::work::Shared;
use crate::book::op::{Change, List, Op};
use crate::book::{Id, What};
use crate::exchange::json::compare::Comparison;
use crate::t;
use crate::ui::desk::View;
use crate::ui::use_words;

/// So many records are shown at first, and so many more at each press.
const PART: usize = 50;

/// A record of the book with the fields that would change: name, what stands there, what would.
struct Altered {
    list: List,
    id: Id,
    fields: Vec<(String, Option<Value>, Option<Value>)>,
}

/// How many records would change.
pub fn count(comparison: &Comparison) -> usize {
    let mut records: Vec<(List, &Id)> = comparison
        .changed
        .iter()
        .map(|changed| (changed.list, &changed.id))
        .collect();
    records.sort();
    records.dedup();
    records.len()
}

/// One operation changes one record, and a record may have several with stamps of their own.
fn altered(comparison: &Comparison) -> Vec<Altered> {
    let mut coming: HashMap<(List, &Id, &str), &Value> = HashMap::new();
    for Op {
        list, id, change, ..
    } in &comparison.ops
    {
        if let Change::Put(fields) = change {
            for (name, value) in fields {
                coming.insert((*list, id, name), value);
            }
        }
    }
    let mut records: Vec<Altered> = Vec::new();
    let mut place: HashMap<(List, &Id), usize> = HashMap::new();
    for changed in &comparison.changed {
        let What::Fields(before) = &changed.what else {
            continue;
        };
        let at = *place.entry((changed.list, &changed.id)).or_insert_with(|| {
            records.push(Altered {
                list: changed.list,
                id: changed.id.clone(),
                fields: Vec::new(),
            });
            records.len() - 1
        });
        if let Some(record) = records.get_mut(at) {
            record.fields.extend(before.iter().map(|before| {
                let now = coming.get(&(changed.list, &changed.id, before.name.as_str()));
                (
                    before.name.clone(),
                    before.value.clone(),
                    now.map(|value| (*value).clone()),
                )
            }));
        }
    }
    records
}

/// What the lists here show.
#[derive(Properties, PartialEq)]
pub struct ChangesProps {
    /// What the file would do.
    pub comparison: Shared<Comparison>,
}

/// Records that would change.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let words = use_words();
    let shown = use_state_eq(|| PART);
    let records = use_memo(props.comparison.clone(), |comparison| altered(comparison));
    let Some(view) = use_context::<View>() else {
        return html! {};
    };
    let teller = Teller {
        words: &words,
        book: &view.book,
        today: view.today(),
    };
    let rows = records.iter().take(*shown).map(|record| {
        let fields = record.fields.iter().map(|(name, old, new)| {
            let label = teller.field(record.list, &record.id, name);
            let (old, new) = (teller.value(name, old.as_ref()), teller.value(name, new.as_ref()));
            html! { <li key={name.clone()}>{ t!(words, "import-field-changes", field = label, old = old, new = new) }</li> }
        });
        let key = format!("{}/{}", record.list.word(), record.id);
        html! {
            <li class="altered" {key}>
                <p class="altered__what">{ teller.title(record.list, &record.id) }</p>
                <ul>{ for fields }</ul>
            </li>
        }
    });
    html! {
        <>
            <ul class="alterations">{ for rows }</ul>
            <div class="form__end"><More count={records.len()} {shown} /></div>
        </>
    }
}

/// Values of the file that lose to later ones of the book.
#[component]
pub fn SetAside(props: &ChangesProps) -> Html {
    let words = use_words();
    let shown = use_state_eq(|| PART);
    let Some(view) = use_context::<View>() else {
        return html! {};
    };
    let teller = Teller {
        words: &words,
        book: &view.book,
        today: view.today(),
    };
    let lost = &props.comparison.set_aside;
    let rows = lost.iter().take(*shown).enumerate().map(|(at, lost)| {
        let name = &lost.lost.name;
        let raw = view.book.raw(lost.list, &lost.id).unwrap_or_default();
        let ours = teller.value(name, raw.fields().get(name));
        let theirs = teller.value(name, lost.lost.value.as_ref());
        let label = teller.field(lost.list, &lost.id, name);
        html! {
            <li class="altered" key={at}>
                <p class="altered__what">{ teller.title(lost.list, &lost.id) }</p>
                <p>{ t!(words, "import-field-kept", field = label, ours = ours, theirs = theirs) }</p>
            </li>
        }
    });
    html! {
        <>
            <ul class="alterations">{ for rows }</ul>
            <div class="form__end"><More count={lost.len()} {shown} /></div>
        </>
    }
}

/// What [`Named`] shows.
#[derive(Properties, PartialEq)]
pub struct NamedProps {
    /// What the file would do.
    pub comparison: Shared<Comparison>,
    /// Those that the file says were deleted, or those that were deleted here.
    pub removed: bool,
}

/// Records by their names alone.
#[component]
pub fn Named(props: &NamedProps) -> Html {
    let words = use_words();
    let shown = use_state_eq(|| PART);
    let Some(view) = use_context::<View>() else {
        return html! {};
    };
    let teller = Teller {
        words: &words,
        book: &view.book,
        today: view.today(),
    };
    let comparison = &props.comparison;
    let records = if props.removed {
        &comparison.removed
    } else {
        &comparison.gone
    };
    let rows = records.iter().take(*shown).map(|(list, id)| {
        let key = format!("{}/{id}", list.word());
        html! { <li class="altered" {key}>{ teller.title(*list, id) }</li> }
    });
    html! {
        <>
            <ul class="alterations">{ for rows }</ul>
            <div class="form__end"><More count={records.len()} {shown} /></div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct MoreProps {
    count: usize,
    shown: UseStateHandle<usize>,
}

/// A button for the next part of a list, where there is one.
#[component]
fn More(props: &MoreProps) -> Html {
    let words = use_words();
    let left = props.count.saturating_sub(*props.shown);
    if left == 0 {
        return html! {};
    }
    let shown = props.shown.clone();
    let onclick = Callback::from(move |_: MouseEvent| shown.set(*shown + PART));
    html! { <button type="button" class="button" {onclick}>{ t!(words, "act-show-more", count = left.min(PART)) }</button> }
}
