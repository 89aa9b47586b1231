//! A device's file: the book's own file with one member more at its end, which says whose it is and how long the text is,
//! with a checksum, so that a torn file is told from a whole one. Anybody can bring it in like any other saved copy.

use std::collections::BTreeMap;

use serde_json::Value;

use super::name::{Device, tidy};
use crate::book::Book;
use crate::book::record::{Fields, gathered};
use crate::book::stamp::Stamp;
use crate::exchange::json::{SHARED, write::write};

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Who wrote it.
    pub device: Device,
    /// What its person calls the device.
    pub name: String,
    /// Later than every operation in it, and earlier than every one the device makes after.
    pub turn: Stamp,
    /// The turn of each other device's file that was last merged before this one was written.
    pub seen: BTreeMap<Device, Stamp>,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Not all of it is there, or not as it was written.
    Torn,
    /// It says that it is another device's.
    Misnamed,
}

/// Length and checksum of a text; no two texts that one device writes have the same, as each has another turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check(String);

impl Check {
    /// Of this text.
    pub fn of(text: &str) -> Check {
        const CRC: crc::Crc<u32, crc::Table<1>> =
            crc::Crc::<u32, crc::Table<1>>::new(&crc::CRC_32_ISO_HDLC);
        let sum = CRC.checksum(text.as_bytes());
        Check(format!("{}.{sum:08x}", text.len()))
    }

    /// A check that was written down.
    pub fn read(text: &str) -> Check {
        Check(text.to_owned())
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const EXPORTED: &str = "\"exported_at\": \"\"";
const END: &str = "\n}\n";
const CHECK: &str = "\"check\":\"";
const CLOSED: &str = "\"}\n}\n";

/// A book as text, without a time, so that the same book is the same text.
pub fn body(book: &Book) -> String {
    write(book, "")
}

/// The file of a body. `at` is a time like `2026-11-22T09:30:00Z`.
pub fn seal(body: &str, header: &Header, at: &str) -> (String, Check) {
    let body = body.replacen(EXPORTED, &format!("\"exported_at\": \"{at}\""), 1);
    let body = body.strip_suffix(END).unwrap_or(&body);
    let seen: Fields = gathered(
        header
            .seen
            .iter()
            .map(|(device, turn)| (device.as_str().to_owned(), turn.to_string().into())),
    );
    let name = Value::from(header.name.as_str());
    let mut text = format!(
        "{body},\n\"{SHARED}\": {{\"device\":\"{}\",\"name\":{name},\"turn\":\"{}\",\"seen\":{},{CHECK}",
        header.device.as_str(),
        header.turn,
        Value::Object(seen),
    );
    let check = Check::of(&text);
    text.push_str(check.as_str());
    text.push_str(CLOSED);
    (text, check)
}

/// What a whole file says of itself, and its check.
///
/// # Errors
/// What is wrong with it; none of it may be used then.
pub fn open(device: &Device, text: &str) -> Result<(Header, Check), Damage> {
    let (header, check) = whole(text).ok_or(Damage::Torn)?;
    match header.device == *device {
        true => Ok((header, check)),
        false => Err(Damage::Misnamed),
    }
}

fn whole(text: &str) -> Option<(Header, Check)> {
    let (before, check) = text.strip_suffix(CLOSED)?.rsplit_once(CHECK)?;
    let before = text.get(..before.len() + CHECK.len())?;
    let check = Check::read(check);
    if Check::of(before) != check {
        return None;
    }
    let (_, header) = before.rsplit_once(&format!("\n\"{SHARED}\": "))?;
    let header: Value = serde_json::from_str(&format!("{header}\"}}")).ok()?;
    let text = |name: &str| header.get(name).and_then(Value::as_str);
    let seen = header.get("seen").and_then(Value::as_object);
    let seen = seen.into_iter().flatten();
    let header = Header {
        device: Device::read(text("device")?)?,
        name: tidy(text("name")?),
        turn: Stamp::parse(text("turn")?)?,
        seen: gathered(seen.filter_map(|(device, turn)| {
            Some((Device::read(device)?, Stamp::parse(turn.as_str()?)?))
        })),
    };
    Some((header, check))
}
