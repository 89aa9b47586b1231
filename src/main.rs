//! The page: mounts the app where the document has a place for it.
fn main() {}
