//! How the file is written: encoding and delimiter, order of dates, decimal mark. What was recognised stands there and can
//! be overruled; what can be read in two ways is asked.

use yew::prelude::*;

use super::Written as Chosen;
use super::form::{Form, Sheet};
use super::run::Found;
use crate::book::Day;
use crate::browser::intl;
use crate::exchange::csv::{DateOrder, DecimalMark, Encoding, Recognised, dates};
use crate::t;
use crate::ui::desk::View;
use crate::ui::pages::import::work::Shared;
use crate::ui::parts::{Choices, SelectField};
use crate::ui::use_words;
use crate::ui::words::Words;

/// What [`Written`] shows.
#[derive(Properties, PartialEq)]
pub struct WrittenProps {
    /// The table as it was read; none where it cannot be.
    pub sheet: Option<Shared<Sheet>>,
    /// What the bytes are taken for.
    pub written: Chosen,
    /// What they are taken for now.
    pub onchange: Callback<Chosen>,
}

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Encoding and delimiter, folded away where the rows look right.
#[component]
pub fn Written(props: &WrittenProps) -> Html {
    let words = use_words();
    let (encoding, chosen) = props.written;
    let delimiter = chosen
        .or(props.sheet.as_ref().map(|sheet| sheet.delimiter))
        .unwrap_or(b',');
    // A mark in front makes no difference to the text, so there is one line for both.
    let marked = |one: &&Encoding| **one != Encoding::Utf8Bom;
    let plain = match encoding {
        Encoding::Utf8Bom => Encoding::Utf8,
        other => other,
    };
    let encodings = Encoding::ALL.iter().filter(marked);
    let encodings: Choices = encodings
        .map(|one| choice(one.label(), encoding_words(&words, *one)))
        .collect();
    let mut marks: Vec<u8> = DELIMITERS.to_vec();
    if !marks.contains(&delimiter) {
        marks.push(delimiter);
    }
    let marks: Choices = marks
        .into_iter()
        .map(|mark| {
            (
                mark.to_string().into(),
                delimiter_words(&words, mark).into(),
            )
        })
        .collect();
    let onencoding = props.onchange.reform(move |label: AttrValue| {
        let found = Encoding::ALL
            .iter()
            .find(|one| one.label() == label.as_str());
        (found.copied().unwrap_or(encoding), chosen)
    });
    let onmark = props
        .onchange
        .reform(move |mark: AttrValue| (encoding, mark.parse().ok()));
    html! {
        <details class="fold" open={props.sheet.is_none()}>
            <summary><h3 class="import__part">{ t!(words, "csv-written") }</h3></summary>
            <div class="form__pair">
                <SelectField id="csv-encoding" label={t!(words, "csv-encoding")} value={plain.label()}
                    choices={encodings} onchange={onencoding} hint={AttrValue::from(t!(words, "csv-encoding-hint"))} />
                <SelectField id="csv-delimiter" label={t!(words, "csv-delimiter")} value={delimiter.to_string()}
                    choices={marks} onchange={onmark} />
            </div>
        </details>
    }
}

fn encoding_words(words: &Words, encoding: Encoding) -> String {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => t!(words, "csv-encoding-utf8"),
        Encoding::Utf16Le => t!(words, "csv-encoding-utf16le"),
        Encoding::Utf16Be => t!(words, "csv-encoding-utf16be"),
        Encoding::Windows1252 => t!(words, "csv-encoding-western"),
        Encoding::Windows1250 => t!(words, "csv-encoding-central"),
        Encoding::Windows1251 => t!(words, "csv-encoding-cyrillic"),
        Encoding::Windows1253 => t!(words, "csv-encoding-greek"),
        Encoding::Windows1254 => t!(words, "csv-encoding-turkish"),
        Encoding::Iso8859_7 => t!(words, "csv-encoding-greek-iso"),
        Encoding::Iso8859_2 => t!(words, "csv-encoding-central-iso"),
    }
}

fn delimiter_words(words: &Words, mark: u8) -> String {
    match mark {
        b',' => t!(words, "csv-delimiter-comma"),
        b';' => t!(words, "csv-delimiter-semicolon"),
        b'\t' => t!(words, "csv-delimiter-tab"),
        b'|' => t!(words, "csv-delimiter-bar"),
        other => char::from(other).to_string(),
    }
}

