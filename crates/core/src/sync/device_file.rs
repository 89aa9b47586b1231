//! Device file: an exchange file with one member more at its end, with the device, length and checksum, so that a
//! truncated file is recognised. Can be imported like any backup.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::device::{Device, tidy};
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::book::record::{Fields, collect_unsorted};
use crate::exchange::checksum::Check;
use crate::exchange::json::{SHARED, write::write};

/// The header of a device file.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Who wrote it.
    pub device: Device,
    /// The name of the device.
    pub name: String,
    /// Later than every operation in it, and earlier than every one the device makes after.
    pub turn: Stamp,
    /// Which files of each other device were merged before this one was written.
    pub seen: BTreeMap<Device, Vec<Merged>>,
}

/// A file of another device that was merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Its turn.
    pub turn: Stamp,
    /// When it was merged: later than every operation that was made without knowing of it.
    pub at: Stamp,
}

impl Merged {
    /// As it is written.
    pub fn write(all: &[Merged]) -> Value {
        let all = all.iter();
        Value::Array(collect_unsorted(all.map(|one| {
            Value::Array(vec![one.turn.to_string().into(), one.at.to_string().into()])
        })))
    }

    /// Reads it back.
    pub fn read(value: &Value) -> Vec<Merged> {
        let stamp = |value: &Value| value.as_str().and_then(Stamp::parse);
        let all = value.as_array().into_iter().flatten();
        collect_unsorted(all.filter_map(|one| {
            let [turn, at] = one.as_array()?.as_slice() else {
                return None;
            };
            Some(Merged {
                turn: stamp(turn)?,
                at: stamp(at)?,
            })
        }))
    }
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Not all of it is there, or not as it was written.
    Torn,
    /// It says that it is another device's.
    Misnamed,
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
    let seen: Fields = collect_unsorted(
        header
            .seen
            .iter()
            .map(|(device, all)| (device.as_str().to_owned(), Merged::write(all))),
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

/// The header and check of a file that came by hand under any name; none where it is no device file. Line ends, a byte order
/// mark and blanks around the text may have changed on the way.
///
/// # Errors
/// `Torn`: none of it may be used.
pub fn identify(text: &str) -> Option<Result<(Header, Check), Damage>> {
    let mark = format!("\n\"{SHARED}\": {{\"device\":\"");
    let is_carried_well = text.starts_with('{') && text.ends_with(CLOSED) && !text.contains('\r');
    let text = match is_carried_well {
        true => Cow::Borrowed(text),
        false => {
            let text = text.trim_start_matches('\u{feff}').trim();
            Cow::Owned(text.replace("\r\n", "\n") + "\n")
        }
    };
    text.contains(&mark)
        .then(|| whole(&text).ok_or(Damage::Torn))
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
        seen: collect_unsorted(
            seen.filter_map(|(device, all)| Some((Device::read(device)?, Merged::read(all)))),
        ),
    };
    Some((header, check))
}
