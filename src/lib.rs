//! Kept: a page that helps a person who sells keep the customers they already have.

pub mod book;
pub mod exchange;
