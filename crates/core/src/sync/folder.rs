//! The folder as sharing sees it. Any call may fail, and whatever stands there may change between two calls.

/// A file as the folder lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// When it was written last, in milliseconds since 1970-01-01 UTC, as the folder has it.
    pub modified: u64,
}

/// Why the folder did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The page may no longer use it until the person allows it.
    Permission,
    /// It, or the file, is not there any more.
    Gone,
    /// There is no room left.
    Full,
    /// Any other exception, by its name.
    Other(String),
}

/// A folder.
pub trait Folder {
    /// Every file of a device.
    ///
    /// # Errors
    /// Whatever kept it from being listed.
    fn list(&self) -> impl Future<Output = Result<Vec<Listed>, Lost>>;

    /// The text of a file; letters that are none are replaced, so that its check no longer fits.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    fn read(&self, name: &str) -> impl Future<Output = Result<String, Lost>>;

    /// Puts a whole text in the place of a file at once: whoever reads meanwhile gets the old or the new one.
    ///
    /// # Errors
    /// Whatever kept it from being written; the old one then stands.
    fn write(&self, name: &str, text: &str) -> impl Future<Output = Result<(), Lost>>;
}
