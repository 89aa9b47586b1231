//! A purchase log as CSV: how it is written is guessed and shown, what cannot be told is asked, and what would come in is
//! said before it does.

mod columns;
mod form;
mod format_questions;
mod jobs;
mod preview;
mod reasons;

use self::columns::columns_table;
use self::form::{Form, Sheet};
use self::preview::Preview;
use super::done::Taken;
use super::heading::Heading;
use crate::app::dispatcher::Dispatcher;
use crate::parts::Progress;
use crate::prelude::*;
use crate::services::time_slicing;
use crate::services::time_slicing::{Shared, Stop};
use format_questions::{ask, written_html};
use jobs::{Found, Planned};
use kept_core::exchange::csv::{Encoding, TableProblem};
use kept_core::storage::recovery_points::Why;

/// A file that is a table.
pub struct Source {
    /// Its name.
    pub name: AttrValue,
    /// Its bytes.
    pub bytes: Rc<Vec<u8>>,
    /// The encoding they seem to have.
    pub encoding: Encoding,
}

/// Why the rows of a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The bytes are not of the chosen encoding.
    Encoding,
    /// The table passes a limit.
    Table(TableProblem),
}

/// How the bytes are taken for rows: the encoding, and the delimiter unless it is to be guessed.
type Written = (Encoding, Option<u8>);

/// What [`Csv`] needs.
#[derive(Properties, PartialEq)]
pub struct CsvProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The file.
    pub source: Shared<Source>,
    /// It came in.
    pub ondone: Callback<Taken>,
    /// The person wants none of it.
    pub onleave: Callback<()>,
}

/// The mapping screen.
#[component]
pub fn Csv(props: &CsvProps) -> Html {
    let at = &props.at;
    let (words, dispatcher) = (&at.words, &at.dispatcher);
    let written: UseStateHandle<Written> = use_state_eq(|| (props.source.encoding, None));
    let sheet = use_state_eq(|| None::<Result<Shared<Sheet>, Unread>>);
    let form = use_state_eq(|| None::<Form>);
    let found = use_state_eq(|| None::<Found>);
    let planned = use_state_eq(|| None::<Planned>);
    let percent = use_state_eq(|| 0_u8);
    let busy = use_state_eq(|| false);

    // From bytes to rows, again whenever the person says that they are written otherwise.
    {
        let (sheet, form, percent) = (sheet.setter(), form.clone(), percent.setter());
        use_effect_with(
            (props.source.clone(), *written),
            move |(source, written)| {
                let (stop, source, (encoding, delimiter)) =
                    (Stop::default(), source.clone(), *written);
                let stopping = stop.clone();
                let tell = Callback::from(move |now| percent.set(now));
                wasm_bindgen_futures::spawn_local(async move {
                    let read = jobs::rows(&source, encoding, delimiter, &stop, &tell).await;
                    let Some(read) = read else { return };
                    if let Ok(read) = &read {
                        form.set(Some(Form::fitting(read, form.as_ref())));
                    }
                    sheet.set(Some(read.map(Shared::new)));
                });
                move || stopping.stop()
            },
        );
    }
    // From rows to a plan, again whenever the person says what they mean, or the book changes.
    {
        let setters = (found.setter(), planned.setter(), percent.setter());
        let rows = sheet.as_ref().and_then(|read| read.as_ref().ok()).cloned();
        use_effect_with((rows, (*form).clone(), at.view.clone()), move |asked| {
            let stop = Stop::default();
            if let (Some(rows), Some(form), view) = asked.clone() {
                let (found, planned, percent) = setters;
                let stop = stop.clone();
                let tell = Callback::from(move |now| percent.set(now));
                wasm_bindgen_futures::spawn_local(async move {
                    let Some(seen) = jobs::recognise(&rows, &form, &stop, &tell).await else {
                        return;
                    };
                    found.set(Some(seen.clone()));
                    let plan = jobs::plan(&rows, &form, &seen, &view.book, &stop, &tell).await;
                    if !stop.is_stopped() {
                        planned.set(plan.map(|plan| Planned {
                            form,
                            plan: Shared::new(plan),
                        }));
                    }
                });
            }
            move || stop.stop()
        });
    }

    let leave = props.onleave.reform(|_: MouseEvent| ());
    let cancel = html! {
        <button type="button" class="button" onclick={leave}>{ t!(words, "act-cancel") }</button>
    };
    let Some(read) = (*sheet).clone() else {
        let what = t!(words, "import-reading", name = props.source.name.as_str());
        return html! { <Progress {what} percent={*percent} onstop={&props.onleave} /> };
    };
    let onwritten = callback!((written = written.setter()), move |now| written.set(now));
    let onform = callback!((form = form.setter()), move |now| form.set(Some(now)));
    let write = callback!(
        (planned, busy, dispatcher, ondone = props.ondone),
        move |()| {
            if *busy {
                return;
            }
            if let Some(planned) = (*planned).clone() {
                busy.set(true);
                let (dispatcher, busy, ondone) = (dispatcher.clone(), busy.clone(), ondone.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    time_slicing::painted().await;
                    write(&dispatcher, &planned, &ondone);
                    busy.set(false);
                });
            }
        }
    );
    let bring_back = callback!((dispatcher, planned), move |()| {
        if let Some(planned) = &*planned {
            bring_back(&dispatcher, &planned.plan.restorable);
        }
    });
    let rest = match (&read, &*form) {
        (Err(unread), _) => html! {
            <div class="refusal" role="alert"><p>{ unread_words(words, *unread) }</p></div>
        },
        (Ok(sheet), Some(form)) => {
            let settled = planned.as_ref().filter(|planned| planned.form == *form);
            let ready = found
                .as_ref()
                .is_some_and(|found| found.missing(form).is_none());
            let outcome = match &*planned {
                Some(planned) if ready => {
                    let preview = Preview {
                        planned,
                        stale: settled.is_none(),
                        busy: *busy,
                        sheet,
                    };
                    preview.html(at, &write, &bring_back)
                }
                _ if ready => {
                    html! { <Progress what={t!(words, "csv-counting")} percent={*percent} /> }
                }
                _ => html! {},
            };
            let asked = found.as_ref().and_then(|found| found.missing(form));
            let asked = asked.map(|missing| html! { <p class="asked">{ missing.said(words) }</p> });
            html! {
                <>
                    { columns_table(words, sheet, form, &onform) }
                    { for found.as_ref().map(|found| ask(at, sheet, form, found, &onform)) }
                    <div key="asked" role="status">{ for asked }</div>
                    <div key="outcome">{ outcome }</div>
                </>
            }
        }
        (Ok(_), None) => html! {},
    };
    html! {
        <div class="stack import__preview">
            <Heading key="head" id="csv-head" text={t!(words, "csv-head")} />
            <p key="file" class="import__lead">{ t!(words, "csv-lead", name = props.source.name.as_str()) }</p>
            { written_html(words, read.as_ref().ok(), *written, &onwritten) }
            <div class="import__rest" key="rest">{ rest }</div>
            <div class="form__end" key="end">{ cancel }</div>
        </div>
    }
}

