//! One row of the sheet for a few customers: name, whether they buy already, the last contact, what they bring a year.

use web_sys::HtmlInputElement;

use super::field_id;
use super::sheet::Change;
use crate::app::customer_lookup;
use crate::parts::DateField;
use crate::prelude::*;
use kept_core::input::few_customers::{Buys, LastContact, Row, RowField};

/// What a [`FewRow`] shows.
#[derive(Properties, PartialEq)]
pub struct FewRowProps {
    /// The key of the row.
    pub id: u32,
    /// Everything at hand.
    pub at: AppContext,
    /// Its place, from 1.
    pub number: usize,
    /// What stands in it.
    pub row: Row,
    /// The code of the currency of amounts.
    pub currency: String,
    /// The fields that are wrong.
    pub wrong: Vec<RowField>,
    /// A change of it.
    pub onchange: Callback<(u32, Change)>,
    /// The person goes on to the next row.
    pub onnext: Callback<u32>,
    /// The person pressed when the last contact was.
    pub onpressed: Callback<(u32, LastContact)>,
}

/// When the last contact was, as it is offered and as the note of the contact tells it.
pub fn said_of_contact(words: &Words, contact: LastContact) -> String {
    match contact {
        LastContact::Week => t!(words, "few-contact-week"),
        LastContact::Month => t!(words, "few-contact-month"),
        LastContact::Months => t!(words, "few-contact-months"),
        LastContact::On => t!(words, "few-contact-on"),
    }
}

fn said_of_buys(words: &Words, buys: Buys) -> String {
    match buys {
        Buys::Long => t!(words, "few-buys-long"),
        Buys::Lately => t!(words, "few-buys-lately"),
        Buys::NotYet => t!(words, "few-buys-not-yet"),
    }
}

/// The choices of a row, each with its word.
fn choices<T: Copy>(all: &[T], word: fn(T) -> &'static str, said: impl Fn(T) -> String) -> Choices {
    let named = all.iter().map(|one| (word(*one).into(), said(*one).into()));
    named.collect::<Vec<(AttrValue, AttrValue)>>().into()
}

/// The row.
#[component]
pub fn FewRow(props: &FewRowProps) -> Html {
    let (at, id, row) = (&props.at, props.id, &props.row);
    let (words, today) = (&at.words, at.view.today());
    let namesake = use_memo((at.view.clone(), row.name.clone()), |(view, name)| {
        !customer_lookup::namesakes(view, name).is_empty()
    });
    let wrong = |field: RowField| props.wrong.contains(&field);
    let error = |field, said: &dyn Fn() -> String| wrong(field).then(|| AttrValue::from(said()));
    let change = |make: fn(String) -> Change| {
        let send = props.onchange.clone();
        Callback::from(move |text: AttrValue| send.emit((id, make(text.to_string()))))
    };
    let hint = match (*namesake, row.phones.is_empty() && row.emails.is_empty()) {
        (true, _) => Some(t!(words, "form-same-name")),
        (false, true) => None,
        (false, false) => {
            let all: Vec<String> = row.phones.iter().chain(&row.emails).cloned().collect();
            Some(intl::list(&all))
        }
    };
    let name = html! {
        <TextField id={field_id(id, "name")} label={t!(words, "few-name")} value={row.name.clone()}
            onchange={change(Change::Name)} hint={hint.map(AttrValue::from)} autofocus={props.number == 1}
            error={error(RowField::Name, &|| t!(words, "few-name-missing"))} />
    };
    let onbuys = {
        let send = props.onchange.clone();
        Callback::from(move |word: AttrValue| {
            if let Some(buys) = Buys::of_word(&word) {
                send.emit((id, Change::Buys(buys)));
            }
        })
    };
    let buys = html! {
        <ChoiceField name={field_id(id, "buys")} label={t!(words, "few-buys")} value={row.buys.word()}
            choices={choices(Buys::ALL, Buys::word, |buys| said_of_buys(words, buys))} onchange={onbuys} />
    };
    let oncontact = {
        let send = props.onchange.clone();
        Callback::from(move |word: AttrValue| {
            if let Some(contact) = LastContact::of_word(&word) {
                send.emit((id, Change::Contact(contact)));
            }
        })
    };
    // The arrow keys, which pass over one answer after another, stay.
    let onpress = {
        let pressed = props.onpressed.clone();
        Callback::from(move |event: MouseEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let contact = input.and_then(|input| LastContact::of_word(&input.value()));
            if let (Some(contact), true) = (contact, event.detail() > 0) {
                pressed.emit((id, contact));
            }
        })
    };
    let said = |contact| said_of_contact(words, contact);
    let contact = html! {
        <div onclick={onpress}>
            <ChoiceField name={field_id(id, "contact")} label={t!(words, "few-contact")} value={row.contact.map(LastContact::word).unwrap_or_default()}
                choices={choices(LastContact::ALL, LastContact::word, said)} onchange={oncontact}
                error={error(RowField::Contact, &|| t!(words, "few-contact-missing"))} />
        </div>
    };
    let day = (row.contact == Some(LastContact::On)).then(|| {
        let ahead = Day::parse(&row.day).is_some_and(|day| day > today);
        let said = || match (ahead, row.day.trim().is_empty()) {
            (true, _) => t!(words, "few-day-ahead"),
            (false, true) => t!(words, "few-contact-missing"),
            (false, false) => t!(words, "when-not-understood"),
        };
        html! {
            <DateField {words} id={field_id(id, "day")} label={t!(words, "few-day")} text={row.day.clone()} {today}
                onchange={change(Change::Day)} error={error(RowField::Day, &said)} />
        }
    });
    let worth = row.is_asked_worth().then(|| {
        html! {
            <TextField id={field_id(id, "worth")} label={t!(words, "few-worth", currency = props.currency.as_str())} value={row.worth.clone()}
                inputmode="decimal" onchange={change(Change::Worth)}
                error={error(RowField::Worth, &|| t!(words, "few-worth-wrong"))} />
        }
    });
    let onkeydown = {
        let next = props.onnext.clone();
        Callback::from(move |event: KeyboardEvent| {
            let typed = event.target_dyn_into::<HtmlInputElement>();
            let is_line = typed.is_some_and(|input| input.type_() == "text");
            let command = event.ctrl_key() || event.meta_key() || event.is_composing();
            if event.key() == "Enter" && is_line && !command {
                event.prevent_default();
                next.emit(id);
            }
        })
    };
    let begun = (!row.is_blank() || !props.wrong.is_empty()).then_some("few__row--begun");
    html! {
        <li class={classes!("few__row", begun)}>
            <div class="few__fields" role="group" aria-label={t!(words, "few-row", number = props.number)} {onkeydown}>
                <div class="few__name" key="name">{ name }</div>
                <div class="few__more" key="buys">{ buys }</div>
                <div class="few__more" key="contact">{ contact }<div class="few__day">{ for day }</div></div>
                <div class="few__more" key="worth">{ for worth }</div>
            </div>
        </li>
    }
}
