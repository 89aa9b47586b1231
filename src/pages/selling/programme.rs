//! The change programme: measures in the six changes, the thread by which one builds on the other, and the rung of each with
//! its evidence. The last two rungs are earned by what is logged; nothing here ticks them.

mod dependency_chart;
mod sheet;

use self::sheet::MeasureSheet;
use super::common::{add_named, head, words};
use crate::app::format::EntryFormatter;
use crate::forms::NewLine;
use crate::prelude::*;
use dependency_chart::thread_html;
use kept_core::book::catalogue::Change;
use kept_core::book::catalogue::MeasureFields;
use kept_core::book::value::Line;
use kept_core::dyn_sort::DynSort;
use kept_core::scoring::selling::constants::{NORM_CONTACTS, NORM_DAYS};
use kept_core::scoring::selling::{Evidence, MeasureScore, Part, Programme, Rung, programme};

/// How many entries are shown as evidence, the latest first.
const EVIDENCE: usize = 8;

/// What a measure is called.
pub fn measure_name(words: &Words, view: &AppState, id: &Id) -> String {
    let held = view.book.measures().get(id);
    held.map_or_else(
        || t!(words, "system-gone"),
        |row| row.record.name.as_str().to_owned(),
    )
}

/// The six changes to choose among, and none of them.
pub fn changes(words: &Words) -> Choices {
    let all = Change::ALL
        .iter()
        .map(|one| (one.word().into(), words.word("change", one.word()).into()));
    std::iter::once((
        AttrValue::default(),
        t!(words, "programme-change-none").into(),
    ))
    .chain(all)
    .collect()
}

/// The page.
#[component]
pub fn ProgrammePage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&words(), &at.view);
    let told = use_memo(view.clone(), |view| {
        programme(&Evidence::of(&view.book, view.today()))
    });
    let open = use_state_eq(|| None::<Id>);
    let change = use_state_eq(AttrValue::default);
    let lead = head(words, Part::Programme, t!(words, "programme-lead"));
    let none = told.measures.is_empty().then(|| {
        html! {
            <EmptyState head={t!(words, "programme-none-head")} text={t!(words, "programme-none-text")} />
        }
    });
    let whole = (!told.measures.is_empty()).then(|| {
        html! {
            <>
                <div class="system__sum" key="sum">
                    <p class="system__says">{ says(words, &told) }</p>
                    <LogButton {at} kind={Kind::Training} name={t!(words, "programme-log-training")} />
                </div>
                { thread_html(words, view, &told) }
            </>
        }
    });
    let all = Change::ALL.iter().copied().map(Some).chain([None]);
    let groups = all.map(|change| group(at, words, &told, change, &open));
    let sheet = open.as_ref().map(|id| {
        let open = open.setter();
        let close = Callback::from(move |()| open.set(None));
        html! { <MeasureSheet key={id.to_string()} {at} id={id.clone()} {close} /> }
    });
    html! {
        <>
            { lead }
            <div key="none">{ for none }</div>
            <div key="whole">{ for whole }</div>
            <div class="system__add" key="add">{ add(at, words, &change) }</div>
            <Section key="changes" id="changes" title={t!(words, "programme-changes")} class="system__gap"
                focusable=true>
                <div class="changes">{ for groups }</div>
            </Section>
            <div key="sheet">{ for sheet }</div>
        </>
    }
}

fn says(words: &Words, told: &Programme) -> String {
    let [idea, trained, practised, norm] = told.rungs();
    t!(
        words,
        "programme-says",
        count = told.measures.len(),
        idea = idea,
        trained = trained,
        practised = practised,
        norm = norm
    )
}

/// A line for one more measure of the change that is chosen beside its name.
fn add(at: &AppContext, words: &Words, change: &UseStateHandle<AttrValue>) -> Html {
    let add = callback!((at, words, change), move |name: Line| {
        let mut more = Fields::new();
        if !change.is_empty() {
            more.insert(MeasureFields::change.to_owned(), change.as_str().into());
        }
        let said = t!(words, "done-measure-added", name = name.as_str());
        add_named(&at, List::Measures, &name, more, said)
    });
    let pick = {
        let change = change.clone();
        html! {
            <SelectField id="measure-change" label={t!(words, "programme-change")} value={(*change).clone()}
                choices={changes(words)} onchange={Callback::from(move |word| change.set(word))} />
        }
    };
    html! {
        <NewLine {words} class="system__new system__new--wide" id="measure-new" label={t!(words, "programme-add-label")}
            wrong={t!(words, "items-add-wrong")} button={t!(words, "items-add")} {add} beside={pick} />
    }
}

