use super::*;
use crate::book::action::{self, Action};
use crate::book::hlc::{Clock, Writer};
use crate::import::decode::TextDecode;
use crate::import::reader;

struct Nothing;

impl TextDecode for Nothing {
    fn decode(&self, _: &str, _: &[u8]) -> Option<String> {
        None
    }
}

fn context() -> Context {
    Context::new(Day::parse("2026-11-28").unwrap())
}

/// The book after an import of this text, and what the import added.
fn import(book: &Book, file: &str) -> (Book, usize, usize) {
    let context = context();
    let plan = Plan::new(reader::read(file.as_bytes(), &context, &Nothing), &context);
    let addition = Addition::new(&plan, book, &context);
    let (customers, entries) = (
        addition.customers.len() + addition.changes.len(),
        addition.entries.len(),
    );
    let stamp = Clock::new(Writer::of_bits(1)).tick(1_800_000_000_000);
    let batch = action::apply(book, &Action::Merge(addition.into_ops()), stamp).unwrap();
    (book.fold(&batch).0, customers, entries)
}

const JANUARY: &str = "Order ID,Order Date,Customer Name,Email,Total\n1,2026-01-05,Ann Bell,ann@x.example,10.00\n\
                       2,2026-01-20,Bob Cay,bob@x.example,20.00\n3,2026-01-31,Ann Bell,ANN@x.example,30.00\n";

#[test]
fn the_same_file_again_adds_nothing() {
    let (book, customers, entries) = import(&Book::new(), JANUARY);
    assert_eq!((customers, entries), (2, 3));
    let (_, customers, entries) = import(&book, JANUARY);
    assert_eq!((customers, entries), (0, 0));
}

#[test]
fn an_overlapping_month_adds_only_what_is_new() {
    let (book, ..) = import(&Book::new(), JANUARY);
    let next = "Order ID,Order Date,Customer Name,Email,Total\n3,2026-01-31,Ann Bell,ann@x.example,30.00\n\
                4,2026-02-03,Cy Dow,cy@x.example,40.00\n5,2026-02-04,Bob Cay,bob@x.example,50.00\n";
    let (_, customers, entries) = import(&book, next);
    assert_eq!((customers, entries), (1, 2));
}

#[test]
fn equal_rows_without_a_number_are_two_and_stay_two() {
    let file = "Date,Customer,Amount\n2026-01-05,Ann Bell,10.00\n2026-01-05,Ann Bell,10.00\n2026-01-06,Bob,5.00\n";
    let (book, customers, entries) = import(&Book::new(), file);
    assert_eq!((customers, entries), (2, 3));
    let (_, customers, entries) = import(&book, file);
    assert_eq!((customers, entries), (0, 0));
}

#[test]
fn contacts_add_to_whom_the_book_has_only_what_it_did_not_know() {
    let (book, ..) = import(&Book::new(), JANUARY);
    let contacts = "First Name,Last Name,Email,Phone\nAnn,Bell,ann@x.example,+1 503 555 0101\nDee,Ess,dee@x.example,\n";
    let (book, customers, _) = import(&book, contacts);
    assert_eq!(customers, 2);
    assert_eq!(book.customer_count(), 3);
    let (_, customers, _) = import(&book, contacts);
    assert_eq!(customers, 0);
}

/// The dates of a customer's own, as `name kind on`.
fn dates(book: &Book, name: &str) -> Vec<String> {
    let mut all = book.customers();
    let (customer, _) = all
        .find(|(customer, _)| customer.name.as_str() == name)
        .unwrap();
    let dates = customer.dates.iter().flat_map(|dates| dates.0.iter());
    let dates = dates.map(|(name, date)| {
        let name = name.split('-').next().unwrap_or(name);
        format!("{name} {} {}", date.group.kind.word(), date.group.on)
    });
    dates.collect()
}

#[test]
fn a_birthday_comes_in_once_and_one_the_book_knows_stays() {
    let card = |born: &str| {
        format!(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann Bell\r\nEMAIL:ann@x.example\r\nBDAY:{born}\r\nEND:VCARD\r\n"
        )
    };
    let (book, customers, _) = import(&Book::new(), &card("--0229"));
    assert_eq!(customers, 1);
    assert_eq!(dates(&book, "Ann Bell"), ["birthday birthday --02-29"]);
    let (_, customers, _) = import(&book, &card("--0229"));
    assert_eq!(customers, 0);
    let (book, customers, _) = import(&book, &card("19840301"));
    assert_eq!(customers, 0);
    assert_eq!(dates(&book, "Ann Bell"), ["birthday birthday --02-29"]);
}

/// A calendar with a meeting of Ann and one of somebody unknown, on this day each.
fn calendar(ann: &str) -> String {
    let event = |uid: &str, day: &str, who: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{day}T100000Z\r\nDTEND:{day}T110000Z\r\nSUMMARY:Coffee\r\n\
             ATTENDEE;CN={who}:mailto:{who}@x.example\r\nATTENDEE;CN=me:mailto:me@own.example\r\n\
             ORGANIZER;CN=me:mailto:me@own.example\r\nEND:VEVENT\r\n"
        )
    };
    let (ann, dee) = (event("a-1", ann, "ann"), event("d-1", "20261224", "dee"));
    let past = event("a-0", "20261101", "ann");
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{past}{ann}{dee}END:VCALENDAR\r\n")
}

