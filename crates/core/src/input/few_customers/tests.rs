use super::*;
use crate::book::action::apply;
use crate::book::hlc::{Clock, Writer};
use crate::book::{Book, Fact};

const UNITS: Units = Units {
    digits: 2,
    decimal: '.',
};

fn row(name: &str, contact: LastContact, worth: &str) -> Row {
    Row {
        name: name.to_owned(),
        contact: Some(contact),
        worth: worth.to_owned(),
        ..Row::default()
    }
}

fn today() -> Day {
    Day::parse("2026-11-29").unwrap()
}

fn act(rows: &[Row]) -> Result<(Action, usize), Vec<RowProblem>> {
    let mut made = 0;
    let setting = Setting {
        today: today(),
        units: UNITS,
        note: &|row| format!("{:?}", row.contact),
    };
    action(rows, &setting, || {
        made += 1;
        Id::new(&format!("id{made}")).unwrap()
    })
}

fn problems(rows: &[Row]) -> Vec<(usize, RowField, Reason)> {
    let wrong = act(rows).unwrap_err().into_iter();
    wrong.map(|one| (one.row, one.field, one.reason)).collect()
}

#[test]
fn a_row_becomes_a_customer_with_the_last_contact_and_what_was_said_of_it() {
    let rows = [
        row(" Ann ", LastContact::Months, "1,200"),
        Row::default(),
        row("Bo", LastContact::Week, ""),
    ];
    let (action, count) = act(&rows).unwrap();
    assert_eq!(count, 2);
    let stamp = Clock::new(Writer::of_bits(1)).tick(1);
    let batch = apply(&Book::new(), &action, stamp).unwrap();
    let (book, _) = Book::new().fold(&batch);
    let told: Vec<_> = book
        .customers()
        .map(|(customer, file)| {
            let entry = file.entries().next().unwrap();
            assert!(matches!(&entry.fact, Fact::Touch(touch) if touch.channel.is_none()));
            (
                customer.name.as_str().to_owned(),
                customer.since.unwrap().to_string(),
                customer.annual_value.map(|worth| worth.get()),
                entry.on.to_string(),
                entry.note.as_ref().unwrap().as_str().to_owned(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "Ann".into(),
                "2024-11-29".into(),
                Some(120_000),
                "2026-08-30".into(),
                "Some(Months)".into()
            ),
            (
                "Bo".into(),
                "2024-11-29".into(),
                None,
                "2026-11-26".into(),
                "Some(Week)".into()
            ),
        ]
    );
}

#[test]
fn nobody_bought_after_the_last_contact_and_a_named_day_needs_no_note() {
    let mut long_ago = row("Ann", LastContact::On, "");
    long_ago.day = "2020-02-29".into();
    let (action, _) = act(&[long_ago]).unwrap();
    let Action::All(actions) = action else {
        panic!("one action for all")
    };
    let fields = |at: usize| match &actions[at] {
        Action::Add(_, _, fields) => fields.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(fields(0)["since"], "2020-02-29");
    assert_eq!(fields(1)["on"], "2020-02-29");
    assert!(!fields(1).contains_key("note"));
}

#[test]
fn a_prospect_needs_no_contact_and_brings_nothing_yet() {
    let prospect = Row {
        name: "Ann".into(),
        buys: Buys::NotYet,
        worth: "99".into(),
        ..Row::default()
    };
    let (action, _) = act(&[prospect]).unwrap();
    let Action::All(actions) = action else {
        panic!("one action for all")
    };
    assert_eq!(actions.len(), 1);
    let Action::Add(List::Customers, _, fields) = &actions[0] else {
        panic!("a customer")
    };
    assert_eq!(fields.keys().collect::<Vec<_>>(), ["added", "name"]);
}

#[test]
fn everything_wrong_is_told_at_its_row_and_nothing_is_added() {
    let mut nobody = row("  ", LastContact::Week, "12x");
    let mut ahead = row("Bo", LastContact::On, "-5");
    ahead.day = "2026-11-30".into();
    let unsaid = Row {
        name: "Cleo".into(),
        ..Row::default()
    };
    let rows = [nobody.clone(), Row::default(), ahead, unsaid];
    assert_eq!(
        problems(&rows),
        [
            (0, RowField::Name, Reason::Missing),
            (0, RowField::Worth, Reason::NotANumber("12x".into())),
            (2, RowField::Day, Reason::NotADate("2026-11-30".into())),
            (2, RowField::Worth, Reason::NotANumber("-5".into())),
            (3, RowField::Contact, Reason::Missing),
        ]
    );
    nobody.name = "x".repeat(100_000);
    nobody.worth.clear();
    let [(0, RowField::Name, Reason::TooLong { .. })] = problems(&[nobody])[..] else {
        panic!("too long a name")
    };
}

#[test]
fn a_row_that_was_put_away_comes_back_as_it_was() {
    let mut kept = row("Ἀθηνᾶ „Նանե“", LastContact::On, "1.200,50");
    kept.buys = Buys::Lately;
    kept.day = "last spring".into();
    kept.phones = vec!["+30 210 1234".into()];
    kept.emails = vec!["a@b.example".into()];
    assert_eq!(Row::read(&kept.write()), kept);
    assert_eq!(Row::read(&Row::default().write()), Row::default());
    assert_eq!(Row::read(&Value::Null), Row::default());
}
