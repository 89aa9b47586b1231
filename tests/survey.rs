//! The buyer's survey on its way: out as a link, back as a reply, into the book once.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::book::value::{OneToFive, OneToSeven, ZeroToTen};
use kept_core::book::{Book, Day, Fact, Id};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::exchange::survey::reply::{LINE_MOST, room_left};
use kept_core::exchange::survey::{
    ANSWER, Invite, LINK_LIMIT, REPLY_LIMIT, Refusal, Reply, TEXT_LIMIT, import_replies, invite,
    link, read_invite, read_reply, reply_link,
};
use kept_core::scoring::friction::friction;
use kept_core::session::{Label, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;
use proptest::prelude::*;
use serde_json::json;

const PAGE: &str = "https://somebody.github.io/kept/";

fn today() -> Day {
    Day::parse("2025-06-30").unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn after(book: &Book, action: &Action, millis: u64) -> Book {
    let stamp = Clock::new(Writer::of_bits(3)).tick(millis);
    let batch = apply(book, action, stamp).unwrap();
    book.fold(&batch).0
}

/// A book with one customer, and the invitations of both kinds that it sent.
fn shop() -> (Book, Invite, Invite) {
    let ann = json!({ "name": "Ann Petrosyan", "added": "2024-01-01" });
    let settings = json!({ "business": "Cherry & Co", "language": "hy" });
    let fields = |value: &serde_json::Value| value.as_object().unwrap().clone();
    let settings = Action::Edit(
        List::Settings,
        kept_core::book::Settings::id(),
        fields(&settings),
    );
    let add = Action::Add(List::Customers, id("ann"), fields(&ann));
    let book = after(&Book::new(), &Action::All(vec![settings, add]), 1);
    let (anybody, action) = invite(&book, None, [11, 12]);
    let book = after(&book, &action.unwrap(), 2);
    let (to_ann, action) = invite(&book, Some(&id("ann")), [13, 14]);
    let book = after(&book, &action.unwrap(), 3);
    (book, anybody, to_ann)
}

fn full(invite: &Invite, chance: u64) -> Reply {
    Reply {
        answers: [1, 2, 3, 4, 5].map(OneToFive::new),
        effort: OneToSeven::new(6),
        recommend: ZeroToTen::new(0),
        line: "Very good bread, and \"real\" prices — merci ☕".to_owned(),
        ..Reply::to(invite, today(), chance)
    }
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let answers = proptest::array::uniform5(proptest::option::of(1..=5i64));
    let day = -25_567..84_369i32;
    let rest = (
        proptest::option::of(1..=7i64),
        proptest::option::of(0..=10i64),
        ".{0,60}",
    );
    let ids = (
        any::<u64>(),
        any::<u32>(),
        proptest::option::of(any::<u64>()),
    );
    (ids, day, answers, rest).prop_map(
        |((id, mark, token), day, answers, (effort, recommend, line))| Reply {
            id,
            mark,
            token,
            on: Day::from_unix_days(day).unwrap(),
            answers: answers.map(|answer| answer.and_then(OneToFive::new)),
            effort: effort.and_then(OneToSeven::new),
            recommend: recommend.and_then(ZeroToTen::new),
            line,
        },
    )
}

/// The line as it arrives where it is short: in one line, with single blanks.
fn in_one_line(line: &str) -> String {
    let words = line.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

proptest! {
    #[test]
    fn a_reply_arrives_as_it_was_sent(reply in any_reply()) {
        let line = in_one_line(&reply.line);
        prop_assume!(line.len() <= LINE_MOST);
        let sent = Reply { line, ..reply };
        let arrived = if sent.is_empty() { Err(Refusal::Empty) } else { Ok(sent.clone()) };
        prop_assert_eq!(read_reply(&sent.text()), arrived.clone());
        prop_assert_eq!(read_reply(&reply_link(PAGE, &sent)), arrived);
        prop_assert!(sent.text().chars().all(|c| c.is_ascii_alphanumeric()));
    }

    #[test]
    fn a_link_arrives_as_it_was_sent_and_stays_short_whatever_the_name(
        name in ".{0,300}", long in "[\u{0}-\u{10ffff}]{0,300}", token in proptest::option::of(any::<u64>()), path in 0..220usize,
    ) {
        for business in [name, long] {
            let sent = Invite { business, language: "pt-BR".to_owned(), mark: 7, token };
            let page = format!("https://example.org/{}", "x".repeat(path));
            let text = link(&page, &sent);
            prop_assert!(text.chars().count() < LINK_LIMIT, "{}", text.len());
            let code = text.strip_prefix(&format!("{page}{ANSWER}")).unwrap();
            prop_assert!(code.chars().all(|c| c.is_ascii_alphanumeric()));
            let arrived = read_invite(&text).unwrap();
            prop_assert_eq!((&arrived.language, arrived.mark, arrived.token), (&sent.language, sent.mark, sent.token));
            let start = arrived.business.strip_suffix('…').unwrap_or(&arrived.business);
            prop_assert!(in_one_line(&sent.business).starts_with(start));
            prop_assert_eq!(read_invite(code), Ok(arrived));
        }
    }

    #[test]
    fn a_reply_stays_short_whatever_the_line(line in "[\u{0}-\u{10ffff}]{0,500}", token in any::<u64>(), chance in any::<u64>()) {
        let invite = Invite { business: String::new(), language: "en".to_owned(), mark: u32::MAX, token: Some(token) };
        let sent = Reply { line, ..full(&invite, chance) };
        prop_assert!(sent.text().len() < REPLY_LIMIT - 60);
        prop_assert!(reply_link(PAGE, &sent).len() < REPLY_LIMIT);
        let arrived = read_reply(&sent.text()).unwrap();
        let fits = room_left(&sent.line) >= 0;
        prop_assert_eq!(fits, arrived.line == in_one_line(&sent.line));
        prop_assert!(fits || arrived.line.ends_with('…'));
    }

    #[test]
    fn no_text_at_all_brings_the_reader_down(text in any::<String>(), tail in "[A-Za-z0-9]{0,40}") {
        prop_assert!(read_reply(&text).is_err());
        for start in ["KEPTA1", "KEPTQ1", "KEPT", "KEPTA"] {
            let made = format!("{start}{tail}{text}");
            prop_assert!(read_reply(&made).is_err() && read_invite(&made).is_err());
        }
    }
}

#[test]
fn every_cut_reply_and_link_is_refused() {
    let (_, _, to_ann) = shop();
    let reply = full(&to_ann, 5).text();
    let code = link("", &to_ann);
    for end in 0..reply.len() {
        let why = read_reply(&reply[..end]).unwrap_err();
        assert_eq!(
            why,
            if end < 5 {
                Refusal::Nothing
            } else {
                Refusal::Cut
            },
            "{end}"
        );
        assert!(read_reply(&reply[end + 1..]).is_err(), "{end}");
        let out = format!("{}{}", &reply[..end], &reply[end + 1..]);
        assert!(read_reply(&out).is_err(), "without character {end}");
    }
    for end in 0..code.len() {
        assert!(read_invite(&code[..end]).is_err(), "{end}");
    }
}

#[test]
fn every_reply_and_link_with_one_other_character_is_refused() {
    let (_, _, to_ann) = shop();
    let reply = full(&to_ann, 5).text();
    let code = link("", &to_ann);
    let code = code.strip_prefix(ANSWER).unwrap();
    let others = ('0'..='9')
        .chain('A'..='Z')
        .chain('a'..='z')
        .chain(['-', ' ', '=', 'é', '…']);
    let mut tried = 0;
    for other in others {
        for at in 0..reply.len() {
            if !reply[at..].starts_with(other) {
                let changed = format!("{}{other}{}", &reply[..at], &reply[at + 1..]);
                assert!(read_reply(&changed).is_err(), "{other} at {at}");
                tried += 1;
            }
        }
        for at in 0..code.len() {
            if !code[at..].starts_with(other) {
                let changed = format!("{}{other}{}", &code[..at], &code[at + 1..]);
                assert!(read_invite(&changed).is_err(), "{other} at {at}");
            }
        }
    }
    assert!(tried > 5_000, "{tried}");
}

#[test]
fn two_characters_that_changed_places_are_noticed() {
    let (_, anybody, _) = shop();
    let reply = full(&anybody, 5).text();
    for at in 0..reply.len() - 1 {
        let (a, b) = (&reply[at..=at], &reply[at + 1..at + 2]);
        if a != b {
            let changed = format!("{}{b}{a}{}", &reply[..at], &reply[at + 2..]);
            assert!(read_reply(&changed).is_err(), "{at}");
        }
    }
}

#[test]
fn each_refusal_says_why() {
    let (book, anybody, _) = shop();
    let reply = full(&anybody, 5);
    let why = |text: &str| match import_replies(&book, text) {
        Err(why) => why,
        Ok(taking) => taking.refused.first().unwrap().why,
    };
    assert_eq!(why(""), Refusal::Nothing);
    assert_eq!(
        why("Dear shop, I liked the bread. It kept well. KEPT! Ann"),
        Refusal::Nothing
    );
    assert_eq!(why(&"x".repeat(TEXT_LIMIT + 1)), Refusal::TooLong);
    assert_eq!(why(&reply.text()[..40]), Refusal::Cut);
    assert_eq!(
        why(&reply.text().replacen("KEPTA1", "KEPTA2", 1)),
        Refusal::Newer
    );
    assert_eq!(why(&link(PAGE, &anybody)), Refusal::OtherKind);
    assert_eq!(read_invite(&reply.text()), Err(Refusal::OtherKind));
    assert_eq!(why(&Reply::to(&anybody, today(), 5).text()), Refusal::Empty);
    let elsewhere = Invite {
        mark: 99,
        ..anybody
    };
    assert_eq!(why(&full(&elsewhere, 5).text()), Refusal::OtherShop);
    let body = reply.text();
    assert_eq!(
        why(&format!("{}{}", &body[..20], body[20..].replace('a', "b"))),
        Refusal::Damaged
    );
}

#[test]
fn a_reply_survives_what_mail_programs_and_chats_do_to_texts() {
    let (_, anybody, _) = shop();
    let reply = full(&anybody, 5);
    let text = reply.text();
    let wrapped: Vec<&str> = text
        .as_bytes()
        .chunks(60)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    for changed in [
        format!("Hello!\n\n{text}\n\nBest regards\nAnn"),
        wrapped.join("\r\n"),
        format!("> On Monday you wrote\n> {}", wrapped.join("\n> ")),
        wrapped.join("=\n"),
        format!("*{text}*"),
        format!("“{text}”."),
        text.chars().map(|c| format!("{c}\u{200b}")).collect(),
        reply_link(PAGE, &reply).replace('#', "%23"),
    ] {
        assert_eq!(read_reply(&changed), Ok(reply.clone()), "{changed}");
    }
}

#[test]
fn a_hundred_replies_in_one_text_count_once_each() {
    let (book, anybody, to_ann) = shop();
    let mut text = String::from("Answers of this week:\n");
    for n in 0..100 {
        let of = if n % 10 == 0 { &to_ann } else { &anybody };
        text.push_str(&format!(
            "Mail {n}, KEPT safe:\n{}\n-- \nregards\n",
            full(of, 1000 + n).text()
        ));
    }
    // One stands twice, one is damaged, and one is cut so that the next follows at once.
    text.push_str(&full(&anybody, 1003).text());
    text.push_str(&full(&anybody, 2000).text().replace("KEPTA1", "KEPTA1z"));
    text.push_str(&format!("\n{}", &full(&anybody, 2001).text()[..70]));
    text.push_str(&full(&anybody, 1100).text());
    let taking = import_replies(&book, &text).unwrap();
    assert_eq!(
        (taking.new.len(), taking.again, taking.refused.len()),
        (101, 1, 2)
    );
    assert_eq!(
        taking
            .new
            .iter()
            .filter(|one| one.customer == Some(id("ann")))
            .count(),
        10
    );
    assert_eq!(
        taking
            .refused
            .iter()
            .map(|one| one.place)
            .collect::<Vec<_>>(),
        [102, 103]
    );
    assert!(
        taking
            .refused
            .iter()
            .all(|one| one.start.starts_with("KEPTA1"))
    );

    let taken = after(&book, &taking.action(today()).unwrap(), 10);
    let surveys = |book: &Book| {
        book.entry_rows()
            .filter(|row| matches!(row.record.fact, Fact::Survey(_)))
            .count()
    };
    assert_eq!(surveys(&taken), 101);
    assert_ne!(friction(&book, today()), friction(&taken, today()));
    let again = import_replies(&taken, &text).unwrap();
    assert_eq!((again.new.len(), again.again), (0, 102));
    assert_eq!(again.action(today()), None);
}

#[test]
fn a_reply_becomes_a_survey_entry_with_all_it_says() {
    let (book, _, to_ann) = shop();
    let reply = Reply {
        on: today().plus(3),
        ..full(&to_ann, 5)
    };
    let taking = import_replies(&book, &reply_link(PAGE, &reply)).unwrap();
    let taken = after(&book, &taking.action(today()).unwrap(), 10);
    let entry = taken.entry(&reply.entry()).unwrap();
    assert_eq!(
        (entry.on, entry.customer.as_ref()),
        (today(), Some(&id("ann"))),
        "a clock that is ahead is not believed"
    );
    let Fact::Survey(survey) = &entry.fact else {
        panic!()
    };
    assert_eq!(
        survey.answers.as_ref().unwrap().group.games,
        OneToFive::new(4)
    );
    assert_eq!(
        (survey.effort, survey.recommend),
        (reply.effort, reply.recommend)
    );
    assert_eq!(survey.text.as_ref().unwrap().as_str(), reply.line);
    assert_eq!(survey.reply.as_ref().unwrap().as_str(), reply.id_text());
}

#[test]
fn pasting_twice_in_an_open_page_changes_nothing_the_second_time() {
    let (book, anybody, _) = shop();
    let mut session = Session::open(Memory::new(), Space::Book, Writer::of_bits(1), today());
    let file = read(&write(&book, "2025-06-30T00:00:00Z"), |_| false).unwrap();
    let ops = compare(&Book::new(), file, session.next_stamp(1), false).ops;
    session.prepare(&Action::Merge(ops), 1).unwrap();
    let text = full(&anybody, 5).text();
    let action = import_replies(session.book(), &text)
        .unwrap()
        .action(today())
        .unwrap();
    assert!(session.perform(&action, Label::Imported(1), 2).unwrap());
    assert_eq!(
        import_replies(session.book(), &text)
            .unwrap()
            .action(today()),
        None
    );
    session.undo(3).unwrap();
    let undone = import_replies(session.book(), &text).unwrap();
    assert_eq!((undone.new.len(), undone.deleted.len()), (0, 1));
    let back = Action::Restore(List::Entries, undone.deleted[0].clone());
    session.perform(&back, Label::Imported(1), 4).unwrap();
    assert_eq!(import_replies(session.book(), &text).unwrap().again, 1);
}

#[test]
fn a_reply_taken_in_on_two_devices_is_one_survey() {
    let (book, anybody, _) = shop();
    let text = full(&anybody, 5).text();
    let taken = |millis| {
        after(
            &book,
            &import_replies(&book, &text)
                .unwrap()
                .action(today())
                .unwrap(),
            millis,
        )
    };
    let (here, there) = (taken(10), taken(20));
    let file = read(&write(&there, "2025-06-30T00:00:00Z"), |_| true).unwrap();
    let stamp = Clock::new(Writer::of_bits(4)).tick(30);
    let ops = compare(&here, file, stamp, false).ops;
    let both = here.fold(&Batch { stamp, ops }).0;
    assert_eq!(both.entry_rows().count(), 1);
}

#[test]
fn an_answer_of_somebody_erased_counts_without_a_name() {
    let (book, _, to_ann) = shop();
    let erased = after(&book, &Action::Erase(id("ann")), 10);
    let taking = import_replies(&erased, &full(&to_ann, 5).text()).unwrap();
    assert!(taking.new[0].customer_is_gone());
    let taken = after(&erased, &taking.action(today()).unwrap(), 20);
    assert_eq!(taken.unnamed().len(), 1);
}

#[test]
fn a_link_says_nothing_of_the_customer_and_is_the_same_the_next_time() {
    let (book, anybody, to_ann) = shop();
    let (again, action) = invite(&book, Some(&id("ann")), [77, 78]);
    assert_eq!((again, action), (to_ann.clone(), None));
    assert_eq!(anybody.token, None);
    assert_eq!(
        (to_ann.business.as_str(), to_ann.language.as_str()),
        ("Cherry & Co", "hy")
    );
    let edit = json!({ "name": "Somebody else", "emails": ["x@example.org"] });
    let edit = Action::Edit(
        List::Customers,
        id("ann"),
        edit.as_object().unwrap().clone(),
    );
    let (renamed, _) = invite(&after(&book, &edit, 10), Some(&id("ann")), [0, 0]);
    assert_eq!(link(PAGE, &renamed), link(PAGE, &to_ann));
}

#[test]
fn a_long_name_is_cut_between_words_and_never_inside_a_character() {
    let invite = |business: &str| {
        let sent = Invite {
            business: business.to_owned(),
            language: "en".to_owned(),
            mark: 1,
            token: None,
        };
        read_invite(&link(PAGE, &sent)).unwrap().business
    };
    assert_eq!(invite("Cherry & Co"), "Cherry & Co");
    let words = "The Old Bakery ".repeat(20);
    assert!(
        invite(&words).ends_with("Old…")
            || invite(&words).ends_with("Bakery…")
            || invite(&words).ends_with("The…")
    );
    let family = "👩‍👩‍👧‍👦".repeat(10);
    let cut = invite(&family);
    assert_eq!(cut.trim_end_matches('…').len() % "👩‍👩‍👧‍👦".len(), 0);
    let accents = "e\u{301}".repeat(100);
    assert!(invite(&accents).ends_with("e\u{301}…"));
}
