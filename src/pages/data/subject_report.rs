//! Everything the book holds about one person, in words, as a file that they can be given: what is known of them, whom they
//! brought, and every line about them.

use kept_core::dyn_sort::DynSort;
use serde_json::Value;

use crate::app::dispatcher::NoticeText;
use crate::pages::import::record::RecordFormatter;
use crate::pages::not_found::nowhere;
use crate::platform::{clock, files};
use crate::prelude::*;
use kept_core::book::Book;
use kept_core::exchange::html_report::{HtmlReport, ReportSection, html as page_html};
use kept_core::i18n::FAMILIES;

/// The page, for the customer of this id.
pub fn everything(at: &AppContext, id: &str) -> Html {
    let words = &at.words;
    let Some((id, (customer, file))) = Id::new(id)
        .and_then(|id| Some((at.view.book.who(&id).clone(), at.view.book.customer(&id)?)))
    else {
        return nowhere(words);
    };
    let name = customer.name.as_str().to_owned();
    let save = callback!((at, id, name), move |_: MouseEvent| {
        let text = page_html(&told(&at, &id, &name));
        if files::download(&file_name(&name), "text/html", &text) {
            at.dispatcher.notify(NoticeText::CopySaved);
        }
    });
    let back = Route::Customer { id: id.to_string() };
    html! {
        <>
            <PageHead key="head" title={t!(words, "everything-head", name = &name)}>
                { go(back, "link", &t!(words, "everything-back", name = &name)) }
            </PageHead>
            <div class="book folder" key="book">
            <Section key="file" id="everything-file" title={t!(words, "everything-file")} plain=true>
                <p>{ t!(words, "everything-text", count = file.len()) }</p>
                <p class="muted">{ t!(words, "everything-others") }</p>
                <div class="book__do">
                    <button type="button" class="button button--primary" onclick={save}>{ t!(words, "act-save-everything") }</button>
                </div>
            </Section>
            <Section key="erase" id="everything-erase" title={t!(words, "everything-erase")} plain=true>
                <p>{ t!(words, "everything-erase-text") }</p>
                <div class="book__do">{ go(Route::Details { id: id.to_string() }, "button", &t!(words, "everything-to-erase")) }</div>
            </Section>
            </div>
        </>
    }
}

/// A name for a file that every system takes.
fn file_name(name: &str) -> String {
    let fit = |letter: char| {
        if letter.is_alphanumeric() {
            letter
        } else {
            '-'
        }
    };
    let name: String = name.chars().map(fit).take(60).collect();
    format!("{}-{}.html", name.trim_matches('-'), clock::today())
}

fn told(at: &AppContext, id: &Id, name: &str) -> HtmlReport {
    let (words, view) = (&at.words, &at.view);
    let book = &view.book;
    let teller = RecordFormatter {
        words,
        book,
        today: view.today(),
    };
    let settings = book.settings();
    let business = settings
        .business
        .as_ref()
        .map(|name| name.as_str().to_owned());
    let day = intl::day_full(view.today());
    let lead = match business {
        Some(business) => t!(words, "everything-lead", business = business, day = day),
        None => t!(words, "everything-lead-nobody", day = day),
    };
    let mut parts = vec![ReportSection {
        head: t!(words, "everything-known"),
        lines: lines(&teller, List::Customers, id, &[]),
    }];
    let brought = brought(book, id);
    if !brought.is_empty() {
        let line = (t!(words, "everything-brought"), intl::list(&brought));
        if let Some(known) = parts.first_mut() {
            known.lines.push(line);
        }
    }
    for part in book.parts_of(id) {
        let (part, name) = (&part.record.id, part.record.name.as_str());
        parts.push(ReportSection {
            head: t!(words, "everything-part", name = name),
            lines: lines(&teller, List::Customers, part, &["part_of"]),
        });
    }
    let entries = book.customer(id).map(|(_, file)| file.entries());
    for entry in entries.into_iter().flatten() {
        parts.push(ReportSection {
            head: t!(
                words,
                "everything-entry",
                kind = words.name(entry.kind()),
                day = intl::day_full(entry.on)
            ),
            lines: lines(
                &teller,
                List::Entries,
                &entry.id,
                &["kind", "on", "customer"],
            ),
        });
    }
    HtmlReport {
        language: "en".to_owned(),
        title: t!(words, "everything-head", name = name),
        lead,
        parts,
    }
}

/// Who says that this person brought them.
fn brought(book: &Book, id: &Id) -> Vec<String> {
    let brought = book
        .customers()
        .filter(|(other, _)| other.referred_by.as_ref() == Some(id));
    brought
        .map(|(other, _)| other.name.as_str().to_owned())
        .collect()
}

/// Every field of a record but those that its heading tells.
fn lines(teller: &RecordFormatter<'_>, list: List, id: &Id, but: &[&str]) -> Vec<(String, String)> {
    let raw = teller.book.raw(list, id).unwrap_or_default();
    let fields = raw.fields();
    let told = fields
        .iter()
        .filter(|(name, _)| !but.contains(&name.as_str()));
    let mut told: Vec<(&String, &Value)> = told.collect();
    // The name first, what was written freely last.
    told.dyn_sort_by_key(|(name, _)| match name.as_str() {
        "name" => 0,
        "notes" | "note" | "text" => 2,
        _ => 1,
    });
    told.into_iter()
        .map(|(name, value)| {
            (
                teller.field(list, id, name),
                said(teller, fields, name, value),
            )
        })
        .collect()
}

/// A value in words.
fn said(teller: &RecordFormatter<'_>, fields: &Fields, name: &str, value: &Value) -> String {
    let words = teller.words;
    match value {
        Value::String(word) => match family(fields, name).filter(|family| is_word(family, word)) {
            Some(family) => words.word(family, word),
            None if name == "need" => Id::new(word)
                .map(|id| teller.title(List::Entries, &id))
                .unwrap_or_default(),
            None => teller.value(name, Some(value)),
        },
        Value::Object(answers) => {
            let answers = answers
                .iter()
                .map(|(of, answer)| answered(words, of, answer));
            intl::list(&answers.collect::<Vec<String>>())
        }
        value => teller.value(name, Some(value)),
    }
}

fn answered(words: &Words, of: &str, answer: &Value) -> String {
    let of = match is_word("dimension", of) {
        true => words.word("dimension", of),
        false => of.to_owned(),
    };
    let answer = answer
        .as_str()
        .map_or_else(|| answer.to_string(), str::to_owned);
    t!(words, "everything-answer", of = of, answer = answer)
}

/// The family of ids that a field's words have.
fn family(fields: &Fields, name: &str) -> Option<&'static str> {
    let kind = fields.get("kind").and_then(Value::as_str);
    Some(match (kind, name) {
        (_, "tier") => "tier",
        (_, "channel") => "channel",
        (_, "by") => "by",
        (_, "sort") => "sort",
        (_, "dimension") => "dimension",
        (_, "made_right") => "made",
        (_, "origin") => "origin",
        (_, "root") => "root",
        (_, "loss") => "loss",
        (Some("need"), "answer") => "need",
        (Some("offer"), "answer") => "offer",
        (Some("referral"), "answer") => "referral",
        _ => return None,
    })
}

fn is_word(family: &str, word: &str) -> bool {
    FAMILIES
        .iter()
        .any(|(of, words)| *of == family && words.contains(&word))
}
