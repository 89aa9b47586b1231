//! A static host for a finished page, for tests, benchmarks and pictures: tests/e2e/serve.mjs.

use crate::setup;
use crate::shell::root;
use anyhow::{Context as _, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A page being served until this is dropped.
pub struct Host {
    /// Where a browser finds it.
    pub address: String,
    server: Option<Child>,
}

/// The page at KEPT_URL where that is set, or else `folder()` served below the path `base` at a free port.
pub fn open(base: &str, folder: impl FnOnce() -> Result<std::path::PathBuf>) -> Result<Host> {
    match std::env::var("KEPT_URL") {
        Ok(address) => Ok(Host {
            address,
            server: None,
        }),
        Err(_) => serve(&folder()?, base),
    }
}

fn serve(folder: &Path, base: &str) -> Result<Host> {
    setup::node_packages()?;
    let mut server = Command::new("node")
        .arg(root().join("tests/e2e/serve.mjs"))
        .args([folder, Path::new(base)])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("Node.js could not be started")?;
    let mut address = String::new();
    if let Some(told) = server.stdout.take() {
        BufReader::new(told).read_line(&mut address)?;
    }
    if address.is_empty() {
        bail!("The page could not be served; the message above says why.");
    }
    Ok(Host {
        address: address.trim().to_owned(),
        server: Some(server),
    })
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
