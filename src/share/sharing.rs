//! What a device does with the folder: which files it reads, and when and whether it writes its own. Reading comes before
//! merging and merging before writing, all of which the caller does in steps of its own.
//!
//! The device remembers the checks of what it wrote last. A whole file under its name with any other check was written by
//! somebody else, such as a browser profile that was copied: the device then takes another name and leaves the file alone.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::file::{Damage, Header, Merged, body, open, seal};
use super::folder::{Folder, Listed, Lost};
use super::name::{Device, tidy};
use crate::book::Book;
use crate::book::record::{Fields, gathered};
use crate::book::stamp::Stamp;
use crate::exchange::check::Check;
use crate::exchange::json::MAX_BYTES;

/// How another device's file stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Seen, not read yet.
    Unread,
    /// Read whole and merged.
    Merged,
    /// Not whole, or under a wrong name; nothing of it was used.
    Damaged(Damage),
    /// Larger than any file that is read.
    TooLarge,
    /// Whole, but no book that this release reads: most likely a newer one's.
    Refused,
}

/// Another device's file.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// As it was listed when it was last read.
    pub listed: Listed,
    /// How it stands.
    pub standing: Standing,
    /// What the last whole one said of itself.
    pub header: Option<Header>,
    /// In how many more rounds a damaged one is read again though it looks unchanged.
    rest: u32,
}

/// Another device's file, read whole and not merged yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// As it was listed.
    pub listed: Listed,
    /// What it says of itself.
    pub header: Header,
    /// The text.
    pub text: String,
    /// The turn of the file of this device that was merged before, by this page or an earlier one.
    pub before: Option<Stamp>,
}

/// What is to be done for the own file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prepared {
    /// Nothing: it is as it should be.
    Nothing,
    /// What stands there is to be merged first, and this called again: absence is never deletion, and a browser whose
    /// storage was emptied must not empty its file.
    First(String),
    /// What is remembered is to be kept, and then [`Sharing::write`] called.
    Ready,
}

/// One device's part in a folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Sharing {
    device: Device,
    name: String,
    /// The checks of the file as it was written last, and as it was about to be.
    left: Vec<Check>,
    /// The check of the book in it, without the time.
    held: Option<Check>,
    /// The latest of the others' files that were merged, through all pages of this browser.
    seen: BTreeMap<Device, Vec<Merged>>,
    others: BTreeMap<Device, Other>,
    /// The own file as it was listed after it was written.
    own: Option<Listed>,
    /// Whether the book holds what the own file said when this page found it.
    is_read: bool,
    /// A text that is remembered and not yet written.
    pending: Option<(String, Check)>,
}

/// So many files of each other device are remembered as merged.
const REMEMBERED: usize = 8;

/// The turn of the last file that was merged.
fn last(all: &[Merged]) -> Option<Stamp> {
    all.last().map(|one| one.turn)
}

/// Rounds between two looks at a damaged file that seems unchanged.
const REST: u32 = 8;

impl Sharing {
    /// A device that never shared.
    pub fn new(device: Device, name: &str) -> Sharing {
        Sharing {
            device,
            name: tidy(name),
            left: Vec::new(),
            held: None,
            seen: BTreeMap::new(),
            others: BTreeMap::new(),
            own: None,
            is_read: false,
            pending: None,
        }
    }

    /// What the browser is to remember outside the book.
    pub fn remembered(&self) -> String {
        let left: Vec<&str> = self.left.iter().map(Check::as_str).collect();
        let seen = self.seen.iter();
        let seen: Fields =
            gathered(seen.map(|(device, all)| (device.as_str().to_owned(), Merged::write(all))));
        let held = self.held.as_ref().map(Check::as_str);
        json!({"device": self.device.as_str(), "name": self.name, "left": left, "held": held, "seen": seen})
            .to_string()
    }

    /// Reads what was remembered.
    pub fn recall(text: &str) -> Option<Sharing> {
        let value: Value = serde_json::from_str(text).ok()?;
        let word = |name: &str| value.get(name).and_then(Value::as_str);
        let mut sharing = Sharing::new(Device::read(word("device")?)?, word("name")?);
        let left = value.get("left").and_then(Value::as_array);
        let left = left.into_iter().flatten().filter_map(Value::as_str);
        sharing.left = left.map(Check::read).collect();
        sharing.held = word("held").map(Check::read);
        let seen = value.get("seen").and_then(Value::as_object);
        for (device, all) in seen.into_iter().flatten() {
            if let Some(device) = Device::read(device) {
                sharing.seen.insert(device, Merged::read(all));
            }
        }
        Some(sharing)
    }

    /// Takes over what another tab of this browser remembered since.
    pub fn refresh(&mut self, text: &str) {
        if let Some(newer) = Sharing::recall(text) {
            self.name = newer.name;
            self.left = newer.left;
            self.held = newer.held;
            if newer.device != self.device {
                self.device = newer.device;
                self.own = None;
            }
            for (device, all) in newer.seen {
                let held = self.seen.entry(device).or_default();
                if last(&all) > last(held) {
                    *held = all;
                }
            }
        }
    }

