//! One file a place of the page.

pub mod answer;
pub mod audit;
pub mod book;
pub mod customer;
pub mod customers;
pub mod details;
pub mod friction;
pub mod import;
pub mod insights;
pub mod journey;
pub mod method;
pub mod nowhere;
pub mod survey;
pub mod system;
pub mod today;
