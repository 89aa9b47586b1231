//! An encrypted backup as text: a header line with the key derivation's parameters, the ciphertext and a checksum,
//! three lines. `docs/encrypted-file.md` describes the format. Encryption itself is done by the browser; no key or
//! passphrase comes here.

use serde_json::{Value, json};

use super::checksum::Check;

/// The word that tells the format.
pub const FORMAT: &str = "kept-sealed";
const VERSION: i64 = 1;
/// How often the passphrase is hashed for a copy made now: OWASP's advice for PBKDF2 with SHA-256.
pub const ITERATIONS: u32 = 600_000;
/// The most that is tried, so that a file made by somebody else does not keep a device busy for hours.
const MOST_ITERATIONS: i64 = 10_000_000;
const LEAST_ITERATIONS: i64 = 100_000;
/// Bytes of random salt.
pub const SALT: usize = 16;
/// Bytes of the nonce of AES-GCM, random for each copy.
pub const NONCE: usize = 12;
/// Bytes of its tag, which stands at the end of the locked bytes.
const TAG: usize = 16;
/// The shortest passphrase that a new copy may have, in characters.
pub const SHORTEST: usize = 12;

const KDF: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-256-GCM";
const BEGIN: &str = "{\"format\":\"kept-sealed\"";

/// The parts of an encrypted file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncryptedFile {
    /// The header line; authenticated, not encrypted.
    pub header: String,
    /// PBKDF2 iterations.
    pub iterations: u32,
    /// Salt of the key derivation.
    pub salt: Vec<u8>,
    /// The nonce.
    pub nonce: Vec<u8>,
    /// Ciphertext, with the tag at its end.
    pub locked: Vec<u8>,
}

/// Why an encrypted file cannot be decrypted with any passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncryptedFileError {
    /// Not all of it is there, or not as it was written.
    Damaged,
    /// A later release made it, in a way that this one does not know.
    Newer,
}

/// Whether a text begins as an encrypted file does; it may still be damaged.
pub fn is_encrypted(text: &str) -> bool {
    text.trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with(BEGIN)
}

/// The first line of a copy that is to be made.
pub fn header(salt: &[u8], nonce: &[u8]) -> String {
    let (salt, nonce) = (encode(salt), encode(nonce));
    format!(
        "{BEGIN},\"version\":{VERSION},\"kdf\":\"{KDF}\",\"iterations\":{ITERATIONS},\"salt\":\"{salt}\",\"cipher\":\"{CIPHER}\",\"nonce\":\"{nonce}\"}}"
    )
}

/// The copy: its first line, and what was locked under it.
pub fn write(header: &str, locked: &[u8]) -> String {
    let mut text = format!("{header}\n{}\n", encode(locked));
    let check = Check::of(&text);
    text.push_str(check.as_str());
    text.push('\n');
    text
}

/// Parses an encrypted file.
///
/// # Errors
/// `Damaged` or `Newer`.
pub fn read(text: &str) -> Result<EncryptedFile, EncryptedFileError> {
    // Line ends may have been changed on the way.
    let text = text.trim_start_matches('\u{feff}').trim();
    let mut lines = text.lines().map(str::trim_end);
    let parts = (lines.next(), lines.next(), lines.next(), lines.next());
    let (Some(header), rest) = (parts.0, (parts.1, parts.2, parts.3)) else {
        return Err(EncryptedFileError::Damaged);
    };
    let value: Value = serde_json::from_str(header).map_err(|_| EncryptedFileError::Damaged)?;
    if value.get("version") != Some(&json!(VERSION)) {
        let is_later = value.get("version").and_then(Value::as_i64) > Some(VERSION);
        return Err(if is_later {
            EncryptedFileError::Newer
        } else {
            EncryptedFileError::Damaged
        });
    }
    let (Some(locked), Some(check), None) = rest else {
        return Err(EncryptedFileError::Damaged);
    };
    if Check::of(&format!("{header}\n{locked}\n")) != Check::read(check) {
        return Err(EncryptedFileError::Damaged);
    }
    parts_of(&value, header, locked).ok_or(EncryptedFileError::Damaged)
}

