//! The banners above every page: unsaved changes, a read-only book, the demo book, a newer version, reminders.

use yew::prelude::*;

use crate::app::context::{AppContext, ContextProps};
use crate::app::dispatcher::{AppState, AppStatus, Dispatcher};
use crate::app::i18n::Words;
use crate::app::route::{Route, here};
use crate::parts::banner;
use crate::platform::told_once;
use crate::services::backup;
use crate::services::reminders::reminder;
use crate::services::update_notice::waits;
use kept_core::scoring::method::Topic;
use kept_core::storage::{DecodeError, Fault, LoadProblemKind, Space};
use kept_core::t;

/// The banners that apply now. `newer` says whether a newer version waits.
pub fn banners(at: &AppContext, status: &AppStatus, newer: bool) -> Html {
    let (words, dispatcher, view) = (&at.words, &at.dispatcher, &at.view);
    let demo = (view.space == Space::Demo).then(|| {
        let onclick = at.ui_actions.space.reform(|_: MouseEvent| Space::Book);
        let button = html! { <button type="button" class="button" {onclick}>{ t!(words, "act-close-demo") }</button> };
        banner(true, t!(words, "demo-head"), t!(words, "book-demo-banner"), button)
    });
    html! {
        <div class="banners">
            <div key="saving">{ for not_saved(words, dispatcher, status) }</div>
            <div key="reading">{ for read_only(words, dispatcher, view) }</div>
            <div key="demo">{ for demo }</div>
            <div key="newer">{ for newer.then(|| waits(words)) }</div>
            <div key="service">{ for status.banner.clone().filter(|_| here() != Route::Folder) }</div>
            <div key="weights"><OldWeights {at} /></div>
            <div key="reminder">{ for status.reminder.map(|due| reminder(at, due)) }</div>
        </div>
    }
}

/// That the weights of the first method no longer count, once, where the book has some.
#[component]
fn OldWeights(props: &ContextProps) -> Html {
    let (words, view) = (&props.at.words, &props.at.view);
    let has_some = view.space == Space::Book && view.book.settings().risk_weights.is_some();
    let is_over = use_state_eq(|| told_once::is_told(told_once::OLD_WEIGHTS));
    use_effect_with(has_some, |has_some| {
        if *has_some {
            told_once::remember(told_once::OLD_WEIGHTS);
        }
    });
    if !has_some || *is_over {
        return html! {};
    }
    let onclick = Callback::from(move |_: MouseEvent| is_over.set(true));
    let buttons = html! {
        <>
            <a class="button" href={Route::Method(Some(Topic::Risk)).address()}>{ t!(words, "weights-see") }</a>
            <button type="button" class="button" {onclick}>{ t!(words, "weights-close") }</button>
        </>
    };
    banner(
        true,
        t!(words, "weights-head"),
        t!(words, "weights-text"),
        buttons,
    )
}

/// The text for a storage fault: what is safe, and what to do.
fn fault(words: &Words, fault: &Fault) -> String {
    match fault {
        Fault::Full => t!(words, "fault-full"),
        Fault::Denied => t!(words, "fault-denied"),
        Fault::Corrupted => t!(words, "fault-corrupted"),
        Fault::Missing => t!(words, "fault-missing"),
        Fault::Other(_) => t!(words, "fault-other"),
    }
}

fn not_saved(words: &Words, dispatcher: &Dispatcher, status: &AppStatus) -> Option<Html> {
    let (count, why) = status.unsaved.as_ref()?;
    let again = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| dispatcher.save_again())
    };
    let buttons = html! {
        <>
            <button type="button" class="button button--primary" onclick={save_copy(dispatcher)}>{ t!(words, "act-save-copy") }</button>
            <button type="button" class="button" onclick={again}>{ t!(words, "act-try-again") }</button>
        </>
    };
    Some(banner(
        false,
        t!(words, "fault-head", count = *count),
        fault(words, why),
        buttons,
    ))
}

fn save_copy(dispatcher: &Dispatcher) -> Callback<MouseEvent> {
    let dispatcher = dispatcher.clone();
    Callback::from(move |_| backup::save(&dispatcher))
}

fn read_only(words: &Words, dispatcher: &Dispatcher, view: &AppState) -> Option<Html> {
    let trouble = view.load_problems.first()?;
    let text = match &trouble.why {
        LoadProblemKind::BadValue(DecodeError::Newer(_)) => t!(words, "readonly-newer"),
        LoadProblemKind::BadValue(DecodeError::Fault(why)) => fault(words, why),
        LoadProblemKind::BadValue(DecodeError::Unreadable(_))
        | LoadProblemKind::MissingSnapshot(_) => {
            t!(words, "readonly-unreadable")
        }
    };
    let raw = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| backup::save_raw(&dispatcher))
    };
    let buttons = html! {
        <>
            <button type="button" class="button button--primary" onclick={raw}>{ t!(words, "act-save-raw") }</button>
            <button type="button" class="button" onclick={save_copy(dispatcher)}>{ t!(words, "act-save-readable") }</button>
            <a class="button" href={Route::Book.address()}>{ t!(words, "act-see-rescue") }</a>
        </>
    };
    Some(banner(false, t!(words, "readonly-head"), text, buttons))
}
