//! The numbers of a topic: a table of those that are fixed, and fields for those that are the person's to set, with what
//! other numbers would change before they are kept.

use web_sys::SubmitEvent;

use super::effect::{PreviewState, effect_html, use_trial};
use super::settings_form::{Typed, fields, held, usual};
use super::words;
use crate::prelude::*;
use crate::services::time_slicing::Shared;
use kept_core::book::field::Problem;
use kept_core::book::record::Record;
use kept_core::book::{Book, Settings};
use kept_core::i18n::Arg;
use kept_core::scoring::method::parameters::{all, numbers};
use kept_core::scoring::method::tunables;
use kept_core::scoring::method::tunables::reset;
use kept_core::scoring::method::{Business, Kind, Number, Setting, Topic, Unit};

/// Every number under the name of its constant, for texts: as it stands in formulas, or in sentences, where a share reads
/// better as a percentage.
pub fn all_numbers(in_sentences: bool) -> Vec<(&'static str, Arg<'static>)> {
    let args = all().map(|number| {
        let arg = match (number.unit, in_sentences) {
            (Unit::Share, true) => Arg::from(intl::percent(number.value)),
            _ => Arg::from(number.value),
        };
        (number.name, arg)
    });
    args.collect()
}

/// Digits that show any of the numbers in full.
const DIGITS: u8 = 6;

/// A number with its unit.
fn valued(words: &Words, number: &Number) -> String {
    let value = intl::significant(number.value, DIGITS);
    let args = [
        ("number", Arg::from(number.value)),
        ("value", Arg::from(value)),
    ];
    words.text(&format!("method-unit-{}", number.unit.word()), &args)
}

fn is_settable(topic: Topic, number: &Number) -> bool {
    let settings = tunables::settings(topic);
    settings
        .iter()
        .any(|setting| setting.constant == Some(number.name))
}

/// The numbers of a topic that nobody sets; none where there are none.
pub fn table(words: &Words, topic: Topic, name: &str) -> Option<Html> {
    let fixed = numbers(topic).iter();
    let rows = fixed
        .filter(|number| !is_settable(topic, number))
        .map(|number| {
            let source = match number.source {
                Some(source) => words.word("method-cite", source.word()),
                None => t!(words, "method-own"),
            };
            html! {
                <tr key={number.name}>
                    <th scope="row">{ words.word("constant", number.name) }</th>
                    <td class="number">{ valued(words, number) }</td>
                    <td class="muted">{ source }</td>
                </tr>
            }
        });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    Some(html! {
        <table class="numbers">
            <caption class="unseen">{ t!(words, "method-numbers-of", topic = name) }</caption>
            <thead><tr>
                <th scope="col">{ t!(words, "method-head-number") }</th>
                <th scope="col" class="number">{ t!(words, "method-head-value") }</th>
                <th scope="col">{ t!(words, "method-head-source") }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    })
}

/// What a setting is called.
fn label(words: &Words, setting: &Setting) -> String {
    match (setting.field.split_once('/'), setting.constant) {
        (Some(("dimension_weights", dimension)), _) => words.word("dimension", dimension),
        (Some(("risk_strength", factor)), _) => words.word("method-strength", factor),
        (_, Some(constant)) => words.word("constant", constant),
        (_, None) => words.label("settings", setting.field),
    }
}

/// What holds where nothing is set, and in what an amount is.
fn hint(words: &Words, book: &Book, setting: &Setting) -> Option<AttrValue> {
    if setting.kind == Kind::Money {
        let currency = book.settings().currency.unwrap_or_default();
        return Some(t!(words, "form-hint-in", currency = currency.code()).into());
    }
    let value = intl::significant(usual(setting)?.value, DIGITS);
    Some(t!(words, "method-usual", value = value).into())
}

/// What is wrong with a setting: a problem names `risk_strength.rival`, the setting is `risk_strength/rival`.
fn wrong(words: &Words, problems: &[Problem], setting: &Setting) -> Option<AttrValue> {
    let of = |problem: &&Problem| problem.path.replace('.', "/") == setting.field;
    let problem = problems.iter().find(of)?;
    Some(words.reason(&problem.reason).into())
}

/// What a [`Numbers`] shows.
#[derive(Properties, PartialEq)]
pub struct NumbersProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Whose numbers.
    pub topic: Topic,
    /// The whole business, once it is worked out.
    pub business: Option<Shared<Business>>,
}

/// The numbers of a topic that a person may set.
#[component]
pub fn Numbers(props: &NumbersProps) -> Html {
    let (at, topic, words) = (&props.at, props.topic, words());
    let typed = use_state_eq(Typed::new);
    let tried = use_trial(at, topic, &typed, props.business.as_ref());
    let settings = at.view.book.settings();
    let keep = {
        let (at, typed) = (at.clone(), typed.setter());
        move |fields: Fields| {
            if fields.is_empty() {
                typed.set(Typed::new());
                return;
            }
            let action = Action::Edit(List::Settings, Settings::id(), fields);
            // What is wrong with the numbers stands beside them already.
            if at.dispatcher.act(action, Label::SettingsChanged).is_ok() {
                typed.set(Typed::new());
            }
        }
    };
    let is_changed = matches!(*tried, PreviewState::Under | PreviewState::Done(_));
    let can_reset = !typed.is_empty() || !reset(&settings, topic).is_empty();
    let onsubmit = callback!((at, typed, keep), move |event: SubmitEvent| {
        event.prevent_default();
        let (held, fields) = (at.view.book.settings(), fields(&at, topic, &typed));
        if tunables::tried(&held, &fields).is_ok_and(|tried| tried != held) {
            keep(fields);
        }
    });
    let onreset = {
        let fields = reset(&settings, topic);
        Callback::from(move |_: MouseEvent| keep(fields.clone()))
    };
    let problems: &[Problem] = match &*tried {
        PreviewState::Wrong(problems) => problems,
        _ => &[],
    };
    let fields = settings.write();
    let all = tunables::settings(topic).iter().map(|setting| {
        let name = setting.field;
        let text = typed.get(name).cloned();
        let onchange = callback!((typed), move |text: AttrValue| {
            let mut now = (*typed).clone();
            now.insert(name, text);
            typed.set(now);
        });
        let (kind, keys, step) = match setting.kind {
            Kind::Days | Kind::Count => ("number", "numeric", Some("1")),
            Kind::Share => ("number", "decimal", Some("0.05")),
            Kind::Weight => ("number", "decimal", Some("0.5")),
            Kind::Money => ("text", "decimal", None),
        };
        html! {
            <TextField key={name} id={name.replace('/', "-")} label={label(&words, setting)}
                value={text.unwrap_or_else(|| held(at, &fields, setting).into())} {onchange} {kind} inputmode={keys}
                {step} hint={hint(&words, &at.view.book, setting)} error={wrong(&words, problems, setting)} />
        }
    });
    let off = |on: bool| (!on).then_some("true");
    html! {
        <form class="form method__own" {onsubmit} novalidate=true data-topic={topic.word()}>
            <h3 class="method__sub">{ t!(words, "method-own-settings") }</h3>
            <div class="form__pair form__pair--four" key="fields">{ for all }</div>
            <div class="method__effect" role="status" key="effect">{ effect_html(at, &words, &tried) }</div>
            <div class="form__end" key="end">
                <button type="submit" class="button button--primary" aria-disabled={off(is_changed)}>{ t!(words, "method-keep") }</button>
                <button type="button" class="button" onclick={onreset} aria-disabled={off(can_reset)}>{ t!(words, "method-reset") }</button>
            </div>
        </form>
    }
}
