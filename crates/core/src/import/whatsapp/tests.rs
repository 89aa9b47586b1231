use super::super::charset::Plain;
use super::super::pace::at_once;
use super::*;

fn chat(text: &str, file: &str) -> Records {
    assert!(is(text), "{text}");
    let mut context = Context::new(Day::parse("2026-11-01").unwrap());
    context.file_name = Some(file.to_owned());
    at_once(read(text.as_bytes(), &context, &Plain, Pace::NONE)).unwrap()
}

/// Day, direction and count of every item.
fn shown(records: &Records) -> Vec<(String, bool, u32)> {
    let one = |message: &Message| {
        (
            message.day.to_string(),
            message.from_owner == Some(true),
            message.count,
        )
    };
    records.messages.iter().map(one).collect()
}

#[test]
fn headers_of_many_languages_give_the_same_days() {
    for stamp in [
        ["[13.03.26, 09:10:02] ", "[14.03.26, 10:11:12] "],
        ["[13/03/2026, 9:10:02 AM] ", "[14/03/2026, 10:11:12 PM] "],
        [
            "[13/3/26 9:10:02 a.\u{A0}m.] ",
            "[14/3/26 10:11:12 p.\u{A0}m.] ",
        ],
        [
            "[3/13/26, 9:10:02\u{202F}AM] ",
            "[3/14/26, 10:11:12\u{202F}PM] ",
        ],
        ["[2026/03/13 9:10:02] ", "[2026/03/14 22:11:12] "],
        [
            "[2026. 3. 13. 오전 9:10:02] ",
            "[2026. 3. 14. 오후 10:11:12] ",
        ],
        ["[2026/3/13 上午9:10:02] ", "[2026/3/14 下午10:11:12] "],
        ["13/03/2026, 09:10 - ", "14/03/2026, 10:11 - "],
        ["13.03.26, 09:10 - ", "14.03.26, 10:11 - "],
        ["13/03/2026 à 09:10 - ", "14/03/2026 à 10:11 - "],
        ["13-03-2026 09:10 - ", "14-03-2026 10:11 - "],
        ["13.3.2026 klo 9.10 - ", "14.3.2026 klo 10.11 - "],
        ["2026-03-13 09:10 - ", "2026-03-14 10:11 - "],
        ["2026. 03. 13. 9:10 - ", "2026. 03. 14. 10:11 - "],
        ["3/13/26, 9:10 AM - ", "3/14/26, 10:11 PM - "],
        ["١٣/٣/٢٠٢٦، ٩:١٠ ص - ", "١٤/٣/٢٠٢٦، ١٠:١١ م - "],
        ["13/03/26 09:10 - ", "14/03/26 10:11 - "],
    ] {
        let text = format!("{}Ann: Hi\n{}Me: Hello\nsecond line\n", stamp[0], stamp[1]);
        let records = chat(&text, "WhatsApp Chat with Ann.txt");
        let expected = [
            ("2026-03-13".to_owned(), false, 1),
            ("2026-03-14".to_owned(), true, 1),
        ];
        assert_eq!(shown(&records), expected, "{}", stamp[0]);
        assert!(records.asks.is_empty(), "{}", stamp[0]);
    }
}

#[test]
fn what_the_program_wrote_is_no_message() {
    for text in [
        "<Media omitted>",
        "<Multimedia omitido>",
        "\u{200E}image omitted",
        "IMG-20260101-WA0001.jpg (file attached)",
        "This message was deleted",
        "Diese Nachricht wurde gelöscht.",
        "Você apagou esta mensagem",
        "null",
        "",
        "Missed voice call",
        "Verpasster Sprachanruf um 10:00",
        "Bu mesaj silindi",
    ] {
        assert!(!notices::is_message(text, 0), "{text}");
    }
    for text in [
        "Call me",
        "ok",
        "<3",
        "see report.pdf (new)",
        "I deleted this message",
        "Voice calls are fine with me, thank you, see you then at five",
    ] {
        assert!(notices::is_message(text, 0), "{text}");
    }
    assert!(
        notices::is_message("IMG-1.jpg (file attached)", 1),
        "a picture with words below it"
    );
}

#[test]
fn the_order_of_the_day_is_asked_where_both_fit() {
    let text = "1/2/26, 9:10 - Ann: Hi\n2/3/26, 9:10 - Me: Hello\n";
    let asks = |records: Records| records.asks.iter().any(|ask| ask.key == "date_order");
    assert!(asks(chat(text, "WhatsApp Chat with Ann.txt")));
    let ordered = "11/2/26, 9:10 - Ann: Hi\n1/3/26, 9:10 - Me: Hello\n";
    assert!(
        !asks(chat(ordered, "WhatsApp Chat with Ann.txt")),
        "a chat runs forward"
    );
}

#[test]
fn the_owner_is_asked_and_believed() {
    let text = "[13.03.26, 09:10:02] Ann: Hi\n[13.03.26, 09:11:02] Me: Hello\n";
    let records = chat(text, "_chat.txt");
    assert_eq!(records.asks[0].options, ["Ann", "Me"]);
    let mut context = Context::new(Day::parse("2026-11-01").unwrap());
    context
        .answers
        .insert("own_name".to_owned(), vec!["Ann".to_owned()]);
    let read = read(text.as_bytes(), &context, &Plain, Pace::NONE);
    let records = at_once(read).unwrap();
    assert!(records.asks.is_empty());
    assert_eq!(records.messages[0].who.name, "Me");
}

#[test]
fn no_word_of_a_message_is_kept() {
    let text =
        "13/03/2026, 09:10 - Ann: Geheimwort\nZweitwort\n13/03/2026, 09:11 - Me: Drittwort\n";
    let kept = format!("{:?}", chat(text, "WhatsApp Chat with Ann.txt"));
    assert!(!kept.contains("wort"));
}
