//! A few customers on one sheet: a row each, one button for all of them. What is typed survives a reload.

mod row;
mod sheet;
mod trade;

use std::cell::Cell;

use self::row::{FewRow, said_of_contact};
use self::sheet::{Change, Deed, Sheet, forget, use_saved};
use crate::forms::use_focus_on_wrong;
use crate::platform::focus::{by_id, focus_id};
use crate::platform::{clock, contact_picker, storage_persistence};
use crate::prelude::*;
use kept_core::book::Settings;
use kept_core::book::settings::{Currency, SettingsFields};
use kept_core::input::few_customers::{LastContact, Row, RowField, Setting, action};
use kept_core::input::money::Units;
use kept_core::input::usual_currency::{OFFERED, of_language};
use kept_core::storage::Space;

/// The form.
const ID: &str = "few";

/// The id of a field of a row.
fn field_id(key: u32, field: &str) -> String {
    format!("few-{key}-{field}")
}

/// The page.
#[component]
pub fn FewCustomersPage(props: &ContextProps) -> Html {
    let at = &props.at;
    let (words, view) = (&at.words, &at.view);
    let sheet = use_reducer(|| Sheet::begin(view.space));
    use_saved(view.space, &sheet);
    use_focus_on_wrong(ID, (sheet.attempts > 0).then_some(sheet.attempts));
    // A field that is only drawn after a press takes the focus once it is there.
    let waiting = use_mut_ref(|| None::<String>);
    {
        let waiting = Rc::clone(&waiting);
        use_layout_effect(move || {
            if let Some(id) = waiting.take() {
                focus_id(&id);
            }
        });
    }
    use_layout_effect_with((), |()| focus_id(&field_id(0, "name")));
    // A second press may come before the page is gone.
    let sent = use_memo((), |()| Cell::new(false));

    let held = view.book.settings().currency;
    let currency = held
        .or_else(|| Currency::new(&sheet.currency))
        .unwrap_or_else(|| of_language(&intl::language()));
    let onchange = {
        let sheet = sheet.dispatcher();
        use_callback((), move |(key, change): (u32, Change), ()| {
            sheet.dispatch(Deed::Write(key, change));
        })
    };
    let go_to = callback!((waiting), move |id: String| match by_id(&id) {
        Some(_) => focus_id(&id),
        None => {
            waiting.replace(Some(id));
        }
    });
    let onnext = callback!((sheet, go_to), move |key: u32| {
        let after = sheet.rows.iter().skip_while(|(held, _)| *held != key);
        let next = match after.map(|(key, _)| *key).nth(1) {
            Some(next) => next,
            None => {
                sheet.dispatch(Deed::Add);
                sheet.next_key()
            }
        };
        go_to.emit(field_id(next, "name"));
    });
    // A press on when the last contact was goes on to what is asked next.
    let onpressed = callback!((sheet, go_to, onnext), move |(key, contact): (
        u32,
        LastContact
    )| {
        let row = sheet.rows.iter().find(|(held, _)| *held == key);
        match (contact, row) {
            (LastContact::On, _) => go_to.emit(field_id(key, "day")),
            (_, Some((_, row))) if row.is_asked_worth() => {
                go_to.emit(field_id(key, "worth"));
            }
            _ => onnext.emit(key),
        }
    });
    let another = callback!((sheet, go_to), move |_: MouseEvent| {
        let blank = sheet.rows.iter().find(|(_, row)| row.is_blank());
        let key = match blank {
            Some((key, _)) => *key,
            None => {
                sheet.dispatch(Deed::Add);
                sheet.next_key()
            }
        };
        go_to.emit(field_id(key, "name"));
    });
    let save = callback!((sheet, at, sent), move |()| {
        if sent.get() || !at.dispatcher.view().is_open() {
            return;
        }
        match write(&at, &sheet, currency, held.is_none()) {
            Ok(()) => {
                sent.set(true);
                forget(at.view.space);
                if at.view.space == Space::Book {
                    storage_persistence::promise_once();
                }
                at.ui_actions.leave.emit(Route::Today);
            }
            Err(wrong) => sheet.dispatch(Deed::Wrong(wrong)),
        }
    });
    let onsubmit = save.reform(|event: SubmitEvent| event.prevent_default());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            save.emit(());
        }
    });
    let clear = callback!((sheet), move |_: MouseEvent| sheet.dispatch(Deed::Clear));
    let back = match view.book.customer_count() {
        0 => Route::Today,
        _ => Route::Customers,
    };
    let cancel = at
        .ui_actions
        .leave
        .reform(move |_: MouseEvent| back.clone());

    let count = sheet.filled();
    let rows = sheet.rows.iter().enumerate().map(|(place, (key, row))| {
        html! {
            <FewRow key={*key} id={*key} at={at} number={place + 1} row={row.clone()} currency={currency.code().to_owned()}
                wrong={sheet.wrong_of(*key)} onchange={&onchange} onnext={&onnext} onpressed={&onpressed} />
        }
    });
    let refused = (!view.is_open()).then(|| t!(words, "readonly-refused"));
    let unsaid = (sheet.attempts > 0 && count == 0).then(|| t!(words, "few-nobody"));
    let wrong = refused.or(unsaid);
    let throw = (count > 0).then(|| {
        html! { <button type="button" class="button button--quiet" onclick={clear}>{ t!(words, "act-throw-away") }</button> }
    });
    html! {
        <div class="few-page">
            <PageHead key="head" title={t!(words, "act-add-few")} note={t!(words, "few-text")} />
            <form class="form" key="form" id={ID} novalidate=true autocomplete="off" {onsubmit} {onkeydown}>
                <div key="trade">{ for trade::is_asked(&view.book).then(|| trade::field(words, &sheet)) }</div>
                <div key="first" class="few__first">
                    { for held.is_none().then(|| currency_field(words, currency, &sheet)) }
                    { for contact_picker::is_there().then(|| from_contacts(words, &sheet)) }
                </div>
                <ol class="few" key="rows">{ for rows }</ol>
                <div key="another"><button type="button" class="button" onclick={another}>{ t!(words, "few-another") }</button></div>
                <div key="wrong" role="alert">{ for wrong.map(|wrong| html! { <p class="form__wrong">{ wrong }</p> }) }</div>
                <div class="form__end" key="end">
                    <button type="submit" class="button button--primary">{ t!(words, "few-save", count = count) }</button>
                    <button type="button" class="button" onclick={cancel}>{ t!(words, "act-cancel") }</button>
                    <div class="form__far">{ for throw }</div>
                </div>
            </form>
        </div>
    }
}

