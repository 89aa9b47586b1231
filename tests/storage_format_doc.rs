//! Holds the worked example of `docs/storage-format.md` against what the code writes: the same three changes are saved and
//! compacted here, and every block of the example must stand in the document as it is printed here.
//!
//! The packed bytes depend on the release of miniz_oxide in `Cargo.lock`. After an update of it this test may fail although
//! the format is the same: put the printed block in the place of the old one then.

use kept_core::book::Book;
use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::List;
use kept_core::book::record::Fields;
use kept_core::storage::key_value::KeyValue;
use kept_core::storage::memory::Memory;
use kept_core::storage::{BookHandle, Opened, Space, deflate_utf16, open, snapshot};

const DOC: &str = include_str!("../docs/storage-format.md");

/// 2026-01-05T09:30:00Z, in milliseconds since 1970-01-01 UTC.
const BEGIN: u64 = 1_767_605_400_000;

fn fields(json: &str) -> Fields {
    serde_json::from_str(json).unwrap()
}

/// The three changes of the example, each saved under a key of its own: a customer, a visit, a tier.
fn saved(kv: &Memory) -> (Book, BookHandle) {
    let Opened::Fresh(mut handle) = open(kv, Space::Book) else {
        panic!("an empty storage opens as a fresh book");
    };
    let writer = Writer::of_bits(0x1a2b3c);
    let mut clock = Clock::new(writer);
    let (ann, visit) = (writer.id_at(BEGIN - 4_000), writer.id_at(BEGIN + 16_000));
    let visited = format!(
        r#"{{"kind":"touch","on":"2026-01-05","customer":"{ann}","channel":"visit","by":"us","minutes":40}}"#
    );
    let changes: [(u64, Action); 3] = [
        (
            BEGIN,
            Action::Add(
                List::Customers,
                ann.clone(),
                fields(r#"{"name":"Ann Petrosyan","added":"2026-01-05"}"#),
            ),
        ),
        (
            BEGIN + 20_000,
            Action::Add(List::Entries, visit, fields(&visited)),
        ),
        (
            BEGIN + 60_000,
            Action::Edit(List::Customers, ann, fields(r#"{"tier":"A"}"#)),
        ),
    ];
    let mut book = Book::new();
    for (now, action) in changes {
        let batch = apply(&book, &action, clock.tick(now)).unwrap();
        handle.append(kv, &batch).unwrap();
        book = book.fold(&batch).0;
    }
    (book, handle)
}

/// Sixteen bytes a line: place, bytes, letters.
fn hex_dump(bytes: &[u8]) -> String {
    let mut dump = String::new();
    for (number, line) in bytes.chunks(16).enumerate() {
        let hex: Vec<String> = line.iter().map(|byte| format!("{byte:02x}")).collect();
        let shown = |byte: &u8| match byte {
            0x20..=0x7e => char::from(*byte),
            _ => '.',
        };
        let letters: String = line.iter().map(shown).collect();
        dump.push_str(&format!(
            "{:04x}  {:<47}  {letters}\n",
            number * 16,
            hex.join(" ")
        ));
    }
    dump
}

/// The deflated bytes of a packed text, taken out of its units here and not by the code under test.
fn deflated(packed: &str) -> Vec<u8> {
    let (length, units) = packed.strip_prefix('z').unwrap().split_once(':').unwrap();
    let mut bits = String::new();
    for unit in units.chars() {
        bits.push_str(&format!("{:015b}", u32::from(unit) - 0x3400));
    }
    let byte = |at: usize| u8::from_str_radix(&bits[at * 8..at * 8 + 8], 2).unwrap();
    (0..length.parse().unwrap()).map(byte).collect()
}

/// Every block that the document does not have as it is here, with what it shows.
fn missing(blocks: &[(&str, String)]) -> String {
    let fenced = |block: &str| format!("```text\n{}\n```\n", block.trim_end());
    let missing = blocks.iter().map(|(what, block)| (what, fenced(block)));
    let missing = missing.filter(|(_, block)| !DOC.contains(block.as_str()));
    missing
        .map(|(what, block)| format!("The {what} should be:\n\n{block}\n"))
        .collect()
}

#[test]
fn the_example_of_the_document_is_what_the_code_writes() {
    let kv = Memory::new();
    let (book, mut handle) = saved(&kv);
    let journal: Vec<(String, String)> = kv.contents().into_iter().collect();
    let keys: Vec<&str> = journal.iter().map(|(key, _)| key.as_str()).collect();

    handle.compact(&kv, &book).unwrap();
    let snapshot = kv.get("kept/book/s/0").unwrap().unwrap();
    let (header, packed) = snapshot::decode_header(&snapshot).unwrap();
    let columns = deflate_utf16::unpack(packed).unwrap();
    let missing = missing(&[
        ("list of journal keys", keys.join("\n")),
        ("journal record", hex_dump(journal[0].1.as_bytes())),
        ("snapshot", hex_dump(snapshot.as_bytes())),
        ("stream of deflated bytes", hex_dump(&deflated(packed))),
        ("text of columns", columns),
    ]);
    assert!(missing.is_empty(), "docs/storage-format.md:\n\n{missing}");

    assert_eq!((header.generation, header.holds.len()), (1, 3));
    assert_eq!(snapshot::decode_book(packed).unwrap().0, book);
}

#[test]
fn journal_keys_go_once_both_slots_hold_them() {
    let kv = Memory::new();
    let (book, mut handle) = saved(&kv);
    let keys = |kv: &Memory| kv.contents().into_keys().collect::<Vec<String>>();
    handle.compact(&kv, &book).unwrap();
    assert_eq!(keys(&kv).len(), 4);
    handle.compact(&kv, &book).unwrap();
    assert_eq!(keys(&kv), ["kept/book/s/0", "kept/book/s/1"]);
}
