//! Text made small: deflated, then fifteen bits to a UTF-16 unit, because browsers count units and not bytes.
//! The units used are U+3400 to U+B3FF, one unbroken range without surrogates that nothing on the way changes.
//! Form: `z`, the number of deflated bytes in decimal, `:`, the units.

/// The first of the 32,768 characters.
const BASE: u32 = 0x3400;
/// Bits in a unit.
const BITS: u32 = 15;
/// How large a packed text may unfold, so that a bad value cannot exhaust the page's memory.
const LARGEST: usize = 256 * 1024 * 1024;
/// Beyond this level deflate costs much time and saves little room.
const LEVEL: u8 = 6;

/// What every packed text begins with, and no JSON does.
pub const MARK: char = 'z';

/// The text, packed.
pub fn pack(text: &str) -> String {
    let bytes = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), LEVEL);
    let mut packed = format!("{MARK}{}:", bytes.len());
    packed.reserve(bytes.len() * 8 / 15 * 3 + 3);
    let (mut held, mut count) = (0u32, 0u32);
    for byte in bytes {
        held = (held << 8) | u32::from(byte);
        count += 8;
        if count >= BITS {
            count -= BITS;
            packed.extend(char::from_u32(BASE + (held >> count)));
            held &= (1 << count) - 1;
        }
    }
    if count > 0 {
        packed.extend(char::from_u32(BASE + (held << (BITS - count))));
    }
    packed
}

/// The text that was packed.
///
/// # Errors
/// What is wrong with it, for people who mend programs.
pub fn unpack(packed: &str) -> Result<String, &'static str> {
    let (length, units) = packed
        .strip_prefix(MARK)
        .and_then(|rest| rest.split_once(':'))
        .ok_or("no packed text")?;
    let length: usize = length.parse().map_err(|_| "no length")?;
    // Each character takes three bytes of UTF-8 and holds fifteen bits, so no honest length is larger.
    if length > units.len() {
        return Err("a length that cannot be");
    }
    let mut bytes = Vec::with_capacity(length);
    let (mut held, mut count) = (0u32, 0u32);
    for unit in units.chars() {
        let bits = u32::from(unit)
            .checked_sub(BASE)
            .filter(|bits| *bits < 1 << BITS)
            .ok_or("a character outside the range")?;
        held = (held << BITS) | bits;
        count += BITS;
        while count >= 8 {
            count -= 8;
            bytes.push((held >> count & 0xff) as u8);
            held &= (1 << count) - 1;
        }
    }
    // The last unit may hold one byte of padding and some bits, all of them 0.
    if bytes.len() == length + 1 && bytes.last() == Some(&0) {
        bytes.pop();
    }
    if bytes.len() != length || held != 0 {
        return Err("another length than it says");
    }
    let text = miniz_oxide::inflate::decompress_to_vec_with_limit(&bytes, LARGEST)
        .map_err(|_| "not deflated, or too large")?;
    String::from_utf8(text).map_err(|_| "not UTF-8")
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
