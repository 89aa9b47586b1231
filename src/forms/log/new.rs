//! Writing down what happened: what, who, and a few fields. Somebody who is not in the book yet comes into it on the way.
//! What is typed is put away at every key, so that a sheet closed by mistake opens as it was.

use kept_core::book::customer::CustomerFields;
use kept_core::book::fact::{Incident, Referral};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::chips::{FIRST_OF_MORE, SOMEBODY, key_of, kinds_field, named_field};
use super::header_state::{LogHeader, left_open};
use super::kinds::What;
use super::layout::{self, all_as_begun, day_of_answer, fresh, layout};
use super::submit::{BROUGHT, WHO, asks_whom, write_down};
use super::{ID, Sheet};
use crate::app::context::AppContext;
use crate::app::customer_lookup::{self, Person};
use crate::app::layout_effect::use_layout_effect;
use crate::forms::customer_picker::{Picked, PickerProps, picker};
use crate::forms::{Form, Rows, Setting, Write, focus, use_causes, use_form};
use crate::platform::pointer::has_fine_pointer;
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

/// A form for a new entry, in a dialog.
#[component]
pub fn NewSheet(props: &NewProps) -> Html {
    let view = &props.at.view;
    let space = view.space;
    let about = about(props);
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
    let begin = fresh(view.today(), channel, top.what.complaint);
    let (form, put) = use_form(ID, || {
        let mut draft = begin.clone();
        if let Some(left) = &*left {
            draft.lay_over(&left.fields);
        }
        draft
    });
    let kind = top.what.kind;
    let suggested = use_memo((), |()| customer_lookup::suggested(view, OFFERED));
    let fields = form.draft.beyond(&begin);
    let holds = top.holds(&fields);
    use_effect_with((fields, (*top).clone()), move |(fields, top)| {
        match top.holds(fields) {
            true => draft_storage::put(space, &about, &top.begun(fields.clone())),
            false => draft_storage::forget(space, &about),
        }
    });
    let focus_next = use_mut_ref(|| begins_at(&top));
    {
        let focus_next = focus_next.clone();
        use_layout_effect(move || {
            if let Some(selector) = focus_next.take() {
                focus(selector);
            }
        });
    }
    let sent = use_memo((), |()| Cell::new(false));
    let causes = use_causes(view, Some(kind), &form);
    let entry = NewEntry {
        props,
        top,
        form,
        put,
        focus_next,
        suggested,
        sent,
    };
    let (first, more) = entry.layout();
    // The fold opens where another kind is chosen and fields in it are filled; from then on it is the person's own.
    let open = *use_memo(kind, |_| !all_as_begun(&more, &entry.form.draft, &begin));
    let fields = entry.fields(&first, &more, open, left.is_some(), &causes);
    entry.sheet(holds).around(&props.at, fields)
}

/// The key of the saved draft: the customer's id, or nothing.
fn about(props: &NewProps) -> String {
    props.customer.as_ref().map_or("", Id::as_str).to_owned()
}

/// A new entry in the making. Handlers read `top` and `form` when they are called, so that they act on what is typed even
/// where it is not drawn yet.
struct NewEntry<'a> {
    props: &'a NewProps,
    top: UseStateHandle<LogHeader>,
    form: UseReducerHandle<Form>,
    put: Callback<(&'static str, AttrValue)>,
    /// The selector that takes the focus once what was asked for is drawn.
    focus_next: Rc<RefCell<Option<&'static str>>>,
    suggested: Rc<Vec<Person>>,
    /// Whether it was saved: a second press may come before the sheet is gone.
    sent: Rc<Cell<bool>>,
}

