//! Writing down what happened: who, what, and a few fields. Somebody who is not in the book yet comes into it on the way.

use std::rc::Rc;

use yew::prelude::*;

use super::layout::{QUICK, all_blank, fresh, layout, needs_text};
use super::{ID, Sheet, last};
use crate::book::action::Action;
use crate::book::field::{Problem, Reason};
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Id, Kind};
use crate::browser::clock;
use crate::draft::slots::of_entry;
use crate::draft::{Draft, YES};
use crate::session::Label;
use crate::t;
use crate::ui::at_hand::At;
use crate::ui::desk::{Desk, View};
use crate::ui::forms::person::{Picked, PickerProps, picker};
use crate::ui::forms::{Form, Rows, Setting, Write, focus, unfinished, use_form};
use crate::ui::parts::{ChoiceFieldProps, Choices, choice_field};
use crate::ui::people::{self, Person};

/// How many are offered before anything is typed.
const OFFERED: usize = 6;

/// What a [`NewSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct NewProps {
    /// Everything at hand.
    pub at: At,
    /// Who it is about, if that is known.
    pub customer: Option<Id>,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// A new entry.
#[component]
pub fn NewSheet(props: &NewProps) -> Html {
    let at = &props.at;
    let (words, desk, view) = (&at.words, &at.desk, &at.view);
    let today = view.today();
    let (form, onchange) = use_form(ID, || fresh(today, &last::channel()));
    let kind = use_state_eq(|| Kind::Touch);
    let typed = use_state_eq(AttrValue::default);
    let given = props
        .customer
        .as_ref()
        .and_then(|id| people::person(view, id));
    let who = use_state_eq(|| given.map(|person| Picked::Known(person.id, person.name)));
    let suggested = use_memo((), |()| suggested(view));

    let onpick = {
        let (who, typed) = (who.setter(), typed.setter());
        use_callback((), move |picked: Option<Picked>, ()| {
            typed.set(AttrValue::default());
            who.set(picked);
        })
    };
    let is_picked = who.is_some();
    use_effect_with((), move |()| {
        if is_picked {
            focus("input[name=log-kind]:checked");
        }
    });
    let was_picked = use_mut_ref(|| is_picked);
    use_effect_with(is_picked, move |&is_picked| {
        // The pressed button is gone; the focus goes on to what is asked next.
        if is_picked != was_picked.replace(is_picked) {
            focus(if is_picked {
                "input[name=log-kind]:checked"
            } else {
                "#log-who"
            });
        }
    });
    let setting = Setting::of(view);
    let save = {
        let (form, kind, who, typed) = (form.clone(), *kind, (*who).clone(), (*typed).clone());
        let (view, desk, close) = (view.clone(), desk.clone(), props.close.clone());
        Callback::from(move |()| {
            let who = who.clone().or_else(|| only_namesake(&view, &typed));
            match write_down(&desk, &view, kind, who.as_ref(), &form, setting) {
                Ok(()) => close.emit(()),
                Err(problems) => form.dispatch(Write::Wrong(problems)),
            }
        })
    };

    let customer = match &*who {
        Some(Picked::Known(id, _)) => Some(id),
        _ => None,
    };
    let (first, more) = layout(*kind, &view.book, customer, &form.draft);
    // What stands in the fold is seen when another kind is chosen; while writing, the fold is the person's own.
    let open = *use_memo(*kind, |_| !all_blank(&more, &form.draft));
    let rows = Rows {
        id: ID,
        form: &form,
        at,
        setting,
        customer,
        onchange: &onchange,
        autofocus: None,
    };
    let kinds: Choices = QUICK
        .iter()
        .map(|kind| (kind.word().into(), words.name(*kind).into()))
        .collect::<Rc<[_]>>();
    let onkind = {
        let kind = kind.setter();
        Callback::from(move |word: AttrValue| {
            if let Some(chosen) = Kind::of_word(&word) {
                kind.set(chosen);
            }
        })
    };
    let ontype = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    let title = match (&*who, &props.customer) {
        (Some(picked), Some(_)) => t!(words, "act-log-for", name = picked.name()),
        _ => t!(words, "act-log-something"),
    };
    let wrong_who = form
        .error(words, "customer")
        .map(|_| AttrValue::from(t!(words, "who-missing")));
    let wrong_who = wrong_who.or_else(|| form.error(words, "name"));
    let loose = form.loose(words, |name| {
        name == "customer" || name == "name" || of_entry(*kind).any(|slot| slot.name == name)
    });
    // Who is given stands in the heading.
    let who_field = (props.customer.is_none() || who.is_none()).then(|| {
        let props = yew::props!(PickerProps {
            id: "log-who",
            label: t!(words, "form-who"),
            picked: (*who).clone(),
            typed: (*typed).clone(),
            ontype,
            onpick,
            suggest: (*suggested).clone(),
            adding: true,
            error: wrong_who,
            autofocus: true,
        });
        picker(at, props)
    });
    let kind_field = choice_field(yew::props!(ChoiceFieldProps {
        name: "log-kind",
        label: t!(words, "form-what-happened"),
        value: kind.word(),
        choices: kinds,
        onchange: onkind,
    }));
    let sheet = Sheet {
        title,
        save,
        close: props.close.clone(),
        loose,
        label: t!(words, "act-write-down"),
        other: html! {},
    };
    let fields = html! {
        <>
            <div key="who">{ for who_field }</div>
            <div key="kind" class="kinds">{ kind_field }</div>
            <div key={kind.word()}>{ rows.html(&first) }</div>
            <details class="fold" key={format!("{}-more", kind.word())} {open}>
                <summary>{ t!(words, "form-more") }</summary>
                { rows.html(&more) }
            </details>
        </>
    };
    sheet.around(at, fields)
}

