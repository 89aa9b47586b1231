//! Warmth (method §1): how much of the last contacts is left. Between contacts it halves every half-life; a contact
//! recharges part of what is missing. Must never know what a contact was about, only that and how it took place.

use super::constants::{
    CADENCE_A, CADENCE_B, CADENCE_C, CADENCE_PROSPECT, COOLING, DAY_SLACK, DUE_LEAST,
    HALF_LIFE_MAX, HALF_LIFE_MIN, WARM,
};
pub use super::contact::{Contact, charge_of_touch, contact};
use super::explanation::{Reason, coverage, decay};
use super::people::seen_with_people;
use super::stage::Stage;
use crate::book::value::choice;
use crate::book::{Customer, Day, Entry, File, Settings, Tier};

choice! {
    /// How warm a customer is.
    WarmthBand {
        /// At least .5.
        Warm = "warm",
        /// At least .25.
        Cooling = "cooling",
        /// Less.
        Cold = "cold",
    }
}

/// How warm a customer is on a day, and until when.
#[derive(Clone, Debug, PartialEq)]
pub struct Warmth {
    /// 0 (no contact) to 1 (met today): what is left of all contacts.
    pub value: f64,
    /// Days in which it halves, 7 to 730.
    pub half_life: i32,
    /// The last day on which it is .5 or more if nothing more happens, but a quarter of the half-life after the last contact
    /// at the least; the day the customer was added where there was none.
    pub due: Day,
    /// Days past the due day, in half-lives; 0 while not overdue.
    pub overdue: f64,
    /// Warm, cooling or cold.
    pub band: WarmthBand,
    /// The day of the last contact and the warmth right after it; none where there was no contact.
    pub last: Option<(Day, f64)>,
    /// The same for contacts other than purchases.
    pub last_touch: Option<(Day, f64)>,
    /// What is left of contacts other than purchases, 0 to 1: the risk counts purchases by themselves.
    pub touch: f64,
    /// The last day on which there was talk.
    pub talked: Option<Day>,
    /// How many contacts there were.
    pub contacts: u32,
    /// How many of them were no purchase.
    pub touches: u32,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
}

/// How warm a customer will be if nothing more happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The last day of .5 or more; none where the last contact did not lift it so high.
    pub warm_until: Option<Day>,
    /// The last day of .25 or more; none where the last contact did not lift it so high.
    pub cooling_until: Option<Day>,
}

/// A contact on the curve: the jump it made.
#[derive(Clone, Debug, PartialEq)]
pub struct Jump<'a> {
    /// The entry; its `on` is the day.
    pub entry: &'a Entry,
    /// How it took place.
    pub contact: Contact,
    /// Warmth right before, 0 to 1.
    pub before: f64,
    /// Warmth right after, 0 to 1.
    pub after: f64,
}

/// Warmth over time, for the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve<'a> {
    /// Warmth at the end of each day from the first to the last asked for.
    pub days: Vec<(Day, f64)>,
    /// The contacts among those days, oldest first.
    pub jumps: Vec<Jump<'a>>,
}

/// Days in which warmth halves: the customer's own cadence, else the prospects' or the tier's, held between 7 and 730.
pub fn half_life(customer: &Customer, stage: Stage, settings: &Settings) -> i32 {
    let set = settings.cadence.as_ref().map(|nested| &nested.group);
    let usual = match (stage, customer.tier()) {
        (Stage::Prospect, _) => (set.and_then(|set| set.prospect), CADENCE_PROSPECT),
        (_, Tier::A) => (set.and_then(|set| set.a), CADENCE_A),
        (_, Tier::B) => (set.and_then(|set| set.b), CADENCE_B),
        (_, Tier::C) => (set.and_then(|set| set.c), CADENCE_C),
    };
    let days = customer.cadence.or(usual.0).map(|cadence| cadence.get());
    let days = days.and_then(|days| i32::try_from(days).ok());
    days.unwrap_or(usual.1).clamp(HALF_LIFE_MIN, HALF_LIFE_MAX)
}

/// 2^(−Δ/H), kept for as long as Δ is the same: two courses of warmth ask for it one after the other.
struct Fade {
    half_life: i32,
    days: i32,
    left: f64,
}

impl Fade {
    fn new(half_life: i32) -> Fade {
        Fade {
            half_life,
            days: 0,
            left: 1.0,
        }
    }

