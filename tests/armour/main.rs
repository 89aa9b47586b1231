//! Files as the world makes them, by accident and on purpose: whatever stands in one, reading it ends, says what is wrong,
//! and harms nothing that stands in the book.

mod duplicates;
mod fuzz;
mod hostile;
mod limits;
mod mutate;
mod naughty;
mod pack;
mod shapes;
mod table;
mod try_out;
