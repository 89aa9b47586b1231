//! Length and CRC-32 of a text, to detect truncated or changed files. Not a protection against forgery.

/// Byte length in decimal, a point, and CRC-32 in eight hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check(String);

impl Check {
    /// Of this text.
    pub fn of(text: &str) -> Check {
        const CRC: crc::Crc<u32, crc::Table<1>> =
            crc::Crc::<u32, crc::Table<1>>::new(&crc::CRC_32_ISO_HDLC);
        let sum = CRC.checksum(text.as_bytes());
        Check(format!("{}.{sum:08x}", text.len()))
    }

    /// A check that was written down.
    pub fn read(text: &str) -> Check {
        Check(text.to_owned())
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
