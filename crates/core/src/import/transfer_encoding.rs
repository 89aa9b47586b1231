//! What mail makes of letters that seven bits do not hold: quoted-printable, Base64, and words encoded in headers.

/// The bytes of a quoted-printable value; what is no escape stands for itself.
pub fn quoted_printable(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'=')
            .then(|| Some((hex(*bytes.get(at + 1)?)?, hex(*bytes.get(at + 2)?)?)))
            .flatten();
        match escaped {
            Some((high, low)) => {
                plain.push(high * 16 + low);
                at += 3;
            }
            None => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    plain
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// The bytes of a Base64 text; whatever does not belong to it is passed over.
pub fn base64(text: &str) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = (bits << 6 | u32::from(value)) & 0x00FF_FFFF;
        held += 6;
        if held >= 8 {
            held -= 8;
            plain.extend(u8::try_from(bits >> held & 0xFF));
        }
    }
    plain
}

/// A header with its encoded words (`=?UTF-8?Q?K=C3=A4the?=`) as text. `decode` gets the charset and the bytes.
pub fn encoded_words(text: &str, decode: &dyn Fn(Option<&str>, &[u8]) -> String) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut after_word = false;
    // Words of one charset that follow each other may break inside a letter, so their bytes are joined first.
    let mut held: Option<(String, Vec<u8>)> = None;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some((charset, bytes, next)) = encoded_word(from) else {
            flush(&mut held, &mut plain, decode);
            plain.push_str(before);
            plain.push_str("=?");
            rest = from.get(2..).unwrap_or_default();
            after_word = false;
            continue;
        };
        if !(after_word && before.trim().is_empty()) {
            flush(&mut held, &mut plain, decode);
            plain.push_str(before);
        }
        match &mut held {
            Some((known, all)) if known.eq_ignore_ascii_case(charset) => all.extend(bytes),
            _ => {
                flush(&mut held, &mut plain, decode);
                held = Some((charset.to_owned(), bytes));
            }
        }
        rest = next;
        after_word = true;
    }
    flush(&mut held, &mut plain, decode);
    plain.push_str(rest);
    plain
}

fn flush(
    held: &mut Option<(String, Vec<u8>)>,
    plain: &mut String,
    decode: &dyn Fn(Option<&str>, &[u8]) -> String,
) {
    if let Some((charset, bytes)) = held.take() {
        plain.push_str(&decode(Some(&charset), &bytes));
    }
}

/// The charset and bytes of the encoded word that a text begins with, and what follows it.
fn encoded_word(text: &str) -> Option<(&str, Vec<u8>, &str)> {
    let inner = text.strip_prefix("=?")?;
    let (charset, inner) = inner.split_once('?')?;
    let (encoding, inner) = inner.split_once('?')?;
    let (word, next) = inner.split_once("?=")?;
    let charset = charset.split('*').next()?;
    if charset.len() > 40 || charset.contains(char::is_whitespace) {
        return None;
    }
    let bytes = match encoding {
        "q" | "Q" => quoted_printable(&word.replace('_', " ")),
        "b" | "B" => base64(word),
        _ => return None,
    };
    Some((charset, bytes, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf8(_: Option<&str>, bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).into_owned()
    }

    #[test]
    fn words_in_headers_become_text() {
        let check = |header: &str, text: &str| assert_eq!(encoded_words(header, &utf8), text);
        check("=?UTF-8?B?S8OkdGhl?= <k@x.example>", "Käthe <k@x.example>");
        check("a =?utf-8?q?K=C3=A4_t?= =?utf-8?q?he?= b", "a Kä the b");
        check("=?UTF-8?Q?K=C3?=\r\n =?UTF-8?Q?=A4the?=", "Käthe");
        check("1 =? 2 ?= =?x?y?z?=", "1 =? 2 ?= =?x?y?z?=");
    }

    #[test]
    fn half_an_escape_stands_for_itself() {
        assert_eq!(quoted_printable("a=C3=A4=4=="), "aä=4==".as_bytes());
        assert_eq!(base64("S8Ok\r\ndGhl"), "Käthe".as_bytes());
    }
}
