//! Every score as a pure function of a book and a day. Must never know a clock, a storage or a screen.

pub mod friction;
pub mod method;
pub mod retention;
pub mod selling;
pub mod statistics;
