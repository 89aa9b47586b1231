//! What scripts may call: `window.kept` is the package `kept` (crates/toolkit) over the page's module. The package's own
//! JavaScript checks arguments and names results; this is the one door through which it asks (`web/toolkit/door.js`).

use std::cell::{Cell, RefCell};

use js_sys::{Array, Float64Array, Int32Array, Uint8Array, Uint32Array};
use kept_core::i18n::Texts;
use kept_core::t;
use kept_toolkit::records::{OpenBook, journey};
use kept_toolkit::statistics::buying::{BuyingFit, expect, expect_new};
use kept_toolkit::statistics::spending::{SpendingFit, expect_spend};
use kept_toolkit::statistics::survival::{KaplanMeier, shifted_beta_geometric};
use kept_toolkit::statistics::tables::{Summaries, cohorts, rfm_scores};
use wasm_bindgen::prelude::*;

use super::lazy_chunk::NotFetched;

/// What comes of a question; what is wrong with it is thrown as the package's JavaScript expects it.
type Answer = Result<JsValue, JsValue>;
/// What answers: the screens do without it, so a release fetches it when a script first asks.
type Answers = fn(&Array) -> Answer;

thread_local! {
    static ANSWERS: Cell<Option<Answers>> = const { Cell::new(None) };
    /// What scripts made and did not let go yet, by number.
    static THINGS: RefCell<Vec<Option<Thing>>> = const { RefCell::new(Vec::new()) };
}

/// Fetches what answers.
#[wasm_bindgen(js_name = fetchToolkit)]
pub async fn fetch_toolkit() -> Result<(), JsError> {
    let fetched = toolkit().await;
    let failed = |NotFetched| JsError::new(&t!(Texts::english(), "room-failed"));
    ANSWERS.set(Some(fetched.map_err(failed)?));
    Ok(())
}

/// Answers a question: the number of a thing or null, the name of what is asked, and its arguments.
#[wasm_bindgen(js_name = askToolkit)]
pub fn ask_toolkit(question: &Array) -> Answer {
    match ANSWERS.get() {
        Some(answers) => answers(question),
        None => Err(wrong("toolkit")),
    }
}

#[cfg(code_split)]
#[wasm_split_helpers::wasm_split(data, fallible)]
fn toolkit() -> Result<Answers, NotFetched> {
    Ok(answer)
}

#[cfg(not(code_split))]
async fn toolkit() -> Result<Answers, NotFetched> {
    Ok(answer)
}

/// Something that is made once and asked often.
enum Thing {
    Book(OpenBook),
    Summaries(Summaries),
    Buying(BuyingFit),
    Spending(SpendingFit),
    Survival(KaplanMeier),
}

fn answer(question: &Array) -> Answer {
    let asked = Question(question);
    let name = asked.text(1);
    match asked.thing() {
        Some(number) => THINGS.with_borrow_mut(|things| {
            let place = things.get_mut(number).ok_or_else(|| wrong("thing"))?;
            if name == "free" {
                *place = None;
                return Ok(JsValue::UNDEFINED);
            }
            of_thing(place.as_mut().ok_or_else(|| wrong("thing"))?, &name, &asked)
        }),
        None => of_nothing(&name, &asked),
    }
}

/// Answers for a thing.
fn of_thing(thing: &mut Thing, method: &str, asked: &Question) -> Answer {
    match (thing, method) {
        (Thing::Book(book), "report") => told(book.report(&asked.text(2))),
        (Thing::Book(book), "customer") => told(book.customer(&asked.text(2), &asked.text(3))),
        (Thing::Book(book), "today") => told(book.today(&asked.text(2))),
        (Thing::Book(book), "at_risk") => told(book.at_risk(&asked.text(2), asked.count(3))),
        (Thing::Book(book), "explain") => {
            told(book.explain(&asked.text(2), &asked.text(3), &asked.text(4)))
        }
        (Thing::Book(book), "purchases") => told(book.purchases(&asked.text(2))),
        (Thing::Book(book), "dimensions") => told(book.dimensions(&asked.text(2))),
        (Thing::Book(book), "fix_first") => told(book.fix_first(&asked.text(2))),
        (Thing::Summaries(all), "customers") => {
            Ok(Uint32Array::from(all.customers().as_slice()).into())
        }
        // A cast turns what is no number of a column into one that there is not.
        (Thing::Summaries(all), "column") => Ok(numbers(&all.column(asked.count(2) as u32))),
        (Thing::Buying(fit), "advance") => Ok(fit.advance(asked.count(2)).into()),
        (Thing::Buying(fit), "figures") => Ok(numbers(&fit.figures())),
        (Thing::Buying(fit), "model_word") => Ok(fit.model_word().into()),
        (Thing::Buying(fit), "limits") => Ok(fit.limits().into()),
        (Thing::Buying(fit), "why") => Ok(fit.why().into()),
        (Thing::Spending(fit), "advance") => Ok(fit.advance(asked.count(2)).into()),
        (Thing::Spending(fit), "figures") => Ok(numbers(&fit.figures())),
        (Thing::Spending(fit), "why") => Ok(fit.why().into()),
        (Thing::Survival(curve), "steps") => Ok(numbers(&curve.steps())),
        (Thing::Survival(curve), "median") => Ok(curve.median().into()),
        (Thing::Survival(curve), "longest") => Ok(curve.longest().into()),
        (Thing::Survival(curve), "restricted_mean") => {
            Ok(numbers(&curve.restricted_mean(asked.number(2))))
        }
        _ => Err(wrong(method)),
    }
}