    /// What is left of warmth after so many days.
    fn after(&mut self, days: i32) -> f64 {
        if days != self.days {
            self.days = days;
            self.left = decay(days, f64::from(self.half_life));
        }
        self.left
    }
}

/// Warmth right after the last contact so far.
#[derive(Clone, Copy, Debug, Default)]
struct Running {
    last: Option<(Day, f64)>,
    /// The last day on which there was talk.
    talked: Option<Day>,
}

impl Running {
    fn on(self, day: Day, half_life: i32) -> f64 {
        self.at(day, &mut Fade::new(half_life))
    }

    fn at(self, day: Day, fade: &mut Fade) -> f64 {
        let last = self.last;
        last.map_or(0.0, |(last, after)| after * fade.after(day.since(last)))
    }

    /// Takes an entry in, where it is a contact: W ← W·2^(−Δ/H), then W ← W + c(1 − W). Tells how it took place, and the
    /// warmth before and after.
    fn take(&mut self, entry: &Entry, fade: &mut Fade) -> Option<(Contact, f64, f64)> {
        let (contact, charge) = contact(&entry.fact)?;
        let (before, after) = self.meet((contact, charge), entry.on, fade)?;
        Some((contact, before, after))
    }

    /// The same of a contact on a day; none where it is more talk of the same day.
    fn meet(
        &mut self,
        (contact, charge): (Contact, f64),
        day: Day,
        fade: &mut Fade,
    ) -> Option<(f64, f64)> {
        if matches!(contact, Contact::Talk(_)) {
            if self.talked == Some(day) {
                return None;
            }
            self.talked = Some(day);
        }
        let before = self.at(day, fade);
        let after = before + charge * (1.0 - before);
        self.last = Some((day, after));
        Some((before, after))
    }
}

/// The last day on which warmth is at least `level`, if it was so high right after the last contact.
fn crossing(last: Option<(Day, f64)>, half_life: i32, level: f64) -> Option<Day> {
    let (day, after) = last.filter(|(_, after)| *after >= level)?;
    let days = f64::from(half_life) * libm::log2(after / level) + DAY_SLACK;
    // At most two half-lives of 730 days.
    Some(day.plus(libm::floor(days) as i32))
}

/// The day a contact falls due: the last one of warmth .5 or more, but a quarter of the half-life after the last contact at the
/// least; the day the customer was added where there was none.
fn due(last: Option<(Day, f64)>, half_life: i32, added: Day) -> Day {
    let Some((day, after)) = last else {
        return added;
    };
    let halvings = libm::log2(after / WARM).max(DUE_LEAST);
    let days = f64::from(half_life) * halvings + DAY_SLACK;
    // At most one half-life of 730 days.
    day.plus(libm::floor(days) as i32)
}

/// The band of a warmth of 0 to 1.
pub fn band(value: f64) -> WarmthBand {
    if value >= WARM {
        WarmthBand::Warm
    } else if value >= COOLING {
        WarmthBand::Cooling
    } else {
        WarmthBand::Cold
    }
}

/// Warmth as of a day.
pub fn warmth(
    customer: &Customer,
    file: &File,
    stage: Stage,
    settings: &Settings,
    asof: Day,
) -> Warmth {
    let half_life = half_life(customer, stage, settings);
    let (mut running, mut touching) = (Running::default(), Running::default());
    let (mut contacts, mut touches) = (0, 0);
    let mut fade = Fade::new(half_life);
    for entry in seen_with_people(file, asof) {
        let Some((contact, _, _)) = running.take(entry, &mut fade) else {
            continue;
        };
        contacts += 1;
        if contact != Contact::Purchase {
            touching.take(entry, &mut fade);
            touches += 1;
        }
    }
    Warmth::of(
        (running, touching),
        (contacts, touches),
        half_life,
        customer.added,
        asof,
    )
}

impl Warmth {
    fn of(
        (running, touching): (Running, Running),
        (contacts, touches): (u32, u32),
        half_life: i32,
        added: Day,
        asof: Day,
    ) -> Warmth {
        let value = running.on(asof, half_life);
        let due = due(running.last, half_life, added);
        Warmth {
            value,
            half_life,
            due,
            overdue: f64::from(asof.since(due).max(0)) / f64::from(half_life),
            band: band(value),
            last: running.last,
            last_touch: touching.last,
            touch: touching.on(asof, half_life),
            talked: running.talked,
            contacts,
            touches,
            coverage: coverage(contacts),
        }
    }

