//! Base-62 encoding of bytes with a prefix, a length and a checksum. Decodes exactly what it encodes, and returns the
//! reason for anything else.

use super::Refusal;

/// What every code begins with, before the kind and the version.
const NAME: &str = "KEPT";
/// The version written, and the newest that can be read.
const VERSION: char = '1';
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE: u128 = 62;
/// Bytes taken together, so that they fill their characters well.
const BLOCK: usize = 8;
/// How many characters so many bytes take, from none to a whole block.
const WIDTHS: [usize; BLOCK + 1] = [0, 2, 3, 5, 6, 7, 9, 10, 11];
/// Bytes of the checksum.
const SUM: usize = 4;

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PayloadKind {
    /// The questions: a link.
    Questions,
    /// The answers: a reply.
    Answers,
}

impl PayloadKind {
    fn letter(self) -> char {
        match self {
            PayloadKind::Questions => 'Q',
            PayloadKind::Answers => 'A',
        }
    }
}

/// The code of these bytes.
pub(super) fn encode(kind: PayloadKind, bytes: &[u8]) -> String {
    let mut all = bytes.to_vec();
    all.extend(checksum(kind, bytes).to_be_bytes());
    let mut body = String::new();
    for block in all.chunks(BLOCK) {
        let number = block.iter().fold(0, |n, byte| n << 8 | u128::from(*byte));
        push(&mut body, number, width(block.len()));
    }
    let mut code = format!("{NAME}{}{VERSION}", kind.letter());
    push(&mut code, body.len() as u128, 2);
    code.push_str(&body);
    code
}

/// The number in base 62, in so many characters.
pub(super) fn digits(number: u64, width: usize) -> String {
    let mut text = String::new();
    push(&mut text, number.into(), width);
    text
}

fn push(text: &mut String, number: u128, width: usize) {
    for place in (0..width).rev() {
        let digit = number / BASE.pow(place as u32) % BASE;
        let digit = DIGITS.get(digit as usize).copied().unwrap_or(b'0');
        text.push(digit.into());
    }
}

fn width(bytes: usize) -> usize {
    WIDTHS.get(bytes).copied().unwrap_or_default()
}

/// The number that these digits write.
pub(super) fn number(digits: &[u8]) -> Option<u128> {
    let mut number: u128 = 0;
    for byte in digits {
        let digit = DIGITS.iter().position(|digit| digit == byte)?;
        number = number.checked_mul(BASE)?.checked_add(digit as u128)?;
    }
    Some(number)
}

/// The checksum that every zip and PNG has, over the kind and the bytes.
fn checksum(kind: PayloadKind, bytes: &[u8]) -> u32 {
    const CRC: crc::Crc<u32, crc::Table<1>> =
        crc::Crc::<u32, crc::Table<1>>::new(&crc::CRC_32_ISO_HDLC);
    let mut digest = CRC.digest();
    digest.update(&[kind.letter() as u8]);
    digest.update(bytes);
    digest.finalize()
}

/// The text without what mail programs and chats put between its characters.
pub(super) fn tidied(text: &str) -> String {
    let noise = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '>' | '=' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
            )
    };
    text.chars().filter(|c| !noise(*c)).collect()
}

/// One encoded payload in a text.
pub(super) struct DecodedPayload<'a> {
    /// Its first characters, to recognise it by.
    pub start: &'a str,
    /// Its bytes, or why they cannot be decoded.
    pub bytes: Result<Vec<u8>, Refusal>,
}

/// How much of a code is shown.
const SHOWN: usize = 16;

/// Every code in a tidied text, of this kind or of the other one.
pub(super) fn codes(tidied: &str, kind: PayloadKind) -> Vec<DecodedPayload<'_>> {
    let mut found = Vec::new();
    let mut rest = tidied;
    while let Some((_, at)) = split_at_name(rest) {
        // What is wrong is searched again right behind its name: where one is cut, the next may follow at once.
        rest = at.get(NAME.len()..).unwrap_or_default();
        let Some(bytes) = decode(at, kind) else {
            continue;
        };
        if let Ok((_, after)) = &bytes {
            rest = after;
        }
        let shown = at.char_indices().nth(SHOWN).map_or(at.len(), |(i, _)| i);
        found.push(DecodedPayload {
            start: at.get(..shown).unwrap_or_default(),
            bytes: bytes.map(|(bytes, _)| bytes),
        });
    }
    found
}

fn split_at_name(text: &str) -> Option<(&str, &str)> {
    text.split_at_checked(text.find(NAME)?)
}

