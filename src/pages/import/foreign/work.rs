//! From the bytes of a file to what it would add to the book, with the page alive in between.

use std::collections::BTreeMap;
use std::mem;

use crate::platform::text_decoder::BrowserDecoder;
use crate::platform::{clock, own_names, place};
use crate::prelude::*;
use crate::services::time_slicing::{Rests, Stop, yield_to_browser};
use kept_core::book::Book;
use kept_core::import::context::Zone;
use kept_core::import::pace::{Pace, Stopped};
use kept_core::import::records::{Ask, FileKind};
use kept_core::import::write::Held;
use kept_core::import::{Addition, Context, Plan, Summary, reader};

/// A file as it was chosen.
pub struct Source {
    /// Its name.
    pub name: AttrValue,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Answers to questions, by key.
pub type Answers = BTreeMap<String, Vec<String>>;

/// What a file would do, and what was said when that was found out.
pub struct Planned {
    /// The answers.
    pub answers: Answers,
    /// What the file holds.
    pub plan: Plan,
    /// What of it is new.
    pub addition: Addition,
    /// It in figures.
    pub summary: Summary,
    /// What is asked, with what is ticked.
    pub asked: Vec<Ask>,
    /// The state of the book for which that is so.
    pub of: Option<AppState>,
}

impl Drop for Planned {
    /// So much is let go of in turns as well.
    fn drop(&mut self) {
        let (plan, addition) = (mem::take(&mut self.plan), mem::take(&mut self.addition));
        wasm_bindgen_futures::spawn_local(async move {
            let rests = Rests::new(&Stop::default(), &Callback::noop());
            let rest = |percent: u8| rests.rest(percent);
            let pace = Pace::new(&rest);
            // Nobody calls it off.
            let _ = plan.let_go(pace).await;
            let _ = addition.let_go(pace).await;
        });
    }
}

/// Questions that are answered by ticking names.
pub const TICKED: [&str; 2] = ["payers", "who_counts"];

thread_local! {
    /// The time zone, whose changes take a while to find.
    static ZONE: Zone = place::zone();
}

/// What the reader must know besides the file.
pub fn context(source: &Source, answers: &Answers, book: &Book) -> Context {
    let mut context = Context::new(clock::today());
    context.zone = ZONE.with(Clone::clone);
    context.country = place::country();
    let settings = book.settings();
    let has_amounts = || {
        let mut rows = book.entry_rows();
        rows.any(
            |row| matches!(&row.record.fact, Fact::Purchase(bought) if bought.amount.is_some()),
        )
    };
    context.currency = match settings.currency {
        Some(currency) => Some(currency.code().to_owned()),
        None => has_amounts().then(|| currency(book).code().to_owned()),
    };
    context.own_names = settings
        .business
        .iter()
        .map(|name| name.as_str().to_owned())
        .collect();
    context.own_names.extend(own_names::get());
    context.file_name = Some(source.name.to_string());
    context.answers = answers.clone();
    context
}

/// What the file would add to the book; none where it was called off. Payers and writers of a group who are in the book
/// already are ticked to begin with.
pub async fn plan(
    source: &Source,
    answers: &Answers,
    book: &Book,
    stop: &Stop,
    tell: &Callback<u8>,
) -> Option<Planned> {
    yield_to_browser().await;
    let rests = Rests::new(stop, tell);
    let rest = |percent: u8| rests.rest(percent);
    let pace = Pace::new(&rest);
    planned(source, answers, book, pace).await.ok()
}

async fn planned(
    source: &Source,
    answers: &Answers,
    book: &Book,
    pace: Pace<'_>,
) -> Result<Planned, Stopped> {
    let mut context = context(source, answers, book);
    let decoder = &BrowserDecoder;
    let mut records = reader::read_in_pieces(&source.bytes, &context, decoder, pace).await?;
    let asked =
        |key: &&str| records.asks.iter().any(|ask| ask.key == *key) && !answers.contains_key(*key);
    let open: Vec<&str> = TICKED.into_iter().filter(asked).collect();
    if !open.is_empty() {
        // The file says the same whoever is ticked: it is read once.
        let asks = records.asks.clone();
        let mut plan = Plan::in_pieces(records, &context, pace).await?;
        let addition = Addition::in_pieces(&plan, book, &context, pace).await?;
        let known = known(&plan, &addition);
        for key in open {
            context.answers.insert(key.to_owned(), known.clone());
        }
        records = mem::take(&mut plan.records);
        records.asks = asks;
        plan.let_go(pace).await?;
        addition.let_go(pace).await?;
    }
    // A plan no longer asks what was ticked, but it stays on the screen.
    let is_ticked = |ask: &&Ask| TICKED.contains(&ask.key);
    let mut asked: Vec<Ask> = records.asks.iter().filter(is_ticked).cloned().collect();
    let mut plan = Plan::in_pieces(records, &context, pace).await?;
    ask_for_currency(&mut plan, &context, book);
    let addition = Addition::in_pieces(&plan, book, &context, pace).await?;
    let summary = Summary::new(&plan, &addition, &context);
    pace.rest(100).await?;
    asked.extend(
        plan.records
            .asks
            .iter()
            .filter(|ask| !is_ticked(ask))
            .cloned(),
    );
    Ok(Planned {
        asked,
        answers: context.answers,
        plan,
        addition,
        summary,
        of: None,
    })
}

/// Amounts without a currency are in the book's: that one is offered by its code, and nothing is asked where it is settled.
fn ask_for_currency(plan: &mut Plan, context: &Context, book: &Book) {
    let settled = context.currency.is_some();
    let asks = &mut plan.records.asks;
    asks.retain(|ask| ask.key != "currency" || !settled);
    for ask in asks.iter_mut().filter(|ask| ask.key == "currency") {
        let own = currency(book).code().to_owned();
        if let Some(place) = ask.options.iter().position(|code| code == "book") {
            ask.options.remove(place);
            if !ask.options.contains(&own) {
                ask.options.insert(0, own);
            }
        }
    }
    asks.retain(|ask| ask.key != "currency" || ask.options.len() > 1);
}

/// The names of those of a file whom the book has.
fn known(plan: &Plan, addition: &Addition) -> Vec<String> {
    let known = plan.people.iter().zip(&addition.people);
    let known = known.filter(|(_, held)| matches!(held, Held::Known(_)));
    known.map(|(person, _)| person.name.clone()).collect()
}

/// What another answer to one question would give, and the first names in it; none where it was called off.
pub async fn with_answer(
    source: &Source,
    answers: &Answers,
    (key, answer): (&str, &str),
    book: &Book,
    stop: &Stop,
) -> Option<(Summary, String)> {
    let mut answers = answers.clone();
    answers.insert(key.to_owned(), vec![answer.to_owned()]);
    let mut planned = plan(source, &answers, book, stop, &Callback::noop()).await?;
    let names = planned.plan.people.iter().take(3);
    let names: Vec<String> = names.map(|person| person.name.clone()).collect();
    Some((mem::take(&mut planned.summary), names.join(" · ")))
}

/// Whether anything of a file can come in.
pub fn is_refused(summary: &Summary) -> bool {
    summary.kind == FileKind::None
}
