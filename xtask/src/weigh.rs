//! `cargo xtask dist`: the release build, and what a visitor downloads.

use crate::error::{Context as _, Outcome};
use crate::options::Options;
use crate::{build, pack, shell};
use std::io::Write as _;
use std::path::Path;

/// What WebAssembly, scripts and styles may weigh together, compressed.
/// One photograph weighs more; a phone on a slow line has it in about three seconds.
const BUDGET: usize = 400 * 1024;

/// Builds into dist/ and weighs it.
pub fn command(words: &[String]) -> Outcome<()> {
    Options::read(words).finish()?;
    let folder = release()?;
    weigh(&folder)
}

/// The release build, with set-up, under a headline.
pub fn release() -> Outcome<std::path::PathBuf> {
    build::set_up(build::Kind::Release)?;
    shell::step(
        "Building the release (about a minute the first time)",
        || build::build(build::Kind::Release),
    )
}

/// Prints each part's weight, and says so when the page is over its budget.
pub fn weigh(folder: &Path) -> Outcome<()> {
    println!("\n{:<40} {:>9} {:>9}", "part", "bytes", "gzip -9");
    let mut page = 0;
    for file in pack::tree(folder)? {
        let bytes =
            std::fs::read(&file).context(|| format!("{} could not be read", file.display()))?;
        let packed = gzip(&bytes)?;
        let name = file
            .strip_prefix(folder)
            .unwrap_or(&file)
            .display()
            .to_string();
        println!("{name:<40} {:>9} {packed:>9}", bytes.len());
        if file
            .extension()
            .is_some_and(|ending| ending == "wasm" || ending == "js" || ending == "css")
        {
            page += packed;
        }
    }
    println!(
        "{:<40} {:>9} {page:>9}   of {BUDGET}",
        "page weight: wasm + js + css", ""
    );
    if page > BUDGET {
        println!(
            "The page weighs {} KB compressed, {} KB over its budget. Find what grew before adding more.",
            page.div_ceil(1024),
            (page - BUDGET).div_ceil(1024)
        );
    }
    Ok(())
}

fn gzip(bytes: &[u8]) -> Outcome<usize> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).context(|| "gzip".into())?;
    Ok(packer.finish().context(|| "gzip".into())?.len())
}
