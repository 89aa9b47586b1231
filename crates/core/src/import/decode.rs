//! The text of a file, whatever its encoding: by its mark, by the shape of its bytes, else by the letters that come out.

use super::letters;
use super::long_text;
use super::pace::{Pace, Stopped};

pub use super::long_text::TextDecode;

/// A file's text, and how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text without a byte order mark.
    pub text: String,
    /// The label of the encoding.
    pub label: &'static str,
    /// Other encodings that fit nearly as well and give another text, so that it must be shown.
    pub others: Vec<&'static str>,
}

/// The encodings of one byte a letter, and those of two, in the order in which equal ones are taken.
const CANDIDATES: [&str; 12] = [
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "koi8-r",
    "ibm866",
    "macintosh",
    "shift_jis",
    "euc-jp",
    "gbk",
    "euc-kr",
];

/// How many bytes are looked at to tell the encoding.
const SAMPLE: usize = 48 << 10;

/// The text of these bytes; `forced` is the label a person chose. None where nothing fits.
///
/// # Errors
/// It was called off.
pub async fn decode(
    bytes: &[u8],
    forced: Option<&str>,
    decoder: &dyn TextDecode,
    pace: Pace<'_>,
) -> Result<Option<Decoded>, Stopped> {
    let sure = |text: Option<String>, label| {
        text.map(|text| Decoded {
            text,
            label,
            others: Vec::new(),
        })
    };
    if let Some(label) = forced.and_then(label) {
        let text = long_text::labelled(label, bytes, decoder, pace).await?;
        return Ok(sure(text, label));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let text = match long_text::utf8(rest, pace).await? {
            Some(text) => text,
            None => long_text::utf8_lossy(rest, pace).await?,
        };
        return Ok(sure(Some(text), "utf-8"));
    }
    if let Some(label) = two_byte_units(bytes) {
        let text = long_text::labelled(label, bytes, decoder, pace).await?;
        return Ok(sure(text, label));
    }
    if let Some(text) = long_text::utf8(bytes, pace).await? {
        return Ok(sure(Some(text), "utf-8"));
    }
    // A few faults are as where two files were put together or a letter was cut.
    let (good, bad) = long_text::utf8_letters(bytes, pace).await?;
    if good >= 4 && bad * 20 <= good {
        let text = long_text::utf8_lossy(bytes, pace).await?;
        return Ok(sure(Some(text), "utf-8"));
    }
    let Some((label, others)) = by_letters(bytes, decoder) else {
        return Ok(None);
    };
    let text = long_text::labelled(label, bytes, decoder, pace).await?;
    Ok(text.map(|text| Decoded {
        text,
        label,
        others,
    }))
}

fn label(text: &str) -> Option<&'static str> {
    let known = [
        "utf-8",
        "utf-16le",
        "utf-16be",
        "iso-8859-2",
        "iso-8859-7",
        "big5",
    ];
    let mut all = CANDIDATES.iter().chain(&known);
    all.find(|label| label.eq_ignore_ascii_case(text)).copied()
}

/// Whether two bytes make one unit, by a mark or by the zeros beside ASCII letters.
fn two_byte_units(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some("utf-16le"),
        [0xFE, 0xFF, ..] => return Some("utf-16be"),
        _ => {}
    }
    let (mut first, mut second) = (0, 0);
    let head = bytes.get(..bytes.len().min(4_000)).unwrap_or(bytes);
    for pair in head.chunks_exact(2) {
        match pair {
            [0, 0] => {}
            [0, _] => first += 1,
            [_, 0] => second += 1,
            _ => {}
        }
    }
    let many = head.len() / 20;
    match (first, second) {
        (first, second) if second > many.max(first) => Some("utf-16le"),
        (first, second) if first > many.max(second) => Some("utf-16be"),
        _ => None,
    }
}

/// The encoding whose letters are likeliest, and those that fit nearly as well.
fn by_letters(bytes: &[u8], decoder: &dyn TextDecode) -> Option<(&'static str, Vec<&'static str>)> {
    let sample = sample(bytes);
    let mut scored: Vec<(&'static str, f64, String)> = Vec::new();
    for label in CANDIDATES {
        if let Some(text) = decoder.decode(label, sample) {
            let score = match label {
                "gbk" => common_pairs(sample, 0xB0..=0xD7),
                "euc-kr" => common_pairs(sample, 0xB0..=0xC8),
                _ => letters::score(&text, label),
            };
            scored.push((label, score, text));
        }
    }
    // The first of those that score alike.
    let mut best: Option<&(&'static str, f64, String)> = None;
    for candidate in &scored {
        if best.is_none_or(|best| candidate.1 > best.1 + 0.02) {
            best = Some(candidate);
        }
    }
    let (label, score, read) = best?;
    let near = |other: &&(&'static str, f64, String)| {
        other.0 != *label && other.1 > score - 0.06 && other.2 != *read
    };
    let others = scored.iter().filter(near).map(|other| other.0).collect();
    Some((label, others))
}

/// How many pairs of bytes are common signs, whose first byte lies in `leads` (Chinese of the first level of GB 2312,
/// Korean syllables of KS X 1001), between −0.8 and 0.9: Western and Japanese texts make rare ones.
fn common_pairs(bytes: &[u8], leads: std::ops::RangeInclusive<u8>) -> f64 {
    let (mut common, mut all) = (0.0, 0.0);
    let mut bytes = bytes.iter();
    while let Some(lead) = bytes.next() {
        if lead.is_ascii() {
            continue;
        }
        let trail = bytes.next().copied().unwrap_or_default();
        all += 1.0;
        if trail >= 0xA1 && (leads.contains(lead) || matches!(lead, 0xA1 | 0xA3)) {
            common += 1.0;
        }
    }
    if all == 0.0 {
        0.0
    } else {
        1.7 * common / all - 0.8
    }
}

/// The lines with bytes beyond ASCII, as many as are needed.
fn sample(bytes: &[u8]) -> &[u8] {
    if bytes.len() <= SAMPLE {
        return bytes;
    }
    let first = bytes.iter().position(|b| !b.is_ascii()).unwrap_or_default();
    let line = |from: &[u8]| from.iter().position(|&b| b == b'\n');
    let before = bytes.get(..first).unwrap_or_default();
    let start = before
        .iter()
        .rposition(|&b| b == b'\n')
        .map_or(0, |at| at + 1);
    let rest = bytes.get(start..).unwrap_or_default();
    if rest.len() <= SAMPLE {
        return rest;
    }
    let tail = rest.get(SAMPLE..).unwrap_or_default();
    let end = SAMPLE + line(tail).unwrap_or_default();
    rest.get(..end).unwrap_or(rest)
}
