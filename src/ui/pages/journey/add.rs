//! Adding steps: one after the other in the person's own words, or all those of a usual way, seen before they are added.

use web_sys::SubmitEvent;
use yew::prelude::*;

use super::Page;
use crate::book::value::Line;
use crate::browser::clock;
use crate::friction::templates::{self, Template, add_one};
use crate::session::Label;
use crate::t;
use crate::ui::forms::focus;
use crate::ui::parts::{ChoiceFieldProps, Choices, TextFieldProps, choice_field, text_field};

/// The field of a new step's name.
const FIELD: &str = "step-new";

/// What is being added.
#[derive(Clone)]
pub struct Adding {
    /// What stands in the field.
    typed: UseStateHandle<AttrValue>,
    /// Whether it was sent as no name.
    wrong: UseStateHandle<bool>,
    /// The usual way that is looked at.
    template: UseStateHandle<AttrValue>,
}

/// Nothing yet.
#[hook]
pub fn use_adding() -> Adding {
    Adding {
        typed: use_state_eq(AttrValue::default),
        wrong: use_state_eq(|| false),
        template: use_state_eq(|| AttrValue::from(Template::ShopCounter.word())),
    }
}

/// A line for one more step at the end. The focus stays in it, for the next.
pub fn step(page: &Page<'_>, adding: &Adding) -> Html {
    let words = page.words;
    let onsubmit = {
        let (at, adding) = (page.at.clone(), adding.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            focus(&format!("#{FIELD}"));
            let Some(name) = Line::new(&adding.typed) else {
                adding.wrong.set(true);
                return;
            };
            let action = add_one(&at.desk.view().book, &clock::new_id(), name.as_str());
            let label = Label::StepAdded(name.as_str().to_owned());
            // A name that is one is never refused.
            if at.desk.act(action, label).is_ok() {
                adding.typed.set(AttrValue::default());
            }
        })
    };
    let onchange = {
        let (typed, wrong) = (adding.typed.setter(), adding.wrong.setter());
        Callback::from(move |text| {
            typed.set(text);
            wrong.set(false);
        })
    };
    let label = if page.told.steps.is_empty() {
        t!(words, "journey-add-first")
    } else {
        t!(words, "journey-add-label")
    };
    let field = text_field(
        words,
        yew::props!(TextFieldProps {
            id: FIELD,
            label,
            value: (*adding.typed).clone(),
            onchange,
            hint: AttrValue::from(t!(words, "journey-add-hint")),
            error: adding
                .wrong
                .then(|| AttrValue::from(t!(words, "journey-wrong-name"))),
        }),
    );
    html! {
        <form class="way__new" {onsubmit} novalidate=true autocomplete="off">
            { field }
            <button type="submit" class="button button--primary">{ t!(words, "journey-add") }</button>
        </form>
    }
}

/// The usual ways, one of them laid out, and the button that adds its steps.
pub fn templates(page: &Page<'_>, adding: &Adding) -> Html {
    let words = page.words;
    let all = Template::WORDS.iter();
    let choices: Choices = all
        .map(|word| ((*word).into(), words.word("journey", word).into()))
        .collect();
    let onchange = {
        let template = adding.template.setter();
        Callback::from(move |word| template.set(word))
    };
    let pick = choice_field(yew::props!(ChoiceFieldProps {
        name: "template",
        label: t!(words, "journey-template-pick"),
        value: (*adding.template).clone(),
        choices,
        onchange,
    }));
    let Some(template) = Template::of_word(&adding.template) else {
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
    let onclick = {
        let (at, names) = (page.at.clone(), names.clone());
        Callback::from(move |_: MouseEvent| {
            let ids: Vec<_> = names.iter().map(|_| clock::new_id()).collect();
            let action = templates::add(&at.desk.view().book, template, &names, &ids);
            // Steps with names of ours are never refused.
            let _ = at.desk.act(action, Label::StepsAdded(names.len()));
            focus("#steps");
        })
    };
    html! {
        <div class="template">
            <p class="part__note">{ t!(words, "journey-templates-note") }</p>
            { pick }
            <ol class="template__steps">{ for rows }</ol>
            <button type="button" class="button" {onclick}>{ t!(words, "journey-template-add", count = count) }</button>
        </div>
    }
}
