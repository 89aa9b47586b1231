//! What one customer was never offered of what is sold: what an open wish of theirs names first, the oldest wish before the
//! others; one press writes the offer down. What counts as never offered is not known here.

use super::Page;
use crate::pages::selling::common::write_offer;
use crate::platform::collation;
use crate::platform::focus::focus_id;
use crate::prelude::*;
use kept_core::book::fact::Origin;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::selling::Wish;
use kept_core::scoring::selling::offer_matrix::{Matrix, never_offered};

/// How many stand in sight; the rest waits in a fold.
const SHOWN: usize = 6;

/// An item that was never offered to this customer.
struct Never {
    item: Id,
    name: String,
    /// The open wish that names it.
    wish: Option<Wish>,
}

/// The section, where something was never offered; on an earlier day nothing can be offered any more.
pub fn never(page: &Page<'_>) -> Option<Html> {
    let (view, customer) = (&page.at.view, &page.known.customer.id);
    if page.known.is_past {
        return None;
    }
    let (book, today) = (&view.book, view.today());
    let mut wishes = Matrix::of_one(book, customer, today).wishes;
    let mut all: Vec<Never> = Vec::new();
    for (item, _) in never_offered(book, customer, today) {
        let wish = wishes.iter().position(|wish| wish.item == item.id);
        all.push(Never {
            item: item.id.clone(),
            name: item.name.as_str().to_owned(),
            wish: wish.map(|place| wishes.swap_remove(place)),
        });
    }
    if all.is_empty() {
        return None;
    }
    let words = &page.at.words;
    collation::sort_by_text(words.language(), &mut all, |one| one.name.clone());
    all.dyn_sort_by_key(|one| {
        let on = one.wish.as_ref().map(|wish| wish.on);
        (on.is_none(), on)
    });
    let count = all.len();
    let rest = all.split_off(count.min(SHOWN));
    let fold = (!rest.is_empty()).then(|| {
        let rows = rest.iter().map(|one| row(page, words, one));
        html! {
            <details class="fold" key="rest">
                <summary>{ t!(words, "never-rest", count = rest.len()) }</summary>
                <ul class="open">{ for rows }</ul>
            </details>
        }
    });
    let rows = all.iter().map(|one| row(page, words, one));
    Some(html! {
        <Section key="never" id="never" title={t!(words, "never-head")} class="never" focusable=true count={count}>
            <p class="part__note">{ t!(words, "never-note") }</p>
            <ul class="open">{ for rows }</ul>
            <div>{ for fold }</div>
        </Section>
    })
}

fn row(page: &Page<'_>, words: &Words, one: &Never) -> Html {
    let view = &page.at.view;
    let asked = one.wish.as_ref().map(|wish| {
        let need = view.book.entry(&wish.need).map(|entry| &entry.fact);
        let said = match need {
            Some(Fact::Need(need)) => need.text.as_ref(),
            _ => None,
        };
        let said = match said {
            Some(said) => t!(words, "never-asked-for", said = said.as_str()),
            None => t!(words, "never-asked-for-unsaid"),
        };
        html! { <p class="open__wish">{ said }{ " " }<span class="open__when">{ day_html(wish.on, view.today()) }</span></p> }
    });
    let acts = match one.wish {
        Some(_) => act(
            page,
            words,
            one,
            Origin::Asked,
            t!(words, "act-offered"),
            true,
        ),
        None => {
            let of = |origin: Origin| act(page, words, one, origin, words.name(origin), false);
            html! { <>{ of(Origin::Asked) }{ of(Origin::Pushed) }</> }
        }
    };
    html! {
        <li class="open__row never__row" key={one.item.to_string()}>
            <div class="never__what"><p class="open__said">{ &one.name }</p>{ for asked }</div>
            <div class="open__acts">{ acts }</div>
        </li>
    }
}

fn act(
    page: &Page<'_>,
    words: &Words,
    one: &Never,
    origin: Origin,
    how: String,
    is_good: bool,
) -> Html {
    let (at, customer, item) = (
        page.at.clone(),
        page.known.customer.id.clone(),
        one.item.clone(),
    );
    let label = t!(
        words,
        "never-offered-to",
        how = &how,
        item = &one.name,
        name = page.known.customer.name.as_str()
    );
    let onclick = Callback::from(move |event: MouseEvent| {
        // The list has moved up under the pointer of somebody who presses twice.
        if event.detail() > 1 {
            return;
        }
        if event.detail() == 0 {
            focus_id("never");
        }
        write_offer(&at, &customer, &item, origin);
    });
    let class = match is_good {
        true => "button button--small",
        false => "button button--small button--quiet",
    };
    html! { <button type="button" {class} {onclick} aria-label={label}>{ how }</button> }
}
