//! Fills names into text: `{{kept.js}}` becomes `kept-0123456789.js`, `{{kept.js integrity}}` its sum.

use anyhow::{Result, anyhow};

/// Replaces every `{{key}}` in `text`. A key that nobody knows is an error, never an empty string.
pub fn fill(file: &str, text: &str, value: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, behind) = after
            .split_once("}}")
            .ok_or_else(|| anyhow!("{file}: a {{{{ is never closed."))?;
        let found = value(key.trim()).ok_or_else(|| {
            anyhow!("{file}: there is nothing called {{{{{key}}}}} in the build.")
        })?;
        filled.push_str(before);
        filled.push_str(&found);
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(key: &str) -> Option<String> {
        (key == "kept.js").then(|| "kept-1.js".into())
    }

    #[test]
    fn fills_what_is_known() {
        let filled = fill("x", "a {{kept.js}} b {{ kept.js }}", known).ok();
        assert_eq!(filled.as_deref(), Some("a kept-1.js b kept-1.js"));
    }

    #[test]
    fn refuses_what_is_not_known_or_not_closed() {
        assert!(fill("x", "{{other.js}}", known).is_err());
        assert!(fill("x", "{{kept.js", known).is_err());
    }
}
