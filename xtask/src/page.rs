//! Finishes the page that Trunk built: names by their content what Trunk does not name, and fills names and texts in.
//!
//! A part is known by its name without the sum in it. `{{its-name.ext}}` stands for its finished name in `index.html`, the
//! web manifest and `sw.js`, and `{{its-name.ext integrity}}` for its sum. `{{text id}}` is a text of the English catalogue,
//! for what is read before the page itself can say anything. In `sw.js`, `{{precache}}` lists what should be kept beside the
//! page, and `{{build}}` names all that.

use crate::languages;
use crate::shell::{files, name};
use crate::{hash, template};
use anyhow::{Context as _, Result, anyhow, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The page in Trunk's staging folder.
pub struct Page {
    folder: PathBuf,
    /// The name of each part without its sum, and where it stands in the folder.
    parts: BTreeMap<String, String>,
}

impl Page {
    /// Finds what Trunk put into the folder.
    pub fn open(folder: &Path) -> Result<Self> {
        let listed = std::fs::read_dir(folder)
            .with_context(|| format!("{} could not be listed", folder.display()))?;
        let mut parts = BTreeMap::new();
        for entry in listed {
            let path = entry?.path();
            if path.is_file() {
                parts.insert(unhashed(&name(&path)), name(&path));
            }
        }
        Ok(Self {
            folder: folder.to_owned(),
            parts,
        })
    }

    /// Writes a part into a folder of the page ("" or "name/"), named by its content. Returns where it stands.
    pub fn add(&mut self, folder: &str, key: &str, bytes: &[u8]) -> Result<String> {
        let (stem, ending) = key.rsplit_once('.').unwrap_or((key, "bin"));
        let path = format!("{folder}{stem}-{}.{ending}", hash::short(bytes));
        self.add_named(key, &path, bytes)?;
        Ok(path)
    }

    /// Writes a part under this very name.
    pub fn add_named(&mut self, key: &str, path: &str, bytes: &[u8]) -> Result<()> {
        let file = self.folder.join(path);
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&file, bytes)
            .with_context(|| format!("{} could not be written", file.display()))?;
        self.parts.insert(key.into(), path.into());
        Ok(())
    }

    /// Puts other bytes in a part's place, named by them, and names them so in the page.
    pub fn replace(&mut self, key: &str, bytes: &[u8]) -> Result<()> {
        let (was, sum) = (
            self.parts.get(key).cloned(),
            hash::integrity(&self.read(key)?),
        );
        let was = was.unwrap_or_default();
        self.remove(key)?;
        let now = self.add("", key, bytes)?;
        let html = String::from_utf8(self.read("index.html")?)?;
        let html = html
            .replace(&was, &now)
            .replace(&sum, &hash::integrity(bytes));
        self.add_named("index.html", "index.html", html.as_bytes())
    }

    /// Removes a part.
    fn remove(&mut self, key: &str) -> Result<()> {
        let path = self.parts.remove(key).unwrap_or_default();
        let file = self.folder.join(path);
        std::fs::remove_file(&file)
            .with_context(|| format!("{} could not be removed", file.display()))
    }

    /// The bytes of a part.
    pub fn read(&self, key: &str) -> Result<Vec<u8>> {
        let path = self.parts.get(key);
        let path = path.ok_or_else(|| anyhow!("There is no {key} in the build."))?;
        let file = self.folder.join(path);
        std::fs::read(&file).with_context(|| format!("{} could not be read", file.display()))
    }

    /// Where a part stands, relative to the page.
    pub fn path(&self, key: &str) -> Option<&str> {
        self.parts.get(key).map(String::as_str)
    }

    /// Writes a text with everything filled in.
    fn fill(&self, key: &str, text: &str, english: &str) -> Result<Vec<u8>> {
        let filled = template::fill(key, text, |asked| match asked.strip_prefix("text ") {
            Some(id) => text_in_html(english, id),
            None => self.value(asked),
        });
        filled.map(String::into_bytes)
    }

    fn value(&self, asked: &str) -> Option<String> {
        match asked {
            "locales" => Some(self.locales()),
            "precache" => Some(self.precache()),
            "build" => self.build().ok(),
            _ => match asked.strip_suffix(" integrity") {
                None => self.path(asked).map(str::to_owned),
                Some(key) => self.read(key).ok().map(|bytes| hash::integrity(&bytes)),
            },
        }
    }

    /// Adds the files of a language, in a folder that is named by all of them.
    fn add_language(&mut self, tag: &str, files: &BTreeMap<String, String>) -> Result<()> {
        let all: String = files.values().map(String::as_str).collect();
        let folder = format!("locales/{tag}-{}", hash::short(all.as_bytes()));
        for (name, text) in files {
            let path = format!("{folder}/{name}.ftl");
            self.add_named(&format!("{tag}/{name}.ftl"), &path, text.as_bytes())?;
        }
        Ok(())
    }

    /// `book demo main de=./locales/de-…/ el=./locales/el-…/`: the files of each language, and the folder of each.
    fn locales(&self) -> String {
        let mut files = BTreeSet::new();
        let mut folders = BTreeSet::new();
        for (key, path) in &self.parts {
            if let Some((tag, file)) = key.split_once('/')
                && let Some(name) = file.strip_suffix(".ftl")
                && let Some(folder) = path.strip_suffix(file)
            {
                files.insert(name.to_owned());
                folders.insert(format!("{tag}=./{folder}"));
            }
        }
        files
            .into_iter()
            .chain(folders)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// A JavaScript list of what the page needs to work offline. Languages are kept when they are used.
    fn precache(&self) -> String {
        let needed = self.parts.iter().filter(|(key, _)| {
            let is_needed = !key.ends_with(".ts") && !key.ends_with(".ftl");
            is_needed && *key != "index.html" && *key != "sw.js"
        });
        let quoted = needed.map(|(_, path)| format!("\"./{path}\""));
        format!("[{}]", quoted.collect::<Vec<_>>().join(", "))
    }

    /// A name for everything that is kept for later: another as soon as any of it is another.
    fn build(&self) -> Result<String> {
        let mut all = self.precache().into_bytes();
        all.extend(self.read("index.html")?);
        Ok(hash::short(&all))
    }
}

/// Adds the images, languages and manifest in `root`, then fills in the page and writes its service worker.
pub fn finish(page: &mut Page, root: &Path) -> Result<()> {
    let read = |path: &Path| {
        std::fs::read_to_string(path)
            .with_context(|| format!("{} could not be read", path.display()))
    };
    let web = root.join("web");
    for image in files(&web, "png")? {
        page.add("", &name(&image), &std::fs::read(&image)?)?;
    }
    let languages = languages::all(root)?;
    for tag in &languages {
        page.add_language(tag, &languages::files(root, tag)?)?;
    }
    let english = [
        read(&root.join("locales/en.ftl"))?,
        read(&root.join("locales/welcome/en.ftl"))?,
    ]
    .join("\n");
    let manifest = page.fill(
        "kept.webmanifest",
        &read(&web.join("kept.webmanifest"))?,
        &english,
    )?;
    page.add("", "kept.webmanifest", &manifest)?;
    for tag in &languages {
        let name = format!("kept-{tag}.webmanifest");
        let text = read(&web.join("kept.webmanifest"))?;
        let manifest = page.fill(&name, &text, &languages::whole(root, tag)?)?;
        page.add("", &name, &manifest)?;
    }
    let html = String::from_utf8(page.read("index.html")?)?;
    let html = without_preload(&html)?;
    let html = in_every_language(page, root, &languages, &html)?;
    let html = page.fill("index.html", &html, &english)?;
    page.add_named("index.html", "index.html", &html)?;
    let worker = page.fill("sw.js", &read(&web.join("sw.js"))?, &english)?;
    page.add_named("sw.js", "sw.js", &worker)
}

/// The document with the module named and not preloaded: it is by far the heaviest part, and boot.js asks for it once the first
/// words are painted.
fn without_preload(html: &str) -> Result<String> {
    const BEGIN: &str = "<link rel=\"preload\" href=\"";
    const WHY: &str = "Trunk names the module otherwise than it did";
    let (before, rest) = html.split_once(BEGIN).context(WHY)?;
    let (address, rest) = rest.split_once('"').context(WHY)?;
    let (_, after) = rest.split_once('>').context(WHY)?;
    if !address.ends_with(".wasm") {
        bail!(WHY);
    }
    Ok(format!(
        "{before}<meta name=\"kept-module\" content=\"{address}\">{after}"
    ))
}

/// The document with its first screen once more in each language, filled in: `boot.js` shows the one that is spoken.
fn in_every_language(page: &Page, root: &Path, languages: &[String], html: &str) -> Result<String> {
    const BEGIN: &str = "<template id=\"welcome\"";
    const END: &str = "</template>";
    let (before, rest) = html
        .split_once(BEGIN)
        .context("index.html has no welcome")?;
    let (welcome, after) = rest
        .split_once(END)
        .context("The welcome of index.html has no end")?;
    let mut own = String::new();
    for tag in languages {
        let opening = format!(
            "<template id=\"welcome-{tag}\" data-manifest=\"./{{{{kept-{tag}.webmanifest}}}}\""
        );
        let texts = languages::whole(root, tag)?;
        let text = format!("\n{opening}{welcome}{END}");
        own.push_str(&String::from_utf8(page.fill(
            "index.html",
            &text,
            &texts,
        )?)?);
    }
    Ok(format!("{before}{BEGIN}{welcome}{END}{own}{after}"))
}

/// A name without the sum that Trunk put into it: `kept-0123456789abcdef_bg.wasm` was `kept_bg.wasm`.
fn unhashed(name: &str) -> String {
    let parted = name.rsplit_once('-').and_then(|(stem, rest)| {
        let digits = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        let rest = rest.get(digits..)?;
        (digits >= 8).then(|| format!("{stem}{rest}"))
    });
    parted.unwrap_or_else(|| name.to_owned())
}

/// A text of the catalogue as it stands in HTML. Only one that is a whole line and needs no filling in.
fn text_in_html(catalogue: &str, id: &str) -> Option<String> {
    let mut lines = catalogue.lines();
    let text = lines.find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))?;
    let goes_on = lines.next().is_some_and(|line| line.starts_with(' '));
    let is_plain = !text.contains(['{', '}']) && !goes_on;
    is_plain.then(|| text.replace('&', "&amp;").replace('<', "&lt;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_with(parts: &[(&str, &str)]) -> Page {
        let parts = parts
            .iter()
            .map(|(key, path)| ((*key).into(), (*path).into()));
        Page {
            folder: PathBuf::new(),
            parts: parts.collect(),
        }
    }

    #[test]
    fn the_sum_is_taken_out_of_a_name() {
        for (name, key) in [
            ("kept-0123456789abcdef_bg.wasm", "kept_bg.wasm"),
            ("boot-123456789abcdef.js", "boot.js"),
            ("kept-0123456789abcdef.d.ts", "kept.d.ts"),
            ("index.html", "index.html"),
            ("icon-512.png", "icon-512.png"),
        ] {
            assert_eq!(unhashed(name), key);
        }
    }

    #[test]
    fn the_module_is_named_and_not_fetched_before_the_first_words() {
        let html = "<head><link rel=\"preload\" href=\"./kept_bg-1.wasm\" crossorigin=\"anonymous\" as=\"fetch\"></head>";
        let named = without_preload(html).ok();
        let expected = "<head><meta name=\"kept-module\" content=\"./kept_bg-1.wasm\"></head>";
        assert_eq!(named.as_deref(), Some(expected));
        assert!(without_preload("<head></head>").is_err());
    }

    #[test]
    fn languages_are_named_and_not_kept_before_they_are_used() {
        let page = page_with(&[
            ("de/main.ftl", "locales/de-ca978112ca/main.ftl"),
            ("de/book.ftl", "locales/de-ca978112ca/book.ftl"),
            ("index.html", "index.html"),
            ("kept.d.ts", "kept.d.ts"),
            ("kept_bg.wasm", "kept_bg-3e23e81600.wasm"),
        ]);
        assert_eq!(page.locales(), "book main de=./locales/de-ca978112ca/");
        assert_eq!(page.precache(), "[\"./kept_bg-3e23e81600.wasm\"]");
        assert_eq!(page.value("unknown.png"), None);
    }

    #[test]
    fn a_text_of_the_catalogue_is_one_line_that_needs_no_filling_in() {
        let catalogue = "a = Tom & Ann\nb = Since { $day }\nc = One\n    two\nab = Last\n";
        let text = |id| text_in_html(catalogue, id);
        assert_eq!(text("a").as_deref(), Some("Tom &amp; Ann"));
        assert_eq!(text("ab").as_deref(), Some("Last"));
        for unfit in ["b", "c", "d"] {
            assert_eq!(text(unfit), None);
        }
    }
}
