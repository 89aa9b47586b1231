//! What buyers have said so far: how many, how each question stands against the year before, and every answer with the way
//! to its entry.

use super::Page;
use super::import_replies::answers;
use crate::app::format::EntryFormatter;
use crate::prelude::*;
use kept_core::book::Entry;
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::survey_summary::{Mean, answered};

/// So many are shown at first, and so many more at each press.
const SHOWN: usize = 10;

/// The section.
pub fn heard(page: &Page<'_>) -> Html {
    let (words, view) = (page.words, &page.at.view);
    let today = view.today();
    let told = answered(&view.book, today);
    let inside = match told.surveys.first() {
        None => html! { <p class="muted">{ t!(words, "survey-told-none") }</p> },
        Some((last, _)) => {
            let count = told.surveys.len();
            let day = intl::day_near(last.on, today);
            let shown = SHOWN * (page.written.more_heard + 1);
            let rows = told.surveys.iter().take(shown);
            let rows = rows.map(|(entry, _)| row(page, entry));
            let left = count.saturating_sub(shown);
            let onclick = page.changing(|written, _: MouseEvent| written.more_heard += 1);
            html! {
                <>
                    <div class="row" key="count"><p>{ t!(words, "survey-told-count", count = count, day = day) }</p>
                        { go(Route::Friction, "link", &t!(words, "survey-see")) }</div>
                    <div key="table">{ table(page, &told.now, &told.before) }</div>
                    <ul class="replies" key="rows">{ for rows }</ul>
                    <div key="more"><ShowMore count={left.min(SHOWN)} {onclick} class="button button--small" /></div>
                </>
            }
        }
    };
    html! {
        <Section id="survey-told" title={t!(words, "survey-told-head")}>
            { inside }
        </Section>
    }
}

/// How each question was answered on average, this year and the year before.
fn table(page: &Page<'_>, now: &[Mean], before: &[Mean]) -> Html {
    let words = page.words;
    let mut names: Vec<(String, i64)> = Dimension::ALL
        .iter()
        .map(|dimension| (words.name(*dimension), 5))
        .collect();
    names.push((t!(words, "survey-effort"), 7));
    names.push((t!(words, "survey-recommend"), 10));
    let cell = |mean: &Mean, most: i64| match mean.value {
        Some(value) => {
            let value = (value * 10.0).round() / 10.0;
            let of = t!(words, "survey-mean-of", count = mean.count);
            html! { <td class="number">{ t!(words, "survey-mean", value = value, most = most) }<span class="heard__of">{ of }</span></td> }
        }
        None => {
            html! { <td class="number">{ "–" }<span class="unseen">{ t!(words, "friction-unknown") }</span></td> }
        }
    };
    let rows = names.iter().zip(now.iter().zip(before));
    let rows = rows.map(|((name, most), (now, before))| {
        html! {
            <tr key={name.as_str()}>
                <th scope="row">{ name }</th>
                { cell(now, *most) }
                { cell(before, *most) }
            </tr>
        }
    });
    html! {
        <table class="chart__table heard__table">
            <caption class="unseen">{ t!(words, "survey-table") }</caption>
            <thead><tr>
                <th scope="col">{ t!(words, "survey-table-question") }</th>
                <th scope="col" class="number">{ t!(words, "survey-table-now") }</th>
                <th scope="col" class="number">{ t!(words, "survey-table-before") }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// One answer, which opens its entry.
fn row(page: &Page<'_>, entry: &Entry) -> Html {
    let (words, view) = (page.words, &page.at.view);
    let shower = EntryFormatter {
        book: &view.book,
        today: view.today(),
    };
    let told = words.tell(entry, &shower);
    let customer = entry.customer.as_ref();
    let customer = customer.and_then(|id| view.book.customer(id));
    let who = match customer {
        Some((customer, _)) => {
            let id = customer.id.to_string();
            go(Route::Customer { id }, "link", customer.name.as_str())
        }
        None => html! { <span>{ t!(words, "survey-nobody") }</span> },
    };
    let onclick = opens(page.at, Modal::Entry(entry.id.clone()));
    let label = t!(words, "act-change-what", what = &told.said);
    let line = told.note.map(|line| {
        html! { <p class="reply__line">{ t!(words, "survey-line", line = line) }</p> }
    });
    html! {
        <li class="reply" key={entry.id.as_str()}>
            <p class="reply__who">{ who }<span class="reply__on">{ day_html(entry.on, view.today()) }</span></p>
            { answers(told.more) }
            { for line }
            <button type="button" class="button button--quiet button--small reply__change" aria-label={label} {onclick}>{ t!(words, "act-change") }</button>
        </li>
    }
}
