//! The readers of other programs' files, with the preview of what they read: a part of the page of its own, fetched when the
//! first such file comes. Most who come here take in a copy of their book, or nothing.

use std::cell::Cell;

use super::foreign::{Foreign, ForeignProps};
use crate::platform::lazy_chunk::NotFetched;
use crate::prelude::*;

/// Draws the preview of a file.
type Draw = fn(ForeignProps) -> Html;

fn preview(props: ForeignProps) -> Html {
    html! { <Foreign key="foreign" ..props /> }
}

#[cfg(code_split)]
#[wasm_split_helpers::wasm_split(readers, fallible)]
fn part() -> Result<Draw, NotFetched> {
    Ok(preview)
}

#[cfg(not(code_split))]
async fn part() -> Result<Draw, NotFetched> {
    Ok(preview)
}

thread_local! {
    static FETCHED: Cell<Option<Draw>> = const { Cell::new(None) };
}

/// Fetches the readers, once.
///
/// # Errors
/// They cannot be fetched now; who asks again tries again.
pub async fn fetch() -> Result<(), NotFetched> {
    if FETCHED.get().is_none() {
        FETCHED.set(Some(part().await?));
    }
    Ok(())
}

/// The preview of a file; nothing before the readers were fetched.
pub fn draw(props: ForeignProps) -> Html {
    FETCHED.get().map(|draw| draw(props)).unwrap_or_default()
}
