//! The browser's IndexedDB as a second map from text to text, slower than localStorage and sooner on the disk. Any call may
//! fail, and where there is none all of them do. One database, one store, keys below a prefix of our own.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
};

use super::local_storage::fault;
use kept_core::storage::Fault;

const NAME: &str = "kept";
const STORE: &str = "kept";
const VERSION: u32 = 1;

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// What is to become of a key: a value, or nothing.
pub type Change = (String, Option<String>);

/// Every key that begins so, with its value, in the order of keys.
///
/// # Errors
/// Whatever the browser says.
pub async fn entries(prefix: &str) -> Result<Vec<(String, String)>, Fault> {
    read(prefix).await.map_err(fault)
}

/// The value of a key.
///
/// # Errors
/// Whatever the browser says.
pub async fn get(key: &str) -> Result<Option<String>, Fault> {
    let (transaction, store) = begin(false).await.map_err(fault)?;
    let value = settled(&store.get(&key.into()).map_err(fault)?).await;
    drop(transaction);
    Ok(value.map_err(fault)?.as_string())
}

/// The value of a key that may be no text; undefined where there is none.
///
/// # Errors
/// Whatever the browser says.
pub async fn value(key: &str) -> Result<JsValue, Fault> {
    let (transaction, store) = begin(false).await.map_err(fault)?;
    let value = settled(&store.get(&key.into()).map_err(fault)?).await;
    drop(transaction);
    value.map_err(fault)
}

/// Keeps a value that is no text.
///
/// # Errors
/// Whatever the browser says; nothing was changed then.
pub async fn keep_value(key: &str, value: &JsValue) -> Result<(), Fault> {
    let work = async {
        let (transaction, store) = begin(true).await?;
        store.put_with_key(value, &key.into())?;
        completed(&transaction).await
    };
    work.await.map_err(fault)
}

/// Makes changes, all of them or none; when this says so, they are on the disk as far as the browser knows.
///
/// # Errors
/// Whatever the browser says; nothing was changed then.
pub async fn change(changes: Vec<Change>) -> Result<(), Fault> {
    write(changes).await.map_err(fault)
}

/// Takes every key away that begins so.
///
/// # Errors
/// Whatever the browser says; nothing was changed then.
pub async fn forget(prefix: &str) -> Result<(), Fault> {
    let work = async {
        let (transaction, store) = begin(true).await?;
        store.delete(&range(prefix)?)?;
        completed(&transaction).await
    };
    work.await.map_err(fault)
}

async fn read(prefix: &str) -> Result<Vec<(String, String)>, JsValue> {
    let (_transaction, store) = begin(false).await?;
    let range = range(prefix)?;
    // Both are asked for before either is awaited, or the transaction would be over.
    let keys = store.get_all_keys_with_key(&range)?;
    let values = store.get_all_with_key(&range)?;
    let keys: Array = settled(&keys).await?.dyn_into()?;
    let values: Array = settled(&values).await?.dyn_into()?;
    let pairs = keys.iter().zip(values.iter());
    Ok(pairs
        .filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)))
        .collect())
}

async fn write(changes: Vec<Change>) -> Result<(), JsValue> {
    let (transaction, store) = begin(true).await?;
    for (key, value) in changes {
        let key = JsValue::from(key);
        match value {
            Some(value) => store.put_with_key(&value.into(), &key)?,
            None => store.delete(&key)?,
        };
    }
    completed(&transaction).await
}

/// All keys that begin so.
fn range(prefix: &str) -> Result<JsValue, JsValue> {
    let last = format!("{prefix}\u{ffff}");
    Ok(IdbKeyRange::bound(&prefix.into(), &last.into())?.into())
}

async fn begin(writes: bool) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
    let held = OPEN.with_borrow(Clone::clone);
    let begun = match held {
        Some(database) => transaction(&database, writes),
        None => Err(JsValue::NULL),
    };
    let transaction = match begun {
        Ok(transaction) => transaction,
        // Never opened, or closed by the browser meanwhile.
        Err(_) => {
            let database = open().await?;
            OPEN.set(Some(database.clone()));
            transaction(&database, writes)?
        }
    };
    let store = transaction.object_store(STORE)?;
    Ok((transaction, store))
}

/// `IDBDatabase.transaction` with the wish that what is written be on the disk, which web-sys does not offer.
fn transaction(database: &IdbDatabase, writes: bool) -> Result<IdbTransaction, JsValue> {
    let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let mode = if writes { "readwrite" } else { "readonly" };
    begin
        .call3(database, &STORE.into(), &mode.into(), &options)?
        .dyn_into()
}

async fn open() -> Result<IdbDatabase, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    // Where there is none, some browsers throw here and some give nothing.
    let factory = window.indexed_db()?.ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(NAME, VERSION)?;
    let asked: IdbOpenDbRequest = request.clone();
    let upgrade = Closure::once(move || {
        let database = asked.result().and_then(|result| result.dyn_into());
        // A store that cannot be made is missed by the first transaction.
        let _ = database.and_then(|database: IdbDatabase| database.create_object_store(STORE));
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let database: IdbDatabase = settled(&request).await?.dyn_into()?;
    give_way(&database);
    Ok(database)
}

/// Lets go of the database when somebody wants another version of it or none at all: a later release in another tab, or
/// the browser's own wish to clear it, would otherwise wait for this tab. The next call opens it anew.
fn give_way(database: &IdbDatabase) {
    let asked = database.clone();
    let close = Closure::<dyn FnMut()>::new(move || {
        asked.close();
        OPEN.set(None);
    });
    // It lives as long as the database, which is as long as the page or until this is called.
    let close = close.into_js_value();
    let close: &Function = close.unchecked_ref();
    database.set_onversionchange(Some(close));
    database.set_onclose(Some(close));
}

/// The result of a request.
async fn settled(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |good, bad| {
        request.set_onsuccess(Some(&good));
        request.set_onerror(Some(&bad));
    });
    match JsFuture::from(in_time(promise)).await {
        Ok(_) => request.result(),
        Err(_) => Err(request
            .error()
            .ok()
            .flatten()
            .map_or(JsValue::NULL, Into::into)),
    }
}

async fn completed(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let promise = Promise::new(&mut |good, bad| {
        transaction.set_oncomplete(Some(&good));
        transaction.set_onabort(Some(&bad));
    });
    match JsFuture::from(in_time(promise)).await {
        Ok(_) => Ok(()),
        Err(_) => Err(transaction.error().map_or(JsValue::NULL, Into::into)),
    }
}

/// How long the browser may take for one answer, in milliseconds; a database that hangs counts as missing.
const PATIENCE: i32 = 15_000;

fn in_time(answer: Promise) -> Promise {
    let late = Promise::new(&mut |_, bad| {
        let window = web_sys::window();
        // Without a timer it waits as long as it takes.
        let _ = window.map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&bad, PATIENCE)
        });
    });
    Promise::race(&Array::of2(&answer, &late))
}
