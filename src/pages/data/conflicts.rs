//! What both sides changed, once it was merged: the value that holds, the one that was set aside, and the press that takes it
//! back. The same for a file that came in and for a shared folder.

use super::super::import::changes::list;
use crate::prelude::*;
use crate::services::folder_sync::status::Differed;

/// The list, with the way to take each back.
pub fn differed(at: &AppContext, all: Rc<Vec<Differed>>) -> Html {
    let held = at.clone();
    list(at, all.len(), move |teller, place| {
        let Differed { from, what, .. } = all.get(place)?;
        let words = teller.words;
        let title = teller.title(what.list, &what.id);
        let field = teller.field(what.list, &what.id, &what.field);
        let holds = teller.value(&what.field, what.holds.as_ref());
        let aside = teller.value(&what.field, what.aside.as_ref());
        let text = match what.was_ours {
            true => t!(
                words,
                "differed-theirs",
                field = &field,
                holds = holds,
                aside = &aside,
                from = from
            ),
            false => t!(
                words,
                "differed-ours",
                field = &field,
                holds = holds,
                aside = &aside,
                from = from
            ),
        };
        let end = if !what.concerns(teller.book) {
            html! { <p>{ t!(words, "differed-gone") }</p> }
        } else if what.is_back(teller.book) {
            html! { <p role="status">{ t!(words, "differed-back", aside = &aside) }</p> }
        } else {
            let (at, what) = (held.clone(), what.clone());
            let done = t!(
                words,
                "differed-done",
                field = &field,
                what = &title,
                aside = &aside
            );
            let onclick = Callback::from(move |_: MouseEvent| {
                // What stood in a book once has nothing wrong with it.
                let _ = at
                    .dispatcher
                    .act(what.take_back(), Label::InWords(done.clone()));
            });
            let label = t!(
                words,
                "act-take-aside-what",
                field = &field,
                what = &title,
                aside = &aside
            );
            html! { <button type="button" class="button" aria-label={label} {onclick} disabled={!held.view.is_open()}>{ t!(words, "act-take-aside") }</button> }
        };
        Some(html! {
            <li class="differed" key={place}>
                <p class="altered__what">{ title }</p>
                <p>{ text }</p>
                { end }
            </li>
        })
    })
}
