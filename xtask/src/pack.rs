//! Names every part of the page by its content and fills those names in where they are used.
//!
//! Parts, in the order in which one may name another with `{{its-name.ext}}`:
//! images and other files of `web/` · the locales · the styles, those of the rooms apart · the WebAssembly · the bindings ·
//! the other scripts of `web/` · `index.html` · `sw.js` (a service worker keeps its name; `{{precache}}`
//! is what it should keep beside the page, and `{{build}}` names all that).
//!
//! `{{text id}}` is a text of the English catalogue, for what is read before the page itself can say anything.

use crate::error::{Context as _, Outcome};
use crate::{hash, template};
use std::path::{Path, PathBuf};

/// One file of the finished page.
pub struct Part {
    /// What it is called in the sources, for templates.
    pub key: String,
    /// Where it goes, relative to the page.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Collects all parts of the page from the sources at `root` and from wasm-bindgen's folder.
pub fn pack(root: &Path, bound: &Path) -> Outcome<Vec<Part>> {
    let mut parts = Parts(Vec::new());
    let (scripts, others) = web(root)?;
    for file in others {
        let bytes = read(&file)?;
        let is_text = std::str::from_utf8(&bytes).is_ok();
        let bytes = if is_text { parts.filled(&file)? } else { bytes };
        parts.add_hashed("", &name(&file), bytes);
    }
    for file in files(&root.join("locales"), "ftl")? {
        parts.add_hashed("locales/", &name(&file), read(&file)?);
    }
    for (folder, name) in [("styles", "styles.css"), ("styles/rooms", "rooms.css")] {
        let mut styles = Vec::new();
        for file in files(&root.join(folder), "css")? {
            styles.extend(parts.filled(&file)?);
        }
        parts.add_hashed("", name, styles);
    }
    for module in files(bound, "wasm")? {
        parts.add_hashed("", &name(&module), read(&module)?);
    }
    parts.add_bindings(bound)?;
    parts.add("kept.d.ts", "kept.d.ts", read(&bound.join("kept.d.ts"))?);
    for file in tree(&bound.join("snippets"))? {
        // The bindings import these by path, and their folders are already named by content.
        let path = file
            .strip_prefix(bound)
            .unwrap_or(&file)
            .to_string_lossy()
            .replace('\\', "/");
        parts.add(&path, &path, read(&file)?);
    }
    let (workers, scripts): (Vec<_>, Vec<_>) =
        scripts.into_iter().partition(|file| name(file) == "sw.js");
    for file in scripts {
        let bytes = parts.filled(&file)?;
        parts.add_hashed("", &name(&file), bytes);
    }
    let page = parts.filled(&root.join("index.html"))?;
    parts.add("index.html", "index.html", page);
    for file in workers {
        let bytes = parts.filled(&file)?;
        parts.add("sw.js", "sw.js", bytes);
    }
    Ok(parts.0)
}

struct Parts(Vec<Part>);

impl Parts {
    fn add(&mut self, key: &str, path: &str, bytes: Vec<u8>) {
        self.0.push(Part {
            key: key.into(),
            path: path.into(),
            bytes,
        });
    }

    fn add_hashed(&mut self, folder: &str, key: &str, bytes: Vec<u8>) {
        let (stem, ending) = key.rsplit_once('.').unwrap_or((key, "bin"));
        // `kept_bg.wasm` and `kept.js` stay recognisable: kept_bg-<sum>.wasm, kept-<sum>.js.
        let path = format!("{folder}{stem}-{}.{ending}", hash::short(&bytes));
        self.add(key, &path, bytes);
    }

    /// wasm-bindgen's script and, where the page is cut into parts, the one that fetches them. Each names the other, so
    /// they share one sum.
    fn add_bindings(&mut self, bound: &Path) -> Outcome<()> {
        let mut scripts = Vec::new();
        for (file, key) in [("kept.js", "kept.js"), ("__wasm_split.js", "rooms.js")] {
            let path = bound.join(file);
            if path.is_file() {
                let text = String::from_utf8_lossy(&read(&path)?).into_owned();
                scripts.push((file, key, self.with_modules_named(text)));
            }
        }
        let whole: String = scripts.iter().map(|(_, _, text)| text.as_str()).collect();
        let sum = hash::short(whole.as_bytes());
        let named = |key: &str| key.replace(".js", &format!("-{sum}.js"));
        for (_, key, text) in &scripts {
            let text = scripts.iter().fold(text.clone(), |text, (file, key, _)| {
                // Only where it is fetched: the module knows its imports by the name they had.
                let import = |name: &str| format!("from \"./{name}\"");
                text.replace(&import(file), &import(&named(key)))
            });
            self.add(key, &named(key), text.into_bytes());
        }
        Ok(())
    }

    /// The text with every WebAssembly module called by its finished name.
    fn with_modules_named(&self, text: String) -> String {
        let modules = self.0.iter().filter(|part| part.key.ends_with(".wasm"));
        modules.fold(text, |text, part| text.replace(&part.key, &part.path))
    }

    fn path_of(&self, key: &str) -> Option<String> {
        self.part(key).map(|part| part.path.clone())
    }

    fn value(&self, key: &str) -> Option<String> {
        match key {
            "locales" => Some(self.locales()),
            "precache" => Some(self.precache()),
            "build" => Some(self.build()),
            _ => {
                if let Some(id) = key.strip_prefix("text ") {
                    return self.text(id);
                }
                match key.strip_suffix(" integrity") {
                    None => self.path_of(key),
                    Some(key) => Some(hash::integrity(&self.part(key)?.bytes)),
                }
            }
        }
    }

