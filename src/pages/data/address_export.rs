//! The customers as vCard for address books and as a table, and what is due as a calendar file.

use crate::app::dispatcher::NoticeText;
use crate::app::own_date_words;
use crate::platform::{clock, files};
use crate::prelude::*;
use kept_core::exchange::calendar_export::{Again, Occasion, OccasionKind, calendar};
use kept_core::exchange::csv::customers;
use kept_core::exchange::vcard_export::cards;
use kept_core::scoring::retention::due_days::{Due, DueDay, due_days};

/// The hour at which an alarm rings, if wished.
const ALARM: u8 = 9;

/// The two exports, where there is anybody.
pub fn exports(at: &AppContext) -> Option<Html> {
    (at.view.book.customer_count() > 0).then(|| html! { <Exports key="exports" {at} /> })
}

#[component]
fn Exports(props: &ContextProps) -> Html {
    let at = &props.at;
    let words = &at.words;
    let alarm = use_state_eq(|| false);
    let people = callback!((at), move |_: MouseEvent| {
        let name = format!("kept-customers-{}.vcf", clock::today());
        if files::download(&name, "text/vcard", &cards(&at.view.book)) {
            at.dispatcher.notify(NoticeText::FileSaved);
        }
    });
    let table = callback!((at), move |_: MouseEvent| {
        let book = &at.view.book;
        let digits = intl::currency_digits(currency(book).code());
        let name = format!("kept-customers-{}.csv", clock::today());
        if files::download(&name, "text/csv", &customers::write(book, digits)) {
            at.dispatcher.notify(NoticeText::TableSaved);
        }
    });
    let due = callback!((at, alarm), move |_: MouseEvent| {
        let name = format!("kept-due-{}.ics", clock::today());
        let text = due_text(&at, alarm.then_some(ALARM));
        if files::download(&name, "text/calendar", &text) {
            at.dispatcher.notify(NoticeText::FileSaved);
        }
    });
    let onalarm = callback!((alarm = alarm.setter()), move |on| alarm.set(on));
    html! {
        <>
            <Section key="people" id="book-people" title={t!(words, "export-people-head")} plain=true>
                <p>{ t!(words, "export-people-text") }</p>
                <div class="book__do"><button type="button" class="button" onclick={people}>{ t!(words, "export-people", count = at.view.book.customer_count()) }</button><button type="button" class="button" onclick={table}>{ t!(words, "export-people-table") }</button></div>
            </Section>
            <Section key="due" id="book-due" title={t!(words, "export-due-head")} plain=true>
                <p>{ t!(words, "export-due-text") }</p>
                <TickField label={t!(words, "export-due-alarm", hour = u32::from(ALARM))} checked={*alarm} onchange={onalarm} />
                <div class="book__do"><button type="button" class="button" onclick={due}>{ t!(words, "export-due") }</button></div>
            </Section>
        </>
    }
}

/// What is due, as a calendar file.
fn due_text(at: &AppContext, alarm: Option<u8>) -> String {
    let view = &at.view;
    let score = |id: &Id| view.score_cache.get(id).map(|score| &**score);
    let due = due_days(&view.book, score, view.today());
    let occasions: Vec<Occasion> = due.iter().filter_map(|due| occasion(at, due)).collect();
    let stamp: String = clock::timestamp()
        .chars()
        .filter(|c| !matches!(c, '-' | ':'))
        .collect();
    calendar(&occasions, &t!(at.words, "export-due-name"), &stamp, alarm)
}

fn occasion(at: &AppContext, due: &DueDay) -> Option<Occasion> {
    let (words, book) = (&at.words, &at.view.book);
    let (customer, _) = book.customer(&due.customer)?;
    let name = customer.name.as_str();
    let mut again = None;
    let (kind, title) = match due.due {
        Due::Contact => (
            OccasionKind::Contact,
            t!(words, "export-due-contact", name = name),
        ),
        Due::CheckIn => {
            let item = due.item.as_ref().and_then(|item| book.items().get(item));
            let item = item.map_or("", |row| row.record.name.as_str());
            (
                OccasionKind::CheckIn,
                t!(words, "export-due-check-in", name = name, item = item),
            )
        }
        Due::Date => {
            let date = customer.own_date(due.date.as_ref()?)?;
            again = Again::of(date);
            // How old they become changes from year to year, the event does not.
            let on = Some(due.day).filter(|_| again.is_none());
            let what = own_date_words::what(words, date, on);
            (
                OccasionKind::Date,
                t!(words, "export-due-date", name = name, what = what),
            )
        }
        Due::Promise => {
            let text = match book.entry(&due.about).map(|entry| &entry.fact) {
                Some(Fact::Promise(promise)) => promise.text.as_ref(),
                _ => None,
            };
            let text = text.map_or("", |text| text.as_str());
            (
                OccasionKind::Promise,
                t!(words, "export-due-promise", name = name, text = text),
            )
        }
    };
    let last = at.view.score_cache.get(&due.customer);
    let last = last.and_then(|score| score.warmth.last).map(|(day, _)| day);
    let reason = match (due.overdue_since, due.due, last) {
        (Some(day), ..) => t!(words, "export-due-overdue", day = intl::day_brief(day)),
        (None, Due::Contact, Some(day)) => {
            t!(words, "export-due-last", day = intl::day_brief(day))
        }
        (None, Due::Contact, None) => t!(words, "export-due-never"),
        _ => String::new(),
    };
    let reach = customer
        .phones
        .iter()
        .flatten()
        .chain(customer.emails.iter().flatten());
    let reach: Vec<&str> = reach.map(|line| line.as_str()).collect();
    let lines = [reason, reach.join(", ")];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Some(Occasion {
        kind,
        about: due.about.clone(),
        which: due.date.clone().or(due.item.as_ref().map(Id::to_string)),
        day: due.day,
        again,
        title,
        reason: lines.join("\n"),
    })
}
