//! From Rust to a folder of files that any static host can serve:
//! cargo → (release only) wasm-split → wasm-bindgen → (release only) wasm-opt → `pack` names and fills in → `site` writes.

use crate::error::{Context as _, Failure, Outcome};
use crate::{find, hash, pack, setup, shell, site};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which of the two builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Quick to compile, for working on the page.
    Serve,
    /// Small to download, for everybody else.
    Release,
}

impl Kind {
    fn profile(self) -> &'static str {
        match self {
            Self::Serve => "serve",
            Self::Release => "release",
        }
    }

    /// Where the finished page is written.
    pub fn folder(self) -> PathBuf {
        match self {
            Self::Serve => find::target().join("kept/site"),
            Self::Release => shell::root().join("dist"),
        }
    }
}

/// What the builds need on this machine.
pub fn set_up(kind: Kind) -> Outcome<()> {
    setup::wasm_target()?;
    setup::wasm_bindgen()?;
    if kind == Kind::Release {
        setup::standard_library()?;
        setup::wasm_split()?;
        setup::node_packages()?;
    }
    Ok(())
}

/// Builds the page and returns its folder.
pub fn build(kind: Kind) -> Outcome<PathBuf> {
    let compiled = compile(kind)?;
    let bound = bind(kind, &compiled)?;
    let parts = pack::pack(&shell::root(), &bound)?;
    let folder = kind.folder();
    site::write(&folder, &parts)?;
    Ok(folder)
}

/// Compiles the page's binary to WebAssembly.
fn compile(kind: Kind) -> Outcome<PathBuf> {
    let mut cargo = shell::cargo();
    cargo.args([
        "build",
        "--quiet",
        "--target",
        "wasm32-unknown-unknown",
        "--bin",
        "kept",
    ]);
    cargo.args(["--profile", kind.profile()]);
    if kind == Kind::Release {
        let flags: Vec<String> = nameless().into_iter().chain(terse()).collect();
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.args([
            "-Zbuild-std=std,panic_abort",
            "-Zbuild-std-features=optimize_for_size",
            "--features=rooms",
        ]);
    }
    shell::run(&mut cargo, "The compiler's message above says where.")?;
    let name = format!("wasm32-unknown-unknown/{}/kept.wasm", kind.profile());
    Ok(find::target().join(name))
}

/// Flags that leave out what only a panic would say. With a standard library built the same way they take a tenth off the
/// page. They are not stable yet, which the pinned toolchain makes up for; a panic ends the page with or without words.
fn terse() -> [String; 6] {
    [
        // Names that put instances of one function side by side; see `shrink`.
        "-Csymbol-mangling-version=v0",
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        "-Zlocation-detail=none",
        "-Zfmt-debug=none",
        // Tells what refers to what, so that wasm-split can cut the module.
        "-Clink-args=--emit-relocs",
    ]
    .map(str::to_owned)
}

/// Flags that keep this machine's folders out of the page. Places in the source are part of panic messages;
/// nobody's home folder belongs in a published page, and without it every machine builds the same bytes.
fn nameless() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".cargo")));
    let crates = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let folders = crates
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()));
    std::iter::once(shell::root())
        .chain(folders)
        .map(|folder| format!("--remap-path-prefix={}=", folder.display()))
        .collect()
}

/// Makes the module a browser can load, and its JavaScript. Skipped when the compiler's output is as before.
fn bind(kind: Kind, compiled: &Path) -> Outcome<PathBuf> {
    let folder = find::target().join("kept").join(kind.profile());
    let stamp = folder.join("made-from");
    let bytes =
        std::fs::read(compiled).context(|| format!("{} could not be read", compiled.display()))?;
    let tools = setup::wasm_bindgen()?;
    let source = format!("{} {}", hash::hex(&bytes), tools.display());
    if std::fs::read_to_string(&stamp).is_ok_and(|before| before == source) {
        return Ok(folder);
    }
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)
        .context(|| format!("{} could not be made", folder.display()))?;
    let mut wasm_bindgen = Command::new(tools.join("wasm-bindgen"));
    wasm_bindgen
        .args(["--target", "web", "--out-name", "kept", "--out-dir"])
        .arg(&folder);
    match kind {
        Kind::Serve => wasm_bindgen.arg(compiled),
        Kind::Release => wasm_bindgen
            // The parts find in the first one what they share with it.
            .arg("--keep-lld-exports")
            .arg(split(compiled, &folder)?),
    };
    shell::run(&mut wasm_bindgen, "Its message above says why.")?;
    if kind == Kind::Release {
        for module in pack::files(&folder, "wasm")? {
            shrink(&module)?;
        }
    }
    std::fs::write(&stamp, source)
        .context(|| format!("{} could not be written", stamp.display()))?;
    Ok(folder)
}

/// Cuts the compiled page into what it opens with, whose place is returned, and the parts that are fetched later, which
/// are written into the folder together with the script that fetches them.
fn split(compiled: &Path, folder: &Path) -> Outcome<PathBuf> {
    let mut wasm_split = Command::new(setup::wasm_split()?);
    wasm_split
        .args(["--target", "web", "--out-name", "kept"])
        .args([compiled, folder]);
    shell::run(&mut wasm_split, "Its message above says why.")?;
    let first = folder.join("kept.wasm");
    let apart = folder.with_extension("first.wasm");
    std::fs::rename(&first, &apart)
        .context(|| format!("{} could not be moved", first.display()))?;
    Ok(apart)
}

/// Rewrites a module smaller.
fn shrink(module: &Path) -> Outcome<()> {
    let tool = setup::node_packages()?.join("binaryen/bin/wasm-opt");
    if find::program(&["node", "node.exe"]).is_none() {
        return Err(Failure::new(
            "Node.js was not found; the release build needs it. Install version 20 or newer.",
        ));
    }
    let small = module.with_extension("small");
    let mut wasm_opt = Command::new("node");
    wasm_opt
        .arg(tool)
        // Functions of one kind side by side are compressed better than those called most often first.
        .args(["-Oz", "--skip-pass=reorder-functions"])
        .args(["--reorder-functions-by-name"])
        .args(["--strip-debug", "--strip-producers"]);
    // What Rust's compiler may use on this target by default. wasm-opt refuses what it is not told of.
    for feature in [
        "bulk-memory",
        "multivalue",
        "mutable-globals",
        "nontrapping-float-to-int",
        "reference-types",
        "sign-ext",
    ] {
        wasm_opt.arg(format!("--enable-{feature}"));
    }
    // It warns of the names that it then strips.
    shell::run_quietly(
        wasm_opt.arg(module).arg("-o").arg(&small),
        "The module before it is whole; its message says why.",
    )?;
    std::fs::rename(&small, module)
        .context(|| format!("{} could not be replaced", module.display()))
}
