//! Adding steps: one after the other in the person's own words, or all those of a usual way, seen before they are added.

use super::Page;
use crate::forms::{NewLine, focus};
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::value::Line;
use kept_core::scoring::friction::templates;
use kept_core::scoring::friction::templates::{Template, add_one};

/// The chosen template.
pub type TemplateChoice = UseStateHandle<AttrValue>;

/// The first of the usual ways.
#[hook]
pub fn use_looked() -> TemplateChoice {
    use_state_eq(|| AttrValue::from(Template::ShopCounter.word()))
}

/// A line for one more step at the end.
pub fn step(page: &Page<'_>) -> Html {
    let words = page.words;
    let add = callback!((at = page.at), move |name: Line| {
        let action = add_one(&at.dispatcher.view().book, &clock::new_id(), name.as_str());
        let label = Label::StepAdded(name.as_str().to_owned());
        // A name that is one is never refused.
        at.dispatcher.act(action, label).is_ok()
    });
    let label = if page.told.steps.is_empty() {
        t!(words, "journey-add-first")
    } else {
        t!(words, "journey-add-label")
    };
    html! {
        <NewLine {words} class="way__new" id="step-new" {label} hint={t!(words, "journey-add-hint")}
            wrong={t!(words, "journey-wrong-name")} button={t!(words, "journey-add")} {add} />
    }
}

/// The usual ways, one of them laid out, and the button that adds its steps.
pub fn templates(page: &Page<'_>, looked: &TemplateChoice) -> Html {
    let words = page.words;
    let all = Template::WORDS.iter();
    let choices: Choices = all
        .map(|word| ((*word).into(), words.word("journey", word).into()))
        .collect();
    let onchange = callback!((looked = looked.setter()), move |word| looked.set(word));
    let pick = html! {
        <ChoiceField name="template" label={t!(words, "journey-template-pick")} value={(**looked).clone()} {choices}
            {onchange} />
    };
    let Some(template) = Template::of_word(looked) else {
        return pick;
    };
    let names: Vec<String> = template
        .steps()
        .iter()
        .map(|(word, _)| words.word("journey-step", word))
        .collect();
    let rows = template.steps().iter().zip(&names);
    let rows = rows.map(|((word, gladly), name)| {
        // A template's spans are small whole numbers.
        let gladly = words.span(*gladly as f64);
        html! {
            <li key={*word}>
                <span class="template__name">{ name }</span>
                <span class="template__wait">{ t!(words, "journey-template-gladly", span = gladly) }</span>
            </li>
        }
    });
    let count = names.len();
    let onclick = callback!((at = page.at, names), move |_: MouseEvent| {
        let ids: Vec<_> = names.iter().map(|_| clock::new_id()).collect();
        let action = templates::add(&at.dispatcher.view().book, template, &names, &ids);
        // Steps with names of ours are never refused.
        let _ = at.dispatcher.act(action, Label::StepsAdded(names.len()));
        focus("#steps");
    });
    html! {
        <div class="template">
            <p class="part__note">{ t!(words, "journey-templates-note") }</p>
            { pick }
            <ol class="template__steps">{ for rows }</ol>
            <button type="button" class="button" {onclick}>{ t!(words, "journey-template-add", count = count) }</button>
        </div>
    }
}
