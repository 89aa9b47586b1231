//! Folder sync: several devices share a folder that something else carries between them. Each device writes one file
//! of its own and reads those of the others, so that a carrier never meets two versions of one file. The folder is a
//! trait. A device without a folder hands the same file over by hand.

pub mod conflicts;
pub mod device;
pub mod device_file;
pub mod engine;
pub mod folder;

pub use conflicts::{Conflict, conflicts};
pub use device::Device;
pub use device_file::{Damage, Header};
pub use engine::{
    FetchedFile, FileStatus, LastHeard, Origin, Peer, PeerFile, Prepared, SyncEngine,
};
pub use folder::{Folder, FolderError, Listed};
