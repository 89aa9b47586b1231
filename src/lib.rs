//! Kept: a page that helps a person who sells keep the customers they already have.

pub mod book;
pub mod demo;
pub mod exchange;
pub mod report;
pub mod retention;
