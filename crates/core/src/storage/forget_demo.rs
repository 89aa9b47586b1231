//! Forgetting the demo book. What is written here can only ever name keys of the demo: no book is an argument.

use super::key_value::{Fault, KeyValue};
use super::keys::Space;

/// Takes every key of the demo book away, so that it begins anew next time. Every other key stays.
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
