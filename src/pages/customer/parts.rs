//! The customers who became part of this one: what was written down of each, and the way to part them again.

use super::Page;
use crate::prelude::*;
use kept_core::book::Customer;
use kept_core::book::combine::take_apart;

/// The fold; nothing where nobody did.
pub fn parts(page: &Page<'_>) -> Option<Html> {
    let (at, words) = (page.at, &page.at.words);
    let whole = &page.known.customer;
    let mut parts = at.view.book.parts_of(&whole.id).peekable();
    parts.peek()?;
    let rows: Vec<Html> = parts.map(|row| part(at, whole, &row.record)).collect();
    Some(html! {
        <details class="fold">
            <summary>{ t!(words, "parts-head", count = rows.len()) }</summary>
            <p class="muted">{ t!(words, "parts-text") }</p>
            <ul class="parts">{ for rows }</ul>
        </details>
    })
}

fn part(at: &AppContext, whole: &Customer, part: &Customer) -> Html {
    let words = &at.words;
    let name = part.name.as_str();
    let lines = part.company.iter().chain(part.emails.iter().flatten());
    let lines = lines.chain(part.phones.iter().flatten());
    let lines = lines.chain(part.address.iter()).chain(part.website.iter());
    let lines = lines.map(|line| html! { <p key={line.as_str()}>{ line.as_str() }</p> });
    let notes = part.notes.as_ref();
    let notes = notes.map(|notes| html! { <p class="customer__notes">{ notes.as_str() }</p> });
    let (id, done) = (
        part.id.clone(),
        t!(
            words,
            "parts-parted",
            one = whole.name.as_str(),
            other = name
        ),
    );
    let onclick = callback!((at), move |_: MouseEvent| {
        let action = take_apart(&at.view.book, &id);
        // Parted in another tab a moment ago: the page is drawn anew.
        let _ = at.dispatcher.act(action, Label::InWords(done.clone()));
    });
    html! {
        <li class="parts__one" key={part.id.to_string()}>
            <p><strong>{ name }</strong></p>
            { for lines }{ for notes }
            <button type="button" class="button button--small" aria-label={t!(words, "parts-part-who", name = name)} {onclick} disabled={!at.view.is_open()}>{ t!(words, "parts-part") }</button>
        </li>
    }
}