/// Whom one may want before a letter is typed: the last one first, then those whom one was in touch with lately.
fn suggested(view: &View) -> Vec<Person> {
    let last = last::customer().and_then(|id| people::person(view, &id));
    let without = last.as_ref().map(|person| person.id.clone());
    let others = people::best(view, "", OFFERED, without.as_ref());
    last.into_iter().chain(others).take(OFFERED).collect()
}

/// Who is meant by a name that was typed in full and not picked, where only one has it.
fn only_namesake(view: &View, typed: &str) -> Option<Picked> {
    match people::namesakes(view, typed).as_slice() {
        [person] => Some(Picked::Known(person.id.clone(), person.name.clone())),
        _ => None,
    }
}

fn missing(path: &str) -> Problem {
    Problem {
        path: path.to_owned(),
        reason: Reason::Missing,
    }
}

/// Writes the entry down, and somebody new with it.
fn write_down(
    desk: &Desk,
    view: &View,
    kind: Kind,
    who: Option<&Picked>,
    form: &Form,
    setting: Setting,
) -> Result<(), Vec<Problem>> {
    let mut draft = form.draft.clone();
    if draft.get("by") == "them" {
        draft.set("answered", YES);
    }
    let mut problems = unfinished(ID, of_entry(kind));
    if needs_text(kind) && draft.get("text").trim().is_empty() {
        problems.push(missing("text"));
    }
    let blank = Draft::of(of_entry(kind), &Fields::new(), setting.units);
    let fields = draft.changes(&blank, of_entry(kind), &Fields::new(), setting.units);
    let (Some(who), Ok(mut fields), true) = (who, fields.clone(), problems.is_empty()) else {
        problems.extend(who.is_none().then(|| missing("customer")));
        problems.extend(fields.err().into_iter().flatten());
        return Err(problems);
    };
    let mut actions = Vec::new();
    let id = match who {
        Picked::Known(id, _) => id.clone(),
        Picked::New(name) => {
            let id = clock::new_id();
            let mut customer = Fields::new();
            customer.insert("name".to_owned(), name.as_str().into());
            customer.insert("added".to_owned(), view.today().to_string().into());
            actions.push(Action::Add(List::Customers, id.clone(), customer));
            id
        }
    };
    fields.insert("kind".to_owned(), kind.word().into());
    fields.insert("customer".to_owned(), id.as_str().into());
    actions.push(Action::Add(List::Entries, clock::new_id(), fields));
    desk.act(
        Action::All(actions),
        Label::Logged(kind, who.name().to_owned()),
    )?;
    last::remember(id, (kind == Kind::Touch).then(|| draft.get("channel")));
    Ok(())
}
