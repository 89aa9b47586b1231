//! The rows of words above the fields of a new entry: what happened, and whether anybody is to be named.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::header_state::LogHeader;
use super::kinds::{ALL, IN_SIGHT, What};
use crate::app::i18n::Words;
use crate::app::shell::letter;
use crate::parts::{ChoiceFieldProps, choice_field};
use kept_core::t;

/// The word of the choice to name somebody.
pub const SOMEBODY: &str = "somebody";

/// Whether anybody is to be named, where nobody has to be.
pub fn named_field(words: &Words, top: &LogHeader, onchange: &Callback<AttrValue>) -> Html {
    let choices: Vec<(AttrValue, AttrValue)> = vec![
        ("nobody".into(), t!(words, "who-nobody").into()),
        (SOMEBODY.into(), t!(words, "who-somebody").into()),
    ];
    choice_field(yew::props!(ChoiceFieldProps {
        name: "log-named",
        label: t!(words, "form-who"),
        value: if top.named { SOMEBODY } else { "nobody" },
        choices: Rc::<[_]>::from(choices),
        onchange: onchange.clone(),
    }))
}

/// The kind that a key stands for, unless it is typed into a field.
pub fn key_of(event: &KeyboardEvent) -> Option<What> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let typing = "input:not([type=checkbox], [type=radio]), textarea, select";
    if event.ctrl_key() || event.meta_key() || event.alt_key() || target.matches(typing).ok()? {
        return None;
    }
    What::of_key(letter(event)?)
}

/// The mark of the first of the kinds that were out of sight.
const MORE: &str = "more";
/// It.
pub const FIRST_OF_MORE: &str = "[data-kind=more]";

/// What happened: the kinds of many times a day, the others one press away.
pub fn kinds_field(
    words: &Words,
    top: &LogHeader,
    onkind: &Callback<(What, bool)>,
    widen: &Callback<MouseEvent>,
) -> Html {
    let is_wide = top.is_wide;
    let shown = ALL
        .iter()
        .filter(|(what, _)| is_wide || what.is_in_sight() || *what == top.what);
    let chips = shown.map(|&(what, key)| {
        let word = what.word();
        // A press goes on to what is asked next; the arrow keys, which pass over one kind after another, stay.
        let onclick = onkind.reform(move |event: MouseEvent| (what, event.detail() > 0));
        let more = ALL.get(IN_SIGHT).map(|(first, _)| *first);
        let first_more = top.is_wide && more == Some(what);
        html! {
            <label class="choice" key={word}>
                <input type="radio" name="log-kind" value={word} checked={what == top.what} {onclick}
                    data-kind={first_more.then_some(MORE)} aria-keyshortcuts={key.to_string()} />
                <span class="choice__word">{ what.name(words) }<kbd class="key" aria-hidden="true">{ key.to_string() }</kbd></span>
            </label>
        }
    });
    let more = (!is_wide).then(|| {
        html! { <button type="button" class="button button--quiet kinds__more" key="more" onclick={widen}>{ t!(words, "log-more-kinds") }</button> }
    });
    html! {
        <fieldset class="choices" role="radiogroup">
            <legend class="choices__label">{ t!(words, "form-what-happened") }</legend>
            <div class="choices__list">{ for chips }{ for more }</div>
        </fieldset>
    }
}
