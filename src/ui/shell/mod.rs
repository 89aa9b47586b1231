//! The frame around every page: places, search, Log.

pub mod banners;
pub mod keys;
pub mod notices;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew_router::prelude::*;

use super::app::{LookedFor, Over, Wishes};
use super::link::Go;
use super::parts::Mark;
use super::route::Route;
use super::use_words;
use crate::t;

const SEARCH: &str = "search";

/// Puts the cursor into the search line.
pub fn focus_search() {
    let found = element(SEARCH).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = found {
        // A line that cannot be focused is merely not focused.
        let _ = input.focus();
        input.select();
    }
}

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// What a [`Bar`] shows.
#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// What is looked for; its words stand in the search line.
    pub looked_for: LookedFor,
}

/// The bar: at the head of a desk; on a phone the places and Log are at its foot.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let words = use_words();
    let wishes = use_context::<Wishes>();
    let route = use_route::<Route>().unwrap_or(Route::Today);
    let oninput = {
        let (wishes, looked_for) = (wishes.clone(), props.looked_for.clone());
        let (navigator, elsewhere) = (use_navigator(), route != Route::Customers);
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(wishes) = &wishes {
                let mut next = looked_for.clone();
                next.query.text = input.value();
                next.shown = 0;
                wishes.look.emit(next);
            }
            if let Some(navigator) = navigator.as_ref().filter(|_| elsewhere) {
                navigator.push(&Route::Customers);
            }
        })
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Escape" {
            let input: HtmlInputElement = event.target_unchecked_into();
            let _ = input.blur();
        }
    });
    let log = Callback::from(move |_: MouseEvent| {
        if let Some(wishes) = &wishes {
            wishes.over.emit(Some(Over::Log(None)));
        }
    });
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        let page = element("page").and_then(|page| page.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(page) = page {
            let _ = page.focus();
        }
    });
    let in_customers = matches!(
        route,
        Route::Customers | Route::Customer { .. } | Route::New | Route::Details { .. }
    );
    let in_book = matches!(route, Route::Book | Route::Import);
    html! {
        <header class="bar">
            <a class="skip button" href="#page" onclick={skip}>{ t!(words, "app-skip") }</a>
            <Go class="bar__name" to={Route::Today}><Mark />{ t!(words, "app-name") }</Go>
            <nav class="bar__places" aria-label={t!(words, "app-places")}>
                <Go class="place" to={Route::Today} current={route == Route::Today}>{ t!(words, "place-today") }</Go>
                <Go class="place" to={Route::Customers} current={in_customers}>{ t!(words, "place-customers") }</Go>
            </nav>
            <div class="bar__search search" role="search">
                <label class="unseen" for={SEARCH}>{ t!(words, "customers-search-label") }</label>
                <input class="search__input" id={SEARCH} type="search" autocomplete="off" spellcheck="false"
                    enterkeyhint="search" placeholder={t!(words, "app-search")}
                    value={props.looked_for.query.text.clone()} {oninput} {onkeydown} />
                <kbd class="key" aria-hidden="true">{ "/" }</kbd>
            </div>
            <button type="button" class="bar__log button button--primary" onclick={log}>
                { t!(words, "act-log") }<kbd class="key" aria-hidden="true">{ "L" }</kbd>
            </button>
            <Go class="bar__book place" to={Route::Book} current={in_book}>{ t!(words, "place-book") }</Go>
        </header>
    }
}
