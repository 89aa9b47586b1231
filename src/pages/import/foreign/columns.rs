//! How a table was understood, folded away: its letters, what parts its columns, and what each column is. All of it can be
//! overruled.

use super::work::{Answers, Planned, is_refused};
use crate::prelude::*;
use kept_core::book::invisible_chars::visible;
use kept_core::import::role::Role;

/// The roles that are offered, in this order.
const OFFERED: [Role; 15] = [
    Role::Name,
    Role::First,
    Role::Last,
    Role::Company,
    Role::CustomerId,
    Role::Email,
    Role::Phone,
    Role::Date,
    Role::Total,
    Role::Item,
    Role::Order,
    Role::Currency,
    Role::Status,
    Role::Note,
    Role::Ignored,
];

/// The encodings that are offered.
const ENCODINGS: [&str; 18] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "windows-1250",
    "iso-8859-2",
    "windows-1251",
    "koi8-r",
    "ibm866",
    "windows-1253",
    "iso-8859-7",
    "windows-1254",
    "macintosh",
    "shift_jis",
    "euc-jp",
    "gbk",
    "big5",
    "euc-kr",
];

const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// The folded part; open where nothing could be taken.
pub fn columns(
    at: &AppContext,
    planned: &Planned,
    answers: &Answers,
    onanswer: &Callback<(String, Vec<String>)>,
) -> Option<Html> {
    let words = &at.words;
    let records = &planned.plan.records;
    let is_text = records.encoding.is_some() && records.delimiter.is_some();
    if records.columns.is_empty() && !is_text {
        return None;
    }
    let nothing = is_refused(&planned.summary);
    let rows = records.columns.iter().enumerate();
    let rows = rows.map(|(place, column)| {
        let name = match column.header.trim() {
            "" => t!(words, "import-column", number = place + 1),
            header => header.to_owned(),
        };
        let held = column.role.unwrap_or(Role::Ignored);
        let mut offered = OFFERED.to_vec();
        if !offered.contains(&held) {
            offered.insert(0, held);
        }
        let options = offered.into_iter().map(|role| {
            let word = role.word();
            html! { <option key={word} value={word} selected={role == held}>{ t!(words, "import-role", role = word) }</option> }
        });
        let onchange = {
            let (onanswer, answers) = (onanswer.clone(), answers.clone());
            Callback::from(move |event: Event| {
                let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
                let mut now = answers.get("columns").cloned().unwrap_or_default();
                let of_this = format!("{place}=");
                now.retain(|answer| !answer.starts_with(&of_this));
                now.push(format!("{of_this}{}", select.value()));
                onanswer.emit(("columns".to_owned(), now));
            })
        };
        let (id, said) = (format!("import-column-{place}"), format!("import-sample-{place}"));
        html! {
            <div class="mapping__row" key={place}>
                <div class="mapping__column">
                    <label for={id.clone()}>{ name }</label>
                    <span class="mapping__sample" id={said.clone()}>{ visible(&column.samples.join(" · ")) }</span>
                </div>
                <select class="field__control" {id} {onchange} aria-describedby={said}>{ for options }</select>
            </div>
        }
    });
    let rows: Html = rows.collect();
    Some(html! {
        <details class="fold" id="import-columns" open={nothing}>
            <summary><h3 class="import__part">{ t!(words, "import-columns", count = records.columns.len()) }</h3></summary>
            { for is_text.then(|| written(words, planned, onanswer)) }
            <div class="mapping">{ rows }</div>
        </details>
    })
}

/// The letters and what parts the columns.
fn written(words: &Words, planned: &Planned, onanswer: &Callback<(String, Vec<String>)>) -> Html {
    let records = &planned.plan.records;
    let encoding = records.encoding.clone().unwrap_or_default();
    let delimiter = records.delimiter.unwrap_or(',');
    let encodings: Choices = ENCODINGS
        .iter()
        .map(|label| {
            let name = t!(words, "import-encoding", label = label.replace('-', "_"));
            (AttrValue::from(*label), AttrValue::from(name))
        })
        .collect();
    let mut marks = DELIMITERS.to_vec();
    if !marks.contains(&delimiter) {
        marks.push(delimiter);
    }
    let marks: Choices = marks
        .into_iter()
        .map(|mark| {
            let name = match mark {
                ',' => t!(words, "import-delimiter-comma"),
                ';' => t!(words, "import-delimiter-semicolon"),
                '\t' => t!(words, "import-delimiter-tab"),
                '|' => t!(words, "import-delimiter-bar"),
                other => other.to_string(),
            };
            (AttrValue::from(mark.to_string()), AttrValue::from(name))
        })
        .collect();
    let answer = |key: &'static str| {
        onanswer.reform(move |value: AttrValue| (key.to_owned(), vec![value.to_string()]))
    };
    html! {
        <div class="form__pair">
            <SelectField id="import-encoding" label={t!(words, "import-encoding-label")} value={encoding}
                choices={encodings} onchange={answer("encoding")} hint={t!(words, "import-encoding-hint")} />
            <SelectField id="import-delimiter" label={t!(words, "import-delimiter")} value={delimiter.to_string()}
                choices={marks} onchange={answer("delimiter")} />
        </div>
    }
}
