//! The WebAssembly side of the npm package `kept`: the core's methods over numbers, typed arrays and JSON text. The other
//! half, in `npm/`, checks what it is given, names the results and makes the errors. No browser, no screen, no clock.
//!
//! Each feature is one module: [`statistics`] for `kept/buying` and `kept/survival`, [`records`] for `kept/health` and
//! `kept/friction`, [`files`] for `kept/import`. Methods have the names they have in Rust there, and things are made by
//! `new`: what renames a method cannot be left out together with the bindings.

#[cfg(feature = "files")]
pub mod files;
#[cfg(any(feature = "records", feature = "files"))]
mod problems;
#[cfg(feature = "records")]
pub mod records;
#[cfg(feature = "statistics")]
pub mod statistics;
