//! Running other programs, and telling the person at the terminal what goes on.

use crate::error::{Context as _, Failure, Outcome};
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Cargo as it was called, so that the same toolchain does the rest.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// The top folder of this clone.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), PathBuf::from)
}

/// Runs a program with its output on the terminal. `hint` tells what to do when it fails.
pub fn run(command: &mut Command, hint: &str) -> Outcome<()> {
    let name = words(command);
    // A program that waits for an answer would hang where nobody sits, so it gets none.
    let status = command
        .stdin(Stdio::null())
        .status()
        .context(|| format!("`{name}` could not be started. {hint}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{name}` failed. {hint}")))
    }
}

/// Runs a program whose output matters to nobody unless it fails.
pub fn run_quietly(command: &mut Command, hint: &str) -> Outcome<()> {
    let name = words(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .context(|| format!("`{name}` could not be started. {hint}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{name}` failed. {hint}\n{said}")))
}

/// What a program prints, or nothing where it cannot be run.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Does something under a headline and tells how long it took.
pub fn step<T>(headline: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
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

fn words(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(short_word)
        .take(8)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The program's own name without its folder; other words as they are.
fn short_word(word: &OsStr) -> String {
    let path = std::path::Path::new(word);
    if path.is_absolute() {
        path.file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    } else {
        word.to_string_lossy().into_owned()
    }
}
