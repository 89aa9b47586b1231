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
pub mod lazy_routes;
pub mod link;
pub mod navigation;
pub mod own_date_words;
pub mod prefetch;
pub mod root;
pub mod route;
pub mod shell;

pub use i18n::Words;

/// Mounts the app at `#app`. A document without that element (a test's, a script's) stays as it is.
pub fn mount() {
    crate::platform::intl::write_numbers();
    if let Some(place) = crate::platform::focus::by_id("app") {
        language::begin(|| {
            yew::Renderer::<root::App>::with_root(place.into()).render();
        });
    }
}