fn unread_words(words: &Words, unread: Unread) -> String {
    match unread {
        Unread::Encoding => t!(words, "csv-refused-encoding"),
        Unread::Table(TableProblem::TooLarge | TableProblem::TooManyRows) => {
            let most = kept_core::exchange::csv::table::MAX_ROWS;
            t!(words, "csv-refused-rows", count = most)
        }
        Unread::Table(TableProblem::TooManyColumns { line }) => {
            t!(words, "csv-refused-columns", line = line)
        }
    }
}

fn write(dispatcher: &Dispatcher, planned: &Planned, ondone: &Callback<Taken>) {
    let plan = &planned.plan;
    let taken = Taken {
        new: vec![
            (List::Customers, plan.customers.len()),
            (List::Entries, plan.entries.len()),
            (List::Items, plan.items.len()),
        ],
        changed: 0,
        differed: Rc::default(),
        left_out: plan.counts.refused,
    };
    let ops = plan.rc().as_ref().clone().into_ops();
    let label = Label::Imported(ops.len());
    let (dispatcher, ondone) = (dispatcher.clone(), ondone.clone());
    wasm_bindgen_futures::spawn_local(async move {
        // Records of a plan have nothing wrong with them; a book open for reading says so itself.
        let done = dispatcher
            .act_in_steps(Action::Merge(ops), label, Why::Import)
            .await;
        if done.is_ok() && dispatcher.view().is_open() {
            ondone.emit(taken);
        }
    });
}

fn bring_back(dispatcher: &Dispatcher, records: &[(List, Id)]) {
    let restore = |(list, id): &(List, Id)| Action::Restore(*list, id.clone());
    let actions = records.iter().map(restore).collect();
    // Brought back in another tab a moment ago: the plan is made again and says so.
    let _ = dispatcher.act(Action::All(actions), Label::BroughtBack(records.len()));
}
