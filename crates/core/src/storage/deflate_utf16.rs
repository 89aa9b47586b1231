//! Compresses text for `localStorage`, which counts UTF-16 units: deflate, then 15 bits to a unit.

use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

/// The first of the 32,768 characters.
const BASE: u32 = 0x3400;
/// Bits in a unit.
const BITS: u32 = 15;
/// How large a packed text may unfold, so that a bad value cannot exhaust the page's memory.
const LARGEST: usize = 256 * 1024 * 1024;
/// Beyond this level deflate costs much time and saves little room.
const LEVEL: i32 = 6;
/// How many characters are unpacked in one step.
const STEP: usize = 16 * 1024;

/// What every packed text begins with, and no JSON does.
pub const MARK: char = 'z';

/// A text being compressed in steps.
pub struct Packing {
    deflate: CompressorOxide,
    units: Units,
}

/// Bytes as units.
#[derive(Default)]
struct Units {
    text: String,
    bytes: usize,
    held: u32,
    count: u32,
}

impl Units {
    fn push(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len();
        for &byte in bytes {
            self.held = (self.held << 8) | u32::from(byte);
            self.count += 8;
            if self.count >= BITS {
                self.count -= BITS;
                self.text
                    .extend(char::from_u32(BASE + (self.held >> self.count)));
                self.held &= (1 << self.count) - 1;
            }
        }
    }

    fn finish(mut self) -> String {
        if self.count > 0 {
            let last = self.held << (BITS - self.count);
            self.text.extend(char::from_u32(BASE + last));
        }
        let head = format!("{MARK}{}:", self.bytes);
        self.text.insert_str(0, &head);
        self.text
    }
}

impl Default for Packing {
    /// Nothing yet.
    fn default() -> Packing {
        let raw = 0;
        Packing {
            deflate: CompressorOxide::new(create_comp_flags_from_zip_params(LEVEL, raw, 0)),
            units: Units::default(),
        }
    }
}

impl Packing {
    /// Compresses the next piece.
    pub fn push(&mut self, piece: &[u8]) {
        self.deflate(piece, TDEFLFlush::None);
    }

    fn deflate(&mut self, piece: &[u8], flush: TDEFLFlush) {
        let Packing { deflate, units } = self;
        compress_to_output(deflate, piece, flush, |bytes| {
            units.push(bytes);
            true
        });
    }

    /// The packed text.
    pub fn finish(mut self) -> String {
        self.deflate(&[], TDEFLFlush::Finish);
        self.units.finish()
    }
}

/// Compresses a text.
pub fn pack(text: &str) -> String {
    let mut packing = Packing::default();
    packing.push(text.as_bytes());
    packing.finish()
}

/// A text being decompressed in steps. Each step takes the packed text as an argument, so that this can be stored
/// beside it.
pub struct Unpacking {
    inflate: Box<InflateState>,
    /// Where the next unit stands.
    at: usize,
    /// Deflated bytes still to come.
    left: usize,
    held: u32,
    count: u32,
    bytes: Vec<u8>,
    ended: bool,
}

