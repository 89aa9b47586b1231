//! What scripts may call: the scores and fits of a book, from the same functions that the screens use.

use std::cell::Cell;

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
const TYPES: &str = r#"
/** One customer's scores; 0 to 1 unless said otherwise. */
export interface CustomerReport {
  stage: "prospect" | "customer" | "former";
  warmth: { value: number; due: string; overdue: number; band: "warm" | "cooling" | "cold"; half_life: number };
  /** How long they are silent by their own rhythm; null where unknown. */
  silence: number | null;
  /** The chance that they do not buy again within the report's horizon; `usual` and the points sum to it. Null for prospects,
   *  for those who have left, and where nothing tells. */
  risk: {
    value: number;
    usual: number;
    points: Record<string, number>;
    band: "low" | "watch" | "high";
    x: Record<string, number>;
  } | null;
  /** A year's worth in the currency's minor unit; null where unknown. */
  annual_value: number | null;
  [score: string]: unknown;
}
/** What to do on that day, and what waits. */
export interface TodayReport {
  /** The first seven, what must be done first; gain is a year's worth in the currency's minor unit, or of the risk where
   *  nobody's value is known, or of warmth for those who have not bought. `must` is by how many days we are late. */
  suggestions: {
    customer: string;
    action: "be_in_touch" | "keep_promise" | "settle_complaint" | "answer_need" | "say_thanks" | "offer";
    channel: string | null;
    entry: string | null;
    gain: number;
    in_money: boolean;
    must: number | null;
    gauge: "risk" | "warmth";
    now: number;
    then: number;
  }[];
  count: number;
  duties: {
    kind: "promise" | "complaint" | "need" | "check_in";
    customer: string | null;
    entry: string;
    item: string | null;
    day: string;
  }[];
  unthanked: string[];
  ready_to_refer: string[];
}
/** What makes it hard to buy; 0 to 1, low is good but for smoothness, null where unknown. The page shows 1 − smoothness. */
export interface FrictionReport {
  dimensions: Record<
    "treatment" | "process" | "hassle" | "games" | "together",
    { value: number | null; parts: { survey?: number; incidents?: number; measured?: number }; coverage: number }
  >;
  overall: number | null;
  steps: { id: string; g: Record<string, number>; f: number }[];
  smoothness: number | null;
}
/** How many, what those with a value come to in the currency's minor unit, and how many have none. */
export interface Sum { count: number; value: number; unvalued: number }
/** The sales system, and what becomes of the business. */
export interface SystemReport {
  items: Record<string, { index: number | null; mind: "simple_minded" | "between" | "customer_minded" | null }>;
  never_offered: {
    customers: { pairs: number; wished: number };
    prospects: { pairs: number; wished: number };
    first: { customer: string; item: string; need: string }[];
  };
  losses: Record<"quality" | "untold" | "unavailable" | "rival" | "price" | "other" | "unknown", Sum>;
  untapped: Sum;
  departures: { count: number; never_offered: Sum; differing: number; returned: number };
  measures: Record<string, "idea" | "trained" | "practised" | "norm">;
  /** As is, and changed so that every cadence is kept. Rates are of a month, money is in the currency's minor unit. */
  scenario: {
    customers: number;
    departures: number;
    customer_months: number;
    rate: number;
    interval: [number, number];
    new_a_month: number;
    value_a_month: number | null;
    mean_risk: number | null;
    ratio: number;
    months: {
      months: number;
      customers: number;
      revenue: number | null;
      customers_changed: number;
      revenue_changed: number | null;
    }[];
  };
}
export interface Report {
  asof: string;
  /** What every risk takes from the book: the usual gap and the horizon in days, the fit, and its number of past cases. */
  rhythm: { gap: number; horizon: number; calibration: [number, number]; pairs: number };
  customers: Record<string, CustomerReport>;
  today: TodayReport;
  friction: FrictionReport;
  system: SystemReport;
  [part: string]: unknown;
}
export type BuyingModel = "mbg_nbd" | "bg_nbd" | "pareto_nbd" | "mbg_cnbd_2" | "mbg_cnbd_3" | "mbg_cnbd_4";
/** The parameters of a buying model; time is in weeks. */
export interface BuyingParameters { r: number; alpha: number; a: number; b: number }
/** A buying model fitted to a book; without one, its parts are null and `why` names the reason. */
export interface FitReport {
  asof: string;
  customers: number;
  repeaters: number;
  purchases: number;
  /** How much the log of purchases may be asked. */
  tier: "counts" | "totals" | "customers";
  model: BuyingModel;
  parameters: BuyingParameters | null;
  standard_errors: BuyingParameters | null;
  limits: string[];
  aic: number | null;
  log_likelihood: number | null;
  evaluations: number | null;
  why: string | null;
}
/** The Gamma–Gamma model of spending, in the currency's minor unit. */
export interface SpendReport {
  customers: number;
  p: number | null;
  q: number | null;
  v: number | null;
  log_likelihood: number | null;
  why: string | null;
}
/** How somebody bought: purchase days after the first, and weeks from the first to the last and to the day of asking. */
export interface Past { repeats: number; last: number; age: number }
export interface Outlook {
  log_likelihood: number;
  /** The chance that they are active. */
  active: number;
  /** The chance that they buy again within the time. */
  returns: number;
  /** How many purchases to expect within the time. */
  purchases: number;
}
/** A book that was read once, to be asked often. Days are YYYY-MM-DD. */
export class OpenBook {
  private constructor();
  /** Every score as of a day. */
  report(asof: string): Report;
  /** One customer's scores as of a day; undefined where the book has no such customer. */
  customer(id: string, asof: string): CustomerReport | undefined;
  /** The customers at the highest risk of leaving as of a day, so many of them, the highest first. */
  atRisk(asof: string, most: number): { customer: string; risk: number }[];
  /** Fits a buying model to the purchases up to a day. */
  fit(asof: string, model?: BuyingModel): Promise<FitReport>;
  /** Fits the model of spending to the purchases up to a day. */
  spend(asof: string): Promise<SpendReport>;
  free(): void;
}
/**
 * Fetches what answers the functions below. Whoever imports this module calls it once after the module's own start and
 * waits; `window.kept` is there when that is done.
 */
