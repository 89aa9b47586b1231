//! Parsers of typed input: dates, amounts of money, whole forms, several customers at once, folded text. And how names sort.

pub mod collation;
pub mod date;
pub mod few_customers;
pub mod form;
pub mod money;
pub mod text_fold;
pub mod usual_currency;