    /// The two courses of warmth so far: of all contacts, and of those other than purchases.
    fn running(&self) -> (Running, Running) {
        let talked = self.talked;
        let all = Running {
            last: self.last,
            talked,
        };
        let touching = Running {
            last: self.last_touch,
            talked,
        };
        (all, touching)
    }

    /// This warmth with one more contact on a day from the last one on, as of that day; as it stands where it is more talk of
    /// the same day. `added` is the day on which the customer was.
    pub fn after(&self, contact: (Contact, f64), day: Day, added: Day) -> Warmth {
        let (mut running, mut touching) = self.running();
        let mut fade = Fade::new(self.half_life);
        let met = running.meet(contact, day, &mut fade);
        if contact.0 != Contact::Purchase {
            touching.meet(contact, day, &mut fade);
        }
        let is_touch = met.is_some() && contact.0 != Contact::Purchase;
        let counts = (
            self.contacts + u32::from(met.is_some()),
            self.touches + u32::from(is_touch),
        );
        Warmth::of((running, touching), counts, self.half_life, added, day)
    }

    /// Warmth on a day from the last contact on, if nothing more happens.
    pub fn if_nothing_more(&self, day: Day) -> f64 {
        self.running().0.on(day, self.half_life)
    }

    /// Warmth right after one more contact on a day from the last one on, and what is left then of contacts other than
    /// purchases.
    pub fn after_contact(&self, contact: (Contact, f64), day: Day) -> (f64, f64) {
        let (mut running, mut touching) = self.running();
        let mut fade = Fade::new(self.half_life);
        running.meet(contact, day, &mut fade);
        if contact.0 != Contact::Purchase {
            touching.meet(contact, day, &mut fade);
        }
        (running.at(day, &mut fade), touching.at(day, &mut fade))
    }

    /// Until when it stays warm, and until when it is not yet cold, if nothing more happens.
    pub fn forecast(&self) -> Forecast {
        Forecast {
            warm_until: crossing(self.last, self.half_life, WARM),
            cooling_until: crossing(self.last, self.half_life, COOLING),
        }
    }

    /// Warmth at the end of each day from `from` to `to`, as of `asof`: later days as if nothing more happened. The half-life
    /// is today's throughout, so the curve ends where today's score stands.
    pub fn curve<'a>(&self, file: &'a File, asof: Day, from: Day, to: Day) -> Curve<'a> {
        let (mut running, mut fade) = (Running::default(), Fade::new(self.half_life));
        let mut curve = Curve {
            days: Vec::new(),
            jumps: Vec::new(),
        };
        let mut day = from;
        let sample = |curve: &mut Curve<'a>, running: Running, day: &mut Day, end: Day| {
            while *day < end {
                curve.days.push((*day, running.on(*day, self.half_life)));
                *day = tomorrow(*day)?;
            }
            Some(())
        };
        for entry in seen_with_people(file, asof).take_while(|entry| entry.on <= to) {
            let earlier = running;
            let Some((contact, before, after)) = running.take(entry, &mut fade) else {
                continue;
            };
            sample(&mut curve, earlier, &mut day, entry.on);
            if entry.on >= from {
                curve.jumps.push(Jump {
                    entry,
                    contact,
                    before,
                    after,
                });
            }
        }
        sample(&mut curve, running, &mut day, to);
        if day == to {
            curve.days.push((day, running.on(day, self.half_life)));
        }
        curve
    }
}

/// The next day; none after the last that a book can hold.
fn tomorrow(day: Day) -> Option<Day> {
    Some(day.plus(1)).filter(|next| *next > day)
}

/// What each contact left of itself as of a day, oldest first; the points add up to the warmth.
pub fn reasons(file: &File, half_life: i32, asof: Day) -> Vec<Reason<Contact>> {
    let (mut running, mut fade) = (Running::default(), Fade::new(half_life));
    seen_with_people(file, asof)
        .filter_map(|entry| {
            let (contact, before, after) = running.take(entry, &mut fade)?;
            Some(Reason {
                what: contact,
                points: (after - before) * decay(asof.since(entry.on), f64::from(half_life)),
                entry: Some(entry.id.clone()),
            })
        })
        .collect()
}
