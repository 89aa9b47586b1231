//! The screens: words, parts and pages. No arithmetic on scores here.

pub mod app;
mod copies;
pub mod desk;
mod labels;
mod later;
mod link;
mod pages;
pub mod parts;
mod route;
mod shell;
mod show;
pub mod words;

pub use words::{Words, use_words};
