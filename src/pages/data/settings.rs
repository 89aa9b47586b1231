//! Settings: what a person says once for the whole book. Kept with one button, taken back like anything else.

use kept_core::book::settings::SettingsFields;
use std::collections::BTreeMap;

use serde_json::Value;
use web_sys::SubmitEvent;

use super::language_field::LanguageField;
use crate::platform::theme::{self, Theme};
use crate::prelude::*;
use kept_core::book::record::Record;
use kept_core::book::{Book, Settings};

/// A setting as it merges.
const BUSINESS: &str = SettingsFields::business;
const CURRENCY: &str = SettingsFields::currency;
const LANGUAGE: &str = SettingsFields::language;
/// Days between visits: the setting, its label, and what holds where nothing is said.
const CADENCES: [(&str, &str, i64); 4] = [
    ("cadence/A", "cadence-A", 30),
    ("cadence/B", "cadence-B", 60),
    ("cadence/C", "cadence-C", 90),
    ("cadence/prospect", "cadence-prospect", 14),
];
/// Ways to write dates and numbers that are offered; the texts stay English.
const LANGUAGES: [&str; 16] = [
    "en-GB", "en-US", "de-DE", "de-AT", "de-CH", "es-ES", "fr-FR", "hy-AM", "it-IT", "ja-JP",
    "nl-NL", "pl-PL", "pt-BR", "ru-RU", "tr-TR", "uk-UA",
];

/// Every field as text, by the name under which it merges.
type Draft = BTreeMap<&'static str, String>;

fn draft(book: &Book) -> Draft {
    let held = book.settings().write();
    let names = [BUSINESS, CURRENCY, LANGUAGE].into_iter();
    let names = names.chain(CADENCES.iter().map(|(name, _, _)| *name));
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    names
        .map(|name| (name, held.get(name).map(text).unwrap_or_default()))
        .collect()
}

/// The fields of an edit: what is empty is taken away, what is no number is refused by the book.
fn fields(draft: &Draft) -> Fields {
    let value = |name: &str, text: &str| match text.trim() {
        "" => Value::Null,
        text if name == CURRENCY => text.to_uppercase().into(),
        text if name.starts_with("cadence/") => text
            .parse::<i64>()
            .map_or_else(|_| text.into(), Value::from),
        text => text.into(),
    };
    draft
        .iter()
        .map(|(name, text)| ((*name).to_owned(), value(name, text)))
        .collect()
}

