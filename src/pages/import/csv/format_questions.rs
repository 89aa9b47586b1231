//! How the file is written: encoding and delimiter, order of dates, decimal mark. What was recognised stands there and can
//! be overruled; what can be read in two ways is asked.

use super::Written as Chosen;
use super::form::{Form, Sheet};
use super::jobs::Found;
use crate::prelude::*;
use crate::services::time_slicing::Shared;
use kept_core::exchange::csv::{DateOrder, DecimalMark, Encoding, Recognised, dates};

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Encoding and delimiter, folded away where the rows look right: the table as it was read, none where it cannot be,
/// and what the bytes are taken for.
pub fn written_html(
    words: &Words,
    sheet: Option<&Shared<Sheet>>,
    written: Chosen,
    onchange: &Callback<Chosen>,
) -> Html {
    let (encoding, chosen) = written;
    let delimiter = chosen
        .or(sheet.map(|sheet| sheet.delimiter))
        .unwrap_or(b',');
    // A mark in front makes no difference to the text, so there is one line for both.
    let marked = |one: &&Encoding| **one != Encoding::Utf8Bom;
    let plain = match encoding {
        Encoding::Utf8Bom => Encoding::Utf8,
        other => other,
    };
    let encodings = Encoding::ALL.iter().filter(marked);
    let encodings: Choices = encodings
        .map(|one| choice(one.label(), encoding_words(words, *one)))
        .collect();
    let mut marks: Vec<u8> = DELIMITERS.to_vec();
    if !marks.contains(&delimiter) {
        marks.push(delimiter);
    }
    let marks: Choices = marks
        .into_iter()
        .map(|mark| (mark.to_string().into(), delimiter_words(words, mark).into()))
        .collect();
    let onencoding = onchange.reform(move |label: AttrValue| {
        let found = Encoding::ALL
            .iter()
            .find(|one| one.label() == label.as_str());
        (found.copied().unwrap_or(encoding), chosen)
    });
    let onmark = onchange.reform(move |mark: AttrValue| (encoding, mark.parse().ok()));
    html! {
        <details class="fold" key="written" open={sheet.is_none()}>
            <summary><h3 class="import__part">{ t!(words, "csv-written") }</h3></summary>
            <div class="form__pair">
                <SelectField id="csv-encoding" label={t!(words, "csv-encoding")} value={plain.label()}
                    choices={encodings} onchange={onencoding} hint={t!(words, "csv-encoding-hint")} />
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

/// Order of dates and decimal mark: what was said of them, and what the columns say of themselves.
pub fn ask(
    at: &AppContext,
    sheet: &Sheet,
    form: &Form,
    found: &Found,
    onchange: &Callback<Form>,
) -> Html {
    let words = &at.words;
    let columns = form.columns();
    let date = columns.date.map(|column| {
        let order = found.order(form);
        let mut choices = vec![
            choice("ymd", t!(words, "csv-dates-ymd")),
            choice("dmy", t!(words, "csv-dates-dmy")),
            choice("mdy", t!(words, "csv-dates-mdy")),
        ];
        if order.is_none() {
            choices.insert(0, choice("", t!(words, "form-choose")));
        }
        let asked = found.dates == Recognised::Ambiguous && order.is_none();
        let hint =
            asked.then(|| AttrValue::from(two_dates(words, sheet, form, column, at.view.today())));
        let form = form.clone();
        let onchange = onchange.reform(move |word: AttrValue| Form {
            dates: order_of(&word),
            ..form.clone()
        });
        let value = order.map(order_word).unwrap_or_default();
        html! {
            <SelectField id="csv-dates" label={t!(words, "csv-dates")} {value} choices={Choices::from(choices)}
                {onchange} {hint} />
        }
    });
    let amount = columns.amount.map(|column| {
        let mark = found.mark(form);
        let mut choices = vec![
            choice("point", t!(words, "csv-mark-point")),
            choice("comma", t!(words, "csv-mark-comma")),
        ];
        if mark.is_none() {
            choices.insert(0, choice("", t!(words, "form-choose")));
        }
        let asked = found.mark == Recognised::Ambiguous && mark.is_none();
        let hint = asked.then(|| {
            let samples = sheet.samples(column, form.header);
            let text = samples.first().copied().unwrap_or_default();
            AttrValue::from(t!(words, "csv-mark-ask", text = text))
        });
        let form = form.clone();
        let onchange = onchange.reform(move |word: AttrValue| Form {
            mark: mark_of(&word),
            ..form.clone()
        });
        let value = mark.map(mark_word).unwrap_or_default();
        html! {
            <SelectField id="csv-mark" label={t!(words, "csv-mark")} {value} choices={Choices::from(choices)}
                {onchange} {hint} />
        }
    });
    html! {
        <div class="form__pair" key="ask">
            <div key="date">{ for date }</div>
            <div key="amount">{ for amount }</div>
        </div>
    }
}

/// A date of the column read both ways, where there is one that can be.
fn two_dates(words: &Words, sheet: &Sheet, form: &Form, column: usize, today: Day) -> String {
    let both = |text: &str| {
        let (a, b) = (
            dates::parse(text, DateOrder::Dmy).ok()?,
            dates::parse(text, DateOrder::Mdy).ok()?,
        );
        (a != b).then_some((a, b))
    };
    let cells = sheet
        .table
        .column(column, usize::from(form.header))
        .take(500);
    let found = cells.into_iter().find_map(|text| Some((text, both(text)?)));
    match found {
        Some((text, (a, b))) => {
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
