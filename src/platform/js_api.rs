//! What scripts may call: the scores and fits of a book, from the same functions that the screens use.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::lazy_chunk::NotFetched;
use kept_core::book::{Book, Day, Id};
use kept_core::exchange::json::load::open as open_file;
use kept_core::i18n::Texts;
use kept_core::report::fit::{fit_report, outlook_report, spend_report};
use kept_core::scoring::statistics::{Model, Parameters, Past};
use kept_core::t;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("js_api.d.ts");

/// A book that was read once, to be asked often; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub struct OpenBook {
    book: Book,
    answers: Answers,
}

#[wasm_bindgen]
impl OpenBook {
    /// Every score as of a day.
    #[wasm_bindgen(skip_typescript)]
    pub fn report(&self, asof: &str) -> Result<JsValue, JsError> {
        (self.answers.ask)(&Question::Report(&self.book, day(asof)?))
    }

    /// One customer's scores as of a day.
    #[wasm_bindgen(skip_typescript)]
    pub fn customer(&self, id: &str, asof: &str) -> Result<JsValue, JsError> {
        (self.answers.ask)(&Question::Customer(&self.book, id, day(asof)?))
    }

    /// The customers at the highest risk of leaving as of a day.
    #[wasm_bindgen(js_name = atRisk, skip_typescript)]
    pub fn at_risk(&self, asof: &str, most: usize) -> Result<JsValue, JsError> {
        (self.answers.ask)(&Question::AtRisk(&self.book, day(asof)?, most))
    }

    /// Fits a buying model to the purchases up to a day.
    #[wasm_bindgen(skip_typescript)]
    pub async fn fit(&self, asof: String, model: Option<String>) -> Result<JsValue, JsError> {
        (self.answers.ask)(&Question::Fit(&self.book, day(&asof)?, named(model)?))
    }

    /// Fits the model of spending to the purchases up to a day.
    #[wasm_bindgen(skip_typescript)]
    pub async fn spend(&self, asof: String) -> Result<JsValue, JsError> {
        (self.answers.ask)(&Question::Spend(&self.book, day(&asof)?))
    }
}

/// Reads a book; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub async fn open(book: JsValue) -> Result<OpenBook, JsError> {
    let text = match book.as_string() {
        Some(text) => text,
        None => js_sys::JSON::stringify(&book)
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default(),
    };
    let answers = fetched().await?;
    let book = (answers.open)(&text)?;
    Ok(OpenBook { book, answers })
}

/// Every score of a book as of a day; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub async fn report(book: JsValue, asof: String) -> Result<JsValue, JsError> {
    day(&asof)?;
    open(book).await?.report(&asof)
}

/// A buying model fitted to a book; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub async fn fit(book: JsValue, asof: String, model: Option<String>) -> Result<JsValue, JsError> {
    day(&asof)?;
    open(book).await?.fit(asof, model).await
}

/// What a buying model expects of a customer; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub async fn outlook(
    model: String,
    by: JsValue,
    past: JsValue,
    weeks: f64,
) -> Result<JsValue, JsError> {
    let number = |of: &JsValue, name: &str| {
        let value = js_sys::Reflect::get(of, &JsValue::from_str(name)).ok();
        value.and_then(|value| value.as_f64()).unwrap_or(f64::NAN)
    };
    let by = Parameters {
        r: number(&by, "r"),
        alpha: number(&by, "alpha"),
        a: number(&by, "a"),
        b: number(&by, "b"),
    };
    let past = Past {
        // A cast turns what is no count into the nearest one.
        repeats: number(&past, "repeats") as u32,
        last: number(&past, "last"),
        age: number(&past, "age"),
    };
    let question = Question::Outlook(named(Some(model))?, by, past, weeks);
    (fetched().await?.ask)(&question)
}

/// What scripts ask.
enum Question<'a> {
    Report(&'a Book, Day),
    Customer(&'a Book, &'a str, Day),
    AtRisk(&'a Book, Day, usize),
    Fit(&'a Book, Day, Model),
    Spend(&'a Book, Day),
    Outlook(Model, Parameters, Past, f64),
}

/// What answers. The page's own screens do without it, so a release fetches it when a script first asks.
#[derive(Clone, Copy)]
struct Answers {
    open: fn(&str) -> Result<Book, JsError>,
    ask: fn(&Question) -> Result<JsValue, JsError>,
}

#[cfg(code_split)]
#[wasm_split_helpers::wasm_split(data, fallible)]
fn scripts() -> Result<Answers, NotFetched> {
    Ok(ANSWERS)
}

#[cfg(not(code_split))]
async fn scripts() -> Result<Answers, NotFetched> {
    Ok(ANSWERS)
}

const ANSWERS: Answers = Answers {
    open: read,
    ask: answer,
};

async fn fetched() -> Result<Answers, JsError> {
    let answers = scripts().await;
    answers.map_err(|NotFetched| JsError::new(&t!(Texts::english(), "room-failed")))
}

fn read(text: &str) -> Result<Book, JsError> {
    open_file(text).map_err(|why| {
        let texts = Texts::english();
        JsError::new(&texts.unopened(&why).join("\n"))
    })
}

fn answer(question: &Question) -> Result<JsValue, JsError> {
    match question {
        Question::Report(book, asof) => told(&kept_core::report::report(book, *asof)),
        Question::Customer(book, id, asof) => {
            match Id::new(id).and_then(|id| kept_core::report::customer(book, &id, *asof)) {
                Some(report) => told(&report),
                None => Ok(JsValue::UNDEFINED),
            }
        }
        Question::AtRisk(book, asof, most) => told(&kept_core::report::at_risk(book, *asof, *most)),
        Question::Fit(book, asof, model) => told(&fit_report(book, *asof, *model)),
        Question::Spend(book, asof) => told(&spend_report(book, *asof)),
        Question::Outlook(model, by, past, weeks) => {
            match outlook_report(*model, by, past, *weeks) {
                Some(report) => told(&report),
                None => Err(JsError::new(&t!(
                    Texts::english(),
                    "script-outlook-numbers"
                ))),
            }
        }
    }
}

fn day(text: &str) -> Result<Day, JsError> {
    Day::parse(text)
        .ok_or_else(|| JsError::new(&t!(Texts::english(), "reason-not-a-date", got = text)))
}

fn named(model: Option<String>) -> Result<Model, JsError> {
    match model {
        None => Ok(Model::Mbg),
        Some(word) => Model::of_word(&word)
            .ok_or_else(|| JsError::new(&t!(Texts::english(), "script-no-such-model", got = word))),
    }
}

fn told<T: Serialize>(what: &T) -> Result<JsValue, JsError> {
    what.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(JsError::from)
}
