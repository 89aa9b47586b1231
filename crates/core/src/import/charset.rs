//! Bytes of a text file as text, where the file itself may name its charset, or several.

use super::decode::TextDecode;
use super::long_text;
use super::pace::{Pace, Stopped};
use crate::exchange::csv::sniff;

/// Turns bytes of an encoding other than Unicode into text: the browser's `TextDecoder`, or a library.
pub trait Decoder {
    /// The text, or none where the encoding is not known.
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String>;
}

/// Knows Unicode and Western European alone.
pub struct Plain;

impl Decoder for Plain {
    fn decode(&self, _: &str, _: &[u8]) -> Option<String> {
        None
    }
}

impl TextDecode for Plain {
    fn decode(&self, _: &str, _: &[u8]) -> Option<String> {
        None
    }
}

/// The text of a file in which each line may have its own encoding, and the label of what is not UTF-8.
///
/// A line that is valid UTF-8 is that. Any other is read by the charset it names (`CHARSET=`), else by the one that the
/// file names, else as Western European.
///
/// # Errors
/// It was called off.
pub async fn text(
    bytes: &[u8],
    decoder: &dyn Decoder,
    pace: Pace<'_>,
) -> Result<(String, Option<String>), Stopped> {
    if let Some(encoding) = sniff::two_bytes_a_letter(bytes) {
        let unit = match encoding {
            sniff::Encoding::Utf16Be => u16::from_be_bytes,
            _ => u16::from_le_bytes,
        };
        let text = long_text::utf16(bytes, unit, pace).await?;
        return Ok((text, Some(encoding.label().to_owned())));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(text) = long_text::utf8(bytes, pace).await? {
        return Ok((text, None));
    }
    let hint = named_charset(bytes, pace).await?;
    let mut whole = String::with_capacity(bytes.len() + bytes.len() / 4);
    for (at, line) in bytes.split_inclusive(|&byte| byte == b'\n').enumerate() {
        match std::str::from_utf8(line) {
            Ok(line) => whole.push_str(line),
            Err(_) => {
                let named = named_charset(line, Pace::NONE).await?;
                let label = named.or_else(|| hint.clone());
                whole.push_str(&decoded(label.as_deref(), line, decoder));
            }
        }
        pace.row(at, 1, (2, 2)).await?;
    }
    Ok((
        whole,
        Some(hint.unwrap_or_else(|| "windows-1252".to_owned())),
    ))
}

/// These bytes as text: by the charset named, as UTF-8 where they are that, else as Western European.
pub fn decoded(label: Option<&str>, bytes: &[u8], decoder: &dyn Decoder) -> String {
    let label = label.unwrap_or_default().trim().to_ascii_lowercase();
    let unicode = matches!(label.as_str(), "" | "utf-8" | "utf8" | "us-ascii" | "ascii");
    let western = matches!(
        label.as_str(),
        "iso-8859-1" | "latin1" | "iso8859-1" | "windows-1252" | "cp1252" | "1252"
    );
    if unicode && let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let other = (!unicode && !western)
        .then(|| decoder.decode(&label, bytes))
        .flatten();
    other
        .or_else(|| {
            std::str::from_utf8(bytes)
                .ok()
                .filter(|_| !western)
                .map(str::to_owned)
        })
        .or_else(|| sniff::decode(bytes, sniff::Encoding::Windows1252))
        .unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// The first charset other than UTF-8 that these bytes name by `CHARSET=`, in small letters.
async fn named_charset(bytes: &[u8], pace: Pace<'_>) -> Result<Option<String>, Stopped> {
    const MARK: &[u8] = b"charset=";
    for (at, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        pace.row(at, 1, (2, 2)).await?;
        let mut rest = line;
        while let Some(at) = rest.iter().position(|&byte| byte == b'=') {
            let (before, after) = rest.split_at(at + 1);
            rest = after;
            let start = before.len().saturating_sub(MARK.len());
            let is_mark = before
                .get(start..)
                .is_some_and(|end| end.eq_ignore_ascii_case(MARK));
            let name = is_mark.then(|| charset_name(rest));
            if let Some(name) = name
                && !matches!(name.as_str(), "" | "utf-8" | "utf8" | "us-ascii")
            {
                return Ok(Some(name));
            }
        }
    }
    Ok(None)
}

/// The name of a charset at the beginning of these bytes.
fn charset_name(bytes: &[u8]) -> String {
    let word = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let name = bytes.iter().skip_while(|&&byte| byte == b'"').take(40);
    let name = name.take_while(word);
    name.map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::pace::at_once;

    #[test]
    fn each_line_is_read_by_what_it_is() {
        let read = text(b"K\xC3\xA4the\nH\xE4her\n", &Plain, Pace::NONE);
        let (text, label) = at_once(read).unwrap();
        assert_eq!(text, "Käthe\nHäher\n");
        assert_eq!(label.as_deref(), Some("windows-1252"));
    }

    #[test]
    fn the_charset_of_the_file_is_found() {
        let named = |bytes| at_once(named_charset(bytes, Pace::NONE)).flatten();
        assert_eq!(
            named(b"A;CHARSET=utf-8:x;charset=\"Windows-1251\":y").as_deref(),
            Some("windows-1251")
        );
        assert_eq!(named(b"charset="), None);
    }
}