#[test]
fn a_meeting_to_come_stays_as_a_date_and_moves_with_a_later_file() {
    let (book, ..) = import(&Book::new(), JANUARY);
    let (book, customers, entries) = import(&book, &calendar("20261203"));
    assert_eq!((customers, entries), (1, 1));
    assert_eq!(dates(&book, "Ann Bell"), ["meeting meeting 2026-12-03"]);
    assert!(dates(&book, "Bob Cay").is_empty());
    let (_, customers, entries) = import(&book, &calendar("20261203"));
    assert_eq!((customers, entries), (0, 0));
    let (book, customers, _) = import(&book, &calendar("20261210"));
    assert_eq!(customers, 1);
    assert_eq!(dates(&book, "Ann Bell"), ["meeting meeting 2026-12-10"]);
}

#[test]
fn a_meeting_that_was_taken_away_does_not_come_back() {
    let (book, ..) = import(&Book::new(), JANUARY);
    let (book, ..) = import(&book, &calendar("20261203"));
    let (id, name) = {
        let (ann, _) = book
            .customers()
            .find(|(customer, _)| customer.name.as_str() == "Ann Bell")
            .unwrap();
        let name = ann.dates.as_ref().unwrap().0.keys().next().unwrap();
        (ann.id.clone(), format!("dates/{name}"))
    };
    let mut gone = Fields::new();
    gone.insert(name, serde_json::Value::Null);
    let stamp = Clock::new(Writer::of_bits(2)).tick(1_800_000_000_001);
    let edit = Action::Edit(List::Customers, id, gone);
    let book = book.fold(&action::apply(&book, &edit, stamp).unwrap()).0;
    let (book, customers, _) = import(&book, &calendar("20261203"));
    assert_eq!(customers, 0);
    assert!(dates(&book, "Ann Bell").is_empty());
}

#[test]
fn the_sentence_counts_meetings_to_come_and_every_line_is_taken_or_left() {
    use crate::import::summary::Summary;
    let (book, ..) = import(&Book::new(), JANUARY);
    let context = context();
    let file = calendar("20261203");
    let plan = Plan::new(reader::read(file.as_bytes(), &context, &Nothing), &context);
    let addition = Addition::new(&plan, &book, &context);
    let summary = Summary::new(&plan, &addition, &context);
    assert_eq!((summary.touches, summary.next, summary.people), (1, 1, 1));
    assert_eq!((summary.lines_in, summary.taken), (3, 2));
    assert_eq!(summary.reasons(), [("future", 1)]);
}

#[test]
fn another_currency_stays_out_unless_a_rate_is_given_and_a_second_rate_changes_nothing() {
    let file = "Order ID,Order Date,Customer Name,Email,Currency,Total\n1,2026-01-05,Ann,ann@x.example,EUR,10.00\n\
                2,2026-01-06,Ann,ann@x.example,EUR,20.00\n3,2026-01-07,Bob,bob@x.example,JPY,1000\n";
    let amounts = |book: &Book| -> Vec<i64> {
        let amount = |row: &crate::book::lww_record::Row<crate::book::Entry>| match &row.record.fact
        {
            crate::book::Fact::Purchase(purchase) => purchase.amount.map(|amount| amount.get()),
            _ => None,
        };
        let mut all: Vec<i64> = book.entry_rows().filter_map(|row| amount(row)).collect();
        all.sort_unstable();
        all
    };
    let with = |book: &Book, rate: Option<&str>| {
        let mut context = context();
        context.currency = Some("EUR".to_owned());
        if let Some(rate) = rate {
            let rate = vec![format!("JPY={rate}")];
            context.answers.insert("rate".to_owned(), rate);
        }
        let plan = Plan::new(reader::read(file.as_bytes(), &context, &Nothing), &context);
        let addition = Addition::new(&plan, book, &context);
        assert_eq!(addition.other_currencies, [("JPY".to_owned(), 1)]);
        let total = addition.standing.total;
        let stamp = Clock::new(Writer::of_bits(1)).tick(1_800_000_000_000);
        let batch = action::apply(book, &Action::Merge(addition.into_ops()), stamp).unwrap();
        (book.fold(&batch).0, total)
    };
    let (left_out, total) = with(&Book::new(), None);
    assert_eq!((amounts(&left_out), total), (vec![1000, 2000], 3000));
    assert_eq!(with(&Book::new(), Some("0")).1, 3000);
    assert_eq!(with(&Book::new(), Some("no")).1, 3000);
    let (book, total) = with(&left_out, Some("0.0061"));
    assert_eq!((amounts(&book), total), (vec![610, 1000, 2000], 3610));
    let (again, _) = with(&book, Some("0.0062"));
    assert_eq!(amounts(&again), [610, 1000, 2000]);
}
