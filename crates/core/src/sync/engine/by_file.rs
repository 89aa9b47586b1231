//! Device files that a person carries: made to be sent, downloaded or put into the folder by hand, and received the same way.
//! They are the files of the folder, so that devices with a folder and devices without one share one book.

use super::{SyncEngine, last};
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::exchange::checksum::Check;
use crate::sync::device::Device;
use crate::sync::device_file::{Header, body, seal};

/// So many files that were handed over are known again.
const REMEMBERED: usize = 8;

/// Whose a device file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Another device's, with the turn of its file that was merged before.
    Peer(Option<Stamp>),
    /// This device's own.
    Own,
}

impl SyncEngine {
    /// The file of this device to be handed over. `turn` is later than all that the book has seen.
    pub fn hand_over(&mut self, book: &Book, turn: Stamp, at: &str) -> String {
        let header = Header {
            device: self.device.clone(),
            name: self.name.clone(),
            turn,
            seen: self.seen.clone(),
        };
        let (text, check) = seal(&body(book), &header, at);
        self.note_handed(check);
        text
    }

    /// Whose a file is.
    pub fn origin(&self, header: &Header) -> Origin {
        match header.device == self.device {
            true => Origin::Own,
            false => Origin::Peer(self.seen.get(&header.device).and_then(|all| last(all))),
        }
    }

    /// Notes that a file that was handed over here has been merged. `at` is later than every stamp in the book before. A file
    /// under this device's name that it did not make and that brought news is a copied browser profile's: the device then takes
    /// the name `fresh`, which nobody has yet.
    pub fn received(
        &mut self,
        header: &Header,
        check: &Check,
        has_news: bool,
        at: Stamp,
        fresh: Device,
    ) {
        if header.device == self.device {
            if !has_news || self.wrote(check) {
                return;
            }
            self.device = fresh;
            self.left.clear();
            self.handed.clear();
            self.held = None;
            self.own = None;
        }
        self.note_heard(header, at);
    }

    pub(super) fn note_handed(&mut self, check: Check) {
        if self.handed.contains(&check) {
            return;
        }
        self.handed.push(check);
        if self.handed.len() > REMEMBERED {
            self.handed.remove(0);
        }
    }

    /// Whether this device made the file of this check, so far as it remembers.
    pub(super) fn wrote(&self, check: &Check) -> bool {
        self.left.contains(check) || self.handed.contains(check)
    }
}
