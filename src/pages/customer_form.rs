//! Adding a customer, and changing what the book knows of one. Only the name is needed; the rest waits in a fold.

mod remove;

use kept_core::book::customer::CustomerFields;
use std::cell::Cell;

use super::not_found::nowhere;
use crate::app::customer_lookup;
use crate::app::dispatcher::{AppState, Dispatcher};
use crate::forms::{Form, Rows, Setting, Write, focus, use_form};
use crate::prelude::*;
use kept_core::book::field::Problem;
use kept_core::book::record::Record;
use kept_core::book::{Customer, Tier};
use kept_core::input::form::Draft;
use kept_core::input::form::field_specs::{CUSTOMER, FieldSpec};
use remove::{Eraser, delete_button};

/// The form, and the first part of the ids of its fields.
const ID: &str = "details";

/// In sight.
const FIRST: &[&[&str]] = &[
    &[CustomerFields::company, CustomerFields::works_for],
    &[CustomerFields::phones, CustomerFields::emails],
    &[CustomerFields::tier],
];
/// In the fold.
const MORE: &[&[&str]] = &[
    &[CustomerFields::notes],
    &[CustomerFields::address],
    &[CustomerFields::website],
    &[CustomerFields::since, CustomerFields::annual_value],
    &[CustomerFields::cadence, CustomerFields::referred_by],
    &[CustomerFields::tags],
    &[CustomerFields::memberships],
    &[CustomerFields::price_only],
];

/// What a [`DetailsPage`] shows.
#[derive(Properties, PartialEq)]
pub struct DetailsProps {
    /// Everything at hand.
    pub at: AppContext,
    /// Whose details; a new customer's without.
    #[prop_or_default]
    pub customer: Option<Id>,
    /// The company that a new customer works for.
    #[prop_or_default]
    pub works_for: Option<Id>,
}

fn rows(names: &[&[&str]]) -> Vec<Vec<&'static FieldSpec>> {
    let slot = |name: &&str| CUSTOMER.iter().find(|slot| slot.name == *name);
    names
        .iter()
        .map(|row| row.iter().filter_map(slot).collect())
        .collect()
}

/// What the form begins with; where there is no tier, the one that holds.
fn begin(customer: Option<&Customer>, setting: Setting) -> Draft {
    let held = customer.map(Record::write).unwrap_or_default();
    let mut draft = Draft::of(CUSTOMER, &held, setting.units);
    let tier = customer.map_or(Tier::B, Customer::tier);
    draft.set(CustomerFields::tier, tier.word());
    draft
}

