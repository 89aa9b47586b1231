//! The screens: words, parts and pages. No arithmetic on scores here.

pub mod parts;
pub mod words;

pub use words::{Words, use_words};
