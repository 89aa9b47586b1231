//! Saving the message as a template of one's own, and taking such a template away.

use crate::prelude::*;
use kept_core::session::own_templates::{save, template_of};

/// What an [`OwnTemplates`] shows.
#[derive(Properties, PartialEq)]
pub struct OwnTemplatesProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The message as it stands.
    pub message: AttrValue,
    /// Whose name in it becomes a place for any name.
    pub customer: AttrValue,
    /// The own template that the message begins with, and its name.
    pub chosen: Option<(Id, String)>,
    /// A template was saved under this id, or the chosen one was taken away.
    pub onsaved: Callback<Option<Id>>,
}

/// A name to type and a button; or, where one's own template is chosen, a button that takes it away.
#[component]
pub fn OwnTemplates(props: &OwnTemplatesProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let name = use_state_eq(|| None::<AttrValue>);
    let act = {
        let (dispatcher, onsaved) = (at.dispatcher.clone(), props.onsaved.clone());
        Callback::from(move |(action, label, id): (Action, Label, Option<Id>)| {
            if dispatcher.act(action, label).is_ok() {
                onsaved.emit(id);
            }
        })
    };
    if let Some((id, name)) = &props.chosen {
        let said = Label::InWords(t!(words, "reach-own-deleted", name = name.as_str()));
        let with = (save(id, None), said, None);
        let onclick = act.reform(move |_: MouseEvent| with.clone());
        return html! { <button type="button" class="link" {onclick}>{ t!(words, "reach-own-delete", name = name.as_str()) }</button> };
    }
    let Some(typed) = (*name).clone() else {
        let onclick = callback!((name = name.setter()), move |_: MouseEvent| name
            .set(Some(AttrValue::default())));
        let is_empty = props.message.trim().is_empty();
        return html! { <button type="button" class="link" {onclick} disabled={is_empty}>{ t!(words, "reach-own-new") }</button> };
    };
    let template = template_of(&typed, &props.message, &props.customer);
    let disabled = template.is_none();
    let onclick = {
        let (act, words, setter) = (act, words.clone(), name.setter());
        Callback::from(move |_: MouseEvent| {
            if let Some(template) = template.clone() {
                let said = t!(words, "reach-own-saved", name = template.name.as_str());
                let id = crate::platform::clock::new_id();
                let action = save(&id, Some(template));
                setter.set(None);
                act.emit((action, Label::InWords(said), Some(id)));
            }
        })
    };
    let onchange = callback!((name = name.setter()), move |text| name.set(Some(text)));
    html! {
        <div class="field__beside">
            <TextField id="reach-own" label={t!(words, "reach-own-name")} value={typed} {onchange} autofocus=true
                hint={Some(AttrValue::from(t!(words, "reach-own-hint")))} />
            <button type="button" class="button" {disabled} {onclick}>{ t!(words, "reach-own-save") }</button>
        </div>
    }
}
