//! A folder of the device, through the File System Access API, by name: web-sys does not offer it as a stable interface. Where
//! the browser has none, `can_choose` says so. Which folder was chosen is kept in IndexedDB, which can hold such handles.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::indexed_db;
use kept_core::storage::Fault;
use kept_core::sync::{Device, Folder, FolderError, Listed};

/// Where the handle is kept, beside the book.
const KEY: &str = "kept/share/folder";
/// Where is kept what the device remembers of sharing.
const REMEMBERED: &str = "kept/share/device";
/// Where is kept what both sides changed.
const DIFFERED: &str = "kept/share/differed";

/// A folder that the person chose.
#[derive(Clone)]
pub struct Chosen(JsValue);

/// Whether the page may use a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// It may.
    Granted,
    /// The person is to be asked, which takes a press.
    Asked,
    /// It may not, until the person allows it in the browser's own settings.
    Denied,
}

fn call(of: &JsValue, name: &str, args: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    let given = Array::new();
    for arg in args {
        given.push(arg);
    }
    function.apply(of, &given)
}

async fn asked(of: &JsValue, name: &str, args: &[JsValue]) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&call(of, name, args)?)).await
}

fn option(name: &str, value: &JsValue) -> JsValue {
    let options = Object::new();
    // A plain object takes whatever is set on it.
    let _ = Reflect::set(&options, &name.into(), value);
    options.into()
}

fn text(of: &JsValue, name: &str) -> Option<String> {
    Reflect::get(of, &name.into()).ok()?.as_string()
}

fn count(of: &JsValue, name: &str) -> u64 {
    let number = Reflect::get(of, &name.into()).ok();
    // Sizes and times are far below 2^53; a cast from a double saturates.
    number.and_then(|number| number.as_f64()).unwrap_or(0.0) as u64
}

fn lost(thrown: JsValue) -> FolderError {
    match text(&thrown, "name").unwrap_or_default().as_str() {
        "NotAllowedError" | "SecurityError" => FolderError::Permission,
        "NotFoundError" => FolderError::Gone,
        "QuotaExceededError" => FolderError::Full,
        name => FolderError::Other(name.to_owned()),
    }
}

/// Whether this browser lets a page use a folder.
pub fn can_choose() -> bool {
    let window = web_sys::window();
    window.is_some_and(|window| {
        Reflect::get(&window, &"showDirectoryPicker".into())
            .is_ok_and(|picker| picker.is_function())
    })
}

/// Lets the person choose a folder; none where they would not. Must be called while a press lasts.
pub async fn choose() -> Option<Chosen> {
    let window = web_sys::window()?;
    let options = option("mode", &"readwrite".into());
    let chosen = asked(&window, "showDirectoryPicker", &[options])
        .await
        .ok()?;
    Some(Chosen(chosen))
}

/// The folder that was chosen before.
///
/// # Errors
/// Whatever the browser says.
pub async fn kept() -> Result<Option<Chosen>, Fault> {
    let held = indexed_db::value(KEY).await?;
    Ok((!held.is_undefined() && !held.is_null()).then_some(Chosen(held)))
}

/// Keeps the chosen folder, or forgets it.
///
/// # Errors
/// Whatever the browser says: it is then chosen for this page only.
pub async fn keep(chosen: Option<&Chosen>) -> Result<(), Fault> {
    match chosen {
        Some(Chosen(handle)) => indexed_db::keep_value(KEY, handle).await,
        None => indexed_db::change(vec![(KEY.to_owned(), None)]).await,
    }
}

/// What the device remembers of sharing.
///
/// # Errors
/// Whatever the browser says.
pub async fn remembered() -> Result<Option<String>, Fault> {
    indexed_db::get(REMEMBERED).await
}

/// Remembers it.
///
/// # Errors
/// Whatever the browser says.
pub async fn remember(text: String) -> Result<(), Fault> {
    indexed_db::change(vec![(REMEMBERED.to_owned(), Some(text))]).await
}

/// What both sides changed, as it was kept.
///
/// # Errors
/// Whatever the browser says.
pub async fn differed() -> Result<Option<String>, Fault> {
    indexed_db::get(DIFFERED).await
}