export function prepare(): Promise<void>;
/**
 * Reads a book: a file of Kept as an object or as its text.
 * Throws an Error that names every problem with its path.
 */
export function open(book: object | string): OpenBook;
/** Every score of a book as of a day; the same as `open(book).report(asof)`. */
export function report(book: object | string, asof: string): Report;
/** A buying model fitted to a book; the same as `open(book).fit(asof, model)`. */
export function fit(book: object | string, asof: string, model?: BuyingModel): Promise<FitReport>;
/** What a buying model with these parameters expects of a customer within so many weeks. */
export function outlook(model: BuyingModel, by: BuyingParameters, past: Past, weeks: number): Promise<Outlook>;
"#;

/// A book that was read once, to be asked often; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub struct OpenBook {
    book: Book,
}

#[wasm_bindgen]
impl OpenBook {
    /// Every score as of a day.
    #[wasm_bindgen(skip_typescript)]
    pub fn report(&self, asof: &str) -> Result<JsValue, JsError> {
        at_once(&Question::Report(&self.book, day(asof)?))
    }

    /// One customer's scores as of a day.
    #[wasm_bindgen(skip_typescript)]
    pub fn customer(&self, id: &str, asof: &str) -> Result<JsValue, JsError> {
        at_once(&Question::Customer(&self.book, id, day(asof)?))
    }

    /// The customers at the highest risk of leaving as of a day.
    #[wasm_bindgen(js_name = atRisk, skip_typescript)]
    pub fn at_risk(&self, asof: &str, most: usize) -> Result<JsValue, JsError> {
        at_once(&Question::AtRisk(&self.book, day(asof)?, most))
    }

    /// Fits a buying model to the purchases up to a day.
    #[wasm_bindgen(skip_typescript)]
    pub async fn fit(&self, asof: String, model: Option<String>) -> Result<JsValue, JsError> {
        let (book, asof, model) = (self.book.clone(), day(&asof)?, named(model)?);
        soon(&Question::Fit(&book, asof, model)).await
    }

    /// Fits the model of spending to the purchases up to a day.
    #[wasm_bindgen(skip_typescript)]
    pub async fn spend(&self, asof: String) -> Result<JsValue, JsError> {
        let (book, asof) = (self.book.clone(), day(&asof)?);
        soon(&Question::Spend(&book, asof)).await
    }
}

/// Reads a book; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub fn open(book: JsValue) -> Result<OpenBook, JsError> {
    let text = match book.as_string() {
        Some(text) => text,
        None => js_sys::JSON::stringify(&book)
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default(),
    };
    let book = (there()?.open)(&text)?;
    Ok(OpenBook { book })
}

/// Every score of a book as of a day; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub fn report(book: JsValue, asof: &str) -> Result<JsValue, JsError> {
    day(asof)?;
    open(book)?.report(asof)
}

/// Fetches what answers scripts; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub async fn prepare() -> Result<(), JsError> {
    fetched().await.map(|_| ())
}

/// A buying model fitted to a book; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub async fn fit(book: JsValue, asof: String, model: Option<String>) -> Result<JsValue, JsError> {
    day(&asof)?;
    prepare().await?;
    open(book)?.fit(asof, model).await
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
    soon(&Question::Outlook(named(Some(model))?, by, past, weeks)).await
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

/// What answers. The page's own screens do without it, so a release fetches it after everything they need.
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

thread_local! {
    static FETCHED: Cell<Option<Answers>> = const { Cell::new(None) };
}

async fn fetched() -> Result<Answers, JsError> {
    match scripts().await {
        Ok(answers) => {
            FETCHED.set(Some(answers));
            Ok(answers)
        }
        Err(NotFetched) => Err(JsError::new(&t!(Texts::english(), "room-failed"))),
    }
}

fn there() -> Result<Answers, JsError> {
    FETCHED
        .get()
        .ok_or_else(|| JsError::new(&t!(Texts::english(), "script-not-prepared")))
}

fn at_once(question: &Question) -> Result<JsValue, JsError> {
    (there()?.ask)(question)
}

async fn soon(question: &Question<'_>) -> Result<JsValue, JsError> {
    (fetched().await?.ask)(question)
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
