//! A short text on its way to somebody else: in sight, and handed on by the share sheet, a letter or the clipboard. Used on
//! both sides of the survey; nothing is sent from here.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Choices;
use crate::app::i18n::Words;
use crate::app::layout_effect::use_layout_effect_with;
use crate::platform::web_share;
use kept_core::t;

/// What a [`Hand`] hands on.
#[derive(Properties, PartialEq)]
pub struct HandProps {
    /// The texts.
    pub words: Words,
    /// Unique on the page.
    pub id: AttrValue,
    /// What the text is.
    pub label: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// What can be copied, the text itself first, and what each button says.
    pub copies: Choices,
    /// What a letter is about.
    pub subject: AttrValue,
    /// What is shared and what stands in a letter.
    pub message: AttrValue,
    /// Whom a letter goes to; empty where that is not known.
    #[prop_or_default]
    pub to: AttrValue,
}

/// How copying went.
#[derive(Clone, PartialEq, Default)]
enum Copied {
    #[default]
    Not,
    Done,
    /// The browser would not copy this.
    Refused(AttrValue),
}

/// The text with its buttons.
#[component]
pub fn Hand(props: &HandProps) -> Html {
    let words = &props.words;
    let copied = use_state_eq(Copied::default);
    let node = use_node_ref();
    {
        let copied = copied.setter();
        // What was said of one text is not true of the next.
        use_effect_with(props.text.clone(), move |_| copied.set(Copied::Not));
    }
    {
        let node = node.clone();
        use_layout_effect_with((*copied).clone(), move |copied| {
            if matches!(copied, Copied::Refused(_)) {
                mark(&node);
            }
        });
    }
    let shown = match &*copied {
        Copied::Refused(text) => text.clone(),
        _ => props.text.clone(),
    };
    let buttons = props
        .copies
        .iter()
        .enumerate()
        .map(|(place, (text, name))| {
            let (copied, text) = (copied.setter(), text.clone());
            let onclick = Callback::from(move |_: MouseEvent| {
                let (copied, text) = (copied.clone(), text.clone());
                let copying = web_share::copy(&text);
                wasm_bindgen_futures::spawn_local(async move {
                    copied.set(match copying.await {
                        true => Copied::Done,
                        false => Copied::Refused(text),
                    });
                });
            });
            let class = match place {
                0 => "button button--primary",
                _ => "button",
            };
            html! { <button type="button" key={place} {class} {onclick}>{ name }</button> }
        });
    let share = web_share::can_share().then(|| {
        let (subject, message) = (props.subject.clone(), props.message.clone());
        let onclick = Callback::from(move |_: MouseEvent| web_share::share(&subject, &message));
        html! { <button type="button" class="button" {onclick}>{ t!(words, "hand-share") }</button> }
    });
    let letter = web_share::letter(&props.to, &props.subject, &props.message);
    let said = match &*copied {
        Copied::Not => None,
        Copied::Done => Some(t!(words, "hand-copied")),
        Copied::Refused(_) => Some(t!(words, "hand-not-copied")),
    };
    let onfocus = Callback::from(|event: FocusEvent| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        area.select();
    });
    html! {
        <div class="hand">
            <div class="hand__head" key="head">
                <label class="field__label" for={&props.id}>{ &props.label }</label>
                <span class="hand__said" role="status">{ for said }</span>
            </div>
            <textarea class="field__control hand__text" id={&props.id} ref={node} readonly=true spellcheck="false" value={shown} {onfocus} />
            <div class="hand__do">
                <div class="row" key="copy">{ for buttons }</div>
                <div key="share">{ for share }</div>
                <a class="button" key="letter" href={letter}>{ t!(words, "hand-letter") }</a>
            </div>
        </div>
    }
}

/// Marks the whole text, to be copied by hand.
fn mark(node: &NodeRef) {
    let area = node.get().and_then(|node| node.dyn_into().ok());
    if let Some(area) = area {
        let area: HtmlTextAreaElement = area;
        // A field that cannot take the focus is merely not marked.
        let _ = area.focus();
        area.select();
    }
}