impl Unpacking {
    /// Begins to unpack.
    ///
    /// # Errors
    /// What is wrong with it, for people who mend programs.
    pub fn of(packed: &str) -> Result<Unpacking, &'static str> {
        let (length, units) = packed
            .strip_prefix(MARK)
            .and_then(|rest| rest.split_once(':'))
            .ok_or("no packed text")?;
        let left: usize = length.parse().map_err(|_| "no length")?;
        // Each character takes three bytes of UTF-8 and holds fifteen bits, so no honest length is larger.
        if left > units.len() {
            return Err("a length that cannot be");
        }
        Ok(Unpacking {
            inflate: InflateState::new_boxed(DataFormat::Raw),
            at: packed.len() - units.len(),
            left,
            held: 0,
            count: 0,
            bytes: Vec::with_capacity(STEP * 2),
            ended: false,
        })
    }

    /// The place of the text up to which it is unpacked.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Unpacks a little more of the same text to the end of `out`. Whether there is more.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn step(&mut self, packed: &str, out: &mut Vec<u8>) -> Result<bool, &'static str> {
        let units = packed.get(self.at..).ok_or("another text")?;
        self.bytes.clear();
        for unit in units.chars().take(STEP) {
            let bits = u32::from(unit)
                .checked_sub(BASE)
                .filter(|bits| *bits < 1 << BITS)
                .ok_or("a character outside the range")?;
            self.at += unit.len_utf8();
            self.held = (self.held << BITS) | bits;
            self.count += BITS;
            while self.count >= 8 {
                self.count -= 8;
                self.bytes.push((self.held >> self.count & 0xff) as u8);
                self.held &= (1 << self.count) - 1;
            }
        }
        let is_last = self.at == packed.len();
        // The last unit may hold one byte of padding and some bits, all of them 0.
        if is_last && self.bytes.len() == self.left + 1 && self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        let Some(left) = self.left.checked_sub(self.bytes.len()) else {
            return Err("more than it says");
        };
        self.left = left;
        if is_last && (left != 0 || self.held != 0) {
            return Err("another length than it says");
        }
        self.inflate_into(out)?;
        if is_last && !self.ended {
            return Err("not deflated to its end");
        }
        Ok(!is_last)
    }

    fn inflate_into(&mut self, out: &mut Vec<u8>) -> Result<(), &'static str> {
        let mut input = self.bytes.as_slice();
        loop {
            let before = out.len();
            if self.ended {
                return match input.is_empty() {
                    true => Ok(()),
                    false => Err("more than was deflated"),
                };
            }
            out.resize(before + STEP * 4, 0);
            let room = out.get_mut(before..).unwrap_or_default();
            let done = inflate(&mut self.inflate, input, room, MZFlush::None);
            out.truncate(before + done.bytes_written);
            if out.len() > LARGEST {
                return Err("too large");
            }
            input = input.get(done.bytes_consumed..).unwrap_or_default();
            match done.status {
                Ok(MZStatus::StreamEnd) => self.ended = true,
                // Nothing to do until more of the text comes.
                Ok(_) | Err(MZError::Buf) if input.is_empty() && done.bytes_written == 0 => {
                    return Ok(());
                }
                Ok(_) => {}
                Err(_) => return Err("not deflated"),
            }
        }
    }
}

/// Decompresses a text.
///
/// # Errors
/// What is wrong with it, for people who mend programs.
pub fn unpack(packed: &str) -> Result<String, &'static str> {
    let mut unpacking = Unpacking::of(packed)?;
    let mut bytes = Vec::new();
    while unpacking.step(packed, &mut bytes)? {}
    String::from_utf8(bytes).map_err(|_| "not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_text_unfolds_to_itself_whatever_its_length() {
        let mut state = 1u64;
        let mut text = String::new();
        for length in 0..400 {
            assert_eq!(unpack(&pack(&text)).as_deref(), Ok(text.as_str()));
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let letter = char::from_u32((state >> 40) as u32 % 0x1_0000);
            text.push(letter.filter(|_| length % 3 == 0).unwrap_or('a'));
        }
    }

    #[test]
    fn what_is_packed_in_pieces_is_packed_as_in_one() {
        let mut state = 1u64;
        let mut text = String::new();
        while text.len() < 700_000 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            text.push_str(&format!("{} ", state >> (20 + state % 40)));
        }
        let mut packing = Packing::default();
        text.as_bytes()
            .chunks(9_973)
            .for_each(|piece| packing.push(piece));
        let packed = packing.finish();
        assert!(packed.chars().count() > STEP * 5);
        assert_eq!(unpack(&packed), Ok(text));
    }

    #[test]
    fn every_unit_is_safe_in_a_browser() {
        let packed = pack(&(0..5000).map(|n| format!("{n} ")).collect::<String>());
        let units = packed.split_once(':').unwrap().1;
        assert!(
            units
                .chars()
                .all(|unit| ('\u{3400}'..='\u{b3ff}').contains(&unit))
        );
    }

    #[test]
    fn what_was_never_packed_is_refused_and_not_unfolded() {
        for text in [
            "",
            "{}",
            "z",
            "z:",
            "z0:",
            "z5:",
            "z99999999999:㐀",
            "z1:㐀㐀㐀",
            "z2:ab",
            "z2:㐀\u{b400}",
        ] {
            assert!(unpack(text).is_err(), "{text}");
        }
    }
}
