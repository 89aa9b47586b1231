use super::super::charset::Plain;
use super::super::pace::at_once;
use super::*;

fn mailbox(text: &str) -> Records {
    assert!(is(text));
    let context = Context::new(Day::parse("2026-11-01").unwrap());
    at_once(read(text.as_bytes(), &context, &Plain, Pace::NONE)).unwrap()
}

#[test]
fn one_address_in_every_mail_is_the_owner() {
    let text = "From a@x Mon Mar 02 09:00:00 2026\nFrom: Ann <ann@a.example>\nTo: me@m.example\nDate: 2 Mar 2026 09:00 +0100\n\nhello\n\n\
        From b@x Mon Mar 03 09:00:00 2026\nFrom: me@m.example\nTo: \"Bell, Bo\"\n <bo@b.example>\nDate: Tue, 3 Mar 2026 09:00:00 -0500\n\n\
        From the body\n>From the quote\n";
    let records = mailbox(text);
    let shown: Vec<(String, &str, Option<bool>)> = records
        .messages
        .iter()
        .map(|m| (m.day.to_string(), m.who.name.as_str(), m.from_owner))
        .collect();
    let day = |text: &str| text.to_owned();
    let expected = [
        (day("2026-03-02"), "Ann", Some(false)),
        (day("2026-03-03"), "Bell, Bo", Some(true)),
    ];
    let mut sorted = shown;
    sorted.sort();
    assert_eq!(sorted, expected);
    assert!(records.asks.is_empty());
}

#[test]
fn machines_and_mailings_do_not_count() {
    let one = |headers: &str| {
        format!(
            "From x Mon Mar 02 09:00:00 2026\nFrom: a@a.example\nTo: me@m.example\nDate: 2 Mar 2026 09:00 +0000\n{headers}\n\nx\n\n"
        )
    };
    let text = [
        one("Subject: =?utf-8?q?Out?= of office"),
        one("Subject: Out of office: back soon"),
        one("List-Id: <l.example>"),
        one("X-Spam-Flag: YES"),
        one("X-Mozilla-Status: 0009"),
        one("Auto-Submitted: no"),
    ];
    let records = mailbox(&text.concat());
    let skips: Vec<&str> = records.skips.iter().map(|skip| skip.reason).collect();
    assert_eq!(skips, ["auto_reply", "newsletter", "spam", "trash"]);
    assert_eq!(records.asks[0].key, "own_name");
}

#[test]
fn dates_of_mail_are_the_senders() {
    let day = |text: &str| date::day(text).map(|day| day.to_string());
    assert_eq!(
        day("Mon, 02 Mar 2026 23:50:00 -0800").as_deref(),
        Some("2026-03-02")
    );
    assert_eq!(day("2 Mar 26 09:00 GMT").as_deref(), Some("2026-03-02"));
    assert_eq!(
        day("Mon Mar  2 09:00:00 +0000 2026").as_deref(),
        Some("2026-03-02")
    );
    assert_eq!(day("yesterday"), None);
}
