//! Another program's file: one true sentence about it and one press; then what would come in, what stays out and why, what
//! must be asked, and, folded, how its columns were understood.

mod columns;
mod preview;
mod questions;
mod rates;
mod sentence;
mod work;

pub use self::work::Source;

use self::columns::columns;
use self::questions::{Outcome, Outcomes, Questions};
use self::work::{Answers, Planned};
use super::done::Taken;
use super::heading::Heading;
use crate::app::dispatcher::Dispatcher;
use crate::parts::Progress;
use crate::platform::own_names;
use crate::prelude::*;
use crate::services::time_slicing::{Shared, Stop, painted};
use kept_core::import::records::Ask;
use kept_core::session::OpStream;
use kept_core::storage::recovery_points::Why;

/// Up to this many bytes it is worked out what each answer would give; beyond, that takes too long.
const SMALL: usize = 400_000;

/// The most answers of one question for which that is worked out.
const ANSWERS: usize = 6;

/// What [`Foreign`] needs.
#[derive(Properties, PartialEq)]
pub struct ForeignProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The file.
    pub source: Shared<Source>,
    /// It came in.
    pub ondone: Callback<Taken>,
    /// The person wants none of it.
    pub onleave: Callback<()>,
}

/// The preview of a file.
#[component]
pub fn Foreign(props: &ForeignProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let answers = use_state_eq(Answers::default);
    let planned = use_state_eq(|| None::<Shared<Planned>>);
    let asked = use_state_eq(Rc::<Vec<Ask>>::default);
    let outcomes = use_state_eq(Outcomes::default);
    let percent = use_state_eq(|| 0_u8);
    let busy = use_state_eq(|| false);
    {
        let (planned, percent) = (planned.setter(), percent.setter());
        let (asked, answers_held) = (asked.clone(), answers.clone());
        let outcomes = outcomes.setter();
        use_effect_with(
            (props.source.clone(), (*answers).clone(), at.view.clone()),
            move |(source, answers, view)| {
                let stop = Stop::default();
                let stopping = stop.clone();
                let (source, answers, view) = (source.clone(), answers.clone(), view.clone());
                let tell = Callback::from(move |now| percent.set(now));
                wasm_bindgen_futures::spawn_local(async move {
                    let found = work::plan(&source, &answers, &view.book, &stop, &tell).await;
                    // An answer given meanwhile is planned by itself, and not overwritten by this.
                    let Some(mut found) = found.filter(|_| *answers_held == answers) else {
                        return;
                    };
                    found.of = Some(view.clone());
                    let questions = joined(&asked, &found.asked, &answers);
                    asked.set(questions.clone());
                    // Whoever is known already is ticked from now on.
                    answers_held.set(found.answers.clone());
                    planned.set(Some(Shared::new(found)));
                    outcomes.set(Outcomes::default());
                    let mut known = Vec::new();
                    for (key, answer) in to_try(&source, &questions) {
                        let given = (key.as_str(), answer.as_str());
                        let tried = work::with_answer(&source, &answers, given, &view.book, &stop);
                        let Some((summary, names)) = tried.await else {
                            return;
                        };
                        known.push(Outcome {
                            key,
                            answer,
                            summary,
                            names,
                        });
                    }
                    outcomes.set(Rc::new(known));
                });
                move || stopping.stop()
            },
        );
    }
    let onanswer = {
        let answers = answers.clone();
        Callback::from(move |(key, given): (String, Vec<String>)| {
            let mut now = (*answers).clone();
            now.insert(key, given);
            answers.set(now);
        })
    };
    let leave = props.onleave.reform(|_: MouseEvent| ());
    let Some(found) = (*planned).clone() else {
        let what = t!(words, "import-reading", name = props.source.name.as_str());
        return html! { <Progress {what} percent={*percent} onstop={&props.onleave} /> };
    };
    let write = {
        let (dispatcher, ondone) = (at.dispatcher.clone(), props.ondone.clone());
        let (busy, found, source) = (busy.clone(), found.clone(), props.source.clone());
        let answers = (*answers).clone();
        let writing = percent.setter();
        Callback::from(move |_: MouseEvent| {
            if *busy {
                return;
            }
            busy.set(true);
            let (dispatcher, ondone, busy) = (dispatcher.clone(), ondone.clone(), busy.clone());
            let (found, source) = (found.clone(), source.clone());
            let answers = answers.clone();
            writing.set(0);
            let tell = Callback::from({
                let writing = writing.clone();
                move |now| writing.set(now)
            });
            wasm_bindgen_futures::spawn_local(async move {
                painted().await;
                // What was planned holds as long as the book is the same.
                let view = dispatcher.view();
                let planned = match found.of.as_ref() == Some(&view) {
                    true => Some(found.clone()),
                    false => {
                        let never = Stop::default();
                        let anew = work::plan(&source, &answers, &view.book, &never, &tell);
                        anew.await.map(Shared::new)
                    }
                };
                if let Some(planned) = planned {
                    if let Some(names) = answers.get("own_name") {
                        own_names::add(names);
                    }
                    write(&dispatcher, planned, &ondone, &tell).await;
                }
                busy.set(false);
            });
        })
    };
    let bring_back = {
        let (dispatcher, found) = (at.dispatcher.clone(), found.clone());
        Callback::from(move |_: MouseEvent| {
            bring_back(&dispatcher, &found.addition.restorable);
        })
    };
    if *busy {
        let what = t!(words, "import-writing");
        return html! { <Progress {what} percent={*percent} /> };
    }
    let stale = found.answers != *answers;
    let open = questions::open(&asked, &answers);
    let name = props.source.name.as_str();
    html! {
        <div class="stack import__preview" aria-busy={stale.to_string()}>
            <Heading key="head" id="import-file-head" text={t!(words, "import-file-head", name = name)} />
            <div key="said" class="stack" role="status">
                { said(at, &found) }
            </div>
            <Questions key="questions" {at} asked={(*asked).clone()} planned={found.clone()} answers={(*answers).clone()}
                outcomes={(*outcomes).clone()} onanswer={&onanswer} />
            <div key="act" class="stack">
                { for act(words, &found, open, stale, write) }
                { for deleted(words, &found, bring_back) }
            </div>
            <div key="people">{ for preview::people(at, &found) }</div>
            <div key="purchases">{ for preview::purchases(at, &found) }</div>
            <div key="left">{ for preview::left_out(at, &found) }</div>
            <div key="columns">{ for columns(at, &found, &answers, &onanswer) }</div>
            <div class="form__end" key="end">
                <button type="button" class="button" onclick={leave}>{ t!(words, "act-cancel") }</button>
            </div>
        </div>
    }
}

