//! How a file is written: its encoding and its delimiter, guessed from the bytes. Both can be overruled.

use crate::dyn_sort::DynSort;

/// How the bytes of a file stand for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Unicode, as nearly everything writes it today.
    Utf8,
    /// The same with a mark in front, as Excel writes it.
    Utf8Bom,
    /// Unicode by two bytes, the smaller first: Excel's "Unicode text".
    Utf16Le,
    /// Unicode by two bytes, the greater first.
    Utf16Be,
    /// Western European.
    Windows1252,
    /// Central European.
    Windows1250,
    /// Cyrillic.
    Windows1251,
    /// Greek.
    Windows1253,
    /// Turkish.
    Windows1254,
    /// Greek, as Unix wrote it.
    Iso8859_7,
    /// Central European, as Unix wrote it.
    Iso8859_2,
}

impl Encoding {
    /// Every encoding a person can choose, the likeliest first.
    pub const ALL: &'static [Encoding] = &[
        Encoding::Utf8,
        Encoding::Utf8Bom,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
        Encoding::Windows1250,
        Encoding::Windows1251,
        Encoding::Windows1253,
        Encoding::Windows1254,
        Encoding::Iso8859_7,
        Encoding::Iso8859_2,
    ];

    /// The name by which a browser's `TextDecoder` knows it.
    pub fn label(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Bom => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
            Encoding::Windows1250 => "windows-1250",
            Encoding::Windows1251 => "windows-1251",
            Encoding::Windows1253 => "windows-1253",
            Encoding::Windows1254 => "windows-1254",
            Encoding::Iso8859_7 => "iso-8859-7",
            Encoding::Iso8859_2 => "iso-8859-2",
        }
    }
}

/// The likeliest encoding of these bytes. Among those of one byte a letter it cannot tell which: it says Western.
pub fn encoding(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Encoding::Utf8Bom;
    }
    two_bytes_a_letter(bytes).unwrap_or_else(|| match std::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        Err(_) => Encoding::Windows1252,
    })
}

/// Which of the encodings of two bytes a letter these bytes are in, by a mark or by their zeros; none where in neither.
pub fn two_bytes_a_letter(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        [0xEF, 0xBB, 0xBF, ..] => None,
        _ => by_zeros(bytes),
    }
}

fn by_zeros(bytes: &[u8]) -> Option<Encoding> {
    // Digits and delimiters in two bytes have a zero beside them, and no text of one byte a letter has any.
    let (mut first, mut second) = (0, 0);
    for pair in bytes.chunks_exact(2).take(2_000) {
        match pair {
            [0, 0] => {}
            [0, _] => first += 1,
            [_, 0] => second += 1,
            _ => {}
        }
    }
    let many = bytes.len().min(4_000) / 20;
    if second > many.max(first) {
        Some(Encoding::Utf16Le)
    } else if first > many.max(second) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// The text of these bytes, without a byte order mark. None where the bytes are not of that encoding, or where only the
/// browser has its table.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let text = match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => {
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            return std::str::from_utf8(bytes).ok().map(str::to_owned);
        }
        Encoding::Utf16Le => utf16(bytes, u16::from_le_bytes)?,
        Encoding::Utf16Be => utf16(bytes, u16::from_be_bytes)?,
        Encoding::Windows1252 => bytes.iter().map(|&byte| western(byte)).collect(),
        _ => return None,
    };
    Some(text)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let units = bytes.chunks_exact(2).filter_map(|pair| match pair {
        &[a, b] => Some(unit([a, b])),
        _ => None,
    });
    let text: Result<String, _> = char::decode_utf16(units).collect();
    let text = text.ok()?;
    Some(
        text.strip_prefix('\u{FEFF}')
            .map(str::to_owned)
            .unwrap_or(text),
    )
}

/// What windows-1252 has from 0x80 to 0x9F; elsewhere it is Latin-1. The five gaps stay control characters, as in browsers.
const WESTERN: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

fn western(byte: u8) -> char {
    let special = byte.checked_sub(0x80);
    special
        .and_then(|at| WESTERN.get(usize::from(at)).copied())
        .unwrap_or(char::from(byte))
}

