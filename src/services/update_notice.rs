//! A newer Kept that waits until the person asks for it: what is open goes on as it is, so that nothing half written is
//! lost. Who finds it and who fetches it is the starting script; here the person is told, and asked.

use gloo_events::EventListener;
use web_sys::{Document, Event};
use yew::prelude::*;

use crate::app::i18n::Words;
use crate::parts::banner;
use kept_core::t;

/// What the starting script says on the document when it found one.
const NEWER: &str = "kept-newer";
/// What it listens to there.
const RENEW: &str = "kept-renew";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Whether a newer Kept waits.
#[hook]
pub fn use_newer() -> bool {
    let newer = use_state_eq(|| {
        let root = document().and_then(|document| document.document_element());
        root.is_some_and(|root| root.has_attribute("data-newer"))
    });
    let found = newer.setter();
    use_effect_with((), move |()| {
        let listener = document()
            .map(|document| EventListener::new(&document, NEWER, move |_| found.set(true)));
        move || drop(listener)
    });
    *newer
}

/// Says that it waits, and how it comes.
pub fn waits(words: &Words) -> Html {
    let onclick = Callback::from(|_: MouseEvent| {
        if let (Some(document), Ok(event)) = (document(), Event::new(RENEW)) {
            // Nobody listens only where there is no worker, and then nothing newer was found either.
            let _ = document.dispatch_event(&event);
        }
    });
    let button = html! { <button type="button" class="button" {onclick}>{ t!(words, "act-renew") }</button> };
    banner(
        true,
        t!(words, "newer-head"),
        t!(words, "newer-text"),
        button,
    )
}
