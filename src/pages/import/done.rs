//! What came in, once it has.

use super::heading::Heading;
use crate::app::dispatcher::AppStatus;
use crate::pages::data::conflicts::differed;
use crate::pages::duplicates::MayBeTwice;
use crate::platform::storage_persistence;
use crate::prelude::*;
use crate::services::folder_sync::status::Differed;
use kept_core::storage::Space;

/// How much came in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// New records, by list.
    pub new: Vec<(List, usize)>,
    /// Records that changed.
    pub changed: usize,
    /// What was left out because something was wrong with it.
    pub left_out: usize,
    /// What the book and the file had different values for.
    pub differed: Rc<Vec<Differed>>,
    /// The other device whose file it was.
    pub device: Option<AttrValue>,
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

/// The end of it, and the way to another file.
pub fn done_html(at: &AppContext, taken: &Taken, waiting: usize, onagain: &Callback<()>) -> Html {
    html! { <Done key="done" {at} taken={taken.clone()} {waiting} {onagain} /> }
}

#[derive(Properties, PartialEq)]
struct DoneProps {
    at: AppContext,
    taken: Taken,
    waiting: usize,
    onagain: Callback<()>,
}

#[component]
fn Done(props: &DoneProps) -> Html {
    let (at, words, taken) = (&props.at, &props.at.words, &props.taken);
    // Undone meanwhile, by the notice or by the keyboard.
    let status = use_context::<AppStatus>().unwrap_or_default();
    let undone = matches!(status.to_redo, Some(Label::Imported(_)));
    let onagain = props.onagain.reform(|_: MouseEvent| ());
    let new = taken.new.iter().filter(|(_, count)| *count > 0);
    let new = new.map(|(list, count)| {
        html! { <li key={list.word()}>{ new_of(words, *list, *count) }</li> }
    });
    let changed = (taken.changed > 0)
        .then(|| html! { <p>{ t!(words, "import-changed", count = taken.changed) }</p> });
    let left_out = (taken.left_out > 0)
        .then(|| html! { <p>{ t!(words, "import-left-out", count = taken.left_out) }</p> });
    let undo = match undone {
        true => t!(words, "import-undone"),
        false => t!(words, "import-done-undo"),
    };
    let head = match (status.unsaved.is_some(), &taken.device) {
        (true, _) => t!(words, "import-done-unsaved"),
        (false, Some(name)) => t!(words, "device-done", name = name.as_str()),
        (false, None) => t!(words, "import-done"),
    };
    {
        // There is something worth keeping now, and the press that brought it in is being answered.
        let is_own = at.view.space == Space::Book;
        use_effect_with((), move |()| {
            if is_own {
                storage_persistence::promise_once();
            }
        });
    }
    html! {
        <section class="stack" aria-labelledby="import-done">
            <Heading key="head" id="import-done" text={head} />
            <ul class="counts" key="new">{ for new }</ul>
            <div key="rest">{ for changed }{ for left_out }</div>
            <div key="differed">{ for (!taken.differed.is_empty()).then(|| both(at, taken)) }</div>
            <p key="undo" role="status">{ undo }</p>
            if !undone { <MayBeTwice key="twice" {at} /> }
            <div class="form__end" key="next">
                { next(words, taken, props.waiting, onagain) }
            </div>
        </section>
    }
}

/// Where to go from here: to the next file, where several were chosen.
fn next(words: &Words, taken: &Taken, waiting: usize, onagain: Callback<MouseEvent>) -> Html {
    if waiting > 0 {
        return html! {
            <button type="button" class="button button--primary" onclick={onagain}>{ t!(words, "import-next", count = waiting) }</button>
        };
    }
    // What the other device lacks goes back to it.
    let answer = taken.device.is_some();
    let today = if answer {
        "button"
    } else {
        "button button--primary"
    };
    html! {
        <>
            { for answer.then(|| go(Route::Folder, "button button--primary", &t!(words, "device-answer"))) }
            { go(Route::Today, today, &t!(words, "import-today")) }
            { go(Route::Customers, "button", &t!(words, "import-see")) }
            <button type="button" class="button" onclick={onagain}>{ t!(words, "import-again") }</button>
        </>
    }
}

/// Where both had a value: which holds, and which was set aside.
fn both(at: &AppContext, taken: &Taken) -> Html {
    let words = &at.words;
    html! {
        <section>
            <h3 class="import__part">{ t!(words, "differed-head") }</h3>
            <p class="muted">{ t!(words, "differed-file") }</p>
            { differed(at, taken.differed.clone()) }
        </section>
    }
}
