//! A book that Kept saved: read in slices, compared with the book that is open, shown, and taken in when the person says so.

use super::changes::{self, Altered, altered};
use super::done::{Taken, new_of};
use super::heading::Heading;
use crate::app::dispatcher::{AppState, Dispatcher};
use crate::parts::Progress;
use crate::parts::paged_list::problems;
use crate::platform::clock;
use crate::prelude::*;
use crate::services::folder_sync::status::{Differed, FromDevice};
use crate::services::time_slicing::{Shared, Stop, in_slices, painted, yield_to_browser};
use kept_core::book::hlc::Stamp;
use kept_core::book::record::collect_unsorted;
use kept_core::exchange::json::diff::{Comparing, Comparison};
use kept_core::exchange::json::read::{Contents, FileReader, Refusal};
use kept_core::storage::recovery_points::Why;
use kept_core::sync::{Conflict, Origin};

/// A file that was read.
pub struct Incoming {
    /// Its name.
    pub name: AttrValue,
    /// What it says.
    pub contents: Contents,
    /// The device whose file it is; none of any other book.
    pub from: Option<FromDevice>,
}

/// What was found of another device's file that is in the book, or brought nothing that was not there.
pub struct Heard {
    /// The file.
    pub from: FromDevice,
    /// What it brought.
    pub comparison: Shared<Comparison>,
    /// Later than every stamp in the book before.
    pub at: Stamp,
}

/// So many records are read or compared between two looks at the clock.
const PIECE: usize = 50;

/// Reads a book from its text; none where it was called off.
///
/// # Errors
/// Why it is no book that can be read.
pub async fn read(
    dispatcher: &Dispatcher,
    name: AttrValue,
    text: &str,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Result<Option<Incoming>, Refusal> {
    let mut reading = FileReader::start(text)?;
    yield_to_browser().await;
    if !in_slices(stop, tell, || reading.step(PIECE)).await {
        return Ok(None);
    }
    let book = dispatcher.view().book.clone();
    let contents = reading.finish(|id| book.customer(id).is_some());
    Ok(Some(Incoming {
        name,
        contents,
        from: None,
    }))
}

/// The lists in the order in which they are told.
pub const LISTS: [List; 6] = [
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
    /// Everything at hand.
    pub at: AppContext,
    /// The file.
    pub incoming: Shared<Incoming>,
    /// It came in.
    pub ondone: Callback<Taken>,
    /// The file of another device was merged.
    pub onheard: Callback<Rc<Heard>>,
    /// The person wants none of it.
    pub onleave: Callback<()>,
}

/// What the file would do to the book.
#[component]
pub fn Json(props: &JsonProps) -> Html {
    let at = &props.at;
    let (words, dispatcher) = (&at.words, &at.dispatcher);
    let bring_back = use_state_eq(|| false);
    let busy = use_state_eq(|| false);
    let percent = use_state_eq(|| 0);
    let compared = use_state_eq(|| None::<Shared<Comparison>>);
    {
        let (percent, compared) = (percent.setter(), compared.setter());
        let asked = (at.view.clone(), props.incoming.clone(), *bring_back);
        let (dispatcher, onheard) = (dispatcher.clone(), props.onheard.clone());
        use_effect_with(asked, move |(view, incoming, bring_back)| {
            let stop = Stop::default();
            let stopping = stop.clone();
            let (view, incoming, bring_back) = (view.clone(), incoming.clone(), *bring_back);
            let tell = Callback::from(move |now| percent.set(now));
            wasm_bindgen_futures::spawn_local(async move {
                let found = compare(&dispatcher, &view, &incoming, bring_back, &stop, &tell).await;
                if let Some(found) = found {
                    let found = Shared::new(found);
                    if found.is_nothing()
                        && let Some(heard) = heard(&dispatcher, &incoming, &found)
                    {
                        onheard.emit(heard);
                    }
                    compared.set(Some(found));
                }
            });
            move || stopping.stop()
        });
    }
    let records = use_memo((*compared).clone(), |compared| {
        compared
            .as_ref()
            .map(|found| altered(found))
            .unwrap_or_default()
    });
    let Some(comparison) = (*compared).clone() else {
        let what = t!(words, "import-comparing");
        return html! { <Progress {what} percent={*percent} onstop={&props.onleave} /> };
    };
    let take = {
        let taking = (
            dispatcher.clone(),
            comparison.clone(),
            props.ondone.clone(),
            busy.clone(),
            props.incoming.clone(),
            props.onheard.clone(),
        );
        Callback::from(move |_: MouseEvent| {
            let (dispatcher, comparison, ondone, busy, incoming, onheard) = taking.clone();
            if *busy {
                return;
            }
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                painted().await;
                take(&dispatcher, &incoming, &comparison, &ondone, &onheard);
                busy.set(false);
            });
        })
    };
    let leave = props.onleave.reform(|_: MouseEvent| ());
    let tick = callback!((bring_back = bring_back.setter()), move |on| bring_back
        .set(on));
    let name = props.incoming.name.as_str();
    let head = match &props.incoming.from {
        Some(_) => t!(words, "device-preview", name = name),
        None => t!(words, "import-preview", name = name),
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
        html! { <button type="button" {class} onclick={take} disabled={*busy}>{ text }</button> }
    });
    // What the other device lacks goes back to it; nothing goes back to this one.
    let is_answered = comparison.is_nothing() && props.incoming.is_of_another();
    let answer = is_answered.then(|| go(Route::Folder, "button", &t!(words, "device-answer")));
    html! {
        <div class="stack import__preview">
            <Heading key="head" id="import-preview" text={head} />
            <div key="wrong">{ for wrong(words, &comparison) }</div>
            <div key="new">{ new(words, &comparison, props.incoming.is_own()) }</div>
            <div key="changed">{ for changed(at, &comparison, records) }</div>
            <div key="aside">{ for set_aside(at, &comparison) }</div>
            <div key="removed">{ for removed(at, &comparison) }</div>
            <div key="gone">{ for gone(at, &comparison, *bring_back, &tick) }</div>
            <p key="busy" role="status">{ for busy.then(|| t!(words, "import-writing")) }</p>
            <div class="form__end" key="end">
                { for act }
                { for answer }
                <button type="button" class="button" onclick={leave}>{ t!(words, "act-cancel") }</button>
            </div>
        </div>
    }
}

