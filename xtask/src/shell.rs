//! Running other programs, and telling the person at the terminal what goes on.

use anyhow::Result;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use xshell::Shell;

/// A shell in the top folder of this clone. A program that waits for an answer would hang where nobody sits, so none of
/// those it runs gets one.
pub fn shell() -> Result<Shell> {
    let shell = Shell::new()?;
    shell.change_dir(root());
    Ok(shell)
}

/// The top folder of this clone.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent()
        .map_or_else(|| here.clone(), Path::to_path_buf)
}

/// Does something under a headline and tells how long it took.
pub fn step<T>(headline: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {headline}");
    let start = Instant::now();
    let done = work()?;
    println!("   done in {}", seconds(start.elapsed()));
    Ok(done)
}

/// A length of time as a person says it.
pub fn seconds(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        whole @ 10..120 => format!("{whole} s"),
        whole => format!("{} min {} s", whole / 60, whole % 60),
    }
}

/// The files with this ending right in a folder, in the order of their names.
pub fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let shell = Shell::new()?;
    let mut found = shell.read_dir(folder)?;
    found.retain(|file| file.is_file() && file.extension() == Some(OsStr::new(ending)));
    Ok(found)
}

/// A file's name as text.
pub fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
