//! What a file cannot tell, asked in words; each answer shows what it would give.

use super::rates::rates;
use super::sentence::{gives, money};
use super::work::{Answers, Planned, TICKED};
use crate::prelude::*;
use kept_core::import::Summary;
use kept_core::import::records::{Ask, FileKind};

/// The most names that are offered at a time.
const PART: usize = 30;

/// What an answer would give.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The question.
    pub key: String,
    /// The answer.
    pub answer: String,
    /// What would come in.
    pub summary: Summary,
    /// The first few names, in which wrong letters show.
    pub names: String,
}

/// What answers would give.
pub type Outcomes = Rc<Vec<Outcome>>;

/// Everything that the questions are drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionsProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Every question asked of this file so far.
    pub asked: Rc<Vec<Ask>>,
    /// What was found last.
    pub planned: crate::services::time_slicing::Shared<Planned>,
    /// The answers now.
    pub answers: Answers,
    /// What each answer would give, as far as it is known.
    pub outcomes: Outcomes,
    /// Other answers.
    pub onanswer: Callback<(String, Vec<String>)>,
}

/// Whether a question is asked with names to tick.
pub fn is_ticked(key: &str) -> bool {
    TICKED.contains(&key)
}

/// Whether a question must be answered before anything comes in.
pub fn must_be_answered(ask: &Ask) -> bool {
    let noted = is_ticked(ask.key) || ask.key == "same_person";
    !noted && (!ask.options.is_empty() || ask.key == "own_name")
}

/// The questions that still have no answer.
pub fn open(asked: &[Ask], answers: &Answers) -> usize {
    let open = asked
        .iter()
        .filter(|ask| must_be_answered(ask) && !answers.contains_key(ask.key));
    open.count()
}

/// The questions.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let asked = props.asked.iter().map(|ask| match ask.key {
        key if is_ticked(key) => ticks(props, key),
        "own_name" if ask.options.is_empty() => own_name(props),
        _ if !must_be_answered(ask) => note(props, ask),
        _ => choice(props, ask),
    });
    html! {
        <>
            { for asked }
            { for meant(props) }
            { for strangers(props) }
            { for rates(&props.at, &props.planned.addition, &props.answers, &props.onanswer) }
        </>
    }
}

/// The word of an answer that stands for itself or has a text.
fn answer_words(words: &Words, key: &str, answer: &str) -> String {
    let named = match key {
        "customer_column" | "amount_column" | "date_column" | "which_sheet" | "own_name"
        | "currency" | "same_person" => None,
        "encoding" => Some(answer.replace('-', "_")),
        _ => Some(answer.replace(' ', "_")),
    };
    match (key, named) {
        ("encoding", Some(name)) => t!(words, "import-encoding", label = name),
        ("currency", _) => intl::currency_name(answer).unwrap_or_else(|| answer.to_owned()),
        (_, Some(name)) => t!(words, "import-answer", answer = name),
        _ => answer.to_owned(),
    }
}

/// A question with a few answers.
fn choice(props: &QuestionsProps, ask: &Ask) -> Html {
    let (at, words) = (&props.at, &props.at.words);
    let key = ask.key.to_owned();
    let held = props.answers.get(ask.key).and_then(|held| held.first());
    let options = ask.options.iter().map(|option| {
        let tried = props.outcomes.iter().find(|tried| tried.key == key && tried.answer == *option);
        let outcome = tried.map(|tried| {
            let told = match key.as_str() {
                "encoding" => tried.names.clone(),
                _ => gives(at, &tried.summary),
            };
            html! { <span class="option__gives">{ told }</span> }
        });
        let onchange = {
            let (onanswer, key, option) = (props.onanswer.clone(), key.clone(), option.clone());
            Callback::from(move |_: Event| onanswer.emit((key.clone(), vec![option.clone()])))
        };
        html! {
            <label class="option" key={option.clone()}>
                <input type="radio" name={format!("import-{key}")} checked={held == Some(option)} {onchange} />
                <span class="option__word">{ answer_words(words, &key, option) }</span>
                { for outcome }
            </label>
        }
    });
    html! {
        <fieldset class="question" key={key.clone()}>
            <legend class="question__text">{ t!(words, "import-ask", key = key.as_str()) }</legend>
            { for options }
        </fieldset>
    }
}

/// Something doubtful that needs no answer.
fn note(props: &QuestionsProps, ask: &Ask) -> Html {
    html! { <p class="muted" key={ask.key}>{ t!(props.at.words, "import-note", key = ask.key) }</p> }
}

fn own_name(props: &QuestionsProps) -> Html {
    let words = &props.at.words;
    let value = props.answers.get("own_name").and_then(|held| held.first());
    let onchange = props
        .onanswer
        .reform(|name: AttrValue| ("own_name".to_owned(), vec![name.to_string()]));
    html! {
        <TextField key="own_name" id="import-own-name" label={t!(words, "import-ask", key = "own_name")}
            value={value.cloned().unwrap_or_default()} {onchange} />
    }
}

