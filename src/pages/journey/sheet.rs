//! Measuring one step: its fields in a shopkeeper's words, and at the foot what a change does before it is kept. What was
//! begun and not kept waits for the person.

use gloo_timers::callback::Timeout;
use kept_core::book::catalogue::StepFields;
use web_sys::SubmitEvent;

use super::effect::{tried, would_html};
use super::words;
use crate::app::context::SheetProps;
use crate::forms::{Setting, use_focus_on_wrong};
use crate::platform::draft_storage;
use crate::prelude::*;
use kept_core::book::record::Record;
use kept_core::input::form::journey_step::{
    ASKS, Ask, Measure, Unit, Wrong, changes, filled, lay_over,
};
use kept_core::input::form::saved_draft::SavedDraft;
use kept_core::input::form::{Draft, NO, YES};

/// The form in the sheet.
const ID: &str = "step-form";
/// Until what is typed is tried out, in milliseconds: trying looks at the whole book.
const AFTER_TYPING: u32 = 200;
/// The fields under each heading; the name stands before them all.
const TIMES: &[&str] = &[
    StepFields::wait_minutes,
    StepFields::explained,
    StepFields::tolerance_minutes,
    StepFields::active_minutes,
];
const OFTEN: &[&str] = &[
    StepFields::extra_visits,
    StepFields::handoffs,
    StepFields::repeats,
];
const CASES: &[&str] = &[StepFields::missing_rate, StepFields::drop_off];
const MARKS: &[&str] = &[
    StepFields::unclear_price,
    StepFields::hard_payment,
    StepFields::no_help,
    StepFields::bad_hours,
];

/// A change as far as it can be read.
type Change = Result<Fields, Vec<(&'static str, Wrong)>>;

/// The sheet.
#[component]
pub fn StepSheet(props: &SheetProps) -> Html {
    let (at, id) = (&props.at, &props.id);
    let (words, view) = (&words(), &at.view);
    let mark = Setting::of(view).units.decimal;
    // As it stood when the sheet was opened: what another tab changes meanwhile is not taken back by saving here.
    let step = use_memo((), |()| {
        let row = view.book.steps().get(id);
        row.map(|row| row.record.clone())
    });
    let began = use_memo((), |()| {
        let fields = step.as_ref().as_ref().map(Record::write);
        filled(&fields.unwrap_or_default(), mark)
    });
    let (space, about) = (view.space, format!("step/{id}"));
    let draft = use_state(|| {
        let mut draft = (*began).clone();
        if let Some(left) = draft_storage::get(space, &about) {
            lay_over(&mut draft, &left.fields);
        }
        draft
    });
    let resumed = use_memo((), |()| !draft.beyond(&began).is_empty());
    let wrong = use_state_eq(Vec::<(&'static str, Wrong)>::new);
    let written = draft.beyond(&began);
    let holds = !written.is_empty();
    {
        let about = about.clone();
        use_effect_with(written, move |written| match written.is_empty() {
            true => draft_storage::forget(space, &about),
            false => {
                let begun = SavedDraft {
                    fields: written.clone(),
                    ..SavedDraft::default()
                };
                draft_storage::put(space, &about, &begun);
            }
        });
    }
    let attempts = use_state_eq(|| 0_u32);
    use_focus_on_wrong(ID, (*attempts > 0).then_some(*attempts));

    let change: Change = changes(&draft, &began, mark);
    let trying = use_state_eq(|| change.clone());
    {
        let trying = trying.setter();
        use_effect_with(change.clone(), move |change| {
            let change = change.clone();
            let timer = Timeout::new(AFTER_TYPING, move || trying.set(change));
            move || drop(timer)
        });
    }
    let would = use_memo((view.clone(), (*trying).clone()), |(view, trying)| {
        tried(view, id, trying.as_ref().ok()?)
    });

    let leave = callback!((about, close = props.close), move |()| {
        draft_storage::forget(space, &about);
        close.emit(());
    });
    let Some(step) = &*step else {
        return html! {
            <Dialog {words} id="step-sheet" title={t!(words, "place-journey")} onclose={leave}>
                <p>{ t!(words, "journey-gone") }</p>
            </Dialog>
        };
    };
    let onsubmit = callback!(
        (
            at,
            id,
            wrong = wrong.setter(),
            leave,
            attempts,
            draft,
            began
        ),
        move |event: SubmitEvent| {
            event.prevent_default();
            match changes(&draft, &began, mark) {
                Err(problems) => {
                    wrong.set(problems);
                    attempts.set(attempts.saturating_add(1));
                }
                Ok(fields) if fields.is_empty() => leave.emit(()),
                Ok(fields) => {
                    let name = draft.get(StepFields::name).trim().to_owned();
                    let action = Action::Edit(List::Steps, id.clone(), fields);
                    // Deleted in another tab a moment ago: the page no longer shows it.
                    let _ = at.dispatcher.act(action, Label::StepChanged(name));
                    leave.emit(());
                }
            }
        }
    );
    let delete = {
        let (at, id, leave) = (at.clone(), id.clone(), leave.clone());
        let name = step.name.as_str().to_owned();
        Callback::from(move |_: MouseEvent| {
            let action = Action::Delete(List::Steps, id.clone());
            // Deleted in another tab a moment ago: what was wanted is done.
            let _ = at.dispatcher.act(action, Label::StepDeleted(name.clone()));
            leave.emit(());
        })
    };
    let put = callback!((draft, wrong), move |(name, text): (
        &'static str,
        AttrValue
    )| {
        let mut next = (*draft).clone();
        next.set(name, text.to_string());
        draft.set(next);
        let mut left = (*wrong).clone();
        left.retain(|(wrong, _)| *wrong != name);
        wrong.set(left);
    });
    let form = Form {
        words,
        draft: &draft,
        wrong: &wrong,
        put: &put,
    };
    let again = (*resumed && holds).then(|| {
        html! { <p class="figure__note">{ t!(words, "journey-begun") }</p> }
    });
    let throw = holds.then(|| {
        let onclick = leave.reform(|_: MouseEvent| ());
        html! { <button type="button" class="button button--quiet" {onclick}>{ t!(words, "act-throw-away") }</button> }
    });
    let says = match (would.as_ref(), &*trying) {
        (Some(would), _) => would_html(words, view, would),
        (None, Err(_)) => html! { <p>{ t!(words, "journey-effect-wrong") }</p> },
        (None, Ok(_)) => html! { <p class="figure__note">{ t!(words, "journey-effect-none") }</p> },
    };
    let foot = html! {
        <>
            <div class="would" role="status" aria-label={t!(words, "journey-effect")}>{ says }</div>
            { for throw }
            <button type="submit" form={ID} class="button button--primary">{ t!(words, "act-keep") }</button>
        </>
    };
    html! {
        <Dialog {words} id="step-sheet" title={step.name.as_str().to_owned()} onclose={&props.close} {foot}>
            <form class="form step" id={ID} novalidate=true autocomplete="off" {onsubmit}>
                <div key="again">{ for again }</div>
                { form.field(StepFields::name) }
                { form.part("times", t!(words, "journey-part-times"), TIMES) }
                { form.part("often", t!(words, "journey-part-often"), OFTEN) }
                { form.part("cases", t!(words, "journey-part-cases"), CASES) }
                { form.part("marks", t!(words, "journey-part-marks"), MARKS) }
                <div class="step__part" key="delete">
                    <button type="button" class="button button--quiet step__delete" onclick={delete}>{ t!(words, "journey-delete") }</button>
                </div>
            </form>
        </Dialog>
    }
}

/// What the fields of the form have in common.
struct Form<'a> {
    words: &'a Words,
    draft: &'a Draft,
    wrong: &'a [(&'static str, Wrong)],
    put: &'a Callback<(&'static str, AttrValue)>,
}

