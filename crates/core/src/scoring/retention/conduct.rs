//! What our conduct towards one customer comes to: trust, listening and felt friction, and which entries these rest on.
//! Most entries of a long history are none of them, so what is tried on a copy of a file is tried on these alone.

use super::felt_friction::{Felt, felt};
use super::harm::suffered;
use super::listening::{Listening, listening};
use super::trust::{Trust, trust};
use crate::book::{Day, Entry, Fact, File};

/// What our conduct comes to.
pub struct Bond {
    /// How much they have reason to trust us.
    pub trust: Trust,
    /// How well they are listened to.
    pub listening: Listening,
    /// The friction they felt.
    pub felt: Felt,
}

impl Bond {
    /// As of a day.
    pub fn of(file: &File, asof: Day) -> Bond {
        let suffered = suffered(file, asof);
        Bond {
            trust: trust(file, &suffered, asof),
            listening: listening(file, asof),
            felt: felt(file, &suffered, asof),
        }
    }

    /// Whether any of it may rest on an entry.
    pub fn rests_on(entry: &Entry) -> bool {
        match &entry.fact {
            Fact::Promise(_)
            | Fact::Incident(_)
            | Fact::Survey(_)
            | Fact::Need(_)
            | Fact::Offer(_) => true,
            // Of a purchase only whether it came on the day that was named.
            Fact::Purchase(purchase) => purchase.promised_for.is_some(),
            _ => false,
        }
    }
}
