//! The entries of a ZIP archive, inflated as they are read and never past a limit, whatever their headers promise.

use std::io::{BufRead, Error, ErrorKind, Read, Result as IoResult};

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use super::pace::{Pace, Stopped};

/// The most bytes one entry may have once inflated.
const MAX_ENTRY: usize = 192 << 20;
/// The most entries an archive may have.
const MAX_ENTRIES: usize = 10_000;
/// How many times its packed size an entry may have, beyond a first megabyte.
const MAX_RATIO: usize = 200;
/// How many bytes are inflated at once.
const CHUNK: usize = 32 << 10;

/// One entry of an archive.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its path.
    pub name: String,
    method: u16,
    packed: usize,
    size: usize,
    offset: usize,
}

/// An archive.
pub struct Archive<'b> {
    bytes: &'b [u8],
    entries: Vec<Entry>,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(pair.try_into().ok()?)))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}

impl<'b> Archive<'b> {
    /// Reads the list of entries at the end of an archive.
    ///
    /// # Errors
    /// It has none, or too many.
    pub fn open(bytes: &'b [u8]) -> Result<Archive<'b>, &'static str> {
        let tail = bytes.len().saturating_sub(66_000);
        let end = bytes
            .get(tail..)
            .and_then(|tail| tail.windows(4).rposition(|four| four == b"PK\x05\x06"))
            .map(|at| tail + at)
            .ok_or("damaged")?;
        let count = u16_at(bytes, end + 10).ok_or("damaged")?;
        if count > MAX_ENTRIES {
            return Err("too_large");
        }
        let mut at = u32_at(bytes, end + 16).ok_or("damaged")?;
        let mut entries = Vec::new();
        for _ in 0..count {
            let (entry, next) = entry(bytes, at).ok_or("damaged")?;
            entries.push(entry);
            at = next;
        }
        Ok(Archive { bytes, entries })
    }

    /// The paths of the entries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// How many bytes the entry with this path has, as its header says.
    #[cfg(feature = "xlsx")]
    pub fn size(&self, name: &str) -> usize {
        self.find(name).map_or(0, |entry| entry.size)
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        let is_it = |entry: &&Entry| entry.name.eq_ignore_ascii_case(name);
        self.entries.iter().find(is_it)
    }

    /// Opens the entry with this path for reading; none where there is no such.
    ///
    /// # Errors
    /// It is damaged, or larger than any honest one.
    pub fn open_entry(&self, name: &str) -> Result<Option<EntryReader<'b>>, &'static str> {
        let Some(entry) = self.find(name) else {
            return Ok(None);
        };
        if entry.size > MAX_ENTRY || entry.size > entry.packed.saturating_mul(MAX_RATIO) + (1 << 20)
        {
            return Err("too_large");
        }
        let (name, extra) = (
            u16_at(self.bytes, entry.offset + 26),
            u16_at(self.bytes, entry.offset + 28),
        );
        let start = entry.offset + 30 + name.ok_or("damaged")? + extra.ok_or("damaged")?;
        let end = start.checked_add(entry.packed).ok_or("damaged")?;
        let packed = self.bytes.get(start..end).ok_or("damaged")?;
        let inflating = match entry.method {
            0 => None,
            8 => Some(InflateState::new_boxed(DataFormat::Raw)),
            _ => return Err("damaged"),
        };
        Ok(Some(EntryReader {
            packed,
            inflating,
            plain: Vec::new(),
            read: 0,
            left: entry.size,
            allowed: usize::MAX,
        }))
    }

