//! What happens when a person comes to another place of the page, as a browser would do between two documents:
//! the window's title, the scrolling, and where the keyboard and a screen reader begin.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::dispatcher::AppState;
use super::i18n::Words;
use super::layout_effect::use_layout_effect_with;
use super::route::Route;
use crate::platform::focus::focus_in_place;
use crate::platform::scroll_position;
use kept_core::book::Id;
use kept_core::t;

/// Names the window after the place, and begins at its head; where a place is come back to, as it was left.
#[hook]
pub fn use_arrival(words: &Words, view: &AppState, route: &Route) {
    let first = use_mut_ref(|| true);
    let name = match route {
        Route::Today => t!(words, "place-today"),
        Route::Customers => t!(words, "place-customers"),
        Route::New | Route::NewPerson { .. } => t!(words, "act-add-customer"),
        Route::NewFew => t!(words, "act-add-few"),
        Route::Customer { id } | Route::Details { id } | Route::Everything { id } => {
            let customer = Id::new(id).and_then(|id| Some(view.book.customer(&id)?.0.name.clone()));
            customer.map_or_else(
                || t!(words, "customers-gone-head"),
                |name| name.as_str().to_owned(),
            )
        }
        Route::Friction => t!(words, "place-friction"),
        Route::Audit => t!(words, "audit-head"),
        Route::Journey { .. } => t!(words, "place-journey"),
        Route::Survey { .. } | Route::Reply { .. } => t!(words, "place-survey"),
        Route::System(part) => words.word("system", part.word()),
        Route::Insights => t!(words, "place-insights"),
        Route::Book | Route::BookPart(_) => t!(words, "place-book"),
        Route::Import => t!(words, "act-import"),
        Route::Folder => t!(words, "place-folder"),
        Route::Duplicates => t!(words, "place-duplicates"),
        Route::Method(_) => t!(words, "place-method"),
        Route::Answer { .. } | Route::Nowhere => t!(words, "customers-gone-head"),
    };
    let title = t!(words, "app-title", place = name);
    use_effect_with(title, |title| {
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            document.set_title(title);
        }
    });
    // At a topic or a part its page begins.
    let within = matches!(route, Route::Method(Some(_)) | Route::BookPart(_));
    use_layout_effect_with(route.place(), move |_| {
        // The first place is where the browser begins by itself.
        if first.replace(false) {
            scroll_position::watch();
        } else if !within {
            begin_at_the_head();
        }
    });
}

fn begin_at_the_head() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    scroll_position::arrive();
    // A form says itself where it wants to be begun.
    let begins = document.query_selector("#page [autofocus]").ok().flatten();
    let begins = begins.or_else(|| document.get_element_by_id("page"));
    let page = begins.and_then(|begins| begins.dyn_into::<HtmlElement>().ok());
    if let Some(page) = page {
        focus_in_place(&page);
    }
}
