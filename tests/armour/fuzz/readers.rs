//! The readers of other programs' files, each with files of the corpus changed by chance and with the words of its format.

use std::path::Path;

use kept_core::book::{Book, Day};
use kept_core::import::charset::{self, Decoder};
use kept_core::import::pace::{Pace, at_once};
use kept_core::import::{
    Context, TextDecode, bank, decode, icalendar, mail, reader, telegram, vcard, whatsapp,
};

use super::super::try_out::{standing, try_foreign};
use super::{fuzz, seed};

/// Stands in for the browser's decoder.
struct Tables;

impl Decoder for Tables {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
        Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
    }
}

impl TextDecode for Tables {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        Decoder::decode(self, label, bytes)
    }
}

/// The files of the corpus in this family with one of these endings.
pub(super) fn corpus(family: &str, endings: &[&str]) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/corpus/open");
    let mut paths: Vec<_> = std::fs::read_dir(root.join(family))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            ending.is_some_and(|ending| endings.contains(&ending))
        })
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
}

fn context(file_name: &str) -> Context {
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    context.file_name = Some(file_name.to_owned());
    context
}

/// Tries files of one format out: by the reader of that format alone, whatever they are, and then as the page does.
fn each_format(
    name: &str,
    seeds: Vec<Vec<u8>>,
    words: &[&str],
    own_seed: u64,
    alone: impl Fn(&[u8]),
) {
    let book: Book = standing();
    let words: Vec<&[u8]> = words.iter().map(|word| word.as_bytes()).collect();
    fuzz(name, seeds, &words, seed(own_seed), |bytes| {
        alone(bytes);
        try_foreign(bytes, &book)
    });
}

#[test]
fn whatever_is_done_to_a_table_of_a_program_reading_it_ends() {
    let tables = ["sales", "contacts", "bank"].iter();
    let seeds = tables.flat_map(|family| corpus(family, &["csv", "txt"]));
    let words = [
        "\n",
        ";",
        ",",
        "\t",
        "\"",
        "Total",
        "Date;Amount;Name\n",
        "1.234,56-",
        "31/12/2026",
        "refunded",
        "EUR",
        "\n\n",
        "<a@b.example>",
        "+49 30 1",
    ];
    each_format("tables of programs", seeds.collect(), &words, 51, |_| ());
}

