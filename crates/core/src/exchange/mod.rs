//! Texts that come in from elsewhere and go out again: each reader gives what is good and names what is not.
//! Must never know a storage or a screen.

pub mod checksum;
pub mod csv;
pub mod encrypted_file;
pub mod file_kind;
pub mod html_report;
pub mod json;
pub mod safe_url;
pub mod survey;
