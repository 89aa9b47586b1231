//! `cargo xtask toolkit`: the npm package `kept`, built, packed, weighed and tried as its users would.

use crate::shell::{files, name, root, shell, step};
use crate::{chunks, find, hash, host, minify, public_log, setup, tools, trunk};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use xshell::cmd;

const WASM: &str = "wasm32-unknown-unknown";
/// The modules of the package: each a feature of crates/toolkit.
const MODULES: [&str; 3] = ["statistics", "records", "files"];
/// The test that holds the package against the page, which is built for it.
const WITH_PAGE: &str = "page.test.mjs";
/// What of crates/toolkit/npm is shipped as it is.
const PLAIN: [&str; 3] = ["workerd", "bin", "examples"];

/// Builds and packs; then tests the packed file, or measures it, unless told not to.
pub fn run(only_pack: bool, is_bench: bool, passed_on: &[String]) -> Result<()> {
    let tarball = pack()?;
    if only_pack {
        return Ok(());
    }
    if is_bench {
        return bench(&installed(&tarball, "bench")?);
    }
    let packages = setup::toolkit_packages()?;
    let browser = setup::browser()?;
    setup::node_packages()?;
    let log = public_log::file()?;
    let installed = installed(&tarball, "tests")?;
    let tests = root().join("crates/toolkit/tests");
    let mut chosen = Vec::new();
    for file in files(&tests, "mjs")? {
        let name = name(&file);
        let is_named = |word: &String| name.starts_with(word.as_str());
        if name.ends_with(".test.mjs") && (passed_on.is_empty() || passed_on.iter().any(is_named)) {
            chosen.push(file);
        }
    }
    let compares = chosen.iter().any(|file| name(file) == WITH_PAGE);
    let page = compares
        .then(|| host::open("/", trunk::release))
        .transpose()?;
    let address = page.as_ref().map_or("", |page| page.address.as_str());
    if chosen.is_empty() {
        bail!(
            "No test file of crates/toolkit/tests begins with {}.",
            passed_on.join(" or ")
        );
    }
    step(
        "The packed file in Node.js, Deno, Bun, a browser and bundlers",
        || {
            let shell = shell()?;
            shell.change_dir(&installed);
            cmd!(shell, "node --test --test-concurrency=1 {chosen...}")
                .env("KEPT_TARBALL", &tarball)
                .env("KEPT_URL", address)
                .env("KEPT_INSTALLED", &installed)
                .env("KEPT_PACKAGES", &packages)
                .env("KEPT_CHROMIUM", &browser.program)
                .env("KEPT_LOG", &log)
                .run()
                .context("What failed is listed above")
        },
    )
}

/// The package beside lifetimes and lifelines, and its growth.
fn bench(installed: &Path) -> Result<()> {
    let script = root().join("crates/toolkit/tests/bench/bench.mjs");
    let shell = shell()?;
    shell.change_dir(installed);
    let node = cmd!(shell, "node --max-old-space-size=6000 {script}")
        .env("KEPT_INSTALLED", installed)
        .env("KEPT_LOG", public_log::file()?);
    let node = match setup::lifetimes() {
        Some(python) => {
            let node = match lifelines(&python) {
                Ok(folder) => node.env("PYTHONPATH", folder),
                Err(why) => {
                    println!("{why:#}. Kaplan–Meier is timed alone.");
                    node
                }
            };
            node.env("KEPT_LIFETIMES", python)
        }
        None => node,
    };
    Ok(node.run()?)
}

/// The Python package lifelines for the Python that has lifetimes, as tests/bench/lifelines.txt pins it: a folder.
fn lifelines(python: &Path) -> Result<PathBuf> {
    let file = root().join("crates/toolkit/tests/bench/lifelines.txt");
    let pinned = std::fs::read(&file)?;
    let place = find::cache()?.join(format!("lifelines-{}", hash::short(&pinned)));
    if place.is_dir() {
        return Ok(place);
    }
    let headline = "Installing the Python package lifelines to measure against (about 10 seconds, once per machine)";
    step(headline, || {
        setup::install_whole(&place, |partial| {
            let shell = shell()?;
            let how = ["--quiet", "--disable-pip-version-check", "--no-deps"];
            cmd!(
                shell,
                "{python} -m pip install {how...} --target {partial} --requirement {file}"
            )
            .run()
            .context("pip and the network, once, are needed")
        })
    })?;
    Ok(place)
}

/// `cargo xtask attack sql` and `logs`: what the toolkit must withstand, at length.
pub fn attack(which: &str, passed_on: &[String]) -> Result<()> {
    let tarball = pack()?;
    let packages = setup::toolkit_packages()?;
    let log = public_log::file()?;
    let installed = installed(&tarball, which)?;
    let shell = shell()?;
    shell.change_dir(&installed);
    let script = root().join(format!("crates/toolkit/tests/attack/{which}.mjs"));
    let node = cmd!(shell, "node {script} {passed_on...}")
        .env("KEPT_INSTALLED", &installed)
        .env("KEPT_PACKAGES", &packages)
        .env("KEPT_LOG", &log);
    let node = if which == "sql" {
        node.env("KEPT_PYTHON", setup::query_engines()?)
    } else {
        node
    };
    step(&format!("{which}.mjs"), || {
        node.run()
            .context("Its message above says what did not hold")
    })
}

