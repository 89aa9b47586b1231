//! A copy that a passphrase locks, beside the plain one. The passphrase stands in this form alone, and goes when it closes.

use crate::platform::web_crypto;
use crate::prelude::*;
use crate::services::backup;
use kept_core::exchange::encrypted_file::SHORTEST;

/// How locking stands.
#[derive(Clone, Copy, PartialEq)]
enum Locking {
    Asked,
    Short,
    Differs,
    Working,
    Failed,
}

/// The fold with the form.
#[component]
pub fn Sealer(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let first = use_state(AttrValue::default);
    let again = use_state(AttrValue::default);
    let locking = use_state_eq(|| Locking::Asked);
    let typed = |held: &UseStateHandle<AttrValue>| {
        callback!(
            (held = held.setter(), locking = locking.setter()),
            move |text| {
                held.set(text);
                locking.set(Locking::Asked);
            }
        )
    };
    let onsubmit = callback!((at, first, again, locking), move |event: SubmitEvent| {
        event.prevent_default();
        if *locking == Locking::Working {
            return;
        }
        if first.chars().count() < SHORTEST {
            locking.set(Locking::Short);
        } else if *first != *again {
            locking.set(Locking::Differs);
        } else {
            locking.set(Locking::Working);
            let (at, passphrase, locking) = (at.clone(), first.to_string(), locking.setter());
            let (first, again) = (first.setter(), again.setter());
            wasm_bindgen_futures::spawn_local(async move {
                if save(&at, &passphrase).await {
                    first.set(AttrValue::default());
                    again.set(AttrValue::default());
                    locking.set(Locking::Asked);
                } else {
                    locking.set(Locking::Failed);
                }
            });
        }
    });
    let short = (*locking == Locking::Short)
        .then(|| AttrValue::from(t!(words, "sealed-short", count = SHORTEST)));
    let differs =
        (*locking == Locking::Differs).then(|| AttrValue::from(t!(words, "sealed-differs")));
    let one = html! {
        <TextField id="seal-passphrase" label={t!(words, "sealed-passphrase")} value={(*first).clone()}
            kind="password" autocomplete="new-password" hint={t!(words, "sealed-passphrase-hint", count = SHORTEST)}
            error={short} onchange={typed(&first)} />
    };
    let other = html! {
        <TextField id="seal-again" label={t!(words, "sealed-again")} value={(*again).clone()} kind="password"
            autocomplete="new-password" error={differs} onchange={typed(&again)} />
    };
    let said = said(words, *locking);
    let inside = match web_crypto::is_there() {
        true => html! {
            <form class="form" {onsubmit}>
                <p>{ t!(words, "sealed-text") }</p>
                { one }
                { other }
                <p role="status">{ said }</p>
                <div class="form__end">
                    <button type="submit" class="button" disabled={*locking == Locking::Working}>{ t!(words, "act-save-sealed") }</button>
                </div>
            </form>
        },
        false => html! { <p>{ t!(words, "sealed-missing") }</p> },
    };
    html! {
        <details class="fold" key="sealed">
            <summary>{ t!(words, "sealed-head") }</summary>
            { inside }
        </details>
    }
}

fn said(words: &Words, locking: Locking) -> String {
    match locking {
        Locking::Working => t!(words, "sealed-working"),
        Locking::Failed => t!(words, "sealed-failed"),
        _ => String::new(),
    }
}

/// Puts a locked copy among the downloads. Whether that worked.
async fn save(at: &AppContext, passphrase: &str) -> bool {
    let taken = backup::take(&at.dispatcher);
    match web_crypto::seal(&taken.text, passphrase).await {
        Some(locked) => backup::keep(&at.dispatcher, &taken, Some(&locked)),
        None => false,
    }
}
