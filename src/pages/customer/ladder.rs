//! How loyal a customer is: their rung, what is missing for the next one, who brought them and whom they brought.

use super::Page;
use crate::prelude::*;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::retention::{Rung, next_rung};

/// How many of those they brought are drawn at once.
const SHOWN: usize = 6;

/// The part of the page.
pub fn ladder(page: &Page<'_>) -> Html {
    let (words, known) = (&page.at.words, page.known);
    let next = next_rung(&known.score, known.rung, known.asof);
    let says = match &next {
        Some(next) => {
            let missing = next
                .missing
                .iter()
                .map(|missing| words.missing(missing, &known.score));
            let missing = missing.enumerate();
            html! {
                <>
                    <p>{ words.next_rung(next) }</p>
                    <ul class="missing">{ for missing.map(|(i, missing)| html! { <li key={i}>{ missing }</li> }) }</ul>
                </>
            }
        }
        None if known.rung == Rung::Gone => html! { <p>{ t!(words, "ladder-gone") }</p> },
        None => html! { <p>{ t!(words, "ladder-top") }</p> },
    };
    let ready = known.score.ready_to_refer && !known.is_past;
    let ready = ready.then(|| html! { <p class="ladder__ready">{ t!(words, "ladder-ready") }</p> });
    html! {
        <>
            <div class="part__head">
                <h2 id="ladder">{ t!(words, "ladder-head") }</h2>
                <span class="part__count">{ words.name(known.rung) }</span>
            </div>
            <div class="ladder">
                <div key="next">{ says }{ for ready }</div>
                <div key="who">{ for brought_by(page) }{ for brought(page) }</div>
            </div>
        </>
    }
}

/// Who brought them.
fn brought_by(page: &Page<'_>) -> Option<Html> {
    let by = page.known.customer.referred_by.as_ref()?;
    let by = person(page, by)?;
    Some(html! { <p>{ t!(page.at.words, "ladder-brought-by") }{ " " }{ by }</p> })
}

fn person(page: &Page<'_>, id: &Id) -> Option<Html> {
    let (customer, _) = page.at.view.book.customer(id)?;
    let to = Route::Customer { id: id.to_string() };
    Some(go(to, "", customer.name.as_str()))
}

/// Whom they brought: those who have bought first.
fn brought(page: &Page<'_>) -> Option<Html> {
    let words = &page.at.words;
    let mut brought: Vec<_> = page.known.brought.iter().collect();
    if brought.is_empty() {
        return None;
    }
    brought.dyn_sort_by_key(|one| !one.bought);
    let rows = brought.iter().enumerate().map(|(i, one)| {
        let bought = if one.bought {
            t!(words, "ladder-has-bought")
        } else {
            t!(words, "ladder-not-bought")
        };
        html! {
            <li class="brought__row" key={i}>{ for person(page, &one.id) }<span class="muted small">{ bought }</span></li>
        }
    });
    let mut rows: Vec<Html> = rows.collect();
    let rest = rows.split_off(rows.len().min(SHOWN));
    let count = rest.len();
    let rest = (count > 0).then(|| {
        html! {
            <details class="why">
                <summary>{ t!(words, "act-show-more", count = count) }</summary>
                <ul>{ for rest }</ul>
            </details>
        }
    });
    Some(html! {
        <>
            <p>{ t!(words, "ladder-brought", count = brought.len()) }</p>
            <ul>{ for rows }</ul>
            { for rest }
        </>
    })
}
