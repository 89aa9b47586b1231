//! The day that a page is shown as of: today, or any day before. While it is an earlier one a band says so, with a way back.

use web_sys::HtmlInputElement;

use super::is_desk;
use crate::platform::focus::{by_id, focus_id, focus_in_place};
use crate::prelude::*;
use kept_core::book::Day;

/// The id of the field.
const FIELD: &str = "asof";

/// Properties of [`AsOfBand`] and [`AsOfField`].
#[derive(Properties, PartialEq)]
pub struct AsOfProps {
    /// The earlier day chosen; none for today.
    pub past: Option<Day>,
    /// Today.
    pub today: Day,
    /// The day chosen now.
    pub onchange: Callback<Option<Day>>,
}

/// The band that says which earlier day is shown; nothing where it is today.
#[component]
pub fn AsOfBand(props: &AsOfProps) -> Html {
    let words = use_words();
    let back = props.onchange.reform(|_: MouseEvent| {
        // The button goes with the band; whoever pressed it stays with the day, or where the field is far down, at the top.
        match is_desk() {
            true => focus_id(FIELD),
            false => {
                let _ = by_id("page").map(|page| focus_in_place(&page));
            }
        }
        None
    });
    html! {
        <div class="asof__band" role="status" key="band">
            if let Some(day) = props.past {
                <div class="banner">
                    <p class="banner__text">
                        <strong>{ t!(words, "asof-past-head", day = intl::day_full(day)) }</strong>{ t!(words, "asof-past") }
                    </p>
                    <div class="banner__do">
                        <button type="button" class="button button--primary" onclick={back}>{ t!(words, "asof-back") }</button>
                    </div>
                </div>
            }
        </div>
    }
}

/// The field for the day.
#[component]
pub fn AsOfField(props: &AsOfProps) -> Html {
    let words = use_words();
    let today = props.today;
    let onchange = callback!((look = props.onchange), move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        // What is not a whole date yet changes nothing.
        if let Some(day) = Day::parse(&input.value()) {
            look.emit(Some(day).filter(|day| *day < today));
        }
    });
    let value = props.past.unwrap_or(today).to_string();
    // Left unfinished, it says again what is shown.
    let onblur = callback!((value), move |event: FocusEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.set_value(&value);
    });
    html! {
        <div class="asof__field" key="field">
            <label for={FIELD}>{ t!(words, "asof-label") }</label>
            <input class="field__control" id={FIELD} type="date" min="1900-01-01" max={today.to_string()}
                {value} {onchange} {onblur} />
        </div>
    }
}
