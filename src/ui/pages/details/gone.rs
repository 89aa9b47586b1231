//! Taking a customer out of the book: deleting, which can be undone, and erasing, which cannot and is the only thing that
//! asks first.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::book::Customer;
use crate::book::action::Action;
use crate::book::op::List;
use crate::session::Label;
use crate::t;
use crate::ui::desk::{Desk, View};
use crate::ui::parts::Dialog;
use crate::ui::route::Route;
use crate::ui::use_words;

/// Whom it is about.
#[derive(Properties, PartialEq)]
pub struct GoneProps {
    /// Who.
    pub customer: Customer,
}

/// Deletes; the notice offers the way back.
#[component]
pub fn DeleteButton(props: &GoneProps) -> Html {
    let words = use_words();
    let desk = use_context::<Desk>();
    let navigator = use_navigator();
    let name = props.customer.name.as_str().to_owned();
    let label = t!(words, "act-delete-what", what = &name);
    let onclick = {
        let id = props.customer.id.clone();
        Callback::from(move |_: MouseEvent| {
            let (Some(desk), Some(navigator)) = (&desk, &navigator) else {
                return;
            };
            // Deleted in another tab a moment ago: what was wanted is done.
            let _ = desk.act(
                Action::Delete(List::Customers, id.clone()),
                Label::CustomerDeleted(name.clone()),
            );
            navigator.replace(&Route::Customers);
        })
    };
    html! { <button type="button" class="button button--quiet" aria-label={label} {onclick}>{ t!(words, "act-delete") }</button> }
}

/// A fold at the end with the one thing that cannot be taken back.
#[component]
pub fn Eraser(props: &GoneProps) -> Html {
    let words = use_words();
    let asking = use_state(|| false);
    let name = props.customer.name.as_str();
    let ask = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| asking.set(true))
    };
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
            <div key="sheet">{ for asking.then(|| html! { <EraseSheet customer={props.customer.clone()} {close} /> }) }</div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct EraseProps {
    customer: Customer,
    close: Callback<()>,
}

/// Who goes, what goes with them, and that it is for good.
#[component]
fn EraseSheet(props: &EraseProps) -> Html {
    let words = use_words();
    let desk = use_context::<Desk>();
    let view = use_context::<View>();
    let navigator = use_navigator();
    let name = props.customer.name.as_str().to_owned();
    let count = view
        .and_then(|view| {
            view.book
                .customer(&props.customer.id)
                .map(|(_, file)| file.len())
        })
        .unwrap_or_default();
    let erase = {
        let (id, name) = (props.customer.id.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(desk), Some(navigator)) = (&desk, &navigator) else {
                return;
            };
            // Only somebody who was never there cannot be erased, and nobody comes here for them.
            let _ = desk.act(
                Action::Erase(id.clone()),
                Label::CustomerErased(name.clone()),
            );
            navigator.replace(&Route::Customers);
        })
    };
    let keep = props.close.reform(|_: MouseEvent| ());
    let foot = html! {
        <>
            <button type="button" class="button" key="keep" onclick={keep}>{ t!(words, "erase-keep") }</button>
            <button type="button" class="button button--danger" key="erase" onclick={erase}>{ t!(words, "act-erase", name = &name) }</button>
        </>
    };
    html! {
        <Dialog id="erase" title={t!(words, "erase-ask", name = &name)} onclose={&props.close} {foot}>
            <div class="stack">
                <p>{ t!(words, "erase-goes", name = &name, count = count) }</p>
                <p><strong>{ t!(words, "erase-for-good") }</strong></p>
                <p class="muted">{ t!(words, "erase-copies") }</p>
            </div>
        </Dialog>
    }
}