/// Where everything of the toolkit is made.
fn folder() -> PathBuf {
    find::target().join("toolkit")
}

/// Builds the package and packs it. Returns the tarball.
pub fn pack() -> Result<PathBuf> {
    let package = folder().join("package");
    let shell = shell()?;
    shell.remove_path(&package)?;
    shell.create_dir(package.join("wasm"))?;
    step(
        "The package's modules (about a minute each the first time)",
        || {
            setup::wasm_target()?;
            MODULES
                .iter()
                .try_for_each(|module| build(module, &package))
        },
    )?;
    step("The package's scripts", || scripts(&package))?;
    let script = root().join("crates/toolkit/weigh.mjs");
    cmd!(shell, "node {script} {package}").quiet().run()?;
    shell.change_dir(&package);
    let packed = cmd!(
        shell,
        "npm pack --loglevel=error --pack-destination {package}/.."
    )
    .read()
    .context("npm is needed to pack the package")?;
    let tarball = folder().join(packed.trim());
    println!("\nPacked: {}", tarball.display());
    Ok(tarball)
}

/// Compiles one module, binds it and makes it smaller; at once where the same was made before.
fn build(module: &str, package: &Path) -> Result<()> {
    let shell = shell()?;
    cmd!(
        shell,
        "cargo build --quiet --locked --release --package kept-toolkit --target {WASM} --no-default-features --features {module},bindings"
    )
    .run()
    .context("The compiler's message above says why")?;
    let compiled = find::target().join(WASM).join("release/kept_toolkit.wasm");
    let made = folder().join(format!(
        "{module}-{}",
        hash::short(&shell.read_binary_file(&compiled)?)
    ));
    if !made.is_dir() {
        setup::install_whole(&made, |partial| bind(module, &compiled, partial))?;
    }
    for file in shell.read_dir(&made)? {
        shell.copy_file(file, package.join("wasm"))?;
    }
    Ok(())
}

/// Binds a compiled module to JavaScript and makes both smaller.
fn bind(module: &str, compiled: &Path, out: &Path) -> Result<()> {
    let shell = shell()?;
    let bindgen = tools::wasm_bindgen()?;
    let wasm_opt = setup::node_packages()?.join("binaryen/bin/wasm-opt");
    let how = [
        "--target",
        "web",
        "--no-typescript",
        "--omit-default-module-path",
    ];
    cmd!(
        shell,
        "{bindgen} {how...} --out-name {module} --out-dir {out} {compiled}"
    )
    .run()?;
    let (bound, small) = (
        out.join(format!("{module}_bg.wasm")),
        out.join(format!("{module}.wasm")),
    );
    chunks::shrink(&shell, &wasm_opt, &bound)?;
    std::fs::rename(&bound, &small)?;
    shrink(&out.join(format!("{module}.js")))
}

fn shrink(script: &Path) -> Result<()> {
    let text = std::fs::read_to_string(script)?;
    Ok(std::fs::write(script, minify::minify(&text, "js")?)?)
}

/// Copies what is written by hand, with the scripts made smaller.
fn scripts(package: &Path) -> Result<()> {
    let shell = shell()?;
    let home = root().join("crates/toolkit/npm");
    shell.create_dir(package.join("lib"))?;
    for folder in [home.clone(), home.join("lib")] {
        let place = package.join(folder.strip_prefix(&home)?);
        for file in shell.read_dir(&folder)? {
            if !file.is_file() {
                continue;
            }
            shell.copy_file(&file, &place)?;
            if name(&file).ends_with(".js") {
                shrink(&place.join(name(&file)))?;
            }
        }
    }
    for part in PLAIN {
        shell.create_dir(package.join(part))?;
        for file in shell.read_dir(home.join(part))? {
            shell.copy_file(file, package.join(part))?;
        }
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        shell.copy_file(root().join(licence), package)?;
    }
    Ok(())
}

/// A folder in which somebody has installed the packed file, afresh: one for each purpose, so that a short run does not take
/// the package away from a long one.
fn installed(tarball: &Path, purpose: &str) -> Result<PathBuf> {
    let place = folder().join(format!("installed-{purpose}"));
    let shell = shell()?;
    shell.remove_path(&place)?;
    shell.create_dir(&place)?;
    shell.write_file(
        place.join("package.json"),
        "{ \"private\": true, \"type\": \"module\" }\n",
    )?;
    shell.change_dir(&place);
    step("Installing the packed file", || {
        cmd!(
            shell,
            "npm install --no-save --offline --loglevel=error {tarball}"
        )
        .run()
        .context("npm could not install it")
    })?;
    Ok(place)
}
