//! A date of a customer's own: what it is, on which day, how often it comes again. The year may stay open.

mod typed;

use crate::parts::TextField;
use crate::platform::clock;
use crate::prelude::*;
use kept_core::book::Customer;
use kept_core::book::customer::CustomerFields;
use kept_core::book::keyed_fields::flat_name;
use kept_core::book::own_date::{DateKind, OwnDate, Repeat};
use kept_core::input::date::Order;
use serde_json::Value;
use typed::{Typed, Wrong};

/// The form for a new date, or for the one of this name; nothing where the customer is gone.
pub fn date_sheet(
    at: &AppContext,
    customer: &Id,
    name: Option<&String>,
    close: &Callback<()>,
) -> Html {
    html! { <DateSheet {at} customer={customer.clone()} name={name.cloned()} {close} /> }
}

#[derive(Properties, PartialEq)]
struct DateSheetProps {
    at: AppContext,
    customer: Id,
    name: Option<String>,
    close: Callback<()>,
}

/// Sets this field of what is typed.
type Set = fn(&mut Typed, AttrValue);

#[component]
fn DateSheet(props: &DateSheetProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let held = held(view, &props.customer, props.name.as_ref());
    let typed = use_state_eq(|| held.as_ref().map_or_else(Typed::new, Typed::of));
    let wrong = use_state_eq(|| None::<Wrong>);
    let Some((customer, _)) = view.book.customer(&props.customer) else {
        return html! {};
    };
    let name = customer.name.as_str();
    let put = |set: Set| {
        let (typed, wrong) = (typed.clone(), wrong.setter());
        Callback::from(move |value: AttrValue| {
            let mut next = (*typed).clone();
            set(&mut next, value);
            wrong.set(None);
            typed.set(next);
        })
    };
    let write = {
        let (dispatcher, close) = (at.dispatcher.clone(), props.close.clone());
        let (id, label) = (customer.id.clone(), Label::CustomerChanged(name.to_owned()));
        Callback::from(move |(field, value): (String, Value)| {
            let mut fields = Fields::new();
            fields.insert(field, value);
            let action = Action::Edit(List::Customers, id.clone(), fields);
            // Deleted in another tab a moment ago: there is nobody left whose date it is.
            let _ = dispatcher.act(action, label.clone());
            close.emit(());
        })
    };
    let onsubmit = {
        let (typed, wrong, write) = (typed.clone(), wrong.setter(), write.clone());
        let (own, dates) = (props.name.clone(), customer.dates.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match typed.date() {
                Ok(date) => {
                    let taken = |name: &str| dates.iter().any(|dates| dates.0.contains_key(name));
                    let name = own.clone().unwrap_or_else(|| new_name(date.kind, taken));
                    write.emit(Customer::date_field(&name, &date));
                }
                Err(problem) => wrong.set(Some(problem)),
            }
        })
    };
    let remove = props.name.clone().map(|name| {
        let field = flat_name(CustomerFields::dates, &name);
        let onclick = write.reform(move |_: MouseEvent| (field.clone(), Value::Null));
        html! { <button type="button" class="button button--quiet" {onclick}>{ t!(words, "date-delete") }</button> }
    });
    let wrong = wrong.as_ref();
    let error = |of: Wrong, text: String| -> Option<AttrValue> {
        (wrong == Some(&of)).then(|| text.into())
    };
    let day = html! {
        <TextField key="day" id="date-day" label={t!(words, "date-day")} value={typed.day.clone()} inputmode="numeric"
            onchange={put(|typed, value| typed.day = value)} error={error(Wrong::Day, t!(words, "date-wrong-day"))} />
    };
    let month = html! {
        <SelectField key="month" id="date-month" label={t!(words, "date-month")} value={typed.month.clone()} choices={months()}
            onchange={put(|typed, value| typed.month = value)} />
    };
    let year = html! {
        <TextField key="year" id="date-year" label={t!(words, "date-year")} value={typed.year.clone()} inputmode="numeric"
            onchange={put(|typed, value| typed.year = value)} optional=true error={error(Wrong::Year, t!(words, "date-wrong-year"))} />
    };
    let parts = match intl::date_order() {
        Order::MonthFirst => [month, day, year],
        Order::YearFirst => [year, month, day],
        Order::DayFirst => [day, month, year],
    };
    let title = match props.name {
        Some(_) => t!(words, "date-title-edit", name = name),
        None => t!(words, "date-title-new", name = name),
    };
    let kinds = of_words(DateKind::ALL, |kind| words.name(kind), DateKind::word);
    let repeats = of_words(Repeat::ALL, |repeat| words.name(repeat), Repeat::word);
    html! {
        <Dialog {words} id="date" {title} onclose={&props.close}>
            <form class="form" novalidate=true {onsubmit}>
                <div class="form__rows">
                    <ChoiceField key="kind" name="date-kind" label={t!(words, "date-what")} value={typed.kind.clone()} choices={kinds}
                        onchange={put(Typed::choose_kind)} />
                    <div class="date__on" key="on">{ for parts }</div>
                    <TextField key="text" id="date-text" label={t!(words, "date-text")} value={typed.text.clone()} optional={!typed.needs_text()}
                        onchange={put(|typed, value| typed.text = value)} error={error(Wrong::Text, t!(words, "date-wrong-text"))} />
                    <ChoiceField key="repeat" name="date-repeat" label={t!(words, "date-again")} value={typed.repeat.clone()} choices={repeats}
                        onchange={put(|typed, value| typed.repeat = value)} />
                </div>
                <div class="later" key="foot">
                    <button type="submit" class="button button--primary">{ t!(words, "act-keep") }</button>
                    { for remove }
                </div>
            </form>
        </Dialog>
    }
}

/// The date of this name, where there is one.
fn held(view: &AppState, customer: &Id, name: Option<&String>) -> Option<OwnDate> {
    let (customer, _) = view.book.customer(customer)?;
    customer.own_date(name?).cloned()
}

/// The name of a new date: what it is, so that two devices that add a birthday add one; else a name of its own.
fn new_name(kind: DateKind, taken: impl Fn(&str) -> bool) -> String {
    let is_one = matches!(kind, DateKind::Birthday | DateKind::NameDay);
    match is_one && !taken(kind.word()) {
        true => kind.word().to_owned(),
        false => clock::new_id().to_string(),
    }
}

/// Words to choose from, by what the file calls them.
fn of_words<T: Copy>(
    all: &[T],
    name: impl Fn(T) -> String,
    word: impl Fn(T) -> &'static str,
) -> Choices {
    let all = all.iter();
    all.map(|one| (word(*one).into(), name(*one).into()))
        .collect()
}

/// The months by their numbers.
fn months() -> Choices {
    let names = intl::month_names().into_iter().enumerate();
    let names = names.map(|(place, names)| {
        let name = names.into_iter().next().unwrap_or_default();
        ((place + 1).to_string().into(), name.into())
    });
    names.collect()
}
