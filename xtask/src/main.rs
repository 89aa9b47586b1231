//! `cargo xtask`: everything a developer does with Kept besides writing it.
//!
//! This file only reads the command line and hands over. It must never know how a thing is done.

mod attack;
mod bench;
mod calibrate;
mod chunks;
mod find;
mod hash;
mod hook;
mod host;
mod languages;
mod licences;
mod minify;
mod page;
mod public_log;
mod scripts;
mod setup;
mod shell;
mod shots;
mod template;
mod test;
mod toolkit;
mod tools;
mod trunk;
mod weigh;

use anyhow::Result;
use std::process::ExitCode;
use trunk::Profile;

mod flags {
    #![allow(missing_docs, reason = "what each flag means stands in the help text")]

    use std::path::PathBuf;

    xflags::xflags! {
        /// Everything a developer does with Kept besides writing it. The first run sets up the tools it needs, once per
        /// machine; later runs find them.
        cmd xtask {
            /// Builds the page, opens it on this machine, builds again when a file changes.
            cmd serve {
                /// The release build, which is small and slow to compile.
                optional --release
                /// The port; 8080 where none is told.
                optional --port port: u16
                /// The path below which the page is served, as /some/path/.
                optional --base base: String
            }
            /// Runs every test, in order; the exit code is 0 only if all passed.
            cmd test {
                /// One layer: lint, core, browser, e2e, engines; or what only runs when named: firefox, the whole page there.
                optional --only layer: String
                /// What that layer's program is told, after --.
                repeated args: String
            }
            /// Writes the release build to dist/ and weighs it.
            cmd dist {}
            /// Runs the native benchmarks, then those in a real browser.
            cmd bench {
                repeated args: String
            }
            /// Holds the risk of leaving against two public purchase logs: how well it ranks who bought no more, and what was said
            /// beside what came, in bands.
            cmd calibrate {}
            /// Tries long what must hold: core (faults and damage), killed (a browser killed while it writes), tabs (eight
            /// tabs at once), folder. All of them where none is named; what follows -- goes to that one. Only where named: fits
            /// (400 made-up logs beside scipy), bands (bounds of totals on the whole public log and on many made-up ones), sql
            /// (the toolkit's queries in PostgreSQL, Spark and a large DuckDB), logs (10,000 hostile logs of purchases).
            cmd attack {
                repeated args: String
            }
            /// Gives files made by chance to each importer.
            cmd fuzz {
                /// How long, for each importer.
                optional --minutes minutes: f64
                /// Where chance begins, to see the same files again.
                optional --seed seed: u64
            }
            /// Builds and packs the npm package (crates/toolkit), weighs it, and tries the packed file in Node.js, Deno, Bun, a
            /// browser and bundlers.
            cmd toolkit {
                /// Only builds, packs and weighs.
                optional --pack
                /// Measures it beside lifetimes and lifelines in place of the tests.
                optional --bench
                /// What the tests are told, after --: names of test files.
                repeated args: String
            }
            /// Takes pictures of the release build: phone and desk, light and dark.
            cmd shots {
                /// Where they go.
                required folder: PathBuf
                /// What tests/e2e/shots.mjs is told, after --.
                repeated args: String
            }
            /// Does one of the steps that Trunk hands over, as Trunk.toml says: pre-build or post-build.
            cmd hook {
                required stage: String
            }
        }
    }
}

fn main() -> ExitCode {
    // `cargo xtask help` is what people type first.
    let asks_for_help = matches!(std::env::args().nth(1).as_deref(), None | Some("help"));
    let flags = if asks_for_help {
        flags::Xtask::from_vec(vec!["--help".into()]).unwrap_or_else(|help| help.exit())
    } else {
        flags::Xtask::from_env_or_exit()
    };
    match run(flags) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nKept: {failure:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(flags: flags::Xtask) -> Result<()> {
    use flags::XtaskCmd;
    match flags.subcommand {
        XtaskCmd::Serve(serve) => {
            let profile = if serve.release {
                Profile::Release
            } else {
                Profile::Serve
            };
            trunk::serve(profile, serve.port, serve.base.as_deref())
        }
        XtaskCmd::Test(test) => test::run(test.only.as_deref(), &test.args),
        XtaskCmd::Dist(_) => weigh::dist(),
        XtaskCmd::Bench(bench) => bench::run(&bench.args),
        XtaskCmd::Calibrate(_) => calibrate::run(),
        XtaskCmd::Attack(attack) => attack::run(&attack.args),
        XtaskCmd::Fuzz(fuzz) => attack::fuzz(fuzz.minutes, fuzz.seed),
        XtaskCmd::Toolkit(toolkit) => toolkit::run(toolkit.pack, toolkit.bench, &toolkit.args),
        XtaskCmd::Shots(shots) => shots::run(&shots.folder, &shots.args),
        XtaskCmd::Hook(hook) => hook::run(&hook.stage),
    }
}
