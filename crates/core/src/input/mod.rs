//! Parsers of typed input: dates, amounts of money, whole forms, folded text.

pub mod date;
pub mod form;
pub mod money;
pub mod text_fold;
