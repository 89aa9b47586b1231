//! Decides which builds of the page are cut into chunks that are fetched later: those optimised for size, as the release is.
//! Working on the page does without, which is quicker to build.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(code_split)");
    let is = |name: &str, wanted: &str| std::env::var(name).is_ok_and(|value| value == wanted);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("OPT_LEVEL", "z") {
        println!("cargo::rustc-cfg=code_split");
        // Tells what refers to what, so that the linked module can be cut.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
