//! One part of a workbook, tag by tag as it is inflated: nothing of it is ever held whole.

use std::io::ErrorKind;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Error, Reader};

use crate::import::pace::{Pace, Turn};
use crate::import::zip::{Archive, EntryReader};

/// The most bytes of one tag or of one text. A cell holds 32,767 letters.
pub(super) const MAX_PIECE: usize = 1 << 20;
/// After so many tags and texts there is a rest.
const PIECES: usize = 1_024;

/// The tags and texts of one part of a workbook.
pub(super) struct Part<'b> {
    reader: Reader<EntryReader<'b>>,
    buffer: Vec<u8>,
    size: usize,
    count: usize,
}

impl<'b> Part<'b> {
    /// Opens a part; none where there is no such.
    pub(super) fn open(
        archive: &Archive<'b>,
        name: &str,
    ) -> Result<Option<Part<'b>>, &'static str> {
        let entry = archive.open_entry(name)?;
        Ok(entry.map(|entry| Part {
            reader: Reader::from_reader(entry),
            buffer: Vec::new(),
            size: archive.size(name),
            count: 0,
        }))
    }

    /// How many bytes it has, as the archive says.
    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The next tag or text.
    pub(super) fn next(&mut self) -> Result<Event<'_>, &'static str> {
        self.count += 1;
        self.buffer.clear();
        self.reader.get_mut().allow(MAX_PIECE);
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::DocType(_)) => Err("grows"),
            Ok(event) => Ok(event),
            Err(Error::Io(fault)) if fault.kind() == ErrorKind::FileTooLarge => Err("too_large"),
            Err(_) => Err("damaged"),
        }
    }

    /// A rest now and then; `from` and `to` are the percent at its beginning and end.
    pub(super) fn rest(&self, pace: Pace<'_>, (from, to): (u8, u8)) -> Turn {
        if !self.count.is_multiple_of(PIECES) {
            return Turn::GOES_ON;
        }
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(self.size);
        let span = usize::from(to.saturating_sub(from));
        let more = span * read.min(self.size) / self.size.max(1);
        pace.rest(from.saturating_add(u8::try_from(more).unwrap_or(0)))
    }

    /// Calls `tag` for each opening tag.
    pub(super) fn each_tag(
        mut self,
        mut tag: impl FnMut(&str, &BytesStart<'_>),
    ) -> Result<(), &'static str> {
        loop {
            match self.next()? {
                Event::Start(start) | Event::Empty(start) => {
                    tag(start.local_name().as_ref(), &start);
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// An attribute of a tag.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.as_ref() == name)?;
    let raw = found.value.into_owned();
    Some(match raw.contains('&') {
        true => raw
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&"),
        false => raw,
    })
}
