//! Writing down what happened: what, who, and a few fields. Somebody who is not in the book yet comes into it on the way.
//! What is typed is put away at every key, so that a sheet closed by mistake opens as it was.

use yew::prelude::*;

use super::chips::{FIRST_OF_MORE, SOMEBODY, key_of, kinds_field, named_field};
use super::header_state::{LogHeader, left_open};
use super::kinds::What;
use super::layout::{all_as_begun, day_of_answer, fresh, layout};
use super::submit::{BROUGHT, WHO, asks_whom, write_down};
use super::{ID, Sheet};
use crate::app::context::AppContext;
use crate::app::customer_lookup;
use crate::app::customer_lookup::Person;
use crate::app::dispatcher::AppState;
use crate::app::shell::has_fine_pointer;
use crate::forms::customer_picker::{Picked, PickerProps, picker};
use crate::forms::{Rows, Setting, Write, focus, use_causes, use_form};
use crate::platform::{draft_storage, recent_customer};
use kept_core::book::{Id, Kind};
use kept_core::input::form::field_specs::of_entry;
use kept_core::t;

/// How many are offered before anything is typed.
const OFFERED: usize = 6;
/// The chosen kind.
const KIND: &str = "input[name=log-kind]:checked";
/// The search for whom it is about.
const SEARCH: &str = "#log-who";
/// The first field.
const FIRST: &str = "#log-fields :is(input:not([type=radio]), input:checked, textarea, select)";

/// What a [`NewSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct NewProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Who it is about, if that is known.
    pub customer: Option<Id>,
    /// What is written down, if that is known.
    pub what: Option<What>,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// A new entry.
