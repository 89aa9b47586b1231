//! One file a place of the page.

pub mod book;
pub mod customer;
pub mod customers;
pub mod details;
pub mod import;
pub mod method;
pub mod nowhere;
pub mod today;