/// What a file that was read would do to the book; none where it was called off.
pub async fn compare(
    dispatcher: &Dispatcher,
    view: &AppState,
    incoming: &Incoming,
    bring_back: bool,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Option<Comparison> {
    let stamp = dispatcher.with(|session| session.next_stamp(clock::now()));
    let contents = incoming.contents.clone();
    let mut comparing = Comparing::start(&view.book, contents, stamp, bring_back);
    let whole = in_slices(stop, tell, || comparing.step(PIECE)).await;
    whole.then(|| comparing.finish())
}

impl Incoming {
    /// Whether it is this device's own file.
    fn is_own(&self) -> bool {
        let origin = self.from.as_ref().map(|from| from.origin);
        origin == Some(Origin::Own)
    }

    fn is_of_another(&self) -> bool {
        self.from.is_some() && !self.is_own()
    }
}

/// What is to be told of a device's file once it is in the book.
fn heard(
    dispatcher: &Dispatcher,
    incoming: &Incoming,
    comparison: &Shared<Comparison>,
) -> Option<Rc<Heard>> {
    let from = incoming.from.clone()?;
    let at = dispatcher.with(|session| session.next_stamp(clock::now()));
    let comparison = comparison.clone();
    Some(Rc::new(Heard {
        from,
        comparison,
        at,
    }))
}

fn take(
    dispatcher: &Dispatcher,
    incoming: &Shared<Incoming>,
    comparison: &Shared<Comparison>,
    ondone: &Callback<Taken>,
    onheard: &Callback<Rc<Heard>>,
) {
    let conflicts = match &incoming.from {
        Some(from) => from.conflicts(comparison),
        None => collect_unsorted(comparison.differences.iter().map(Conflict::of)),
    };
    let differed = conflicts.into_iter().map(|what| Differed {
        from: incoming.name.to_string(),
        at: clock::now(),
        what,
    });
    let records = comparison.new.len() + changes::count(comparison) + comparison.removed.len();
    let taken = Taken {
        new: LISTS.map(|list| (list, comparison.new_of(list))).to_vec(),
        changed: changes::count(comparison),
        left_out: comparison.refused,
        differed: Rc::new(collect_unsorted(differed)),
        device: incoming.is_of_another().then(|| incoming.name.clone()),
    };
    let heard = heard(dispatcher, incoming, comparison);
    let ops = comparison.ops.clone();
    let (dispatcher, ondone, onheard) = (dispatcher.clone(), ondone.clone(), onheard.clone());
    wasm_bindgen_futures::spawn_local(async move {
        // A book open for reading says so itself.
        let label = Label::Imported(records);
        let tell = Callback::noop();
        let done = dispatcher.merge_in_parts(ops.into(), label, Why::Import, &tell);
        if done.await {
            if let Some(heard) = heard {
                onheard.emit(heard);
            }
            ondone.emit(taken);
        }
    });
}

fn new(words: &Words, comparison: &Comparison, is_own: bool) -> Html {
    let same = (comparison.same > 0).then(
        || html! { <p class="muted">{ t!(words, "import-same", count = comparison.same) }</p> },
    );
    if comparison.is_nothing() {
        let text = match comparison.refused {
            0 if is_own => t!(words, "device-own"),
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

fn changed(at: &AppContext, comparison: &Comparison, records: Rc<Vec<Altered>>) -> Option<Html> {
    let words = &at.words;
    let count = changes::count(comparison);
    (count > 0).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-changes", count = count) }</h3>
                { changes::changes(at, records) }
            </section>
        }
    })
}

fn set_aside(at: &AppContext, comparison: &Shared<Comparison>) -> Option<Html> {
    let words = &at.words;
    let count = comparison.set_aside.len();
    (count > 0).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-aside", count = count) }</h3>
                <p class="muted">{ t!(words, "import-aside-why") }</p>
                { changes::set_aside(at, comparison.clone()) }
            </section>
        }
    })
}

fn removed(at: &AppContext, comparison: &Shared<Comparison>) -> Option<Html> {
    let words = &at.words;
    let count = comparison.removed.len();
    (count > 0).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-removed", count = count) }</h3>
                <p class="muted">{ t!(words, "import-removed-why") }</p>
                { changes::named(at, comparison.clone(), true) }
            </section>
        }
    })
}

fn gone(
    at: &AppContext,
    comparison: &Shared<Comparison>,
    on: bool,
    tick: &Callback<bool>,
) -> Option<Html> {
    let words = &at.words;
    let count = comparison.gone.len();
    (count > 0 || on).then(|| {
        html! {
            <section>
                <h3 class="import__part">{ t!(words, "import-gone", count = count) }</h3>
                { changes::named(at, comparison.clone(), false) }
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
            move |at: usize| {
                let problem = comparison.problems.get(at);
                problem
                    .map(|problem| words.problem(problem))
                    .unwrap_or_default()
            }
        };
        html! {
            <section class="refusal">
                <h3 class="refusal__head">{ t!(words, "import-problems", count = count) }</h3>
                <p>{ t!(words, "import-problems-why", count = comparison.refused) }</p>
                { problems(count, t!(words, "import-problems-list"), say) }
            </section>
        }
    })
}