/// The bytes of the code at the start of a text and what follows it; none where no code starts here.
fn decode(text: &str, wanted: PayloadKind) -> Option<Result<(Vec<u8>, &str), Refusal>> {
    let mut chars = text.get(NAME.len()..)?.chars();
    let letter = chars.next()?;
    let kinds = [PayloadKind::Questions, PayloadKind::Answers];
    let kind = kinds.into_iter().find(|kind| kind.letter() == letter)?;
    let version = chars.next();
    Some(match version {
        None => Err(Refusal::Cut),
        Some(VERSION) if kind != wanted => Err(Refusal::OtherKind),
        Some(VERSION) => body(kind, chars.as_str()),
        Some(later) if later.is_ascii_alphanumeric() => Err(Refusal::Newer),
        Some(_) => return None,
    })
}

fn body(kind: PayloadKind, text: &str) -> Result<(Vec<u8>, &str), Refusal> {
    let alphanumeric = |c: char| c.is_ascii_alphanumeric();
    let end = text.find(|c| !alphanumeric(c)).unwrap_or(text.len());
    let there = text.as_bytes().get(..end).unwrap_or_default();
    let (length, there) = there.split_at_checked(2).ok_or(Refusal::Cut)?;
    let length = number(length).ok_or(Refusal::Damaged)? as usize;
    let body = there.get(..length).ok_or(Refusal::Cut)?;
    let mut bytes = Vec::new();
    for block in body.chunks(width(BLOCK)) {
        let held = WIDTHS.iter().position(|width| *width == block.len());
        let held = held.ok_or(Refusal::Damaged)?;
        let number = number(block).ok_or(Refusal::Damaged)?;
        if number >> (8 * held) != 0 {
            return Err(Refusal::Damaged);
        }
        let all = number.to_be_bytes();
        bytes.extend_from_slice(all.get(all.len() - held..).unwrap_or_default());
    }
    let split = bytes.len().checked_sub(SUM).ok_or(Refusal::Damaged)?;
    let sum = bytes.split_off(split);
    if sum != checksum(kind, &bytes).to_be_bytes() {
        return Err(Refusal::Damaged);
    }
    let after = text.get(2 + length..).unwrap_or_default();
    Ok((bytes, after))
}

/// Bytes read one part after the other.
pub(super) struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next so many bytes.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Refusal::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    /// The next so many bytes, eight at most, as a number.
    pub fn number(&mut self, count: usize) -> Result<u64, Refusal> {
        let taken = self.take(count)?;
        Ok(taken.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)))
    }

    /// All that is left, as text.
    pub fn text(self) -> Result<&'a str, Refusal> {
        std::str::from_utf8(self.0).map_err(|_| Refusal::Damaged)
    }
}

/// The last so many bytes of a number.
pub(super) fn put(bytes: &mut Vec<u8>, number: u64, count: usize) {
    let all = number.to_be_bytes();
    bytes.extend_from_slice(all.get(all.len() - count..).unwrap_or_default());
}

/// The text in one line without control characters, cut to so many bytes of UTF-8 where it is longer: between words where that
/// loses little, never inside a character of several parts, and with an ellipsis.
pub(super) fn shortened(text: &str, most: usize) -> String {
    const ELLIPSIS: &str = "…";
    let mut line = String::with_capacity(text.len().min(most));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !line.is_empty() && !word.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if line.len() <= most {
        return line;
    }
    let Some(room) = most.checked_sub(ELLIPSIS.len()) else {
        return String::new();
    };
    let mut end = 0;
    for (at, c) in line.char_indices() {
        if at > room {
            break;
        }
        let joined = line
            .get(..at)
            .is_some_and(|so_far| so_far.ends_with('\u{200d}'));
        if !joined && !joins_on(c) {
            end = at;
        }
    }
    let kept = line.get(..end).unwrap_or_default();
    let word = kept.rfind(' ').filter(|space| 3 * space >= 2 * kept.len());
    let kept = word.and_then(|space| kept.get(..space)).unwrap_or(kept);
    format!("{}{ELLIPSIS}", kept.trim_end())
}

/// Whether a character belongs to the one before it: accents, joiners, variations and tones of skin.
fn joins_on(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x900..=0x903
        | 0x93A..=0x94F | 0xE31..=0xE3A | 0xE47..=0xE4E | 0x200D | 0x20D0..=0x20FF | 0x3099..=0x309A | 0xFE00..=0xFE0F
        | 0x1_F3FB..=0x1_F3FF | 0xE_0020..=0xE_007F)
}