/// Who of many is a customer.
fn ticks(props: &QuestionsProps, key: &'static str) -> Html {
    let (at, words) = (&props.at, &props.at.words);
    let offered = &props.planned.plan.offered;
    let ticked: Vec<String> = props.answers.get(key).cloned().unwrap_or_default();
    let all: Vec<String> = offered.iter().map(|one| one.name.clone()).collect();
    let set = |names: Vec<String>| {
        let onanswer = props.onanswer.clone();
        Callback::from(move |_: MouseEvent| onanswer.emit((key.to_owned(), names.clone())))
    };
    let line = {
        let (at, planned) = (at.clone(), props.planned.clone());
        let (onanswer, ticked) = (props.onanswer.clone(), ticked.clone());
        Callback::from(move |place: usize| {
            let Some(one) = planned.plan.offered.get(place) else {
                return html! {};
            };
            let name = one.name.clone();
            let onchange = {
                let (onanswer, ticked, name) = (onanswer.clone(), ticked.clone(), name.clone());
                Callback::from(move |on: bool| {
                    let mut now: Vec<String> = ticked
                        .iter()
                        .filter(|held| **held != name)
                        .cloned()
                        .collect();
                    if on {
                        now.push(name.clone());
                    }
                    onanswer.emit((key.to_owned(), now));
                })
            };
            let label = match key {
                "payers" => t!(
                    at.words,
                    "import-payer",
                    name = &name,
                    count = one.count,
                    total = money(&at, one.minor, one.currency.as_deref())
                ),
                _ => t!(at.words, "import-writer", name = &name, count = one.count),
            };
            let checked = ticked.contains(&name);
            html! { <li key={name}><TickField {label} {checked} {onchange} /></li> }
        })
    };
    html! {
        <fieldset class="question" key={key}>
            <legend class="question__text">{ t!(words, "import-ask", key = key) }</legend>
            <div class="row">
                <button type="button" class="button" onclick={set(all)}>{ t!(words, "import-tick-all", count = offered.len()) }</button>
                <button type="button" class="button" onclick={set(Vec::new())}>{ t!(words, "import-tick-none") }</button>
            </div>
            <PagedList count={offered.len()} part={PART} {line} />
        </fieldset>
    }
}

/// So many people who could be two customers are asked about at a time.
const DOUBTS: usize = 20;

/// Who is meant, where the book has two or more who could be.
fn meant(props: &QuestionsProps) -> Vec<Html> {
    let words = &props.at.words;
    let given = props
        .answers
        .get("same_person")
        .cloned()
        .unwrap_or_default();
    let mut names: Vec<(String, Vec<Id>)> = props.planned.addition.doubtful.clone();
    names.truncate(DOUBTS);
    let asked = names.into_iter().map(|(name, ids)| {
        let offered = ids.iter().filter_map(|id| {
            let (customer, _) = props.at.view.book.customer(id)?;
            let known = customer.company.iter().chain(customer.emails.iter().flatten());
            let known: Vec<String> = known
                .chain(customer.phones.iter().flatten())
                .map(|line| line.as_str().to_owned())
                .take(2)
                .collect();
            let told = std::iter::once(customer.name.as_str().to_owned()).chain(known);
            Some((id.to_string(), told.collect::<Vec<_>>().join(" · ")))
        });
        let offered = offered.chain([("new".to_owned(), t!(words, "import-somebody-new"))]);
        let options = offered.map(|(value, told)| {
            let onchange = {
                let (onanswer, name) = (props.onanswer.clone(), name.clone());
                let (given, value) = (given.clone(), value.clone());
                Callback::from(move |_: Event| {
                    let mut now = given.clone();
                    now.push(format!("{name}={value}"));
                    onanswer.emit(("same_person".to_owned(), now));
                })
            };
            html! {
                <label class="option" key={value}>
                    <input type="radio" name={format!("import-meant-{name}")} {onchange} />
                    <span class="option__word">{ told }</span>
                </label>
            }
        });
        html! {
            <fieldset class="question" key={format!("meant {name}")}>
                <legend class="question__text">{ t!(words, "import-ask-meant", name = &name) }</legend>
                { for options }
            </fieldset>
        }
    });
    asked.collect()
}

/// Whether people come in whom the book does not have.
fn strangers(props: &QuestionsProps) -> Option<Html> {
    let words = &props.at.words;
    let kind = props.planned.plan.records.kind;
    let added = props.answers.get("strangers").and_then(|held| held.first());
    let on = added.is_some_and(|answer| answer == "add");
    let count = match on {
        true => props.planned.addition.customers.len(),
        false => props.planned.addition.strangers,
    };
    let mail_or_calendar = matches!(kind, FileKind::Calendar | FileKind::Chat);
    (mail_or_calendar && (on || count > 0)).then(|| {
        let onchange = props.onanswer.reform(|on: bool| {
            let answer = if on { "add" } else { "leave out" };
            ("strangers".to_owned(), vec![answer.to_owned()])
        });
        html! {
            <div class="question" key="strangers">
                <TickField label={t!(words, "import-strangers", count = count)} checked={on} {onchange} />
            </div>
        }
    })
}
