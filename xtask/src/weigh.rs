//! `cargo xtask dist`: the release build, and what a visitor downloads.

use crate::error::{Context as _, Failure, Outcome};
use crate::options::Options;
use crate::{build, pack, shell};
use std::io::Write as _;
use std::path::Path;

/// What the page opens with may weigh, compressed: WebAssembly, scripts and styles together.
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

/// Prints each part's weight.
///
/// # Errors
/// When the page opens with more than its budget.
pub fn weigh(folder: &Path) -> Outcome<()> {
    println!("\n{:<40} {:>9} {:>9}", "part", "bytes", "gzip -9");
    let (mut first, mut later) = (0, 0);
    for file in pack::tree(folder)? {
        let bytes =
            std::fs::read(&file).context(|| format!("{} could not be read", file.display()))?;
        let packed = gzip(&bytes)?;
        let name = file
            .strip_prefix(folder)
            .unwrap_or(&file)
            .display()
            .to_string();
        let when = when(&name);
        match when {
            When::First => first += packed,
            When::Later => later += packed,
            When::Uncounted => {}
        }
        println!(
            "{name:<40} {:>9} {packed:>9}   {}",
            bytes.len(),
            when.words()
        );
    }
    println!(
        "\n{:<40} {:>9} {first:>9}   of {BUDGET}",
        "page weight: what it opens with", ""
    );
    println!(
        "{:<40} {:>9} {later:>9}",
        "fetched later, while the page is idle", ""
    );
    println!(
        "{:<40} {:>9} {:>9}",
        "wasm + js + css in all",
        "",
        first + later
    );
    if first > BUDGET {
        return Err(Failure::new(format!(
            "The page opens with {} KB compressed, {} KB over its budget. Find what grew before adding more.",
            first.div_ceil(1024),
            (first - BUDGET).div_ceil(1024)
        )));
    }
    Ok(())
}

/// When a part is fetched.
enum When {
    First,
    Later,
    /// Neither WebAssembly nor script nor style, or not fetched by the page.
    Uncounted,
}

impl When {
    fn words(&self) -> &'static str {
        match self {
            Self::First => "opens with",
            Self::Later => "later",
            Self::Uncounted => "",
        }
    }
}

/// wasm-split calls the parts that are fetched when they are entered `split_…`, and what several share `chunk_…`; their
/// styles come with the first of them.
fn when(name: &str) -> When {
    let is_code = [".wasm", ".js", ".css"]
        .iter()
        .any(|ending| name.ends_with(ending));
    let is_later = name.starts_with("split_")
        || name.starts_with("chunk_")
        || (name.starts_with("rooms-") && name.ends_with(".css"));
    match is_code {
        true if is_later => When::Later,
        true => When::First,
        false => When::Uncounted,
    }
}

fn gzip(bytes: &[u8]) -> Outcome<usize> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).context(|| "gzip".into())?;
    Ok(packer.finish().context(|| "gzip".into())?.len())
}
