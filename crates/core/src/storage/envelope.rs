//! The envelope of every stored value: version, checksum and length, so that truncated, changed and newer values are
//! recognised.

use super::key_value::Fault;

/// The newest version of what this release writes and reads: values whose operations stand in columns.
pub const FORMAT: u32 = 2;
/// The version of values whose operations stand as JSON, which earlier releases read too.
pub const AS_JSON: u32 = 1;

const NAME: &str = "kept";

/// Why a value cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// A later release wrote it, in this format.
    Newer(u32),
    /// It is truncated, changed or of another program; the reason is for developers.
    Unreadable(&'static str),
    /// The storage failed to return it.
    Fault(Fault),
}

impl DecodeError {
    /// Whether the value is damaged, as opposed to newer or not readable now.
    pub fn is_damage(&self) -> bool {
        matches!(self, DecodeError::Unreadable(_))
    }
}

/// CRC-32 of the text's bytes.
fn checksum(text: &str) -> u32 {
    const CRC: crc::Crc<u32, crc::Table<1>> =
        crc::Crc::<u32, crc::Table<1>>::new(&crc::CRC_32_ISO_HDLC);
    CRC.checksum(text.as_bytes())
}

/// Wraps a text of this version.
pub fn seal(version: u32, text: &str) -> String {
    let sum = checksum(text);
    format!("{NAME}{version} {sum:08x} {} {text}", text.len())
}

/// The version of a value, and what follows it.
fn version(value: &str) -> Result<(u32, &str), DecodeError> {
    let unreadable = DecodeError::Unreadable;
    let (version, rest) = value
        .strip_prefix(NAME)
        .and_then(|rest| rest.split_once(' '))
        .ok_or(unreadable("no envelope"))?;
    match version.parse() {
        Ok(known @ AS_JSON..=FORMAT) if version.len() == 1 => Ok((known, rest)),
        Ok(later) if later > FORMAT => Err(DecodeError::Newer(later)),
        _ => Err(unreadable("no version")),
    }
}

/// Whether a value says that it is of this version.
pub fn is_of(value: &str, wanted: u32) -> bool {
    version(value).is_ok_and(|(version, _)| version == wanted)
}

/// The format of a value, where a later release wrote it.
pub fn newer(value: &str) -> Option<DecodeError> {
    version(value).err().filter(|error| !error.is_damage())
}

/// The version, and the text that was wrapped.
///
/// # Errors
/// `Newer` or `Unreadable`.
pub fn unseal(value: &str) -> Result<(u32, &str), DecodeError> {
    let unreadable = DecodeError::Unreadable;
    let (version, rest) = version(value)?;
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
    Ok((version, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_text_comes_out_as_it_was() {
        for text in ["", "a b c", "ännö 㐀"] {
            assert_eq!(unseal(&seal(1, text)), Ok((1, text)));
            assert_eq!(unseal(&seal(2, text)), Ok((2, text)));
        }
    }

    #[test]
    fn a_later_format_is_told_from_a_damaged_value() {
        assert_eq!(unseal("kept3 whatever comes"), Err(DecodeError::Newer(3)));
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
                matches!(unseal(value), Err(DecodeError::Unreadable(_))),
                "{value}"
            );
        }
    }
}