#[component]
pub fn NewSheet(props: &NewProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let today = view.today();
    let space = view.space;
    let about = props.customer.as_ref().map_or("", Id::as_str).to_owned();
    let channel = use_memo((), |()| recent_customer::get(space).channel);
    let channel = channel.as_deref().unwrap_or(CHANNEL);
    let left = use_memo((), |()| left_open(view, &about));
    let top = use_state_eq(|| {
        let mut top = LogHeader::of(view, props.customer.as_ref(), props.what);
        if let Some(left) = &*left {
            top.lay_over(view, left);
        }
        top
    });
    let begin = fresh(today, channel, top.what.complaint);
    let (form, put) = use_form(ID, || {
        let mut draft = begin.clone();
        if let Some(left) = &*left {
            draft.lay_over(&left.fields);
        }
        draft
    });
    let kind = top.what.kind;
    let suggested = use_memo((), |()| suggested(view));
    let fields = form.draft.beyond(&begin);
    let holds = top.holds(&fields);
    {
        let about = about.clone();
        use_effect_with((fields, (*top).clone()), move |(fields, top)| {
            match top.holds(fields) {
                true => draft_storage::put(space, &about, &top.begun(fields.clone())),
                false => draft_storage::forget(space, &about),
            }
        });
    }
    // Where the focus goes once what was asked for stands on the page.
    let goes = use_mut_ref(|| Some(begins_at(&top)));
    {
        let goes = goes.clone();
        use_effect(move || {
            if let Some(selector) = goes.borrow_mut().take().flatten() {
                focus(selector);
            }
        });
    }
    let change = {
        let top = top.clone();
        move |change: &dyn Fn(&mut LogHeader)| {
            let mut next = (*top).clone();
            change(&mut next);
            top.set(next);
        }
    };
    let onpick = {
        let (change, goes, chosen) = (change.clone(), goes.clone(), top.is_chosen);
        Callback::from(move |picked: Option<Picked>| {
            *goes.borrow_mut() = Some(Some(match (&picked, chosen) {
                (None, _) => SEARCH,
                (Some(_), true) => FIRST,
                (Some(_), false) => KIND,
            }));
            change(&|top| {
                top.typed = AttrValue::default();
                top.who.clone_from(&picked);
            });
        })
    };
    let onkind = {
        let (change, goes, put, top) = (change.clone(), goes.clone(), put.clone(), top.clone());
        Callback::from(move |(what, goes_on): (What, bool)| {
            if what.kind != top.what.kind {
                // An answer to one kind is none to another.
                put.emit(("answer", AttrValue::default()));
            }
            let next = LogHeader {
                what,
                ..(*top).clone()
            };
            if goes_on {
                let to = if next.is_settled() { Some(FIRST) } else { None };
                *goes.borrow_mut() = Some(to.or_else(|| has_fine_pointer().then_some(SEARCH)));
            }
            change(&|top| {
                top.what = what;
                top.is_chosen = true;
                // The arrow keys go on through all of them.
                top.is_wide &= !goes_on;
            });
        })
    };
    let onchange = {
        let (put, draft) = (put.clone(), form.draft.clone());
        Callback::from(move |(name, text): (&'static str, AttrValue)| {
            let day = day_of_answer(kind, name).filter(|day| draft.get(day).is_empty());
            if let (Some(day), false) = (day, text.is_empty()) {
                put.emit((day, today.to_string().into()));
            }
            put.emit((name, text));
        })
    };
    let setting = Setting::of(view);
    let save = {
        let (form, top, about) = (form.clone(), top.clone(), about.clone());
        let (view, dispatcher, close) = (view.clone(), at.dispatcher.clone(), props.close.clone());
        Callback::from(
            move |()| match write_down(&dispatcher, &view, &top, &form, setting) {
                Ok(()) => {
                    draft_storage::forget(space, &about);
                    close.emit(());
                }
                Err(problems) => form.dispatch(Write::Wrong(problems)),
            },
        )
    };

    let customer = match &top.who {
        Some(Picked::Known(id, _)) if !top.is_about_nobody() => Some(id),
        _ => None,
    };
    let (first, mut more) = layout(kind, &view.book, customer, &form.draft);
    // Whether they complained is said above.
    more.iter_mut()
        .for_each(|row| row.retain(|slot| slot.name != "complaint"));
    // What stands in the fold is seen when another kind is chosen; while writing, the fold is the person's own.
    let open = *use_memo(kind, |_| !all_as_begun(&more, &form.draft, &begin));
    let causes = use_causes(view, Some(kind), &form);
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
    let title = match (&top.who, &props.customer) {
        (Some(picked), Some(_)) if !top.is_about_nobody() => {
            t!(words, "act-log-for", name = picked.name())
        }
        _ => t!(words, "act-log-something"),
    };
    let wrong_who = form
        .error(words, WHO)
        .map(|_| AttrValue::from(t!(words, "who-missing")));
    let wrong_who = wrong_who.or_else(|| form.error(words, "name"));
    let loose = form.loose(words, |name| {
        [WHO, BROUGHT, "name"].contains(&name) || of_entry(kind).any(|slot| slot.name == name)
    });
    let ontype = {
        let change = change.clone();
        Callback::from(move |text: AttrValue| change(&|top| top.typed = text.clone()))
    };
    // Who is given stands in the heading.
    let is_given = props.customer.is_some() && top.who.is_some();
    let who_field = (!top.is_about_nobody() && !is_given).then(|| {
        let props = yew::props!(PickerProps {
            id: "log-who",
            label: t!(words, "form-who"),
            picked: top.who.clone(),
            typed: top.typed.clone(),
            ontype,
            onpick,
            suggest: (*suggested).clone(),
            adding: true,
            error: wrong_who,
        });
        picker(at, props)
    });
    let nobody = (top.what.can_be_about() && !kind.needs_customer()).then(|| {
        let change = change.clone();
        let goes = goes.clone();
        let onchange = Callback::from(move |word: AttrValue| {
            let named = word == SOMEBODY;
            if named {
                *goes.borrow_mut() = Some(Some(SEARCH));
            }
            change(&|top| top.named = named);
        });
        named_field(words, &top, &onchange)
    });
    let brought = asks_whom(kind, &form.draft).then(|| {
        let pick = {
            let change = change.clone();
            Callback::from(move |picked: Option<Picked>| {
                change(&|top| {
                    top.brought_typed = AttrValue::default();
                    top.brought.clone_from(&picked);
                });
            })
        };
        let ontype = {
            let change = change.clone();
            Callback::from(move |text: AttrValue| change(&|top| top.brought_typed = text.clone()))
        };
        let wrong = form.error(words, BROUGHT);
        let props = yew::props!(PickerProps {
            id: "log-brought",
            label: t!(words, "form-brought"),
            picked: top.brought.clone(),
            typed: top.brought_typed.clone(),
            ontype,
            onpick: pick,
            without: customer.cloned(),
            adding: true,
            error: wrong.map(|_| AttrValue::from(t!(words, "who-brought-round"))),
        });
        picker(at, props)
    });
    let onkeydown = {
        let onkind = onkind.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(what) = key_of(&event) {
                event.prevent_default();
                onkind.emit((what, true));
            }
        })
    };
    let throw = {
        let (about, close) = (about.clone(), props.close.clone());
        Callback::from(move |_: MouseEvent| {
            draft_storage::forget(space, &about);
            close.emit(());
        })
    };
    let other = match holds {
        true => html! {
            <button type="button" class="button button--quiet" onclick={throw}>{ t!(words, "act-throw-away") }</button>
        },
        false => html! {},
    };
    let again = left
        .is_some()
        .then(|| html! { <p class="form__aside">{ t!(words, "log-left-open") }</p> });
    let scale = (kind == Kind::Survey)
        .then(|| html! { <p class="form__aside">{ t!(words, "log-survey-scale") }</p> });
    let widen = {
        let goes = goes.clone();
        Callback::from(move |_: MouseEvent| {
            *goes.borrow_mut() = Some(Some(FIRST_OF_MORE));
            change(&|top| top.is_wide = true);
        })
    };
    let sheet = Sheet {
        title,
        save,
        close: props.close.clone(),
        loose,
        label: t!(words, "act-write-down"),
        other,
    };
    let word = top.what.word();
    let fields = html! {
        <div class="form" key="all" {onkeydown}>
            <div key="again">{ for again }</div>
            <div key="kind" class="kinds">{ kinds_field(words, &top, &onkind, &widen) }</div>
            <div key="nobody">{ for nobody }</div>
            <div key="who">{ for who_field }</div>
            <div key="scale">{ for scale }</div>
            <div key={word} id="log-fields">{ rows.html(&first) }</div>
            <div key="brought">{ for brought }</div>
            <details class="fold" key={format!("{word}-more")} {open}>
                <summary>{ t!(words, "form-more") }</summary>
                { rows.html(&more) }
            </details>
        </div>
    };
    sheet.around(at, fields)
}

/// Where nobody was met yet. Neither the lightest contact nor the heaviest.
const CHANNEL: &str = "call";

/// Where the focus is when the sheet opens. On a phone it is in no line to type on, for its keys would cover the rest.
fn begins_at(top: &LogHeader) -> Option<&'static str> {
    match (top.is_settled(), top.is_chosen) {
        (true, true) => Some(FIRST),
        (false, _) if has_fine_pointer() => Some(SEARCH),
        _ => Some(KIND),
    }
}

/// Whom one may want before a letter is typed: the last one first, then those whom one was in touch with lately.
fn suggested(view: &AppState) -> Vec<Person> {
    let last = recent_customer::get(view.space).customer;
    let last = last.and_then(|id| customer_lookup::person(view, &id));
    let without = last.as_ref().map(|person| person.id.clone());
    let others = customer_lookup::best(view, "", OFFERED, without.as_ref());
    last.into_iter().chain(others).take(OFFERED).collect()
}