/// The questions so far and those asked now; one that is answered is asked no more by the reader but stays on the screen.
fn joined(before: &[Ask], now: &[Ask], answers: &Answers) -> Rc<Vec<Ask>> {
    let among = |asks: &[Ask], ask: &Ask| asks.iter().any(|other| other.key == ask.key);
    let kept = before
        .iter()
        .filter(|ask| answers.contains_key(ask.key) || among(now, ask));
    let new = now.iter().filter(|ask| !among(before, ask));
    Rc::new(kept.chain(new).cloned().collect())
}

/// The answers of which it is worked out what they would give.
fn to_try(source: &Source, asked: &[Ask]) -> Vec<(String, String)> {
    if source.bytes.len() > SMALL {
        return Vec::new();
    }
    let asked = asked.iter().filter(|ask| questions::must_be_answered(ask));
    asked
        .flat_map(|ask| {
            let options = ask.options.iter().take(ANSWERS);
            options.map(|option| (ask.key.to_owned(), option.clone()))
        })
        .collect()
}

/// The sentence, what is left out, and the count of lines; or why nothing can come in.
fn said(at: &AppContext, found: &Planned) -> Html {
    let words = &at.words;
    let summary = &found.summary;
    let lines = (summary.lines_in > 0).then(|| {
        html! {
            <p class="muted" key="lines">{ t!(words, "import-lines", all = summary.lines_in, taken = summary.taken, left = summary.left.len()) }</p>
        }
    });
    let left = sentence::left_out(words, summary).map(|left| html! { <p key="left">{ left }</p> });
    if work::is_refused(summary) {
        let reasons = sentence::refusals(words, summary);
        let reasons = reasons
            .into_iter()
            .map(|text| html! { <p key={text.clone()}>{ text }</p> });
        return html! {
            <>
                <div class="refusal" key="refusal">
                    <p class="refusal__head">{ t!(words, "import-refused-head") }</p>
                    { for reasons }
                </div>
                { for left }{ for lines }
            </>
        };
    }
    let refunds = (summary.refunded > 0).then(|| {
        let refunded = sentence::money(at, summary.refunded, summary.currency.as_deref());
        html! { <p key="refunds">{ t!(words, "import-refunds", amount = refunded) }</p> }
    });
    let next = (summary.next > 0).then(|| {
        html! { <p key="next">{ t!(words, "import-ahead", count = summary.next) }</p> }
    });
    let currency = found.addition.currency.map(|currency| {
        let name = intl::currency_name(currency.code()).unwrap_or_else(|| currency.code().to_owned());
        html! { <p class="muted" key="currency">{ t!(words, "import-becomes-currency", currency = name) }</p> }
    });
    let things = found
        .addition
        .items_left_out
        .then(|| html! { <p class="muted" key="things">{ t!(words, "import-things-left") }</p> });
    html! {
        <>
            <p class="import__said" key="sentence">{ sentence::said(at, summary) }</p>
            { for next }{ for refunds }{ for left }{ for lines }{ for currency }{ for things }
        </>
    }
}