    /// This device.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// What the person calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Calls it otherwise; the file says so at the next writing.
    pub fn rename(&mut self, name: &str) {
        self.name = tidy(name);
        self.held = None;
    }

    /// The other devices.
    pub fn others(&self) -> &BTreeMap<Device, Other> {
        &self.others
    }

    /// Looks at the folder: which files of others are to be read now.
    ///
    /// # Errors
    /// Whatever kept it from being listed.
    pub async fn look(&mut self, folder: &impl Folder) -> Result<Vec<Listed>, Lost> {
        let listed = folder.list().await?;
        let file = self.device.file();
        self.own_stands(listed.iter().find(|one| one.name == file));
        let mut there = BTreeMap::new();
        for one in listed {
            match Device::of_file(&one.name) {
                Some(device) if device != self.device => there.insert(device, one),
                _ => None,
            };
        }
        self.others.retain(|device, _| there.contains_key(device));
        let mut wanted = Vec::new();
        for (device, listed) in there {
            let other = self.others.entry(device).or_insert_with(|| Other {
                listed: listed.clone(),
                standing: Standing::Unread,
                header: None,
                rest: 0,
            });
            other.rest = other.rest.saturating_sub(1);
            let settled = match other.standing {
                Standing::Unread => false,
                Standing::Merged | Standing::TooLarge | Standing::Refused => other.listed == listed,
                Standing::Damaged(_) => other.listed == listed && other.rest > 0,
            };
            if !settled {
                wanted.push(listed);
            }
        }
        Ok(wanted)
    }

    /// Notes whether the own file is still the one that was written.
    fn own_stands(&mut self, listed: Option<&Listed>) {
        if listed.is_none() {
            self.held = None;
        }
        if self.own.is_some() && self.own.as_ref() != listed {
            self.own = None;
            self.is_read = false;
        }
    }

    /// Reads one file of another device. None where it cannot be used now; its standing then says why.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    pub async fn fetch(
        &mut self,
        folder: &impl Folder,
        listed: Listed,
    ) -> Result<Option<Arrived>, Lost> {
        let Some(device) = Device::of_file(&listed.name) else {
            return Ok(None);
        };
        if listed.size > MAX_BYTES {
            self.stands(&device, listed, Standing::TooLarge);
            return Ok(None);
        }
        let text = match folder.read(&listed.name).await {
            Ok(text) => text,
            // Carried away between the listing and the reading.
            Err(Lost::Gone) => return Ok(None),
            Err(lost) => return Err(lost),
        };
        match open(&device, &text) {
            Ok((header, _)) => Ok(Some(Arrived {
                listed,
                before: self.seen.get(&device).and_then(|all| last(all)),
                header,
                text,
            })),
            Err(damage) => {
                self.stands(&device, listed, Standing::Damaged(damage));
                Ok(None)
            }
        }
    }

    fn stands(&mut self, device: &Device, listed: Listed, standing: Standing) {
        let other = self.others.entry(device.clone()).or_insert_with(|| Other {
            listed: listed.clone(),
            standing: Standing::Unread,
            header: None,
            rest: 0,
        });
        other.listed = listed;
        other.standing = standing;
        other.rest = REST;
    }

    /// Notes that a file was merged, and whether it was a book at all. `at` is later than all that the book had seen before.
    pub fn merged(&mut self, arrived: &Arrived, is_book: bool, at: Stamp) {
        let header = &arrived.header;
        let standing = match is_book {
            true => Standing::Merged,
            false => Standing::Refused,
        };
        self.stands(&header.device, arrived.listed.clone(), standing);
        if let Some(other) = self.others.get_mut(&header.device) {
            other.header = Some(header.clone());
        }
        if is_book {
            let turn = header.turn;
            let seen = self.seen.entry(header.device.clone()).or_default();
            if last(seen) < Some(turn) {
                seen.push(Merged { turn, at });
            }
            if seen.len() > REMEMBERED {
                seen.remove(0);
            }
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
    ) -> Result<Prepared, Lost> {
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
    async fn whose(&self, folder: &impl Folder) -> Result<(Whose, Option<String>), Lost> {
        if let (Some(_), Some(check)) = (&self.own, self.left.last()) {
            return Ok((Whose::Ours(check.clone()), None));
        }
        match folder.read(&self.device.file()).await {
            Err(Lost::Gone) => Ok((Whose::Nobodys, None)),
            Err(lost) => Err(lost),
            Ok(text) => Ok(match open(&self.device, &text) {
                Ok((_, check)) if self.left.contains(&check) => (Whose::Ours(check), Some(text)),
                Ok(_) => (Whose::Theirs, Some(text)),
                Err(_) => (Whose::Nobodys, None),
            }),
        }
    }

    /// Writes what was prepared.
    ///
    /// # Errors
    /// Whatever kept it from being written; it is tried again in the next round.
    pub async fn write(&mut self, folder: &impl Folder) -> Result<(), Lost> {
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

/// Whose the file under this device's name is.
enum Whose {
    /// This device wrote it, with this check.
    Ours(Check),
    /// Somebody else wrote it.
    Theirs,
    /// There is none, or none that is whole.
    Nobodys,
}
