//! An address that leads nowhere, and a customer who is no longer there.

use yew::prelude::*;

use crate::t;
use crate::ui::link::Go;
use crate::ui::route::Route;
use crate::ui::use_words;

/// Says so, and leads back.
#[component]
pub fn Nowhere() -> Html {
    let words = use_words();
    html! {
        <div class="stack">
            <h1>{ t!(words, "customers-gone-head") }</h1>
            <p>{ t!(words, "customers-gone-text") }</p>
            <Go class="button button--primary" to={Route::Customers}>{ t!(words, "keys-customers") }</Go>
        </div>
    }
}