/// The one press; or what must be said before it, or that nothing is new.
fn act(
    words: &Words,
    found: &Planned,
    open: usize,
    stale: bool,
    onclick: Callback<MouseEvent>,
) -> Option<Html> {
    let (summary, addition) = (&found.summary, &found.addition);
    if work::is_refused(summary) {
        return None;
    }
    if addition.is_empty() {
        let ticks = found.asked.iter().any(|ask| questions::is_ticked(ask.key));
        let text = match summary.taken {
            0 if ticks => t!(words, "import-tick-first"),
            0 => t!(words, "import-nothing-taken"),
            _ => t!(words, "import-nothing-new"),
        };
        return Some(html! { <p class="import__lead">{ text }</p> });
    }
    let note = (open > 0).then(|| t!(words, "import-answer-first", count = open));
    let text = match addition.entries.len() {
        0 if summary.next > 0 => t!(words, "import-take-next", count = summary.next),
        0 => t!(
            words,
            "import-take-people",
            count = addition.customers.len() + addition.changes.len()
        ),
        entries if summary.touches > 0 => t!(words, "import-take-touches", count = entries),
        entries => t!(words, "import-take-purchases", count = entries),
    };
    Some(html! {
        <>
            <p class="asked" key="note" role="status">{ note.unwrap_or_default() }</p>
            <button type="button" key="take" class="button button--primary" disabled={open > 0 || stale} {onclick}>{ text }</button>
        </>
    })
}

fn deleted(words: &Words, found: &Planned, onclick: Callback<MouseEvent>) -> Option<Html> {
    let addition = &found.addition;
    (!addition.restorable.is_empty()).then(|| {
        html! {
            <div class="row" key="deleted">
                <p>{ t!(words, "import-deleted", count = addition.restorable.len()) }</p>
                <button type="button" class="button" {onclick}>{ t!(words, "import-restore") }</button>
            </div>
        }
    })
}

async fn write(
    dispatcher: &Dispatcher,
    planned: Shared<Planned>,
    ondone: &Callback<Taken>,
    tell: &Callback<u8>,
) {
    let addition = &planned.addition;
    let taken = Taken {
        new: vec![
            (List::Customers, addition.customers.len()),
            (List::Entries, addition.entries.len()),
            (List::Items, addition.items.len()),
        ],
        changed: addition.changes.len(),
        differed: Rc::default(),
        left_out: planned.summary.left.len(),
        device: None,
    };
    let records = addition.customers.len() + addition.changes.len() + addition.entries.len();
    let count = addition.op_count();
    let ops = OpStream::new(
        count,
        (0..count).filter_map(move |at| planned.addition.op(at)),
    );
    // A book open for reading says so itself.
    let label = Label::Imported(records);
    let done = dispatcher.merge_in_parts(ops, label, Why::Import, tell);
    if done.await {
        ondone.emit(taken);
    }
}

fn bring_back(dispatcher: &Dispatcher, records: &[(List, Id)]) {
    let restore = |(list, id): &(List, Id)| Action::Restore(*list, id.clone());
    let actions = records.iter().map(restore).collect();
    // Brought back in another tab a moment ago: the plan is made again and says so.
    let _ = dispatcher.act(Action::All(actions), Label::BroughtBack(records.len()));
}
