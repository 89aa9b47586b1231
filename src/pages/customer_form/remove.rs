//! Taking a customer out of the book: deleting, which can be undone, and erasing, which cannot and is the only thing that
//! asks first.

use crate::platform::draft_storage;
use crate::prelude::*;
use kept_core::book::Customer;

/// Whom an [`Eraser`] is about.
#[derive(Properties, PartialEq)]
pub struct GoneProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Who.
    pub customer: Customer,
}

/// Deletes; the notice offers the way back.
pub fn delete_button(at: &AppContext, customer: &Customer) -> Html {
    let words = &at.words;
    let name = customer.name.as_str().to_owned();
    let label = t!(words, "act-delete-what", what = &name);
    let onclick = callback!((at, id = customer.id), move |_: MouseEvent| {
        // Deleted in another tab a moment ago: what was wanted is done.
        let _ = at.dispatcher.act(
            Action::Delete(List::Customers, id.clone()),
            Label::CustomerDeleted(name.clone()),
        );
        at.ui_actions.leave.emit(Route::Customers);
    });
    html! { <button type="button" class="button button--quiet" aria-label={label} {onclick}>{ t!(words, "act-delete") }</button> }
}

/// A fold at the end with the one thing that cannot be taken back.
#[component]
pub fn Eraser(props: &GoneProps) -> Html {
    let words = &props.at.words;
    let asking = use_state(|| false);
    let name = props.customer.name.as_str();
    let ask = callback!((asking = asking.setter()), move |_: MouseEvent| asking
        .set(true));
    let close = {
        let asking = asking.setter();
        use_callback((), move |(), ()| asking.set(false))
    };
    html! {
        <section class="eraser">
            <details class="fold" key="fold">
                <summary>{ t!(words, "erase-head") }</summary>
                <div class="eraser__inside">
                    <p>{ t!(words, "erase-text") }</p>
                    <button type="button" class="button button--danger" onclick={ask}>{ t!(words, "act-erase-ask", name = name) }</button>
                </div>
            </details>
            <div key="sheet">{ for asking.then(|| erase_sheet(&props.at, &props.customer, &close)) }</div>
        </section>
    }
}

/// Who goes, what goes with them, and that it is for good.
fn erase_sheet(at: &AppContext, customer: &Customer, close: &Callback<()>) -> Html {
    let words = &at.words;
    let name = customer.name.as_str().to_owned();
    let file = at.view.book.customer(&customer.id);
    let count = file.map(|(_, file)| file.len()).unwrap_or_default();
    let erase = callback!((at, id = customer.id, name), move |_: MouseEvent| {
        let (at, id, label) = (at.clone(), id.clone(), Label::CustomerErased(name.clone()));
        wasm_bindgen_futures::spawn_local(async move {
            at.dispatcher.erase(id, label).await;
            draft_storage::forget_all(at.view.space);
            at.ui_actions.leave.emit(Route::Customers);
        });
    });
    let keep = close.reform(|_: MouseEvent| ());
    let foot = html! {
        <>
            <button type="button" class="button" key="keep" onclick={keep}>{ t!(words, "erase-keep") }</button>
            <button type="button" class="button button--danger" key="erase" onclick={erase}>{ t!(words, "act-erase", name = &name) }</button>
        </>
    };
    html! {
        <Dialog {words} id="erase" title={t!(words, "erase-ask", name = &name)} onclose={close} {foot}>
            <div class="stack">
                <p>{ t!(words, "erase-goes", name = &name, count = count) }</p>
                <p><strong>{ t!(words, "erase-for-good") }</strong></p>
                <p class="muted">{ t!(words, "erase-copies") }</p>
            </div>
        </Dialog>
    }
}
