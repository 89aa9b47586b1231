use super::super::charset::Plain;
use super::*;
use crate::book::own_date::PartialDate;
use crate::import::pace::at_once;

fn cards(text: &str) -> Records {
    at_once(read(text.as_bytes(), &Plain, Pace::NONE)).unwrap()
}

fn people(text: &str) -> Vec<Person> {
    cards(text).people
}

#[test]
fn a_name_is_found_wherever_it_stands() {
    let name = |text: &str| {
        people(&format!("BEGIN:VCARD\n{text}\nEND:VCARD\n"))
            .pop()
            .map(|p| p.name)
    };
    assert_eq!(name("N:Takanashi;Yui;;;").as_deref(), Some("Yui Takanashi"));
    assert_eq!(name("N:月島;健太;;;").as_deref(), Some("月島健太"));
    assert_eq!(
        name("FN:\nN:;;;;\nORG:Mill;Office").as_deref(),
        Some("Mill")
    );
    assert_eq!(name("EMAIL:a@b.example").as_deref(), Some("a@b.example"));
    assert_eq!(name("ADR:;;Quay 1;;;;"), None);
}

#[test]
fn fax_and_pager_and_words_are_no_telephones() {
    let text = "BEGIN:VCARD\nFN:A\nTEL;TYPE=HOME,FAX:1111\nitem1.TEL:2222\nitem1.X-ABLabel:_$!<WorkFAX>!$_\n\
        TEL;PAGER:3333\nTEL:ask Jenny\nTEL;VALUE=uri:tel:+4-5;ext=7\nTEL:+49 170 1\nEND:VCARD";
    assert_eq!(people(text)[0].phones, ["+49 170 1"]);
}

#[test]
fn birthdays_come_with_and_without_years() {
    let born = |text: &str| people(&format!("BEGIN:VCARD\nFN:A\n{text}\nEND:VCARD"))[0].birthday;
    let day = |text: &str| Day::parse(text).map(PartialDate::Full);
    assert_eq!(born("BDAY:19680214"), day("1968-02-14"));
    assert_eq!(
        born("BDAY;VALUE=date-time:1968-02-14T00:00:00Z"),
        day("1968-02-14")
    );
    assert_eq!(
        born("BDAY:--0229"),
        Some(PartialDate::NoYear { month: 2, day: 29 })
    );
    let apple = "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-05";
    assert_eq!(born(apple), Some(PartialDate::NoYear { month: 3, day: 5 }));
    assert_eq!(born("BDAY:19713105"), None);
}

#[test]
fn groups_agents_and_cut_cards_are_told_apart() {
    let text = "BEGIN:VCARD\nFN:Team\nKIND:group\nEND:VCARD\n\
        BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nTEL:12345\nEND:VCARD\nTEL:98765\nEND:VCARD\n\
        BEGIN:VCARD\nFN:C";
    let records = cards(text);
    let names: Vec<&str> = records.people.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["A", "C"]);
    assert_eq!(records.people[0].phones, ["98765"]);
    assert_eq!(records.skips[0].reason, "group_row");
}

use crate::book::Day;
