//! A day: the browser's own date field, and a button each for the days that are nearly always meant: today and yesterday
//! for what happened, today, tomorrow and a week from now for what will.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::Frame;
use crate::book::Day;
use crate::t;
use crate::ui::Words;

/// What a [`DateField`] shows.
#[derive(Properties, PartialEq)]
pub struct DateFieldProps {
    /// The texts.
    pub words: Words,
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The day that stands there.
    pub value: Option<Day>,
    /// Today.
    pub today: Day,
    /// The day that stands there now; none while it is not a whole date.
    pub onchange: Callback<Option<Day>>,
    /// Whether to offer today and yesterday.
    #[prop_or(true)]
    pub quick: bool,
    /// Whether to offer the days to come instead: today, tomorrow, in a week.
    #[prop_or_default]
    pub ahead: bool,
    /// A word of help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Says that it may stay empty.
    #[prop_or_default]
    pub optional: bool,
}

/// A labelled day.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let words = &props.words;
    let oninput = props.onchange.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Day::parse(&input.value())
    });
    let frame = Frame {
        id: &props.id,
        label: &props.label,
        hint: &props.hint,
        error: &props.error,
        optional: props.optional,
    };
    let (by, invalid) = (frame.by(), frame.invalid());
    let node = use_node_ref();
    {
        let node = node.clone();
        // An unfinished date reads as none; writing that back would wipe what is being typed.
        use_effect_with(props.value, move |&value| {
            if let Some(input) = node.cast::<HtmlInputElement>()
                && Day::parse(&input.value()) != value
            {
                input.set_value(&value.map(|day| day.to_string()).unwrap_or_default());
            }
        });
    }
    let days = if props.ahead {
        vec![
            (0, t!(words, "act-today")),
            (1, t!(words, "act-tomorrow")),
            (7, t!(words, "act-in-a-week")),
        ]
    } else if props.quick {
        vec![
            (0, t!(words, "act-today")),
            (-1, t!(words, "act-yesterday")),
        ]
    } else {
        Vec::new()
    };
    let quick = days.into_iter().map(|(days, name)| {
        let day = props.today.plus(days);
        let onclick = props.onchange.reform(move |_: MouseEvent| Some(day));
        html! { <button type="button" class="button button--small" key={days} {onclick}>{ name }</button> }
    });
    let control = html! {
            <div class="field__beside">
                <input class="field__control" id={&props.id} type="date" min="1900-01-01" max="2200-12-31" ref={node}
                    {oninput} aria-describedby={by} aria-invalid={invalid} />
                <div class="field__quick">{ for quick }</div>
            </div>
    };
    frame.around(words, control)
}
