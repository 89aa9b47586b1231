//! Deletes the demo book. Takes no space as an argument, so it can only name keys of the demo.

use super::key_value::{Fault, KeyValue};
use super::keys::Space;

/// Deletes every key of the demo book; it begins anew next time. Other keys stay.
///
/// # Errors
/// The storage's fault; part of the demo may then be left.
pub fn forget_demo(kv: &impl KeyValue) -> Result<(), Fault> {
    let demo = Space::Demo.prefix();
    for key in kv.keys()?.iter().filter(|key| key.starts_with(demo)) {
        kv.remove(key)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::memory::Memory;

    #[test]
    fn only_the_demo_is_forgotten() {
        let kv = Memory::default();
        let others = [
            "kept/book/j/1",
            "kept/book/s/0",
            "kept/copy/demo",
            "kept/demo",
            "elsewhere/kept/demo/j/1",
        ];
        for key in others.iter().chain(&["kept/demo/j/1", "kept/demo/s/1"]) {
            kv.set(key, "x").unwrap();
        }
        forget_demo(&kv).unwrap();
        let mut left = kv.keys().unwrap();
        left.sort();
        let mut others = others.map(str::to_owned);
        others.sort();
        assert_eq!(left, others);
    }
}
