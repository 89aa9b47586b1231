//! Correcting an entry of any kind. Its kind and its customer stay what they were; only what was changed is sent.

use yew::prelude::*;

use super::layout::{all_blank, layout};
use super::{ID, Sheet};
use crate::book::action::Action;
use crate::book::field::Problem;
use crate::book::op::List;
use crate::book::record::Record;
use crate::book::{Entry, Id, Kind};
use crate::draft::Draft;
use crate::draft::slots::of_entry;
use crate::session::Label;
use crate::t;
use crate::ui::at_hand::At;
use crate::ui::desk::Desk;
use crate::ui::forms::{Form, Rows, Setting, Write, unfinished, use_form};
use crate::ui::parts::Dialog;
use crate::ui::people;

/// What an [`EditSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct EditProps {
    /// Everything at hand.
    pub at: At,
    /// Which entry.
    pub entry: Id,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// What the form begins with: what is absent and means something is shown as what it means.
fn begin(entry: &Entry, setting: Setting) -> Draft {
    let mut draft = Draft::of(of_entry(entry.kind()), &entry.write(), setting.units);
    if entry.kind() == Kind::Touch && draft.get("by").is_empty() {
        draft.set("by", "us");
    }
    draft
}

/// An entry, if it is still there.
#[component]
pub fn EditSheet(props: &EditProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let setting = Setting::of(view);
    // As it stood when the sheet was opened: what another tab changes meanwhile is not taken back by saving here.
    let entry = use_memo(props.entry.clone(), |id| view.book.entry(id).cloned());
    let (form, onchange) = use_form(ID, || {
        let draft = entry.as_ref().as_ref();
        draft.map(|entry| begin(entry, setting)).unwrap_or_default()
    });
    let open = use_memo((), |()| {
        entry.as_ref().as_ref().is_some_and(|entry| {
            let (_, more) = layout(
                entry.kind(),
                &view.book,
                entry.customer.as_ref(),
                &form.draft,
            );
            !all_blank(&more, &form.draft)
        })
    });
    let Some(entry) = &*entry else {
        return html! {
            <Dialog {words} id={ID} title={t!(words, "act-change")} onclose={&props.close}>
                <p>{ t!(words, "reason-not-there") }</p>
            </Dialog>
        };
    };
    let kind = entry.kind();
    let save = {
        let (form, entry, desk, close) = (
            form.clone(),
            entry.clone(),
            at.desk.clone(),
            props.close.clone(),
        );
        Callback::from(move |()| match correct(&desk, &entry, &form, setting) {
            Ok(()) => close.emit(()),
            Err(problems) => form.dispatch(Write::Wrong(problems)),
        })
    };
    let delete = {
        let (id, desk, close) = (entry.id.clone(), at.desk.clone(), props.close.clone());
        Callback::from(move |_: MouseEvent| {
            // Deleted in another tab a moment ago: what was wanted is done.
            let _ = desk.act(
                Action::Delete(List::Entries, id.clone()),
                Label::EntryDeleted,
            );
            close.emit(());
        })
    };
    let customer = entry.customer.as_ref();
    let (first, more) = layout(kind, &view.book, customer, &form.draft);
    let rows = Rows {
        id: ID,
        form: &form,
        at,
        setting,
        customer,
        onchange: &onchange,
        autofocus: None,
    };
    let open = *open;
    let name = customer
        .and_then(|id| people::person(view, id))
        .map(|person| person.name);
    let title = match &name {
        Some(name) => t!(words, "log-edit-for", kind = words.name(kind), name = name),
        None => words.name(kind),
    };
    let loose = form.loose(words, |name| of_entry(kind).any(|slot| slot.name == name));
    let other = html! {
        <button type="button" class="button button--quiet" onclick={delete}>{ t!(words, "act-delete") }</button>
    };
    let sheet = Sheet {
        title,
        save,
        close: props.close.clone(),
        loose,
        label: t!(words, "act-keep"),
        other,
    };
    let fields = html! {
        <>
            <div key="first">{ rows.html(&first) }</div>
            <details class="fold" key="more" {open}>
                <summary>{ t!(words, "form-more") }</summary>
                { rows.html(&more) }
            </details>
        </>
    };
    sheet.around(at, fields)
}

fn correct(desk: &Desk, entry: &Entry, form: &Form, setting: Setting) -> Result<(), Vec<Problem>> {
    let slots = || of_entry(entry.kind());
    let mut problems = unfinished(ID, slots());
    match form.draft.changes(
        &begin(entry, setting),
        slots(),
        &entry.write(),
        setting.units,
    ) {
        Ok(fields) if problems.is_empty() => {
            let action = Action::Edit(List::Entries, entry.id.clone(), fields);
            desk.act(action, Label::EntryChanged)
        }
        sent => {
            problems.extend(sent.err().into_iter().flatten());
            Err(problems)
        }
    }
}