    fn part(&self, key: &str) -> Option<&Part> {
        self.0.iter().find(|part| part.key == key)
    }

    /// A text of the English catalogue as it stands in HTML. Only one that is a whole line and needs no filling in.
    fn text(&self, id: &str) -> Option<String> {
        let catalogue = std::str::from_utf8(&self.part("en.ftl")?.bytes).ok()?;
        let mut lines = catalogue.lines();
        let text = lines.find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))?;
        let goes_on = lines.next().is_some_and(|line| line.starts_with(' '));
        let is_plain = !text.contains(['{', '}']) && !goes_on;
        let escaped = || text.replace('&', "&amp;").replace('<', "&lt;");
        is_plain.then(escaped)
    }

    /// `de=./locales/de-….ftl el=./locales/el-….ftl`: where the page finds each language.
    fn locales(&self) -> String {
        let named = self.0.iter().filter_map(|part| {
            let language = part.key.strip_suffix(".ftl")?;
            Some(format!("{language}=./{}", part.path))
        });
        named.collect::<Vec<_>>().join(" ")
    }

    /// A JavaScript list of what the page needs to work offline. Languages are kept when they are used.
    fn precache(&self) -> String {
        let needed = self.0.iter().filter(|part| {
            let is_needed = !part.key.ends_with(".ts") && !part.key.ends_with(".ftl");
            is_needed && part.key != "index.html"
        });
        let quoted = needed.map(|part| format!("\"./{}\"", part.path));
        format!("[{}]", quoted.collect::<Vec<_>>().join(", "))
    }

    /// A name for everything that is kept for later: another as soon as any of it is another.
    fn build(&self) -> String {
        let page = self.part("index.html");
        let mut all = self.precache().into_bytes();
        all.extend(page.iter().flat_map(|part| part.bytes.iter()));
        hash::short(&all)
    }

    fn filled(&self, file: &Path) -> Outcome<Vec<u8>> {
        let text = std::fs::read_to_string(file)
            .context(|| format!("{} could not be read", file.display()))?;
        template::fill(&name(file), &text, |key| self.value(key)).map(String::into_bytes)
    }
}

/// The scripts of `web/`, and its other files: those that cannot name others before those that can.
fn web(root: &Path) -> Outcome<(Vec<PathBuf>, Vec<PathBuf>)> {
    let (scripts, mut others): (Vec<_>, Vec<_>) = tree(&root.join("web"))?
        .into_iter()
        .partition(|file| ends(file, "js"));
    others.sort_by_key(|file| (ends(file, "webmanifest"), file.clone()));
    Ok((scripts, others))
}

/// The files with this ending right in a folder, in the order of their names. No folder, no files.
pub fn files(folder: &Path, ending: &str) -> Outcome<Vec<PathBuf>> {
    let mut found = tree(folder)?;
    found.retain(|file| file.parent() == Some(folder) && ends(file, ending));
    Ok(found)
}

/// All files in a folder and in those inside it, in the order of their names. No folder, no files.
pub fn tree(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    let entries = std::fs::read_dir(folder)
        .context(|| format!("{} could not be listed", folder.display()))?;
    for entry in entries {
        let path = entry
            .context(|| format!("{} could not be listed", folder.display()))?
            .path();
        if path.is_dir() {
            found.extend(tree(&path)?);
        } else if !name(&path).starts_with('.') {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn ends(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|found| found == ending)
}

fn name(file: &Path) -> String {
    file.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn read(file: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(file).context(|| format!("{} could not be read", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_named_by_its_content_and_found_by_its_key() {
        let mut parts = Parts(Vec::new());
        parts.add_hashed("locales/", "de.ftl", b"a".to_vec());
        parts.add_hashed("", "kept_bg.wasm", b"b".to_vec());
        assert_eq!(
            parts.path_of("kept_bg.wasm").as_deref(),
            Some("kept_bg-3e23e81600.wasm")
        );
        assert_eq!(parts.locales(), "de=./locales/de-ca978112ca.ftl");
        assert_eq!(parts.precache(), "[\"./kept_bg-3e23e81600.wasm\"]");
        assert!(
            parts
                .value("kept_bg.wasm integrity")
                .is_some_and(|sum| sum.starts_with("sha384-"))
        );
        assert_eq!(parts.value("unknown.png"), None);
    }

    #[test]
    fn a_text_of_the_catalogue_is_one_line_that_needs_no_filling_in() {
        let mut parts = Parts(Vec::new());
        let catalogue = "a = Tom & Ann\nb = Since { $day }\nc = One\n    two\nab = Last\n";
        parts.add_hashed("locales/", "en.ftl", catalogue.into());
        assert_eq!(parts.value("text a").as_deref(), Some("Tom &amp; Ann"));
        assert_eq!(parts.value("text ab").as_deref(), Some("Last"));
        for unfit in ["text b", "text c", "text d"] {
            assert_eq!(parts.value(unfit), None);
        }
    }

    #[test]
    fn another_page_is_another_build_and_is_no_part() {
        let of = |page: &[u8]| {
            let mut parts = Parts(Vec::new());
            parts.add_hashed("", "kept.js", b"a".to_vec());
            parts.add("index.html", "index.html", page.to_vec());
            (parts.precache(), parts.build())
        };
        let (one, other) = (of(b"one"), of(b"other"));
        assert_eq!(one.0, other.0);
        assert!(!one.0.contains("index.html"));
        assert_ne!(one.1, other.1);
    }
}
