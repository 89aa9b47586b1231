//! Sharing by files that the person carries, beside a folder or without one: the same device files, made and received by hand.

use super::notes::note;
use super::status::FromDevice;
use super::{Work, show, start, work};
use crate::app::dispatcher::Dispatcher;
use crate::platform::{clock, file_system_access, web_crypto};
use kept_core::book::hlc::Stamp;
use kept_core::exchange::checksum::Check;
use kept_core::exchange::json::diff::Comparison;
use kept_core::sync::{Device, Header, SyncEngine, device};

/// A file for another device.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceFile {
    /// Its name without an ending.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Whether a passphrase locks it.
    pub is_locked: bool,
}

impl DeviceFile {
    /// Its name as a download: one that is not locked may be put into a shared folder as it is.
    pub fn download_name(&self) -> String {
        match self.is_locked {
            true => format!("{}-sealed.txt", self.name),
            false => format!("{}.json", self.name),
        }
    }

    /// Its name for the share sheet, where browsers take texts and no JSON.
    pub fn share_name(&self) -> String {
        match self.is_locked {
            true => self.download_name(),
            false => format!("{}.txt", self.name),
        }
    }
}

/// What is remembered of sharing; a device that never shared is called so.
async fn engine(work: &Work, called: &str) -> SyncEngine {
    let remembered = file_system_access::remembered().await.ok().flatten();
    let held = work.sharing.borrow().clone();
    match (held, remembered) {
        (Some(mut held), Some(text)) => {
            // Another tab may have received since.
            held.refresh(&text);
            held
        }
        (Some(held), None) => held,
        (None, remembered) => {
            let recalled = remembered.and_then(|text| SyncEngine::recall(&text));
            recalled.unwrap_or_else(|| SyncEngine::new(Device::of_bits(clock::chance()), called))
        }
    }
}

async fn keep(work: &Work, engine: SyncEngine) {
    // What cannot be remembered makes this device another one when the page is opened next, and loses nothing.
    let _ = file_system_access::remember(engine.remembered()).await;
    work.sharing.replace(Some(engine));
    show(work);
}

/// Makes this device's file of the book as it is now, locked where there is a passphrase; none where the browser cannot lock
/// it, and in the demo book.
pub async fn make(called: &str, passphrase: &str) -> Option<DeviceFile> {
    let work = work()?;
    let mut engine = engine(&work, called).await;
    if !called.is_empty() && engine.name() != device::tidy(called) {
        engine.rename(called);
    }
    let text = work.dispatcher.with(|session| {
        let turn = session.next_stamp(clock::now());
        engine.hand_over(session.book(), turn, &clock::timestamp())
    });
    let file = engine.device().file();
    let name = file.trim_end_matches(".json").to_owned();
    keep(&work, engine).await;
    let (text, is_locked) = match passphrase {
        "" => (text, false),
        _ => (web_crypto::seal(&text, passphrase).await?, true),
    };
    Some(DeviceFile {
        name,
        text,
        is_locked,
    })
}

/// Whose a file is that came by hand; none in the demo book, where it is an import like any other.
pub async fn whose(dispatcher: &Dispatcher, header: Header, check: Check) -> Option<FromDevice> {
    // Whoever never shared a folder has no work under way.
    start(dispatcher);
    let work = work()?;
    let engine = engine(&work, "").await;
    Some(FromDevice {
        us: engine.device().clone(),
        origin: engine.origin(&header),
        header,
        check,
    })
}

/// Notes that a device's file is in the book. `at` is later than every stamp in the book before it came in.
pub async fn received(from: &FromDevice, comparison: &Comparison, at: Stamp) {
    let Some(work) = work() else { return };
    let mut engine = engine(&work, "").await;
    let fresh = Device::of_bits(clock::chance());
    let has_news = !comparison.is_nothing();
    engine.received(&from.header, &from.check, has_news, at, fresh);
    if has_news {
        note(
            &work,
            &from.header.name,
            comparison,
            from.conflicts(comparison),
        )
        .await;
    }
    keep(&work, engine).await;
}

/// Forgets a device that is not used any more.
pub async fn forget(device: &Device) {
    let Some(work) = work() else { return };
    let mut engine = engine(&work, "").await;
    engine.forget(device);
    keep(&work, engine).await;
}
