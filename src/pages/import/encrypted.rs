//! A sealed copy that was chosen: asks for the passphrase and opens it. Nothing of it comes into the book here.

use super::heading::Heading;
use crate::platform::web_crypto;
use crate::prelude::*;
use crate::services::time_slicing::Shared;
use kept_core::exchange::encrypted_file::EncryptedFile;

/// What a [`Locked`] shows.
#[derive(Properties, PartialEq)]
pub struct LockedProps {
    /// The texts.
    pub words: Words,
    /// The file's name.
    pub name: AttrValue,
    /// The copy.
    pub sealed: Shared<EncryptedFile>,
    /// It is open: its text.
    pub onopen: Callback<String>,
    /// The person wants none of it.
    pub onleave: Callback<()>,
}

/// How asking stands.
#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Asked,
    Trying,
    Wrong,
}

/// The question.
#[component]
pub fn Locked(props: &LockedProps) -> Html {
    let words = &props.words;
    let typed = use_state(AttrValue::default);
    let asking = use_state_eq(|| Asking::Asked);
    let onsubmit = callback!(
        (typed, asking, sealed = props.sealed, onopen = props.onopen),
        move |event: SubmitEvent| {
            event.prevent_default();
            if *asking == Asking::Trying {
                return;
            }
            let (typed, asking) = (typed.to_string(), asking.setter());
            let (sealed, onopen) = (sealed.clone(), onopen.clone());
            asking.set(Asking::Trying);
            wasm_bindgen_futures::spawn_local(async move {
                match web_crypto::unseal(&sealed, &typed).await {
                    Some(text) => onopen.emit(text),
                    None => asking.set(Asking::Wrong),
                }
            });
        }
    );
    let onchange = callback!(
        (typed = typed.setter(), asking = asking.setter()),
        move |text| {
            typed.set(text);
            asking.set(Asking::Asked);
        }
    );
    let wrong = (*asking == Asking::Wrong).then(|| AttrValue::from(t!(words, "sealed-wrong")));
    let field = html! {
        <TextField id="passphrase" label={t!(words, "sealed-passphrase")} value={(*typed).clone()} kind="password"
            autocomplete="current-password" error={wrong} {onchange} />
    };
    let leave = props.onleave.reform(|_: MouseEvent| ());
    let trying = *asking == Asking::Trying;
    let inside = match web_crypto::is_there() {
        true => html! {
            <form class="form" {onsubmit}>
                { field }
                <p role="status">{ for trying.then(|| t!(words, "sealed-opening")) }</p>
                <div class="form__end">
                    <button type="submit" class="button button--primary" disabled={trying}>{ t!(words, "act-open-sealed") }</button>
                    <button type="button" class="button" onclick={leave}>{ t!(words, "act-cancel") }</button>
                </div>
            </form>
        },
        false => html! { <p role="alert">{ t!(words, "sealed-missing") }</p> },
    };
    html! {
        <div class="stack">
            <Heading key="head" id="import-sealed" text={t!(words, "sealed-open-head", name = props.name.as_str())} />
            <p key="text">{ t!(words, "sealed-open-text") }</p>
            <div key="inside">{ inside }</div>
        </div>
    }
}
