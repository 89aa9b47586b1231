//! What this page did last, and the way back and forth.

use crate::app::action_messages::done;
use crate::app::dispatcher::AppStatus;
use crate::prelude::*;

/// The last deed, with undo and redo.
pub fn past(at: &AppContext) -> Html {
    html! { <Undo key="past" {at} /> }
}

#[component]
fn Undo(props: &ContextProps) -> Html {
    let (words, dispatcher) = (&props.at.words, &props.at.dispatcher);
    let status = use_context::<AppStatus>().unwrap_or_default();
    let last = status.to_undo.as_ref().map(|label| done(words, label));
    let undone = status.to_redo.as_ref().map(|label| done(words, label));
    let undo = callback!((dispatcher), move |_: MouseEvent| dispatcher.undo());
    let redo = callback!((dispatcher), move |_: MouseEvent| dispatcher.redo());
    let text = match &last {
        Some(what) => t!(words, "book-past-last", what = what),
        None => t!(words, "book-past-none"),
    };
    let next = undone.as_ref().map(|what| {
        html! { <p>{ t!(words, "book-past-undone", what = what) }</p> }
    });
    html! {
        <Section id="book-past" title={t!(words, "book-past-head")} plain=true>
            <p>{ text }</p>
            <div>{ for next }</div>
            <div class="book__do">
                <button type="button" class="button" onclick={undo} disabled={last.is_none()}>{ t!(words, "act-undo") }</button>
                <button type="button" class="button" onclick={redo} disabled={undone.is_none()}>{ t!(words, "act-redo") }</button>
            </div>
        </Section>
    }
}
