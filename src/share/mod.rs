//! A book kept by several devices in one folder that something else carries from one to the other. Each device writes one
//! file of its own there and reads the others', so that whoever carries the folder never meets two versions of one file.
//! The folder itself is known as a trait: nothing here knows a browser, a clock or a screen.

pub mod both;
pub mod file;
pub mod folder;
pub mod name;
pub mod sharing;

pub use both::{Differing, differing};
pub use file::{Damage, Header};
pub use folder::{Folder, Listed, Lost};
pub use name::Device;
pub use sharing::{Arrived, Other, Prepared, Sharing, Standing};
