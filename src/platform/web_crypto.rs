//! Locking a text with a passphrase and opening it again, through the browser's own WebCrypto, which pages have that came
//! over a safe connection. Keys never leave the browser's hands; the passphrase is kept nowhere.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use kept_core::exchange::encrypted_file;
use kept_core::exchange::encrypted_file::{EncryptedFile, ITERATIONS, NONCE, SALT};

fn subtle() -> Result<JsValue, JsValue> {
    let crypto = web_sys::window().ok_or(JsValue::NULL)?.crypto()?;
    Reflect::get(&crypto, &"subtle".into())
}

/// Whether this page can lock and open.
pub fn is_there() -> bool {
    subtle().is_ok_and(|subtle| subtle.is_object())
}

/// The copy of a text under a passphrase; none where the browser would not.
pub async fn seal(text: &str, passphrase: &str) -> Option<String> {
    let work = async {
        let (salt, nonce) = (random(SALT)?, random(NONCE)?);
        let header = encrypted_file::header(&salt.to_vec(), &nonce.to_vec());
        let key = key(passphrase, &salt, ITERATIONS, "encrypt").await?;
        let locked = turn("encrypt", &key, &nonce, &header, &bytes(text)).await?;
        Ok::<String, JsValue>(encrypted_file::write(&header, &locked.to_vec()))
    };
    work.await.ok()
}

/// The text of a copy; none where the passphrase is another one.
pub async fn unseal(sealed: &EncryptedFile, passphrase: &str) -> Option<String> {
    let work = async {
        let salt = Uint8Array::from(sealed.salt.as_slice());
        let nonce = Uint8Array::from(sealed.nonce.as_slice());
        let key = key(passphrase, &salt, sealed.iterations, "decrypt").await?;
        let locked = Uint8Array::from(sealed.locked.as_slice());
        turn("decrypt", &key, &nonce, &sealed.header, &locked).await
    };
    String::from_utf8(work.await.ok()?.to_vec()).ok()
}

fn random(count: usize) -> Result<Uint8Array, JsValue> {
    let crypto = web_sys::window().ok_or(JsValue::NULL)?.crypto()?;
    let bytes = Uint8Array::new_with_length(u32::try_from(count).unwrap_or(0));
    crypto.get_random_values_with_array_buffer_view(&bytes)?;
    Ok(bytes)
}

fn bytes(text: &str) -> Uint8Array {
    Uint8Array::from(text.as_bytes())
}

/// An object of these names.
fn object(pairs: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in pairs {
        // A plain object takes whatever is set on it.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

async fn call(name: &str, args: &[JsValue]) -> Result<JsValue, JsValue> {
    let subtle = subtle()?;
    let function: Function = Reflect::get(&subtle, &name.into())?.dyn_into()?;
    let given = Array::new();
    for arg in args {
        given.push(arg);
    }
    JsFuture::from(Promise::resolve(&function.apply(&subtle, &given)?)).await
}

/// The key of a passphrase. The same letters are the same passphrase however a keyboard composes them (NFC).
async fn key(
    passphrase: &str,
    salt: &Uint8Array,
    iterations: u32,
    use_: &str,
) -> Result<JsValue, JsValue> {
    let passphrase = String::from(js_sys::JsString::from(passphrase).normalize("NFC"));
    let raw = call(
        "importKey",
        &[
            "raw".into(),
            bytes(&passphrase).into(),
            "PBKDF2".into(),
            JsValue::FALSE,
            Array::of1(&"deriveKey".into()).into(),
        ],
    )
    .await?;
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", salt.into()),
        ("iterations", iterations.into()),
    ]);
    let what = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    call(
        "deriveKey",
        &[
            how,
            raw,
            what,
            JsValue::FALSE,
            Array::of1(&use_.into()).into(),
        ],
    )
    .await
}

/// Locks or opens; the header is covered by the tag.
async fn turn(
    use_: &str,
    key: &JsValue,
    nonce: &Uint8Array,
    header: &str,
    text: &Uint8Array,
) -> Result<Uint8Array, JsValue> {
    let how = object(&[
        ("name", "AES-GCM".into()),
        ("iv", nonce.into()),
        ("additionalData", bytes(header).into()),
        ("tagLength", 128.into()),
    ]);
    let done = call(use_, &[how, key.clone(), text.into()]).await?;
    Ok(Uint8Array::new(&done))
}
