//! The page: mounts the app where the document has a place for it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    kept::app::mount();
}
