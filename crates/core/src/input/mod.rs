//! What people type, as values: dates, amounts of money, whole forms.

pub mod date;
pub mod form;
pub mod money;
pub mod text_fold;
