//! A book that Kept saved: read in slices, compared with the book that is open, shown, and taken in when the person says so.

use yew::prelude::*;

use super::changes::{self, Changes, Named, SetAside};
use super::done::{Taken, new_of};
use super::heading::Heading;
use super::problems::Problems;
use super::progress::Progress;
use super::work::{Shared, Stop, breathe, in_slices};
use crate::book::action::Action;
use crate::book::op::List;
use crate::browser::clock;
use crate::exchange::json::compare::{Comparing, Comparison};
use crate::exchange::json::read::{Contents, Reading, Refusal};
use crate::session::Label;
use crate::t;
use crate::ui::desk::{Desk, View};
use crate::ui::parts::TickField;
use crate::ui::use_words;
use crate::ui::words::Words;

/// A file that was read.
pub struct Incoming {
    /// Its name.
    pub name: AttrValue,
    /// What it says.
    pub contents: Contents,
}

/// So many records are read or compared between two looks at the clock.
const PIECE: usize = 50;

/// Reads a book from its text; none where it was called off.
///
/// # Errors
/// Why it is no book that can be read.
pub async fn read(
    desk: &Desk,
    name: AttrValue,
    text: &str,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Result<Option<Incoming>, Refusal> {
    let mut reading = Reading::start(text)?;
    breathe().await;
    if !in_slices(stop, tell, || reading.step(PIECE)).await {
        return Ok(None);
    }
    let book = desk.view().book.clone();
    let contents = reading.finish(|id| book.customer(id).is_some());
    Ok(Some(Incoming { name, contents }))
}

/// The lists in the order in which they are told.
const LISTS: [List; 6] = [
    List::Customers,
    List::Entries,
    List::Items,
    List::Steps,
    List::Measures,
    List::Settings,
];

/// What [`Json`] shows.
#[derive(Properties, PartialEq)]
pub struct JsonProps {
    /// The file.
    pub incoming: Shared<Incoming>,
    /// It came in.
    pub ondone: Callback<Taken>,
    /// The person wants none of it.
    pub onleave: Callback<()>,
}

/// What the file would do to the book.
#[component]
pub fn Json(props: &JsonProps) -> Html {
    let words = use_words();
    let desk = use_context::<Desk>();
    let view = use_context::<View>();
    let bring_back = use_state_eq(|| false);
    let percent = use_state_eq(|| 0);
    let compared = use_state_eq(|| None::<Shared<Comparison>>);
    {
        let (percent, compared) = (percent.setter(), compared.setter());
        let asked = (view, props.incoming.clone(), *bring_back);
        let desk = desk.clone();
        use_effect_with(asked, move |(view, incoming, bring_back)| {
            let stop = Stop::default();
            if let (Some(desk), Some(view)) = (desk, view.clone()) {
                let (stop, incoming, bring_back) = (stop.clone(), incoming.clone(), *bring_back);
                let tell = Callback::from(move |now| percent.set(now));
                wasm_bindgen_futures::spawn_local(async move {
                    let found = compare(&desk, &view, &incoming, bring_back, &stop, &tell).await;
                    if let Some(found) = found {
                        compared.set(Some(Shared::new(found)));
                    }
                });
            }
            move || stop.stop()
        });
    }
    let Some(comparison) = (*compared).clone() else {
        let what = t!(words, "import-comparing");
        let onstop = props.onleave.clone();
        return html! { <Progress {what} percent={*percent} {onstop} /> };
    };
    let take = {
        let (comparison, ondone) = (comparison.clone(), props.ondone.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(desk) = &desk {
                take(desk, &comparison, &ondone);
            }
        })
    };
    let leave = props.onleave.reform(|_: MouseEvent| ());
    let tick = {
        let bring_back = bring_back.setter();
        Callback::from(move |on| bring_back.set(on))
    };
    let refused = comparison.refused;
    let act = (!comparison.is_nothing()).then(|| {
        let text = match refused {
            0 => t!(words, "import-take"),
            _ => t!(words, "import-take-good", count = refused),
        };
        let class = if refused == 0 {
            "button button--primary"
        } else {
            "button"
        };
        html! { <button type="button" {class} onclick={take}>{ text }</button> }
    });
    html! {
        <div class="stack import__preview">
            <Heading key="head" id="import-preview" text={t!(words, "import-preview", name = props.incoming.name.as_str())} />
            <div key="wrong">{ for wrong(&words, &comparison) }</div>
            <div key="new">{ new(&words, &comparison) }</div>
            <div key="changed">{ for changed(&words, &comparison) }</div>
            <div key="aside">{ for set_aside(&words, &comparison) }</div>
            <div key="removed">{ for removed(&words, &comparison) }</div>
            <div key="gone">{ for gone(&words, &comparison, *bring_back, tick) }</div>
            <div class="form__end" key="end">
                { for act }
                <button type="button" class="button button--quiet" onclick={leave}>{ t!(words, "act-cancel") }</button>
            </div>
        </div>
    }
}

