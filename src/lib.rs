//! Kept's page: the screens over `kept_core`, in a browser. Natively this crate is empty.
#![cfg(target_arch = "wasm32")]

pub mod app;
mod clone;
mod forms;
mod pages;
pub mod parts;
pub mod platform;
mod prelude;
mod services;
