//! `cargo xtask serve`: the page on this machine, rebuilt when a source changes.

use crate::build::{self, Kind};
use crate::error::{Context as _, Failure, Outcome};
use crate::options::Options;
use crate::{shell, watch};
use std::fs::File;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use tiny_http::{Header, Method, Request, Response, Server};

const PORT: u16 = 8080;
/// How many ports after the usual one are tried when it is taken.
const TRIES: u16 = 50;

/// Builds, serves, watches, until it is stopped.
pub fn command(words: &[String]) -> Outcome<()> {
    let mut options = Options::read(words);
    let kind = if options.flag("--release") {
        Kind::Release
    } else {
        Kind::Serve
    };
    let is_watching = !options.flag("--no-watch");
    let port = match options.value("--port")? {
        None => None,
        Some(port) => Some(
            port.parse()
                .context(|| format!("--port {port} is not a port number"))?,
        ),
    };
    let base = base(&options.value("--base")?.unwrap_or_else(|| "/".into()));
    options.finish()?;

    build::set_up(kind)?;
    let mut seen = watch::look()?;
    let folder = shell::step("Building the page (about a minute the first time)", || {
        build::build(kind)
    })?;
    let site = open(&folder, &base, port)?;
    println!("\nKept is open at {}\n", site.address);
    if !is_watching {
        println!("Stop it with Ctrl-C.");
        loop {
            std::thread::park();
        }
    }
    println!("Watching the sources; stop with Ctrl-C.");
    loop {
        let changed = watch::wait(&seen)?;
        seen = watch::look()?;
        println!("{changed} changed, building …");
        let start = Instant::now();
        match build::build(kind) {
            Ok(_) => println!(
                "Built in {}. Reload the page.",
                shell::seconds(start.elapsed())
            ),
            Err(failure) => println!("{failure}\nThe page before this change stays open."),
        }
    }
}

/// A folder being served by threads of their own, until the program ends.
pub struct Site {
    /// Where a browser finds it.
    pub address: String,
}

/// Serves `folder` under the path `base`, at `port` or at the first free one from 8080 on.
pub fn open(folder: &Path, base: &str, port: Option<u16>) -> Outcome<Site> {
    let (first, last) = port.map_or((PORT, PORT + TRIES), |port| (port, port));
    let found = (first..=last).find_map(|port| Server::http(("127.0.0.1", port)).ok());
    let Some(server) = found else {
        return Err(Failure::new(match port {
            Some(port) => format!("Port {port} is taken. Choose another with --port."),
            None => format!("Every port from {first} to {last} is taken. Choose one with --port."),
        }));
    };
    let port = server
        .server_addr()
        .to_ip()
        .map_or(first, |address| address.port());
    let server = Arc::new(server);
    for _ in 0..4 {
        let (server, folder, base) = (Arc::clone(&server), folder.to_path_buf(), base.to_owned());
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                // A browser that hangs up early is no failure.
                let _ = answer(request, &folder, &base);
            }
        });
    }
    Ok(Site {
        address: format!("http://127.0.0.1:{port}{base}"),
    })
}

fn answer(request: Request, folder: &Path, base: &str) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request
            .respond(Response::from_string("Only GET is answered here.").with_status_code(405));
    }
    let found =
        file(request.url(), folder, base).and_then(|path| Some((File::open(&path).ok()?, path)));
    match found {
        Some((file, path)) => {
            let mut response = Response::from_file(file);
            let headers = [
                ("Content-Type", kind(&path)),
                ("Cache-Control", "no-cache"),
                ("X-Content-Type-Options", "nosniff"),
            ];
            for header in headers
                .into_iter()
                .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
            {
                response.add_header(header);
            }
            request.respond(response)
        }
        None => {
            request.respond(Response::from_string("There is nothing here.").with_status_code(404))
        }
    }
}

/// The file an address means. Nothing outside `folder` is ever meant.
fn file(url: &str, folder: &Path, base: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(base)?;
    let is_inside = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(if path.is_empty() { "index.html" } else { path });
    (is_inside && file.is_file()).then_some(file)
}

fn kind(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "ftl" | "ts" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A path that starts and ends with a slash.
fn base(words: &str) -> String {
    match words.trim_matches('/') {
        "" => "/".into(),
        inside => format!("/{inside}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_has_a_slash_at_both_ends() {
        for (words, path) in [("/", "/"), ("", "/"), ("shop", "/shop/"), ("/a/b", "/a/b/")] {
            assert_eq!(base(words), path);
        }
    }

    #[test]
    fn only_files_inside_the_folder_are_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let found = |url| file(url, folder, "/shop/").is_some();
        assert!(found("/shop/Cargo.toml?v=1"));
        assert!(found("/shop/src/main.rs"));
        for outside in [
            "/Cargo.toml",
            "/shop/../Cargo.toml",
            "/shop//etc/passwd",
            "/shop/src",
            "/shop/none",
        ] {
            assert!(!found(outside), "{outside}");
        }
    }
}
