//! Workbooks and other archives, whose files are changed by chance before they are packed, or the packed bytes themselves.

use kept_core::book::Book;

use super::super::pack::{Part, pack, workbook};
use super::super::try_out::{Came, standing, try_foreign};
use super::readers::corpus;
use super::{fuzz, seed};

/// Files in one text, each below a line that names it: what is changed by chance before it is packed.
fn bundle(parts: &[(&str, &str)]) -> Vec<u8> {
    let each = parts
        .iter()
        .map(|(name, text)| format!("\u{1}{name}\u{2}{text}"));
    each.collect::<String>().into_bytes()
}

fn packed(bundle: &[u8]) -> Vec<u8> {
    let files = bundle
        .split(|&byte| byte == 1)
        .filter(|file| !file.is_empty());
    let parts: Vec<Part> = files
        .map(|file| {
            let at = file
                .iter()
                .position(|&byte| byte == 2)
                .unwrap_or(file.len());
            let (name, text) = file.split_at(at);
            let text = text.get(1..).unwrap_or_default();
            match text.len() % 3 {
                0 => Part::deflated(&String::from_utf8_lossy(name), text),
                _ => Part::stored(&String::from_utf8_lossy(name), text),
            }
        })
        .collect();
    pack(&parts)
}

#[test]
fn whatever_is_done_to_the_sheets_of_a_workbook_reading_it_ends() {
    let texts = "<si><t>Customer</t></si><si><t>Date</t></si><si><t>Total</t></si><si><r><t>Ann </t></r><r><t>Bell</t></r></si><si><t>Ben &amp; Co</t><rPh><t>b</t></rPh></si>";
    let row = |line: usize, who: usize| {
        format!(
            r#"<row r="{line}"><c r="A{line}" t="s"><v>{who}</v></c><c r="B{line}" s="1"><v>{}</v></c><c r="C{line}"><v>1.5E1</v></c></row>"#,
            45_000 + line
        )
    };
    let head = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Total</t></is></c></row>"#;
    let rows = format!("{head}{}{}{}", row(2, 3), row(3, 4), row(4, 3));
    let whole = workbook(texts, &[&rows]);
    let second = workbook(texts, &[&rows, &rows]);
    let seeds = [whole, second].into_iter().map(|parts| {
        let plain: Vec<(String, String)> = parts
            .iter()
            .map(|part| {
                let bytes = miniz_oxide::inflate::decompress_to_vec(&part.packed).unwrap();
                (part.name.clone(), String::from_utf8(bytes).unwrap())
            })
            .collect();
        let named: Vec<(&str, &str)> = plain
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        bundle(&named)
    });
    let words: [&[u8]; 18] = [
        b"<row r=\"9999999999\">",
        b"<c r=\"XFD1\">",
        b"<c r=\"ZZZZZZ9\"/>",
        b"</c>",
        b"</row>",
        b"<v>",
        b"</v>",
        b"t=\"s\"",
        b"t=\"d\"",
        b"s=\"1\"",
        b"<v>-1e308</v>",
        b"<v>99999999999</v>",
        b"<si>",
        b"</si>",
        b"<!DOCTYPE x [<!ENTITY a \"b\">]>",
        b"&a;",
        b"<![CDATA[",
        b"date1904=\"1\"",
    ];
    let book = standing();
    fuzz("XLSX", seeds.collect(), &words, seed(62), |bytes| {
        try_foreign(&packed(bytes), &book)
    });
}

#[test]
fn whatever_is_done_to_an_archive_reading_it_ends() {
    let mut seeds = corpus("sales", &["xlsx"]);
    seeds.extend(corpus("contacts", &["xlsx"]));
    let table = "customer,date,amount\nAnn,2024-01-05,5.00\nBen,2024-02-05,12.50\n";
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Bell\r\nEND:VCARD\r\n";
    seeds.push(packed(&bundle(&[("a/orders.csv", table), ("b.vcf", card)])));
    seeds.push(packed(&bundle(&[("c.vcf", card), ("__MACOSX/c.vcf", "x")])));
    let words: [&[u8]; 8] = [
        b"PK\x03\x04",
        b"PK\x01\x02",
        b"PK\x05\x06",
        b"\xff\xff\xff\xff",
        b"\0\0\0\0",
        b"\x08\0",
        b"\xff\xff",
        b"PK\x06\x06",
    ];
    let book: Book = standing();
    fuzz("ZIP", seeds, &words, seed(63), |bytes| -> Came {
        try_foreign(bytes, &book)
    });
}
