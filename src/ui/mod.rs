//! The screens: words, parts and pages. No arithmetic on scores here.

pub mod app;
mod arrival;
pub mod at_hand;
mod copies;
mod days;
mod demo;
pub mod desk;
mod drawn;
mod first_visit;
mod forms;
mod labels;
mod later;
mod link;
mod log;
mod mirroring;
mod moment;
mod newer;
mod pages;
pub mod parts;
mod people;
mod pinning;
mod reminding;
mod rooms;
mod route;
mod shell;
mod show;
pub mod words;
mod work;

pub use words::Words;

/// Mounts the app at `#kept`. A document without that element (a test's, a script's) stays as it is.
pub fn mount() {
    crate::browser::intl::write_numbers();
    if let Some(place) = crate::browser::focus::by_id("kept") {
        drawn::before_presses();
        yew::Renderer::<app::App>::with_root(place.into()).render();
    }
}
