//! What the page asks of the world's clocks and dice, so that nothing else has to.

use std::cell::Cell;

use js_sys::{Date, Uint8Array};

use kept_core::book::hlc::Writer;
use kept_core::book::{Day, Id};

/// Milliseconds since 1970-01-01 UTC.
pub fn now() -> u64 {
    // Never negative and far below 2^53; a cast from a double saturates.
    Date::now() as u64
}

/// Today, as the person's calendar has it; the last of the book's days where the clock stands outside its years.
pub fn today() -> Day {
    let date = Date::new_0();
    let civil = || {
        let month = u8::try_from(date.get_month() + 1).ok()?;
        let day = u8::try_from(date.get_date()).ok()?;
        Day::new(i32::try_from(date.get_full_year()).ok()?, month, day)
    };
    civil().unwrap_or(Day::LATEST)
}

/// A writer that no other page has. Where the browser has no good dice, its lesser ones still keep pages apart.
pub fn new_writer() -> Writer {
    let writer = Writer::of_bits(random_bits().unwrap_or_else(lesser_bits));
    MAKER.set(Some(writer));
    writer
}

fn random_bits() -> Option<u64> {
    let crypto = web_sys::window()?.crypto().ok()?;
    // `Uint8Array` and not a slice, as JavaScript must not write into memory that may move.
    let bytes = Uint8Array::new_with_length(8);
    crypto
        .get_random_values_with_array_buffer_view(&bytes)
        .ok()?;
    let mut bits = [0; 8];
    bytes.copy_to(&mut bits);
    Some(u64::from_le_bytes(bits))
}

fn lesser_bits() -> u64 {
    let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

/// Chance: nobody can tell it beforehand where the browser has good dice.
pub fn chance() -> u64 {
    random_bits().unwrap_or_else(lesser_bits)
}

thread_local! {
    /// Who makes ids: the page's writer.
    static MAKER: Cell<Option<Writer>> = const { Cell::new(None) };
    /// When the last one was made.
    static MADE: Cell<u64> = const { Cell::new(0) };
}

/// A new id that no other record has: this page's writer, and a moment at which it made no other.
pub fn new_id() -> Id {
    let writer = MAKER.get().unwrap_or_else(new_writer);
    let millis = now().max(MADE.get() + 1);
    MADE.set(millis);
    writer.id_at(millis)
}

/// The time in UTC to the second: `2026-11-22T09:30:00Z`.
pub fn timestamp() -> String {
    let date = Date::new_0().to_iso_string();
    let text = date.as_string().unwrap_or_default();
    match text.split_once('.') {
        Some((seconds, _)) => format!("{seconds}Z"),
        None => text,
    }
}
