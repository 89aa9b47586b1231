//! How long this browser keeps the book, and a way to ask it to keep it for good.

use crate::platform::storage_persistence;
use crate::prelude::*;

/// What is known of the browser's promise.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// It is being asked.
    NotYet,
    /// It does not say.
    Unsaid,
    /// It keeps the book until the person deletes it.
    Promised,
    /// It may clear it when room runs short.
    Not,
    /// The same, and it said so when it was asked to promise.
    Refused,
}

fn known(answer: Option<bool>, otherwise: Known) -> Known {
    match answer {
        None => Known::Unsaid,
        Some(true) => Known::Promised,
        Some(false) => otherwise,
    }
}

/// What Safari does after seven days, and the ways round; none in other browsers.
pub fn week(words: &Words) -> Option<Html> {
    storage_persistence::forgets_after_a_week()
        .then(|| html! { <p class="asked">{ t!(words, "book-stays-week") }</p> })
}

/// The part of the page.
#[component]
pub fn DurablePart(props: &ContextProps) -> Html {
    let words = &props.at.words;
    let state = use_state_eq(|| Known::NotYet);
    {
        let set = state.setter();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                set.set(known(storage_persistence::is_promised().await, Known::Not));
            });
        });
    }
    let ask = callback!((set = state.setter()), move |_: MouseEvent| {
        let set = set.clone();
        wasm_bindgen_futures::spawn_local(async move {
            set.set(known(storage_persistence::promise().await, Known::Refused));
        });
    });
    let said = match *state {
        Known::NotYet => String::new(),
        Known::Unsaid => t!(words, "book-stays-unsaid"),
        Known::Promised => t!(words, "book-stays-promised"),
        Known::Not => t!(words, "book-stays-not"),
        Known::Refused => t!(words, "book-stays-refused"),
    };
    let button = matches!(*state, Known::Not | Known::Refused).then(|| {
        html! { <div class="book__do"><button type="button" class="button" onclick={ask}>{ t!(words, "act-ask-browser") }</button></div> }
    });
    html! {
        <Section id="book-stays" title={t!(words, "book-stays-head")} plain=true>
            <div key="week">{ for week(words) }</div>
            <p key="said" role="status">{ said }</p>
            <div key="ask">{ for button }</div>
        </Section>
    }
}
