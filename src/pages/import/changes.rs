//! What would change in records that the book has, field by field, and which values of the file are older than the book's.

use kept_core::dyn_sort::DynSort;
use std::collections::HashMap;

use serde_json::Value;

use super::record::RecordFormatter;
use crate::prelude::*;
use crate::services::time_slicing::Shared;
use kept_core::book::ChangeKind;
use kept_core::book::op::{Change, Op};
use kept_core::exchange::json::diff::Comparison;

/// So many records are shown at first, and so many more at each press.
const PART: usize = 50;

/// A record of the book with the fields that would change: name, what stands there, what would.
pub struct Altered {
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
    records.dyn_sort();
    records.dedup();
    records.len()
}

/// One operation changes one record, and a record may have several with stamps of their own.
pub fn altered(comparison: &Comparison) -> Vec<Altered> {
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
        let ChangeKind::Fields(before) = &changed.what else {
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

/// A list of records; each is drawn when it is shown.
pub fn list(
    at: &AppContext,
    count: usize,
    draw: impl Fn(&RecordFormatter, usize) -> Option<Html> + 'static,
) -> Html {
    let held = at.clone();
    let line = Callback::from(move |at: usize| {
        let teller = RecordFormatter {
            words: &held.words,
            book: &held.view.book,
            today: held.view.today(),
        };
        draw(&teller, at).unwrap_or_default()
    });
    html! { <PagedList {count} part={PART} {line} /> }
}

/// Records that would change.
pub fn changes(at: &AppContext, records: Rc<Vec<Altered>>) -> Html {
    list(at, records.len(), move |teller, at| {
        let record = records.get(at)?;
        let fields = record.fields.iter().map(|(name, old, new)| {
            let label = teller.field(record.list, &record.id, name);
            let (old, new) = (teller.value(name, old.as_ref()), teller.value(name, new.as_ref()));
            html! { <li key={name.clone()}>{ t!(teller.words, "import-field-changes", field = label, old = old, new = new) }</li> }
        });
        let key = format!("{}/{}", record.list.word(), record.id);
        Some(html! {
            <li class="altered" {key}>
                <p class="altered__what">{ teller.title(record.list, &record.id) }</p>
                <ul>{ for fields }</ul>
            </li>
        })
    })
}

/// Values of the file that lose to later ones of the book.
pub fn set_aside(at: &AppContext, comparison: Shared<Comparison>) -> Html {
    list(at, comparison.set_aside.len(), move |teller, at| {
        let lost = comparison.set_aside.get(at)?;
        let name = &lost.lost.name;
        let raw = teller.book.raw(lost.list, &lost.id).unwrap_or_default();
        let ours = teller.value(name, raw.fields().get(name));
        let theirs = teller.value(name, lost.lost.value.as_ref());
        let label = teller.field(lost.list, &lost.id, name);
        Some(html! {
            <li class="altered" key={at}>
                <p class="altered__what">{ teller.title(lost.list, &lost.id) }</p>
                <p>{ t!(teller.words, "import-field-kept", field = label, ours = ours, theirs = theirs) }</p>
            </li>
        })
    })
}

/// Records by their names alone: those that the file says were deleted, or those that were deleted here.
pub fn named(at: &AppContext, comparison: Shared<Comparison>, removed: bool) -> Html {
    let count = match removed {
        true => comparison.removed.len(),
        false => comparison.gone.len(),
    };
    list(at, count, move |teller, at| {
        let (list, id) = match removed {
            true => comparison.removed.get(at)?,
            false => comparison.gone.get(at)?,
        };
        let key = format!("{}/{id}", list.word());
        Some(html! { <li class="altered" {key}>{ teller.title(*list, id) }</li> })
    })
}
