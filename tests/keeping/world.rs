//! A storage in which one thing goes wrong at one call, in every way that browsers, other pages and bad disks have.

use std::cell::Cell;

use kept_core::storage::memory::Memory;
use kept_core::storage::{Fault, KeyValue};

/// What goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// Nothing: the run that counts the calls.
    Nothing,
    /// One call throws.
    Throws(Fault),
    /// This and every later call throws.
    ThrowsOn(Fault),
    /// A write leaves the first half of the value, or one unit of it changed, and says that all is well.
    TearsWrite,
    FlipsWrite,
    /// A write or removal does nothing and says that all is well.
    Ignores,
    /// A read gives half the value, a changed one, or none, once.
    TearsRead,
    FlipsRead,
    LosesRead,
    /// The tab sees nothing that others write for so many calls.
    Lags(u64),
    /// The newest batch, or the newest snapshot, vanishes from the storage.
    LosesBatch,
    LosesSlot,
    /// Another page of the origin takes all the room that is left.
    Eats,
}

/// Whether everything is tried, however long it takes: `cargo xtask attack` says so.
pub fn is_whole() -> bool {
    std::env::var_os("KEPT_ATTACK").is_some()
}

/// Every shape in which browsers throw, by name and by number, and everything else that goes wrong.
pub fn everything() -> Vec<Wrong> {
    let names = [
        "QuotaExceededError",
        "QUOTA_EXCEEDED_ERR",
        "NS_ERROR_DOM_QUOTA_REACHED",
        "NS_ERROR_FILE_NO_DEVICE_SPACE",
        "SecurityError",
        "NotAllowedError",
        "NS_ERROR_DOM_SECURITY_ERR",
        "NS_ERROR_FILE_ACCESS_DENIED",
        "NS_ERROR_FILE_CORRUPTED",
        "NS_ERROR_STORAGE_IOERR",
        "NS_ERROR_STORAGE_BUSY",
        "NS_ERROR_NOT_AVAILABLE",
        "NS_ERROR_NOT_INITIALIZED",
        "InvalidStateError",
        "UnknownError",
        "an exception that is no error",
    ];
    let named = names.map(Fault::of_name);
    let numbered = [22, 1014, 18].map(|code| Fault::of_code(code).unwrap());
    let mut all: Vec<Wrong> = named
        .into_iter()
        .chain(numbered)
        .map(Wrong::Throws)
        .collect();
    let lasting = [
        Fault::Full,
        Fault::Denied,
        Fault::Corrupted,
        Fault::Missing,
        Fault::Other("the page is gone".into()),
    ];
    all.sort_by_key(|wrong| format!("{wrong:?}"));
    all.extend(lasting.map(Wrong::ThrowsOn));
    all.extend([
        Wrong::TearsWrite,
        Wrong::FlipsWrite,
        Wrong::Ignores,
        Wrong::TearsRead,
        Wrong::FlipsRead,
        Wrong::LosesRead,
        Wrong::Lags(1),
        Wrong::Lags(4),
        Wrong::Lags(u64::MAX),
        Wrong::LosesBatch,
        Wrong::LosesSlot,
        Wrong::Eats,
    ]);
    all
}

/// One tab's storage.
pub struct World {
    pub kv: Memory,
    wrong: Wrong,
    at: u64,
    calls: Cell<u64>,
    came: Cell<bool>,
}

pub const FOREIGN: &str = "another page/cache";

impl World {
    pub fn new(kv: Memory, wrong: Wrong, at: u64) -> World {
        World {
            kv,
            wrong,
            at,
            calls: Cell::new(0),
            came: Cell::new(false),
        }
    }

    pub fn calls(&self) -> u64 {
        self.calls.get()
    }

    /// Whether the wrong thing happened.
    pub fn came(&self) -> bool {
        self.came.get()
    }

    /// Whether this call is the one, after what needs no call has been done.
    fn is_now(&self) -> Result<bool, Fault> {
        let call = self.calls.get();
        self.calls.set(call + 1);
        if let Wrong::Lags(calls) = self.wrong {
            if call == self.at {
                self.came.set(true);
                self.kv.fall_behind();
            }
            if call == self.at.saturating_add(calls) {
                self.kv.catch_up();
            }
            return Ok(false);
        }
        if let Wrong::ThrowsOn(fault) = &self.wrong
            && call >= self.at
        {
            self.came.set(true);
            return Err(fault.clone());
        }
        if call != self.at {
            return Ok(false);
        }
        match &self.wrong {
            Wrong::Throws(fault) => {
                self.came.set(true);
                return Err(fault.clone());
            }
            Wrong::LosesBatch => self.lose("/j/"),
            Wrong::LosesSlot => self.lose("/s/"),
            Wrong::Eats => {
                let used = kept_core::storage::quota::usage(&self.kv).unwrap();
                self.kv.put(FOREIGN, "mine");
                self.kv.limit(used.ours + used.others + FOREIGN.len() + 4);
                self.came.set(true);
            }
            _ => {}
        }
        Ok(true)
    }

    fn lose(&self, kind: &str) {
        let contents = self.kv.contents();
        let of_kind = contents.keys().filter(|key| key.contains(kind));
        if let Some(key) = of_kind.max_by_key(|key| contents[*key].clone()) {
            self.kv.remove(key).unwrap();
            self.came.set(true);
        }
    }

    fn hit(&self) {
        self.came.set(true);
    }
}

pub fn torn(value: &str) -> String {
    value.chars().take(value.chars().count() / 2).collect()
}

pub fn flipped(value: &str) -> String {
    let mut chars: Vec<char> = value.chars().collect();
    let middle = chars.len() * 2 / 3;
    if let Some(unit) = chars.get_mut(middle) {
        *unit = char::from_u32(u32::from(*unit) ^ 4).unwrap_or('?');
    }
    chars.into_iter().collect()
}

impl KeyValue for World {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        let now = self.is_now()?;
        let Some(held) = self.kv.get(key)? else {
            return Ok(None);
        };
        Ok(match &self.wrong {
            Wrong::TearsRead if now => {
                self.hit();
                Some(torn(&held))
            }
            Wrong::FlipsRead if now => {
                self.hit();
                Some(flipped(&held))
            }
            Wrong::LosesRead if now => {
                self.hit();
                None
            }
            _ => Some(held),
        })
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        let now = self.is_now()?;
        match &self.wrong {
            Wrong::TearsWrite if now => {
                self.hit();
                self.kv.set(key, &torn(value))
            }
            Wrong::FlipsWrite if now => {
                self.hit();
                self.kv.set(key, &flipped(value))
            }
            Wrong::Ignores if now => {
                self.hit();
                Ok(())
            }
            _ => self.kv.set(key, value),
        }
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        let now = self.is_now()?;
        if now && self.wrong == Wrong::Ignores {
            self.hit();
            return Ok(());
        }
        self.kv.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        self.is_now()?;
        self.kv.keys()
    }
}
