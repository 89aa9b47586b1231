//! Folder sync: several devices share a folder that something else carries between them. Each device writes one file
//! of its own and reads those of the others, so that a carrier never meets two versions of one file. The folder is a
//! trait.

pub mod conflicts;
pub mod device;
pub mod device_file;
pub mod engine;
pub mod folder;

pub use conflicts::{Conflict, conflicts};
pub use device::Device;
pub use device_file::{Damage, Header};
pub use engine::{FetchedFile, FileStatus, PeerFile, Prepared, SyncEngine};
pub use folder::{Folder, FolderError, Listed};
