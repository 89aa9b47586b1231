//! What the person points with.

/// Whether that is something finer than a thumb, or nothing that is known.
pub fn has_fine_pointer() -> bool {
    asked("(pointer: fine)").unwrap_or(true)
}

/// Whether that is a thumb.
pub fn has_coarse_pointer() -> bool {
    asked("(pointer: coarse)").unwrap_or(false)
}

fn asked(query: &str) -> Option<bool> {
    let asked = web_sys::window()?.match_media(query).ok()?;
    asked.map(|asked| asked.matches())
}
