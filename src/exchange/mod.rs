//! What comes in from elsewhere and goes out to it: text or bytes in, `(records, problems)` out. Knows the book,
//! never a storage or a screen.

pub mod csv;