fn parts_of(value: &Value, header: &str, locked: &str) -> Option<EncryptedFile> {
    let word = |name: &str| value.get(name).and_then(Value::as_str);
    let iterations = value.get("iterations").and_then(Value::as_i64)?;
    let known = word("format") == Some(FORMAT)
        && word("kdf") == Some(KDF)
        && word("cipher") == Some(CIPHER);
    if !known || !(LEAST_ITERATIONS..=MOST_ITERATIONS).contains(&iterations) {
        return None;
    }
    let sealed = EncryptedFile {
        header: header.to_owned(),
        iterations: u32::try_from(iterations).ok()?,
        salt: decode(word("salt")?)?,
        nonce: decode(word("nonce")?)?,
        locked: decode(locked)?,
    };
    let fits =
        sealed.salt.len() >= SALT && sealed.nonce.len() == NONCE && sealed.locked.len() >= TAG;
    fits.then_some(sealed)
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64 with padding, as RFC 4648 has it.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for block in bytes.chunks(3) {
        let number = (0..3).fold(0, |number, at| {
            number << 8 | u32::from(block.get(at).copied().unwrap_or_default())
        });
        for place in 0..4 {
            let digit = DIGITS
                .get((number >> (18 - 6 * place) & 63) as usize)
                .copied();
            let is_filled = place <= block.len();
            text.push(if is_filled {
                digit.unwrap_or(b'A').into()
            } else {
                '='
            });
        }
    }
    text
}

/// Reads it back; only what [`encode`] writes.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let filled = text.trim_end_matches('=');
    for block in filled.as_bytes().chunks(4) {
        let mut number: u32 = 0;
        for at in 0..4 {
            let digit = match block.get(at) {
                Some(byte) => DIGITS.iter().position(|digit| digit == byte)?,
                None => 0,
            };
            number = number << 6 | u32::try_from(digit).ok()?;
        }
        let [_, a, b, c] = number.to_be_bytes();
        let held = block.len().checked_sub(1)?;
        bytes.extend([a, b, c].into_iter().take(held));
    }
    (encode(&bytes) == text).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_go_round_as_the_standard_writes_them() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
        for wrong in ["Zg", "Zg=", "Zh==", "Z", "Zm9v\n", "Zm9-"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_copy_reads_back_and_every_cut_or_changed_letter_of_it_is_noticed() {
        let header = header(&[7; SALT], &[9; NONCE]);
        let text = write(&header, &[1; 40]);
        assert!(is_encrypted(&text));
        let sealed = read(&text);
        let wanted = EncryptedFile {
            header,
            iterations: ITERATIONS,
            salt: vec![7; SALT],
            nonce: vec![9; NONCE],
            locked: vec![1; 40],
        };
        assert_eq!(sealed, Ok(wanted.clone()));
        assert_eq!(read(&text.replace('\n', "\r\n")), Ok(wanted));
        for at in 0..text.len() - 1 {
            assert!(read(&text[..at]).is_err(), "cut at {at}");
            let changed = format!("{}~{}", &text[..at], &text[at + 1..]);
            assert!(read(&changed).is_err(), "changed at {at}");
        }
        let newer = text.replace("\"version\":1", "\"version\":2");
        assert_eq!(read(&newer), Err(EncryptedFileError::Newer));
    }

    #[test]
    fn a_copy_that_another_tool_made_is_read() {
        let sealed = read(include_str!("../../../../tests/data/sealed.txt"));
        let plain = include_str!("../../../../tests/data/sealed-plain.json");
        let read = sealed.map(|sealed| (sealed.salt, sealed.nonce, sealed.locked.len()));
        let wanted = ((0..16).collect(), (100..112).collect(), plain.len() + TAG);
        assert_eq!(read, Ok(wanted));
    }

    #[test]
    fn a_copy_that_asks_for_too_much_or_too_little_work_is_refused() {
        for iterations in ["1", "99999999"] {
            let header = header(&[7; SALT], &[9; NONCE]).replace("600000", iterations);
            assert_eq!(
                read(&write(&header, &[1; 40])),
                Err(EncryptedFileError::Damaged)
            );
        }
    }
}
