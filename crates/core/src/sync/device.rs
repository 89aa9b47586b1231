//! Device ids and names: a unique id, from which the name of its file follows, and a name chosen by the user. Neither
//! is in the book.

use crate::book::hlc::Writer;

/// The longest name a device may have, in characters.
pub const LONGEST: usize = 60;

/// How the names of the files begin and end. Copies that a program for carrying folders makes are called otherwise.
const BEGIN: &str = "kept-device-";
const END: &str = ".json";
/// Digits of an id: those of the random number behind it.
const DIGITS: usize = 13;

/// The id of a device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Device(String);

impl Device {
    /// A device of these random bits.
    pub fn of_bits(bits: u64) -> Device {
        Device(format!("{:013x}", Writer::of_bits(bits).bits()))
    }

    /// Reads an id.
    pub fn read(text: &str) -> Option<Device> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let is_id = text.len() == DIGITS && text.bytes().all(digit);
        is_id.then(|| Device(text.to_owned()))
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The only file that this device writes.
    pub fn file(&self) -> String {
        format!("{BEGIN}{}{END}", self.0)
    }

    /// The device whose file this is; `None` for any other name, such as a copy's or a partial download's.
    pub fn of_file(name: &str) -> Option<Device> {
        Device::read(name.strip_prefix(BEGIN)?.strip_suffix(END)?)
    }
}

/// Normalises a name: one line, at most [`LONGEST`] characters.
pub fn tidy(name: &str) -> String {
    let words = name.split_whitespace();
    let mut line = String::new();
    for word in words {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_tells_whose_it_is_and_copies_tell_nothing() {
        let device = Device::of_bits(0xabcdef);
        assert_eq!(Device::of_file(&device.file()), Some(device));
        for name in [
            "kept-2026-11-22.json",
            "kept-device-0000000abcdef.sync-conflict-20261122-101010-ABCDEFG.json",
            "kept-device-0000000abcdef (conflicted copy).json",
            "kept-device-0000000abcdef.json.crswap",
            ".syncthing.kept-device-0000000abcdef.json.tmp",
            "kept-device-0000000ABCDEF.json",
            "kept-device-.json",
        ] {
            assert_eq!(Device::of_file(name), None, "{name}");
        }
    }

    #[test]
    fn a_name_is_one_line_of_at_most_sixty_letters() {
        assert_eq!(tidy("  Shop \n laptop "), "Shop laptop");
        assert_eq!(tidy(&"é".repeat(90)).chars().count(), LONGEST);
    }
}
