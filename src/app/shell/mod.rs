//! The frame around every page: places, search, Log.

pub mod banners;
pub mod keys;
pub mod notices;

use yew::prelude::*;

use super::context::AppContext;
use super::context::Modal;
use super::route::{Route, customer_here};
use crate::parts::mark;
use crate::platform::focus::focus_id;
use kept_core::scoring::selling::Part;
use kept_core::t;

/// The Latin letter of a key in upper case, also where the keyboard writes another alphabet.
pub fn letter(event: &KeyboardEvent) -> Option<char> {
    let (key, code) = (event.key(), event.code());
    let mut typed = key.chars();
    let letter = match (typed.next(), typed.next()) {
        (Some(letter), None) if letter.is_ascii() => letter,
        (Some(letter), None) if letter.is_alphabetic() => {
            code.strip_prefix("Key")?.chars().next()?
        }
        _ => return None,
    };
    Some(letter.to_ascii_uppercase())
}

/// The bar: at the head of a desk; on a phone the places and Log are at its foot.
pub fn bar(at: &AppContext, route: &Route) -> Html {
    let words = &at.words;
    let over = &at.ui_actions.over;
    let log = over.reform(|_: MouseEvent| Some(Modal::Log(customer_here())));
    let search = over.reform(|_: MouseEvent| Some(Modal::Command));
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus_id("page");
    });
    let in_customers = matches!(
        route,
        Route::Customers
            | Route::Customer { .. }
            | Route::New
            | Route::NewPerson { .. }
            | Route::NewFew
            | Route::Details { .. }
            | Route::Duplicates
            | Route::Everything { .. }
    );
    let in_book = matches!(
        route,
        Route::Book | Route::BookPart(_) | Route::Import | Route::Folder | Route::Method(_)
    );
    let in_friction = matches!(
        route,
        Route::Friction
            | Route::Audit
            | Route::Journey { .. }
            | Route::Survey { .. }
            | Route::Reply { .. }
    );
    html! {
        <header class="bar">
            <a class="skip button" href="#page" onclick={skip}>{ t!(words, "app-skip") }</a>
            <a class="bar__name" href={Route::Today.address()}>{ mark() }{ t!(words, "app-name") }</a>
            <nav class="bar__places" aria-label={t!(words, "app-places")}>
                { place(Route::Today, "place", *route == Route::Today, t!(words, "place-today")) }
                { place(Route::Customers, "place", in_customers, t!(words, "place-customers")) }
                { place(Route::Friction, "place", in_friction, t!(words, "place-friction")) }
                { place(Route::System(Part::Overview), "place", matches!(route, Route::System(_)), t!(words, "place-system")) }
                { place(Route::Insights, "place", *route == Route::Insights, t!(words, "place-insights")) }
            </nav>
            <button type="button" class="bar__search search" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" onclick={search}>
                <span class="search__text">{ t!(words, "app-search") }</span><kbd class="key" aria-hidden="true">{ "/" }</kbd>
            </button>
            <button type="button" class="bar__log button button--primary" onclick={log}>
                { t!(words, "act-log") }<kbd class="key" aria-hidden="true">{ "L" }</kbd>
            </button>
            { place(Route::Book, "bar__book place", in_book, t!(words, "place-book")) }
        </header>
    }
}

/// A link that says when the person is already there.
fn place(to: Route, class: &'static str, current: bool, name: String) -> Html {
    html! { <a href={to.address()} {class} aria-current={current.then_some("page")}>{ name }</a> }
}