/// How much of a text is looked at to find its delimiter.
const HEAD: usize = 64 << 10;

/// The likeliest delimiter among `, ; tab |`: the one that cuts the first lines, quotes respected, most evenly and most often.
pub fn delimiter(text: &str) -> u8 {
    if let Some(said) = said(text) {
        return said;
    }
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or(text);
    let mut best = (b',', 0);
    // Of two that cut alike the comma comes last, as it stands in texts and amounts too.
    for delimiter in [b'\t', b';', b'|', b','] {
        let score = evenness(head, delimiter, end < text.len());
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

/// The delimiter that Excel's first line `sep=;` names.
pub(super) fn said(text: &str) -> Option<u8> {
    let line = text.lines().next()?;
    match line.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', said] if said.is_ascii() => Some(*said),
        _ => None,
    }
}

fn evenness(head: &str, delimiter: u8, cut: bool) -> usize {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(head.as_bytes());
    let mut widths = Vec::new();
    let mut record = csv::ByteRecord::new();
    while matches!(reader.read_byte_record(&mut record), Ok(true)) {
        widths.push(record.len());
    }
    // The last row of a part of a file may be half a row.
    if cut && widths.len() > 1 {
        widths.pop();
    }
    let rows = widths.len();
    widths.dyn_sort();
    let mut best = 0;
    for same in widths.chunk_by(|a, b| a == b) {
        let width = same.first().copied().unwrap_or_default();
        if width > 1 {
            // The share of rows counts twice, as a delimiter inside texts cuts unevenly; of two even ones, more columns win.
            let share = same.len() * 1_000 / rows;
            best = best.max(share * share * (width - 1) / width);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_in_front_names_the_encoding_and_is_no_text() {
        let le: Vec<u8> = "\u{FEFF}Ann;Łukasz"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let be: Vec<u8> = "\u{FEFF}Ann;Łukasz"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        for (bytes, expected) in [
            ("\u{FEFF}Ann;Łukasz".as_bytes(), Encoding::Utf8Bom),
            ("Ann;Łukasz".as_bytes(), Encoding::Utf8),
            (&le, Encoding::Utf16Le),
            (&be, Encoding::Utf16Be),
        ] {
            assert_eq!(encoding(bytes), expected);
            assert_eq!(decode(bytes, expected).as_deref(), Some("Ann;Łukasz"));
        }
    }

    #[test]
    fn two_bytes_a_letter_are_seen_without_a_mark() {
        let le: Vec<u8> = "Ann,1997-01-01,12.50\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(encoding(&le), Encoding::Utf16Le);
        assert_eq!(
            decode(&le, Encoding::Utf16Le).as_deref(),
            Some("Ann,1997-01-01,12.50\n")
        );
    }

    #[test]
    fn bytes_that_are_no_utf_8_are_read_as_western() {
        let bytes = b"M\xFCller;\x80 12,50;\x8Aime";
        assert_eq!(encoding(bytes), Encoding::Windows1252);
        assert_eq!(
            decode(bytes, Encoding::Windows1252).as_deref(),
            Some("Müller;€ 12,50;Šime")
        );
        assert_eq!(decode(bytes, Encoding::Utf8), None);
        assert_eq!(decode(bytes, Encoding::Windows1253), None);
    }

    #[test]
    fn the_delimiter_is_the_one_that_cuts_evenly() {
        for (text, expected) in [
            ("a,b,c\n1,2,3\n", b','),
            (
                "Name;Datum;Betrag\nAnn;01.02.2024;1,50\nBen;2.2.2024;1,20\n",
                b';',
            ),
            ("Ann;01.02.2024;1,50\nBen;2.2.2024;1,20\n", b';'),
            ("a\tb, c\n1\t2, 3\n", b'\t'),
            ("a|b\n1|2\n", b'|'),
            ("\"a;b;c\",d\n\"e;f;g\",h\n", b','),
            ("sep=|\na,b\n1,2\n", b'|'),
            ("one column\nonly\n", b','),
            ("", b','),
        ] {
            assert_eq!(delimiter(text), expected, "{text}");
        }
    }
}
