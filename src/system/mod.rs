//! The sales system and the scenario (method §17, §18): what is sold and how far it is adapted to its buyer, what was never
//! offered, which sales and customers are lost and why, what is being changed about it, and what becomes of the business
//! with and without the change. Everything here is a pure function of the book and a day, sees only what had happened by
//! that day, and gives the same bits in the browser and natively. Must never know a clock, a storage or a screen, never give
//! a NaN, and never hold words for a screen.
//!
//! One pass over the book makes the [`Evidence`]; all that is told here is a function of it.

pub mod adaptation;
pub mod constants;
pub mod custom;
pub mod departures;
pub mod effect;
pub mod evidence;
pub mod gamma;
pub mod loss_rate;
pub mod losses;
pub mod next;
pub mod offers;
pub mod part;
pub mod programme;
pub mod remedies;
pub mod review;
pub mod scenario;
pub mod win_back;

pub use adaptation::{Aspect, ItemScore, Mind, catalogue};
pub use departures::{Departures, Gone, Surface, departures};
pub use effect::{Choice, Effect, Plan, Trial};
pub use evidence::Evidence;
pub use loss_rate::{Flow, LossRate};
pub use losses::{Losses, losses};
pub use next::Next;
pub use offers::{Cell, Matrix, Standing, Wish};
pub use part::Part;
pub use programme::{MeasureScore, Programme, Rung, programme};
pub use review::{Review, review};
pub use scenario::{Basis, Scenario, scenario};
pub use win_back::{WinBack, win_back};
