//! What the page does with a file, from its bytes to a book, with everything that must hold whatever they are.

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Stamp, Writer};
use kept_core::book::op::Batch;
use kept_core::book::{Book, Day, Id};
use kept_core::exchange::file_kind::{FileKind, UnreadableFile, detect};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::{Refusal, read};
use kept_core::exchange::json::write::write;
use kept_core::import::charset::Plain;
use kept_core::import::{self, Addition, Context, Summary, reader};

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// It is nothing that can be read.
    NoFile(UnreadableFile),
    /// It is no book.
    NoBook(Refusal),
    /// A book: how many records came in, how many were left out, how many problems were named.
    Book(usize, usize, usize),
    /// A table that cannot be read.
    NoTable,
    /// Another program's file: how many records came in, how many were left out.
    Table(usize, usize),
}

/// A book in which something stands already.
pub fn standing() -> Book {
    let text = r#"{"format":"kept","version":1,
        "customers":[{"id":"ann","name":"Ann Petrosyan","added":"2026-01-02","tier":"A"}],
        "entries":[{"id":"e1","customer":"ann","on":"2026-01-05","kind":"touch","channel":"visit","by":"us"}]}"#;
    let book = read(text, |_| false).unwrap();
    let stamp = Clock::new(Writer::of_bits(7)).tick(1_000);
    let ops = compare(&Book::new(), book, stamp, false).ops;
    Book::new().fold(&Batch { stamp, ops }).0
}

/// Tries a file out on a book.
pub fn try_out(bytes: &[u8], book: &Book) -> Came {
    match detect(bytes) {
        Err(why) => Came::NoFile(why),
        Ok(FileKind::Book(text)) => try_book(&text, book),
        Ok(FileKind::Table) => try_foreign(bytes, book),
    }
}

/// Tries a text out as a book.
pub fn try_book(text: &str, book: &Book) -> Came {
    let known = |id: &Id| book.customer(id).is_some();
    let contents = match read(text, known) {
        Ok(contents) => contents,
        Err(refusal) => return Came::NoBook(refusal),
    };
    let came = Came::Book(
        contents.records.len(),
        contents.refused,
        contents.problems.len(),
    );
    for problem in &contents.problems {
        assert!(
            problem.path.len() < text.len() + 100,
            "a path longer than its file"
        );
    }
    assert!(
        contents.refused == 0 || !contents.problems.is_empty(),
        "left out without a word"
    );
    let stamp = later();
    let comparison = compare(book, contents.clone(), stamp, false);
    // What stands in the book and not in the file stays: absence is never deletion.
    let merged = match apply(book, &Action::Merge(comparison.ops), stamp) {
        Ok(batch) => book.fold(&batch).0,
        Err(problems) => panic!("a comparison that cannot be carried out: {problems:?}"),
    };
    let erases = !contents.deleted.is_empty();
    assert!(erases || merged.customer_count() >= book.customer_count());
    // What came in goes out, and is nothing new when it comes again.
    let out = write(&merged, "2026-11-22T09:30:00Z");
    let again = read(&out, |_| false).expect("our own file");
    assert_eq!(again.problems, [], "our own file has nothing wrong with it");
    let again = compare(&merged, again, later(), false);
    assert_eq!(again.ops, [], "our own file is nothing new");
    came
}

fn later() -> Stamp {
    Clock::new(Writer::of_bits(9)).tick(2_000)
}

/// Tries bytes out as another program's file, with what the page would take without asking and with other answers.
pub fn try_foreign(bytes: &[u8], book: &Book) -> Came {
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    let mut answer = |key: &str, all: &[&str]| {
        let given = all[bytes.len() % all.len()].to_owned();
        context.answers.insert(key.to_owned(), vec![given]);
    };
    answer("date_order", &["day first", "month first"]);
    answer("decimal_mark", &["point", "comma"]);
    answer("strangers", &["add", "leave out", "add"]);
    let plan = |book: &Book| {
        let plan = import::Plan::new(reader::read(bytes, &context, &Plain), &context);
        let addition = Addition::new(&plan, book, &context);
        let summary = Summary::new(&plan, &addition, &context);
        (addition, summary)
    };
    let (addition, summary) = plan(book);
    let accounted = summary.taken + summary.left.len();
    assert_eq!(accounted, summary.lines_in, "every record is accounted for");
    if summary.kind == import::records::FileKind::None {
        return Came::NoTable;
    }
    let records = addition.entries.len() + addition.customers.len();
    let came = Came::Table(records, summary.left.len());
    let batch = match apply(book, &Action::Merge(addition.into_ops()), later()) {
        Ok(batch) => batch,
        Err(problems) => panic!("a plan that cannot be carried out: {problems:?}"),
    };
    let merged = book.fold(&batch).0;
    let (again, _) = plan(&merged);
    assert!(again.is_empty(), "the same file is nothing new: {again:?}");
    came
}
