//! localStorage as the store sees it. Any access may throw, the one to `window.localStorage` included, so nothing is
//! held on to between calls and every exception becomes a fault.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use kept_core::storage::counting::Counting;
use kept_core::storage::{Fault, KeyValue};

/// The storage of this page's origin.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalStorage;

impl LocalStorage {
    fn get(self) -> Result<Storage, Fault> {
        let window = web_sys::window().ok_or(Fault::Missing)?;
        // Where storage is switched off, some browsers throw here and some give null.
        window.local_storage().map_err(fault)?.ok_or(Fault::Missing)
    }
}

impl KeyValue for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        LocalStorage::get(*self)?.get_item(key).map_err(fault)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        LocalStorage::get(*self)?
            .set_item(key, value)
            .map_err(fault)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        LocalStorage::get(*self)?.remove_item(key).map_err(fault)
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        let storage = LocalStorage::get(*self)?;
        // One call, because walking by `key(n)` skips a key whenever another tab takes an earlier one away.
        let keys = js_sys::Reflect::own_keys(&storage).map_err(fault)?;
        Ok(keys.iter().filter_map(|key| key.as_string()).collect())
    }

    fn counting(&self) -> Counting {
        Counting::of_vendor(&vendor().unwrap_or_default())
    }
}

/// Who made the engine. Nothing in the storage itself tells what it counts, short of filling it.
fn vendor() -> Option<String> {
    let navigator = web_sys::window()?.navigator();
    let vendor = js_sys::Reflect::get(&navigator, &"vendor".into()).ok()?;
    vendor.as_string()
}

/// The fault that an exception means.
pub(super) fn fault(thrown: JsValue) -> Fault {
    if let Some(exception) = thrown.dyn_ref::<DomException>() {
        return match Fault::of_name(&exception.name()) {
            Fault::Other(name) => Fault::of_code(exception.code()).unwrap_or(Fault::Other(name)),
            known => known,
        };
    }
    let name = thrown.dyn_ref::<js_sys::Error>().map(|error| error.name());
    let name = name.map_or_else(|| "an exception that is no error".to_owned(), String::from);
    Fault::of_name(&name)
}
