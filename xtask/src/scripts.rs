//! What stands behind `window.kept`: the scripts of the npm package (crates/toolkit/npm) over the page's own module, which
//! those of `web/toolkit` put in place of the package's modules.

use crate::page::Page;
use crate::shell::{files, name, root, shell};
use crate::{find, hash, setup};
use anyhow::{Context as _, Result};
use std::collections::BTreeMap;
use std::path::PathBuf;
use xshell::cmd;

/// What begins; it is fetched when a script asks.
const FIRST: &str = "page.js";

/// What the page knows it by.
const KEY: &str = "toolkit.js";

/// What only the package needs: modules of its own, and readers of files, which the page has in a part for its screens.
const LEFT_OUT: [&str; 5] = [
    "index.js",
    "import.js",
    "lib/files.js",
    "lib/decode.js",
    "lib/wasm.js",
];

/// Puts the scripts into the page, as they are, in a folder named by what they say.
pub fn add(page: &mut Page) -> Result<()> {
    let mut all = BTreeMap::new();
    let mut said = Vec::new();
    for (path, file) in gathered()? {
        let bytes = std::fs::read(file)?;
        said.extend_from_slice(&bytes);
        all.insert(path, bytes);
    }
    let folder = format!("toolkit-{}", hash::short(&said));
    for (path, bytes) in all {
        let key = if path == FIRST { KEY } else { path.as_str() };
        page.add_named(key, &format!("{folder}/{path}"), &bytes)?;
    }
    types(page)
}

/// Puts the scripts into the page as one small file.
pub fn add_bundled(page: &mut Page) -> Result<()> {
    let shell = shell()?;
    let folder = find::target().join("kept/toolkit");
    shell.remove_path(&folder)?;
    shell.create_dir(folder.join("lib"))?;
    for (path, file) in gathered()? {
        shell.copy_file(file, folder.join(path))?;
    }
    let esbuild = setup::node_packages()?.join("esbuild/bin/esbuild");
    let first = folder.join(FIRST);
    let how = ["--bundle", "--format=esm", "--minify", "--log-level=error"];
    let bundle = cmd!(shell, "node {esbuild} {first} {how...}")
        .quiet()
        .read()
        .context("esbuild's message above says where")?;
    page.add("", KEY, bundle.as_bytes())?;
    types(page)
}

/// Puts the declarations for TypeScript into the page.
fn types(page: &mut Page) -> Result<()> {
    let home = root().join("crates/toolkit/npm");
    for file in files(&home, "ts")?
        .into_iter()
        .chain(files(&home.join("lib"), "ts")?)
    {
        let path = format!("types/{}", file.strip_prefix(&home)?.display());
        page.add_named(&path, &path, &std::fs::read(&file)?)?;
    }
    let own = std::fs::read(root().join("web/toolkit/kept.d.ts"))?;
    page.add_named("kept.d.ts", "kept.d.ts", &own)
}

/// Each script by its path among them, and where it lies.
fn gathered() -> Result<BTreeMap<String, PathBuf>> {
    let mut all = BTreeMap::new();
    for home in [
        root().join("crates/toolkit/npm"),
        root().join("web/toolkit"),
    ] {
        for (folder, before) in [(home.clone(), ""), (home.join("lib"), "lib/")] {
            for file in files(&folder, "js")? {
                all.insert(format!("{before}{}", name(&file)), file);
            }
        }
    }
    all.retain(|path, _| !LEFT_OUT.contains(&path.as_str()));
    Ok(all)
}