/// The page: a new customer, or one who is there.
#[component]
pub fn DetailsPage(props: &DetailsProps) -> Html {
    let at = &props.at;
    let (words, dispatcher, view) = (&at.words, &at.dispatcher, &at.view);
    // As it stood when the page was opened: what another tab changes meanwhile is not taken back by saving here.
    let customer = use_memo(props.customer.clone(), |id| {
        let (customer, _) = view.book.customer(id.as_ref()?)?;
        Some(customer.clone())
    });
    let customer = customer.as_ref().as_ref();
    let setting = Setting::of(view);
    let works_for = props.works_for.as_ref();
    let company = works_for.and_then(|id| view.book.customer(id));
    let (form, onchange) = use_form(ID, || {
        let mut draft = begin(customer, setting);
        if let Some((company, _)) = company {
            draft.set(CustomerFields::works_for, company.id.as_str());
        }
        draft
    });
    // A second press may come before the page is gone.
    let sent = use_memo((), |()| Cell::new(false));
    // On a fresh load nobody arrives from anywhere, so nobody looks for `autofocus`.
    use_layout_effect_with((), |()| focus("#details-name"));
    let id = props.customer.as_ref();
    if id.is_some_and(|id| view.book.customer(id).is_none()) {
        return nowhere(words);
    }
    let save = {
        let sent = sent.clone();
        // Who added a person from the page of a company goes back there.
        let company = company.map(|(company, _)| company.id.clone());
        let (form, customer, dispatcher, leave) = (
            form.clone(),
            customer.cloned(),
            dispatcher.clone(),
            at.ui_actions.leave.clone(),
        );
        Callback::from(move |()| {
            let view = dispatcher.view();
            if sent.get() || !view.is_open() {
                return;
            }
            match keep(&dispatcher, &view, customer.as_ref(), &form, setting) {
                Ok(id) => {
                    sent.set(true);
                    let after = company.as_ref().unwrap_or(&id);
                    leave.emit(Route::Customer {
                        id: after.to_string(),
                    });
                }
                Err(problems) => form.dispatch(Write::Wrong(problems)),
            }
        })
    };
    let onsubmit = save.reform(|event: SubmitEvent| event.prevent_default());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            save.emit(());
        }
    });
    let left = customer.or(company.map(|(company, _)| company));
    let back = match (left, view.book.customer_count()) {
        (Some(customer), _) => Route::Customer {
            id: customer.id.to_string(),
        },
        (None, 0) => Route::Today,
        (None, _) => Route::Customers,
    };
    let cancel = at
        .ui_actions
        .leave
        .reform(move |_: MouseEvent| back.clone());

    let more = rows(MORE);
    let open = customer.is_some()
        && more
            .iter()
            .flatten()
            .any(|slot| !begin(customer, setting).is_blank(slot));
    let causes = Rc::default();
    let rows_of = Rows {
        id: ID,
        form: &form,
        at,
        setting,
        customer: customer.map(|customer| &customer.id),
        onchange: &onchange,
        autofocus: Some(CustomerFields::name),
        causes: &causes,
    };
    let head = match customer {
        Some(customer) => t!(words, "form-edit-customer", name = customer.name.as_str()),
        None => match company {
            Some((company, _)) => t!(words, "form-new-person", name = company.name.as_str()),
            None => t!(words, "form-new-customer"),
        },
    };
    let wrong = match view.is_open() {
        true => form.loose(words, |name| CUSTOMER.iter().any(|slot| slot.name == name)),
        false => Some(t!(words, "readonly-refused")),
    };
    let namesake = customer_lookup::namesakes(view, form.draft.get(CustomerFields::name));
    let namesake = namesake
        .into_iter()
        .find(|person| Some(&person.id) != customer.map(|customer| &customer.id));
    let namesake = namesake.map(|person| {
        let see = t!(words, "form-same-name-see", name = &person.name);
        html! {
            <p class="form__aside">{ t!(words, "form-same-name") }{ " " }
                { go(Route::Customer { id: person.id.to_string() }, "link", &see) }</p>
        }
    });
    html! {
        <div class="details">
            <PageHead key="head" title={head}>
                if customer.is_none() && company.is_none() { { go(Route::NewFew, "link", &t!(words, "act-add-few")) } }
            </PageHead>
            <form class="form" key="form" id={ID} novalidate=true autocomplete="off" {onsubmit} {onkeydown}>
                <div key="wrong" role="alert">{ for wrong.map(|wrong| html! { <p class="form__wrong">{ wrong }</p> }) }</div>
                <div key="name">
                    { rows_of.html(&rows(&[&[CustomerFields::name]])) }
                    <div role="status">{ for namesake }</div>
                </div>
                <div key="first">{ rows_of.html(&rows(FIRST)) }</div>
                <details class="fold" key="more" {open}>
                    <summary>{ t!(words, "form-more") }</summary>
                    { rows_of.html(&more) }
                </details>
                <div class="form__end" key="end">
                    <button type="submit" class="button button--primary">{ t!(words, "act-keep") }</button>
                    <button type="button" class="button" onclick={cancel}>{ t!(words, "act-cancel") }</button>
                    <div class="form__far">{ for customer.map(|customer| delete_button(at, customer)) }</div>
                </div>
            </form>
            <div key="erase">{ for customer.map(|customer| html! { <Eraser {at} customer={customer.clone()} /> }) }</div>
        </div>
    }
}

/// Adds the customer or sends what was changed. Returns who it is.
fn keep(
    dispatcher: &Dispatcher,
    view: &AppState,
    customer: Option<&Customer>,
    form: &Form,
    setting: Setting,
) -> Result<Id, Vec<Problem>> {
    let held = customer.map(Record::write).unwrap_or_default();
    let before = begin(customer, setting);
    let draft = &form.draft;
    let mut fields = draft.changes(&before, CUSTOMER, &held, setting.units)?;
    let name = form.draft.get(CustomerFields::name).trim().to_owned();
    match customer {
        Some(customer) => {
            let action = Action::Edit(List::Customers, customer.id.clone(), fields);
            dispatcher.act(action, Label::CustomerChanged(name))?;
            Ok(customer.id.clone())
        }
        None => {
            fields.insert(
                CustomerFields::added.to_owned(),
                view.today().to_string().into(),
            );
            dispatcher.add(List::Customers, fields, Label::CustomerAdded(name))
        }
    }
}
