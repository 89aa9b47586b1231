//! Files made to harm whoever reads them: each is refused with a reason, or read as far as it is honest.

use kept_core::book::Day;
use kept_core::import::charset::Plain;
use kept_core::import::records::{FileKind, Records};
use kept_core::import::{Context, reader};

use super::pack::{Part, overlapping, pack, workbook};

fn read(bytes: &[u8]) -> Records {
    let context = Context::new(Day::parse("2026-11-28").unwrap());
    reader::read(bytes, &context, &Plain)
}

/// Why a file is refused; it must be.
fn refusal(bytes: &[u8]) -> &'static str {
    let records = read(bytes);
    assert_eq!(records.kind, FileKind::None);
    records.refuses.first().expect("a reason").reason
}

const ORDERS: &str = "customer,date,amount\nAnn,2024-01-05,5.00\nBen,2024-02-05,12.50\n";

fn blanks(megabytes: usize) -> Vec<u8> {
    vec![b' '; megabytes << 20]
}

#[test]
fn a_file_that_unpacks_to_a_thousand_times_its_size_is_refused_unread() {
    let bomb = pack(&[Part::deflated("orders.csv", &blanks(60))]);
    assert!(bomb.len() < 100_000);
    assert_eq!(refusal(&bomb), "too_large");
    let sheet = format!("<row>{}</row>", " ".repeat(60 << 20));
    let bomb = pack(&workbook("", &[&sheet]));
    assert_eq!(refusal(&bomb), "too_large");
}

#[test]
fn a_file_that_says_it_is_smaller_than_it_is_is_damaged() {
    let mut part = Part::deflated("orders.csv", &blanks(60));
    part.size = 1_000;
    assert_eq!(refusal(&pack(&[part])), "damaged");
    let mut part = Part::deflated("orders.csv", ORDERS.as_bytes());
    part.packed.truncate(20);
    assert_eq!(refusal(&pack(&[part])), "damaged");
}

#[test]
fn one_stretch_of_an_archive_listed_as_many_files_is_not_unpacked_again_and_again() {
    let part = Part::stored("a.csv", "x".repeat(30 << 20).as_bytes());
    let bomb = overlapping(&part, 40);
    assert_eq!(refusal(&bomb), "too_large");
}

#[test]
fn an_archive_in_an_archive_is_left_alone() {
    let inner = pack(&[Part::deflated("orders.csv", ORDERS.as_bytes())]);
    assert_eq!(read(&inner).payments.len(), 2);
    let mut nested = inner;
    for _ in 0..20 {
        nested = pack(&[Part::stored("orders.csv", &nested)]);
    }
    assert_eq!(refusal(&nested), "not_a_table");
}

#[test]
fn a_list_of_entries_without_end_is_refused() {
    let mut bytes = pack(&[Part::stored("orders.csv", ORDERS.as_bytes())]);
    let count = bytes.len() - 12;
    bytes[count..count + 2].copy_from_slice(&[0xFF, 0xFF]);
    assert_eq!(refusal(&bytes), "too_large");
    bytes[count..count + 2].copy_from_slice(&[9, 0]);
    assert_eq!(refusal(&bytes), "damaged");
}

/// Ten words, each ten times the one before.
fn laughs() -> String {
    let mut text = String::from("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for at in 1..10 {
        let before = format!("&l{};", at - 1).repeat(10);
        text += &format!("<!ENTITY l{at} \"{before}\">");
    }
    text + "]>"
}

#[test]
fn words_that_unfold_into_a_billion_are_refused_in_every_format_of_tags() {
    let laughs = laughs();
    let row = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>"#;
    let mut parts = workbook("", &[row]);
    let sheet = format!(
        "<?xml version=\"1.0\"?>{laughs}<worksheet><sheetData>{row}</sheetData></worksheet>"
    );
    *parts.last_mut().unwrap() = Part::deflated("xl/worksheets/sheet1.xml", sheet.as_bytes());
    assert_eq!(refusal(&pack(&parts)), "grows");
    let camt = format!(
        "<?xml version=\"1.0\"?>{laughs}<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Ntry><AddtlNtryInf>&l9;</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>"
    );
    assert_eq!(refusal(camt.as_bytes()), "grows");
    let ofx = format!(
        "<?xml version=\"1.0\"?><?OFX OFXHEADER=\"200\"?>{laughs}<OFX><BANKMSGSRSV1><STMTTRN><NAME>&l9;</NAME></STMTTRN></BANKMSGSRSV1></OFX>"
    );
    assert_eq!(refusal(ofx.as_bytes()), "grows");
}

#[test]
fn a_short_text_shared_by_millions_of_cells_does_not_fill_the_memory() {
    let texts = format!("<si><t>{}</t></si>", "x".repeat(30_000));
    let row = "<row><c t=\"s\"><v>0</v></c></row>".repeat(10_000);
    // Its own parts are small: what they stand for is 300 MB.
    let parts = workbook(&texts, &[&row]);
    let parts: Vec<Part> = parts
        .into_iter()
        .map(|part| {
            let plain = miniz_oxide::inflate::decompress_to_vec(&part.packed).unwrap();
            Part::stored(&part.name, &plain)
        })
        .collect();
    assert_eq!(refusal(&pack(&parts)), "too_large");
}

