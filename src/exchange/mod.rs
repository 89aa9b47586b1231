//! Texts that come in from elsewhere and go out again: each reader gives what is good and names what is not.
//! Must never know a storage or a screen.

pub mod check;
pub mod csv;
pub mod json;
pub mod kind;
pub mod readable;
pub mod safe_link;
pub mod sealed;
pub mod survey;