impl NewEntry<'_> {
    /// A callback that changes the header.
    fn changing<E: 'static>(&self, change: impl Fn(&mut LogHeader, E) + 'static) -> Callback<E> {
        let top = self.top.clone();
        Callback::from(move |event: E| {
            let mut next = (*top).clone();
            change(&mut next, event);
            top.set(next);
        })
    }

    /// The customer the entry is about, where that is one of the book.
    fn customer(&self) -> Option<&Id> {
        match &self.top.who {
            Some(Picked::Known(id, _)) if !self.top.is_about_nobody() => Some(id),
            _ => None,
        }
    }

    /// The rows in sight and in the fold.
    fn layout(&self) -> (layout::Rows, layout::Rows) {
        let book = &self.props.at.view.book;
        let kind = self.top.what.kind;
        let (first, mut more) = layout(kind, book, self.customer(), &self.form.draft);
        // Whether they complained is chosen above.
        more.iter_mut()
            .for_each(|row| row.retain(|spec| spec.name != Incident::complaint));
        (first, more)
    }

    fn onkind(&self) -> Callback<(What, bool)> {
        let (top, put, focus_next) = (self.top.clone(), self.put.clone(), self.focus_next.clone());
        Callback::from(move |(what, goes_on): (What, bool)| {
            if what.kind != top.what.kind {
                // An answer to one kind is none to another.
                put.emit((Referral::answer, AttrValue::default()));
            }
            let mut next = (*top).clone();
            next.what = what;
            if goes_on {
                let to = next.is_settled().then_some(FIRST);
                focus_next.replace(to.or_else(|| has_fine_pointer().then_some(SEARCH)));
            }
            next.is_chosen = true;
            // The arrow keys go on through all of them.
            next.is_wide &= !goes_on;
            top.set(next);
        })
    }

    fn onchange(&self) -> Callback<(&'static str, AttrValue)> {
        let (top, form, put) = (self.top.clone(), self.form.clone(), self.put.clone());
        let today = self.props.at.view.today();
        Callback::from(move |(name, text): (&'static str, AttrValue)| {
            let day = day_of_answer(top.what.kind, name);
            let day = day.filter(|day| form.draft.get(day).is_empty());
            if let (Some(day), false) = (day, text.is_empty()) {
                put.emit((day, today.to_string().into()));
            }
            put.emit((name, text));
        })
    }

    fn save(&self) -> Callback<()> {
        let (top, form, sent) = (self.top.clone(), self.form.clone(), self.sent.clone());
        let (at, close) = (self.props.at.clone(), self.props.close.clone());
        let about = about(self.props);
        Callback::from(move |()| {
            if sent.get() {
                return;
            }
            let view = at.dispatcher.view();
            match write_down(&at.dispatcher, &view, &top, &form, Setting::of(&view)) {
                Ok(()) => {
                    sent.set(true);
                    draft_storage::forget(view.space, &about);
                    close.emit(());
                }
                Err(problems) => form.dispatch(Write::Wrong(problems)),
            }
        })
    }

    /// The frame; `holds` says whether there is anything to throw away.
    fn sheet(&self, holds: bool) -> Sheet {
        let words = &self.props.at.words;
        let kind = self.top.what.kind;
        let title = match (&self.top.who, &self.props.customer) {
            (Some(picked), Some(_)) if !self.top.is_about_nobody() => {
                t!(words, "act-log-for", name = picked.name())
            }
            _ => t!(words, "act-log-something"),
        };
        let loose = self.form.loose(words, |name| {
            [WHO, BROUGHT, CustomerFields::name].contains(&name)
                || of_entry(kind).any(|spec| spec.name == name)
        });
        let throw = {
            let (space, about) = (self.props.at.view.space, about(self.props));
            let close = self.props.close.clone();
            Callback::from(move |_: MouseEvent| {
                draft_storage::forget(space, &about);
                close.emit(());
            })
        };
        let other = holds.then(|| {
            html! { <button type="button" class="button button--quiet" onclick={throw}>{ t!(words, "act-throw-away") }</button> }
        });
        Sheet {
            title,
            save: self.save(),
            close: self.props.close.clone(),
            loose,
            label: t!(words, "act-write-down"),
            other: other.unwrap_or_default(),
        }
    }

    /// Everything in the sheet; `again` says whether a saved draft was laid over it.
    fn fields(
        &self,
        first: &layout::Rows,
        more: &layout::Rows,
        open: bool,
        again: bool,
        causes: &Rc<[AttrValue]>,
    ) -> Html {
        let (at, top) = (&self.props.at, &self.top);
        let (words, kind) = (&at.words, top.what.kind);
        let (onkind, onchange) = (self.onkind(), self.onchange());
        let rows = Rows {
            id: ID,
            form: &self.form,
            at,
            setting: Setting::of(&at.view),
            customer: self.customer(),
            onchange: &onchange,
            autofocus: None,
            causes,
        };
        let onkeydown = {
            let onkind = onkind.clone();
            Callback::from(move |event: KeyboardEvent| {
                if let Some(what) = key_of(&event) {
                    event.prevent_default();
                    onkind.emit((what, true));
                }
            })
        };
        let widen = {
            let focus_next = self.focus_next.clone();
            self.changing(move |top, _: MouseEvent| {
                focus_next.replace(Some(FIRST_OF_MORE));
                top.is_wide = true;
            })
        };
        let aside = |text: String| html! { <p class="form__aside">{ text }</p> };
        let again = again.then(|| aside(t!(words, "log-left-open")));
        let scale = (kind == Kind::Survey).then(|| aside(t!(words, "log-survey-scale")));
        let word = top.what.word();
        html! {
            <div class="form" key="all" {onkeydown}>
                <div key="again">{ for again }</div>
                <div key="kind" class="kinds">{ kinds_field(words, top, &onkind, &widen) }</div>
                <div key="nobody">{ for self.nobody_field() }</div>
                <div key="who">{ for self.who_field() }</div>
                <div key="scale">{ for scale }</div>
                <div key={word} id="log-fields">{ rows.html(first) }</div>
                <div key="brought">{ for self.brought_field() }</div>
                <details class="fold" key={format!("{word}-more")} {open}>
                    <summary>{ t!(words, "form-more") }</summary>
                    { rows.html(more) }
                </details>
            </div>
        }
    }

    /// The search for whom the entry is about; none where that stands in the title or nobody is asked for.
    fn who_field(&self) -> Option<Html> {
        let (words, top) = (&self.props.at.words, &self.top);
        let is_given = self.props.customer.is_some() && top.who.is_some();
        if top.is_about_nobody() || is_given {
            return None;
        }
        let missing = self.form.error(words, WHO);
        let missing = missing.map(|_| AttrValue::from(t!(words, "who-missing")));
        let focus_next = self.focus_next.clone();
        let onpick = self.changing(move |top, picked: Option<Picked>| {
            focus_next.replace(Some(match (&picked, top.is_chosen) {
                (None, _) => SEARCH,
                (Some(_), true) => FIRST,
                (Some(_), false) => KIND,
            }));
            top.typed = AttrValue::default();
            top.who = picked;
        });
        let props = yew::props!(PickerProps {
            id: "log-who",
            label: t!(words, "form-who"),
            picked: top.who.clone(),
            typed: top.typed.clone(),
            ontype: self.changing(|top, text: AttrValue| top.typed = text),
            onpick,
            suggest: (*self.suggested).clone(),
            adding: true,
            error: missing.or_else(|| self.form.error(words, CustomerFields::name)),
        });
        Some(picker(&self.props.at, props))
    }

    /// The choice whether to name a customer, for kinds that need none.
    fn nobody_field(&self) -> Option<Html> {
        let what = self.top.what;
        if !what.can_be_about() || what.kind.needs_customer() {
            return None;
        }
        let focus_next = self.focus_next.clone();
        let onchange = self.changing(move |top, word: AttrValue| {
            top.named = word == SOMEBODY;
            if top.named {
                focus_next.replace(Some(SEARCH));
            }
        });
        Some(named_field(&self.props.at.words, &self.top, &onchange))
    }

    /// The search for whom a customer has referred; none for other kinds.
    fn brought_field(&self) -> Option<Html> {
        let (words, top) = (&self.props.at.words, &self.top);
        if !asks_whom(top.what.kind, &self.form.draft) {
            return None;
        }
        let round = self.form.error(words, BROUGHT);
        let props = yew::props!(PickerProps {
            id: "log-brought",
            label: t!(words, "form-brought"),
            picked: top.brought.clone(),
            typed: top.brought_typed.clone(),
            ontype: self.changing(|top, text: AttrValue| top.brought_typed = text),
            onpick: self.changing(|top, picked: Option<Picked>| {
                top.brought_typed = AttrValue::default();
                top.brought = picked;
            }),
            without: self.customer().cloned(),
            adding: true,
            error: round.map(|_| AttrValue::from(t!(words, "who-brought-round"))),
        });
        Some(picker(&self.props.at, props))
    }
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