#[test]
fn a_cell_or_a_tag_without_end_is_refused() {
    let cell = format!("<row><c><v>{}</v></c></row>", "7".repeat(3 << 20));
    let stored = |sheet: &str| {
        let mut parts = workbook("", &[""]);
        let whole = format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>");
        *parts.last_mut().unwrap() = Part::stored("xl/worksheets/sheet1.xml", whole.as_bytes());
        pack(&parts)
    };
    assert_eq!(refusal(&stored(&cell)), "too_large");
    let tag = format!("<row {}>", "a=\"b\" ".repeat(1 << 19));
    assert_eq!(refusal(&stored(&tag)), "too_large");
}

#[test]
fn a_date_before_all_days_stays_the_number_it_is() {
    let row = |line: usize, date: &str| {
        format!(
            "<row r=\"{line}\"><c t=\"str\"><v>Ann</v></c><c s=\"1\"><v>{date}</v></c><c><v>5</v></c></row>"
        )
    };
    let head = "<row><c t=\"str\"><v>customer</v></c><c t=\"str\"><v>date</v></c><c t=\"str\"><v>amount</v></c></row>";
    let rows = [
        row(2, "45000"),
        row(3, "-1e308"),
        row(4, "1e308"),
        row(5, "45001"),
    ]
    .concat();
    let records = read(&pack(&workbook("", &[&format!("{head}{rows}")])));
    assert_eq!((records.payments.len(), records.refuses.len()), (2, 2));
}

#[test]
fn a_million_columns_are_refused() {
    let wide = "a,".repeat(1_000_000);
    assert_eq!(
        refusal(format!("{wide}\n{wide}\n").as_bytes()),
        "too_many_columns"
    );
    let far = r#"<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>"#;
    assert_eq!(refusal(&pack(&workbook("", &[far]))), "too_many_columns");
    let endless = "a,".repeat(8 << 20);
    assert_eq!(refusal(endless.as_bytes()), "long_line");
}

#[test]
fn a_quotation_mark_that_is_never_closed_does_not_swallow_a_large_file() {
    let text = format!(
        "{ORDERS}\"Cem,2024-03-05,1.00\n{}",
        "Dee,2024-03-06,2.00\n".repeat(400_000)
    );
    assert_eq!(refusal(text.as_bytes()), "long_line");
}

#[test]
fn brackets_in_brackets_do_not_break_the_reader_of_chats() {
    for (open, close) in [("[", "]"), ("{\"text\":", "}")] {
        let deep = format!(
            "{{\"name\":\"Ann\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[{{\"type\":\"message\",\"from_id\":\"user1\",\"date_unixtime\":\"1\",\"text\":{}1{}}}]}}",
            open.repeat(200_000),
            close.repeat(200_000)
        );
        assert_eq!(refusal(deep.as_bytes()), "damaged");
    }
    let tags = format!(
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>{}",
        "<Ntry>".repeat(200_000)
    );
    assert_eq!(refusal(tags.as_bytes()), "damaged");
    let cards = "BEGIN:VCARD\r\n".repeat(200_000);
    assert_eq!(read(cards.as_bytes()).kind, FileKind::None);
    let events = format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:VEVENT\r\n".repeat(200_000));
    assert_eq!(read(events.as_bytes()).kind, FileKind::None);
}

#[test]
fn half_a_pair_of_a_letter_in_two_units_costs_that_letter_alone() {
    let units = |text: &str| text.encode_utf16().collect::<Vec<u16>>();
    let bytes = |units: &[u16], order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        units.iter().copied().flat_map(order).collect()
    };
    for half in [0xD83D, 0xDE00] {
        let mut table = units("\u{feff}customer,date,amount\nAnn");
        table.push(half);
        table.extend(units(",2024-01-05,5.00\nBen,2024-02-05,12.50\n"));
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let records = read(&bytes(&table, order));
            let names: Vec<&str> = records
                .payments
                .iter()
                .map(|p| p.who.name.as_str())
                .collect();
            assert_eq!(names, ["Ann\u{fffd}", "Ben"]);
        }
        let mut card = units("\u{feff}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann");
        card.push(half);
        card.extend(units("\r\nEND:VCARD\r\n"));
        assert_eq!(read(&bytes(&card, u16::to_le_bytes)).people.len(), 1);
        // Cut in the middle of a unit.
        let mut cut = bytes(&card, u16::to_le_bytes);
        cut.push(0x3D);
        assert_eq!(read(&cut).people.len(), 1);
    }
}

#[test]
fn a_pair_that_the_first_look_cuts_in_two_does_not_hide_what_a_file_is() {
    // The first look takes 64 KB; a letter of two units stands across its end.
    let mut text = String::from("\u{feff}BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:");
    let before = text.encode_utf16().count();
    text.push_str(&"x".repeat((32 << 10) - 1 - before));
    text.push_str("😀\r\nFN:Ann\r\nEND:VCARD\r\n");
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&bytes).people.len(), 1);
}

#[test]
fn one_buyer_with_thousands_of_purchases_and_refunds_is_read() {
    let mut text = String::from("order,customer,date,amount,type\n");
    for at in 0..60_000 {
        let kind = if at % 3 == 0 { "refund" } else { "sale" };
        text += &format!("{at},Cash,2024-01-05,{}.00,{kind}\n", 10 + at % 977);
    }
    // Were each refund looked for among all purchases, this would take minutes.
    assert_eq!(read(text.as_bytes()).lines_in, 60_000);
}
