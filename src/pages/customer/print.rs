//! Printing one customer: all that happened is drawn before, so that none of it is missing on the paper.

use super::{Page, TIMELINE_PAGE};
use crate::prelude::*;

/// The button that prints the page.
pub fn print(page: &Page<'_>) -> Html {
    let of_people: usize = page.known.file.people().map(|file| file.len()).sum();
    let pages = (page.known.file.len() + of_people) / TIMELINE_PAGE;
    let onclick = page.opening(move |opened| {
        opened.more_history = pages;
        opened.printed += 1;
    });
    html! { <button type="button" class="link print" {onclick}>{ t!(page.at.words, "people-print") }</button> }
}

/// What somebody who prints without that button is told on the paper: how many entries are not drawn.
pub fn not_printed(page: &Page<'_>, count: usize) -> Option<Html> {
    let said = (count > 0).then(|| t!(page.at.words, "people-print-rest", count = count))?;
    Some(html! { <p class="on-paper">{ said }</p> })
}

/// Prints what is on the screen.
pub fn print_now() {
    // A browser that cannot print does not.
    let _ = web_sys::window().map(|window| window.print());
}
