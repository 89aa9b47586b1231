//! An address that leads nowhere, and a customer who is no longer there.

use yew::prelude::*;

use crate::t;
use crate::ui::link::Go;
use crate::ui::parts::EmptyState;
use crate::ui::route::Route;
use crate::ui::use_words;

/// Says so, and leads back.
#[component]
pub fn Nowhere() -> Html {
    let words = use_words();
    html! {
        <EmptyState head={t!(words, "customers-gone-head")} text={t!(words, "customers-gone-text")}>
            <Go class="button button--primary" to={Route::Customers}>{ t!(words, "keys-customers") }</Go>
        </EmptyState>
    }
}
