//! Correcting an entry of any kind. Its kind and its customer stay what they were; only what was changed is sent.

use kept_core::book::fact::Touch;
use yew::prelude::*;

use super::header_state::left_open;
use super::layout::{all_as_begun, day_of_answer, layout};
use super::{ID, Sheet};
use crate::app::context::AppContext;
use crate::app::customer_lookup;
use crate::app::dispatcher::Dispatcher;
use crate::forms::{Form, Rows, Setting, Write, use_causes, use_form};
use crate::parts::Dialog;
use crate::platform::draft_storage;
use kept_core::book::action::Action;
use kept_core::book::field::Problem;
use kept_core::book::op::List;
use kept_core::book::record::Record;
use kept_core::book::{Entry, Id, Kind};
use kept_core::input::form::Draft;
use kept_core::input::form::field_specs::of_entry;
use kept_core::input::form::saved_draft::{SavedDraft, Who};
use kept_core::session::Label;
use kept_core::t;

/// What an [`EditSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct EditProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Which entry.
    pub entry: Id,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// What the form begins with: what is absent and means something is shown as what it means.
fn begin(entry: &Entry, setting: Setting) -> Draft {
    let mut draft = Draft::of(of_entry(entry.kind()), &entry.write(), setting.units);
    if entry.kind() == Kind::Touch && draft.get(Touch::by).is_empty() {
        draft.set(Touch::by, "us");
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
    let began = use_memo((), |()| {
        let entry = entry.as_ref().as_ref();
        entry.map(|entry| begin(entry, setting)).unwrap_or_default()
    });
    let (space, about) = (view.space, format!("entry/{}", props.entry));
    let (form, put) = use_form(ID, || {
        let mut draft = (*began).clone();
        if let Some(left) = left_open(view, &about) {
            draft.lay_over(&left.fields);
        }
        draft
    });
    let fields = form.draft.beyond(&began);
    let holds = !fields.is_empty();
    {
        let about = about.clone();
        let who = entry
            .as_ref()
            .as_ref()
            .and_then(|entry| entry.customer.clone());
        use_effect_with(fields, move |fields| match fields.is_empty() {
            true => draft_storage::forget(space, &about),
            false => {
                let begun = SavedDraft {
                    who: who.map_or(Who::Unsaid, Who::Known),
                    fields: fields.clone(),
                    ..SavedDraft::default()
                };
                draft_storage::put(space, &about, &begun);
            }
        });
    }
    let open = use_memo((), |()| {
        entry.as_ref().as_ref().is_some_and(|entry| {
            let (_, more) = layout(
                entry.kind(),
                &view.book,
                entry.customer.as_ref(),
                &form.draft,
            );
            !all_as_begun(&more, &form.draft, &Draft::default())
        })
    });
    let kind = entry.as_ref().as_ref().map(Entry::kind);
    let causes = use_causes(view, kind, &form);
    let Some(entry) = &*entry else {
        return html! {
            <Dialog {words} id={ID} title={t!(words, "act-change")} onclose={&props.close}>
                <p>{ t!(words, "reason-not-there") }</p>
            </Dialog>
        };
    };
    let kind = entry.kind();
    let today = view.today();
    let onchange = {
        let form = form.clone();
        Callback::from(move |(name, text): (&'static str, AttrValue)| {
            let day = day_of_answer(kind, name).filter(|day| form.draft.get(day).is_empty());
            if let (Some(day), false) = (day, text.is_empty()) {
                put.emit((day, today.to_string().into()));
            }
            put.emit((name, text));
        })
    };
    let leave = {
        let (about, close) = (about.clone(), props.close.clone());
        Callback::from(move |()| {
            draft_storage::forget(space, &about);
            close.emit(());
        })
    };
    let save = {
        let (form, entry, dispatcher, leave) = (
            form.clone(),
            entry.clone(),
            at.dispatcher.clone(),
            leave.clone(),
        );
        Callback::from(
            move |()| match correct(&dispatcher, &entry, &form, setting) {
                Ok(()) => leave.emit(()),
                Err(problems) => form.dispatch(Write::Wrong(problems)),
            },
        )
    };
    let delete = {
        let (id, dispatcher, leave) = (entry.id.clone(), at.dispatcher.clone(), leave.clone());
        Callback::from(move |_: MouseEvent| {
            // Deleted in another tab a moment ago: what was wanted is done.
            let _ = dispatcher.act(
                Action::Delete(List::Entries, id.clone()),
                Label::EntryDeleted,
            );
            leave.emit(());
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
        causes: &causes,
    };
    let open = *open;
    let name = customer
        .and_then(|id| customer_lookup::person(view, id))
        .map(|person| person.name);
    let title = match &name {
        Some(name) => t!(words, "log-edit-for", kind = words.name(kind), name = name),
        None => words.name(kind),
    };
    let loose = form.loose(words, |name| of_entry(kind).any(|slot| slot.name == name));
    let throw = leave.reform(|_: MouseEvent| ());
    let throw = holds.then(|| {
        html! { <button type="button" class="button button--quiet" onclick={throw}>{ t!(words, "act-throw-away") }</button> }
    });
    let other = html! {
        <>
            <button type="button" class="button button--quiet" onclick={delete}>{ t!(words, "act-delete") }</button>
            { for throw }
        </>
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

fn correct(
    dispatcher: &Dispatcher,
    entry: &Entry,
    form: &Form,
    setting: Setting,
) -> Result<(), Vec<Problem>> {
    let slots = || of_entry(entry.kind());
    let before = begin(entry, setting);
    let draft = &form.draft;
    let fields = draft.changes(&before, slots(), &entry.write(), setting.units)?;
    let action = Action::Edit(List::Entries, entry.id.clone(), fields);
    dispatcher.act(action, Label::EntryChanged)
}
