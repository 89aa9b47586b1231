//! Small values in localStorage and sessionStorage, through gloo-storage. The book's own keys are the store's.
//!
//! gloo-storage throws where the browser has no storage or denies it, so each access is tried first; what cannot be read is
//! none, and what cannot be written is forgotten.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Where a value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// For this browser.
    Local,
    /// For as long as the tab lives.
    Session,
}

impl Area {
    /// The storage; none where the browser has none or denies it.
    fn storage(self) -> Option<web_sys::Storage> {
        let window = web_sys::window()?;
        match self {
            Area::Local => {
                window.local_storage().ok()??;
                Some(LocalStorage::raw())
            }
            Area::Session => {
                window.session_storage().ok()??;
                Some(SessionStorage::raw())
            }
        }
    }

    /// The text under this key.
    pub fn text(self, key: &str) -> Option<String> {
        self.storage()?.get_item(key).ok()?
    }

    /// Writes a text as it is.
    pub fn set_text(self, key: &str, text: &str) {
        if let Some(storage) = self.storage() {
            let _ = storage.set_item(key, text);
        }
    }

    /// The value under this key, from JSON; none where it is no such value.
    pub fn json<T: DeserializeOwned>(self, key: &str) -> Option<T> {
        self.text(key)?;
        match self {
            Area::Local => LocalStorage::get(key).ok(),
            Area::Session => SessionStorage::get(key).ok(),
        }
    }

    /// Writes a value as JSON.
    pub fn set_json(self, key: &str, value: impl Serialize) {
        if self.storage().is_none() {
            return;
        }
        let _ = match self {
            Area::Local => LocalStorage::set(key, value),
            Area::Session => SessionStorage::set(key, value),
        };
    }

    /// Removes the value under this key.
    pub fn remove(self, key: &str) {
        if let Some(storage) = self.storage() {
            let _ = storage.remove_item(key);
        }
    }

    /// All keys that begin with this prefix.
    pub fn keys(self, prefix: &str) -> Vec<String> {
        let Some(storage) = self.storage() else {
            return Vec::new();
        };
        let count = storage.length().unwrap_or_default();
        let keys = (0..count).filter_map(|place| storage.key(place).ok()?);
        keys.filter(|key| key.starts_with(prefix)).collect()
    }
}
