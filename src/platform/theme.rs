//! Light or dark: as the device has it, or as the person chose on this device. `boot.js` shows it before the page is drawn and
//! knows the same key and words.

use super::browser_storage::Area;

/// What the person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Where the choice is kept; absent where the device decides.
const KEY: &str = "kept/theme";

impl Theme {
    /// Every choice.
    pub const ALL: [Theme; 3] = [Theme::Device, Theme::Light, Theme::Dark];

    /// The word it is kept by.
    pub fn word(self) -> &'static str {
        match self {
            Theme::Device => "device",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The choice of this word; the device's where it is none.
    pub fn of_word(word: &str) -> Theme {
        let mut all = Theme::ALL.into_iter();
        all.find(|theme| theme.word() == word)
            .unwrap_or(Theme::Device)
    }
}

/// What was chosen.
pub fn get() -> Theme {
    Theme::of_word(&Area::Local.text(KEY).unwrap_or_default())
}

/// Chooses, and shows it at once.
pub fn put(theme: Theme) {
    match theme {
        Theme::Device => Area::Local.remove(KEY),
        _ => Area::Local.set_text(KEY, theme.word()),
    }
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // Nothing but a name that is none of an attribute is refused.
        let _ = match theme {
            Theme::Device => root.remove_attribute("data-theme"),
            _ => root.set_attribute("data-theme", theme.word()),
        };
    }
}
