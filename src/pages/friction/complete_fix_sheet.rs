//! Marking a fix done: whether the trouble is gone or only less, and what that does to the scores, told before it is kept.

use std::cell::Cell;

use gloo_timers::callback::Timeout;
use serde_json::Value;
use web_sys::SubmitEvent;

use crate::forms::Setting;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::friction_fix::Component;
use kept_core::input::money::parse_whole;
use kept_core::scoring::friction::what_if::{Effect, cleared, edited, with_steps};
use kept_core::scoring::friction::{Evidence, Fixable, completed_fixes, score};

/// The form in the sheet.
const ID: &str = "fix-form";
/// How it is now.
const GONE: &str = "gone";
const BETTER: &str = "better";
/// The units of a wait: minutes in each.
const UNITS: [i64; 3] = [1, 60, 1440];
/// Until a typed number is tried out, in milliseconds: trying looks at the whole book.
const AFTER_TYPING: u32 = 200;

/// What a [`DoneSheet`] is about.
#[derive(Properties, PartialEq)]
pub struct DoneProps {
    /// Everything at hand.
    pub at: AppContext,
    /// What is done.
    pub what: Rc<Fixable>,
    /// What it is called.
    pub name: AttrValue,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// What is asked of a component that is better but still there; none where it is there or gone.
fn question(words: &Words, component: Component) -> Option<String> {
    Some(match component {
        Component::Wait => t!(words, "done-fix-wait"),
        Component::Visits => t!(words, "done-fix-visits"),
        Component::Handoffs => t!(words, "done-fix-handoffs"),
        Component::Repeats => t!(words, "done-fix-repeats"),
        Component::Missing => t!(words, "done-fix-missing"),
        _ => return None,
    })
}

fn component(what: &Fixable) -> Option<Component> {
    match what {
        Fixable::Step(_, component) => Some(*component),
        Fixable::Cause(_) => None,
    }
}

/// The fields of the step as they are now; none where the number typed is none.
fn changes(what: &Fixable, is_gone: bool, typed: &str, unit: i64, mark: char) -> Option<Fields> {
    let Some(component) = component(what) else {
        return Some(Fields::new());
    };
    let mut fields = cleared(component);
    if is_gone || fields.is_empty() {
        return Some(fields);
    }
    let number = parse_whole(typed, mark).filter(|number| *number >= 0)?;
    for value in fields.values_mut() {
        *value = match component {
            Component::Wait => number.checked_mul(unit)?.into(),
            // Asked in hundredths, kept as a share.
            Component::Missing => Value::from(number as f64 / 100.0),
            _ => number.into(),
        };
    }
    Some(fields)
}

/// What it would do, where it changes a step.
fn effect(view: &AppState, what: &Fixable, changes: &Fields) -> Option<(Effect, [Option<f64>; 2])> {
    let Fixable::Step(step, _) = what else {
        return None;
    };
    if changes.is_empty() {
        return None;
    }
    let evidence = Evidence::of(&view.book, view.today());
    let now = score(&evidence);
    let steps = edited(&evidence.steps, step, changes)?;
    let was = [now.journey.friction(), now.value()];
    Some((with_steps(&evidence, &now, steps), was))
}

/// The sheet.
#[component]
pub fn DoneSheet(props: &DoneProps) -> Html {
    let (at, what) = (&props.at, &props.what);
    let (words, view) = (&at.words, &at.view);
    let how = use_state_eq(|| AttrValue::from(GONE));
    let typed = use_state_eq(AttrValue::default);
    let unit = use_state_eq(|| UNITS[0]);
    let unread = use_state_eq(|| false);
    // A second press may come before the sheet is gone.
    let sent = use_memo((), |()| Cell::new(false));
    let mark = Setting::of(view).units.decimal;
    let is_gone = *how == GONE;
    let fields = changes(what, is_gone, &typed, *unit, mark);

    let tried = use_state_eq(|| fields.clone());
    {
        let tried = tried.setter();
        use_effect_with(fields.clone(), move |fields| {
            let fields = fields.clone();
            let timer = Timeout::new(AFTER_TYPING, move || tried.set(fields));
            move || drop(timer)
        });
    }
    let would = use_memo((view.clone(), (*tried).clone()), |(view, tried)| {
        tried.as_ref().and_then(|fields| effect(view, what, fields))
    });

    let onsubmit = callback!(
        (
            at,
            what,
            name = props.name,
            close = props.close,
            how,
            typed,
            unit,
            unread = unread.setter(),
            sent
        ),
        move |event: SubmitEvent| {
            event.prevent_default();
            if sent.get() {
                return;
            }
            let Some(fields) = changes(&what, *how == GONE, &typed, *unit, mark) else {
                unread.set(true);
                crate::forms::focus("#fix-number");
                return;
            };
            let view = at.dispatcher.view();
            let evidence = Evidence::of(&view.book, view.today());
            let now = score(&evidence);
            let key = clock::new_id();
            let action = completed_fixes::mark_done(&evidence, &now, &key, &what, &fields);
            match at.dispatcher.act(action, Label::FixDone(name.to_string())) {
                Ok(()) => {
                    sent.set(true);
                    close.emit(());
                }
                // A share above all, or a step deleted in another tab a moment ago.
                Err(_) => unread.set(true),
            }
        }
    );

    let asked = component(what).and_then(|component| question(words, component));
    let measured = asked.map(|asked| {
        let choices: Choices = Rc::from([
            (GONE.into(), t!(words, "done-fix-gone").into()),
            (BETTER.into(), t!(words, "done-fix-better").into()),
        ]);
        let onchange = callback!((how = how.setter()), move |value| how.set(value));
        let pick = html! {
            <ChoiceField name="fix-how" label={t!(words, "done-fix-how")} value={(*how).clone()} {choices}
                {onchange} />
        };
        let is_wait = component(what) == Some(Component::Wait);
        let number = (!is_gone).then(|| number(words, asked, is_wait, &typed, &unit, &unread));
        html! { <>{ pick }<div key="number">{ for number }</div></> }
    });
    let incidents = matches!(component(what), None | Some(Component::Glitches))
        .then(|| html! { <p>{ t!(words, "done-fix-incidents") }</p> });
    let foot = html! {
        <button type="submit" form={ID} class="button button--primary">{ t!(words, "done-fix-keep") }</button>
    };
    html! {
        <Dialog {words} id="fix-sheet" title={props.name.clone()} onclose={&props.close} {foot}>
            <form class="form" id={ID} novalidate=true autocomplete="off" {onsubmit}>
                <div key="measured">{ for measured }</div>
                <div key="incidents">{ for incidents }</div>
                <p key="effect" role="status">{ for would.as_ref().as_ref().and_then(|(effect, was)| said(words, effect, *was)) }</p>
            </form>
        </Dialog>
    }
}

fn number(
    words: &Words,
    asked: String,
    is_wait: bool,
    typed: &UseStateHandle<AttrValue>,
    unit: &UseStateHandle<i64>,
    unread: &UseStateHandle<bool>,
) -> Html {
    let onchange = callback!(
        (typed = typed.setter(), unread = unread.setter()),
        move |text| {
            typed.set(text);
            unread.set(false);
        }
    );
    let field = html! {
        <TextField id="fix-number" label={asked} value={(**typed).clone()} inputmode="numeric" {onchange}
            error={unread.then(|| t!(words, "done-fix-unread"))} />
    };
    let units = is_wait.then(|| {
        let names = [
            t!(words, "done-fix-minutes"),
            t!(words, "done-fix-hours"),
            t!(words, "done-fix-days"),
        ];
        let choices: Choices = UNITS
            .iter()
            .zip(names)
            .map(|(unit, name)| (unit.to_string().into(), name.into()))
            .collect();
        let set = unit.setter();
        html! {
            <SelectField id="fix-unit" label={t!(words, "done-fix-unit")} value={unit.to_string()} {choices}
                onchange={Callback::from(move |value: AttrValue| { set.set(value.parse().unwrap_or(1)); })} />
        }
    });
    html! { <div class="form__pair">{ field }{ for units }</div> }
}

fn said(words: &Words, effect: &Effect, was: [Option<f64>; 2]) -> Option<String> {
    let [way, friction] = was;
    Some(t!(
        words,
        "done-fix-effect",
        before = percent(way?),
        after = percent(effect.after.journey.friction()?),
        was = percent(friction?),
        is = percent(effect.after.value()?)
    ))
}
