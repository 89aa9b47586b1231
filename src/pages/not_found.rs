//! An address that leads nowhere, and a customer who is no longer there.

use crate::prelude::*;

/// Says so, and leads back.
pub fn nowhere(words: &Words) -> Html {
    html! {
        <div class="stack" key="nowhere">
            <h1>{ t!(words, "customers-gone-head") }</h1>
            <p>{ t!(words, "customers-gone-text") }</p>
            { go(Route::Customers, "button button--primary", &t!(words, "keys-customers")) }
        </div>
    }
}