    /// The bytes of the entry with this path, at most so many; none where there is no such.
    ///
    /// # Errors
    /// It was called off; inside, it is damaged, or larger than that or than any honest one.
    pub async fn read(
        &self,
        name: &str,
        most: usize,
        pace: Pace<'_>,
    ) -> Result<Result<Option<Vec<u8>>, &'static str>, Stopped> {
        let mut entry = match self.open_entry(name) {
            Ok(Some(entry)) => entry,
            Ok(None) => return Ok(Ok(None)),
            Err(reason) => return Ok(Err(reason)),
        };
        if entry.left > most {
            return Ok(Err("too_large"));
        }
        let mut bytes = Vec::with_capacity(entry.left);
        loop {
            let count = match entry.fill_buf() {
                Ok([]) => return Ok(Ok(Some(bytes))),
                Ok(plain) => {
                    bytes.extend_from_slice(plain);
                    plain.len()
                }
                Err(_) => return Ok(Err("damaged")),
            };
            entry.consume(count);
            pace.rest(2).await?;
        }
    }
}

/// An entry of an archive while it is read.
pub struct EntryReader<'b> {
    /// What is not inflated yet.
    packed: &'b [u8],
    /// None where it is stored as it is.
    inflating: Option<Box<InflateState>>,
    plain: Vec<u8>,
    /// How much of `plain` was read.
    read: usize,
    /// How many bytes its header still promises.
    left: usize,
    /// How many bytes may be read before [`EntryReader::allow`] says more.
    allowed: usize,
}

impl EntryReader<'_> {
    /// Allows so many bytes to be read from now on: a reader that must keep a whole word says how long a word may be.
    #[cfg(feature = "xlsx")]
    pub fn allow(&mut self, bytes: usize) {
        self.allowed = bytes;
    }

    fn inflate_more(&mut self) -> IoResult<()> {
        self.read = 0;
        let Some(state) = &mut self.inflating else {
            let (now, later) = self.packed.split_at(self.packed.len().min(CHUNK));
            self.plain.clear();
            self.plain.extend_from_slice(now);
            self.packed = later;
            return Ok(());
        };
        self.plain.resize(CHUNK, 0);
        let done = inflate(state, self.packed, &mut self.plain, MZFlush::None);
        self.packed = self.packed.get(done.bytes_consumed..).unwrap_or_default();
        self.plain.truncate(done.bytes_written);
        // A header that promises fewer bytes than there are is a lie.
        self.left = match self.left.checked_sub(done.bytes_written) {
            Some(left) => left,
            None => return Err(ErrorKind::InvalidData.into()),
        };
        match done.status {
            Ok(MZStatus::Ok | MZStatus::StreamEnd) | Err(MZError::Buf)
                if !self.plain.is_empty() =>
            {
                Ok(())
            }
            Ok(MZStatus::StreamEnd) => Ok(()),
            _ => Err(ErrorKind::InvalidData.into()),
        }
    }
}

impl BufRead for EntryReader<'_> {
    fn fill_buf(&mut self) -> IoResult<&[u8]> {
        if self.allowed == 0 {
            return Err(Error::from(ErrorKind::FileTooLarge));
        }
        if self.read >= self.plain.len() {
            self.inflate_more()?;
        }
        let plain = self.plain.get(self.read..).unwrap_or_default();
        Ok(plain.get(..plain.len().min(self.allowed)).unwrap_or(plain))
    }

    fn consume(&mut self, count: usize) {
        self.read = self.read.saturating_add(count);
        self.allowed = self.allowed.saturating_sub(count);
    }
}

impl Read for EntryReader<'_> {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        let mut plain = self.fill_buf()?;
        let count = plain.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

fn entry(bytes: &[u8], at: usize) -> Option<(Entry, usize)> {
    if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
        return None;
    }
    let name_length = u16_at(bytes, at + 28)?;
    let name = bytes.get(at + 46..at + 46 + name_length)?;
    let next = at + 46 + name_length + u16_at(bytes, at + 30)? + u16_at(bytes, at + 32)?;
    let entry = Entry {
        name: String::from_utf8_lossy(name).into_owned(),
        method: u16::try_from(u16_at(bytes, at + 10)?).ok()?,
        packed: u32_at(bytes, at + 20)?,
        size: u32_at(bytes, at + 24)?,
        offset: u32_at(bytes, at + 42)?,
    };
    Some((entry, next))
}
