//! Whom to win back, when, and with what to say: for those who have left, the reason there is to write to them and the best
//! moment for it. Must never name those who moved away or closed down: there is nothing to win.

use super::churned_customers::brought;
use super::evidence::{Evidence, Left};
use crate::book::fact::{By, Root};
use crate::book::{Day, Fact, Id};
use crate::dyn_sort::DynSort;
use crate::scoring::friction;
use crate::scoring::friction::Fixable;
use crate::scoring::friction::completed_fixes::{Fixed, fixes};
use crate::scoring::retention::rhythm::rhythm;
use crate::scoring::retention::stage::seen;

/// What there is to say to somebody who left: the first of these that holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Ground {
    /// We could have offered what they left for and did not; the item, where it is written down.
    NeverOffered(Option<Id>),
    /// They asked for this item in a need that stayed open, and never were offered it.
    Wish {
        /// The need's entry.
        need: Id,
        /// The item.
        item: Id,
    },
    /// The trouble that they met has been mended since they left.
    Mended(Fixable),
    /// Why they left, to be taken up with them.
    Root(Root),
    /// Nobody knows why: the thing to do is to ask.
    Ask,
}

/// What makes a day the best one.
#[derive(Clone, Debug, PartialEq)]
pub enum Occasion {
    /// There is something new to tell them.
    News,
    /// The life of something they bought from us is over that day.
    LifeOver(Id),
    /// It is when they would buy again by their own rhythm.
    Rhythm,
    /// Nothing is known; the sooner the better.
    AnyDay,
}

/// Somebody to win back.
#[derive(Clone, Debug, PartialEq)]
pub struct WinBack {
    /// Who.
    pub customer: Id,
    /// The departure.
    pub departure: Id,
    /// When they left.
    pub left: Day,
    /// What there is to say.
    pub ground: Ground,
    /// The best day, not before the day of asking.
    pub on: Day,
    /// What makes it the best.
    pub occasion: Occasion,
    /// What they were known to bring a year when they left, in the currency's minor unit; none where it was not known.
    pub value: Option<i64>,
    /// The last day on which we sought contact since they left.
    pub tried: Option<Day>,
}

/// What somebody left open with us: the oldest open need that names an item never offered to them nor bought.
fn wish(left: &Left<'_>, asof: Day) -> Option<(Id, Id)> {
    let mut heard: Vec<&Id> = Vec::new();
    for entry in seen(left.file, asof) {
        match &entry.fact {
            Fact::Offer(offer) => heard.extend(&offer.item),
            Fact::Purchase(purchase) => heard.extend(purchase.items.iter().flatten()),
            _ => {}
        }
    }
    seen(left.file, asof).find_map(|entry| match &entry.fact {
        Fact::Need(need) if need.answered_on.is_none_or(|day| day > asof) => {
            let item = need.item.as_ref().filter(|item| !heard.contains(item))?;
            Some((entry.id.clone(), item.clone()))
        }
        _ => None,
    })
}

/// What was mended since they left, of the trouble they met, and holds.
fn mended<'f>(left: &Left<'_>, fixed: &'f [Fixed]) -> Option<&'f Fixable> {
    let incidents = || {
        seen(left.file, left.entry.on).filter_map(|entry| match &entry.fact {
            Fact::Incident(incident) => Some(incident),
            _ => None,
        })
    };
    let since = fixed
        .iter()
        .filter(|one| one.fix.on >= left.entry.on && one.since == 0);
    since.filter_map(|one| one.what.as_ref()).find(|what| {
        incidents().any(|incident| match what {
            Fixable::Step(step, _) => incident.step.as_ref() == Some(step),
            Fixable::Cause(cause) => incident.cause.as_ref() == Some(cause),
        })
    })
}

fn ground(left: &Left<'_>, fixed: &[Fixed], asof: Day) -> Ground {
    let departure = left.departure;
    if departure.could_offer == Some(true) && departure.did_offer != Some(true) {
        Ground::NeverOffered(departure.item.clone())
    } else if let Some((need, item)) = wish(left, asof) {
        Ground::Wish { need, item }
    } else if let Some(what) = mended(left, fixed) {
        Ground::Mended(what.clone())
    } else {
        departure.root.map_or(Ground::Ask, Ground::Root)
    }
}

/// The day on which the life of something they bought is over: the last since they left, else the first still to come.
fn life_over(evidence: &Evidence<'_>, left: &Left<'_>) -> Option<(Day, Id)> {
    let mut past: Option<(Day, &Id)> = None;
    let mut ahead: Option<(Day, &Id)> = None;
    for entry in seen(left.file, evidence.asof) {
        let Fact::Purchase(purchase) = &entry.fact else {
            continue;
        };
        for id in purchase.items.iter().flatten() {
            let row = evidence.book.items().get(id);
            let life = row.and_then(|row| row.record.life_days);
            let Some(life) = life.and_then(|days| i32::try_from(days.get()).ok()) else {
                continue;
            };
            let over = (entry.on.plus(life), id);
            if over.0 > evidence.asof {
                ahead = Some(ahead.map_or(over, |held| held.min(over)));
            } else if over.0 >= left.entry.on {
                past = Some(past.map_or(over, |held| held.max(over)));
            }
        }
    }
    past.or(ahead).map(|(day, id)| (day, id.clone()))
}

fn moment(evidence: &Evidence<'_>, left: &Left<'_>, ground: &Ground) -> (Day, Occasion) {
    let asof = evidence.asof;
    if !matches!(ground, Ground::Root(_) | Ground::Ask) {
        return (asof, Occasion::News);
    }
    if let Some((day, item)) = life_over(evidence, left) {
        return (day.max(asof), Occasion::LifeOver(item));
    }
    let rhythm = rhythm(left.file, asof);
    match rhythm.gap.zip(rhythm.last) {
        Some((gap, last)) => {
            let gone = f64::from(asof.since(last));
            let gaps = libm::ceil(gone / gap).max(1.0);
            // A gap is a day at least, and lies within the years that a book can hold.
            let day = last.plus(libm::round(gaps * gap) as i32);
            (day.max(asof), Occasion::Rhythm)
        }
        None => (asof, Occasion::AnyDay),
    }
}

/// Whom to win back: those for whom the moment has come first, by what they brought, then the others by their day.
pub fn win_back(evidence: &Evidence<'_>, friction: &friction::Evidence<'_>) -> Vec<WinBack> {
    let asof = evidence.asof;
    let fixed = fixes(friction);
    let mut all: Vec<WinBack> = Vec::new();
    for left in evidence.departures.iter().filter(|left| left.holds) {
        if matches!(left.departure.root, Some(Root::Moved | Root::Closed)) {
            continue;
        }
        let ground = ground(left, &fixed, asof);
        let (on, occasion) = moment(evidence, left, &ground);
        let ours = seen(left.file, asof).filter(|entry| {
            let by_us = matches!(&entry.fact, Fact::Touch(touch) if touch.by != Some(By::Them));
            by_us && entry.on > left.entry.on
        });
        all.push(WinBack {
            customer: left.customer.id.clone(),
            departure: left.entry.id.clone(),
            left: left.entry.on,
            ground,
            on,
            occasion,
            value: brought(left),
            tried: ours.last().map(|entry| entry.on),
        });
    }
    all.dyn_sort_by(|a, b| {
        let key = |one: &WinBack| (one.on, std::cmp::Reverse(one.value));
        key(a)
            .cmp(&key(b))
            .then_with(|| a.customer.cmp(&b.customer))
    });
    all
}
