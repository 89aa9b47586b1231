//! What the board tells of its day, gathered in one pass over everybody: to walk through a large book is what takes time.
//! Must never try or score anything: it puts together what the agendas hold.

use std::collections::BTreeSet;

use crate::book::Id;
use crate::book::value::Line;
use crate::scoring::retention::constants::TODAY_SHOWN;
use crate::scoring::retention::time_share::Minutes;
use crate::scoring::retention::today::{Agenda, Duty, DutyKind, Ranking, Suggestions, Task};
use crate::scoring::retention::value::worth;

/// All that waits on one day, and all there is to do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Today {
    /// What to do, the first seven and as many more as were asked for: what must be done first, then what saves most.
    pub suggestions: Suggestions,
    /// What waits and is on none of those cards: by kind, then day, then entry.
    pub duties: Vec<Owed>,
    /// Who has not been thanked: bought in the last 365 days, no thanks within 180.
    pub unthanked: RankedList,
    /// Who is ready to be asked for a referral.
    pub ready_to_refer: RankedList,
    /// The minutes of the last twelve weeks.
    pub minutes: Minutes,
}

impl Today {
    /// The same with nothing said twice: whoever has a card that says thanks is not named again among those to be thanked.
    pub fn said_once(mut self) -> Today {
        for card in &self.suggestions.best {
            if card.idea.step.task() == Task::SayThanks {
                self.unthanked.count = self.unthanked.count.saturating_sub(1);
                self.unthanked.first.retain(|one| one.id != card.customer);
            }
        }
        self
    }
}

/// A duty, and to whom it is owed.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    /// The customer's id and name; none where a buyer without a name complained.
    pub customer: Option<(Id, Line)>,
    /// What waits.
    pub duty: Duty,
}

/// Those in a list beside the suggestions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankedList {
    /// The first of them, the most valuable first.
    pub first: Vec<CustomerRef>,
    /// How many there are in all.
    pub count: usize,
}

/// Somebody named in such a list.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerRef {
    /// Who.
    pub id: Id,
    /// Their name.
    pub name: Line,
    /// What they are known to bring a year, in the currency's minor unit.
    pub own_value: Option<f64>,
}

/// Those of a list in the making, the most valuable first.
struct Choosing<'a> {
    most: usize,
    first: Vec<(f64, &'a Id, &'a Agenda)>,
    count: usize,
}

impl<'a> Choosing<'a> {
    fn new(most: usize) -> Choosing<'a> {
        Choosing {
            most,
            first: Vec::new(),
            count: 0,
        }
    }

    fn take(&mut self, worth: f64, id: &'a Id, agenda: &'a Agenda) {
        self.count += 1;
        let place = self.first.partition_point(|held| {
            let by_worth = worth.total_cmp(&held.0);
            by_worth
                .then_with(|| (&held.2.name, held.1).cmp(&(&agenda.name, id)))
                .is_lt()
        });
        if place < self.most {
            self.first.insert(place, (worth, id, agenda));
            self.first.truncate(self.most);
        }
    }

    fn told(self) -> RankedList {
        let told = self.first.into_iter().map(|(_, id, agenda)| CustomerRef {
            id: id.clone(),
            name: agenda.name.clone(),
            own_value: agenda.own_value,
        });
        RankedList {
            first: told.collect(),
            count: self.count,
        }
    }
}

/// A day in the making: it takes one customer after the other, in any order.
pub struct TodayBuilder<'a> {
    median: Option<f64>,
    ranking: Ranking<'a>,
    duties: Vec<(Option<(&'a Id, &'a Agenda)>, &'a Duty)>,
    unthanked: Choosing<'a>,
    ready_to_refer: Choosing<'a>,
    minutes: Minutes,
}

impl<'a> TodayBuilder<'a> {
    /// Begins with what concerns nobody in the book. `median` is what somebody of unknown value is worth; at most `named` are
    /// named of those to be thanked or asked for a referral, and `more` suggestions follow the first seven.
    pub fn new(
        median: Option<f64>,
        (named, more): (usize, usize),
        duties: &'a [Duty],
        minutes: Minutes,
    ) -> TodayBuilder<'a> {
        TodayBuilder {
            median,
            ranking: Ranking::of(median, TODAY_SHOWN.saturating_add(more)),
            duties: duties.iter().map(|duty| (None, duty)).collect(),
            unthanked: Choosing::new(named),
            ready_to_refer: Choosing::new(named),
            minutes,
        }
    }

    /// Puts what one customer asks of the day to the rest.
    pub fn take(&mut self, id: &'a Id, agenda: &'a Agenda) {
        self.ranking.take(id, agenda);
        let duties = agenda.duties.iter();
        self.duties
            .extend(duties.map(|duty| (Some((id, agenda)), duty)));
        let worth = worth(agenda.own_value, self.median);
        if agenda.unthanked.is_some() {
            self.unthanked.take(worth, id, agenda);
        }
        if agenda.ready_to_refer {
            self.ready_to_refer.take(worth, id, agenda);
        }
        if let Some(minutes) = &agenda.minutes {
            self.minutes.add(minutes);
        }
    }

    /// The day as gathered.
    pub fn told(mut self) -> Today {
        self.duties.sort_by(|(_, a), (_, b)| {
            (a.kind, a.day, &a.entry, &a.item).cmp(&(b.kind, b.day, &b.entry, &b.item))
        });
        let suggestions = self.ranking.told();
        let cards = suggestions.best.iter();
        let on_cards: BTreeSet<&Id> = cards.filter_map(|card| card.idea.step.entry()).collect();
        let others = self
            .duties
            .into_iter()
            .filter(|(_, duty)| duty.kind == DutyKind::CheckIn || !on_cards.contains(&duty.entry));
        let duties = others.map(|(whose, duty)| Owed {
            customer: whose.map(|(id, agenda)| (id.clone(), agenda.name.clone())),
            duty: duty.clone(),
        });
        let duties = duties.collect();
        Today {
            suggestions,
            duties,
            unthanked: self.unthanked.told(),
            ready_to_refer: self.ready_to_refer.told(),
            minutes: self.minutes,
        }
    }
}
