//! Today (method §10): what to do, in order of what it saves, and the plain duties beside it. A step says what is done and
//! what doing it writes; the ideas for one customer are tried, as if they were done; an agenda keeps what one customer
//! asks of the day; the list ranks them all. Must never hide anybody for another reason than a recent contact, a rest or a
//! departure.

pub mod agenda;
pub mod coming;
pub mod duties;
pub mod next_action;
pub mod open_items;
pub mod own_dates;
pub mod ranking;
mod reach;
pub mod suggest;
pub mod what_if;

pub use agenda::{Agenda, agenda};
pub use coming::{Coming, ComingKind};
pub use duties::{Duty, DutyKind};
pub use next_action::{
    Step, Task, asked_for_referral, broken, contacted, departed, kept_in_part, offer_answered,
    rest, settled, told_ahead,
};
pub use open_items::Open;
pub use own_dates::{DateNow, NextDate, next_dates};
pub use ranking::{Gain, Ranking, Suggestion, Suggestions};
pub use suggest::{Gauge, Idea, Why, ideas};
pub use what_if::{Trial, what_if, what_if_changed};
