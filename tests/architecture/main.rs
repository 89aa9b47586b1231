//! The shape of the code: no circle between files, layers that know only what lies below them, a core without a browser.
//!
//! What counts as a reference from file A to file B:
//! - every path in A (in a `use`, a type, an expression, a pattern, a macro's tokens) that begins with `crate`, `super`,
//!   `self`, `kept_core` or a child module of A, and leads to something that B *defines*. A name that a module only re-exports
//!   (`pub use child::X`) leads to the file that defines it, not to the module between;
//! - a glob (`use super::*`) leads to the module itself.
//!
//! What does not count: a declaration (`mod child;`), a re-export of a child (`pub use child::X`), the range of a `pub(in …)`,
//! documentation, and code under `#[cfg(test)]`. Method calls name no path and so cannot be seen.
//!
//! For circles, references between a module and the modules inside it do not count either: a file and the private files of
//! its folder are one unit. Between units there is no circle.

mod references;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::process::Command;

use references::{References, Tree};

/// What each part of the core may refer to besides itself.
const CORE_LAYERS: &[(&str, &[&str])] = &[
    ("book", &[]),
    ("scoring", &["book"]),
    ("storage", &["book"]),
    ("exchange", &["book"]),
    ("sync", &["book", "exchange"]),
    ("import", &["book", "exchange", "input"]),
];

/// What every part of the core may refer to, for it knows nothing of Kept.
const TOOLS: &[&str] = &["dyn_sort"];

/// Parts of the page, and what they must not refer to.
const PAGE_FORBIDDEN: &[(&str, &[&str])] = &[("src/platform", &["crates/core/src/scoring"])];

/// References of the page that break these rules and are known. May only become fewer.
const KNOWN_PAGE_REFERENCES: &[(&str, &str)] = &[
    // It draws the levels at which warmth gets another name.
    (
        "src/parts/warmth_chart.rs",
        "crates/core/src/scoring/retention/constants.rs",
    ),
    (
        "src/pages/insights/hindsight.rs",
        "crates/core/src/scoring/retention/constants.rs",
    ),
    (
        "src/pages/selling/programme.rs",
        "crates/core/src/scoring/selling/constants.rs",
    ),
    (
        "src/pages/selling/scenario/summary.rs",
        "crates/core/src/scoring/selling/constants.rs",
    ),
    (
        "src/pages/today/card_actions.rs",
        "crates/core/src/scoring/retention/constants.rs",
    ),
];

/// The parts of the page that must not hold a score's threshold, and so must not refer to a score's constants.
const NO_THRESHOLDS: &[&str] = &[
    "src/app",
    "src/services",
    "src/pages",
    "src/parts",
    "src/forms",
];

/// Crates that know a browser.
const BROWSER_CRATES: &[&str] = &[
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "gloo",
    "gloo-storage",
    "gloo-timers",
    "gloo-events",
    "yew",
];

#[test]
fn no_files_refer_to_each_other_in_a_circle() {
    let mut edges = Tree::read().references();
    for (from, targets) in &mut edges {
        targets.retain(|to| !is_inside(from, to) && !is_inside(to, from));
    }
    let circles = circles(&edges);
    assert!(
        circles.is_empty(),
        "circles between files:\n{}",
        circles.join("\n")
    );
}