/// The measures of one change; what belongs here where there is none.
fn group(
    at: &AppContext,
    words: &Words,
    told: &Programme,
    change: Option<Change>,
    open: &UseStateHandle<Option<Id>>,
) -> Html {
    let measures = told.measures.iter().filter(|one| one.change == change);
    let rows: Vec<Html> = measures.map(|one| row(at, words, one, open)).collect();
    let (key, name, hint) = match change {
        Some(change) => (
            change.word(),
            words.word("change", change.word()),
            words.word("change-hint", change.word()),
        ),
        None if rows.is_empty() => return html! {},
        None => (
            "none",
            t!(words, "programme-change-none"),
            t!(words, "programme-change-none-hint"),
        ),
    };
    html! {
        <section class="change" {key} aria-labelledby={format!("change-{key}")}>
            <h3 id={format!("change-{key}")}>{ name }</h3>
            <p class="muted small">{ hint }</p>
            <ul>{ for rows }</ul>
        </section>
    }
}

/// The four rungs with the one it stands on, in words beside it.
pub fn ladder(words: &Words, rung: Rung) -> Html {
    let steps = Rung::ALL.iter().enumerate().map(|(place, one)| {
        let x = 8.0 + place as f64 * 28.0;
        let class = if *one <= rung {
            "rung rung--reached"
        } else {
            "rung"
        };
        html! { <circle {class} key={place} cx={x.to_string()} cy="8" r="6" /> }
    });
    html! {
        <span class="rungs">
            <svg class="rungs__svg" viewBox="0 0 100 16" width="100" height="16" aria-hidden="true">
                <line class="rungs__line" x1="8" x2="92" y1="8" y2="8" />{ for steps }
            </svg>
            <strong>{ words.word("measure-rung", rung.word()) }</strong>
        </span>
    }
}

fn row(
    at: &AppContext,
    words: &Words,
    one: &MeasureScore,
    open: &UseStateHandle<Option<Id>>,
) -> Html {
    let view = &at.view;
    let name = measure_name(words, view, &one.measure);
    let onclick = callback!(
        (open = open.setter(), id = one.measure),
        move |_: MouseEvent| open.set(Some(id.clone()))
    );
    let faded = one.has_faded().then(|| {
        let said = t!(
            words,
            "programme-faded",
            rung = words.word("measure-rung", one.before.word())
        );
        html! { <p class="measure__faded">{ said }</p> }
    });
    html! {
        <li class="measure" key={one.measure.to_string()}>
            <h4 class="measure__name">{ &name }</h4>
            { ladder(words, one.rung) }
            { for faded }
            <p class="measure__next">{ next(words, one) }</p>
            { evidence(at, words, one) }
            <button type="button" class="link measure__change" {onclick} aria-label={t!(words, "act-change-what", what = name.clone())}>{ t!(words, "act-change") }</button>
        </li>
    }
}

/// What takes it a rung further.
fn next(words: &Words, one: &MeasureScore) -> String {
    match one.rung {
        Rung::Idea => t!(words, "programme-next-idea"),
        Rung::Trained => t!(words, "programme-next-trained"),
        Rung::Practised => t!(
            words,
            "programme-next-practised",
            named = one.named.len(),
            contacts = one.contacts,
            days = NORM_DAYS,
            least = NORM_CONTACTS
        ),
        Rung::Norm => t!(
            words,
            "programme-next-norm",
            share = intl::percent(one.share().unwrap_or_default()),
            days = NORM_DAYS
        ),
    }
}

/// The entries that earned the rung, each a way to it.
fn evidence(at: &AppContext, words: &Words, one: &MeasureScore) -> Html {
    let view = &at.view;
    let mut all: Vec<&Id> = one.practised.iter().chain(&one.trained).collect();
    let count = all.len();
    let day = |id: &Id| view.book.entry(id).map(|entry| entry.on);
    all.dyn_sort_by_key(|id| (std::cmp::Reverse(day(id)), (*id).clone()));
    let show = EntryFormatter {
        book: &view.book,
        today: view.today(),
    };
    let rows = all.iter().take(EVIDENCE).filter_map(|id| {
        let entry = view.book.entry(id)?;
        let told = words.tell(entry, &show);
        let onclick = opens(at, Modal::Entry((*id).clone()));
        let who = entry.customer.as_ref();
        let who = who.map(|id| super::common::name_of(words, view, id));
        Some(html! {
            <li class="duty" key={id.to_string()}>
                <button type="button" class="duty__what link" {onclick}>{ told.said }</button>
                <span class="duty__who">{ for who }</span>
                <span class="duty__when">{ day_html(entry.on, view.today()) }</span>
            </li>
        })
    });
    let untrained = (one.untrained > 0).then(|| {
        html! { <p class="muted small">{ t!(words, "programme-untrained", count = one.untrained) }</p> }
    });
    let list = (count > 0).then(|| {
        html! {
            <details class="why">
                <summary>{ t!(words, "programme-evidence", count = count) }</summary>
                <ul>{ for rows }</ul>
            </details>
        }
    });
    html! { <>{ for list }{ for untrained }</> }
}
