//! How a complaint, a wish or a promise was settled: in full or in part, asked before it counts. What an answer does to a
//! score is not known here.

use crate::app::context::SheetProps;
use crate::app::customer_lookup;
use crate::parts::{DateField, byline};
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::book::fact::{MadeRight, NeedAnswer, Promise};
use kept_core::book::value::Line;
use kept_core::input::date::Lean;
use kept_core::scoring::retention::today::{Step, broken, kept_in_part, settled, told_ahead};

/// The answers for this entry; nothing where it is gone.
pub fn settle_sheet(at: &AppContext, entry: &Id, close: &Callback<()>) -> Html {
    html! { <SettleSheet key={entry.to_string()} {at} id={entry.clone()} {close} /> }
}

/// One answer: what it says, what it writes, what the notice says.
struct Answer {
    name: String,
    action: Action,
    label: Label,
}

#[component]
fn SettleSheet(props: &SheetProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let is_part = use_state_eq(|| false);
    let Some(entry) = view.book.entry(&props.id) else {
        return html! {};
    };
    let person = entry.customer.as_ref();
    let person = person.and_then(|id| customer_lookup::person(view, id));
    let name = person.as_ref().map_or("", |person| person.name.as_str());
    let act = {
        let (dispatcher, close) = (at.dispatcher.clone(), props.close.clone());
        Callback::from(move |(action, label): (Action, Label)| {
            // Gone in another tab a moment ago: there is nothing left to settle.
            let _ = dispatcher.act(action, label);
            close.emit(());
        })
    };
    let answers = answers(words, entry, name, view.today());
    let buttons = answers.iter().enumerate().map(|(place, answer)| {
        let with = (answer.action.clone(), answer.label.clone());
        let onclick = act.reform(move |_: MouseEvent| with.clone());
        let class = match place {
            0 => "button button--primary button--wide",
            _ => "button button--wide",
        };
        html! { <button type="button" {class} key={place} {onclick}>{ &answer.name }</button> }
    });
    let mut buttons: Vec<Html> = buttons.collect();
    let mut rest = None;
    if let (Fact::Promise(promise), Some(customer)) = (&entry.fact, &entry.customer) {
        if *is_part {
            rest = Some(html! {
                <RestForm {words} entry={entry.id.clone()} customer={customer.clone()} name={name.to_owned()}
                    promise={promise.clone()} today={view.today()} {act} />
            });
            buttons.clear();
        } else {
            let onclick = callback!((is_part), move |_: MouseEvent| is_part.set(true));
            let part = html! { <button type="button" class="button button--wide" key="part" {onclick}>{ t!(words, "settle-part-promise") }</button> };
            buttons.insert(1, part);
        }
    }
    let (title, note) = match &entry.fact {
        Fact::Promise(_) => (t!(words, "settle-promise"), None),
        Fact::Incident(_) => (
            t!(words, "settle-complaint"),
            Some(t!(words, "settle-complaint-note")),
        ),
        _ => (
            t!(words, "settle-wish"),
            Some(t!(words, "settle-wish-note")),
        ),
    };
    let said = Some(entry.own_words()).filter(|said| !said.is_empty());
    let who = person.map(|person| {
        html! { <p class="muted">{ person.name }{ byline(person.firm.as_deref()) }</p> }
    });
    html! {
        <Dialog {words} id="settle" {title} onclose={&props.close}>
            <div class="stack stack--wide">
                <div key="said">
                    { for said.map(|said| html! { <p class="settle__said">{ said.to_owned() }</p> }) }
                    { for who }
                </div>
                { for buttons }
                <div key="rest">{ for rest }</div>
                <div key="note">{ for note.map(|note| html! { <p class="field__hint">{ note }</p> }) }</div>
            </div>
        </Dialog>
    }
}

