//! Push: writes the own file where the book has changed, and takes a new device id where somebody else has written to
//! it.

use super::SyncEngine;
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::exchange::checksum::Check;
use crate::sync::device::Device;
use crate::sync::device_file::{Header, body, open, seal};
use crate::sync::folder::{Folder, FolderError, Listed};

/// What to do about the own file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prepared {
    /// Nothing: it is as it should be.
    Nothing,
    /// What stands there is to be merged first, and this called again: absence is never deletion, and a browser whose
    /// storage was emptied must not empty its file.
    First(String),
    /// What is remembered is to be kept, and then [`SyncEngine::write`] called.
    Ready,
}

/// Who wrote the file with this device's name.
enum Whose {
    /// This device wrote it, with this check.
    Ours(Check),
    /// Somebody else wrote it.
    Theirs,
    /// There is none, or none that is whole.
    Nobodys,
}

impl SyncEngine {
    /// Records whether the own file is still the one written last.
    pub(super) fn own_stands(&mut self, listed: Option<&Listed>) {
        if listed.is_none() {
            self.held = None;
        }
        if self.own.is_some() && self.own.as_ref() != listed {
            self.own = None;
            self.is_read = false;
        }
    }

    /// Whether the own file stands in the folder as this page wrote it.
    pub fn stands_written(&self) -> bool {
        self.held.is_some() && self.own.is_some()
    }

    /// Prepares the own file, if the book is another than the one in it. `turn` is later than all that the book has seen;
    /// `fresh` is a device that nobody has yet.
    ///
    /// # Errors
    /// Whatever kept the own file from being read.
    pub async fn prepare(
        &mut self,
        folder: &impl Folder,
        book: &Book,
        turn: Stamp,
        at: &str,
        fresh: Device,
    ) -> Result<Prepared, FolderError> {
        let body = body(book);
        let held = Check::of(&body);
        let is_same = self.held.as_ref() == Some(&held);
        if is_same && self.own.is_some() {
            return Ok(Prepared::Nothing);
        }
        let (whose, text) = self.whose(folder).await?;
        if is_same && matches!(&whose, Whose::Ours(check) if self.left.last() == Some(check)) {
            return Ok(Prepared::Nothing);
        }
        if let Some(text) = text.filter(|_| !self.is_read) {
            self.is_read = true;
            return Ok(Prepared::First(text));
        }
        match whose {
            Whose::Ours(check) => self.left = vec![check],
            Whose::Theirs => {
                self.device = fresh;
                self.left.clear();
            }
            Whose::Nobodys => self.left.clear(),
        }
        let header = Header {
            device: self.device.clone(),
            name: self.name.clone(),
            turn,
            seen: self.seen.clone(),
        };
        let (text, check) = seal(&body, &header, at);
        self.left.push(check.clone());
        self.pending = Some((text, check));
        self.held = Some(held);
        Ok(Prepared::Ready)
    }

    /// Whose the file under this device's name is, with its text where it is whole and this page did not write it.
    async fn whose(&self, folder: &impl Folder) -> Result<(Whose, Option<String>), FolderError> {
        if let (Some(_), Some(check)) = (&self.own, self.left.last()) {
            return Ok((Whose::Ours(check.clone()), None));
        }
        match folder.read(&self.device.file()).await {
            Err(FolderError::Gone) => Ok((Whose::Nobodys, None)),
            Err(lost) => Err(lost),
            Ok(text) => Ok(match open(&self.device, &text) {
                Ok((_, check)) if self.wrote(&check) => (Whose::Ours(check), Some(text)),
                Ok(_) => (Whose::Theirs, Some(text)),
                Err(_) => (Whose::Nobodys, None),
            }),
        }
    }

    /// Writes what was prepared.
    ///
    /// # Errors
    /// Whatever kept it from being written; it is tried again in the next round.
    pub async fn write(&mut self, folder: &impl Folder) -> Result<(), FolderError> {
        let Some((text, check)) = self.pending.take() else {
            return Ok(());
        };
        let file = self.device.file();
        if let Err(lost) = folder.write(&file, &text).await {
            self.held = None;
            return Err(lost);
        }
        self.left = vec![check];
        let listed = folder.list().await?;
        self.own = listed.into_iter().find(|one| one.name == file);
        Ok(())
    }
}