/// Makes a thing, or answers without one.
fn of_nothing(name: &str, asked: &Question) -> Answer {
    let list = |at| asked.numbers(at);
    match name {
        "OpenBook" => Ok(keep(Thing::Book(
            OpenBook::new(&asked.text(2)).map_err(JsValue::from)?,
        ))),
        "Summaries" => Ok(keep(Thing::Summaries(Summaries::new(
            &asked.customers(2),
            &asked.days(3),
            &list(4),
            asked.day(5),
            asked.number(6),
        )))),
        "BuyingFit" => {
            let fit = BuyingFit::new(
                &asked.text(2),
                &list(3),
                &list(4),
                &list(5),
                &list(6),
                &list(7),
                &list(8),
                asked.number(9),
            );
            Ok(keep(Thing::Buying(fit.map_err(JsValue::from)?)))
        }
        "SpendingFit" => {
            let fit = SpendingFit::new(&list(2), &list(3), &list(4));
            Ok(keep(Thing::Spending(fit)))
        }
        "KaplanMeier" => {
            let curve = KaplanMeier::new(&list(2), &asked.bytes(3));
            Ok(keep(Thing::Survival(curve)))
        }
        "journey" => told(journey(&asked.text(2))),
        "expect" => figures(expect(
            &asked.text(2),
            &list(3),
            &list(4),
            &list(5),
            &list(6),
            asked.number(7),
            asked.count(8) as u32,
        )),
        "expectNew" => figures(expect_new(&asked.text(2), &list(3), &list(4))),
        "expectSpend" => {
            let [p, q, v] = [2, 3, 4].map(|at| asked.number(at));
            Ok(numbers(&expect_spend(p, q, v, &list(5), &list(6))))
        }
        "rfmScores" => {
            let scores = rfm_scores(&list(2), asked.count(3) as u8);
            Ok(Uint8Array::from(scores.as_slice()).into())
        }
        "cohorts" => figures(cohorts(
            &asked.customers(2),
            &asked.days(3),
            &list(4),
            asked.day(5),
            &asked.text(6),
        )),
        "shiftedBetaGeometric" => figures(shifted_beta_geometric(&list(2), &list(3))),
        _ => Err(wrong(name)),
    }
}

/// Keeps a thing under a number that no other has.
fn keep(thing: Thing) -> JsValue {
    THINGS.with_borrow_mut(|things| {
        let free = things.iter().position(Option::is_none);
        let number = free.unwrap_or(things.len());
        match things.get_mut(number) {
            Some(place) => *place = Some(thing),
            None => things.push(Some(thing)),
        }
        // Far fewer than what a double holds exactly.
        JsValue::from(number as f64)
    })
}

/// What is asked, with what the package's JavaScript has checked.
struct Question<'a>(&'a Array);

impl Question<'_> {
    fn at(&self, place: u32) -> JsValue {
        self.0.get(place)
    }

    fn thing(&self) -> Option<usize> {
        // A cast turns what is no count into the nearest one.
        self.at(0).as_f64().map(|number| number as usize)
    }

    fn text(&self, place: u32) -> String {
        self.at(place).as_string().unwrap_or_default()
    }

    fn number(&self, place: u32) -> f64 {
        self.at(place).as_f64().unwrap_or(f64::NAN)
    }

    fn count(&self, place: u32) -> usize {
        self.number(place) as usize
    }

    fn day(&self, place: u32) -> i32 {
        self.number(place) as i32
    }

    fn numbers(&self, place: u32) -> Vec<f64> {
        Float64Array::new(&self.at(place)).to_vec()
    }

    fn customers(&self, place: u32) -> Vec<u32> {
        Uint32Array::new(&self.at(place)).to_vec()
    }

    fn days(&self, place: u32) -> Vec<i32> {
        Int32Array::new(&self.at(place)).to_vec()
    }

    fn bytes(&self, place: u32) -> Vec<u8> {
        Uint8Array::new(&self.at(place)).to_vec()
    }
}

/// Text of JSON, or what is wrong.
fn told(answer: Result<String, String>) -> Answer {
    answer.map(JsValue::from).map_err(JsValue::from)
}

fn figures(answer: Result<Vec<f64>, String>) -> Answer {
    let list = answer.map(|list| numbers(&list));
    list.map_err(JsValue::from)
}

fn numbers(list: &[f64]) -> JsValue {
    Float64Array::from(list).into()
}

fn wrong(what: &str) -> JsValue {
    JsValue::from_str(what)
}