/// The answers that need no more words, the best first.
fn answers(words: &Words, entry: &Entry, name: &str, today: Day) -> Vec<Answer> {
    let id = &entry.id;
    let name = || name.to_owned();
    let answer = |name: String, action: Action, label: Label| Answer {
        name,
        action,
        label,
    };
    match &entry.fact {
        Fact::Promise(promise) => {
            let is_late = promise.due.is_some_and(|due| due < today);
            let kept = Step::KeepPromise(id.clone()).correction(today);
            let kept = kept
                .map(|action| answer(t!(words, "settle-full"), action, Label::PromiseKept(name())));
            // Telling ahead is only that before the day has passed.
            let can_tell = promise.due.is_some() && !is_late && promise.told_ahead != Some(true);
            let told = can_tell.then(|| {
                answer(
                    t!(words, "open-told"),
                    told_ahead(id),
                    Label::PromiseTold(name()),
                )
            });
            let broke = answer(
                t!(words, "open-broken"),
                broken(id, today),
                Label::PromiseBroken(name()),
            );
            kept.into_iter().chain(told).chain([broke]).collect()
        }
        Fact::Incident(_) => {
            let settle = |text: String, how| {
                let label = Label::ComplaintSettled(name());
                answer(text, settled(id, how, today), label)
            };
            vec![
                settle(t!(words, "settle-full"), MadeRight::Full),
                settle(t!(words, "settle-part"), MadeRight::Partial),
                settle(t!(words, "open-none"), MadeRight::None),
            ]
        }
        Fact::Need(_) => {
            let answered = |text: String, how| {
                let action = Step::AnswerNeed(id.clone(), how).correction(today)?;
                Some(answer(text, action, Label::NeedAnswered(name())))
            };
            let answers = [
                answered(t!(words, "open-acted"), NeedAnswer::Acted),
                answered(t!(words, "open-explained"), NeedAnswer::Explained),
                answered(t!(words, "open-declined"), NeedAnswer::Declined),
            ];
            answers.into_iter().flatten().collect()
        }
        _ => Vec::new(),
    }
}

#[derive(Properties, PartialEq)]
struct RestProps {
    words: Words,
    /// The promise's entry.
    entry: Id,
    customer: Id,
    name: String,
    promise: Promise,
    today: Day,
    act: Callback<(Action, Label)>,
}

/// The rest of a promise that was kept in part: what, and by when.
#[component]
fn RestForm(props: &RestProps) -> Html {
    let words = &props.words;
    let text = use_state_eq(|| {
        let text = props.promise.text.as_ref();
        AttrValue::from(text.map_or("", |text| text.as_str()).to_owned())
    });
    let due = use_state_eq(AttrValue::default);
    let tried = use_state_eq(|| false);
    let today = props.today;
    let onsubmit = {
        let (text, due, tried) = (text.clone(), due.clone(), tried.setter());
        let (entry, customer) = (props.entry.clone(), props.customer.clone());
        let (name, act) = (props.name.clone(), props.act.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(due) = Day::parse(&due).filter(|due| *due >= today) else {
                tried.set(true);
                return;
            };
            let rest = (Line::new(&text), due);
            let action = kept_in_part(&entry, &customer, rest, today, &clock::new_id());
            act.emit((action, Label::PromiseKeptInPart(name.clone())));
        })
    };
    let ontext = callback!((text = text.setter()), move |now: AttrValue| text.set(now));
    let ondue = callback!(
        (due = due.setter(), tried = tried.setter()),
        move |now: AttrValue| {
            tried.set(false);
            due.set(now);
        }
    );
    let error = tried.then(|| AttrValue::from(t!(words, "settle-rest-due-missing")));
    html! {
        <form class="form" novalidate=true autocomplete="off" {onsubmit}>
            <TextField id="settle-rest" label={t!(words, "settle-rest")} value={(*text).clone()} onchange={ontext} autofocus=true />
            <DateField {words} id="settle-due" label={t!(words, "settle-rest-due")} text={(*due).clone()} {today} onchange={ondue} lean={Lean::Ahead} quick=true {error} />
            <button type="submit" class="button button--primary">{ t!(words, "settle-rest-save") }</button>
        </form>
    }
}