/// Whether a file belongs to the module of another: `a/b.rs` to `a.rs` and to `a/mod.rs`.
fn is_inside(file: &str, module: &str) -> bool {
    let folder = match module.strip_suffix("/mod.rs") {
        Some(folder) => folder,
        None => module.trim_end_matches(".rs"),
    };
    file.strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

#[test]
fn each_part_of_the_core_knows_only_the_parts_below_it() {
    let edges = Tree::read().references();
    let mut wrong = Vec::new();
    for (part, allowed) in CORE_LAYERS {
        for (from, to) in pairs(&edges).filter(|(from, _)| core_part(from) == Some(*part)) {
            let target = core_part(to).unwrap_or(to);
            let may = allowed.contains(&target) || TOOLS.contains(&target);
            if target != *part && !may {
                wrong.push(format!("{from} → {to}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "references upwards:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_page_asks_the_core_for_scores_and_has_no_thresholds_of_its_own() {
    let edges = Tree::read().references();
    let mut wrong = Vec::new();
    for (from, to) in pairs(&edges) {
        let forbidden = PAGE_FORBIDDEN.iter().any(|(part, targets)| {
            from.starts_with(part) && targets.iter().any(|target| to.starts_with(target))
        });
        let threshold = NO_THRESHOLDS.iter().any(|part| from.starts_with(part))
            && to.starts_with("crates/core/src/scoring")
            && to.ends_with("/constants.rs");
        let upwards = from.starts_with("crates/") && to.starts_with("src/");
        if (forbidden || threshold || upwards) && !KNOWN_PAGE_REFERENCES.contains(&(from, to)) {
            wrong.push(format!("{from} → {to}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "references that are not allowed:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_core_depends_on_no_browser() {
    for name in dependencies("kept-core") {
        assert!(
            !BROWSER_CRATES.contains(&name.as_str()),
            "kept-core depends on {name}"
        );
    }
}

#[test]
fn the_toolkit_knows_javascript_and_no_browser() {
    for name in dependencies("kept-toolkit") {
        assert!(
            name == "wasm-bindgen" || !BROWSER_CRATES.contains(&name.as_str()),
            "kept-toolkit depends on {name}"
        );
    }
}

/// Every crate that a crate needs in the browser, itself included.
fn dependencies(package: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "-p",
            package,
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .args(["--target", "wasm32-unknown-unknown", "-e", "normal,build"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8_lossy(&output.stdout);
    assert!(tree.starts_with(&format!("{package} ")), "{tree}");
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

#[test]
fn a_circle_is_found_and_named() {
    let edge = |from: &str, to: &[&str]| {
        (
            from.to_owned(),
            to.iter().map(|to| (*to).to_owned()).collect(),
        )
    };
    let edges = BTreeMap::from([
        edge("a", &["b"]),
        edge("b", &["c"]),
        edge("c", &["b"]),
        edge("d", &["a"]),
    ]);
    assert_eq!(circles(&edges), ["b → c → b"]);
}

fn pairs(edges: &References) -> impl Iterator<Item = (&str, &str)> {
    edges
        .iter()
        .flat_map(|(from, targets)| targets.iter().map(move |to| (from.as_str(), to.as_str())))
}

/// The part of the core that a file belongs to: the first folder or file below `crates/core/src`.
fn core_part(file: &str) -> Option<&str> {
    let rest = file.strip_prefix("crates/core/src/")?;
    Some(rest.split(['/', '.']).next().unwrap_or(rest))
}

/// One shortest circle for each group of files that can all reach each other, as `a → b → a`.
fn circles(edges: &References) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for start in edges.keys() {
        if seen.contains(start) {
            continue;
        }
        if let Some(circle) = shortest_circle(edges, start) {
            let back = reaching(edges, start);
            seen.extend(reachable(edges, start).intersection(&back).cloned());
            found.push(circle.join(" → "));
        }
    }
    found
}

fn reachable(edges: &References, start: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = vec![start.to_owned()];
    while let Some(file) = open.pop() {
        for next in edges.get(&file).into_iter().flatten() {
            if reached.insert(next.clone()) {
                open.push(next.clone());
            }
        }
    }
    reached
}

fn reaching(edges: &References, target: &str) -> BTreeSet<String> {
    let mut reversed = References::new();
    for (from, to) in pairs(edges) {
        reversed
            .entry(to.to_owned())
            .or_default()
            .insert(from.to_owned());
    }
    reachable(&reversed, target)
}

fn shortest_circle(edges: &References, start: &str) -> Option<Vec<String>> {
    let mut open = VecDeque::from([vec![start.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop_front() {
        for next in edges.get(path.last()?).into_iter().flatten() {
            let mut longer = path.clone();
            longer.push(next.clone());
            if next == start {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                open.push_back(longer);
            }
        }
    }
    None
}
