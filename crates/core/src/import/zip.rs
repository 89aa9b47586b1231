//! The entries of a ZIP archive, inflated one at a time and never past a limit, whatever their headers promise.

use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// The most bytes one entry may have once inflated.
const MAX_ENTRY: usize = 192 << 20;
/// The most entries an archive may have.
const MAX_ENTRIES: usize = 10_000;
/// How many times its packed size an entry may have, beyond a first megabyte.
const MAX_RATIO: usize = 200;

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

    /// The bytes of the entry with this path; none where there is no such.
    ///
    /// # Errors
    /// It is damaged, or larger than any honest one.
    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>, &'static str> {
        let Some(entry) = self
            .entries
            .iter()
            .find(|entry| entry.name.eq_ignore_ascii_case(name))
        else {
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
        match entry.method {
            0 => Ok(Some(packed.to_vec())),
            8 => decompress_to_vec_with_limit(packed, entry.size.min(MAX_ENTRY))
                .map(Some)
                .map_err(|_| "damaged"),
            _ => Err("damaged"),
        }
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
