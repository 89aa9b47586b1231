//! What every value is wrapped in, so that a torn, a changed and a newer one are told from a whole one:
//! `kept1`, a blank, the checksum in eight hexadecimal digits, a blank, the length in bytes of UTF-8, a blank, the text.
//! Only the first word is promised to later releases: they may change all that follows it.

use super::key_value::Fault;

/// The version of what this release writes.
pub const FORMAT: u32 = 1;

const NAME: &str = "kept";

/// Why a value cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A later release wrote it, in this format.
    Newer(u32),
    /// It is torn, changed, or never was ours; why, for people who mend programs.
    Unreadable(&'static str),
    /// The storage would not give it.
    Fault(Fault),
}

/// The checksum that every zip and PNG has, over the text's bytes.
fn checksum(text: &str) -> u32 {
    const CRC: crc::Crc<u32, crc::Table<1>> =
        crc::Crc::<u32, crc::Table<1>>::new(&crc::CRC_32_ISO_HDLC);
    CRC.checksum(text.as_bytes())
}

/// Wraps a text.
pub fn seal(text: &str) -> String {
    let sum = checksum(text);
    format!("{NAME}{FORMAT} {sum:08x} {} {text}", text.len())
}

/// The text that was wrapped.
///
/// # Errors
/// `Newer` or `Unreadable`.
pub fn unseal(value: &str) -> Result<&str, Unread> {
    let unreadable = Unread::Unreadable;
    let (version, rest) = value
        .strip_prefix(NAME)
        .and_then(|rest| rest.split_once(' '))
        .ok_or(unreadable("no envelope"))?;
    match version.parse() {
        Ok(FORMAT) if version == "1" => {}
        Ok(later) if later > FORMAT => return Err(Unread::Newer(later)),
        _ => return Err(unreadable("no version")),
    }
    let mut parts = rest.splitn(3, ' ');
    let (Some(sum), Some(length), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(unreadable("torn in the envelope"));
    };
    if length != text.len().to_string() {
        return Err(unreadable("another length than it says"));
    }
    if sum != format!("{:08x}", checksum(text)) {
        return Err(unreadable("the checksum is wrong"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_text_comes_out_as_it_was() {
        for text in ["", "a b c", "ännö 㐀"] {
            assert_eq!(unseal(&seal(text)), Ok(text));
        }
    }

    #[test]
    fn a_later_format_is_told_from_a_damaged_value() {
        assert_eq!(unseal("kept2 whatever comes"), Err(Unread::Newer(2)));
        for value in [
            "",
            "kept",
            "kept1",
            "kept1 0 0",
            "kept0 0 0 ",
            "kept01 00000000 0 ",
            "other",
        ] {
            assert!(
                matches!(unseal(value), Err(Unread::Unreadable(_))),
                "{value}"
            );
        }
    }
}
