//! What an import says is what then stands in the book; the same file again adds nothing, and two devices that read one
//! file agree. For every file of the corpus.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "tests may"
)]

#[path = "support/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};

use kept_core::book::action::{self, Action};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::{Book, Day, Fact};
use kept_core::import::{Addition, Context, Plan, Summary, reader};
use tables::Tables;

const ROOT: &str = "tests/data/corpus/open";

fn files() -> Vec<PathBuf> {
    let mut all = Vec::new();
    for folder in std::fs::read_dir(ROOT).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            all.extend(
                std::fs::read_dir(folder)
                    .unwrap()
                    .map(|file| file.unwrap().path()),
            );
        }
    }
    all.sort();
    all
}

fn context(file: &Path, book: &Book) -> Context {
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    context.file_name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let currency = book.settings().currency;
    context.currency = currency.map(|currency| currency.code().to_owned());
    let strangers = vec!["add".to_owned()];
    context.answers.insert("strangers".to_owned(), strangers);
    context
}

fn addition(file: &Path, book: &Book) -> (Addition, Summary) {
    let context = context(file, book);
    let bytes = std::fs::read(file).unwrap();
    let plan = Plan::new(reader::read(&bytes, &context, &Tables), &context);
    let addition = Addition::new(&plan, book, &context);
    let summary = Summary::new(&plan, &addition, &context);
    (addition, summary)
}

fn import(file: &Path, book: &Book, device: u64) -> (Book, Summary) {
    let (addition, summary) = addition(file, book);
    let stamp = Clock::new(Writer::of_bits(device)).tick(1_800_000_000_000);
    let batch = action::apply(book, &Action::Merge(addition.into_ops()), stamp);
    let batch = batch.unwrap_or_else(|problems| panic!("{}: {problems:?}", file.display()));
    (book.fold(&batch).0, summary)
}

/// Customers, purchases, their sum, contacts.
fn standing(book: &Book) -> (usize, usize, i64, usize) {
    let (mut purchases, mut total, mut touches) = (0, 0, 0);
    for row in book.entry_rows() {
        match &row.record.fact {
            Fact::Purchase(purchase) => {
                purchases += 1;
                total += purchase.amount.map_or(0, |amount| amount.get());
            }
            Fact::Touch(_) => touches += 1,
            _ => {}
        }
    }
    (book.customer_count(), purchases, total, touches)
}

fn said(summary: &Summary) -> (usize, usize, i64, usize) {
    (
        summary.people,
        summary.purchases,
        summary.total,
        summary.touches,
    )
}

#[test]
fn what_is_said_is_what_stands_in_the_book() {
    let mut wrong = Vec::new();
    for file in files() {
        let (book, summary) = import(&file, &Book::new(), 1);
        if said(&summary) != standing(&book) {
            wrong.push(format!(
                "{}: said {:?}, stands {:?}",
                file.display(),
                said(&summary),
                standing(&book)
            ));
        }
        assert_eq!(summary.new_people, summary.people, "{}", file.display());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn records_in_are_records_taken_and_records_left_out() {
    let mut wrong = Vec::new();
    for file in files() {
        let (_, summary) = addition(&file, &Book::new());
        let unnamed = summary
            .left
            .iter()
            .filter(|skip| skip.reason == "nothing_in_it");
        let unnamed = unnamed.count();
        if summary.lines_in != summary.taken + summary.left.len() || unnamed > 0 {
            wrong.push(format!(
                "{}: {} in, {} taken, {} left out, {unnamed} of them unnamed",
                file.display(),
                summary.lines_in,
                summary.taken,
                summary.left.len()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_same_file_again_adds_nothing_and_says_the_same() {
    let mut wrong = Vec::new();
    for file in files() {
        let (book, first) = import(&file, &Book::new(), 1);
        let (addition, second) = addition(&file, &book);
        if !addition.is_empty() || said(&first) != said(&second) {
            wrong.push(format!(
                "{}: {} customers, {} changes, {} entries; said {:?}, then {:?}",
                file.display(),
                addition.customers.len(),
                addition.changes.len(),
                addition.entries.len(),
                said(&first),
                said(&second)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_devices_that_import_one_file_have_nothing_twice() {
    for file in files() {
        let (here, _) = import(&file, &Book::new(), 1);
        let (addition, _) = addition(&file, &Book::new());
        let stamp = Clock::new(Writer::of_bits(2)).tick(1_800_000_001_000);
        let theirs =
            action::apply(&Book::new(), &Action::Merge(addition.into_ops()), stamp).unwrap();
        let both = here.fold(&theirs).0;
        assert_eq!(standing(&both), standing(&here), "{}", file.display());
    }
}

/// The variants that a message of the catalogue names.
fn variants(id: &str) -> Vec<String> {
    let texts = std::fs::read_to_string("locales/book/en.ftl").unwrap();
    let start = texts.find(&format!("\n{id} = ")).unwrap();
    let lines = texts[start..]
        .lines()
        .skip(2)
        .take_while(|line| !line.starts_with('}'));
    let named = lines.filter_map(|line| line.trim().strip_prefix('[')?.split(']').next());
    named.map(str::to_owned).collect()
}

#[test]
fn every_reason_and_every_question_has_words() {
    let (reasons, refusals) = (variants("import-reason"), variants("import-refusal"));
    let (asks, notes) = (variants("import-ask"), variants("import-note"));
    let mut missing = std::collections::BTreeSet::new();
    for file in files() {
        let context = context(&file, &Book::new());
        let bytes = std::fs::read(&file).unwrap();
        let plan = Plan::new(reader::read(&bytes, &context, &Tables), &context);
        let summary = Summary::new(
            &plan,
            &Addition::new(&plan, &Book::new(), &context),
            &context,
        );
        let told = summary
            .left
            .iter()
            .filter(|skip| !reasons.iter().any(|known| known == skip.reason));
        missing.extend(told.map(|skip| skip.reason.to_owned()));
        let refused = summary.refusals.iter().filter(|reason| {
            !refusals
                .iter()
                .chain(&reasons)
                .any(|known| known == *reason)
        });
        missing.extend(refused.map(|reason| (*reason).to_owned()));
        let asked = plan
            .records
            .asks
            .iter()
            .filter(|ask| !asks.iter().chain(&notes).any(|known| known == ask.key));
        missing.extend(asked.map(|ask| ask.key.to_owned()));
    }
    assert!(missing.is_empty(), "{missing:?}");
}