impl Form<'_> {
    fn part(&self, key: &'static str, head: String, names: &[&str]) -> Html {
        html! {
            <fieldset class="step__part" {key}>
                <legend class="step__head">{ head }</legend>
                { for names.iter().map(|name| self.field(name)) }
            </fieldset>
        }
    }

    fn field(&self, name: &str) -> Html {
        let ask = ASKS.iter().find(|(asked, _)| *asked == name);
        ask.map(|ask| self.asked(ask)).unwrap_or_default()
    }

    fn asked(&self, (name, measure): &Ask) -> Html {
        let (words, name) = (self.words, *name);
        let label = AttrValue::from(words.word("journey-ask", name));
        let onchange = self.put.reform(move |text: AttrValue| (name, text));
        let held = self.draft.get(name);
        let inputmode = match measure {
            Measure::Mark(_) => {
                let onchange = onchange.reform(|set: bool| if set { YES } else { NO }.into());
                let tick = html! { <TickField {label} checked={held == YES} {onchange} /> };
                let hint = (*measure == Measure::Mark(true)).then(
                    || html! { <p class="field__hint">{ words.word("journey-hint", name) }</p> },
                );
                return html! { <div class="step__tick" key={name}>{ tick }{ for hint }</div> };
            }
            Measure::Name => None,
            Measure::Count => Some("numeric"),
            Measure::Span(_) | Measure::Share => Some("decimal"),
        };
        let wrong = self.wrong.iter().find(|(wrong, _)| *wrong == name);
        let field = html! {
            <TextField id={format!("step-{name}")} label={label.clone()} value={held.to_owned()} {onchange}
                {inputmode} hint={words.word("journey-hint", name)}
                error={wrong.map(|(_, why)| AttrValue::from(words.word("journey-wrong", why.word())))} />
        };
        match measure {
            Measure::Span(unit) => {
                html! { <div class="span" key={name}>{ field }{ self.unit(unit, &label) }</div> }
            }
            _ => field,
        }
    }

    fn unit(&self, name: &'static str, of: &str) -> Html {
        let words = self.words;
        let units = Unit::WORDS.iter();
        let choices: Choices = units
            .map(|unit| ((*unit).into(), words.word("journey-unit", unit).into()))
            .collect::<Rc<_>>();
        html! {
            <SelectField id={format!("step-{}", name.replace('/', "-"))}
                label={t!(words, "journey-unit-of", what = of)} value={self.draft.get(name).to_owned()} {choices}
                onchange={self.put.reform(move |text: AttrValue| (name, text))} />
        }
    }
}
