//! The one thing the store asks of the world: a map from text to text, every call of which may fail.

use super::counting::Counting;

/// A map from text to text that outlives the page.
pub trait KeyValue {
    /// The value of a key; none where the key is not there.
    ///
    /// # Errors
    /// Whatever kept the value from being read.
    fn get(&self, key: &str) -> Result<Option<String>, Fault>;

    /// Writes a value; a failure leaves the old one standing.
    ///
    /// # Errors
    /// Whatever kept the value from being written, `Fault::Full` above all.
    fn set(&self, key: &str, value: &str) -> Result<(), Fault>;

    /// Takes a key away; nothing happens where it is not there.
    ///
    /// # Errors
    /// Whatever kept the key from being removed.
    fn remove(&self, key: &str) -> Result<(), Fault>;

    /// All keys, other programs' too, in no particular order.
    ///
    /// # Errors
    /// Whatever kept the keys from being listed.
    fn keys(&self) -> Result<Vec<String>, Fault>;

    /// What it counts against its quota.
    fn counting(&self) -> Counting {
        Counting::Units
    }
}

/// Why a call to the storage failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no room left.
    Full,
    /// The browser or its settings forbid it.
    Denied,
    /// The storage itself is damaged.
    Corrupted,
    /// There is no storage.
    Missing,
    /// Any other exception, by its name.
    Other(String),
}

impl Fault {
    /// The fault that an exception of this name means. Browsers disagree on names, and one name alone misses the rest.
    pub fn of_name(name: &str) -> Fault {
        match name {
            "QuotaExceededError"
            | "QUOTA_EXCEEDED_ERR"
            | "NS_ERROR_DOM_QUOTA_REACHED"
            | "NS_ERROR_FILE_NO_DEVICE_SPACE" => Fault::Full,
            "SecurityError"
            | "NotAllowedError"
            | "NS_ERROR_DOM_SECURITY_ERR"
            | "NS_ERROR_FILE_ACCESS_DENIED" => Fault::Denied,
            "NS_ERROR_FILE_CORRUPTED" | "NS_ERROR_STORAGE_IOERR" | "NS_ERROR_STORAGE_BUSY" => {
                Fault::Corrupted
            }
            "NS_ERROR_NOT_AVAILABLE" | "NS_ERROR_NOT_INITIALIZED" => Fault::Missing,
            other => Fault::Other(other.to_owned()),
        }
    }

    /// The fault that the number of an exception means, for old browsers whose exceptions have no telling name.
    pub fn of_code(code: u16) -> Option<Fault> {
        match code {
            22 | 1014 => Some(Fault::Full),
            18 => Some(Fault::Denied),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_storage_is_known_by_every_browsers_name_for_it() {
        for name in ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"] {
            assert_eq!(Fault::of_name(name), Fault::Full);
        }
        assert_eq!(Fault::of_code(1014), Some(Fault::Full));
        assert_eq!(Fault::of_name("SecurityError"), Fault::Denied);
        let odd = Fault::of_name("SomethingNew");
        assert_eq!(odd, Fault::Other("SomethingNew".into()));
    }
}
