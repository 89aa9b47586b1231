//! Buying models, spending, survival and tables over typed arrays. Numbers were checked by the package's JavaScript; what
//! is wrong all the same gives an error or a NaN-free refusal, never a panic.

pub mod buying;
pub mod spending;
pub mod survival;
pub mod tables;

/// The number at a place; 0 beyond the end.
fn at(numbers: &[f64], place: usize) -> f64 {
    numbers.get(place).copied().unwrap_or(0.0)
}
