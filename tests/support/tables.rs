//! The encodings of other programs' files, as a browser would decode them.

use kept_core::import::TextDecode;

/// Stands in for the browser's `TextDecoder`.
pub struct Tables;

impl TextDecode for Tables {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        Some(text.into_owned())
    }
}