/// Adds everybody on the sheet, and says what amounts are in where that was not settled.
fn write(
    at: &AppContext,
    sheet: &Sheet,
    currency: Currency,
    settles_currency: bool,
) -> Result<(), Vec<(u32, RowField)>> {
    let (words, today) = (&at.words, at.dispatcher.view().today());
    let note = |row: &Row| {
        let said = row.contact.map(|contact| said_of_contact(words, contact));
        let day = intl::day_brief(today);
        t!(
            words,
            "few-rough",
            said = said.unwrap_or_default(),
            day = day
        )
    };
    let setting = Setting {
        today,
        units: Units {
            digits: intl::currency_digits(currency.code()),
            decimal: intl::decimal_mark(),
        },
        note: &note,
    };
    let rows: Vec<Row> = sheet.rows.iter().map(|(_, row)| row.clone()).collect();
    let (added, count) = action(&rows, &setting, clock::new_id).map_err(|wrong| {
        let keyed = wrong.iter().filter_map(|wrong| {
            let (key, _) = sheet.rows.get(wrong.row)?;
            Some((*key, wrong.field))
        });
        keyed.collect::<Vec<_>>()
    })?;
    if count == 0 {
        let first = sheet.rows.first().map(|(key, _)| (*key, RowField::Name));
        return Err(first.into_iter().collect());
    }
    let mut actions = vec![added];
    if settles_currency {
        let mut fields = Fields::new();
        fields.insert(SettingsFields::currency.to_owned(), currency.code().into());
        actions.push(Action::Edit(List::Settings, Settings::id(), fields));
    }
    actions.extend(trade::action(&at.dispatcher.view().book, sheet));
    let label = Label::InWords(t!(words, "few-done", count = count));
    let done = at.dispatcher.act(Action::All(actions), label);
    // Every row was checked, so nothing is left that the book could refuse.
    done.map_err(|_| Vec::new())
}

/// What amounts are in, while the book does not say.
fn currency_field(words: &Words, currency: Currency, sheet: &UseReducerHandle<Sheet>) -> Html {
    let onchange = callback!((sheet), move |code: AttrValue| {
        sheet.dispatch(Deed::Currency(code.to_string()));
    });
    let named = OFFERED.iter().map(|code| {
        let name = intl::currency_name(code).unwrap_or_else(|| (*code).to_owned());
        (AttrValue::from(*code), AttrValue::from(name))
    });
    let choices: Choices = named.collect::<Vec<_>>().into();
    html! {
        <SelectField id="few-currency" label={t!(words, "few-currency")} value={currency.code().to_owned()} {choices} {onchange} />
    }
}

/// Fills rows from the device's own contacts.
fn from_contacts(words: &Words, sheet: &UseReducerHandle<Sheet>) -> Html {
    let onclick = callback!((sheet = sheet.dispatcher()), move |_: MouseEvent| {
        let sheet = sheet.clone();
        wasm_bindgen_futures::spawn_local(async move {
            sheet.dispatch(Deed::Take(contact_picker::pick().await));
        });
    });
    html! { <button type="button" class="button" {onclick}>{ t!(words, "few-from-contacts") }</button> }
}
