//! File formats: parsers return valid records and a list of problems, writers return text. No file system, no screen.

pub mod calendar_export;
pub mod checksum;
pub mod contact_links;
mod content_line;
pub mod csv;
pub mod encrypted_file;
pub mod file_kind;
pub mod html_report;
pub mod json;
pub mod phone_number;
pub mod safe_url;
pub mod survey;
pub mod vcard_export;
