//! The bytes of a large file as text, piece by piece, so that whoever reads it may rest in between.

use super::pace::{Pace, Stopped};

/// Turns bytes into text; the page passes the browser's decoder, native programs another.
pub trait TextDecode {
    /// The text of these bytes in the encoding of this label of the WHATWG standard; none where they are not of it.
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String>;
}

/// So many bytes, and the rest of their word, are one piece.
const PIECE: usize = 128 << 10;

/// How much of the work is done by then, in percent.
const PERCENT: u8 = 2;

/// The pieces of these bytes. Each ends with a byte below the digits: a letter of its own in UTF-8 and in every encoding of one
/// byte a letter or two.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let behind = rest.get(PIECE..).unwrap_or_default();
        let end = behind.iter().position(|&byte| byte < b'0');
        let end = end.map_or(rest.len(), |at| PIECE + at + 1);
        let (piece, after) = rest.split_at_checked(end)?;
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// The text of UTF-8; none where it is none.
///
/// # Errors
/// It was called off.
pub(super) async fn utf8(bytes: &[u8], pace: Pace<'_>) -> Result<Option<String>, Stopped> {
    let mut text = String::with_capacity(bytes.len());
    for piece in pieces(bytes) {
        match std::str::from_utf8(piece) {
            Ok(piece) => text.push_str(piece),
            Err(_) => return Ok(None),
        }
        pace.rest(PERCENT).await?;
    }
    Ok(Some(text))
}

/// The text of UTF-8 with faults.
///
/// # Errors
/// It was called off.
pub(super) async fn utf8_lossy(bytes: &[u8], pace: Pace<'_>) -> Result<String, Stopped> {
    let mut text = String::with_capacity(bytes.len());
    for piece in pieces(bytes) {
        text.push_str(&String::from_utf8_lossy(piece));
        pace.rest(PERCENT).await?;
    }
    Ok(text)
}

/// How many letters beyond ASCII bytes hold as UTF-8, and how many faults.
///
/// # Errors
/// It was called off.
pub(super) async fn utf8_letters(bytes: &[u8], pace: Pace<'_>) -> Result<(usize, usize), Stopped> {
    let (mut good, mut bad) = (0, 0);
    for piece in pieces(bytes) {
        for chunk in piece.utf8_chunks() {
            good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            bad += usize::from(!chunk.invalid().is_empty());
        }
        pace.rest(PERCENT).await?;
    }
    Ok((good, bad))
}

/// The text of UTF-16, without its mark; half a pair is a letter that cannot be read, half a unit at the end is left out, as a
/// download that broke is still read as far as it goes.
///
/// # Errors
/// It was called off.
pub(super) async fn utf16(
    bytes: &[u8],
    unit: fn([u8; 2]) -> u16,
    pace: Pace<'_>,
) -> Result<String, Stopped> {
    let mut text = String::with_capacity(bytes.len() / 2);
    let units = bytes.chunks_exact(2).filter_map(|pair| match pair {
        &[a, b] => Some(unit([a, b])),
        _ => None,
    });
    for (at, letter) in char::decode_utf16(units).enumerate() {
        let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
        if at > 0 || letter != '\u{FEFF}' {
            text.push(letter);
        }
        if at.is_multiple_of(PIECE / 4) {
            pace.rest(PERCENT).await?;
        }
    }
    Ok(text)
}

/// The text of bytes in the encoding of this label of the WHATWG standard; none where they are not of it.
///
/// # Errors
/// It was called off.
pub(super) async fn labelled(
    label: &str,
    bytes: &[u8],
    decoder: &dyn TextDecode,
    pace: Pace<'_>,
) -> Result<Option<String>, Stopped> {
    match label {
        "utf-16le" => return utf16(bytes, u16::from_le_bytes, pace).await.map(Some),
        "utf-16be" => return utf16(bytes, u16::from_be_bytes, pace).await.map(Some),
        _ => {}
    }
    let mut text = String::with_capacity(bytes.len());
    for piece in pieces(bytes) {
        match decoder.decode(label, piece) {
            Some(piece) => text.push_str(&piece),
            None => return Ok(None),
        }
        pace.rest(PERCENT).await?;
    }
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::pace::at_once;

    #[test]
    fn pieces_are_whole_words_and_leave_nothing_out() {
        let text = "Käthe, 名前 ".repeat(40_000);
        let all: Vec<&[u8]> = pieces(text.as_bytes()).collect();
        assert!(all.len() > 2);
        assert!(all.iter().all(|piece| std::str::from_utf8(piece).is_ok()));
        assert_eq!(all.concat(), text.as_bytes());
        assert_eq!(pieces(b"").count(), 0);
        assert_eq!(pieces(&[b'x'; 3 * PIECE]).count(), 1);
    }

    #[test]
    fn a_long_text_is_read_as_a_short_one() {
        let text = "Ёлка; 5,00 €\r\n".repeat(20_000);
        let read = |bytes: &[u8]| at_once(utf8(bytes, Pace::NONE)).flatten();
        assert_eq!(read(text.as_bytes()).as_deref(), Some(text.as_str()));
        assert_eq!(read(&[text.as_bytes(), b"\xC3"].concat()), None);
        let units = text.encode_utf16().flat_map(u16::to_be_bytes);
        let wide: Vec<u8> = [0xFE, 0xFF]
            .into_iter()
            .chain(units)
            .chain([0x04])
            .collect();
        let read = at_once(utf16(&wide, u16::from_be_bytes, Pace::NONE));
        assert_eq!(read.as_deref(), Some(text.as_str()));
    }
}
