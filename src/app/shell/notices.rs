//! What has just happened, told for a while at the foot of the page, with a way back.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::action_messages::said;
use crate::app::context::AppContext;
use crate::app::dispatcher::{Notice, NoticeText};
use crate::parts::toast;
use kept_core::t;

/// How long a notice stays, in milliseconds; the keyboard takes back also later.
const STAYS: u32 = 9_000;

/// What [`Notices`] shows.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// Everything at hand.
    pub at: AppContext,
    /// The last notice.
    pub notice: Option<Notice>,
}

/// The latest notice; screen readers hear it when it comes.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let words = &props.at.words;
    let over = use_state(|| None::<u32>);
    let latest = props.notice.clone();
    {
        let over = over.setter();
        let serial = latest.as_ref().map(|notice| notice.serial);
        use_effect_with(serial, move |&serial| {
            let timer = serial.map(|serial| Timeout::new(STAYS, move || over.set(Some(serial))));
            move || drop(timer)
        });
    }
    let shown = latest.filter(|notice| *over != Some(notice.serial));
    let back = shown.as_ref().and_then(|notice| match notice.what {
        NoticeText::Done(_) => Some(true),
        NoticeText::Undone(_) => Some(false),
        _ => None,
    });
    let action = back.map(|undo| {
        let dispatcher = props.at.dispatcher.clone();
        let onclick = Callback::from(move |_: MouseEvent| match undo {
            true => dispatcher.undo(),
            false => dispatcher.redo(),
        });
        let name = match undo {
            true => t!(words, "act-undo"),
            false => t!(words, "act-redo"),
        };
        (name, onclick)
    });
    toast(shown.map(|notice| said(words, &notice.what)), action)
}
