//! Sums of file contents: in file names, so that a browser's cache can never serve a stale part,
//! and as `integrity` attributes, so that a browser refuses a part that was changed on the way.

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256, Sha384};

/// Ten hexadecimal digits that stand for these bytes in a file name.
pub fn short(bytes: &[u8]) -> String {
    let mut name = hex(bytes);
    name.truncate(10);
    name
}

/// The whole SHA-256 sum in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The value of an `integrity` attribute for these bytes.
pub fn integrity(bytes: &[u8]) -> String {
    let sum = Base64::encode_string(&Sha384::digest(bytes));
    format!("sha384-{sum}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_of_the_empty_file_is_the_published_sum() {
        let published = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), published);
    }

    #[test]
    fn other_content_has_another_name() {
        assert_ne!(short(b"one"), short(b"two"));
        assert_eq!(short(b"one").len(), 10);
    }
}
