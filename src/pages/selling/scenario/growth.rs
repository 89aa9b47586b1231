//! The question of growth: how many new customers come in a month. Counted where the book is old enough, asked for where it is
//! not; what is typed shows at once in the scenario, and is kept only when it is saved.

use web_sys::SubmitEvent;

use crate::prelude::*;
use kept_core::book::Settings;
use kept_core::scoring::selling::Scenario;
use kept_core::scoring::selling::scenario::{Basis, Growth, under};

/// The setting.
const FIELD: &str = "new_a_month";
/// The most that the book takes.
const MOST: f64 = 1_000_000.0;

/// A number a month as it is typed; none where nothing stands there, or nothing that is one.
fn read(typed: &str) -> Option<f64> {
    let number = intl::of_typed(typed)?;
    (0.0..=MOST).contains(&number).then_some(number)
}

/// The scenario with what is typed in place of what the book says.
pub fn with_typed(told: Scenario, typed: Option<&AttrValue>) -> Scenario {
    match typed.and_then(|typed| read(typed)) {
        Some(new_a_month) => under(
            Basis {
                new_a_month,
                growth: Growth::Set,
                ..told.basis
            },
            told.effect,
        ),
        None => told,
    }
}

/// The field, with a button once something else stands in it. `held` is what the book says.
pub fn question(
    at: &AppContext,
    words: &Words,
    held: &Basis,
    typed: Option<&AttrValue>,
    onchange: &Callback<Option<AttrValue>>,
) -> Html {
    let number = typed.map(|typed| read(typed));
    let shown = match (typed, held.growth) {
        (Some(typed), _) => typed.clone(),
        (None, Growth::Unknown) => AttrValue::from(""),
        // Tenths of a person tell of how often in a year.
        (None, _) => intl::typed((held.new_a_month * 10.0).round() / 10.0).into(),
    };
    let hint = match held.growth {
        Growth::Unknown => t!(words, "scenario-new-ask"),
        Growth::Counted => t!(words, "scenario-new-counted"),
        Growth::Set => t!(words, "scenario-new-set"),
    };
    let is_wrong = number == Some(None) && !shown.trim().is_empty();
    let can_keep = number.flatten().is_some();
    let keep = callback!((at, onchange), move |value: Option<f64>| {
        let value = value.map_or(serde_json::Value::Null, Into::into);
        let mut fields = Fields::new();
        fields.insert(FIELD.to_owned(), value);
        let action = Action::Edit(List::Settings, Settings::id(), fields);
        if at.dispatcher.act(action, Label::SettingsChanged).is_ok() {
            onchange.emit(None);
        }
    });
    let onsubmit = {
        let keep = keep.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(Some(number)) = number {
                keep.emit(Some(number));
            }
        })
    };
    let count = (held.growth == Growth::Set).then(|| {
        let onclick = Callback::from(move |_: MouseEvent| keep.emit(None));
        html! { <button type="button" class="button button--small button--quiet" {onclick}>{ t!(words, "scenario-new-count") }</button> }
    });
    html! {
        <form class="scenario__new" {onsubmit} novalidate=true autocomplete="off">
            <TextField id="new-a-month" label={t!(words, "scenario-new")} value={shown} inputmode="decimal" {hint}
                onchange={onchange.reform(Some)} error={is_wrong.then(|| t!(words, "scenario-new-wrong"))} />
            <div class="row">
                if can_keep { <button type="submit" class="button button--small">{ t!(words, "scenario-new-keep") }</button> }
                { for count }
            </div>
        </form>
    }
}
