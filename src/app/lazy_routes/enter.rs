//! The door of a room: what is drawn while its part of the page is fetched, and where that fails.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::{Chunk, Screen, fetch, fetched};
use crate::app::context::AppContext;
use crate::app::i18n::Words;
use kept_core::t;

/// What [`Enter`] draws.
#[derive(Properties, PartialEq)]
pub struct EnterProps {
    /// Everything at hand; nothing where no book is open.
    pub at: Option<AppContext>,
    /// The room.
    pub room: Chunk,
    /// What is drawn in it.
    pub scene: Screen,
}

/// How a room that is not there yet is doing.
#[derive(Clone, Copy, PartialEq)]
enum Fetch {
    Under,
    Done,
    Failed,
}

/// How long a room may take before the page says that it is coming, in milliseconds.
const UNSAID: u32 = 300;

/// Draws a scene once its room is there; until then it says so, and if it cannot be fetched it offers to try again.
#[component]
pub fn Enter(props: &EnterProps) -> Html {
    let at = props.at.as_ref();
    let words = &at.map_or_else(Words::spoken, |at| at.words.clone());
    let state = use_state_eq(|| Fetch::Under);
    let said = use_state_eq(|| false);
    {
        let (state, said) = (state.clone(), said.setter());
        let is_under = *state == Fetch::Under;
        use_effect_with((props.room, is_under), move |&(room, is_under)| {
            let timer = is_under.then(|| {
                wasm_bindgen_futures::spawn_local(async move {
                    let answer = fetch(room).await;
                    state.set(if answer.is_ok() {
                        Fetch::Done
                    } else {
                        Fetch::Failed
                    });
                });
                Timeout::new(UNSAID, move || said.set(true))
            });
            move || drop(timer)
        });
    }
    if let Some(draw) = fetched(props.room) {
        return draw(at, &props.scene);
    }
    let failed = *state == Fetch::Failed;
    let again = Callback::from(move |_: MouseEvent| state.set(Fetch::Under));
    let inside = match (failed, *said) {
        (true, _) => html! {
            <div class="stack">
                <p role="alert">{ t!(words, "room-failed") }</p>
                <button type="button" class="button button--primary" onclick={again}>{ t!(words, "room-again") }</button>
            </div>
        },
        (false, true) => {
            html! { <p class="waiting" role="status">{ t!(words, "room-opening") }</p> }
        }
        (false, false) => html! {},
    };
    html! { <div>{ inside }</div> }
}
