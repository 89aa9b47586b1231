//! The number of people to think of, on the icon of the installed app. The demo book has none.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::dispatcher::AppState;
use crate::platform::app_badge;
use kept_core::storage::Space;

/// How long after a change the number follows, in milliseconds: a change is painted first.
const AFTER: u32 = 500;

/// Keeps the number up to date for as long as the page stands.
#[hook]
pub fn use_app_badge(view: &AppState) {
    use_effect_with(view.clone(), |view| {
        let view = (view.space == Space::Book).then(|| view.clone());
        let timer = view
            .map(|view| Timeout::new(AFTER, move || app_badge::show(view.score_cache.due_count())));
        move || drop(timer)
    });
}
