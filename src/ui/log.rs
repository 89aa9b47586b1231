//! The Log sheet: writing down what happened, and correcting what was written down.

mod edit;
mod last;
mod layout;
mod new;

use yew::prelude::*;

use crate::book::Id;
use crate::t;
use crate::ui::desk::View;
use crate::ui::parts::Dialog;
use crate::ui::use_words;
use edit::EditSheet;
use new::NewSheet;

/// The form in the sheet, and the first part of the ids of its fields.
const ID: &str = "log";

/// What a [`LogSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct LogProps {
    /// Who it is about, if that is known.
    #[prop_or_default]
    pub customer: Option<Id>,
    /// The entry to correct; a new one without.
    #[prop_or_default]
    pub entry: Option<Id>,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// A sheet with the fields of an entry.
#[component]
pub fn LogSheet(props: &LogProps) -> Html {
    match &props.entry {
        Some(entry) => html! { <EditSheet entry={entry.clone()} close={&props.close} /> },
        None => html! { <NewSheet customer={props.customer.clone()} close={&props.close} /> },
    }
}

#[derive(Properties, PartialEq)]
struct SheetProps {
    title: String,
    /// Saves, and closes the sheet if that went well.
    save: Callback<()>,
    close: Callback<()>,
    /// What is wrong with the whole.
    loose: Option<String>,
    /// What the button that saves says.
    label: String,
    /// A button beside it.
    #[prop_or_default]
    other: Html,
    children: Html,
}

/// The frame of both: Enter in a single line saves, and Ctrl or Cmd with Enter does anywhere.
#[component]
fn Sheet(props: &SheetProps) -> Html {
    let words = use_words();
    let is_open = use_context::<View>().is_some_and(|view| view.is_open());
    let attempt = {
        let save = props.save.clone();
        Callback::from(move |()| {
            // What cannot be saved stays in the sheet, to be read and copied.
            if is_open {
                save.emit(());
            }
        })
    };
    let onsubmit = attempt.reform(|event: SubmitEvent| event.prevent_default());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            attempt.emit(());
        }
    });
    let wrong = match is_open {
        true => props.loose.clone(),
        false => Some(t!(words, "readonly-refused")),
    };
    let foot = html! {
        <>
            <div key="other">{ props.other.clone() }</div>
            <button type="submit" form={ID} class="button button--primary" key="save">{ &props.label }</button>
        </>
    };
    html! {
        <Dialog id="log-sheet" title={props.title.clone()} onclose={&props.close} focus_title=false {foot}>
            <form class="form" id={ID} novalidate=true autocomplete="off" {onsubmit} {onkeydown}>
                <div key="wrong" role="alert">{ for wrong.map(|wrong| html! { <p class="form__wrong">{ wrong }</p> }) }</div>
                { props.children.clone() }
            </form>
        </Dialog>
    }
}
