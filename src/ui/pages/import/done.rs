//! What came in, once it has.

use yew::prelude::*;

use super::heading::Heading;
use crate::book::op::List;
use crate::t;
use crate::ui::link::Go;
use crate::ui::route::Route;
use crate::ui::use_words;
use crate::ui::words::Words;

/// How much came in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// New records, by list.
    pub new: Vec<(List, usize)>,
    /// Records that changed.
    pub changed: usize,
    /// What was left out because something was wrong with it.
    pub left_out: usize,
}

/// So many new records of a list, in words.
pub fn new_of(words: &Words, list: List, count: usize) -> String {
    match list {
        List::Settings => t!(words, "import-count-settings"),
        List::Customers => t!(words, "import-count-customers", count = count),
        List::Entries => t!(words, "import-count-entries", count = count),
        List::Items => t!(words, "import-count-items", count = count),
        List::Steps => t!(words, "import-count-steps", count = count),
        List::Measures => t!(words, "import-count-measures", count = count),
    }
}

/// What [`Done`] shows.
#[derive(Properties, PartialEq)]
pub struct DoneProps {
    /// What came in.
    pub taken: Taken,
    /// Another file, please.
    pub onagain: Callback<()>,
}

/// The end of it.
#[component]
pub fn Done(props: &DoneProps) -> Html {
    let words = use_words();
    let onagain = props.onagain.reform(|_: MouseEvent| ());
    let new = props.taken.new.iter().filter(|(_, count)| *count > 0);
    let new = new.map(|(list, count)| {
        html! { <li key={list.word()}>{ new_of(&words, *list, *count) }</li> }
    });
    let changed = (props.taken.changed > 0)
        .then(|| html! { <p>{ t!(words, "import-changed", count = props.taken.changed) }</p> });
    let left_out = (props.taken.left_out > 0)
        .then(|| html! { <p>{ t!(words, "import-left-out", count = props.taken.left_out) }</p> });
    html! {
        <section class="stack" aria-labelledby="import-done">
            <Heading key="head" id="import-done" text={t!(words, "import-done")} />
            <ul class="counts" key="new">{ for new }</ul>
            <div key="rest">{ for changed }{ for left_out }</div>
            <p class="muted" key="undo">{ t!(words, "import-done-undo") }</p>
            <div class="form__end" key="next">
                <Go class="button button--primary" to={Route::Customers}>{ t!(words, "import-see") }</Go>
                <button type="button" class="button" onclick={onagain}>{ t!(words, "import-again") }</button>
            </div>
        </section>
    }
}
