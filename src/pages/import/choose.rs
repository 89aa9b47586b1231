//! Choosing a file: by the browser's own picker, or by dropping one on it.

use web_sys::{DragEvent, File, HtmlInputElement};

use super::detect::Refused;
use crate::prelude::*;
use kept_core::exchange::json::MAX_BYTES;

/// What [`Choose`] needs.
#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    /// The texts.
    pub words: Words,
    /// Why the file before could not be read.
    pub refused: Option<Refused>,
    /// Files were chosen.
    pub onchoose: Callback<Vec<File>>,
}

/// The first thing on the page.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let words = &props.words;
    let over = use_state_eq(|| false);
    let onchange = props.onchoose.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let files: Vec<File> = input
            .files()
            .iter()
            .flat_map(|files| (0..files.length()).filter_map(|at| files.get(at)))
            .collect();
        // The same file chosen again is a choice as well.
        input.set_value("");
        if !files.is_empty() {
            onchange.emit(files);
        }
    });
    let ondragover = callback!((over = over.setter()), move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    });
    let ondragleave = callback!((over = over.setter()), move |_: DragEvent| over.set(false));
    // The file itself is taken by the page, wherever it is dropped.
    let ondrop = callback!((over = over.setter()), move |_: DragEvent| over.set(false));
    // Counted as people's computers count files, 1,024 by 1,024.
    let most = intl::storage(MAX_BYTES as f64 / 1.048_576);
    let refused = props.refused.as_ref().map(|refused| {
        html! {
            <div class="refusal">
                <p class="refusal__head">{ t!(words, "import-refused-head") }</p>
                <p>{ refused.said(words, &most) }</p>
            </div>
        }
    });
    let lifted = over.then_some("drop--over");
    html! {
        <div class="stack">
            <p class="import__lead" key="lead">{ t!(words, "import-lead") }</p>
            <div key="refused" role="alert">{ for refused }</div>
            <div key="drop" class={classes!("drop", lifted)} {ondragover} {ondragleave} {ondrop}>
                <span class="pick">
                    <input type="file" id="import-file" multiple=true {onchange} />
                    <label class="button button--primary" for="import-file">{ t!(words, "import-choose") }</label>
                </span>
                <p class="drop__hint">{ t!(words, "import-drop", size = &most) }</p>
            </div>
            <p class="muted" key="csv">{ t!(words, "import-lead-where") }</p>
        </div>
    }
}
