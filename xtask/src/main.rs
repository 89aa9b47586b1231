//! `cargo xtask`: everything a developer does with Kept besides writing it.
//!
//! This file only reads the command line and hands over. It must never know how a thing is done.

mod attack;
mod bench;
mod build;
mod error;
mod find;
mod hash;
mod licences;
mod options;
mod pack;
mod serve;
mod setup;
mod shell;
mod shots;
mod site;
mod template;
mod test;
mod watch;
mod weigh;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--release] [--port N] [--base /some/path/] [--no-watch]
        builds the page, opens it on this machine, rebuilds when a file changes
  test  [--only lint|core|browser|e2e] [-- ARGUMENTS FOR THAT LAYER]
        every test, in order; the exit code is 0 only if all passed
  dist  writes the release build to dist/ and weighs it
  bench [-- ARGUMENTS]
        native benchmarks, then those in a real browser
  attack [core|killed|tabs] [-- ARGUMENTS OF THAT ATTACK]
        what must hold, tried long: faults and damage, a browser killed while it
        writes, eight tabs at once
  fuzz  [--minutes N] [--seed N]
        files made by chance, N minutes for each importer
  shots FOLDER [ARGUMENTS OF tests/e2e/shots.mjs]
        pictures of the release build: phone and desk, light and dark

The first run sets up the tools it needs, once per machine. Later runs find them.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match command.as_str() {
        "serve" => serve::command(&rest),
        "test" => test::command(&rest),
        "dist" => weigh::command(&rest),
        "attack" => attack::command(&rest),
        "fuzz" => attack::fuzz(&rest),
        "bench" => bench::command(&rest),
        "shots" => shots::command(&rest),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(error::Failure::new(format!(
            "There is no command \"{other}\". `cargo xtask help` lists them."
        ))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nKept: {failure}");
            ExitCode::FAILURE
        }
    }
}
