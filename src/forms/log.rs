//! The Log sheet: writing down what happened, and correcting what was written down.

mod chips;
mod edit;
mod entry_rows;
mod header_state;
pub mod kinds;
mod layout;
mod new;
mod submit;

use yew::prelude::*;

use crate::app::context::AppContext;
use crate::parts::Dialog;
use edit::EditSheet;
use kept_core::book::Id;
use kept_core::t;
use kinds::What;
use new::NewSheet;

/// The form in the sheet, and the first part of the ids of its fields.
const ID: &str = "log";

/// A sheet with the fields of a new entry: about this customer and of this kind, as far as they are known.
pub fn log_sheet(
    at: &AppContext,
    customer: Option<&Id>,
    what: Option<What>,
    close: &Callback<()>,
) -> Html {
    html! { <NewSheet {at} customer={customer.cloned()} {what} {close} /> }
}

/// A sheet with the fields of an entry that is there.
pub fn entry_sheet(at: &AppContext, entry: &Id, close: &Callback<()>) -> Html {
    html! { <EditSheet {at} entry={entry.clone()} {close} /> }
}

/// The frame of both.
struct Sheet {
    title: String,
    /// Saves, and closes the sheet if that went well.
    save: Callback<()>,
    close: Callback<()>,
    /// What is wrong with the whole.
    loose: Option<String>,
    /// What the button that saves says.
    label: String,
    /// A button beside it.
    other: Html,
}

impl Sheet {
    /// Draws it around its fields. Enter in a single line saves, and Ctrl or Cmd with Enter does anywhere.
    fn around(self, at: &AppContext, fields: Html) -> Html {
        let words = &at.words;
        let is_open = at.view.is_open();
        let attempt = {
            let (save, dispatcher) = (self.save, at.dispatcher.clone());
            Callback::from(move |()| {
                // What cannot be saved stays in the sheet, to be read and copied.
                if dispatcher.view().is_open() {
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
            true => self.loose,
            false => Some(t!(words, "readonly-refused")),
        };
        let foot = html! {
            <>
                <div key="other">{ self.other }</div>
                <button type="submit" form={ID} class="button button--primary" key="save">{ self.label }</button>
            </>
        };
        html! {
            <Dialog {words} id="log-sheet" title={self.title} onclose={self.close} focus_title=false {foot}>
                <form class="form" id={ID} novalidate=true autocomplete="off" {onsubmit} {onkeydown}>
                    <div key="wrong" role="alert">{ for wrong.map(|wrong| html! { <p class="form__wrong">{ wrong }</p> }) }</div>
                    { fields }
                </form>
            </Dialog>
        }
    }
}
