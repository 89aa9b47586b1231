//! One file a place of the page.

pub mod audit;
pub mod customer;
pub mod customer_form;
pub mod customers;
pub mod data;
pub mod duplicates;
pub mod few_customers;
pub mod friction;
pub mod import;
pub mod insights;
pub mod journey;
pub mod method;
pub mod not_found;
pub mod selling;
pub mod survey;
pub mod survey_form;
pub mod today;
