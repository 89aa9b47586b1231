//! The application shell: mounting, context, dispatcher, routes, navigation and the texts of the page.

pub mod action_messages;
pub mod boot_placeholder;
pub mod calendar_words;
pub mod context;
pub mod customer_lookup;
pub mod date_words;
pub mod dispatcher;
pub mod format;
pub mod i18n;
pub mod incoming_files;
pub mod keyboard;
pub mod language;
pub mod layout_effect;
pub mod lazy_routes;
pub mod link;
pub mod navigation;
pub mod own_date_words;
pub mod prefetch;
pub mod root;
pub mod route;
pub mod shell;

pub use i18n::Words;

use wasm_bindgen_futures::spawn_local;

use crate::services::time_slicing::yield_to_browser;

/// Mounts the app at `#app`. A document without that element (a test's, a script's) stays as it is. At a first visit somebody
/// reads meanwhile: what they press or scroll is not kept waiting for all of it at once.
pub fn mount() {
    crate::platform::intl::write_numbers();
    let Some(place) = crate::platform::focus::by_id("app") else {
        return;
    };
    layout_effect::finish_after_events();
    let render = move || {
        yew::Renderer::<root::App>::with_root(place.into()).render();
    };
    if !boot_placeholder::stands() {
        return language::begin(render);
    }
    spawn_local(async move {
        yield_to_browser().await;
        language::begin(|| {
            spawn_local(async move {
                // English is read when it is first asked for: in a turn of its own.
                drop(Words::spoken());
                yield_to_browser().await;
                render();
            });
        });
    });
}