async fn compare(
    desk: &Desk,
    view: &View,
    incoming: &Incoming,
    bring_back: bool,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Option<Comparison> {
    let stamp = desk.with(|session| session.next_stamp(clock::now()));
    let contents = incoming.contents.clone();
    let mut comparing = Comparing::start(&view.book, contents, stamp, bring_back);
    let whole = in_slices(stop, tell, || comparing.step(PIECE)).await;
    whole.then(|| comparing.finish())
}

fn take(desk: &Desk, comparison: &Comparison, ondone: &Callback<Taken>) {
    let records = comparison.new.len() + changes::count(comparison) + comparison.removed.len();
    let taken = Taken {
        new: LISTS.map(|list| (list, comparison.new_of(list))).to_vec(),
        changed: changes::count(comparison),
        left_out: comparison.refused,
    };
    // Operations that were compared have nothing wrong with them; a book open for reading says so itself.
    let done = desk.act(
        Action::Merge(comparison.ops.clone()),
        Label::Imported(records),
    );
    if done.is_ok() && desk.view().is_open() {
        ondone.emit(taken);
    }
}

fn new(words: &Words, comparison: &Comparison) -> Html {
    let same = (comparison.same > 0).then(
        || html! { <p class="muted">{ t!(words, "import-same", count = comparison.same) }</p> },
    );
    if comparison.is_nothing() {
        let text = match comparison.refused {
            0 => t!(words, "import-nothing-new"),
            _ => t!(words, "import-nothing-good"),
        };
        return html! { <><p class="import__lead">{ text }</p>{ for same }</> };
    }
    let counts = LISTS
        .into_iter()
        .map(|list| (list, comparison.new_of(list)));
    let counts = counts.filter(|(_, count)| *count > 0).map(|(list, count)| {
        html! { <li key={list.word()}>{ new_of(words, list, count) }</li> }
    });
    let new = (!comparison.new.is_empty()).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-new") }</h3>
                <ul class="counts">{ for counts }</ul>
            </section>
        }
    });
    html! { <>{ for new }{ for same }</> }
}

fn changed(words: &Words, comparison: &Shared<Comparison>) -> Option<Html> {
    let count = changes::count(comparison);
    (count > 0).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-changes", count = count) }</h3>
                <Changes comparison={comparison.clone()} />
            </section>
        }
    })
}

fn set_aside(words: &Words, comparison: &Shared<Comparison>) -> Option<Html> {
    let count = comparison.set_aside.len();
    (count > 0).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-aside", count = count) }</h3>
                <p class="muted">{ t!(words, "import-aside-why") }</p>
                <SetAside comparison={comparison.clone()} />
            </section>
        }
    })
}

fn removed(words: &Words, comparison: &Shared<Comparison>) -> Option<Html> {
    let count = comparison.removed.len();
    (count > 0).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-removed", count = count) }</h3>
                <p class="muted">{ t!(words, "import-removed-why") }</p>
                <Named comparison={comparison.clone()} removed={true} />
            </section>
        }
    })
}

fn gone(
    words: &Words,
    comparison: &Shared<Comparison>,
    on: bool,
    tick: Callback<bool>,
) -> Option<Html> {
    let count = comparison.gone.len();
    (count > 0 || on).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-gone", count = count) }</h3>
                <Named comparison={comparison.clone()} removed={false} />
                <TickField label={t!(words, "import-bring-back")} checked={on} onchange={tick} />
            </section>
        }
    })
}

/// What is wrong with the file, every bit of it with its place.
fn wrong(words: &Words, comparison: &Shared<Comparison>) -> Option<Html> {
    let count = comparison.problems.len();
    (count > 0).then(|| {
        let say = {
            let (words, comparison) = (words.clone(), comparison.clone());
            Callback::from(move |at: usize| {
                let problem = comparison.problems.get(at);
                AttrValue::from(
                    problem
                        .map(|problem| words.problem(problem))
                        .unwrap_or_default(),
                )
            })
        };
        html! {
            <section class="refusal">
                <h3 class="refusal__head">{ t!(words, "import-problems", count = count) }</h3>
                <p>{ t!(words, "import-problems-why", count = comparison.refused) }</p>
                <Problems {count} {say} label={t!(words, "import-problems-list")} />
            </section>
        }
    })
}
