//! The folder as a trait. Any call may fail, and files may change between two calls.

/// A directory entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// When it was written last, in milliseconds since 1970-01-01 UTC, as the folder has it.
    pub modified: u64,
}

/// Error of a call to the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderError {
    /// Permission is missing until the user grants it.
    Permission,
    /// The folder, or the file, does not exist.
    Gone,
    /// The disk is full.
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
    fn list(&self) -> impl Future<Output = Result<Vec<Listed>, FolderError>>;

    /// The text of a file; letters that are none are replaced, so that its check no longer fits.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    fn read(&self, name: &str) -> impl Future<Output = Result<String, FolderError>>;

    /// Puts a whole text in the place of a file at once: whoever reads meanwhile gets the old or the new one.
    ///
    /// # Errors
    /// Whatever kept it from being written; the old one then stands.
    fn write(&self, name: &str, text: &str) -> impl Future<Output = Result<(), FolderError>>;
}