/// What [`Ask`] shows.
#[derive(Properties, PartialEq)]
pub struct AskProps {
    /// The table.
    pub sheet: Shared<Sheet>,
    /// What was said of it.
    pub form: Form,
    /// What its columns say of themselves, once they were looked at.
    pub found: Option<Found>,
    /// What is said now.
    pub onchange: Callback<Form>,
}

/// Order of dates and decimal mark.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    let words = use_words();
    let today = use_context::<View>().map(|view| view.today());
    let Some(found) = &props.found else {
        return html! {};
    };
    let columns = props.form.columns();
    let date = columns.date.map(|column| {
        let order = found.order(&props.form);
        let mut choices = vec![
            choice("ymd", t!(words, "csv-dates-ymd")),
            choice("dmy", t!(words, "csv-dates-dmy")),
            choice("mdy", t!(words, "csv-dates-mdy")),
        ];
        if order.is_none() {
            choices.insert(0, choice("", t!(words, "form-choose")));
        }
        let asked = found.dates == Recognised::Ambiguous;
        let hint = asked.then(|| AttrValue::from(two_dates(&words, props, column, today)));
        let form = props.form.clone();
        let onchange = props.onchange.reform(move |word: AttrValue| Form {
            dates: order_of(&word),
            ..form.clone()
        });
        let value = order.map(order_word).unwrap_or_default();
        html! { <SelectField id="csv-dates" label={t!(words, "csv-dates")} {value} choices={Choices::from(choices)} {onchange} {hint} /> }
    });
    let amount = columns.amount.map(|column| {
        let mark = found.mark(&props.form);
        let mut choices = vec![
            choice("point", t!(words, "csv-mark-point")),
            choice("comma", t!(words, "csv-mark-comma")),
        ];
        if mark.is_none() {
            choices.insert(0, choice("", t!(words, "form-choose")));
        }
        let asked = found.mark == Recognised::Ambiguous;
        let hint = asked.then(|| {
            let samples = props.sheet.samples(column, props.form.header);
            let text = samples.first().copied().unwrap_or_default();
            AttrValue::from(t!(words, "csv-mark-ask", text = text))
        });
        let form = props.form.clone();
        let onchange = props.onchange.reform(move |word: AttrValue| Form {
            mark: mark_of(&word),
            ..form.clone()
        });
        let value = mark.map(mark_word).unwrap_or_default();
        html! { <SelectField id="csv-mark" label={t!(words, "csv-mark")} {value} choices={Choices::from(choices)} {onchange} {hint} /> }
    });
    html! {
        <div class="form__pair">
            <div key="date">{ for date }</div>
            <div key="amount">{ for amount }</div>
        </div>
    }
}

/// A date of the column read both ways, where there is one that can be.
fn two_dates(words: &Words, props: &AskProps, column: usize, today: Option<Day>) -> String {
    let both = |text: &str| {
        let (a, b) = (
            dates::parse(text, DateOrder::Dmy).ok()?,
            dates::parse(text, DateOrder::Mdy).ok()?,
        );
        (a != b).then_some((a, b))
    };
    let cells = props
        .sheet
        .table
        .column(column, usize::from(props.form.header))
        .take(500);
    let found = cells.into_iter().find_map(|text| Some((text, both(text)?)));
    match (found, today) {
        (Some((text, (a, b))), Some(today)) => {
            let (a, b) = (intl::day_short(a, today), intl::day_short(b, today));
            t!(
                words,
                "csv-dates-ask",
                text = text.trim(),
                first = a,
                second = b
            )
        }
        _ => t!(words, "csv-dates-mixed"),
    }
}

fn choice(value: &str, name: String) -> (AttrValue, AttrValue) {
    (AttrValue::from(value.to_owned()), name.into())
}

fn order_word(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Ymd => "ymd",
        DateOrder::Dmy => "dmy",
        DateOrder::Mdy => "mdy",
    }
}

fn order_of(word: &str) -> Option<DateOrder> {
    [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy]
        .into_iter()
        .find(|order| order_word(*order) == word)
}

fn mark_word(mark: DecimalMark) -> &'static str {
    match mark {
        DecimalMark::Point => "point",
        DecimalMark::Comma => "comma",
    }
}

fn mark_of(word: &str) -> Option<DecimalMark> {
    [DecimalMark::Point, DecimalMark::Comma]
        .into_iter()
        .find(|mark| mark_word(*mark) == word)
}
