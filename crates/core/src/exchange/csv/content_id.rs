//! Content-derived ids, so that reading the same log again, on any device, gives the same records. Every release must
//! compute the same ids, or a log read twice would be in the book twice.

use crate::book::Id;

/// What the ids of imported records begin with.
pub(crate) const PREFIX: &str = "csv-";

/// A hash of several texts in their order.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Hash(u128);

impl Hash {
    /// FNV-1a of 128 bits over the parts, each led by its length so that `ab, c` differs from `a, bc`.
    pub(crate) fn of(parts: &[&str]) -> Hash {
        let mut hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
        let mut eat = |byte: u8| {
            hash = (hash ^ u128::from(byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        };
        for part in parts {
            (part.len() as u32)
                .to_le_bytes()
                .into_iter()
                .for_each(&mut eat);
            part.bytes().for_each(&mut eat);
        }
        Hash(spread(hash))
    }

    /// The hash of the first, second, third … of several that say the same.
    pub(crate) fn numbered(self, number: u32) -> Hash {
        Hash(spread(self.0.wrapping_add(number.into())))
    }

    /// The id of this hash: 80 bits of it, in which a million records collide once in a million million times, and which
    /// weigh little in the browser's storage.
    pub(crate) fn id(self) -> Id {
        let letters = "abcdefghijklmnopqrstuvwxyz234567".as_bytes();
        let mut text = PREFIX.to_owned();
        for place in 0..16 {
            let bits = (self.0 >> (48 + 5 * place)) as usize & 31;
            text.push(letters.get(bits).copied().unwrap_or(b'a').into());
        }
        // Letters and digits always make an id.
        Id::new(&text).unwrap_or_else(|| Id::known("csv-"))
    }
}

/// Spreads what differs in few bits over all of them, as FNV leaves the last bytes and an id leaves bits out.
fn spread(mut bits: u128) -> u128 {
    bits ^= bits >> 67;
    bits = bits.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    bits ^ (bits >> 71)
}

/// The id that releases up to 0.2 gave a customer known by this key.
#[cfg(test)]
pub(crate) fn customer(key: &str) -> Id {
    Hash::of(&["customer", key]).id()
}

/// The id of an item known by this key.
pub(crate) fn item(key: &str) -> Id {
    Hash::of(&["item", key]).id()
}

/// What tells names and keys apart: not case, and not how much white space is where.
pub(crate) fn key(text: &str) -> String {
    tidy(text).to_lowercase()
}

/// The text in one line, without white space at its ends and with single spaces inside.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_same_in_every_release() {
        assert_eq!(
            customer(&key(" Ann  PETROSYAN\n")).as_str(),
            "csv-ojmyxmv4mg3qc5hq"
        );
        assert_eq!(item("oven x2").as_str(), "csv-h7wdafawvnjiudox");
        assert_eq!(customer("").as_str(), "csv-didxobzrosco7jr6");
    }

    #[test]
    fn parts_do_not_run_together() {
        assert!(Hash::of(&["ab", "c"]) != Hash::of(&["a", "bc"]));
        assert!(customer("x") != item("x"));
    }

    #[test]
    fn a_million_short_keys_have_a_million_ids() {
        let mut ids: Vec<u128> = (0..1_000_000)
            .map(|n| Hash::of(&["customer", &n.to_string()]).0 >> 48)
            .collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 1_000_000);
    }
}
