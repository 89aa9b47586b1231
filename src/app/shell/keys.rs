//! The list of keys.

use yew::prelude::*;

use crate::app::Words;
use crate::app::route::Route;
use crate::forms::log::kinds::ALL;
use crate::parts::Dialog;
use kept_core::t;

/// Every key and what it does.
pub fn keys_sheet(words: &Words, close: &Callback<()>) -> Html {
    let keys = [
        ("L", t!(words, "keys-log")),
        ("/", t!(words, "keys-search")),
        ("T", t!(words, "keys-today")),
        ("C", t!(words, "keys-customers")),
        ("F", t!(words, "keys-friction")),
        ("S", t!(words, "keys-system")),
        ("I", t!(words, "keys-insights")),
        ("B", t!(words, "keys-book")),
        ("Ctrl Z", t!(words, "keys-undo")),
        ("Ctrl Shift Z", t!(words, "keys-redo")),
        ("Esc", t!(words, "keys-close")),
        ("?", t!(words, "keys-help")),
    ];
    let lines = keys.into_iter().map(|(key, does)| {
        html! { <div class="keys__line" key={key}><dt><kbd class="key">{ key }</kbd></dt><dd>{ does }</dd></div> }
    });
    let kinds = ALL.iter().map(|(what, key)| {
        let key = format!("Shift {key}");
        html! { <div class="keys__line" key={key.clone()}><dt><kbd class="key">{ key.clone() }</kbd></dt><dd>{ what.name(words) }</dd></div> }
    });
    html! {
        <Dialog {words} id="keys" title={t!(words, "keys-head")} onclose={close}>
            <div tabindex="0" role="group" aria-labelledby="keys-title">
                <dl class="keys">{ for lines }</dl>
                <h3 class="keys__head">{ t!(words, "keys-log-kinds") }</h3>
                <dl class="keys">{ for kinds }</dl>
                <p class="keys__more"><a class="link" href={Route::Method(None).address()} onclick={close.reform(|_: MouseEvent| ())}>
                    { t!(words, "place-method") }
                </a></p>
            </div>
        </Dialog>
    }
}