/// The form.
#[component]
pub fn SettingsForm(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let held = draft(&at.view.book);
    let typed = use_state_eq(|| held.clone());
    let wrong = use_state_eq(BTreeMap::<String, String>::new);
    let before = use_mut_ref(|| held.clone());
    {
        // What changed elsewhere, or was taken back, shows at once; what is being typed stays.
        let typed = typed.clone();
        use_effect_with(held, move |held| {
            let mut now = (*typed).clone();
            for (name, value) in held {
                if before.borrow().get(name) != Some(value) {
                    now.insert(name, value.clone());
                }
            }
            before.replace(held.clone());
            typed.set(now);
        });
    }
    let onsubmit = callback!(
        (typed, wrong = wrong.setter(), at),
        move |event: SubmitEvent| {
            event.prevent_default();
            let action = Action::Edit(List::Settings, Settings::id(), fields(&typed));
            let done = at.dispatcher.act(action, Label::SettingsChanged);
            let problems = done.err().unwrap_or_default();
            let said = problems.iter().map(|problem| {
                // A problem names `cadence.A`, the field is `cadence/A`.
                let field = problem.path.replace('.', "/");
                (field, at.words.reason(&problem.reason))
            });
            wrong.set(said.collect());
        }
    );
    let change = callback!((typed), move |(name, value): (&'static str, AttrValue)| {
        let mut now = (*typed).clone();
        now.insert(name, value.to_string());
        typed.set(now);
    });
    let value = |name: &str| AttrValue::from(typed.get(name).cloned().unwrap_or_default());
    let error = |name: &str| wrong.get(name).cloned().map(AttrValue::from);
    let onchange = |name: &'static str| change.reform(move |value: AttrValue| (name, value));
    let cadences = CADENCES.map(|(name, label, usual)| {
        html! {
            <TextField key={label} id={label} label={words.label("settings", label)} value={value(name)}
                inputmode="numeric" onchange={onchange(name)} error={error(name)}
                hint={t!(words, "book-settings-usual", days = usual)} />
        }
    });
    let business = html! {
        <TextField id="business" label={words.label("settings", BUSINESS)} value={value(BUSINESS)}
            onchange={onchange(BUSINESS)} error={error(BUSINESS)} optional={true} />
    };
    let currency = html! {
        <TextField id="currency" label={words.label("settings", CURRENCY)} value={value(CURRENCY)}
            onchange={onchange(CURRENCY)} error={error(CURRENCY)} hint={currency_hint(words, &value(CURRENCY))} />
    };
    let language = html! {
        <SelectField id="language" label={t!(words, "book-settings-language")} value={value(LANGUAGE)}
            choices={languages(words, &value(LANGUAGE))} onchange={onchange(LANGUAGE)} error={error(LANGUAGE)}
            hint={t!(words, "book-settings-language-hint")} />
    };
    html! {
        <Section id="book-settings" title={t!(words, "book-settings-head")} plain=true focusable=true>
            <form class="form" {onsubmit} novalidate=true>
                { business }
                <div class="form__pair">{ currency }{ language }</div>
                <div class="form__pair"><LanguageField {words} /></div>
                <ThemeField {words} />
                <div class="form__pair form__pair--four">{ for cadences }</div>
                <div class="form__end">
                    <button type="submit" class="button button--primary">{ t!(words, "act-keep-settings") }</button>
                </div>
            </form>
        </Section>
    }
}

/// Light or dark, shown and kept as soon as it is chosen: it is this device's and no part of the book.
#[component]
fn ThemeField(props: &ThemeFieldProps) -> Html {
    let words = &props.words;
    let chosen = use_state_eq(theme::get);
    let choices: Choices = Theme::ALL
        .into_iter()
        .map(|one| {
            let name = t!(words, "theme", theme = one.word());
            (one.word().into(), name.into())
        })
        .collect();
    let onchange = callback!((chosen), move |word: AttrValue| {
        let theme = Theme::of_word(&word);
        theme::put(theme);
        chosen.set(theme);
    });
    html! { <ChoiceField name="theme" label={t!(words, "theme-label")} value={chosen.word()} {choices} {onchange} /> }
}

#[derive(Properties, PartialEq)]
struct ThemeFieldProps {
    words: Words,
}

/// What the currency is called, and what another one would mean for amounts that stand there.
fn currency_hint(words: &Words, code: &str) -> String {
    let code = code.trim().to_uppercase();
    match intl::currency_name(&code).filter(|name| *name != code) {
        Some(name) => t!(words, "book-settings-currency-hint", name = name),
        None if code.is_empty() => t!(words, "book-settings-currency-none"),
        None => t!(words, "form-hint-currency"),
    }
}

/// The languages offered, the one that stands there among them.
fn languages(words: &Words, held: &str) -> Choices {
    let own = (
        AttrValue::from(""),
        t!(words, "book-settings-language-own").into(),
    );
    let other = [held].into_iter();
    let other = other.filter(|tag| !tag.is_empty() && !LANGUAGES.contains(tag));
    let named = LANGUAGES.into_iter().chain(other).map(|tag| {
        let name = intl::language_name(tag).unwrap_or_else(|| tag.to_owned());
        (AttrValue::from(tag.to_owned()), AttrValue::from(name))
    });
    Rc::from([own].into_iter().chain(named).collect::<Vec<_>>())
}
