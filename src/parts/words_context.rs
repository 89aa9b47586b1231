//! The texts, read from the context instead of being handed through every part.

use yew::prelude::*;

use crate::app::Words;

/// The texts of the nearest `ContextProvider<Words>`; the English ones where there is none.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(Words::spoken)
}
