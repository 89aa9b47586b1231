//! A date field: typed in words or numbers, with what was understood written out beside it; the browser's calendar at the end of
//! the line; and a button each for the days that are nearly always meant.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{FieldFrame, described_by};
use crate::app::Words;
use crate::app::date_words::{understood, written};
use crate::clone::callback;
use crate::platform::intl;
use crate::platform::pointer::has_coarse_pointer;
use kept_core::book::Day;
use kept_core::input::date::Lean;
use kept_core::t;

/// Properties of [`DateField`].
#[derive(Properties, PartialEq)]
pub struct DateFieldProps {
    /// The texts.
    pub words: Words,
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The day that stands there as `YYYY-MM-DD`, or what was typed and not understood.
    pub text: AttrValue,
    /// Today.
    pub today: Day,
    /// What stands there now, in the same way.
    pub onchange: Callback<AttrValue>,
    /// Whether it looks back or ahead where the year or the week is left open.
    #[prop_or(Lean::Back)]
    pub lean: Lean,
    /// Whether to offer near days: today and yesterday, or where it looks ahead today, tomorrow and in a week.
    #[prop_or_default]
    pub quick: bool,
    /// A word of help, while nothing stands there.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Says that it may stay empty.
    #[prop_or_default]
    pub optional: bool,
}

/// What is typed, what it was handed on as, and whether the person has gone on since.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    shown: AttrValue,
    meant: AttrValue,
    left: bool,
}

/// A labelled day.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let (words, today, lean) = (&props.words, props.today, props.lean);
    let typed = use_state_eq(Typed::default);
    let day = Day::parse(&props.text);
    let standing = match day {
        // Written from outside, by a button or when the form opened.
        Some(day) if typed.meant != props.text => written(words, day, today).into(),
        _ if typed.meant != props.text => props.text.clone(),
        _ => typed.shown.clone(),
    };
    let oninput = callback!(
        (words, typed = typed.setter(), onchange = props.onchange),
        move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let shown = AttrValue::from(input.value());
            let day = understood(&words, &shown, today, lean);
            let meant = day.map_or_else(|| shown.clone(), |day| day.to_string().into());
            typed.set(Typed {
                shown,
                meant: meant.clone(),
                left: false,
            });
            onchange.emit(meant);
        }
    );
    let onleave = callback!((typed), move |_: Event| typed.set(Typed {
        left: true,
        ..(*typed).clone()
    }));
    let onopen = Callback::from(|event: MouseEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        // Firefox opens its calendar at the end of the line alone. What cannot be opened is left to the browser.
        if input.show_picker().is_ok() {
            event.prevent_default();
        }
    });
    // A mouse leaves the focus where it is, or digits typed next would change a day that nobody sees.
    let onpress = Callback::from(|event: MouseEvent| {
        if !has_coarse_pointer() {
            event.prevent_default();
        }
    });
    let onpick = props.onchange.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.value().into()
    });
    let blank = props.text.trim().is_empty();
    let unknown = (day.is_none() && !blank).then(|| t!(words, "when-not-understood").into());
    let (hint, error) = match (day, typed.left) {
        (Some(day), _) => (Some(intl::day_full(day).into()), props.error.clone()),
        (None, true) => (None, props.error.clone().or(unknown)),
        (None, false) if blank => (props.hint.clone(), props.error.clone()),
        (None, false) if props.error.is_some() => (None, props.error.clone()),
        (None, false) => (unknown, None),
    };
    let (id, label) = (&props.id, &props.label);
    let by = described_by(id, &hint, &error);
    let invalid = error.as_ref().map(|_| "true");
    let days = match (props.quick, lean) {
        (false, _) => Vec::new(),
        (true, Lean::Ahead) => vec![
            (0, t!(words, "act-today")),
            (1, t!(words, "act-tomorrow")),
            (7, t!(words, "act-in-a-week")),
        ],
        (true, Lean::Back) => vec![
            (0, t!(words, "act-today")),
            (-1, t!(words, "act-yesterday")),
        ],
    };
    let quick = days.into_iter().map(|(days, name)| {
        let text = AttrValue::from(today.plus(days).to_string());
        let onclick = props.onchange.reform(move |_: MouseEvent| text.clone());
        html! { <button type="button" class="button button--small" key={days} {onclick}>{ name }</button> }
    });
    let picked = day.map(|day| day.to_string()).unwrap_or_default();
    html! {
        <FieldFrame {id} {label} {hint} {error} optional={props.optional}>
            <div class="field__beside">
                <span class="day">
                    <input class="field__control" {id} type="text" autocomplete="off" spellcheck="false"
                        value={standing} {oninput} onchange={onleave} aria-describedby={by} aria-invalid={invalid} />
                    <span class="day__pick">
                        <input type="date" min="1900-01-01" max="2200-12-31" tabindex="-1" value={picked} oninput={onpick}
                            onmousedown={onpress} onclick={onopen}
                            aria-label={t!(words, "when-pick")} />
                        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5h14v12H3zM3 9h14M7 3v4M13 3v4" /></svg>
                    </span>
                </span>
                <div class="field__quick">{ for quick }</div>
            </div>
        </FieldFrame>
    }
}
