//! Returns a link only for `http` and `https` addresses; `javascript:`, `data:`, `file:` and the like stay text.

/// The address of a page as a link; none where it would be anything else than a page.
pub fn safe_site(site: &str) -> Option<String> {
    let lower = site.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        return Some(site.to_owned());
    }
    let host = site.split(['/', '?', '#']).next().unwrap_or_default();
    is_host(host).then(|| format!("https://{site}"))
}

/// Whether this is the name of a host, as people write it.
fn is_host(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let is_part = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    parts.len() > 1 && parts.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_a_link_with_or_without_its_scheme() {
        for (site, link) in [
            ("https://example.org/a?b=1:2", "https://example.org/a?b=1:2"),
            ("HTTP://example.org", "HTTP://example.org"),
            ("example.org", "https://example.org"),
            ("bücher.example/a/b", "https://bücher.example/a/b"),
        ] {
            assert_eq!(safe_site(site).as_deref(), Some(link));
        }
    }

    #[test]
    fn whatever_a_browser_would_run_or_open_stays_text() {
        for site in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "javascript\u{200B}:alert(1)",
            "data:text/html,<script>",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:https://example.org/x",
            "\\\\server\\share",
            "//example.org",
            "/etc/passwd",
            "ms-word:ofe|u|x.example",
            "javascript:alert(1)//http://",
            "example",
            "not a site",
            "",
            "a..b",
            ".",
        ] {
            assert_eq!(safe_site(site), None, "{site:?}");
        }
    }
}