#[test]
fn whatever_is_done_to_a_vcard_reading_it_ends() {
    let words = [
        "BEGIN:VCARD\r\n",
        "END:VCARD\r\n",
        "VERSION:2.1\r\n",
        "FN:",
        "N:;;;;",
        "TEL;TYPE=cell:",
        "EMAIL;PREF=1:",
        "BDAY:--0229\r\n",
        "BDAY:19",
        ";ENCODING=QUOTED-PRINTABLE:",
        ";ENCODING=b:",
        ";CHARSET=utf-16:",
        "item1.",
        "=\r\n",
        "\r\n ",
        "=C3",
        "AGENT:BEGIN:VCARD\r\n",
        "PHOTO;BASE64:",
    ];
    each_format("vCard", corpus("contacts", &["vcf"]), &words, 52, |bytes| {
        at_once(vcard::read(bytes, &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_a_calendar_reading_it_ends() {
    let words = [
        "BEGIN:VEVENT\r\n",
        "END:VEVENT\r\n",
        "BEGIN:VCALENDAR\r\n",
        "RRULE:FREQ=SECONDLY\r\n",
        "RRULE:FREQ=DAILY;INTERVAL=1;COUNT=999999999\r\n",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
        "RRULE:FREQ=MONTHLY;BYDAY=-5MO,53SU\r\n",
        ";INTERVAL=0",
        ";UNTIL=00010101",
        ";UNTIL=99991231T235959Z",
        "EXDATE:",
        "RDATE:",
        "RECURRENCE-ID:",
        "DTSTART:00010101\r\n",
        "DTSTART:99991231T235959Z\r\n",
        "DTEND:",
        "DURATION:P9999999999W\r\n",
        "DTSTART;TZID=\"Nowhere\":",
        "ATTENDEE;CN=x:mailto:x@y\r\n",
        "TZOFFSETTO:+9999\r\n",
        "\r\n ",
    ];
    each_format(
        "iCalendar",
        corpus("calendar", &["ics"]),
        &words,
        53,
        |bytes| {
            at_once(icalendar::read(
                bytes,
                &context("a.ics"),
                &Tables,
                Pace::NONE,
            ));
        },
    );
}

#[test]
fn whatever_is_done_to_a_camt_statement_reading_it_ends() {
    let words = [
        "<Ntry>",
        "</Ntry>",
        "<Amt Ccy=\"EUR\">",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "&a;",
        "&#x110000;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<Ustrd>",
        "CRDT",
        "DBIT",
        "<RvslInd>true</RvslInd>",
        "<TxDtls>",
        "</TxDtls>",
        "<Dbtr><Nm>",
        "/>",
    ];
    each_format("CAMT.053", corpus("bank", &["xml"]), &words, 54, |bytes| {
        let context = context("a.xml");
        let format = bank::Format::Camt;
        at_once(bank::read(bytes, format, &context, &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_an_mt940_statement_reading_it_ends() {
    let words = [
        "\r\n:61:",
        "\r\n:86:",
        "\r\n:20:",
        "\r\n:60F:",
        "\r\n:62F:",
        "\r\n-\r\n",
        "?20",
        "?32",
        "?63",
        "RC",
        "2602300230",
        ",",
        "NTRF",
        "{1:F01",
        "\r\n:",
    ];
    each_format("MT940", corpus("bank", &["sta"]), &words, 55, |bytes| {
        let context = context("a.sta");
        let format = bank::Format::Mt940;
        at_once(bank::read(bytes, format, &context, &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_an_ofx_file_reading_it_ends() {
    let words = [
        "<STMTTRN>",
        "</STMTTRN>",
        "<TRNAMT>",
        "<DTPOSTED>20260230120000.000[-5:EST]",
        "<NAME>",
        "<MEMO>",
        "<CURDEF>",
        "CHARSET:1252\r\n",
        "<?xml version=\"1.0\"?>",
        "&a;",
        "<FITID>",
        "<!DOCTYPE x>",
    ];
    each_format("OFX", corpus("bank", &["ofx"]), &words, 56, |bytes| {
        let context = context("a.ofx");
        let format = bank::Format::Ofx;
        at_once(bank::read(bytes, format, &context, &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_a_qif_file_reading_it_ends() {
    let words = [
        "^\n",
        "!Type:Bank\n",
        "!Account\n",
        "!Option:MDY\n",
        "D1/ 2'26\n",
        "D31.12.2026\n",
        "T-1,234.56\n",
        "U1\n",
        "P",
        "S",
        "$",
        "\n",
    ];
    each_format("QIF", corpus("bank", &["qif"]), &words, 57, |bytes| {
        let context = context("a.qif");
        let format = bank::Format::Qif;
        at_once(bank::read(bytes, format, &context, &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_a_whatsapp_chat_reading_it_ends() {
    let words = [
        "[03.02.26, 09:15:01] ",
        "3/2/26, 9:15 AM - ",
        "03/02/2026 09:15 - ",
        "31.02.26, 24:61 - ",
        ": ",
        "\u{200e}",
        "<Media omitted>",
        "\n",
        "Ann: ",
        "+49 151 1",
        "\u{202f}",
    ];
    each_format("WhatsApp", corpus("chat", &["txt"]), &words, 58, |bytes| {
        let context = context("WhatsApp Chat with Ann.txt");
        at_once(whatsapp::read(bytes, &context, &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_a_telegram_chat_reading_it_ends() {
    let words = [
        "{\"type\":\"message\",",
        "\"messages\":[",
        "\"chats\":{\"list\":[",
        "\"date_unixtime\":\"99999999999999999\",",
        "\"date\":\"9999-12-31T\",",
        "\"from_id\":\"user1\",",
        "\"text\":[[[[",
        "]",
        "}",
        "\"\\ud800\"",
        "\"personal_information\":{\"user_id\":1},",
        "\"type\":\"private_group\",",
    ];
    each_format("Telegram", corpus("chat", &["json"]), &words, 59, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        at_once(telegram::read(&text, &context("result.json"), Pace::NONE));
    });
}

#[test]
fn whatever_is_done_to_a_mailbox_reading_it_ends() {
    let words = [
        "\n\nFrom a@b Thu Jan  1 00:00:00 2026\n",
        "Date: ",
        "From: ",
        "To: ",
        "Content-Type: multipart/mixed; boundary=x\n",
        "--x\n",
        "=?utf-8?B?",
        "=?utf-16?Q?=ZZ?=",
        "?=",
        "List-Unsubscribe: <x>\n",
        "\n ",
        "Date: Wed, 31 Feb 2026 25:61:00 +9999\n",
        "\"<a@b>\" <",
        ";,<>()",
    ];
    each_format("mail", corpus("chat", &["mbox"]), &words, 60, |bytes| {
        at_once(mail::read(bytes, &context("a.mbox"), &Tables, Pace::NONE));
    });
}

#[test]
fn whatever_letters_a_file_is_written_in_reading_it_ends() {
    let texts = [
        "Имя;Дата;Сумма\nАнна;05.01.2024;5,00\nЁлка;06.01.2024;7,00\n",
        "Όνομα;Ημερομηνία;Ποσό\nΓιώργος;05/01/2024;5,00\n",
        "名前,日付,金額\n田中,2024/01/05,500\n",
        "Name;Datum;Betrag\nKäthe Groß;05.01.2024;5,00 €\n",
    ];
    let labels = [
        "utf-8",
        "windows-1251",
        "windows-1253",
        "windows-1252",
        "shift_jis",
        "euc-jp",
        "gbk",
        "koi8-r",
        "ibm866",
    ];
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    for text in texts {
        for label in labels {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lossy) = encoding.encode(text);
            if !lossy {
                seeds.push(bytes.into_owned());
            }
        }
        let marked = format!("\u{feff}{text}😀");
        seeds.push(marked.encode_utf16().flat_map(u16::to_le_bytes).collect());
        seeds.push(marked.encode_utf16().flat_map(u16::to_be_bytes).collect());
        seeds.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
    }
    let words: [&[u8]; 9] = [
        b"\xff\xfe",
        b"\xfe\xff",
        b"\x00\xd8",
        b"\xd8\x00",
        b"\xdc\x00",
        b"\x1b$B",
        b"\x81",
        b"charset=utf-7",
        b"\0",
    ];
    let book = standing();
    fuzz("letters", seeds, &words, seed(61), |bytes| {
        at_once(charset::text(bytes, &Tables, Pace::NONE));
        for label in [None, Some("shift_jis"), Some("utf-16le"), Some("gbk")] {
            at_once(decode::decode(bytes, label, &Tables, Pace::NONE));
        }
        reader::read(bytes, &context("a.csv"), &Tables);
        try_foreign(bytes, &book)
    });
}
