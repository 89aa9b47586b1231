//! Puts the release's chunks in place of the whole module that Trunk bound: cargo's output is cut by wasm-split, the first
//! chunk bound by wasm-bindgen, each made smaller by wasm-opt. Trunk cannot do this by itself (trunk-rs/trunk #1022).

use crate::page::Page;
use crate::shell::{files, name, shell};
use crate::{find, hash, minify, setup, tools};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

/// The script that fetches chunks, as wasm-split calls it. The module knows it by this name.
const FETCHER: &str = "__wasm_split.js";

/// What the fetcher says of a chunk that did not come. The page says so itself, and the browser names the address; whoever
/// leaves meanwhile breaks the fetching off, and that is nothing to complain of.
const COMPLAINT: &str = "console.error(e);";
/// What it says instead: that a chunk is of another build, which only a mistake of ours can bring about.
const MISFIT: &str = "if (e instanceof WebAssembly.LinkError) console.error(e);";

/// What Rust's compiler may use on this target by default. wasm-opt refuses what it is not told of.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes the chunks and puts them into the page.
pub fn replace_whole_module(page: &mut Page) -> Result<()> {
    let made = make()?;
    let mut modules = Vec::new();
    for module in files(&made, "wasm")? {
        let (key, bytes) = (name(&module), std::fs::read(&module)?);
        if key == "kept_bg.wasm" {
            page.replace(&key, &bytes)?;
        } else {
            page.add("", &key, &bytes)?;
        }
        modules.push(key);
    }
    replace_scripts(page, &made, &modules)
}

/// Puts wasm-bindgen's script and the one that fetches chunks in place of the whole module's script. Each imports the other,
/// so the second is named by what it says while it does not name the first.
fn replace_scripts(page: &mut Page, made: &Path, modules: &[String]) -> Result<()> {
    let script = |page: &Page, file: &str| -> Result<String> {
        let text = std::fs::read_to_string(made.join(file))?;
        let text = match file == FETCHER {
            true => without_complaint(&text)?,
            false => text,
        };
        let named = modules.iter().fold(text, |text, module| {
            text.replace(module, page.path(module).unwrap_or(module))
        });
        minify::minify(&named, "js")
    };
    let (bound, fetcher) = (script(page, "kept.js")?, script(page, FETCHER)?);
    let path = format!(
        "chunks-{}.js",
        hash::short(format!("{bound}{fetcher}").as_bytes())
    );
    // Only where it is fetched: the module knows its imports by the name they had.
    let import = |name: &str| format!("from\"./{name}\"");
    let bound = bound.replace(&import(FETCHER), &import(&path));
    page.replace("kept.js", bound.as_bytes())?;
    let now = page.path("kept.js").unwrap_or_default();
    let fetcher = fetcher.replace(&import("kept.js"), &import(now));
    page.add_named("chunks.js", &path, fetcher.as_bytes())?;
    // Fetched together with the script that imports it, and not after.
    let html = String::from_utf8(page.read("index.html")?)?;
    let link = "<link rel=\"modulepreload\" href=\"./{{chunks.js}}\" crossorigin=\"anonymous\" integrity=\"{{chunks.js integrity}}\"></head>";
    page.add_named(
        "index.html",
        "index.html",
        html.replacen("</head>", link, 1).as_bytes(),
    )
}

/// The fetcher's script, silent where a chunk did not come.
fn without_complaint(fetcher: &str) -> Result<String> {
    if !fetcher.contains(COMPLAINT) {
        bail!("wasm-split's script complains otherwise than it did: see COMPLAINT in xtask.");
    }
    Ok(fetcher.replace(COMPLAINT, MISFIT))
}

/// Cuts, binds and shrinks cargo's release. Returns the folder of the result, at once where it was made before.
fn make() -> Result<PathBuf> {
    let target = find::target();
    let compiled = target.join("wasm32-unknown-unknown/release/kept.wasm");
    let folder = target.join("kept/chunks");
    let (bindgen, split) = (tools::wasm_bindgen()?, tools::wasm_split()?);
    let wasm_opt = setup::node_packages()?.join("binaryen/bin/wasm-opt");
    let bytes = std::fs::read(&compiled)
        .with_context(|| format!("{} could not be read", compiled.display()))?;
    let stamp = folder.join("made-from");
    let source = format!("{} {}", hash::hex(&bytes), bindgen.display());
    if std::fs::read_to_string(&stamp).is_ok_and(|before| before == source) {
        return Ok(folder);
    }
    let shell = shell()?;
    shell.remove_path(&folder)?;
    shell.create_dir(&folder)?;
    let options = ["--target", "web", "--out-name", "kept"];
    cmd!(shell, "{split} {options...} {compiled} {folder}")
        .quiet()
        .run()?;
    let first = folder.join("kept.wasm");
    let apart = folder.with_extension("first.wasm");
    std::fs::rename(&first, &apart)?;
    // The chunks find in the first one what they share with it.
    cmd!(
        shell,
        "{bindgen} {options...} --keep-lld-exports --no-typescript --out-dir {folder} {apart}"
    )
    .quiet()
    .run()?;
    for module in files(&folder, "wasm")? {
        shrink(&shell, &wasm_opt, &module)?;
    }
    shell.write_file(&stamp, source)?;
    Ok(folder)
}

/// Rewrites a module smaller. Functions of one kind side by side are compressed better than those called most often first,
/// and `-O1` makes what is compressed smaller than `-Oz` does: 376 KB against 383 for the opening module.
pub fn shrink(shell: &Shell, wasm_opt: &Path, module: &Path) -> Result<()> {
    let small = module.with_extension("small");
    let order = [
        "-O1",
        "--skip-pass=reorder-functions",
        "--reorder-functions-by-name",
    ];
    let strip = ["--strip-debug", "--strip-producers"];
    cmd!(
        shell,
        "node {wasm_opt} {order...} {strip...} {FEATURES...} {module} -o {small}"
    )
    // It warns of the names that it then strips.
    .quiet()
    .ignore_stderr()
    .run()
    .context("The release build needs Node.js 20 or newer for wasm-opt")?;
    Ok(std::fs::rename(&small, module)?)
}