/// Keeps what both sides changed.
///
/// # Errors
/// Whatever the browser says.
pub async fn keep_differed(text: Option<String>) -> Result<(), Fault> {
    indexed_db::change(vec![(DIFFERED.to_owned(), text)]).await
}

/// What kind of device this is, as the browser calls it, in one word: `Windows`, `ChromeOS`.
pub fn system() -> String {
    let navigator = web_sys::window().map(|window| JsValue::from(window.navigator()));
    let navigator = navigator.unwrap_or(JsValue::UNDEFINED);
    let data = Reflect::get(&navigator, &"userAgentData".into());
    let data = data.ok().and_then(|data| text(&data, "platform"));
    let named = data.filter(|name| !name.is_empty());
    named
        .or_else(|| text(&navigator, "platform"))
        .map(|name| name.replace(' ', ""))
        .unwrap_or_default()
}

impl Chosen {
    /// The folder's name, without where it lies.
    pub fn name(&self) -> String {
        text(&self.0, "name").unwrap_or_default()
    }

    /// Whether the page may use it now.
    pub async fn permission(&self) -> Permission {
        self.standing("queryPermission").await
    }

    /// Asks the person for it. Must be called while a press lasts.
    pub async fn ask(&self) -> Permission {
        self.standing("requestPermission").await
    }

    async fn standing(&self, by: &str) -> Permission {
        let options = option("mode", &"readwrite".into());
        let answer = asked(&self.0, by, &[options]).await;
        match answer.ok().and_then(|answer| answer.as_string()).as_deref() {
            Some("granted") => Permission::Granted,
            Some("denied") => Permission::Denied,
            _ => Permission::Asked,
        }
    }

    async fn file(&self, name: &str) -> Result<JsValue, JsValue> {
        let handle = asked(&self.0, "getFileHandle", &[name.into()]).await?;
        asked(&handle, "getFile", &[]).await
    }

    async fn all(&self) -> Result<Vec<Listed>, JsValue> {
        let entries = call(&self.0, "values", &[])?;
        let mut listed = Vec::new();
        loop {
            let next = asked(&entries, "next", &[]).await?;
            if Reflect::get(&next, &"done".into())?.is_truthy() {
                return Ok(listed);
            }
            let entry = Reflect::get(&next, &"value".into())?;
            let name = text(&entry, "name").unwrap_or_default();
            if Device::of_file(&name).is_none() || text(&entry, "kind").as_deref() != Some("file") {
                continue;
            }
            match asked(&entry, "getFile", &[]).await {
                Ok(file) => listed.push(Listed {
                    name,
                    size: count(&file, "size"),
                    modified: count(&file, "lastModified"),
                }),
                // Carried away, or replaced, while it was looked at: the next look sees it.
                Err(_) => continue,
            }
        }
    }

    async fn put(&self, name: &str, text: &str) -> Result<(), JsValue> {
        let create = option("create", &JsValue::TRUE);
        let handle = asked(&self.0, "getFileHandle", &[name.into(), create]).await?;
        let stream = asked(&handle, "createWritable", &[]).await?;
        let written = match asked(&stream, "write", &[text.into()]).await {
            // Closing is what puts the new text in the place of the old one.
            Ok(_) => asked(&stream, "close", &[]).await,
            Err(thrown) => Err(thrown),
        };
        if written.is_err() {
            // What was not closed is thrown away by the browser in any case.
            let _ = asked(&stream, "abort", &[]).await;
        }
        written.map(|_| ())
    }
}

impl Folder for Chosen {
    async fn list(&self) -> Result<Vec<Listed>, FolderError> {
        self.all().await.map_err(lost)
    }

    async fn read(&self, name: &str) -> Result<String, FolderError> {
        let read = async {
            let file = self.file(name).await?;
            asked(&file, "text", &[]).await
        };
        let text = read.await.map_err(lost)?;
        Ok(text.as_string().unwrap_or_default())
    }

    async fn write(&self, name: &str, text: &str) -> Result<(), FolderError> {
        self.put(name, text).await.map_err(lost)
    }
}
