//! A book kept by several devices in one folder that something else carries from one to the other. Each device writes one
//! file of its own there and reads the others', so that whoever carries the folder never meets two versions of one file.
//! The folder itself is known as a trait: nothing here knows a browser, a clock or a screen.

pub mod conflicts;
pub mod device;
pub mod device_file;
pub mod engine;
pub mod folder;

pub use conflicts::{Differing, differing};
pub use device::Device;
pub use device_file::{Damage, Header};
pub use engine::{Arrived, Other, Prepared, Sharing, Standing};
pub use folder::{Folder, Listed, Lost};
