//! The licences of everything Kept is made of: a page that may be copied freely must hold nothing that may not be.
//! cargo-deny knows more, and takes longer to compile than everything else here together.

use crate::shell::shell;
use anyhow::{Result, bail};
use xshell::cmd;

/// What asks for no more than to be named, and so goes with the project's own licences.
const FREE: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Fails where a package in Cargo.lock asks for more.
pub fn check() -> Result<()> {
    let shell = shell()?;
    let edges = ["--edges", "normal,build,dev", "--prefix", "none"];
    let format = "{l}\t{p}";
    let told = cmd!(
        shell,
        "cargo tree --locked --workspace --target all {edges...} --format {format}"
    )
    .quiet()
    .read()?;
    let mut strange: Vec<&str> = told
        .lines()
        .filter(|line| {
            line.split_once('\t')
                .is_some_and(|(licence, _)| !is_free(licence))
        })
        .collect();
    strange.sort_unstable();
    strange.dedup();
    if strange.is_empty() {
        return Ok(());
    }
    bail!(
        "These packages ask for more than to be named. Do without them, or add their licence to \
         xtask/src/licences.rs if it does not:\n{}",
        strange.join("\n")
    )
}

/// Whether an expression as of Cargo.toml can be met by free licences alone. Brackets hold alternatives only.
fn is_free(expression: &str) -> bool {
    let expression = expression.replace(['(', ')'], "");
    expression.split(" AND ").all(|every| {
        let any = every.replace('/', " OR ");
        any.split(" OR ").any(|one| FREE.contains(&one.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_free_alternative_is_enough_and_every_part_must_be_free() {
        for free in [
            "MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 OR GPL-2.0-only",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
        ] {
            assert!(is_free(free), "{free}");
        }
        for not in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(GPL-3.0 OR AGPL-3.0) AND MIT",
        ] {
            assert!(!is_free(not), "{not}");
        }
    }
}
