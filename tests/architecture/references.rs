//! Which file refers to which, read from the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;

/// Files, by path from the root, with the files they refer to.
pub type References = BTreeMap<String, BTreeSet<String>>;

/// A module path, beginning with the crate: `["kept_core", "book", "day"]`.
type Module = Vec<String>;

/// All source files, parsed, by module.
pub struct Tree {
    files: BTreeMap<Module, (String, syn::File)>,
    /// Names that a module re-exports, with the path they stand for.
    exports: BTreeMap<Module, BTreeMap<String, Module>>,
}

impl Tree {
    /// Reads `src` and `crates/core/src`.
    pub fn read() -> Tree {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = BTreeMap::new();
        for (folder, name) in [("src", "kept"), ("crates/core/src", "kept_core")] {
            for file in rust_files(&root.join(folder)) {
                let below = file
                    .strip_prefix(root.join(folder))
                    .expect("below")
                    .with_extension("");
                let mut module = vec![name.to_owned()];
                module.extend(below.iter().map(|part| part.to_string_lossy().into_owned()));
                match module.last().map(String::as_str) {
                    Some("mod" | "lib") => drop(module.pop()),
                    // The binary is a crate of its own.
                    Some("main") => module = vec!["main".to_owned()],
                    _ => {}
                }
                let text = std::fs::read_to_string(&file).expect("readable");
                let mut parsed =
                    syn::parse_file(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
                parsed.items.retain(|item| !is_test_only(item));
                let shown = file
                    .strip_prefix(root)
                    .expect("below")
                    .to_string_lossy()
                    .into_owned();
                files.insert(module, (shown, parsed));
            }
        }
        let mut tree = Tree {
            files,
            exports: BTreeMap::new(),
        };
        let mut exports = BTreeMap::new();
        for (module, (_, file)) in &tree.files {
            let mut names = BTreeMap::new();
            for item in &file.items {
                if let syn::Item::Use(item) = item {
                    for (path, name) in leaves(&item.tree) {
                        if let Some(path) = tree.absolute(module, &path) {
                            names.insert(name, path);
                        }
                    }
                }
            }
            exports.insert(module.clone(), names);
        }
        tree.exports = exports;
        tree
    }

    /// The path from the crate's root on; none where it leads into another crate or to a name of this file.
    fn absolute(&self, module: &Module, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" => module.get(..1)?.to_vec(),
            "self" => module.clone(),
            "super" => module.get(..module.len() - 1)?.to_vec(),
            "kept_core" | "kept" => vec![first.clone()],
            _ => [module.as_slice(), std::slice::from_ref(first)].concat(),
        };
        let mut rest = rest;
        while let Some(("super", after)) = rest
            .split_first()
            .map(|(name, after)| (name.as_str(), after))
        {
            base.pop();
            rest = after;
        }
        let known = matches!(
            first.as_str(),
            "crate" | "self" | "super" | "kept_core" | "kept"
        );
        if !known && !self.files.contains_key(&base) {
            return None;
        }
        base.extend(rest.iter().cloned());
        Some(base)
    }

    /// The module that defines what a path from the crate's root leads to.
    fn home(&self, path: &Module, depth: usize) -> Option<Module> {
        let length = (1..=path.len()).rev().find(|length| {
            path.get(..*length)
                .is_some_and(|start| self.files.contains_key(start))
        })?;
        let module = path.get(..length)?.to_vec();
        let name = path.get(length);
        let exported = name.and_then(|name| self.exports.get(&module)?.get(name));
        match exported {
            Some(target) if depth < 8 && *target != *path => self.home(target, depth + 1),
            _ => Some(module),
        }
    }

    /// All references between files.
    pub fn references(&self) -> References {
        let mut edges = References::new();
        for (module, (file, parsed)) in &self.files {
            let mut paths = Paths { found: Vec::new() };
            paths.visit_file(parsed);
            let targets = edges.entry(file.clone()).or_default();
            for path in paths.found {
                let target = self
                    .absolute(module, &path)
                    .and_then(|path| self.home(&path, 0));
                let target = target.and_then(|target| self.files.get(&target));
                targets.extend(
                    target
                        .map(|(target, _)| target.clone())
                        .filter(|target| target != file),
                );
            }
        }
        edges
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && path.file_stem().is_some_and(|stem| stem != "tests")
        {
            found.push(path);
        }
    }
    found
}

fn is_test_only(item: &syn::Item) -> bool {
    let syn::Item::Mod(item) = item else {
        return false;
    };
    item.attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

/// Every path of a `use`, with the name it brings in; a glob's path is its module's, its name `*`.
fn leaves(tree: &syn::UseTree) -> Vec<(Vec<String>, String)> {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree)
            .into_iter()
            .map(|(rest, name)| {
                let own = path.ident.to_string();
                let name = if rest == ["self"] { own.clone() } else { name };
                let rest = if rest == ["self"] { Vec::new() } else { rest };
                ([vec![own], rest].concat(), name)
            })
            .collect(),
        syn::UseTree::Name(name) => vec![(vec![name.ident.to_string()], name.ident.to_string())],
        syn::UseTree::Rename(rename) => {
            vec![(vec![rename.ident.to_string()], rename.rename.to_string())]
        }
        syn::UseTree::Glob(_) => vec![(Vec::new(), "*".to_owned())],
        syn::UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

/// Collects all paths of a file that count as references.
struct Paths {
    found: Vec<Vec<String>>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let paths = leaves(&item.tree).into_iter().map(|(path, _)| path);
        let is_export = !matches!(item.vis, syn::Visibility::Inherited);
        // A re-export of a child is a declaration; one of something else is a use.
        self.found.extend(paths.filter(|path| {
            let from_elsewhere = path
                .first()
                .is_some_and(|first| matches!(first.as_str(), "crate" | "super" | "kept_core"));
            !is_export || from_elsewhere
        }));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.found.push(
                path.segments
                    .iter()
                    .map(|part| part.ident.to_string())
                    .collect(),
            );
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
        self.visit_path(&item.path);
    }
}

impl Paths {
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.end(&mut path);
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => {
                    colons += 1
                }
                TokenTree::Group(group) => {
                    self.end(&mut path);
                    self.tokens(group.stream());
                }
                _ => self.end(&mut path),
            }
        }
        self.end(&mut path);
    }

    fn end(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.found.push(path);
        }
    }
}
