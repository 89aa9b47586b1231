//! The day that a page is shown as of: today, or any day before. While it is an earlier one a band says so, with a way back.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::Words;
use crate::platform::focus::focus_id;
use crate::platform::intl;
use kept_core::book::Day;
use kept_core::t;

/// The id of the field.
const FIELD: &str = "asof";

/// A field for the day, and over it, while `past` is chosen, a band that says which day is shown. `look` gets the earlier
/// day chosen, or none for today.
pub fn asof_field(
    words: &Words,
    past: Option<Day>,
    today: Day,
    look: &Callback<Option<Day>>,
) -> Html {
    let band = past.map(|day| {
        let look = look.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            // The button goes with the band; whoever pressed it stays with the day.
            focus_id(FIELD);
            look.emit(None);
        });
        html! {
            <div class="banner">
                <p class="banner__text">
                    <strong>{ t!(words, "asof-past-head", day = intl::day_full(day)) }</strong>{ t!(words, "asof-past") }
                </p>
                <div class="banner__do">
                    <button type="button" class="button button--primary" {onclick}>{ t!(words, "asof-back") }</button>
                </div>
            </div>
        }
    });
    let onchange = {
        let look = look.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            // What is not a whole date yet changes nothing.
            if let Some(day) = Day::parse(&input.value()) {
                look.emit(Some(day).filter(|day| *day < today));
            }
        })
    };
    let value = past.unwrap_or(today).to_string();
    let onblur = {
        let value = value.clone();
        // Left unfinished, it says again what is shown.
        Callback::from(move |event: FocusEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            input.set_value(&value);
        })
    };
    html! {
        <div class="asof">
            <div class="asof__band" role="status" key="band">{ for band }</div>
            <div class="asof__field" key="field">
                <label for={FIELD}>{ t!(words, "asof-label") }</label>
                <input class="field__control" id={FIELD} type="date" min="1900-01-01" max={today.to_string()}
                    {value} {onchange} {onblur} />
            </div>
        </div>
    }
}
